"""PySide 6.12.0 on Python 3.11 loses a reference to None with each call that returns None."""

import sys

from PySide6.QtWidgets import QWidget


def test_calls_do_not_lose_references_to_none(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    before = sys.getrefcount(None)
    for _ in range(10_000):
        widget.update()
    assert abs(sys.getrefcount(None) - before) < 100
