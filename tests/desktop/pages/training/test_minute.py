"""The run that the Welcome page begins: quick settings, and an end of its own."""

import pytest
from PySide6.QtCore import QObject

from desktop.pages.training import minute
from desktop.pages.training.minute import ACTIVITY, OneMinute
from tests.desktop.services.runs.conftest import children, endless, make_runs, wait
from training.contract.activities import activity
from training.contract.quick import quick_settings

__all__ = ["make_runs", "wait"]

pytestmark = pytest.mark.timeout(300)  # on a busy machine TensorFlow alone may take half a minute


def test_it_has_the_settings_that_the_form_begins_with(page):
    request = page.minute.request("One minute")
    assert request.activity == ACTIVITY
    assert request.settings == quick_settings(activity(ACTIVITY))


def test_it_ends_by_itself_after_it_has_learned_for_so_long(
    make_runs,
    wait,
    monkeypatch,
):
    monkeypatch.setattr(minute, "LIMIT_MS", 1_500)
    monkeypatch.setattr(OneMinute, "request", lambda own, title: endless(title))
    runs, owner = make_runs(), QObject()
    own, seen = OneMinute(runs, owner), []
    own.seen.connect(lambda: seen.append(True))
    started = own.start("One minute")
    assert own.start("One minute") == started  # the one that goes on
    run = runs.find(started)
    wait(lambda: run.batch > 0)
    runs.pause()
    wait(lambda: run.status == "paused")
    assert not own._since_batch.isValid()  # a pause is no learning
    assert own._learned_ms < 1_500
    runs.go_on()
    wait(lambda: run.ending is not None)
    assert run.status == "stopped"
    assert seen
    assert own._learned_ms >= 1_500
    assert own.run == ""
    assert not children()


def test_the_form_shows_its_settings_unless_others_were_set(page, monkeypatch):
    begun = []
    monkeypatch.setattr(page.minute, "start", lambda title: begun.append(title) or "a run")
    monkeypatch.setattr(page.runs, "available", lambda: None)
    page.form.state.set_value("epochs", 3)
    page.try_out("minute")
    assert page.form.state.plan.activity == "digits-ann"
    assert page.notice.accessibleName() == "This run stops by itself"
    page.form.state.start_from("quick")
    page.try_out("minute")
    assert page.form.state.plan.activity == ACTIVITY
    assert begun == ["One minute", "One minute"]
    page.minute.seen.emit()
    assert not page.notice.isVisible()


def test_it_does_not_begin_where_nothing_can_be_trained(page, monkeypatch):
    monkeypatch.setattr(page.runs, "available", lambda: "nothing trains here")
    page.try_out("minute")
    assert not page.runs.runs
    assert not page.notice.isVisible()
    page.try_out("")
    assert not page.runs.runs
