"""Pixels from the background threads as Qt's pictures."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from desktop.pages.pictures.answering import RawPicture


def as_image(raw: "RawPicture") -> QImage:
    """Return the pixels as a picture that owns them."""
    kind = QImage.Format.Format_Grayscale8 if raw.channels == 1 else QImage.Format.Format_RGBA8888
    line = raw.width * raw.channels
    return QImage(raw.pixels, raw.width, raw.height, line, kind).copy()
