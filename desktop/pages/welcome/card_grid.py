"""The cards in as many columns as there is room for."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.pages.welcome.card import Card
from desktop.theme.theme import Theme

# Logical pixels at scale 1.
LEAST_WIDTH = 330
WIDEST = 580
GAP = 24
MOST_COLUMNS = 3  # two rows of three: a third row of two would look left over
TALLEST = 400


class CardGrid(QWidget):
    """Lays cards out: equally wide, equally high, in rows that fill the room.

    Parameters
    ----------
    theme
        Gives the scale.
    cards
        What is laid out, in the order of reading.
    """

    def __init__(self, theme: Theme, cards: Sequence[Card]) -> None:
        super().__init__()
        self._theme = theme
        self._cards = list(cards)
        for card in self._cards:
            card.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._follow_theme)

    def columns(self, width: int) -> int:
        """Return how many columns have room in a width."""
        least = self._theme.scaled(LEAST_WIDTH)
        most = min(MOST_COLUMNS, len(self._cards))
        return max(1, min(most, (width + GAP) // (least + GAP)))

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Tell that fewer columns need more height."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height that the cards need in a width."""
        rows = self._rows(self.columns(width))
        return rows * self._least_height(self._card_width(width)) + (rows - 1) * GAP

    def sizeHint(self) -> QSize:
        """Return the size of three columns."""
        width = 3 * self._theme.scaled(364) + 2 * GAP
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Return the width of one column, and the height at the present width."""
        return QSize(self._theme.scaled(LEAST_WIDTH), self.heightForWidth(max(1, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        self._lay_out()
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _rows(self, columns: int) -> int:
        return -(-len(self._cards) // columns)

    def _card_width(self, width: int) -> int:
        columns = self.columns(width)
        room = (width - (columns - 1) * GAP) // columns
        return min(room, self._theme.scaled(WIDEST))

    def _least_height(self, width: int) -> int:
        """Return the height that every card can do with."""
        heights = []
        for card in self._cards:
            layout = card.layout()
            assert layout is not None
            heights.append(max(layout.totalMinimumHeightForWidth(width), card.minimumHeight()))
        return max(heights, default=0)

    def _lay_out(self) -> None:
        """Give each card its place: gaps take what the widest card leaves."""
        columns = self.columns(self.width())
        width = self._card_width(self.width())
        rows = self._rows(columns)
        least = self._least_height(width)
        tall = min((self.height() - (rows - 1) * GAP) // max(1, rows), self._theme.scaled(TALLEST))
        height = max(least, tall)
        gap = (self.width() - columns * width) // max(1, columns - 1) if columns > 1 else 0
        is_mirrored = self.layoutDirection() == self.layoutDirection().RightToLeft
        for place, card in enumerate(self._cards):
            row, column = divmod(place, columns)
            if is_mirrored:
                column = columns - 1 - column
            card.setGeometry(column * (width + gap), row * (height + GAP), width, height)

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self._lay_out()
