"""A teacher makes a lesson of runs, in the dialogue and through the system's own."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.pages.training.form.save_lesson import SaveLessonDialog
from desktop.pages.training.form.wanted import Wanted
from desktop.services.lessons import lessons, open_lesson
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from tests.desktop.dialogs import typed
from training.contract.activities import activity
from training.contract.lesson import SUFFIX
from training.contract.quick import quick_settings

DIGITS = quick_settings(activity("digits-ann"))


@pytest.fixture
def make(qtbot, theme, pictures):
    """Makes the dialogue over two runs, one of them on own pictures."""
    page = QWidget()
    qtbot.addWidget(page)
    runs = (
        Wanted("digits-ann", msgspec.structs.replace(DIGITS, dropout=0.5), title="With dropout"),
        Wanted("fashion-ann", quick_settings(activity("fashion-ann")), str(pictures), "Leaves"),
    )

    def made(lesson=None):
        keeper = PreferenceKeeper(Preferences(), page)
        dialog = SaveLessonDialog(theme, keeper, runs, page, lesson)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        return dialog

    return made


def saved(qtbot, dialog, path):
    with qtbot.waitSignal(dialog.saved) as told, typed(path):
        dialog.save_button.click()
    assert not dialog.isVisible()
    return told.args[0]


def test_a_lesson_is_saved_where_the_teacher_says(qtbot, make, tmp_path, pictures):
    dialog = make()
    assert not dialog.save_button.isEnabled()
    assert "title" in dialog.save_button.toolTip()
    QTest.keyClicks(dialog.title, "Half of them")
    dialog.text.insertPlainText("Was fällt auf? 🦊")
    hide = dialog.controls.choices["epochs"]
    hide.setFocus()
    QTest.keyClick(hide, Qt.Key.Key_End)
    kept = saved(qtbot, dialog, tmp_path / "Für euch")
    assert kept.path == tmp_path / f"Für euch{SUFFIX}"
    read = open_lesson(kept.path)
    assert read.lesson.title == "Half of them"
    assert read.lesson.text == "Was fällt auf? 🦊"
    assert [run.title for run in read.lesson.runs] == ["With dropout", "Leaves"]
    assert read.lesson.runs[0].settings.dropout == 0.5
    assert read.pictures(read.lesson.runs[1]) == str(pictures)  # they lie beside it already
    assert read.lesson.locked == ("activity", "data")
    assert "dropout" in read.lesson.shown
    assert "epochs" not in read.lesson.shown


def test_pictures_go_with_the_lesson(qtbot, make, tmp_path):
    dialog = make()
    QTest.keyClicks(dialog.title, "Leaves")
    folder = tmp_path / "stick"
    folder.mkdir()
    kept = saved(qtbot, dialog, folder / f"leaves{SUFFIX}")
    assert kept.lesson.runs[1].pictures == "leaves pictures/Leaves ü"
    assert len(list((folder / "leaves pictures" / "Leaves ü" / "oak").iterdir())) == 6


def test_runs_can_be_left_out_but_not_all(make):
    dialog = make()
    QTest.keyClicks(dialog.title, "One")
    for box in dialog.boxes:
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert not dialog.save_button.isEnabled()
    assert "at least one run" in dialog.save_button.toolTip()
    QTest.keyClick(dialog.boxes[1], Qt.Key.Key_Space)
    assert [run.title for run in dialog.lesson().runs] == ["Leaves"]


def test_an_earlier_lesson_can_be_changed(make):
    lesson = lessons()[0].lesson
    dialog = make(lesson)
    made = dialog.lesson()
    assert (made.title, made.text) == (lesson.title, lesson.text)
    assert set(made.shown) == set(lesson.shown)
    assert made.locked == lesson.locked


def test_what_went_wrong_is_told_and_nothing_is_lost(qtbot, make, tmp_path, pictures):
    dialog = make()
    QTest.keyClicks(dialog.title, "Gone")
    pictures.rename(tmp_path / "away")
    folder = tmp_path / "stick"
    folder.mkdir()
    with typed(folder / f"x{SUFFIX}"):
        dialog.save_button.click()
    qtbot.waitUntil(dialog.notice.isVisible)
    assert "cannot be copied" in dialog.notice.accessibleDescription()
    assert dialog.isVisible()
    assert dialog.title.text() == "Gone"
    assert dialog.save_button.isEnabled()


def test_leaving_the_system_dialogue_saves_nothing(make, user_folder):
    dialog = make()
    QTest.keyClicks(dialog.title, "Never mind")
    with typed():
        dialog.save_button.click()
    assert dialog.isVisible()
    assert dialog.save_button.isEnabled()
    assert not list(user_folder.rglob(f"*{SUFFIX}"))
