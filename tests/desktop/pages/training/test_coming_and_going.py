"""Which run the page looks at while others begin, wait, or go on in another window."""

import os

import msgspec
import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from desktop.services.runs.request import OfSweep
from desktop.services.runs.sentences import Ending
from tests.desktop.pages.training.kept_runs import keep, request
from tests.desktop.pages.training.test_closing import answered

posix = pytest.mark.skipif(os.name == "nt", reason="a POSIX shell")


@pytest.fixture
def going(page_of_two, keeper):
    """The page with a run that tells nothing, and ends with the first word that it is told."""
    keeper.change_training(command="sh -c 'read word'")
    page_of_two.starter.start()
    assert page_of_two.shown.looked_at == page_of_two.runs.current.id
    return page_of_two


@posix
def test_a_run_of_earlier_stays_in_sight_while_another_goes_on(going):
    going.shown.look_at("older")
    going.runs.rename("older", "Anderer Name")
    assert going.shown.looked_at == "older"
    going.starter.start()
    (waiting,) = going.runs.waiting
    assert going.shown.looked_at == "older"
    going.runs.drop(waiting.id)
    assert going.shown.looked_at == "older"


@posix
def test_the_next_run_is_looked_at_when_it_begins(going, qtbot):
    going.starter.start()
    (waiting,) = going.runs.waiting
    going.shown.look_at("older")
    going.runs.stop()
    qtbot.waitUntil(lambda: going.runs.current is waiting)
    assert going.shown.looked_at == waiting.id


@posix
def test_a_run_that_waits_is_taken_from_the_queue_and_not_removed(going):
    going.starter.start()
    (waiting,) = going.runs.waiting
    going.shown.look_at(waiting.id)
    actions = going.run_actions
    assert not actions.remove.isEnabled() and actions.drop.isEnabled()
    actions.remove_run(waiting.id)  # as by the Delete key
    assert actions.undo_stack.count() == 0 and not going.notice.isVisible()


@posix
def test_a_sweep_is_taken_from_the_queue_as_a_whole(going):
    first = request()
    some = [msgspec.structs.replace(first, title=title, sweep=OfSweep("sweep")) for title in "abc"]
    runs = going.runs.start_all(some)
    going.starter.start()
    actions = going.run_actions
    going.shown.look_at("older")
    assert not actions.drop_sweep.isEnabled()
    going.shown.look_at(runs[1].id)
    actions.drop_sweep.trigger()
    (left,) = going.runs.waiting
    assert left.request.sweep is None and not actions.drop_sweep.isEnabled()


@posix
def test_the_window_stays_where_the_model_that_was_to_be_kept_is_lost(going, qtbot):
    run = going.runs.current
    with answered("Stop and keep the model"):
        assert going.may_close()
    with qtbot.waitSignal(going.closing_done) as done:
        assert not going.wind_down()
    assert done.args == [False] and run.status == "died"
    assert going.shown.looked_at == run.id and run.sentence in going.progress.words
    going.starter.start()
    assert going.runs.current is not None
    with answered("Do not close"):  # it is asked anew
        assert not going.may_close()


def test_who_comes_back_to_the_window_sees_what_another_did(page_of_two, qtbot):
    run = page_of_two.runs.find("newer")
    before = run.curves
    keep("newer", request(run.title, batch_size=1), later=5, ending=Ending("failed", "Oh."))
    page_of_two.activateWindow()
    qtbot.waitUntil(page_of_two.isActiveWindow)
    QApplication.sendEvent(page_of_two, QEvent(QEvent.Type.ActivationChange))
    assert run.status == "failed"
    qtbot.waitUntil(lambda: run.is_loaded and run.curves is not before)
