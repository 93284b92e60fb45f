"""Labels that follow the type scale and the theme's colours by the style sheet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def text_label(
    text: str = "",
    *,
    type_size: str = "body",
    colour: str = "text",
    wrap: bool = False,
    parent: QWidget | None = None,
) -> QLabel:
    """Return a label in a step of the type scale and one of the colours for text.

    Parameters
    ----------
    text : str
        Plain text.
    type_size : str
        ``small``, ``body``, ``body-strong``, ``emphasis``, ``title``, ``answer`` or ``hero``.
    colour : str
        ``text``, ``text-muted``, ``accent``, ``success``, ``warning`` or ``error``.
    wrap : bool
        Whether to break lines between words.
    parent : QWidget, optional
        The owner.
    """
    label = QLabel(text, parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setProperty("type", type_size)
    label.setProperty("colour", colour)
    return label


def set_colour(label: QLabel, colour: str) -> None:
    """Give a label another colour for text."""
    if label.property("colour") != colour:
        label.setProperty("colour", colour)
        restyle(label)


def restyle(widget: QWidget) -> None:
    """Have the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
