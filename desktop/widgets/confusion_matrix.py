"""What was taken for what: a table of counts in colours, whose cells can be chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme

LEAST_CELL, MOST_CELL = 20, 44
MOST_LABEL = 96
GAP = 8
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
    """

    # A cell is chosen; carries its row and column.
    chosen = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[str] = []
        self._columns: list[str] = []
        self._counts: list[list[int]] = []
        self._current = (0, 0)
        self._marked: tuple[int, int] | None = None
        self._room = QSize()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Confusion matrix"))
        theme.changed.connect(self._follow_theme)

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
        row, column = self._current
        self._current = (
            min(row, max(0, len(self._rows) - 1)),
            min(column, max(0, len(self._columns) - 1)),
        )
        self._describe()
        self.updateGeometry()
        self.update()

    def set_room(self, room: QSize) -> None:
        """Make the cells as large as this room allows; with less than it needs, one scrolls."""
        if room != self._room:
            self._room = room
            self.updateGeometry()
            self.adjustSize()
            self.update()

    def mark(self, cell: tuple[int, int] | None) -> None:
        """Show a cell as the chosen one, or none."""
        self._marked = cell
        self.update()

    def cell_rect(self, row: int, column: int) -> QRect:
        """Return where a cell is."""
        side = self._cell()
        left, top = self._margins()
        return QRect(left + column * side, top + row * side, side, side)

    def focus_rect(self) -> QRect:
        """Return what the focus ring goes round: the cell that the keyboard is at."""
        return self.cell_rect(*self._current)

    def sizeHint(self) -> QSize:
        """Return the size of names and cells."""
        left, top = self._margins()
        side = self._cell()
        return QSize(left + len(self._columns) * side + 2, top + len(self._rows) * side + 2)

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
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._rows:
            self.chosen.emit(*self._current)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the cell under the pointer."""
        side = self._cell()
        left, top = self._margins()
        column = int((event.position().x() - left) // side)
        row = int((event.position().y() - top) // side)
        if 0 <= row < len(self._rows) and 0 <= column < len(self._columns):
            self._current = (row, column)
            self._describe()
            self.chosen.emit(row, column)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint names, cells and counts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font("small"))
        self._paint_names(painter)
        most = max((count for row in self._counts for count in row), default=0) or 1
        for row, counts in enumerate(self._counts):
            for column, count in enumerate(counts):
                self._paint_cell(painter, row, column, count, most)
        if self._marked is not None:
            painter.setPen(QPen(self._theme.colour("text"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.cell_rect(*self._marked).adjusted(1, 1, -1, -1))

    def _paint_names(self, painter: QPainter) -> None:
        metrics = QFontMetrics(painter.font())
        left, top = self._margins()
        side = self._cell()
        painter.setPen(self._theme.colour("text-muted"))
        for row, name in enumerate(self._rows):
            area = QRect(0, top + row * side, left - GAP, side)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(
                area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text
            )
        for column, name in enumerate(self._columns):
            painter.save()
            painter.translate(left + column * side, top)
            painter.rotate(-90)
            text = metrics.elidedText(name, Qt.TextElideMode.ElideRight, top - GAP)
            area = QRect(GAP, 0, top - GAP, side)
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
            painter.restore()

    def _paint_cell(self, painter: QPainter, row: int, column: int, count: int, most: int) -> None:
        area = self.cell_rect(row, column)
        curve = 0.6
        ground = _mixed(
            self._theme.colour("surface"),
            self._theme.colour("accent"),
            (count / most) ** curve if count else 0.0,
        )
        painter.fillRect(area.adjusted(0, 0, -1, -1), ground)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.drawRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5))
        is_right = row < len(self._columns) and self._rows[row] == self._columns[column]
        if not count and not is_right:
            return
        is_light = ground.lightnessF() > 0.55
        painter.setPen(QColor(Qt.GlobalColor.black if is_light else Qt.GlobalColor.white))
        painter.setFont(self._theme.font("body-strong" if is_right else "small"))
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, str(count))

    def _margins(self) -> tuple[int, int]:
        """Return the room that names take at the left and above."""
        metrics = QFontMetrics(self._theme.font("small"))
        most = self._theme.scaled(MOST_LABEL)
        left = max((metrics.horizontalAdvance(name) for name in self._rows), default=0)
        top = max((metrics.horizontalAdvance(name) for name in self._columns), default=0)
        return min(left, most) + GAP + 2, min(top, most) + GAP + 2

    def _cell(self) -> int:
        """Return the largest side with which all cells can be seen, within readable limits."""
        least, most = self._theme.scaled(LEAST_CELL), self._theme.scaled(MOST_CELL)
        left, top = self._margins()
        across = (self._room.width() - left - 2) // max(1, len(self._columns))
        down = (self._room.height() - top - 2) // max(1, len(self._rows))
        return max(least, min(across, down, most))

    def _describe(self) -> None:
        if not self._rows or not self._columns:
            self.setAccessibleDescription(self.tr("Nothing yet"))
            return
        row, column = self._current
        text = self.tr("{0} taken for {1}: {2}")
        count = self._counts[row][column]
        self.setAccessibleDescription(text.format(self._rows[row], self._columns[column], count))
        self.setToolTip("")

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()


def _mixed(low: QColor, high: QColor, share: float) -> QColor:
    """Return the colour at a share (0-1) of the way between two."""
    return QColor.fromRgbF(
        low.redF() + (high.redF() - low.redF()) * share,
        low.greenF() + (high.greenF() - low.greenF()) * share,
        low.blueF() + (high.blueF() - low.blueF()) * share,
    )
