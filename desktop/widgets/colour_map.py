"""The colour maps: viridis for "how strong", CET-D1A for "for or against".

Viridis is by Nathaniel J. Smith, Stéfan van der Walt and Eric Firing, given to the public (CC0);
CET-D1A is by Peter Kovesi (CC BY 4.0). They are the same in light and dark, so that a colour
keeps its meaning.
"""

from functools import cache
from typing import Literal

import msgspec
from PySide6.QtGui import QColor, QLinearGradient

from desktop.theme.tokens import theme_folder

LEVELS = 256

MapName = Literal["viridis", "cet-d1a", "grey"]


class ColourMap(msgspec.Struct, frozen=True):
    """A colour for each of ``LEVELS`` levels, weakest first, as ``#RRGGBB``."""

    name: str
    colours: tuple[str, ...]


@cache
def colour_table(name: MapName) -> tuple[int, ...]:
    """Return a map's 256 colours as 0xAARRGGBB, lowest first: a table for an indexed QImage."""
    if name == "grey":
        return tuple(0xFF000000 | level * 0x010101 for level in range(LEVELS))
    path = theme_folder() / f"{name}.json"
    colour_map = msgspec.json.decode(path.read_bytes(), type=ColourMap)
    return tuple(QColor(colour).rgba() for colour in colour_map.colours)


def viridis() -> tuple[int, ...]:
    """Return the colours for "how strong", weakest first."""
    return colour_table("viridis")


def diverging() -> tuple[int, ...]:
    """Return the colours for "for or against", the strongest against first, zero in the middle."""
    return colour_table("cet-d1a")


def map_gradient(name: MapName, left: float, right: float) -> QLinearGradient:
    """Return a map as a gradient, the lowest at x = ``left``, the highest at ``right``."""
    gradient = QLinearGradient(left, 0, right, 0)
    table = colour_table(name)
    for level in range(0, LEVELS, 15):
        gradient.setColorAt(level / (LEVELS - 1), QColor.fromRgba(table[level]))
    return gradient


def viridis_gradient(left: float, right: float) -> QLinearGradient:
    """Return viridis as a gradient, the weakest at x = ``left``, the strongest at ``right``."""
    return map_gradient("viridis", left, right)
