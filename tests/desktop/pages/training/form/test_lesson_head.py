"""A lesson in the form: its text, its runs, what it shows, locks and hides."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.pages.training.form.wanted import Wanted
from desktop.services.lessons import KeptLesson, lessons
from tests.desktop.pages.training.form.conftest import counted
from training.contract.activities import activity
from training.contract.lesson import SUFFIX, Lesson, LessonRun
from training.contract.quick import quick_settings

FASHION = quick_settings(activity("fashion-ann"))
DIGITS = quick_settings(activity("digits-ann"))


@pytest.fixture
def kept(tmp_path, pictures):
    """A lesson of two runs that are alike but for the dropout, and of one on own pictures."""
    runs = (
        LessonRun("Without", "digits-ann", DIGITS),
        LessonRun("With", "digits-ann", msgspec.structs.replace(DIGITS, dropout=0.5)),
        LessonRun(
            "Leaves", "fashion-ann", quick_settings(activity("fashion-ann")), pictures.name, False
        ),
    )
    shown = ("epochs", "dropout", "shuffle")
    lesson = Lesson("Dropout", "Look at both.", runs, shown, ("activity", "data", "shuffle"))
    return KeptLesson(lesson, tmp_path / f"x{SUFFIX}", "opened")


def test_a_lesson_is_chosen_by_keys_and_left_again(form, qtbot):
    combo = form.lesson_head.combo
    combo.setFocus()
    assert combo.currentText() == "No lesson"
    QTest.keyClick(combo, Qt.Key.Key_Down)
    first = lessons()[0].lesson
    assert combo.currentText() == first.title
    assert form.lesson_head.text == first.text
    assert [wanted.title for wanted in form.requests()] == [run.title for run in first.runs]
    assert form.request().lesson == first.title
    settings = form.request().settings
    QTest.keyClick(combo, Qt.Key.Key_Up)
    assert form.request() == Wanted("digits-ann", settings)
    assert "seed" in form.area.fields


def test_a_lesson_from_anywhere_is_applied_and_offered(form, kept):
    form.apply_lesson(kept)
    assert form.lesson_head.combo.currentText() == "Dropout"
    assert form.lesson_head.text == "Look at both."
    form.look_again()
    assert form.lesson_head.combo.currentText() == "Dropout"


def test_what_a_lesson_does_not_show_is_hidden_and_what_it_locks_is_seen(form, qtbot, kept):
    form.apply_lesson(kept)
    qtbot.waitUntil(form.area.fields["epochs"].control.isVisible)
    assert set(form.area.fields) == {"epochs", "dropout", "shuffle"}
    for name, is_locked in (("epochs", False), ("shuffle", True)):
        assert form.area.fields[name].control.isEnabled() != is_locked
        assert form.area.fields[name].mark.isVisible() == is_locked
    assert "lesson has set" in form.area.fields["shuffle"].control.toolTip()
    assert not form.activity.combo.isVisible()
    assert form.activity.locked.text() == "Digits, dense network"
    assert "lesson has set" in form.activity.toolTip()


def test_a_locked_number_shows_its_value(form, qtbot, kept):
    lesson = msgspec.structs.replace(kept.lesson, locked=("epochs",))
    form.apply_lesson(kept._replace(lesson=lesson))
    field = form.area.fields["epochs"]
    qtbot.waitUntil(field.locked.isVisible)
    assert not field.control.isVisible()
    assert field.locked.text() == "10"


def test_each_run_keeps_what_was_changed_in_it(form, kept):
    form.apply_lesson(kept)
    runs = form.lesson_head.runs
    runs.setFocus()
    QTest.keyClick(runs, Qt.Key.Key_Down)
    assert form.request().settings.dropout == 0.5
    form.state.set_value("epochs", 3)
    QTest.keyClick(runs, Qt.Key.Key_Up)
    assert form.request().settings.epochs == DIGITS.epochs
    assert [wanted.settings.epochs for wanted in form.requests()[:2]] == [DIGITS.epochs, 3]
    form.area.reset_actions["lesson"].trigger()
    QTest.keyClick(runs, Qt.Key.Key_Down)
    form.area.reset_actions["lesson"].trigger()
    assert form.requests()[1].settings == kept.lesson.runs[1].settings


def test_only_the_shown_run_is_wanted_if_one_says_so(form, kept):
    form.apply_lesson(kept)
    assert [wanted.overlaid for wanted in form.requests()] == [True, True, False]
    switch = form.lesson_head.all_runs
    switch.setFocus()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert [wanted.title for wanted in form.requests()] == ["Without"]


def test_a_mistake_in_another_run_is_told_while_all_are_wanted(form, kept):
    form.apply_lesson(kept)
    form.state.set_value("epochs", 0)
    form.state.choose_run(1)
    assert "Without an epoch" in form.sentence
    form.lesson_head.all_runs.click()
    assert form.sentence == ""


def test_pictures_lie_beside_the_lesson(form, qtbot, kept, pictures):
    form.apply_lesson(kept)
    form.state.choose_run(2)
    counted(qtbot, form)
    assert form.request().pictures == str(pictures)
    assert form.data.locked.text() == "Leaves ü, of the lesson"
    assert form.sentence == ""


def test_each_shipped_lesson_can_be_started_with_the_repository_only(form, qtbot):
    for kept in lessons():
        form.apply_lesson(kept)
        for run in range(len(form.requests())):
            form.state.choose_run(run)
            counted(qtbot, form)
            assert form.sentence == ""
            assert form.area.fields
