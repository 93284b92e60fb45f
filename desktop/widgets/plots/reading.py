"""What is told at the cursor and in a legend."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from desktop.widgets.plots.markers import RunMark, paint_mark

MARK_WIDTH = 24
SQUARE = 8


class Row(NamedTuple):
    """One curve: how it is drawn, its name, and its values in words, one for each head."""

    mark: RunMark | QColor  # a colour alone is painted as a square
    title: str
    values: tuple[str, ...] = ()


class Reading(NamedTuple):
    """The values at one x: where, what this is called, what the values are, and of which curves."""

    x: float
    title: str
    heads: tuple[str, ...]
    rows: tuple[Row, ...]

    def words(self) -> str:
        """Return it as it is read aloud."""
        parts = [self.title]
        for row in self.rows:
            pairs = zip(self.heads, row.values, strict=True)
            values = ", ".join(f"{head} {value}".strip() for head, value in pairs)
            parts.append(f"{row.title}: {values}")
        return "; ".join(parts)


def paint_row_mark(painter: QPainter, area: QRectF, mark: RunMark | QColor, ground: QColor) -> None:
    """Paint how a curve is drawn: a run's mark, or a square in the colour of a layer."""
    if isinstance(mark, RunMark):
        paint_mark(painter, area, mark, ground)
        return
    square = QRectF(0, 0, SQUARE, SQUARE)
    square.moveCenter(area.center())
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(mark)
    painter.drawRect(square)
    painter.restore()
