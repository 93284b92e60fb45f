"""Maps over what each is weighed with, side by side, as one widget that scrolls sideways."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from desktop.theme.theme import Theme
from desktop.widgets.painted_area import PaintedArea

if TYPE_CHECKING:
    from desktop.services.value_tiles import Tiles

UPPER, LOWER = 56, 36  # logical pixels of the tiles at scale 1
GAP = 10
BETWEEN = 6  # between the tiles of a pair
EDGE = 4
FRAME = 2
NOWHERE = -1


class PairStrip(PaintedArea):
    """Shows pairs of tiles with a number each; arrow keys move inside, Tab stops once.

    Parameters
    ----------
    theme : Theme
        Gives colours, fonts and sizes.
    name : str
        What the pairs are, for whoever cannot see them.
    parent : QWidget, optional
        The owner.
    """

    # The user has chosen another pair; carries its number from 0.
    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, is_row=True, parent=parent)
        self._upper: Tiles | None = None
        self._lower: Tiles | None = None
        self._current = NOWHERE
        self._notes: Sequence[str] = ()
        theme.changed.connect(self._arrange)
        self._arrange()

    @property
    def count(self) -> int:
        """How many pairs there are."""
        return 0 if self._upper is None else self._upper.amount

    @property
    def current(self) -> int:
        """The number of the chosen pair, -1 for none."""
        return self._current

    def set_pairs(
        self, upper: "Tiles | None", lower: "Tiles | None", notes: Sequence[str] = ()
    ) -> None:
        """Show pairs.

        Parameters
        ----------
        upper, lower : Tiles or None
            As many of the one as of the other; without ``upper`` there is nothing, without
            ``lower`` the upper tiles stand alone.
        notes : sequence of str
            What is read aloud of each pair.
        """
        before = (self.count, self._lower is None)
        self._upper, self._lower, self._notes = upper, lower, notes
        if self._current >= self.count:
            self._current = NOWHERE
        if before != (self.count, lower is None):
            self._set_range()
        self._describe()
        self.viewport().update()

    def choose(self, number: int) -> None:
        """Show a pair as the chosen one, and scroll to it; `chosen` does not fire."""
        if number == self._current or not 0 <= number < self.count:
            return
        self._current = number
        place = self.pair_rect(number)
        bar = self.horizontalScrollBar()
        if place.left() < EDGE:
            bar.setValue(bar.value() + place.left() - EDGE)
        elif place.right() > self.viewport().width() - EDGE:
            bar.setValue(bar.value() + place.right() - self.viewport().width() + EDGE)
        self._describe()
        self.updateGeometry()
        self.viewport().update()

    def pair_rect(self, number: int) -> QRect:
        """Return where a pair is in the viewport."""
        left = EDGE + number * self._pitch() - self.horizontalScrollBar().value()
        height = self.viewport().height() - 2 * EDGE
        return QRect(left, EDGE, self._upper_side(), height)

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes round: the chosen pair, else all."""
        return self.viewport().rect() if self._current < 0 else self.pair_rect(self._current)

    def whole_image(self) -> QImage:
        """Return all pairs, also those that are scrolled away, as one picture."""
        size = QSize(2 * EDGE + self.count * self._pitch(), self.viewport().height())
        return self._picture_of(
            size, "surface", lambda painter: self._paint(painter, range(self.count))
        )

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(self._theme.scaled(400), self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of two pairs."""
        return QSize(2 * self._pitch() + 2 * EDGE, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the scroll bar its range."""
        super().resizeEvent(event)
        self._set_range()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the pair under the pointer."""
        way = event.position().toPoint() + QPoint(self.horizontalScrollBar().value() - EDGE, 0)
        number = way.x() // self._pitch()
        if 0 <= number < self.count:
            self._take(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from pair to pair."""
        last = self.count - 1
        targets = {
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        number = self._target(event, targets, last)
        if number is None:
            super().keyPressEvent(event)
        else:
            self._take(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pairs that can be seen."""
        scrolled = self.horizontalScrollBar().value()
        first = max(0, (event.rect().left() + scrolled - EDGE) // self._pitch())
        last = (event.rect().right() + scrolled) // self._pitch() + 1
        self._paint(QPainter(self.viewport()), range(first, min(last, self.count)))

    def _paint(self, painter: QPainter, numbers: range) -> None:
        painter.setFont(self._theme.font("small"))
        caption = QFontMetrics(painter.font()).height()
        upper, lower = self._upper_side(), self._theme.scaled(LOWER)
        for number in numbers:
            area = self.pair_rect(number)
            square = QRect(area.left(), area.top(), upper, upper)
            self._paint_tile(painter, square, self._upper, number)
            beside = (upper - lower) // 2
            square = QRect(area.left() + beside, area.top() + upper + BETWEEN, lower, lower)
            self._paint_tile(painter, square, self._lower, number)
            is_chosen = number == self._current
            painter.setPen(self._theme.colour("accent" if is_chosen else "text-muted"))
            words = QRect(area.left(), area.bottom() - caption, area.width(), caption)
            painter.drawText(words, Qt.AlignmentFlag.AlignCenter, str(number + 1))
            if is_chosen:
                painter.setPen(QPen(self._theme.colour("accent"), FRAME))
                painter.drawRect(area.adjusted(-2, -2, 1, 1))

    def _paint_tile(
        self, painter: QPainter, square: QRect, tiles: "Tiles | None", number: int
    ) -> None:
        """Paint a tile in the middle of a square, enlarged by a whole factor."""
        if tiles is None or number >= tiles.amount:
            return
        size = tiles.height * tiles.width * 4
        pixels = tiles.pixels[number * size : (number + 1) * size]
        kind = QImage.Format.Format_RGB32
        image = QImage(pixels, tiles.width, tiles.height, 4 * tiles.width, kind)
        ratio = self.devicePixelRatioF()
        factor = max(1, int(square.width() * ratio / max(tiles.width, tiles.height)))
        shown = QSize(round(tiles.width * factor / ratio), round(tiles.height * factor / ratio))
        place = QRect(square.topLeft(), shown)
        place.moveCenter(square.center())
        painter.save()
        painter.setClipRect(square)
        painter.drawImage(place, image)
        painter.restore()

    def _take(self, number: int) -> None:
        """Choose a pair for the user."""
        if number != self._current:
            self.choose(number)
            self.chosen.emit(number)

    def _pitch(self) -> int:
        return self._upper_side() + GAP

    def _upper_side(self) -> int:
        """Return the side of an upper tile, which alone takes the room of both."""
        upper = self._theme.scaled(UPPER)
        return upper if self._lower is not None else upper + self._theme.scaled(LOWER) + BETWEEN

    def _arrange(self) -> None:
        """Be as high as two tiles, a number and the scroll bar."""
        caption = QFontMetrics(self._theme.font("small")).height()
        tiles = self._theme.scaled(UPPER) + self._theme.scaled(LOWER) + 10
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(tiles + caption + 2 * EDGE + bar)
        self._set_range()
        self.viewport().update()

    def _set_range(self) -> None:
        bar = self.horizontalScrollBar()
        bar.setRange(0, max(0, self.count * self._pitch() + 2 * EDGE - self.viewport().width()))
        bar.setPageStep(self.viewport().width())
        bar.setSingleStep(self._pitch())

    def _describe(self) -> None:
        text = self.tr("{0} in all").format(self.count)
        if self._current != NOWHERE:
            note = self._notes[self._current] if self._current < len(self._notes) else ""
            text = f"{note or self._current + 1}, {text}"
        self.setAccessibleDescription(text)
