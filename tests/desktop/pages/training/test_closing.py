"""The question when a window is closed while a run goes on, answered as a person does."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop.pages.training.closing import ask_how_to_close, ask_to_close_at_once

LEFT = Qt.MouseButton.LeftButton


class answered:  # noqa: N801 - reads as what is done: with answered("Go on next time"): …
    """Answers the box that opens within the block: clicks a button, or presses a key."""

    def __init__(self, how):
        self.text, self.more, self.buttons = "", "", []
        self._how = how
        self._timer = QTimer(interval=10)
        self._timer.timeout.connect(self._look)

    def __enter__(self):
        self._timer.start()
        return self

    def __exit__(self, kind, *_):
        self._timer.stop()
        if kind is None:
            assert self.text, "no box was opened"

    def _look(self):
        box = QApplication.activeModalWidget()
        if not isinstance(box, QMessageBox) or not box.isVisible() or self.text:
            return
        self.text, self.more = box.text(), box.informativeText()
        self.buttons = [button.text().replace("&", "") for button in box.buttons()]
        if isinstance(self._how, Qt.Key):
            QTest.keyClick(box, self._how)
        else:
            place = self.buttons.index(self._how)
            QTest.mouseClick(box.buttons()[place], LEFT)


@pytest.fixture
def parent(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    with qtbot.waitExposed(parent):
        parent.show()
    return parent


@pytest.mark.parametrize(
    ("how", "choice"),
    [
        ("Stop and keep the model", "stop"),
        ("Go on next time", "keep"),
        ("Do not close", "stay"),
        (Qt.Key.Key_Escape, "stay"),
        (Qt.Key.Key_Return, "keep"),
    ],
)
def test_each_answer_is_understood(parent, how, choice):
    with answered(how) as box:
        assert ask_how_to_close(parent, "Älter 🎈", 0) == choice
    assert "“Älter 🎈” is still learning" in box.text
    assert "wait" not in box.more


def test_it_says_what_becomes_of_those_that_wait(parent):
    with answered("Do not close") as box:
        ask_how_to_close(parent, "Lauf", 3)
    assert box.more.endswith("not start: 3.")


@pytest.mark.parametrize(
    ("how", "is_chosen"),
    [
        ("Close at once", True),
        ("Wait", False),
        (Qt.Key.Key_Escape, False),
        (Qt.Key.Key_Return, False),
    ],
)
def test_a_model_that_is_being_made_is_given_up_on_request_only(parent, how, is_chosen):
    with answered(how) as box:
        assert ask_to_close_at_once(parent, "Lauf") is is_chosen
    assert "Lauf" in box.text
