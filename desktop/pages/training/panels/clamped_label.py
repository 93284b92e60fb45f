"""A text of at most so many lines; what does not fit is its tooltip."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy


class ClampedLabel(QLabel):
    """Keeps the height of its lines, however long the text is.

    Parameters
    ----------
    lines
        How many there are at most.
    type_size, colour
        As in :func:`desktop.widgets.label.text_label`.
    """

    def __init__(self, lines: int, *, type_size: str = "small", colour: str = "text-muted") -> None:
        super().__init__()
        self._lines = lines
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", type_size)
        self.setProperty("colour", colour)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:  # noqa: N802
        """Show a text, all of it in the tooltip too."""
        super().setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        """Return the height of all lines."""
        return QSize(200, self._lines * QFontMetrics(self.font()).lineSpacing() + 1)

    def minimumSizeHint(self) -> QSize:
        """Return the same height, and room for a few words."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, the last one cut where it must be."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        paint_lines(painter, self.rect(), self.text(), self._lines)


def paint_lines(painter: QPainter, area: QRect, text: str, most: int) -> None:
    """Paint a text broken into at most so many lines, in the painter's font and pen."""
    metrics = QFontMetrics(painter.font())
    layout = QTextLayout(text, painter.font())
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(area.width())
        starts.append(line.textStart())
    layout.endLayout()
    for number, start in enumerate(starts[:most]):
        is_last = number == most - 1
        end = len(text) if is_last or number + 1 == len(starts) else starts[number + 1]
        words = metrics.elidedText(
            text[start:end].rstrip(), Qt.TextElideMode.ElideRight, area.width()
        )
        top = area.top() + number * metrics.lineSpacing() + metrics.ascent()
        painter.drawText(QPointF(area.left(), top), words)
