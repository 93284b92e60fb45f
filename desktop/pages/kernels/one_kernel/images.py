"""Levels of a colour map as pictures for the screen."""

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from desktop.widgets.colour_map import MapName, colour_table


def image_of(levels: npt.NDArray[np.uint8], colours: MapName = "grey") -> QImage:
    """Return levels as a picture that owns its pixels.

    Parameters
    ----------
    levels
        uint8 (height, width, 1), shown in ``colours``, or (height, width, 3): red, green, blue.
    colours
        Which map.
    """
    height, width, channels = levels.shape
    kind = QImage.Format.Format_Indexed8 if channels == 1 else QImage.Format.Format_RGB888
    image = QImage(np.ascontiguousarray(levels).data, width, height, width * channels, kind)
    if channels == 1:
        image.setColorTable(colour_table(colours))
    return image.convertToFormat(QImage.Format.Format_RGB32)  # which is painted fastest
