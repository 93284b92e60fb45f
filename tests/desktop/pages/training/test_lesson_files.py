"""Lessons on the page: opened in every way, saved from what the plots show."""

import pytest
from PySide6.QtCore import QMimeData, Qt, QTimer, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.main_window import MainWindow
from desktop.pages.training.form.save_lesson import SaveLessonDialog
from desktop.services.lessons import open_lesson
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from desktop.widgets.drop_overlay import DropOverlay
from tests.desktop.dialogs import typed
from tests.desktop.drags import drag, drop
from training.contract.lesson import SUFFIX
from training.contract.locations import resources

LESSON = resources() / "lessons" / f"2-no-shuffle{SUFFIX}"
LEFT = Qt.MouseButton.LeftButton


def test_a_lesson_is_opened_by_menu(page, keeper):
    with typed(LESSON) as seen:
        page.menu_actions("file")[0].trigger()
    assert seen.title == "Open a lesson"
    assert SUFFIX in seen.filters[0]
    assert page.form.state.lesson.path == LESSON
    assert page.form.lesson_head.all_runs.isVisible()
    assert not page.notice.isVisible()


def test_leaving_the_dialogue_opens_nothing(page):
    with typed():
        page.menu_actions("file")[0].trigger()
    assert page.form.state.lesson is None


def test_a_lesson_that_is_none_says_why(page, tmp_path):
    path = tmp_path / f"kaputt ä{SUFFIX}"
    path.write_text("{}")
    page.open_paths([str(path)])
    assert page.notice.isVisible()
    assert path.name in page.notice.accessibleDescription()
    assert page.form.state.lesson is None
    page.open_paths([str(LESSON)])
    assert not page.notice.isVisible()


def test_a_folder_is_data_to_learn_from(page, tmp_path):
    page.open_paths([str(tmp_path)])
    assert page.form.state.plan.pictures == str(tmp_path)


def test_a_folder_does_not_change_what_a_lesson_locks(page, tmp_path):
    lesson = open_lesson(resources() / "lessons" / f"2-no-shuffle{SUFFIX}")
    page.form.apply_lesson(lesson)
    page.open_paths([str(tmp_path)])
    assert page.form.state.plan.pictures == ""
    assert page.notice.isVisible() and "lesson" in page.notice.accessibleDescription()


def test_a_folder_is_dropped(page, tmp_path):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    assert drag(page, mime)
    assert page.findChild(DropOverlay).isVisible()
    drop(page, mime)
    assert not page.findChild(DropOverlay).isVisible()
    assert page.form.state.plan.pictures == str(tmp_path)


@pytest.fixture
def window(qtbot, theme):
    window = MainWindow(
        theme, PreferenceKeeper(Preferences(last_page="help", welcome_at_start=False))
    )
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.close()


@pytest.mark.parametrize("way", ["double click", "drop"])
def test_a_lesson_from_outside_opens_the_page(window, way):
    if way == "drop":
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(LESSON))])
        assert drag(window.windowHandle(), mime)
        drop(window.windowHandle(), mime)
    else:
        window.open_paths([str(LESSON)])
    assert window.current_page.help_topic == "training"
    assert window.current_page.form.state.lesson.path == LESSON


def saved(button, path):
    """Click a button that opens the dialogue, and save there with the title “Zu zweit”."""

    def fill():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, SaveLessonDialog):
            QTimer.singleShot(10, fill)
            return
        dialog.title.insert("Zu zweit")
        with typed(path):
            QTest.mouseClick(dialog.save_button, LEFT)

    QTimer.singleShot(10, fill)
    button()
    return open_lesson(path)


def test_the_runs_in_the_plots_become_a_lesson(page_of_two, qtbot, tmp_path):
    page = page_of_two
    page.shown.look_at("older")
    path = tmp_path / f"Zu zweit{SUFFIX}"
    kept = saved(lambda: QTest.mouseClick(page.runs_panel.lesson, LEFT), path)
    assert [run.title for run in kept.lesson.runs] == ["Älterer Lauf 🎈", "Batch size 1"]
    assert kept.lesson.runs[1].settings.batch_size == 1
    assert page.form.state.lesson.lesson == kept.lesson  # it is followed now


def test_without_runs_the_settings_become_a_lesson(page, tmp_path):
    page.form.state.set_value("epochs", 3)
    path = tmp_path / f"Einer{SUFFIX}"
    kept = saved(page.menu_actions("file")[1].trigger, path)
    (run,) = kept.lesson.runs
    assert (run.activity, run.settings.epochs) == ("digits-ann", 3)


def test_settings_that_are_refused_make_no_lesson(page):
    page.form.state.set_value("epochs", 10**9)
    page.menu_actions("file")[1].trigger()
    assert page.notice.isVisible()
    assert "no lesson" in page.notice.accessibleName()
