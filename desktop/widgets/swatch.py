"""A small square in the colour that stands for a model."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme.theme import Theme

SWATCH = 10


class Swatch(QWidget):
    """Paints the square.

    Parameters
    ----------
    theme : Theme
        Knows the colour.
    activity : str
        Id of the activity that the model was made for.
    """

    def __init__(self, theme: Theme, activity: str) -> None:
        super().__init__()
        self._theme = theme
        self._activity = activity
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return the square."""
        return QSize(SWATCH, SWATCH)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.model_colour(self._activity))
        painter.drawRoundedRect(QRectF(self.rect()), 2, 2)
