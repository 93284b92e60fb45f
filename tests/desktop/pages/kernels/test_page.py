"""The Kernels page: its two parts in one page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.main_window import MainWindow
from desktop.pages.kernels.view import NETWORK, ONE_KERNEL
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from tests.desktop.pages.digits.drawing import SEVEN, draw
from training.contract.locations import exported_models


@pytest.fixture
def window(qtbot, theme):
    window = MainWindow(
        theme, PreferenceKeeper(Preferences(last_page="kernels", welcome_at_start=False))
    )
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitExposed(window):
        pass
    yield window
    window.close()


@pytest.fixture
def page(window):
    return window.current_page


def texts(window):
    menus = window.menu_bar.menus.values()
    return [action.text() for menu in menus for action in menu.actions()]


def test_it_starts_with_one_kernel_on_the_lectures_numbers(page):
    assert page.segments.current == ONE_KERNEL
    assert type(page.part).__name__ == "OneKernelView"


def test_keys_choose_the_part_and_the_menus_and_controls_follow(page, window, qtbot):
    before = texts(window)
    first = page.part
    controls = page.part.head_widgets()
    assert any(control.isVisible() for control in controls)
    page.segments.button(ONE_KERNEL).setFocus()
    with qtbot.waitSignal(page.settled, timeout=30_000):
        QTest.keyClick(page.segments.button(ONE_KERNEL), Qt.Key.Key_Right)
    assert page.segments.current == NETWORK
    assert not any(control.isVisible() for control in controls)
    assert texts(window) != before
    QTest.keyClick(page.segments.button(NETWORK), Qt.Key.Key_Left)
    assert page.part is first
    assert texts(window) == before


def test_a_model_is_opened_inside(page, qtbot):
    path = exported_models() / "fashion-cnn.onnx"
    page.open_paths([str(path)])
    assert page.segments.current == NETWORK
    qtbot.waitUntil(lambda: "fashion-cnn" in told(page), timeout=30_000)


def told(page):
    sides = page.part.state.sides
    return sides[0].model.path.stem if sides[0] else ""


def test_the_help_of_the_page_opens(window, page):
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert "One kernel" in window.current_page.text


def test_the_drawn_digit_is_taken_apart(page, window, qtbot):
    window.show_page("digits")
    draw(window.current_page, SEVEN)
    window.show_page("kernels")
    page.part.chooser.choose("shared:digits")
    assert page.part.model.source_id == "shared:digits"
    qtbot.waitUntil(lambda: not page.part.model.is_busy, timeout=20_000)
    qtbot.waitUntil(lambda: page.part.model.result.image.shape == (28, 28, 1), timeout=20_000)
    assert page.part.model.result.image.max() > 200  # light ink on black
    assert page.part.model.result.image[0, 0, 0] == 0
