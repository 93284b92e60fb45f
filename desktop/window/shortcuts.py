"""All keys of the program, read from the actions and the tables that handle them."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtGui import QAction

from desktop.widgets.keys import Key, KeyGroup, keys_of

CONTEXT = "shortcuts"

# What Qt's own controls and ours have in common.
MOVING: tuple[tuple[tuple[str, ...], str], ...] = (
    (("Tab",), str(QT_TRANSLATE_NOOP("shortcuts", "Next control"))),
    (("Shift+Tab",), str(QT_TRANSLATE_NOOP("shortcuts", "Control before"))),
    (
        ("Left", "Right", "Up", "Down"),
        str(QT_TRANSLATE_NOOP("shortcuts", "Move inside a group: pages, tools, samples, maps")),
    ),
    (
        ("Space", "Return"),
        str(QT_TRANSLATE_NOOP("shortcuts", "Press a button; choose what is marked")),
    ),
    (("Esc",), str(QT_TRANSLATE_NOOP("shortcuts", "Close a message or a card; cancel a stroke"))),
)


class KeySource(NamedTuple):
    """Where keys come from.

    Attributes
    ----------
    title
        What the place is called: a page, or all of them.
    read
        Gives the keys; a page may be built for that.
    """

    title: str
    read: Callable[[], Sequence[KeyGroup]]


def keys_of_window(actions: Iterable[QAction]) -> list[KeyGroup]:
    """Return the keys that work on every page."""
    moving = tuple(Key(keys, QCoreApplication.translate(CONTEXT, does)) for keys, does in MOVING)
    title = QCoreApplication.translate(CONTEXT, "Moving about")
    return [KeyGroup("", keys_of(actions)), KeyGroup(title, moving)]
