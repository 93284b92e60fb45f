"""A picture that lies under a drawing: brought to grey, to the raster's size, and padded."""

import msgspec
from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

GREY = QImage.Format.Format_Grayscale8
MIDDLE_GREY = 127


class Ground(msgspec.Struct, frozen=True):
    """What ink is drawn on.

    Attributes
    ----------
    image : QImage
        Grey levels of the whole square.
    padding : int
        The level (0–255) around a picture that is not square.
    ink : int
        The level (0 or 255) of ink on it.
    """

    image: QImage
    padding: int
    ink: int


def fitted(size: QSizeF, side: float) -> QRectF:
    """Return where a picture of ``size`` lies in a square of ``side``, its aspect kept."""
    scaled = size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
    middle = QPointF((side - scaled.width()) / 2, (side - scaled.height()) / 2)
    return QRectF(middle, scaled)


def blank_ground(side: int) -> Ground:
    """Return the ground without a picture: black, for light ink."""
    image = QImage(side, side, GREY)
    image.fill(0)
    return Ground(image, padding=0, ink=255)


def picture_ground(picture: QImage, side: int) -> Ground:
    """Return the ground that a picture makes: padded with the median of its own border."""
    area = fitted(QSizeF(picture.size()), side).toRect()
    scaled = _opaque(picture).scaled(
        max(1, area.width()),
        max(1, area.height()),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    grey = scaled.convertToFormat(GREY)
    padding = border_median(grey)
    image = QImage(side, side, GREY)
    image.fill(padding)
    painter = QPainter(image)
    painter.drawImage(area.topLeft(), grey)
    painter.end()
    return Ground(image, padding=padding, ink=0 if padding > MIDDLE_GREY else 255)


def border_median(image: QImage) -> int:
    """Return the median level (0–255) of a grey picture's outermost pixels."""
    levels = bytes(image.constBits())
    stride, width, height = image.bytesPerLine(), image.width(), image.height()
    rows = [levels[y * stride : y * stride + width] for y in range(height)]
    border = rows[0] + rows[-1] + bytes(row[0] for row in rows) + bytes(row[-1] for row in rows)
    return sorted(border)[len(border) // 2]


def _opaque(picture: QImage) -> QImage:
    """Return the picture on white where it is transparent."""
    if not picture.hasAlphaChannel():
        return picture
    image = QImage(picture.size(), QImage.Format.Format_RGB32)
    image.fill(QColor(Qt.GlobalColor.white))
    painter = QPainter(image)
    painter.drawImage(QPoint(), picture)
    painter.end()
    return image
