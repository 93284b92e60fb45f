"""What was taken for what: a table of counts in colours, whose cells can be chosen."""

import math
from collections.abc import Sequence

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
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.cell_shades import readable_on
from desktop.widgets.confusion_layout import GAP, number_font, place_matrix
from desktop.widgets.confusion_shades import CURVE, levels, mixed, shades, squeezed

LEAST_LINED = 6  # logical pixels of a compact table's cells with lines between them
LEAST_FRAMED = 12  # and with the mark inside
REACH = 6  # pixels from a pointer to a cell that is too small to be met
STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}


class ConfusionMatrix(QWidget):
    """Shows counts: a row is what a thing really is, a column what was answered.

    Parameters
    ----------
    theme : Theme
        Gives colours and fonts.
    parent : QWidget, optional
        The owner.
    compact : bool
        Whether cells may become as small as a pixel rather than scroll; names and numbers are left
        out where they have no room, and a tooltip tells them.
    """

    # A cell is chosen; carries its row and column.
    chosen = Signal(int, int)

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, compact: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_compact = compact
        self._levels, self._most = b"", 1
        self._rows: list[str] = []
        self._columns: list[str] = []
        self._counts: list[list[int]] = []
        self._current = (0, 0)
        self._marked: tuple[int, int] | None = None
        self._room = QSize()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Confusion matrix"))
        theme.changed.connect(self._place)
        self._place()

    def set_counts(
        self, rows: Sequence[str], columns: Sequence[str], counts: Sequence[Sequence[int]]
    ) -> None:
        """Show counts.

        Parameters
        ----------
        rows, columns : sequence of str
            Their names.
        counts : sequence of sequence of int
            One sequence a row, with a count a column.
        """
        if (list(rows), list(columns)) != (self._rows, self._columns):
            self._marked = None
        self._rows, self._columns = list(rows), list(columns)
        self._counts = [list(row) for row in counts]
        self._most = max((count for row in self._counts for count in row), default=0) or 1
        self._levels = levels(self._counts)
        row, column = self._current
        self._current = (
            min(row, max(0, len(self._rows) - 1)),
            min(column, max(0, len(self._columns) - 1)),
        )
        self._describe()
        self._place()

    def set_room(self, room: QSize) -> None:
        """Make the cells as large as this room allows; with less than it needs, one scrolls."""
        if room != self._room:
            self._room = room
            self._place()
            self.adjustSize()

    def mark(self, cell: tuple[int, int] | None) -> None:
        """Show a cell as the chosen one, or none."""
        self._marked = cell
        self.update()

    def cell_rect(self, row: int, column: int) -> QRect:
        """Return where a cell is."""
        left, top, side = self._layout[:3]
        across = math.ceil(side)
        return QRect(left + int(column * side), top + int(row * side), across, across)

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes round: the cell that the keyboard is at."""
        return self.cell_rect(*self._current)

    def sizeHint(self) -> QSize:
        """Return the size of names and cells."""
        left, top, side = self._layout[:3]
        across, down = len(self._columns) * side, len(self._rows) * side
        return QSize(left + math.ceil(across) + 2, top + math.ceil(down) + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same: what does not fit is scrolled to."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from cell to cell, or choose one."""
        key = Qt.Key(event.key())
        if key in STEPS and self._rows and self._columns:
            row, column = self._current[0] + STEPS[key][0], self._current[1] + STEPS[key][1]
            if 0 <= row < len(self._rows) and 0 <= column < len(self._columns):
                self._current = (row, column)
                self._describe()
                self.updateGeometry()
                self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._rows:
            self.chosen.emit(*self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer."""
        cell = self.cell_at(event.position().toPoint())
        if cell is not None:
            self._current = cell
            self._describe()
            self.chosen.emit(*cell)

    def event(self, event: QEvent) -> bool:
        """Tell what a cell of a compact table stands for when a tooltip is asked for."""
        if (
            self._is_compact
            and isinstance(event, QHelpEvent)
            and event.type() == QEvent.Type.ToolTip
        ):
            cell = self.cell_at(event.pos())
            QToolTip.showText(event.globalPos(), "" if cell is None else self._words(*cell), self)
            return True
        return super().event(event)

    def cell_at(self, position: QPoint) -> tuple[int, int] | None:
        """Return row and column at a position, None beside the cells.

        Of cells that are too small to be met the nearest one with a count is taken, rather one
        beside the diagonal.
        """
        left, top, side = self._layout[:3]
        row, column = int((position.y() - top) // side), int((position.x() - left) // side)
        if not (0 <= row < len(self._rows) and 0 <= column < len(self._columns)):
            return None
        return (row, column) if side >= REACH else self._nearest(row, column, int(REACH / side))

    def _nearest(self, row: int, column: int, reach: int) -> tuple[int, int]:
        """Return the nearest cell with a count within so many cells, else the cell itself."""
        found = [
            (self._rows[y] == self._columns[x], max(abs(y - row), abs(x - column)), y, x)
            for y in range(max(0, row - reach), min(len(self._rows), row + reach + 1))
            for x in range(max(0, column - reach), min(len(self._columns), column + reach + 1))
            if self._counts[y][x]
        ]
        return min(found)[2:] if found else (row, column)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names, cells and counts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small"))
        self._paint_names(painter)
        if self._layout.has_numbers:
            self._paint_cells(painter)
        else:
            self._paint_shades(painter)
        if self._marked is not None:
            self._paint_mark(painter, self.cell_rect(*self._marked))

    def _paint_cells(self, painter: QPainter) -> None:
        """Paint the cells with their numbers."""
        for row, counts in enumerate(self._counts):
            for column, count in enumerate(counts):
                self._paint_cell(painter, row, column, count)

    def _paint_shades(self, painter: QPainter) -> None:
        """Paint small cells, all as one picture: there may be thousands."""
        rows, columns = len(self._rows), len(self._columns)
        if not rows or not columns:
            return
        left, top, side = self._layout[:3]
        found = self._levels
        if side < 1:
            rows, columns = max(1, int(rows * side)), max(1, int(columns * side))
            found, side = squeezed(found, len(self._columns), rows, columns), 1
        image = QImage(found, columns, rows, columns, QImage.Format.Format_Indexed8)
        image.setColorTable(shades(self._theme.colour("surface"), self._theme.colour("accent")))
        side = int(side)
        area = QRect(left, top, columns * side, rows * side)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.drawImage(area, image)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        if side >= LEAST_LINED:
            for row in range(1, rows):
                painter.drawLine(area.left(), top + row * side, area.right(), top + row * side)
            for column in range(1, columns):
                painter.drawLine(left + column * side, top, left + column * side, area.bottom())
        painter.drawRect(area)

    def _paint_mark(self, painter: QPainter, area: QRect) -> None:
        """Paint a frame inside a large cell, round a small one."""
        painter.setPen(QPen(self._theme.colour("text"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        over = 1 if area.width() >= LEAST_FRAMED else -2
        painter.drawRect(area.adjusted(over, over, -over + 1, -over + 1))

    def _paint_names(self, painter: QPainter) -> None:
        metrics = QFontMetrics(painter.font())
        left, top, side = self._layout[:3]
        painter.setPen(self._theme.colour("text-muted"))
        for row, name in enumerate(self._rows if self._layout.has_row_names else []):
            area = QRect(0, top + int(row * side), left - GAP, int(side))
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(
                area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text
            )
        for column, name in enumerate(self._columns if self._layout.has_column_names else []):
            painter.save()
            painter.translate(left + column * side, top)
            painter.rotate(-90)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, top - GAP)
            area = QRect(GAP, 0, top - GAP, int(side))
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            painter.restore()

    def _paint_cell(self, painter: QPainter, row: int, column: int, count: int) -> None:
        area = self.cell_rect(row, column)
        ground = mixed(
            self._theme.colour("surface"),
            self._theme.colour("accent"),
            (count / self._most) ** CURVE if count else 0.0,
        )
        painter.fillRect(area.adjusted(0, 0, -1, -1), ground)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5))
        is_right = row < len(self._columns) and self._rows[row] == self._columns[column]
        if not count and not is_right:
            return
        painter.setPen(readable_on(ground))
        font = number_font(self._theme, is_compact=self._is_compact, is_right=is_right)
        painter.setFont(font)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(count))

    def _place(self) -> None:
        """Lay the table out anew."""
        self._layout = place_matrix(
            self._theme,
            self._rows,
            self._columns,
            self._most,
            self._room,
            is_compact=self._is_compact,
        )
        self.updateGeometry()
        self.update()

    def _describe(self) -> None:
        if not self._rows or not self._columns:
            self.setAccessibleDescription(self.tr("Nothing yet"))
            return
        self.setAccessibleDescription(self._words(*self._current))
        self.setToolTip("")

    def _words(self, row: int, column: int) -> str:
        """Return what a cell stands for."""
        text = self.tr("{0} taken for {1}: {2}")
        return text.format(self._rows[row], self._columns[column], self._counts[row][column])
