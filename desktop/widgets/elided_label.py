"""A line of text that ends in an ellipsis where it has no room; all of it is its tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class ElidedLabel(QLabel):
    """Takes what room there is, and asks for none.

    Parameters
    ----------
    text : str
        Plain text.
    type_size, colour : str
        As in :func:`desktop.widgets.label.text_label`.
    parent : QWidget, optional
        The owner.
    """

    def __init__(
        self,
        text: str = "",
        *,
        type_size: str = "body",
        colour: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("type", type_size)
        self.setProperty("colour", colour)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Return the height of a line, and room for a few letters."""
        return QSize(24, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line, cut where it must be."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        metrics = QFontMetrics(self.font())
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        flags = Qt.AlignmentFlag.AlignVCenter | self.alignment()
        painter.drawText(self.rect(), flags, text)
