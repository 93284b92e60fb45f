"""One card: a picture, what it is about, and a button that lets one try it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.welcome.cards import CardEntry, words
from desktop.pages.welcome.pictures import CardPicture
from desktop.theme.theme import Theme
from desktop.widgets.buttons import push_button
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.label import text_label

SIDE = 16


class Card(QFrame):
    """Shows one entry.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    entry
        What it says.
    picture
        What stands at its top.
    primary
        Whether its button is the page's filled one.
    """

    # The button was pressed; carries the page that it leads to, and what is tried there.
    tried = Signal(str, str)

    def __init__(
        self, theme: Theme, entry: CardEntry, picture: CardPicture, *, primary: bool
    ) -> None:
        super().__init__()
        self.entry = entry
        self.picture = picture
        self.setProperty("panel", True)
        icon = IconLabel(theme, entry.icon, "accent")
        self._title = text_label(words(entry.title), type_size="emphasis")
        self._text = text_label(colour="text-muted", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.button = push_button(theme, words(entry.action), "step_arrow", primary=primary)
        self.button.clicked.connect(lambda: self.tried.emit(self.entry.page, self.entry.what))
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(icon)
        head.addWidget(self._title, 1)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(SIDE, 12, SIDE, SIDE)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._text, 1)
        column.addSpacing(6)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.setSpacing(0)
        outer.addWidget(picture, 1)
        outer.addWidget(below)
        self.say(entry)

    def say(self, entry: CardEntry) -> None:
        """Say what another entry says; the picture stays."""
        self.entry = entry
        self.setAccessibleName(words(entry.title))
        self._text.setText(words(entry.text))
        self.button.setText(words(entry.action))
        self.button.setAccessibleName(words(entry.action))
        self.button.setAccessibleDescription(words(entry.tip))
        self.button.setToolTip(f"{words(entry.action)}\n{words(entry.tip)}")
