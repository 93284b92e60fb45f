"""Whether something was painted into a picture of a page."""

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

Pixels = npt.NDArray[np.uint8]

# Words alone, with their soft edges, have more shades.
LEAST_COLOURS = 16
# What is not of the most frequent colour: a page of words has some hundredths.
LEAST_PAINTED = 0.005
# How far a pixel may be from a colour, as the sum of the three differences, to count as it.
NEAR = 60


def pixels_of(widget: QWidget) -> Pixels:
    """Paint a widget with all in it and return it, uint8 (height, width, 3)."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def is_blank(pixels: Pixels) -> bool:
    """Return whether next to nothing was painted into a picture."""
    parts = pixels.astype(np.uint32)
    colours = (parts[..., 0] << 16) | (parts[..., 1] << 8) | parts[..., 2]
    counts = np.unique(colours, return_counts=True)[1]
    painted = 1 - counts.max() / colours.size
    return len(counts) < LEAST_COLOURS or bool(painted < LEAST_PAINTED)


def width_of_colour(pixels: Pixels, colour: QColor) -> float:
    """Return in which share of a picture's columns a colour is found, 0–1."""
    wanted = np.array((colour.red(), colour.green(), colour.blue()), dtype=np.int16)
    distance = np.abs(pixels.astype(np.int16) - wanted).sum(axis=2)
    return float((distance <= NEAR).any(axis=0).mean())
