"""Legends of a plot: of runs in a corner or in rows, of layers at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from desktop.theme.theme import Theme
from desktop.widgets.plots.reading import MARK_WIDTH, Row, paint_row_mark

GAP = 6
ENTRY_GAP = 16
INSET = 8
# A legend in a corner covers curves: it takes at most these shares of the room, or goes.
MOST_WIDE, MOST_HIGH = 0.45, 0.4
SEE_THROUGH = 215  # opacity of its ground, of 255


class RunLegend:
    """The runs of a plot.

    Parameters
    ----------
    theme : Theme
        Gives colours and type.
    rows : sequence of Row
        The runs.
    """

    def __init__(self, theme: Theme, rows: Sequence[Row]) -> None:
        self._theme = theme
        self._rows = tuple(rows)
        self._metrics = QFontMetricsF(theme.font("small"))
        self._mark = theme.scaled(MARK_WIDTH)
        self._line = self._metrics.height() + 2

    def paint_in_corner(self, painter: QPainter, room: QRectF, *, is_at_top: bool) -> None:
        """Paint it at the right of a room, where it has room enough; ``painter`` has the font."""
        width = max((self._width(row) for row in self._rows), default=0.0)
        width = min(width, MOST_WIDE * room.width())
        size = QSizeF(width, self._line * len(self._rows))
        if len(self._rows) < 2 or size.height() > MOST_HIGH * room.height():
            return
        top = room.top() + INSET if is_at_top else room.bottom() - INSET - size.height()
        area = QRectF(QPointF(room.right() - INSET - width, top), size)
        ground = QColor(self._theme.colour("surface"))
        ground.setAlpha(SEE_THROUGH)
        painter.fillRect(area.adjusted(-4, -2, 4, 2), ground)
        for number, row in enumerate(self._rows):
            line = QRectF(area.left(), area.top() + number * self._line, width, self._line)
            self._paint_entry(painter, line, row)

    def height_in_rows(self, width: float) -> int:
        """Return how high it is in rows of a width."""
        return round(self._line * (1 + max((row for row, _ in self._places(width)), default=-1)))

    def paint_in_rows(self, painter: QPainter, area: QRectF) -> None:
        """Paint it in rows from the left, as many as it takes."""
        painter.setFont(self._theme.font("small"))
        for (number, left), row in zip(self._places(area.width()), self._rows, strict=True):
            room = min(self._width(row), area.width())
            top = area.top() + number * self._line
            self._paint_entry(painter, QRectF(area.left() + left, top, room, self._line), row)

    def _places(self, width: float) -> list[tuple[int, float]]:
        """Return in which row each entry is, and how far from the left."""
        places, row, left = [], 0, 0.0
        for entry in self._rows:
            if left and left + self._width(entry) > width:
                row, left = row + 1, 0.0
            places.append((row, left))
            left += self._width(entry) + ENTRY_GAP
        return places

    def _width(self, row: Row) -> float:
        return float(self._mark + GAP + self._metrics.horizontalAdvance(row.title) + 1)

    def _paint_entry(self, painter: QPainter, line: QRectF, row: Row) -> None:
        theme = self._theme
        mark = QRectF(line.topLeft(), QSizeF(self._mark, line.height()))
        paint_row_mark(painter, mark.adjusted(0, 2, 0, -2), row.mark, theme.colour("surface"))
        words = line.adjusted(self._mark + GAP, 0, 0, 0)
        text = self._metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, words.width())
        painter.setPen(theme.colour("text"))
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
