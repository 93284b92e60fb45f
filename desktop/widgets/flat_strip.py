"""A grid laid out as one row: each line of the grid behind the last, as one widget that scrolls."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
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
from desktop.widgets.colour_map import colour_table
from desktop.widgets.painted_area import PaintedArea

if TYPE_CHECKING:
    from desktop.services.value_tiles import Values, ValueScale

CELL = 10  # logical pixels of a cell's width at scale 1
HEIGHT = 34
GAP = 10  # between two lines of the grid
EDGE = 4


class FlatStrip(PaintedArea):
    """Shows the lines of a grid one behind the other; arrow keys move inside, Tab stops once.

    Parameters
    ----------
    theme : Theme
        Gives colours, fonts and sizes.
    name : str
        What the row is, for whoever cannot see it.
    parent : QWidget, optional
        The owner.
    """

    # The user looks at another place; carries its row and column in the grid, from 0.
    pointed = Signal(int, int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, is_row=True, parent=parent)
        self._shape = (1, 1)
        self._image = QImage()
        self._pixels = b""
        self._cell = (0, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        theme.changed.connect(self._arrange)
        self._arrange()

    def set_values(self, values: "Values", scale: "ValueScale") -> None:
        """Show a grid of values, float32 (rows, columns), in the colours of a scale."""
        from desktop.services.value_tiles import coloured, levels

        table = colour_table("cet-d1a" if scale.is_signed else "viridis")
        self._pixels = coloured(levels(values, scale), table).tobytes()
        rows, columns = values.shape
        self._image = QImage(self._pixels, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        if self._shape != (rows, columns):
            self._shape = (rows, columns)
            self._cell = (0, 0)
            self._set_range()
        self._describe()
        self.viewport().update()

    def point_at(self, row: int, column: int) -> None:
        """Look at a place of the grid, and scroll to it; `pointed` does not fire."""
        rows, columns = self._shape
        cell = (min(max(row, 0), rows - 1), min(max(column, 0), columns - 1))
        if cell == self._cell:
            return
        self._cell = cell
        place, bar = self.cell_rect(*cell), self.horizontalScrollBar()
        room = self.viewport().width()
        if place.left() < EDGE or place.right() > room - EDGE:
            bar.setValue(int(bar.value() + place.center().x() - room / 2))
        self._describe()
        self.updateGeometry()
        self.viewport().update()

    def cell_rect(self, row: int, column: int) -> QRectF:
        """Return where a place of the grid is in the viewport."""
        side, top = self._theme.scaled(CELL), self._line()
        left = EDGE + row * self._line_width() + column * side
        left -= self.horizontalScrollBar().value()
        return QRectF(left, top, side, self._theme.scaled(HEIGHT))

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes round: the place that is looked at."""
        return self.cell_rect(*self._cell).toAlignedRect()

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(self._theme.scaled(400), self.height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of some cells."""
        return QSize(self._theme.scaled(12 * CELL), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the scroll bar its range."""
        super().resizeEvent(event)
        self._set_range()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Look at the place under the pointer."""
        way = int(event.position().x()) - EDGE + self.horizontalScrollBar().value()
        row, rest = divmod(way, self._line_width())
        column = rest // self._theme.scaled(CELL)
        if 0 <= row < self._shape[0] and column < self._shape[1]:
            self._take(row, column)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go along the row."""
        columns = self._shape[1]
        place = self._cell[0] * columns + self._cell[1]
        last = self._shape[0] * columns - 1
        targets = {
            Qt.Key.Key_Left: place - 1,
            Qt.Key.Key_Right: place + 1,
            Qt.Key.Key_Up: place - columns,
            Qt.Key.Key_Down: place + columns,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        target = self._target(event, targets, last)
        if target is None:
            super().keyPressEvent(event)
        else:
            self._take(*divmod(target, columns))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines that can be seen, and frame the place that is looked at."""
        painter = QPainter(self.viewport())
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("text-muted"))
        rows, columns = self._shape
        for row in range(rows if not self._image.isNull() else 0):
            first, last = self.cell_rect(row, 0), self.cell_rect(row, columns - 1)
            area = first.united(last)
            if not area.intersects(QRectF(event.rect())):
                continue
            painter.drawImage(area, self._image, QRectF(0, row, columns, 1))
            words = QRectF(area.left(), 0, area.width(), self._line())
            painter.drawText(words, Qt.AlignmentFlag.AlignLeft, self.tr("row {0}").format(row + 1))
        self._paint_frame(painter, self.cell_rect(*self._cell))

    def _paint_frame(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(QColor(Qt.GlobalColor.white), 2))
        painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.setPen(QPen(QColor(Qt.GlobalColor.black), 2))
        painter.drawRect(area.adjusted(-1, -1, 1, 1))

    def _take(self, row: int, column: int) -> None:
        """Look at a place for the user."""
        if (row, column) != self._cell:
            self.point_at(row, column)
            self.pointed.emit(*self._cell)

    def _line(self) -> int:
        return QFontMetrics(self._theme.font("small")).height() + 2

    def _line_width(self) -> int:
        return self._shape[1] * self._theme.scaled(CELL) + GAP

    def _arrange(self) -> None:
        """Be as high as words, cells and the scroll bar."""
        bar = self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(self._line() + self._theme.scaled(HEIGHT) + EDGE + bar)
        self._set_range()
        self.viewport().update()

    def _set_range(self) -> None:
        bar = self.horizontalScrollBar()
        whole = 2 * EDGE + self._shape[0] * self._line_width()
        bar.setRange(0, max(0, whole - self.viewport().width()))
        bar.setPageStep(self.viewport().width())
        bar.setSingleStep(self._line_width())

    def _describe(self) -> None:
        row, column = self._cell
        place = row * self._shape[1] + column + 1
        text = self.tr("row {0}, column {1} of the grid: place {2} of {3}")
        count = self._shape[0] * self._shape[1]
        self.setAccessibleDescription(text.format(row + 1, column + 1, place, count))
