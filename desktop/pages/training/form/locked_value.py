"""What stands in a control's place while a lesson has set it: the value, and a lock."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from desktop.theme.icons import paint_outline
from desktop.theme.theme import Theme


class LockedValue(QLabel):
    """A frame as high as the control, with the value in it.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    height
        Name of the control's height: ``field`` or ``combo``.
    """

    def __init__(self, theme: Theme, height: str) -> None:
        super().__init__()
        self._theme = theme
        self._height = height
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the control's height."""
        return QSize(self._theme.scaled(60), self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        """Return the same: a frame is not squeezed."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint frame, value and lock."""
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("raised"))
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(frame, theme.radius("control"), theme.radius("control"))
        indent, side = theme.scaled(12), theme.px("icon-small")
        lock = QRectF(frame.right() - indent - side, (self.height() - side) / 2, side, side)
        paint_outline(painter, lock, theme.outline("locked"), theme.colour("text-muted"))
        painter.setPen(theme.colour("text-muted"))
        painter.setFont(theme.font("body"))
        room = round(lock.left()) - 2 * indent + indent // 2
        metrics = QFontMetrics(theme.font("body"))
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(
            self.rect().adjusted(indent, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, words
        )
