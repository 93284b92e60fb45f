"""Many small pictures as one widget: feature maps or kernels in a grid that scrolls."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
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

from desktop.theme.theme import Theme
from desktop.widgets.painted_area import PaintedArea

if TYPE_CHECKING:
    from desktop.services.value_tiles import Tiles

USUAL_TILE = 64  # logical pixels at scale 1; a tile is the next whole multiple of its pixels
SMALL_TILE = 28  # of a mosaic for a small panel
LEAST_GAP, SMALL_GAP = 10, 3
LINE_GAP = 4
MOST_ENLARGED = 2.5  # times the usual size, where all tiles can be seen even so
FRAME = 2
EDGE = FRAME + 2  # room round the tiles for the frame of the chosen one
NOWHERE = -1


class TileMosaic(PaintedArea):
    """Shows tiles with their numbers, row by row; arrow keys move inside, Tab stops once.

    Tiles are enlarged by whole factors only and never smoothed.

    Parameters
    ----------
    theme : Theme
        Gives colours, fonts and sizes.
    name : str
        What the tiles are, for whoever cannot see them.
    parent : QWidget, optional
        The owner.
    small : bool
        Whether it stands in a small panel: smaller tiles, close together, without captions.
    """

    # The user has chosen another tile; carries its number from 0.
    chosen = Signal(int)

    def __init__(
        self, theme: Theme, name: str, parent: QWidget | None = None, *, small: bool = False
    ) -> None:
        super().__init__(theme, name, is_row=False, parent=parent)
        self._is_small = small
        self._usual = SMALL_TILE if small else USUAL_TILE
        self._gap = SMALL_GAP if small else LEAST_GAP
        self._tiles: Tiles | None = None
        self._order: list[int] = []
        self._current = NOWHERE
        self._tips: Sequence[str] = ()
        theme.changed.connect(self._follow_theme)

    @property
    def count(self) -> int:
        """How many tiles there are."""
        return len(self._order)

    @property
    def current(self) -> int:
        """The number of the chosen tile, -1 for none."""
        return self._current

    @property
    def order(self) -> list[int]:
        """The numbers of the tiles as they are shown."""
        return list(self._order)

    def set_tiles(self, tiles: "Tiles | None", order: Sequence[int] | None = None) -> None:
        """Show tiles.

        Parameters
        ----------
        tiles : Tiles or None
            The pictures; None for none yet.
        order : sequence of int, optional
            Their numbers in the order to show them; by default from 0 on.
        """
        before = self._shape()
        self._tiles = tiles
        count = 0 if tiles is None else tiles.amount
        new_order = list(range(count)) if order is None else list(order)
        if new_order != self._order or self._shape() != before:
            self._order = new_order
            if self._current >= count:
                self._current = NOWHERE
            self._arrange()
        self._describe()
        self.viewport().update()

    def set_tips(self, tips: Sequence[str]) -> None:
        """Set the tooltip of each tile, by its number."""
        self._tips = tips

    def choose(self, number: int) -> None:
        """Show a tile as the chosen one, and scroll to it; `chosen` does not fire."""
        if number == self._current or not 0 <= number < len(self._order):
            return
        self._current = number
        self._show_current()
        self._describe()
        self.updateGeometry()  # the focus ring follows
        self.viewport().update()

    def tile_rect(self, number: int) -> QRect:
        """Return where a tile is in the viewport, without its caption."""
        row, column = divmod(self._order.index(number), self._columns())
        width, height = self._tile_size()
        across, down = self._pitch()
        top = EDGE + row * down - self.verticalScrollBar().value()
        return QRect(EDGE + column * across, top, width, height)

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes round: the chosen tile, else all."""
        if self._current == NOWHERE:
            return self.viewport().rect()
        return self.tile_rect(self._current).translated(self.viewport().pos())

    def tile_at(self, position: QPoint) -> int:
        """Return the number of the tile at a position of the viewport, -1 for none."""
        across, down = self._pitch()
        column = (position.x() - EDGE) // across
        row = (position.y() - EDGE + self.verticalScrollBar().value()) // down
        place = row * self._columns() + column
        inside = 0 <= column < self._columns() and 0 <= place < len(self._order)
        return self._order[place] if inside else NOWHERE

    def whole_image(self) -> QImage:
        """Return all tiles, also those that are scrolled away, as one picture."""
        rows = self._rows()
        across, down = self._pitch()
        size = QSize(2 * EDGE + self._columns() * across, 2 * EDGE + rows * down)
        scrolled = self.verticalScrollBar().value()
        area = QRect(QPoint(0, -scrolled), size)
        return self._picture_of(
            size, "surface", lambda painter: self._paint(painter, area, scrolled)
        )

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(self._theme.scaled(520), self._theme.scaled(340))

    def minimumSizeHint(self) -> QSize:
        """Return the size of two tiles."""
        side = self._theme.scaled(self._usual)
        return QSize(2 * side + self._gap + 2 * EDGE + 16, side + 2 * EDGE + self._caption())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the tiles out anew."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Lay the tiles out anew at another density of pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._arrange()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell what a tile is when a tooltip is asked for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            number = self.tile_at(event.pos())
            tip = self._tips[number] if 0 <= number < len(self._tips) else ""
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the tile under the pointer."""
        number = self.tile_at(event.position().toPoint())
        if number != NOWHERE:
            self._take(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from tile to tile."""
        columns = self._columns()
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -columns,
            Qt.Key.Key_Down: columns,
            Qt.Key.Key_PageUp: -columns * self._rows_in_sight(),
            Qt.Key.Key_PageDown: columns * self._rows_in_sight(),
            Qt.Key.Key_Home: -len(self._order),
            Qt.Key.Key_End: len(self._order),
        }
        key = Qt.Key(event.key())
        if key not in steps or not self._order:
            super().keyPressEvent(event)
            return
        place = self._order.index(self._current) if self._current != NOWHERE else 0
        target = place + steps[key]
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not 0 <= target < len(self._order):
            return
        self._take(self._order[min(max(target, 0), len(self._order) - 1)])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tiles that can be seen."""
        painter = QPainter(self.viewport())
        self._paint(painter, event.rect(), self.verticalScrollBar().value())

    def _paint(self, painter: QPainter, area: QRect, scrolled: int) -> None:
        """Paint the tiles in ``area``, scrolled by so many pixels."""
        if self._tiles is None:
            return
        painter.setFont(self._theme.font("small"))
        across, down = self._pitch()
        columns = self._columns()
        width, height = self._tile_size()
        first = max(0, (area.top() + scrolled - EDGE) // down) * columns
        last = ((area.bottom() + scrolled - EDGE) // down + 1) * columns
        for place in range(first, min(last, len(self._order))):
            row, column = divmod(place, columns)
            tile = QRect(EDGE + column * across, EDGE + row * down - scrolled, width, height)
            self._paint_tile(painter, tile, self._order[place])

    def _paint_tile(self, painter: QPainter, area: QRect, number: int) -> None:
        tiles = self._tiles
        assert tiles is not None
        size = tiles.height * tiles.width * 4
        pixels = tiles.pixels[number * size : (number + 1) * size]
        kind = QImage.Format.Format_RGB32
        image = QImage(pixels, tiles.width, tiles.height, 4 * tiles.width, kind)
        painter.drawImage(area, image)
        is_chosen = number == self._current
        if is_chosen:
            painter.setPen(QPen(self._theme.colour("accent"), FRAME))
            painter.drawRect(area.adjusted(-FRAME, -FRAME, FRAME, FRAME))
        if self._is_small:
            return
        painter.setPen(self._theme.colour("accent" if is_chosen else "text-muted"))
        caption = QRect(area.left() - EDGE, area.bottom() + 1, area.width() + 2 * EDGE, 0)
        caption.setHeight(self._caption())
        painter.drawText(caption, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _take(self, number: int) -> None:
        """Choose a tile for the user."""
        if number != self._current:
            self.choose(number)
            self.chosen.emit(number)

    def _shape(self) -> tuple[int, int, int]:
        tiles = self._tiles
        return (0, 1, 1) if tiles is None else (tiles.amount, tiles.height, tiles.width)

    def _tile_size(self) -> tuple[int, int]:
        """Return width and height of a tile in logical pixels."""
        _, height, width = self._shape()
        ratio = self.devicePixelRatioF()
        wanted = self._theme.scaled(self._usual) * ratio
        factor = max(1, int(wanted / max(height, width) + 0.25))
        while factor * max(height, width) < MOST_ENLARGED * wanted and self._fits(factor + 1):
            factor += 1
        return max(1, round(width * factor / ratio)), max(1, round(height * factor / ratio))

    def _fits(self, factor: int) -> bool:
        """Return whether all tiles can be seen at once when enlarged so many times."""
        _, height, width = self._shape()
        ratio, room = self.devicePixelRatioF(), self.viewport()
        across = round(width * factor / ratio) + self._gap
        down = round(height * factor / ratio) + self._caption() + self._line_gap()
        columns = (room.width() - 2 * EDGE + self._gap) // across
        rows = (room.height() - 2 * EDGE + self._line_gap()) // down
        return columns * rows >= len(self._order) > 0

    def _caption(self) -> int:
        return 0 if self._is_small else QFontMetrics(self._theme.font("small")).height() + 4

    def _line_gap(self) -> int:
        return self._gap if self._is_small else LINE_GAP

    def _columns(self) -> int:
        room = self.viewport().width() - 2 * EDGE + self._gap
        return max(1, room // (self._tile_size()[0] + self._gap))

    def _pitch(self) -> tuple[int, int]:
        """Return how far it is from one tile to the next, across and down."""
        width, height = self._tile_size()
        columns = self._columns()
        room = self.viewport().width() - 2 * EDGE - columns * width
        gap = room // (columns - 1) if columns > 1 else self._gap
        across = width + min(max(gap, self._gap), 2 * self._gap)
        return across, height + self._caption() + self._line_gap()

    def _rows(self) -> int:
        return -(-len(self._order) // self._columns())

    def _rows_in_sight(self) -> int:
        return max(1, self.viewport().height() // self._pitch()[1])

    def _arrange(self) -> None:
        """Give the scroll bar its range."""
        bar, down = self.verticalScrollBar(), self._pitch()[1]
        bar.setRange(0, max(0, self._rows() * down + 2 * EDGE - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(max(1, down // 2))
        self.viewport().update()

    def _follow_theme(self) -> None:
        """Stay at the chosen tile at another size."""
        self._arrange()
        if self._current != NOWHERE:
            self._show_current()

    def _show_current(self) -> None:
        """Scroll so that the chosen tile can be seen."""
        place = self.tile_rect(self._current)
        bar = self.verticalScrollBar()
        if place.top() < EDGE:
            bar.setValue(bar.value() + place.top() - EDGE)
        below = place.bottom() + self._caption() + EDGE - self.viewport().height()
        if below > 0:
            bar.setValue(bar.value() + below)

    def _describe(self) -> None:
        text = self.tr("{0} in all").format(len(self._order))
        if self._current != NOWHERE:
            tip = self._tips[self._current] if self._current < len(self._tips) else ""
            chosen = self.tr("number {0}").format(self._current + 1)
            text = f"{tip or chosen}, {text}"
        self.setAccessibleDescription(text)
