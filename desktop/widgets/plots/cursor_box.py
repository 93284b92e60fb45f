"""The box of values beside the cursor."""

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from desktop.theme.theme import Theme
from desktop.widgets.plots.reading import MARK_WIDTH, Reading, Row, paint_row_mark

PADDING = 8
COLUMN_GAP = 14
MARK_GAP = 6
ROW_GAP = 3
AWAY = 8  # from the cursor's line
LEAST_TITLE = 40
MOST_HIGH = 0.85  # of a plot, so that something of the curves stays in sight


class CursorBox:
    """Lays out and paints one reading.

    Parameters
    ----------
    theme : Theme
        Gives colours and type.
    reading : Reading
        What it says.
    more : str
        What stands for the rows that have no room, ``{0}`` for their number.
    """

    def __init__(self, theme: Theme, reading: Reading, more: str) -> None:
        self._theme = theme
        self._reading = reading
        self._more = more
        self._font = theme.font("small")
        self._strong = QFont(self._font)
        self._strong.setWeight(QFont.Weight.DemiBold)
        self._metrics = QFontMetricsF(self._font)
        self._line = self._metrics.height() + ROW_GAP
        self._mark = theme.scaled(MARK_WIDTH)
        texts = [reading.heads, *(row.values for row in reading.rows)]
        self._columns = [max(map(self._width, column)) for column in zip(*texts, strict=True)]

    def paint(self, painter: QPainter, room: QRectF, at: QPointF) -> None:
        """Paint it.

        Parameters
        ----------
        painter : QPainter
            Its state stays as it is.
        room : QRectF
            What the box stays within.
        at : QPointF
            The cursor; the box is at its right, or at its left where there is no room.
        """
        rows = self._rows_in(MOST_HIGH * room.height())
        area = self._area(self._size(rows, room.width()), room, at)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("tooltip"))
        radius = self._theme.radius("picture")
        painter.drawRoundedRect(area, radius, radius)
        painter.setPen(self._theme.colour("tooltip-text"))
        self._paint_lines(painter, area.adjusted(PADDING, PADDING, -PADDING, -PADDING), rows)
        painter.restore()

    def _rows_in(self, height: float) -> int:
        """Return how many rows have room; where not all have, a line says how many are left."""
        lines, rows = int((height - 2 * PADDING) / self._line) - 1, len(self._reading.rows)
        return rows if rows <= lines else max(lines - 1, 0)

    def _size(self, rows: int, most: float) -> QSizeF:
        reading = self._reading
        lines = 1 + rows + (rows < len(reading.rows))
        columns = sum(self._columns) + COLUMN_GAP * len(self._columns)
        title = max((self._width(row.title) for row in reading.rows), default=0.0)
        head = QFontMetricsF(self._strong).horizontalAdvance(reading.title)
        usual = max(self._mark + MARK_GAP + title, head) + columns + 2 * PADDING
        least = self._mark + MARK_GAP + LEAST_TITLE + columns + 2 * PADDING
        width = max(min(usual, most), min(least, most))
        return QSizeF(round(width), round(lines * self._line - ROW_GAP + 2 * PADDING))

    @staticmethod
    def _area(size: QSizeF, room: QRectF, at: QPointF) -> QRectF:
        left = at.x() + AWAY
        if left + size.width() > room.right():
            left = at.x() - AWAY - size.width()
        left = max(min(left, room.right() - size.width()), room.left())
        top = max(min(at.y() + AWAY, room.bottom() - size.height()), room.top())
        return QRectF(QPointF(round(left), round(top)), size)

    def _paint_lines(self, painter: QPainter, area: QRectF, rows: int) -> None:
        reading = self._reading
        line = QRectF(area.topLeft(), QSizeF(area.width(), self._metrics.height()))
        painter.setFont(self._strong)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, reading.title)
        painter.setFont(self._font)
        if len(reading.heads) > 1:
            self._paint_values(painter, line, reading.heads)
        for row in reading.rows[:rows]:
            line.translate(0, self._line)
            self._paint_row(painter, line, row)
        if rows < len(reading.rows):
            line.translate(0, self._line)
            more = self._more.format(len(reading.rows) - rows)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, more)

    def _paint_row(self, painter: QPainter, line: QRectF, row: Row) -> None:
        mark = QRectF(line.topLeft(), QSizeF(self._mark, line.height()))
        # On a chip of the plot's own ground: the colours are chosen to be seen on that.
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        surface = self._theme.colour("surface")
        painter.setBrush(surface)
        painter.drawRoundedRect(mark.adjusted(0, 1, 0, -1), 3, 3)
        painter.restore()
        paint_row_mark(painter, mark.adjusted(3, 3, -3, -3), row.mark, surface)
        columns = sum(self._columns) + COLUMN_GAP * len(self._columns)
        name = line.adjusted(self._mark + MARK_GAP, 0, -columns, 0)
        elided = self._metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, name.width() + 1)
        painter.drawText(name.adjusted(0, 0, 2, 0), Qt.AlignmentFlag.AlignVCenter, elided)
        self._paint_values(painter, line, row.values)

    def _paint_values(self, painter: QPainter, line: QRectF, values: tuple[str, ...]) -> None:
        right, flags = line.right(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        for width, value in zip(reversed(self._columns), reversed(values), strict=True):
            painter.drawText(
                QRectF(right - width - 2, line.top(), width + 2, line.height()), flags, value
            )
            right -= width + COLUMN_GAP

    def _width(self, text: str) -> float:
        return self._metrics.horizontalAdvance(text)
