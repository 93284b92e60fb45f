"""The layers of a network in order, one card each, as one widget that scrolls sideways."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from desktop.theme.icons import paint_outline
from desktop.theme.theme import Theme
from desktop.widgets.painted_area import PaintedArea

CARD = 132  # logical pixels of a card's width, at scale 1
ARROW = 16  # between two cards
PADDING = 10
SHARE_HEIGHT = 6
EDGE = 3  # room for the focus ring
NOWHERE = -1


class LayerCard(NamedTuple):
    """What a card says.

    Attributes
    ----------
    name, kind, shape, parameters
        Its four lines.
    tip
        All of it, and what the layer does, in the tooltip.
    is_quiet
        Whether it is painted paler: there is nothing to see of the layer.
    share
        Its share of all parameters (0–1), shown as a bar; None for no bar.
    """

    name: str
    kind: str
    shape: str
    parameters: str
    tip: str = ""
    is_quiet: bool = False
    share: float | None = None


class LayerStrip(PaintedArea):
    """Chooses one of a network's layers; arrow keys move inside, Tab stops once.

    Parameters
    ----------
    theme : Theme
        Gives colours, fonts and sizes.
    name : str
        Whose layers they are, for whoever cannot see them.
    parent : QWidget, optional
        The owner.
    """

    # The user has chosen another layer; carries its place from 0.
    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, is_row=True, parent=parent)
        self._cards: tuple[LayerCard, ...] = ()
        self._current = NOWHERE
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        theme.changed.connect(self._follow_theme)
        self._arrange()

    @property
    def cards(self) -> tuple[LayerCard, ...]:
        """What is shown."""
        return self._cards

    @property
    def current(self) -> int:
        """The place of the chosen layer, -1 for none."""
        return self._current

    def set_cards(self, cards: Sequence[LayerCard]) -> None:
        """Show other layers; none is chosen."""
        self._cards = tuple(cards)
        self._current = NOWHERE
        self._arrange()
        self._describe()

    def choose(self, place: int) -> None:
        """Show a layer as the chosen one, and scroll to it; `chosen` does not fire."""
        if not 0 <= place < len(self._cards) or place == self._current:
            return
        self._current = place
        self._show_current()
        self._describe()
        self.updateGeometry()  # the focus ring follows
        self.viewport().update()

    def card_rect(self, place: int) -> QRect:
        """Return where a card is in the viewport."""
        width = self._theme.scaled(CARD)
        left = EDGE + place * (width + ARROW) - self.horizontalScrollBar().value()
        return QRect(left, EDGE, width, self._card_height())

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes round: the chosen card."""
        return self.card_rect(max(0, self._current))

    def card_at(self, position: QPoint) -> int:
        """Return the place of the card at a position of the viewport, -1 for none."""
        pitch = self._theme.scaled(CARD) + ARROW
        place = (position.x() - EDGE + self.horizontalScrollBar().value()) // pitch
        is_inside = 0 <= place < len(self._cards) and self.card_rect(place).contains(position)
        return place if is_inside else NOWHERE

    def whole_image(self) -> QImage:
        """Return all cards, also those that are scrolled away, as one picture."""
        size = QSize(self._whole_width(), self._card_height() + 2 * EDGE)
        return self._picture_of(
            size, "background", lambda painter: self._paint(painter, range(len(self._cards)))
        )

    def sizeHint(self) -> QSize:
        """Return the width of some cards."""
        return QSize(self._theme.scaled(4 * CARD), self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of a card."""
        return QSize(self._theme.scaled(CARD) + 2 * EDGE, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the scroll bar its range."""
        super().resizeEvent(event)
        self._set_range()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell all of a card when a tooltip is asked for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            place = self.card_at(event.pos())
            QToolTip.showText(
                event.globalPos(), self._cards[place].tip if place != NOWHERE else "", self
            )
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the card under the pointer."""
        place = self.card_at(event.position().toPoint())
        if place != NOWHERE:
            self._take(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from layer to layer."""
        last = len(self._cards) - 1
        targets = {
            Qt.Key.Key_Left: self._current - 1,
            Qt.Key.Key_Right: self._current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        place = self._target(event, targets, last)
        if place is None:
            super().keyPressEvent(event)
        else:
            self._take(place)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards that can be seen."""
        painter = QPainter(self.viewport())
        pitch = self._theme.scaled(CARD) + ARROW
        scrolled = self.horizontalScrollBar().value()
        first = max(0, (scrolled + event.rect().left() - EDGE) // pitch)
        last = (scrolled + event.rect().right()) // pitch + 1
        self._paint(painter, range(first, min(last, len(self._cards))))

    def _paint(self, painter: QPainter, places: range) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in places:
            area = self.card_rect(place)
            self._paint_card(painter, QRectF(area), self._cards[place], place == self._current)
            if place + 1 < len(self._cards):
                arrow = QRectF(area.right() + 2, area.center().y() - 6, 13, 13)
                colour = self._theme.colour("text-muted")
                paint_outline(painter, arrow, self._theme.outline("next"), colour)

    def _paint_card(
        self, painter: QPainter, area: QRectF, card: LayerCard, is_chosen: bool
    ) -> None:
        width = 2 if is_chosen else 1
        painter.setPen(QPen(self._theme.colour("accent" if is_chosen else "line"), width))
        quiet = "background" if card.is_quiet else "surface"
        painter.setBrush(self._theme.colour("accent-soft" if is_chosen else quiet))
        edge = area.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = self._theme.radius("panel")
        painter.drawRoundedRect(edge, radius, radius)
        line = area.adjusted(PADDING, PADDING - 3, -PADDING, 0).toRect()
        strong = self._theme.font("body-strong")
        muted = "text-muted"
        self._paint_line(painter, line, card.name, strong, "accent" if is_chosen else "text")
        small = self._theme.font("small")
        self._paint_line(painter, line, card.kind, small, muted)
        self._paint_line(painter, line, card.shape, small, muted if card.is_quiet else "text")
        self._paint_line(painter, line, card.parameters, small, muted)
        if card.share is not None:
            self._paint_share(painter, QRectF(line.left(), line.top() + 2, line.width(), 0), card)

    def _paint_line(
        self, painter: QPainter, room: QRect, text: str, font: object, colour: str
    ) -> None:
        """Paint one line at the top of ``room``, and take its height away from it."""
        painter.setFont(font)  # type: ignore[arg-type]
        painter.setPen(self._theme.colour(colour))
        metrics = QFontMetrics(painter.font())
        line = QRect(room.left(), room.top(), room.width(), metrics.height())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        room.setTop(line.bottom() + 1)

    def _paint_share(self, painter: QPainter, room: QRectF, card: LayerCard) -> None:
        """Paint which part of all parameters the layer has."""
        assert card.share is not None
        track = QRectF(room.left(), room.top(), room.width(), SHARE_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("bar-track"))
        painter.drawRoundedRect(track, 3, 3)
        if card.share > 0:
            part = QRectF(track)
            part.setWidth(max(2.0, card.share * track.width()))
            painter.setBrush(self._theme.colour("bar-winner"))
            painter.drawRoundedRect(part, min(3.0, part.width() / 2), 3)

    def _take(self, place: int) -> None:
        """Choose a layer for the user."""
        if place != self._current:
            self.choose(place)
            self.chosen.emit(place)

    def _card_height(self) -> int:
        small = QFontMetrics(self._theme.font("small")).height()
        strong = QFontMetrics(self._theme.font("body-strong")).height()
        has_share = any(card.share is not None for card in self._cards)
        return strong + 3 * small + 2 * PADDING - 4 + (SHARE_HEIGHT + 2 if has_share else 0)

    def _whole_width(self) -> int:
        count = len(self._cards)
        return count * (self._theme.scaled(CARD) + ARROW) - ARROW + 2 * EDGE if count else 0

    def _arrange(self) -> None:
        """Be as high as a card and the scroll bar."""
        bar = self.horizontalScrollBar()
        self.setFixedHeight(self._card_height() + 2 * EDGE + bar.sizeHint().height())
        self._set_range()
        self.viewport().update()

    def _follow_theme(self) -> None:
        """Stay at the chosen card at another size."""
        self._arrange()
        if self._current != NOWHERE:
            self._show_current()

    def _set_range(self) -> None:
        bar = self.horizontalScrollBar()
        bar.setRange(0, max(0, self._whole_width() - self.viewport().width()))
        bar.setPageStep(self.viewport().width())
        bar.setSingleStep(self._theme.scaled(CARD) + ARROW)

    def _show_current(self) -> None:
        """Scroll so that the chosen card and a neighbour at each side can be seen."""
        place = self.card_rect(self._current)
        beside = min(place.width() + ARROW, max(0, (self.viewport().width() - place.width()) // 2))
        bar = self.horizontalScrollBar()
        if place.left() < beside:
            bar.setValue(bar.value() + place.left() - beside)
        elif place.right() > self.viewport().width() - beside:
            bar.setValue(bar.value() + place.right() - self.viewport().width() + beside)

    def _describe(self) -> None:
        if self._current == NOWHERE:
            self.setAccessibleDescription(self.tr("{0} layers").format(len(self._cards)))
            return
        card = self._cards[self._current]
        place = self.tr("{0} of {1}").format(self._current + 1, len(self._cards))
        words = ", ".join((card.name, card.kind, card.shape, card.parameters, place))
        self.setAccessibleDescription(words)
