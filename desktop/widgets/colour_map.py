"""The colour map for "how strong": viridis, from the data in the resources.

Viridis is by Nathaniel J. Smith, Stéfan van der Walt and Eric Firing, given to the public (CC0).
It is the same in light and dark, so that a colour keeps its meaning.
"""

from functools import cache

import msgspec
from PySide6.QtGui import QColor, QLinearGradient

from desktop.theme.tokens import theme_folder

LEVELS = 256


class ColourMap(msgspec.Struct, frozen=True):
    """A colour for each of ``LEVELS`` levels, weakest first, as ``#RRGGBB``."""

    name: str
    colours: tuple[str, ...]


@cache
def viridis() -> tuple[int, ...]:
    """Return the 256 colours as 0xAARRGGBB, weakest first: a table for an indexed QImage."""
    path = theme_folder() / "viridis.json"
    colour_map = msgspec.json.decode(path.read_bytes(), type=ColourMap)
    return tuple(QColor(colour).rgba() for colour in colour_map.colours)


def viridis_gradient(left: float, right: float) -> QLinearGradient:
    """Return the map as a gradient, the weakest at x = ``left``, the strongest at ``right``."""
    gradient = QLinearGradient(left, 0, right, 0)
    table = viridis()
    for level in range(0, LEVELS, 15):
        gradient.setColorAt(level / (LEVELS - 1), QColor.fromRgba(table[level]))
    return gradient
