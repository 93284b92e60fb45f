"""How much ink lies where: a square of levels that marks are drawn into piece by piece."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform

from desktop.widgets.drawing.marks import Mark

GREY = QImage.Format.Format_Grayscale8
# Erasing leaves the thinnest of edges; at most this level (of 255) is too faint to see.
FAINT = 16
FAINT_LEVELS = bytes(range(FAINT + 1))


class Ink:
    """Ink levels from 0 (none) to 255 (full) on a square of pixels.

    Each piece is drawn into a small picture of its own and joined by the greater level (the lower
    one when erasing): pieces that overlap then leave the same soft edge as one stroke would,
    while painting them one over another would harden it.

    Parameters
    ----------
    side : int
        Width and height in pixels.
    """

    def __init__(self, side: int) -> None:
        self.side = side
        self._image = QImage(side, side, GREY)
        self._image.fill(0)
        # Whether nothing can be seen; None where that must be found out from the levels.
        self._is_blank: bool | None = True

    @property
    def image(self) -> QImage:
        """The levels; a copy of it does not change when drawing goes on."""
        return self._image

    def replace(self, image: QImage) -> None:
        """Put levels of the same size in the place of all."""
        self._image = QImage(image)
        self._is_blank = None

    def draw(self, mark: Mark) -> QRect:
        """Draw a mark or a piece of one; return the pixels that may have changed."""
        path = QTransform.fromScale(self.side, self.side).map(mark.path)
        width = mark.width * self.side
        area = self._area(path, width)
        if not area.isEmpty():
            # Ink on ink needs no look at the levels: what could be seen still can.
            self._is_blank = None if mark.eraser or self._is_blank is not False else False
            self._join(area, self._stroke(area, path, width, mark.eraser), mark.eraser)
        return area

    def take(self, image: QImage, corner: QPoint) -> None:
        """Put levels back, as they once were, with their top left at ``corner``."""
        painter = QPainter(self._image)
        painter.drawImage(corner, image)
        painter.end()
        self._is_blank = None

    def is_blank(self) -> bool:
        """Tell whether no ink is left that could be seen."""
        if self._is_blank is None:
            levels = bytes(self._image.constBits())
            # The first test is by far the quicker one, for what was never drawn on.
            is_zero = levels == bytes(len(levels))
            self._is_blank = is_zero or not levels.translate(None, FAINT_LEVELS)
        return self._is_blank

    def coloured(self, area: QRect, colour: QColor) -> QImage:
        """Return the ink of ``area`` in a colour, transparent where there is none."""
        coverage = self._image.copy(area)
        coverage.reinterpretAsFormat(QImage.Format.Format_Alpha8)
        image = QImage(area.size(), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(colour)
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
        painter.drawImage(QPoint(), coverage)
        painter.end()
        return image

    def _area(self, path: QPainterPath, width: float) -> QRect:
        room = width / 2 + 1
        box = path.controlPointRect().adjusted(-room, -room, room, room)
        return box.toAlignedRect().intersected(QRect(QPoint(), QSize(self.side, self.side)))

    def _stroke(self, area: QRect, path: QPainterPath, width: float, eraser: bool) -> QImage:
        stroke = QImage(area.size(), GREY)
        stroke.fill(255 if eraser else 0)
        painter = QPainter(stroke)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-area.topLeft())
        colour = QColor(Qt.GlobalColor.black if eraser else Qt.GlobalColor.white)
        cap, join = Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
        painter.strokePath(path, QPen(colour, width, Qt.PenStyle.SolidLine, cap, join))
        painter.end()
        return stroke

    def _join(self, area: QRect, stroke: QImage, eraser: bool) -> None:
        modes = QPainter.CompositionMode
        painter = QPainter(self._image)
        painter.setCompositionMode(
            modes.CompositionMode_Darken if eraser else modes.CompositionMode_Lighten
        )
        painter.drawImage(area.topLeft(), stroke)
        painter.end()
