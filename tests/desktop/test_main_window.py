"""The main window: pages, menus, looks, and what is remembered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragLeaveEvent, QDragMoveEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.main_window import MainWindow
from desktop.pages import PAGES
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences, load_preferences
from desktop.widgets.drop_overlay import DropOverlay
from tests.desktop.drags import drag, drop
from training.contract.locations import exported_models, resources


@pytest.fixture
def window(qtbot, theme):
    window = MainWindow(theme, PreferenceKeeper(Preferences(welcome_at_start=False)))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitExposed(window):
        pass
    yield window
    window.close()


def test_it_starts_with_the_first_page(window):
    assert window.current_page.help_topic == "digits"


@pytest.fixture
def greeting(qtbot, theme):
    """Return a function that starts a window with preferences."""
    made = []

    def start(**preferences):
        window = MainWindow(theme, PreferenceKeeper(Preferences(**preferences)))
        qtbot.addWidget(window)
        window.show()
        made.append(window)
        return window

    yield start
    for window in made:
        window.close()


def test_the_first_start_and_each_after_it_greets(greeting):
    assert greeting().current_page.accessibleName() == "Welcome to Layerwise"
    assert greeting(last_page="help").current_page.accessibleName() == "Welcome to Layerwise"


def test_without_the_tick_the_page_of_last_time_comes_back(greeting, qtbot):
    window = greeting()
    QTest.mouseClick(window.current_page.at_start, Qt.MouseButton.LeftButton)
    window.show_page("help")
    window.show_page("welcome")
    window.close()
    remembered = load_preferences()
    assert not remembered.welcome_at_start
    assert remembered.last_page == "help"
    again = greeting(welcome_at_start=False, last_page="help")
    assert again.current_page.accessibleName() == "Help"


def test_files_given_at_the_start_are_not_opened_on_the_page_that_greets(greeting):
    window = greeting()
    window.open_paths(["no such picture.png"])
    assert window.current_page.help_topic == "digits"


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.id)
def test_keys_go_to_each_page(window, entry):
    other = "digits" if entry.id == "help" else "help"
    window.show_page(other)
    key = QKeySequence(entry.key)[0]
    QTest.keyClick(window, key.key(), key.keyboardModifiers())
    assert window.current_page is window._pages[entry.id]


@pytest.mark.parametrize("entry", PAGES, ids=lambda entry: entry.id)
def test_the_question_mark_opens_the_help_of_its_page(window, entry):
    window.show_page(entry.id)
    page = window.current_page
    if entry.id == "help":
        assert not page.help_button.isVisible()
        return
    page.help_button.setFocus()
    QTest.keyClick(page.help_button, Qt.Key.Key_Space)
    text = (resources() / "help" / f"{page.help_topic}.md").read_text("utf-8")
    assert text.splitlines()[0].lstrip("# ") in window.current_page.text


def test_the_size_of_type_is_told_and_can_be_reset_where_it_is_seen(window, theme):
    assert not window._status._reset.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window._status._type.text() == "Type 110\N{NO-BREAK SPACE}%"
    assert "Normal type (now 110\N{NO-BREAK SPACE}%)" in [
        action.text() for action in window.menu_bar.own_actions()
    ]
    QTest.mouseClick(window._status._reset, Qt.MouseButton.LeftButton)
    assert theme.scale == 1.0
    assert not window._status._reset.isVisible()
    assert not window._status._type.isVisible()


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
    preferences = Preferences(window_geometry=geometry, welcome_at_start=False)
    window = MainWindow(theme, PreferenceKeeper(preferences))
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
