"""The list of all keys: read from what handles them, page by page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from desktop.main_window import MainWindow
from desktop.pages import PAGES
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from desktop.widgets.keys import Key
from desktop.window.shortcuts_dialog import ShortcutsDialog


@pytest.fixture
def window(qtbot, theme):
    window = MainWindow(theme, PreferenceKeeper(Preferences(welcome_at_start=False)))
    qtbot.addWidget(window)
    window.show()
    with qtbot.waitExposed(window):
        pass
    yield window
    window.close()


@pytest.fixture
def dialog(window, theme, qtbot):
    dialog = ShortcutsDialog(theme, window._key_sources(), window)
    dialog.show()
    qtbot.waitUntil(lambda: len(window._pages) == len(PAGES) and "Training" in dialog.text())
    return dialog


def shown_rows(dialog):
    return [
        (row.text(0), row.text(1))
        for head, rows in dialog._groups
        for row in rows
        if not head.isHidden() and not row.isHidden()
    ]


def test_every_shortcut_of_the_window_and_its_pages_is_listed(window, dialog):
    text = dialog.text()
    actions = [
        *window.menu_bar.own_actions(),
        *(one for page in window._pages.values() for one in page.findChildren(QAction)),
    ]
    with_keys = [action for action in actions if action.shortcuts() and action.text()]
    assert len(with_keys) > 40
    native = QKeySequence.SequenceFormat.NativeText
    for action in with_keys:
        assert action.shortcut().toString(native) in text
    rows = dict(shown_rows(dialog))
    assert rows["P"] == "Pen"
    assert rows["Home"] == "First step"
    assert rows["Shift+arrow keys"] == "Move the pen further"


def test_words_and_keys_are_found_and_the_list_can_be_taken_elsewhere(dialog):
    dialog.search.setText("larger")
    assert shown_rows(dialog) == [("Ctrl++, Ctrl+=", "Larger type")]
    dialog.search.setText("ctrl+shift+p")
    assert [does for _, does in shown_rows(dialog)] == ["Projector mode"]
    dialog.search.setText("no such words")
    assert shown_rows(dialog) == []
    assert dialog._none.isVisible()
    dialog.search.clear()
    assert len(shown_rows(dialog)) > 60
    dialog._copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == "On every page"
    assert any(line.split() == ["Ctrl+Q", "Quit"] for line in lines)


def test_a_key_opens_it_and_it_fits_a_small_screen(window, qtbot, theme, monkeypatch):
    opened = []
    monkeypatch.setattr(ShortcutsDialog, "exec", lambda dialog: opened.append(dialog.size()))
    window.resize(1024, 600)
    theme.set_scale(1.5)
    QTest.keyClick(window, Qt.Key.Key_Slash, Qt.KeyboardModifier.ControlModifier)
    theme.set_scale(1.0)
    (size,) = opened
    assert size.width() < 1024
    assert size.height() < 600


def test_the_steps_table_is_what_the_page_acts_on(window, qtbot):
    window.show_page("kernels")
    part = window.current_page.part
    qtbot.waitUntil(lambda: part.model.result is not None)
    part.setFocus()
    stepper = part.model.stepper
    acts = {
        "First step": lambda: stepper.position == 0,
        "One step on": lambda: stepper.position == 1,
        "One step back": lambda: stepper.position == 0,
        "Last step: all of the output": lambda: stepper.position == stepper.count - 1,
        "Play or pause": lambda: stepper.is_playing,
    }
    table = part.keys()
    keys = {key.does: key for key in table}
    assert keys.keys() == acts.keys()
    for does, has_happened in acts.items():
        press(part, keys[does])
        assert has_happened(), does
    stepper.pause()


def test_the_pens_table_is_what_the_canvas_acts_on(window):
    page = window.current_page
    groups = page.key_groups()
    keys = {key.does: key for group in groups for key in group.keys}
    canvas, sketch = page.drawing.canvas, page.model.sketch
    canvas.setFocus()
    press(canvas, keys["Put the pen down or up"])
    assert sketch.is_marking
    press(canvas, keys["Move the pen"])
    press(canvas, keys["Cancel the stroke"])
    assert not sketch.is_marking
    press(window, keys["Eraser"])
    assert page.drawing.tool.current == "eraser"
    press(window, keys["Pen"])
    assert page.drawing.tool.current == "pen"
    before = page.drawing.width_slider.value
    press(window, keys["Broader pen"])
    assert page.drawing.width_slider.value > before
    press(window, keys["Finer pen"])
    assert page.drawing.width_slider.value == before
    centring = page.answers.centring.isChecked()
    press(window, keys["Centre and fit, on or off"])
    assert page.answers.centring.isChecked() != centring


def press(widget, key: Key):
    """Press the first of some keys."""
    combination = QKeySequence(key.keys[0])[0]
    QTest.keyClick(widget, combination.key(), combination.keyboardModifiers())


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        (("Left", "Right", "Up", "Down"), "Arrow keys"),
        (("Shift+Left", "Shift+Right", "Shift+Up", "Shift+Down"), "Shift+arrow keys"),
        (("Left", "Right"), "Left, Right"),
        (("Ctrl+Z",), "Ctrl+Z"),
        (("[",), "["),
    ],
)
def test_keys_are_written_as_one_says_them(keys, text):
    assert Key(keys, "").text == text
