"""The main window: pages, menus, looks, and what is remembered."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.main_window import MainWindow
from desktop.pages import PAGES
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences, load_preferences


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
        return [action.text() for menu in window.menus.values() for action in menu.actions()]

    assert "Open picture…" in texts()
    window.show_page("help")
    assert "Open picture…" not in texts()
    window.show_page("digits")
    assert texts().count("Open picture…") == 1


def test_looks_and_size_of_type_are_remembered(window, theme):
    window.set_mode("dark")
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
