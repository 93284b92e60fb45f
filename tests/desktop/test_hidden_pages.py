"""A window in which an administrator has some pages not shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.main_window import MainWindow
from desktop.pages import PAGES, first_page, is_shown, shown_pages, unknown_pages
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from desktop.widgets.navigation_rail import RailItem
from training.contract.locations import exported_models


@pytest.fixture
def open_window(qtbot, theme):
    """Opens the window with what was remembered."""
    windows = []

    def opened(**preferences):
        window = MainWindow(theme, PreferenceKeeper(Preferences(**preferences)))
        windows.append(window)
        qtbot.addWidget(window)
        window.show()
        with qtbot.waitExposed(window):
            pass
        return window

    yield opened
    for window in windows:
        window.close()


def test_nothing_set_shows_all():
    assert shown_pages() == PAGES
    assert unknown_pages() == []


def test_help_is_always_there_and_the_order_is_the_rails(administrator):
    administrator("pages = ['kernels', 'digits']")
    assert [entry.id for entry in shown_pages()] == ["digits", "kernels", "help"]
    assert first_page().id == "digits"
    assert is_shown("kernels") and not is_shown("training")


def test_pages_that_there_are_not_are_told_and_never_hide_all(administrator):
    administrator("pages = ['numbers']")
    assert shown_pages() == PAGES
    assert unknown_pages() == ["numbers"]
    administrator("pages = ['numbers', 'fashion']")
    assert [entry.id for entry in shown_pages()] == ["fashion", "help"]


def test_help_alone_can_be_shown(administrator, open_window):
    administrator("pages = ['help']")
    assert open_window().current_page.help_topic == "index"


def test_rail_menu_and_start_know_no_hidden_page(administrator, open_window):
    administrator("pages = ['fashion', 'kernels']")
    window = open_window(last_page="training")
    assert window.current_page.help_topic == "fashion"
    assert [item.text() for item in window.findChildren(RailItem)] == ["Fashion", "Kernels", "Help"]
    window.show_page("training")
    assert window.current_page.help_topic == "fashion"


def test_files_of_a_hidden_page_are_told_of(administrator, open_window):
    administrator("pages = ['digits']")
    window = open_window()
    window.open_paths(["a.layerwise-lesson"])
    assert window.current_page.help_topic == "digits"
    assert window.notice.notice.isVisible()
    assert "“Training”" in window.notice.notice.accessibleDescription()
    QTest.keyClick(window.notice.notice, Qt.Key.Key_Escape)
    assert not window.notice.notice.isVisible()


def test_pictures_are_told_of_where_no_page_takes_them(administrator, open_window):
    administrator("pages = ['help']")
    window = open_window()
    window.open_paths(["a.png"])
    assert "None of the pages" in window.notice.notice.accessibleDescription()


def test_what_is_handed_to_a_hidden_page_is_told_of(administrator, open_window):
    administrator("pages = ['digits']")
    window = open_window()
    window._context.handover.take_apart(exported_models() / "fashion-ann.onnx")
    assert window.current_page.help_topic == "digits"
    assert "“Kernels”" in window.notice.notice.accessibleDescription()
