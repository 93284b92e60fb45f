"""One picture with the network's answer, to be shown among others."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage


class Card(NamedTuple):
    """One picture.

    Attributes
    ----------
    image
        Its pixels.
    is_right
        Whether the answer is right.
    answer
        The first line under it.
    note
        A second line.
    words
        All of it in a sentence.
    """

    image: QImage
    is_right: bool
    answer: str
    note: str
    words: str


def picture_images(pictures: npt.NDArray[np.uint8]) -> list[QImage]:
    """Return pictures, uint8 (count, height, width, channels), as images of their own."""
    images = []
    for picture in pictures:
        pixels = np.ascontiguousarray(picture)
        height, width, channels = pixels.shape
        is_grey = channels == 1
        kind = QImage.Format.Format_Grayscale8 if is_grey else QImage.Format.Format_RGB888
        image = QImage(pixels.tobytes(), width, height, channels * width, kind)
        images.append(image.copy())
    return images
