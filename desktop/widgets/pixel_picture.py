"""A small grey picture, each pixel enlarged by a whole factor and never smoothed."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.theme.theme import Theme

USUAL_SIDE = 224
LEAST_FACTOR = 2


class PixelPicture(QWidget):
    """Shows what a network takes in, pixel by pixel; the value under the pointer is a tooltip.

    Parameters
    ----------
    theme : Theme
        Gives the colours.
    width, height : int
        Pixels of the picture that is expected; they give the size until one is set.
    parent : QWidget, optional
        The owner.
    """

    def __init__(
        self, theme: Theme, width: int = 28, height: int = 28, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = QSize(width, height)
        self._pixels: bytes | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("What the network sees"))
        self._describe()
        theme.changed.connect(self.update)

    @property
    def pixels(self) -> bytes | None:
        """The picture that is shown, one byte a pixel; None for none."""
        return self._pixels

    def set_pixels(self, pixels: bytes | None, width: int = 28, height: int = 28) -> None:
        """Show a picture.

        Parameters
        ----------
        pixels : bytes or None
            A byte (0–255) for each pixel, line after line; None for no picture.
        width, height : int
            The picture's size in pixels.

        Raises
        ------
        ValueError
            If there are not as many bytes as pixels.
        """
        if pixels is not None and len(pixels) != width * height:
            raise ValueError(f"{len(pixels)} bytes for {width} × {height} pixels")
        self._pixels = pixels
        if (size := QSize(width, height)) != self._size:
            self._size = size
            self.updateGeometry()
        self._describe()
        self.update()

    def factor(self) -> int:
        """Return how many of the screen's pixels one of the picture's is wide."""
        ratio = self.devicePixelRatioF()
        across = (self.width() - 2) * ratio / self._size.width()
        down = (self.height() - 2) * ratio / self._size.height()
        return max(1, int(min(across, down)))

    def picture_rect(self) -> QRectF:
        """Return where the picture is shown, in the widget's coordinates."""
        scale = self.factor() / self.devicePixelRatioF()
        width, height = self._size.width() * scale, self._size.height() * scale
        # At the left and the top, on whole pixels of the screen, under its title.
        return QRectF(1, 1, width, height)

    def value_at(self, position: QPointF) -> tuple[int, int, int] | None:
        """Return column, row and value (0–255) of the pixel at a position, None beside it."""
        area = self.picture_rect()
        if self._pixels is None or not area.contains(position):
            return None
        way = position - area.topLeft()
        column = min(int(way.x() * self._size.width() / area.width()), self._size.width() - 1)
        row = min(int(way.y() * self._size.height() / area.height()), self._size.height() - 1)
        return column, row, self._pixels[row * self._size.width() + column]

    def sizeHint(self) -> QSize:
        """Return the usual size: the greatest whole factor within 224 pixels, and the line."""
        longest = max(self._size.width(), self._size.height())
        factor = max(1, self._theme.scaled(USUAL_SIDE) // longest)
        return self._size * factor + QSize(2, 2)

    def minimumSizeHint(self) -> QSize:
        """Return the size at the least factor that can be made out."""
        return self._size * LEAST_FACTOR + QSize(2, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture and a line round it."""
        painter = QPainter(self)
        area = self.picture_rect()
        if self._pixels is not None:
            painter.drawImage(area, self._image(self._pixels))
        painter.setPen(QPen(self._theme.colour("line-strong"), 1))
        painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))

    def event(self, event: QEvent) -> bool:
        """Tell the value under the pointer when a tooltip is asked for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_value(event)
            return True
        return super().event(event)

    def _show_value(self, event: QHelpEvent) -> None:
        found = self.value_at(QPointF(event.pos()))
        if found is None:
            QToolTip.hideText()
            return
        column, row, value = found
        text = self.tr("column {0}, row {1}: {2}").format(column, row, value)
        QToolTip.showText(event.globalPos(), text, self)

    def _image(self, pixels: bytes) -> QImage:
        width, height = self._size.width(), self._size.height()
        return QImage(pixels, width, height, width, QImage.Format.Format_Grayscale8)

    def _describe(self) -> None:
        size = f"{self._size.width()} × {self._size.height()}"
        empty = self._pixels is None
        self.setAccessibleDescription(self.tr("Nothing yet") if empty else size)
