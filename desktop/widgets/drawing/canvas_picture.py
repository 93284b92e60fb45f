"""A sketch rendered for the screen, piece by piece at the screen's own pixels."""

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop.theme.theme import Theme
from desktop.widgets.drawing.ink import Ink
from desktop.widgets.drawing.marks import Mark
from desktop.widgets.drawing.picture import fitted
from desktop.widgets.drawing.sketch import Sketch


class CanvasPicture:
    """What a canvas of one size shows: the ground, a picture, ink in the theme's colour.

    Parameters
    ----------
    theme : Theme
        Gives the colours without a picture.
    sketch : Sketch
        What is rendered, at once with all its marks.
    side : int
        Width and height in logical pixels.
    ratio : float
        The screen's pixels for each logical one.
    """

    def __init__(self, theme: Theme, sketch: Sketch, side: int, ratio: float) -> None:
        self._theme = theme
        self._sketch = sketch
        self._ratio = ratio
        pixels = max(1, round(side * ratio))
        self._ink = Ink(pixels)
        for mark in (*sketch.marks, sketch.open_mark):
            if mark is not None:
                self._ink.draw(mark)
        self.pixmap = QPixmap(pixels, pixels)
        self.pixmap.setDevicePixelRatio(ratio)
        self._compose(QRect(0, 0, pixels, pixels))

    def add(self, piece: Mark) -> QRectF:
        """Draw a piece of a mark; return what may have changed, in logical pixels."""
        area = self._ink.draw(piece)
        if not area.isEmpty():
            self._compose(area)
        corner = area.topLeft().toPointF() / self._ratio
        return QRectF(corner, QSizeF(area.size()) / self._ratio)

    def _compose(self, area: QRect) -> None:
        """Bring an area, in the screen's pixels, up to date."""
        painter = QPainter(self.pixmap)
        painter.scale(1 / self._ratio, 1 / self._ratio)
        painter.setClipRect(area)
        painter.fillRect(area, self._ground_colour())
        picture = self._sketch.picture
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(fitted(QSizeF(picture.size()), self.pixmap.width()), picture)
        painter.drawImage(area.topLeft(), self._ink.coloured(area, self._ink_colour()))
        painter.end()

    def _ground_colour(self) -> QColor:
        if self._sketch.picture is None:
            return self._theme.colour("canvas")
        return self._sketch.padding

    def _ink_colour(self) -> QColor:
        if self._sketch.picture is None:
            return self._theme.colour("ink")
        is_light = self._sketch.ink_is_light
        return QColor(Qt.GlobalColor.white if is_light else Qt.GlobalColor.black)
