"""Says which lines are training and which validation, for the head of a plot."""

from PySide6.QtCore import QLineF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme

LINE, GAP, BETWEEN = 20, 6, 16
THIN, THICK = 1, 3  # odd, so that both are sharp about the middle of a pixel


class LineKey(QWidget):
    """A thin line for training, a thick one for validation.

    Parameters
    ----------
    theme : Theme
        Gives colours and type.
    parent : QWidget, optional
        The owner.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entries = ((self.tr("training"), THIN), (self.tr("validation"), THICK))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = self.tr("Thin lines: training, each batch. Thick: validation, each epoch.")
        self.setAccessibleName(words)
        self.setToolTip(words)
        theme.changed.connect(self._follow_theme)

    def sizeHint(self) -> QSize:
        """Return the room of both lines and words, as high as the controls of another plot."""
        metrics = QFontMetrics(self._theme.font("small"))
        widths = [LINE + GAP + metrics.horizontalAdvance(text) for text, _ in self._entries]
        return QSize(sum(widths) + BETWEEN + 1, self._theme.px("button-small"))

    def minimumSizeHint(self) -> QSize:
        """Return the same: words are not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self._theme.font("small")
        metrics = QFontMetrics(font)
        painter.setFont(font)
        left, base = 0, (self.height() - metrics.height()) // 2 + metrics.ascent()
        for text, width in self._entries:
            painter.setPen(QPen(self._theme.colour("text-muted"), width))
            middle = self.height() // 2 + 0.5
            painter.drawLine(QLineF(left, middle, left + LINE, middle))
            left += LINE + GAP
            painter.setPen(self._theme.colour("text-muted"))
            painter.drawText(left, base, text)
            left += metrics.horizontalAdvance(text) + BETWEEN

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()
