"""Pictures to try a foreign network on, and what it receives, as Qt's pictures."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from training.contract.locations import resources

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from PIL import Image

MOST_SAMPLES = 4  # of each folder
DIGITS = ("3", "7")
DIGIT_SIDE = 224


class NamedImage(NamedTuple):
    """A picture and what is on it."""

    name: str
    image: QImage


def samples(family: str, *, with_digits: bool) -> Sequence[NamedImage]:
    """Return pictures that ship with the program.

    Parameters
    ----------
    family
        The font in which digits are written.
    with_digits
        Whether there are digits among them, at the beginning.
    """
    found = [NamedImage(digit, _digit(digit, family)) for digit in DIGITS if with_digits]
    for folder in sorted((resources() / "samples").iterdir()):
        for path in sorted(folder.iterdir())[:MOST_SAMPLES]:
            image = QImage(str(path))
            if not image.isNull():
                found.append(NamedImage(path.stem.partition("-")[2] or path.stem, image))
    return found


def pillow_of(image: QImage) -> "Image.Image":
    """Return a picture as the preparation takes it."""
    from PIL import Image  # not before it is wanted

    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    content = bytes(plain.constBits())
    size = (plain.width(), plain.height())
    return Image.frombytes("RGBA", size, content, "raw", "RGBA", plain.bytesPerLine())


def image_of(pixels: "npt.NDArray[np.uint8]", *, is_blue_first: bool) -> QImage:
    """Return prepared pixels, uint8 (height, width, 1 or 3), as the network gets them.

    Where it takes blue first, the picture has its colours changed round.
    """
    height, width, channels = pixels.shape
    is_grey = channels == 1
    shown = pixels[..., ::-1] if is_blue_first and not is_grey else pixels
    kind = QImage.Format.Format_Grayscale8 if is_grey else QImage.Format.Format_RGB888
    return QImage(shown.tobytes(), width, height, width * channels, kind).copy()


def enlarged(image: QImage, side: int) -> QImage:
    """Return a small picture with each pixel enlarged by a whole factor, within ``side``."""
    factor = side // max(1, image.width(), image.height())
    if factor <= 1:
        return image
    return image.scaled(
        image.size() * factor,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.FastTransformation,
    )


def _digit(text: str, family: str) -> QImage:
    """Return a digit in black on white."""
    image = QImage(DIGIT_SIDE, DIGIT_SIDE, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    font = QFont(family)
    font.setPixelSize(DIGIT_SIDE * 3 // 4)
    painter.setFont(font)
    painter.setPen(QColor("black"))
    painter.drawText(QRect(0, 0, DIGIT_SIDE, DIGIT_SIDE), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return image
