"""The dialogue in which a person puts a sweep together."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.services.runs.missing import missing_for_ray
from desktop.services.runs.request import RunRequest
from desktop.services.runs.run import Run
from desktop.translate import translated
from tests.desktop.pages.training.sweep.conftest import SMALL, changed


def type_into(field, text):
    """Replace what stands in a field, key by key."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def tick(dialog, *names):
    for name in names:
        box = dialog.rows[name].tick
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)


def test_a_grid_of_values_makes_its_runs(make_dialog):
    dialog = make_dialog()
    assert not dialog.start_button.isEnabled() and not dialog.trials.isEnabled()
    tick(dialog, "learning_rate", "activation", "shuffle")
    rates = dialog.rows["learning_rate"].editor
    type_into(rates.list, "0.1, 0.01")
    boxes = dialog.rows["activation"].editor.boxes
    for value in ("leaky_relu", "tanh"):
        boxes[value].click()
    assert dialog.told.text() == "8 runs."
    requests = dialog.requests()
    assert [one.settings for one in requests][:2] == [
        changed(shuffle=False, learning_rate=0.1, activation="relu"),
        changed(shuffle=False, learning_rate=0.1, activation="sigmoid"),
    ]
    assert requests[0].title == "Shuffle off, Learning rate 0.1, Activation ReLU"
    assert len({one.title for one in requests}) == 8
    assert len({one.sweep.id for one in requests}) == 1
    assert (requests[0].sweep.ray, requests[0].sweep.space) == (None, None)


def test_values_drawn_by_chance(make_dialog):
    dialog = make_dialog()
    tick(dialog, "learning_rate", "optimiser")
    dialog.rows["optimiser"].way.setCurrentIndex(1)
    dialog.rows["learning_rate"].way.setCurrentIndex(2)
    rates = dialog.rows["learning_rate"].editor
    type_into(rates.lowest, "0.001")
    type_into(rates.highest, "0.1")
    assert rates.logarithmic.isChecked()
    dialog.trials.setValue(5)
    assert dialog.told.text() == "5 runs."
    first = [one.settings for one in dialog.requests()]
    assert all(0.001 <= one.learning_rate <= 0.1 for one in first)
    dialog.seed.setValue(1)
    assert [one.settings for one in dialog.requests()] != first
    dialog.seed.setValue(0)
    assert [one.settings for one in dialog.requests()] == first


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("0.1, fast", "must be a number"),
        ("", "no values"),
        ("0.1", "single run"),
        (", ".join(f"0.{place:03}" for place in range(1, 102)), "101 runs"),
        ("0.1, 100", "thrown about"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(make_dialog, text, words):
    dialog = make_dialog()
    tick(dialog, "learning_rate")
    field = dialog.rows["learning_rate"].editor.list
    field.setText(text)
    field.textEdited.emit(text)
    assert words in dialog.told.text()
    assert not dialog.start_button.isEnabled()
    assert words in dialog.start_button.toolTip()
    assert dialog.requests() == ()


def test_a_run_for_which_there_is_no_memory_is_refused(make_dialog, qtbot):
    dialog = make_dialog()
    tick(dialog, "hidden_units", "samples")
    type_into(dialog.rows["samples"].editor.list, "300, 1000000")
    type_into(dialog.rows["hidden_units"].editor.list, "16; " + ", ".join(["4096"] * 16))
    assert dialog.start_button.isEnabled()
    qtbot.waitUntil(lambda: not dialog.start_button.isEnabled())
    assert "memory" in dialog.told.text()


def test_the_last_runs_pace_tells_how_long_it_takes(make_dialog):
    run = Run("r", RunRequest("digits-ann", SMALL, "Davor"), datetime.now().astimezone())
    run.epochs_done, run.seconds = 2, 60.0
    dialog = make_dialog(runs=[run])
    tick(dialog, "epochs")
    type_into(dialog.rows["epochs"].editor.list, "2, 4")
    assert dialog.told.text().endswith(
        "which take about 3\N{NO-BREAK SPACE}min by the last run’s pace."
    )


def test_where_the_runs_are_done(make_dialog):
    dialog = make_dialog()
    tick(dialog, "learning_rate")
    where = dialog.where
    assert not where.address.isEnabled() and not where.giving_up.isEnabled()
    where.place.setCurrentIndex(1)
    mark = dialog.requests()[0].sweep
    assert (mark.ray, mark.grace) == ("", 3)
    assert list(mark.space.settings()) == [one.settings for one in dialog.requests()]
    where.giving_up.click()
    assert dialog.requests()[0].sweep.grace == 0
    where.place.setCurrentIndex(2)
    assert "address" in dialog.told.text() and not dialog.start_button.isEnabled()
    QTest.keyClicks(where.address, "ray://box:10001")
    assert dialog.requests()[0].sweep.ray == "ray://box:10001"


def test_without_ray_it_says_how_to_get_it(make_dialog, monkeypatch):
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    lacking = translated(missing_for_ray())
    assert "pip install '.[training,cluster]'" in lacking
    assert missing_for_ray("ssh box layerwise-train") is None
    dialog = make_dialog(lacking=lacking)
    assert dialog.where.place.count() == 1
    assert not dialog.where.address.isVisible()
