"""Tables of keys: what handles a key and the list of all keys read the same table."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

REDO = "Ctrl+Shift+Z"
ARROWS = {"Left", "Right", "Up", "Down"}
# Qt asks for keys' names itself; in German it would leave this one in English.
RETURN = QT_TRANSLATE_NOOP("QShortcut", "Return")
NATIVE = QKeySequence.SequenceFormat.NativeText


class Key(NamedTuple):
    """What some keys do.

    Attributes
    ----------
    keys
        Any of them does it; each as Qt writes it on every system, ``Ctrl+Z``.
    does
        What happens, in the user's language.
    """

    keys: tuple[str, ...]
    does: str

    @property
    def text(self) -> str:
        """The keys as they are called on this system."""
        return _arrows(self.keys) or ", ".join(_native(key) for key in self.keys)


def _native(key: str) -> str:
    """Return what a key is called on this system."""
    return QKeySequence(key).toString(NATIVE)


def _arrows(keys: tuple[str, ...]) -> str:
    """Return one name for all four arrows with the same modifiers; empty for other keys."""
    modifiers = {key.rpartition("+")[0] for key in keys}
    if {key.rpartition("+")[2] for key in keys} != ARROWS or len(modifiers) != 1:
        return ""
    arrows = QCoreApplication.translate("keys", "arrow keys")
    modifier = modifiers.pop()
    return f"{_native(modifier + '+A')[:-1]}{arrows}" if modifier else arrows.capitalize()


class KeyGroup(NamedTuple):
    """Keys that work in the same place, with what that place is called; empty for the page."""

    title: str
    keys: tuple[Key, ...]


def key_name(key: Qt.Key, modifiers: str = "") -> str:
    """Return how Qt writes a key, after modifiers such as ``Shift+``."""
    return modifiers + QKeySequence(key).toString()


def keys_of(actions: Iterable[QAction]) -> tuple[Key, ...]:
    """Return the keys of those actions that have some, each once."""
    found = [
        Key(tuple(key.toString() for key in action.shortcuts()), _does(action))
        for action in actions
        if action.shortcuts() and action.text()
    ]
    return tuple(dict.fromkeys(found))


def _does(action: QAction) -> str:
    """Return what an action does; those that undo and redo tell what in the menu only."""
    keys = action.shortcuts()
    if QKeySequence(QKeySequence.StandardKey.Undo) in keys:
        return QCoreApplication.translate("keys", "Undo")
    if QKeySequence(REDO) in keys:
        return QCoreApplication.translate("keys", "Redo")
    return action.text().replace("&", "")


def actions_in(widget: QWidget) -> list[QAction]:
    """Return the actions of a widget and of all that is in it, in the order they were made."""
    return list(dict.fromkeys([*widget.actions(), *widget.findChildren(QAction)]))
