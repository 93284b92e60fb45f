"""Menu actions with their keys."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence


def menu_action(parent: QObject, text: str, act: Callable[[], None], key: str = "") -> QAction:
    """Return an action that does something when it is chosen or its key is pressed."""
    action = QAction(text, parent)
    action.triggered.connect(lambda: act())
    if key:
        action.setShortcut(QKeySequence(key))
    return action
