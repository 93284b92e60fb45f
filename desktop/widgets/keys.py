"""Tables of keys: what handles a key and the list of all keys read the same table."""

from collections.abc import Iterable
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

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
        return ", ".join(QKeySequence(key).toString(NATIVE) for key in self.keys)


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
        Key(tuple(key.toString() for key in action.shortcuts()), action.text().replace("&", ""))
        for action in actions
        if action.shortcuts() and action.text()
    ]
    return tuple(dict.fromkeys(found))


def actions_in(widget: QWidget) -> list[QAction]:
    """Return the actions of a widget and of all that is in it, in the order they were made."""
    return list(dict.fromkeys([*widget.actions(), *widget.findChildren(QAction)]))
