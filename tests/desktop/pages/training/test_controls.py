"""The buttons over the page, their keys, and the word beside the title."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop.pages.training.controls import CHIPS, RunControls, StatusChip


@pytest.fixture
def stand(qtbot, theme):
    """The buttons on something that stands for the page, what they told, a field, a button."""
    stand = QWidget()
    qtbot.addWidget(stand)
    column = QVBoxLayout(stand)
    stand.controls = RunControls(theme, stand)
    stand.field, stand.other, stand.room = QLineEdit(), QPushButton("Other"), QWidget()
    stand.room.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    for widget in (*stand.controls.widgets, stand.field, stand.other, stand.room):
        column.addWidget(widget)
    stand.told = []
    for name in ("start", "pause", "resume", "batch", "stop"):
        wanted = getattr(stand.controls, f"{name}_wanted")
        wanted.connect(lambda name=name: stand.told.append(name))
    stand.controls.slowness_wanted.connect(stand.told.append)
    with qtbot.waitExposed(stand):
        stand.show()
    stand.activateWindow()
    stand.room.setFocus()
    qtbot.waitUntil(stand.room.hasFocus)
    return stand


def allowed(controls):
    return [
        button.isEnabled()
        for button in (controls.start_button, controls.pause_button, controls.batch_button,
                       controls.slow_button, controls.stop_button)
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("status", "can"),
    [
        (None, [True, False, False, True, False]),
        ("starting", [True] * 5),
        ("preparing", [True] * 5),
        ("training", [True] * 5),
        ("paused", [True] * 5),
        ("exporting", [True, False, False, True, False]),
    ],
)
def test_what_can_be_done(stand, status, can):
    controls = stand.controls
    controls.show_status(status, can_start=True)
    assert allowed(controls) == can
    controls.show_status(status, can_start=False)
    assert allowed(controls) == [False, *can[1:]]
    if status in ("training", "paused"):
        controls.show_status(status, can_start=True, is_ending=True)
        assert allowed(controls) == [True, False, False, True, False]


def test_words_follow_the_run(stand):
    controls = stand.controls
    controls.show_status(None, can_start=True)
    assert (controls.start_button.text(), controls.pause_button.text()) == ("Start", "Pause")
    controls.show_status("training", can_start=True)
    assert (controls.start_button.text(), controls.pause_button.text()) == ("Queue", "Pause")
    controls.show_status("paused", can_start=True)
    assert (controls.start_button.text(), controls.pause_button.text()) == ("Queue", "Resume")
    assert controls.pause_button.accessibleName() == "Resume"
    assert controls.pause.text() == "Resume"  # in the menu
    controls.show_status("exporting", can_start=True)
    assert controls.start_button.text() == "Queue"  # it will have to wait


def test_clicks_tell_what_is_wanted(stand):
    controls = stand.controls
    controls.show_status("training", can_start=True)
    for button in (controls.start_button, controls.pause_button, controls.batch_button,
                   controls.slow_button, controls.stop_button):  # fmt: skip
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert stand.told == ["start", "pause", "batch", True, "stop"]
    assert controls.slow.isChecked()
    controls.slow.trigger()
    assert not controls.slow_button.isChecked()
    assert stand.told[-1] is False


def test_keys_do_the_same(stand):
    stand.controls.show_status("training", can_start=True)
    QTest.keyClick(stand.room, Qt.Key.Key_Space)
    QTest.keyClick(stand.room, Qt.Key.Key_N)
    QTest.keyClick(stand.room, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    stand.controls.show_status("paused", can_start=True)
    QTest.keyClick(stand.room, Qt.Key.Key_Space)
    assert stand.told == ["pause", "batch", "start", "resume"]


def test_a_control_with_the_focus_keeps_its_keys(stand):
    stand.controls.show_status("training", can_start=True)
    clicked = []
    stand.other.clicked.connect(lambda: clicked.append(True))
    stand.other.setFocus()
    QTest.keyClick(stand.other, Qt.Key.Key_Space)
    assert clicked and not stand.told
    stand.field.setFocus()
    QTest.keyClicks(stand.field, "n n")
    assert stand.field.text() == "n n"
    assert not stand.told


def test_keys_do_nothing_where_nothing_runs(stand):
    stand.controls.show_status(None, can_start=False)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_N):
        QTest.keyClick(stand.room, key)
    QTest.keyClick(stand.room, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert stand.told == []


def test_tooltips_tell_the_key(stand):
    controls = stand.controls
    for button, action in ((controls.start_button, controls.start),
                           (controls.pause_button, controls.pause)):  # fmt: skip
        key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        assert key and key in button.toolTip()
        assert button.accessibleDescription()


def test_without_room_two_buttons_are_pictures(stand):
    controls = stand.controls
    QApplication.processEvents()
    wide = controls.pair.sizeHint().width()
    controls.set_compact(is_compact=True)
    assert controls.pair.sizeHint().width() < wide / 2
    assert controls.batch_button.accessibleName() == "One batch"
    controls.set_compact(is_compact=False)
    assert controls.pair.sizeHint().width() == wide


def test_the_chip_says_how_a_run_stands(qtbot, theme):
    chip = StatusChip(theme)
    qtbot.addWidget(chip)
    chip.show()
    chip.show_status(None)
    assert not chip.isVisible()
    words = set()
    for status in CHIPS:
        chip.show_status(status)
        assert chip.isVisible()
        words.add(chip.accessibleName())
    assert len(words) == len(CHIPS)
    chip.show_status("paused", is_ending=True)
    assert chip.accessibleName() == "Stopping"
    chip.show_status("stopped", is_ending=True)
    assert chip.accessibleName() == "Stopped"
