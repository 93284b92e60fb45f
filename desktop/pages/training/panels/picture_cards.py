"""Pictures with the network's answer under each, right ones and wrong ones told apart."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip

from desktop.pages.training.panels.card import Card
from desktop.theme.icons import paint_outline
from desktop.theme.theme import Theme
from desktop.widgets.painted_area import PaintedArea

USUAL_SIDE = 56  # of a picture, in logical pixels at scale 1
LEAST_WIDTH = 62  # of a card: room for a short word
MOST_ENLARGED = 3
FRAME = 2
EDGE = 3  # round all cards: room for the frames
GAP = 5
ICON = 10
NOWHERE = -1


class PictureCards(PaintedArea):
    """Shows cards in rows; arrow keys move inside, Tab stops once.

    Parameters
    ----------
    theme
        Gives colours, fonts and sizes.
    name
        What the pictures are, for whoever cannot see them.
    lines
        Lines under a picture: the answer, and a note.
    scrolls
        Whether what has no room is scrolled to; else it is left out.
    """

    def __init__(self, theme: Theme, name: str, *, lines: int = 1, scrolls: bool = True) -> None:
        super().__init__(theme, name, is_row=False)
        self._lines = lines
        self._scrolls = scrolls
        self._cards: tuple[Card, ...] = ()
        self._current = 0
        self._side = theme.scaled(USUAL_SIDE)
        if not scrolls:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.changed.connect(self._arrange)

    @property
    def cards(self) -> tuple[Card, ...]:
        """What is shown."""
        return self._cards

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Show pictures."""
        self._cards = tuple(cards)
        self._current = min(self._current, max(0, len(cards) - 1))
        self._arrange()
        self._describe()

    def in_sight(self) -> int:
        """Return how many cards have room; all where they scroll."""
        if self._scrolls:
            return len(self._cards)
        rows = max(1, (self.viewport().height() - EDGE + GAP) // self._pitch()[1])
        return min(len(self._cards), rows * self._columns())

    def card_rect(self, number: int) -> QRect:
        """Return where a card's picture is in the viewport."""
        across, down = self._pitch()
        row, column = divmod(number, self._columns())
        side = self._side
        left = EDGE + column * across + (across - GAP - side) // 2
        top = EDGE + row * down - self.verticalScrollBar().value()
        return QRect(left, top, side, side)

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes round: the card that the keyboard is at."""
        if not self._cards:
            return self.viewport().rect()
        return self.card_rect(self._current).translated(self.viewport().pos())

    def sizeHint(self) -> QSize:
        """Return the size of one row of twelve."""
        across, down = self._least_pitch()
        return QSize(12 * across + 2 * EDGE, down + EDGE - GAP)

    def minimumSizeHint(self) -> QSize:
        """Return the size of three."""
        across, down = self._least_pitch()
        return QSize(3 * across + 2 * EDGE, down + EDGE - GAP)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out anew."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Lay the cards out anew at another density of pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._arrange()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what a card is when a tooltip is asked for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self._card_at(event.pos())
            words = self._cards[number].words if number != NOWHERE else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the card under the pointer."""
        number = self._card_at(event.position().toPoint())
        if number != NOWHERE:
            self._go_to(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from card to card."""
        columns, here, last = self._columns(), self._current, self.in_sight() - 1
        targets = {
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Up: here - columns if here >= columns else here,
            Qt.Key.Key_Down: here + columns if here + columns <= last else here,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = self._target(event, targets, last)
        if target is None:
            super().keyPressEvent(event)
        else:
            self._go_to(target)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards that can be seen."""
        painter = QPainter(self.viewport())
        for number in range(self.in_sight()):
            area = self.card_rect(number)
            if area.bottom() + self._caption() >= 0 and area.top() < self.viewport().height():
                self._paint_card(painter, area, self._cards[number])

    def _paint_card(self, painter: QPainter, area: QRect, card: Card) -> None:
        colour = self._theme.colour("success" if card.is_right else "error")
        is_reduced = max(card.image.width(), card.image.height()) > area.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_reduced)
        painter.fillRect(area, self._theme.colour("raised"))
        size = card.image.size().scaled(area.size(), Qt.AspectRatioMode.KeepAspectRatio)
        inner = QRect(QPoint(), size)
        inner.moveCenter(area.center())
        painter.drawImage(inner, card.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, FRAME))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(area).adjusted(-1, -1, 1, 1), 3, 3)
        width = self._pitch()[0]
        line = QRect(area.center().x() - width // 2, area.bottom() + FRAME + 2, width, 0)
        line.setHeight(self._line_height())
        self._paint_answer(painter, line, card)
        if self._lines > 1:
            line.translate(0, self._line_height())
            painter.setPen(self._theme.colour("text-muted"))
            self._paint_words(painter, line, card.note)

    def _paint_answer(self, painter: QPainter, line: QRect, card: Card) -> None:
        """Paint a tick or a cross, and the answer."""
        painter.setFont(self._theme.font("small"))
        colour = self._theme.colour("success" if card.is_right else "error")
        icon = self._theme.scaled(ICON)
        metrics = QFontMetrics(painter.font())
        room = line.width() - icon - 6
        # Of alternatives such as "T-shirt/top" the first, where there is no room for all.
        answer = card.answer
        if metrics.horizontalAdvance(answer) > room:
            answer = answer.partition("/")[0]
        text = metrics.elidedText(answer, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text) + icon + 4
        left = line.center().x() - width / 2
        mark = QRectF(left, line.top() + (line.height() - icon) / 2, icon, icon)
        name = "tick" if card.is_right else "cross"
        paint_outline(painter, mark, self._theme.outline(name), colour)
        painter.setPen(colour)
        words = QRectF(left + icon + 4, line.top(), room + 4, line.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def _paint_words(self, painter: QPainter, line: QRect, words: str) -> None:
        metrics = QFontMetrics(painter.font())
        text = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width() - 2)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, text)

    def _best_side(self) -> int:
        """Return the side of a picture: small ones are enlarged by whole factors."""
        usual = self._theme.scaled(USUAL_SIDE)
        pixels = self._pixels()
        ratio = self.devicePixelRatioF()
        if not self._cards or pixels > usual * ratio:
            return self._grown([usual, usual * 3 // 2, usual * 2, usual * MOST_ENLARGED])
        factor = max(1, int(usual * ratio / pixels + 0.25))
        factors = range(factor, factor * MOST_ENLARGED + 1)
        return self._grown([round(pixels * one / ratio) for one in factors])

    def _grown(self, sides: Sequence[int]) -> int:
        """Return the largest of some sides, smallest first, with which all cards have room."""
        best = sides[0]
        for side in sides[1:]:
            across, down = self._pitch_of(side)
            columns = max(1, (self.viewport().width() - 2 * EDGE + GAP) // across)
            rows = (self.viewport().height() - EDGE + GAP) // down
            if columns * rows < max(1, len(self._cards)):
                break
            best = side
        return best

    def _pixels(self) -> int:
        """Return the longest side of a picture in its own pixels."""
        sizes = [max(card.image.width(), card.image.height()) for card in self._cards]
        return max(1, *sizes) if sizes else 1

    def _pitch_of(self, side: int) -> tuple[int, int]:
        """Return how far it is from one card to the next, across and down."""
        across = max(side + 2 * FRAME, self._theme.scaled(LEAST_WIDTH)) + GAP
        return across, side + self._caption() + GAP

    def _least_pitch(self) -> tuple[int, int]:
        return self._pitch_of(self._theme.scaled(USUAL_SIDE))

    def _pitch(self) -> tuple[int, int]:
        """Return the same for the cards as they are, which share the width."""
        across, down = self._pitch_of(self._side)
        room = self.viewport().width() - 2 * EDGE + GAP
        spare = room // max(1, min(room // across, len(self._cards)))
        return min(max(across, spare), across * 5 // 4), down

    def _columns(self) -> int:
        across = self._pitch()[0]
        return max(1, (self.viewport().width() - 2 * EDGE + GAP) // across)

    def _line_height(self) -> int:
        return QFontMetrics(self._theme.font("small")).height()

    def _caption(self) -> int:
        return self._lines * self._line_height() + FRAME + 2

    def _card_at(self, position: QPoint) -> int:
        """Return the card at a position of the viewport, -1 for none."""
        across, down = self._pitch()
        column = (position.x() - EDGE) // across
        row = (position.y() - EDGE + self.verticalScrollBar().value()) // down
        number = row * self._columns() + column
        inside = 0 <= column < self._columns() and 0 <= number < self.in_sight()
        return number if inside else NOWHERE

    def _go_to(self, number: int) -> None:
        self._current = number
        self._describe()
        self._show_current()
        self.updateGeometry()  # the focus ring follows

    def _show_current(self) -> None:
        area, bar = self.card_rect(self._current), self.verticalScrollBar()
        if area.top() < EDGE:
            bar.setValue(bar.value() + area.top() - EDGE)
        below = area.bottom() + self._caption() + EDGE - self.viewport().height()
        if below > 0:
            bar.setValue(bar.value() + below)

    def _arrange(self) -> None:
        """Size the pictures, and give the scroll bar its range."""
        self._side = self._best_side()
        bar, down = self.verticalScrollBar(), self._pitch()[1]
        rows = -(-len(self._cards) // self._columns())
        height = rows * down - GAP + EDGE
        bar.setRange(0, max(0, height - self.viewport().height()) if self._scrolls else 0)
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(max(1, down // 2))
        self.viewport().update()

    def _describe(self) -> None:
        if not self._cards:
            self.setAccessibleDescription(self.tr("Nothing yet"))
            return
        words = self.tr("{0}, {1} of {2}")
        here = self._cards[self._current].words
        self.setAccessibleDescription(words.format(here, self._current + 1, len(self._cards)))
