"""The question before a reset, and the window that starts anew after it."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication

from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences, load_preferences, preferences_file
from desktop.services.reset.reset import BACKUP
from desktop.services.runs.kept import LOCKS
from desktop.services.runs.run_lock import RunLock
from desktop.window.reset_dialog import ResetDialog
from desktop.window_keeper import WindowKeeper
from training.contract.locations import user_models_folder
from training.contract.run_files import runs_folder


@pytest.fixture(autouse=True)
def nobodys_own(user_folder):
    """No test here begins unless what it resets is a folder of its own."""
    assert os.environ["LAYERWISE_USER_FOLDER"] == str(user_folder)
    assert not Path.home().is_relative_to(user_folder)


@pytest.fixture
def dialog(qtbot, theme):
    user_models_folder().mkdir(parents=True)
    (user_models_folder() / "a.onnx").write_bytes(b"x" * 2_500_000)
    dialog = ResetDialog(theme, None)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()


def test_it_tells_how_much_there_is_and_removes_nothing_unasked(dialog, qtbot):
    qtbot.waitUntil(lambda: "…" not in dialog.amounts.values())
    assert dialog.amounts["models"].startswith("One file, 2.5")
    assert dialog.amounts["runs"] == "nothing"
    assert not dialog.everything
    assert dialog.reset.text() == "Reset"
    dialog.switch.click()
    assert dialog.everything
    assert dialog.reset.text() == "Reset and remove"


def test_nothing_moves_when_it_is_to_remove_more(dialog, qtbot):
    qtbot.waitUntil(lambda: "…" not in dialog.amounts.values())
    before = dialog.size(), dialog.switch.pos()
    dialog.switch.click()
    QApplication.processEvents()
    assert (dialog.size(), dialog.switch.pos()) == before


def test_while_a_training_goes_on_nothing_is_reset(qtbot, theme):
    lock = RunLock(runs_folder() / LOCKS, "r1")
    assert lock.take()
    dialog = ResetDialog(theme, None)
    qtbot.addWidget(dialog)
    assert not dialog.reset.isEnabled()
    assert "training is going on" in dialog.reset.toolTip()
    dialog.close()
    lock.release()


@pytest.fixture
def keeper(qtbot, qapp, theme):
    """The keeper of an open window, whose person has chosen otherwise."""
    preferences = PreferenceKeeper(Preferences(theme="dark", type_scale=1.25, last_page="help"))
    theme.set_mode("dark")
    theme.set_scale(1.25)
    theme.apply(qapp)
    keeper = WindowKeeper(theme, preferences, qapp)
    keeper.window.show()
    yield keeper
    with qtbot.waitSignal(keeper.window.closed):
        keeper.window.close()
    preferences.deleteLater()
    keeper.deleteLater()


def accept(everything):
    """Answer the question as soon as it is asked."""

    def answer():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, ResetDialog):
            QTimer.singleShot(10, answer)
            return
        dialog.switch.setChecked(everything)
        dialog.reset.click()

    QTimer.singleShot(0, answer)


@pytest.mark.parametrize("everything", [False, True])
def test_the_window_starts_anew(keeper, qtbot, theme, everything):
    user_models_folder().mkdir(parents=True)
    (user_models_folder() / "a.onnx").touch()
    old = keeper.window
    with qtbot.waitSignal(keeper.replaced):
        accept(everything)
        old.menu_bar.reset_chosen.emit()
    assert keeper.window is not old and keeper.window.isVisible()
    assert (theme.is_dark, theme.scale) == (False, 1.0)
    assert keeper.window.looks.mode == "system"
    assert (user_models_folder() / "a.onnx").exists() is not everything
    backup = preferences_file().with_name(BACKUP)
    assert b'"theme": "dark"' in backup.read_bytes()
    assert load_preferences().theme == "system"


def test_what_could_not_be_removed_is_told(keeper, qtbot, monkeypatch):
    monkeypatch.setattr("desktop.services.reset.reset.remove", lambda place: [place])
    user_models_folder().mkdir(parents=True)
    with qtbot.waitSignal(keeper.replaced):
        accept(everything=True)
        keeper.window.menu_bar.reset_chosen.emit()
    assert keeper.window.notice.notice.isVisible()


class ByTheFrame(QCloseEvent):
    """A window's close button was clicked, or the person logs out."""

    def spontaneous(self):
        return True


def test_whoever_closes_the_window_meanwhile_resets_nothing(qtbot, qapp, theme):
    preferences = PreferenceKeeper(Preferences(theme="dark"))
    keeper = WindowKeeper(theme, preferences, qapp)
    window = keeper.window
    window.show()
    window.next_reset = True  # a page still ends what it does
    with qtbot.waitSignal(window.closed):
        window.closeEvent(ByTheFrame())
    assert keeper.window is window and window.next_reset is None
    assert preferences_file().exists()
    preferences.deleteLater()
    keeper.deleteLater()


def test_without_a_yes_all_stays(keeper, qtbot):
    QTimer.singleShot(0, lambda: QApplication.activeModalWidget().cancel.click())
    keeper.window.menu_bar.reset_chosen.emit()
    assert keeper.window.isVisible() and not keeper.window.is_closing
    assert not preferences_file().with_name(BACKUP).exists()
