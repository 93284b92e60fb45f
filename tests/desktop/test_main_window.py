"""The main window: pages, menus, looks, and what is remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.main_window import MainWindow
from desktop.pages import PAGES
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences, load_preferences
from desktop.widgets.drop_overlay import DropOverlay
from tests.desktop.drags import drag, drop
from training.contract.locations import exported_models


@pytest.fixture
def window(qtbot, theme):
    window = MainWindow(theme, PreferenceKeeper(Preferences()))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitExposed(window):
        pass
    yield window
    window.close()


def test_it_starts_with_the_first_page(window):
    assert window.current_page.help_topic == "digits"


@pytest.mark.parametrize("number", range(len(PAGES)))
def test_keys_go_to_each_page(window, number):
    key = getattr(Qt.Key, f"Key_{number + 1}")
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    shown = window.current_page
    QTest.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    assert window.current_page is shown


def test_help_opens_the_topic_of_the_page(window):
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert "Centre and fit" in window.current_page.text


def test_the_pages_actions_stand_in_the_menus_only_while_it_is_shown(window):
    def texts():
        return [
            action.text() for menu in window.menu_bar.menus.values() for action in menu.actions()
        ]

    assert "Open picture…" in texts()
    window.show_page("help")
    assert "Open picture…" not in texts()
    window.show_page("digits")
    assert texts().count("Open picture…") == 1


def test_looks_and_size_of_type_are_remembered(window, theme):
    window.looks.set_mode("dark")
    QTest.keyClick(
        window,
        Qt.Key.Key_P,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert theme.is_dark
    assert theme.scale == 1.5
    window.close()
    remembered = load_preferences()
    assert remembered.theme == "dark"
    assert remembered.type_scale == 1.5
    assert remembered.last_page == "digits"
    assert remembered.window_geometry


def test_files_go_to_a_page_that_takes_them(window):
    window.show_page("help")
    window.open_paths(["no such picture.png"])
    assert window.current_page.help_topic == "digits"


@pytest.fixture
def claiming(monkeypatch):
    """The Help page as the one that alone opens files ending in .topic; what it was given."""
    pages = [entry._replace(opens=(".topic",)) if entry.id == "help" else entry for entry in PAGES]
    monkeypatch.setattr("desktop.pages.PAGES", tuple(pages))
    given = []
    monkeypatch.setattr(
        "desktop.pages.help.view.HelpPage.open_paths", lambda page, paths: given.append(paths)
    )
    return given


def test_files_of_one_pages_kind_go_there_and_the_others_where_they_are_taken(window, claiming):
    window.open_paths(["no such picture.png", "eins.topic", "Zwei ä.TOPIC"])
    assert claiming == [["eins.topic", "Zwei ä.TOPIC"]]
    assert window.current_page.help_topic == "index"
    window.show_page("digits")
    window.open_paths(["no such picture.png"])
    assert window.current_page.help_topic == "digits"


def mime_of(*names):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(name) for name in names])
    return mime


def test_they_are_dropped_on_any_page(window, claiming):
    handle, mime = window.windowHandle(), mime_of("/nowhere/eins.topic")
    assert drag(handle, mime)
    (overlay,) = window.findChildren(DropOverlay, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert overlay.isVisible()
    assert "Help" in overlay.accessibleName()
    nothing = Qt.KeyboardModifier.NoModifier
    left, copy = Qt.MouseButton.LeftButton, Qt.DropAction.CopyAction
    move = QDragMoveEvent(QPoint(300, 301), copy, mime, left, nothing)
    QApplication.sendEvent(handle, move)
    assert move.isAccepted()
    drop(handle, mime)
    assert claiming == [[str(Path("/nowhere/eins.topic"))]]
    assert not overlay.isVisible()


def test_a_drag_that_leaves_the_window_leaves_nothing_behind(window, claiming):
    handle = window.windowHandle()
    drag(handle, mime_of("/nowhere/eins.topic"))
    QApplication.sendEvent(handle, QDragLeaveEvent())
    overlays = window.findChildren(DropOverlay)
    assert not any(overlay.isVisible() for overlay in overlays)
    drop(handle, mime_of("/nowhere/eins.topic"))
    assert claiming == []


@pytest.mark.parametrize("names", [("/nowhere/a.png",), ("/nowhere/a.topic", "/nowhere/a.png")])
def test_the_pages_see_other_drags_as_ever(window, claiming, names):
    drag(window.windowHandle(), mime_of(*names))
    assert not window.findChildren(DropOverlay, options=Qt.FindChildOption.FindDirectChildrenOnly)


def test_a_page_hands_a_model_to_another(window, qtbot):
    model = exported_models() / "fashion-ann.onnx"
    window._context.handover.take_apart(model)
    page = window.current_page
    assert page.help_topic == "kernels"
    with qtbot.waitSignal(page.part.state.model_opened, timeout=30_000) as opened:
        pass
    assert opened.args[1].model.path == model


def test_a_page_with_unfinished_work_can_keep_the_window_open(window, monkeypatch):
    monkeypatch.setattr(window.current_page, "may_close", lambda: False)
    ended = []
    monkeypatch.setattr(window.current_page, "shut_down", lambda: ended.append(True))
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert window.isVisible()
    assert not ended
    monkeypatch.undo()
    assert window.close()


def test_the_window_stays_alive_till_a_page_has_ended_and_then_closes(window, qtbot, monkeypatch):
    page = window.current_page
    monkeypatch.setattr(page, "wind_down", lambda: False)
    window.show_page("help")
    assert not window.close()
    assert window.isVisible()
    assert window.current_page is page
    with qtbot.waitSignal(window.closed):
        page.closing_done.emit(True)
    assert not window.isVisible()


@pytest.mark.parametrize("geometry", ["a", "ä", "AAAA", "no base64!"])
def test_a_geometry_that_is_none_does_not_stop_the_start(qtbot, theme, geometry):
    window = MainWindow(theme, PreferenceKeeper(Preferences(window_geometry=geometry)))
    qtbot.addWidget(window)
    window.show()
    assert window.current_page.help_topic == "digits"
    window.close()


@pytest.mark.parametrize(
    ("size", "scale"), [((900, 560), 1.0), ((1024, 600), 1.5), ((900, 560), 2)]
)
def test_a_page_is_never_squeezed_below_what_it_needs(window, qtbot, theme, size, scale):
    theme.set_scale(scale)
    window.resize(*size)
    page = window.current_page
    qtbot.waitUntil(lambda: page.width() >= page.minimumSizeHint().width())
    qtbot.waitUntil(lambda: page.height() >= page.minimumSizeHint().height())
    fits = page.width() <= window.width() - page.x() and page.height() <= window.height()
    assert fits == (scale == 1.0)
    theme.set_scale(1.0)


def test_full_screen_comes_back_to_a_maximised_window(window, qtbot):
    window.showMaximized()
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(window.isFullScreen)
    QTest.keyClick(window, Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert window.isMaximized()
