"""Push buttons in the application's looks; the style sheet gives them their colours."""

from PySide6.QtCore import QObject, QSize
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton, QWidget

from desktop.theme.theme import Theme

WORD_GAP = 5


def push_button(
    theme: Theme,
    text: str,
    icon: str | None = None,
    *,
    primary: bool = False,
    small: bool = False,
    parent: QWidget | None = None,
) -> QPushButton:
    """Return a button with words and perhaps an icon.

    Parameters
    ----------
    theme : Theme
        Gives icon and sizes.
    text : str
        The words; an ampersand marks the key.
    icon : str, optional
        What the icon stands for: a name of the tokens' ``icons.actions``.
    primary : bool
        Whether to fill it with the accent: at most one on a page.
    small : bool
        Whether it is one of the low ones inside panels and notices.
    parent : QWidget, optional
        The owner.
    """
    button = QPushButton(text, parent)
    button.setProperty("kind", "primary" if primary else "plain")
    button.setProperty("small", small)
    if icon is not None:
        button.setIcon(theme.icon(icon, "accent-text" if primary else "text"))
        follow_icon_size(theme, button, "icon-small" if small else "icon-button")
    return button


def icon_button(
    theme: Theme, icon: str, name: str, *, key: str = "", parent: QWidget | None = None
) -> QToolButton:
    """Return a square button with an icon only; its name is its tooltip and what is read aloud.

    Parameters
    ----------
    theme : Theme
        Gives icon and sizes.
    icon : str
        What the icon stands for: a name of the tokens' ``icons.actions``.
    name : str
        What the button does.
    key : str
        The key that does the same, as Qt writes it; the tooltip has it as keyboards here do.
    parent : QWidget, optional
        The owner.
    """
    button = QToolButton(parent)
    button.setIcon(theme.icon(icon))
    button.setAccessibleName(name)
    told = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{name}  {told}".rstrip())
    button.setProperty("square", True)
    follow_icon_size(theme, button, "icon-button", has_words=False)
    return button


def follow_icon_size(
    theme: Theme, button: QAbstractButton, size: str, *, has_words: bool = True
) -> "IconSize":
    """Give a button's icon one of the tokens' sizes, now and at each other scale."""
    return IconSize(theme, button, size, has_words)


class IconSize(QObject):
    """Keeps the size of a button's icon; the button owns it.

    Parameters
    ----------
    theme : Theme
        Gives the size.
    button : QAbstractButton
        The button.
    size : str
        Name of the size.
    has_words : bool
        Whether words follow; Qt's own gap before them is too small.
    """

    def __init__(
        self, theme: Theme, button: QAbstractButton, size: str, has_words: bool = True
    ) -> None:
        super().__init__(button)
        self._theme = theme
        self._button = button
        self._size = size
        self._has_words = has_words
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def set_has_words(self, has_words: bool) -> None:
        """Tell whether words follow the icon."""
        self._has_words = has_words
        self._follow_theme()

    def _follow_theme(self) -> None:
        side = self._theme.px(self._size)
        gap = WORD_GAP if self._has_words else 0
        self._button.setIconSize(QSize(side + gap, side))
