"""Switch, segments, slider, buttons: with the mouse and with the keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSpinBox, QWidget

from desktop.widgets.buttons import icon_button, push_button
from desktop.widgets.fields import indent_number
from desktop.widgets.segments import Segments
from desktop.widgets.switch import Switch
from desktop.widgets.tool_slider import ToolSlider


@pytest.fixture
def row(qtbot, theme):
    """Return a function that shows widgets in a row."""
    windows = []

    def show(*widgets):
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        layout = QHBoxLayout(window)
        for widget in widgets:
            layout.addWidget(widget)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return show


def test_a_switch_is_turned_by_mouse_and_space(theme, row, qtbot):
    switch = Switch(theme, "Centre and fit")
    row(switch)
    with qtbot.waitSignal(switch.toggled):
        QTest.mouseClick(switch, Qt.MouseButton.LeftButton, pos=QPoint(5, switch.height() // 2))
    assert switch.isChecked()
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert not switch.isChecked()


def test_the_knob_arrives_in_time(theme, row, qtbot):
    switch = Switch(theme, "")
    row(switch)
    with qtbot.waitSignal(switch._animation.finished, timeout=2000):
        switch.setChecked(True)
    assert switch._position == 1.0
    assert switch._animation.duration() <= 120


def test_a_hidden_switch_is_turned_at_once(theme, qtbot):
    switch = Switch(theme, "")
    qtbot.addWidget(switch)
    switch.setChecked(True)
    assert switch._position == 1.0


def test_the_switchs_words_are_not_cut(theme, qtbot):
    short, long = Switch(theme, "Fit"), Switch(theme, "Zentrieren und einpassen")
    for switch in (short, long):
        qtbot.addWidget(switch)
    assert long.minimumSizeHint().width() > short.minimumSizeHint().width()


@pytest.fixture
def segments(theme):
    segments = Segments(theme, "Tool")
    segments.add("pen", "Pen", "pen")
    segments.add("eraser", "Eraser", "eraser")
    segments.add("fill", "Fill")
    return segments


def test_the_first_segment_is_chosen(segments, qtbot):
    qtbot.addWidget(segments)
    assert segments.current == "pen"


def test_a_click_chooses(segments, row, qtbot):
    row(segments)
    with qtbot.waitSignal(segments.chosen) as told:
        QTest.mouseClick(segments.button("fill"), Qt.MouseButton.LeftButton)
    assert told.args == ["fill"]
    assert segments.current == "fill"
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose("fill")


def test_segments_are_one_stop_and_arrows_move_inside(segments, row, qtbot):
    before, after = QLineEdit(), QLineEdit()
    window = row(before, segments, after)
    before.setFocus()
    QTest.keyClick(before, Qt.Key.Key_Tab)
    assert segments.button("pen").hasFocus()
    with qtbot.waitSignal(segments.chosen) as told:
        QTest.keyClick(segments.button("pen"), Qt.Key.Key_Right)
    assert told.args == ["eraser"]
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert after.hasFocus()


def test_the_size_does_not_follow_the_choice(segments, row):
    row(segments)
    before = segments.sizeHint()
    segments.choose("eraser")
    assert segments.sizeHint() == before


def test_compact_segments_keep_their_words_for_the_ear_and_the_tooltip(segments, row):
    row(segments)
    wide = segments.sizeHint().width()
    segments.set_compact(True)
    assert segments.sizeHint().width() < wide
    assert segments.button("eraser").accessibleName() == "Eraser"
    assert segments.button("eraser").toolTip() == "Eraser"


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_controls_have_the_heights_of_the_tokens(theme, row, segments, scale):
    theme.set_scale(scale)
    words, small = push_button(theme, "Open…", "open"), push_button(theme, "Copy", small=True)
    icon = icon_button(theme, "undo", "Undo")
    row(words, small, icon, segments)
    assert words.height() == icon.height() == icon.width() == theme.px("button")
    assert segments.height() == theme.px("button")
    assert small.height() == theme.px("button-small")


def test_an_icon_button_says_what_it_does(theme, qtbot):
    button = icon_button(theme, "undo", "Undo", key="Ctrl+Z")
    qtbot.addWidget(button)
    assert button.accessibleName() == "Undo"
    assert "Ctrl+Z" in button.toolTip()


def test_a_buttons_icon_grows_with_the_scale(theme, qtbot):
    button = icon_button(theme, "undo", "Undo")
    qtbot.addWidget(button)
    theme.set_scale(2.0)
    assert button.iconSize().height() == theme.px("icon-button")


def test_a_button_that_is_gone_is_forgotten(theme, qtbot):
    button = push_button(theme, "Open…", "open")
    with qtbot.waitSignal(button.destroyed):
        button.deleteLater()
    theme.set_scale(2.0)


def test_the_slider_is_moved_by_arrows(theme, row, qtbot):
    slider = ToolSlider(theme, "Width", 1, 20)
    row(slider)
    slider.set_value(5)
    slider.setFocus()
    with qtbot.waitSignal(slider.value_changed) as told:
        QTest.keyClick(slider.slider, Qt.Key.Key_Right)
    assert told.args == [6]
    assert slider.slider.accessibleName() == "Width"


def test_a_spin_boxs_number_keeps_off_its_border(theme, qtbot):
    field = QSpinBox()
    qtbot.addWidget(field)
    indent_number(field)
    assert field.lineEdit().textMargins().left() > 0
