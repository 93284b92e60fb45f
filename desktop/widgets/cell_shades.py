"""The ground of a cell that holds a number, and a colour that can be read on it."""

from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desktop.widgets.colour_map import LEVELS, diverging

ShadeOf = Callable[[float], QColor]

# Relative luminance (WCAG) at which black and white can be read equally well.
TURN = 0.179


@lru_cache(maxsize=64)
def signed_shades(limit: float) -> ShadeOf:
    """Return the colours for signed values: blue below zero, red above, strongest at ±limit."""
    table = diverging()
    factor = (LEVELS - 1) / 2 / (limit if limit > 0 else 1.0)

    def shade(value: float) -> QColor:
        level = round(value * factor + (LEVELS - 1) / 2)
        return QColor.fromRgba(table[min(max(level, 0), LEVELS - 1)])

    return shade


@lru_cache(maxsize=8)
def pixel_shades(channel: int | None, white: float = 255.0) -> ShadeOf:
    """Return the colours of a picture's pixels: grey, or one of the channels red, green, blue.

    Parameters
    ----------
    channel
        0 to 2, or None for grey.
    white
        The value of the brightest.
    """

    def shade(value: float) -> QColor:
        level = round(min(max(value / white, 0.0), 1.0) * (LEVELS - 1))
        parts = [level if channel in (None, number) else 0 for number in range(3)]
        return QColor(*parts)

    return shade


def readable_on(ground: QColor) -> QColor:
    """Return black or white, whichever stands out more from a ground."""
    return QColor(Qt.GlobalColor.black if _is_light(ground.rgb()) else Qt.GlobalColor.white)


@lru_cache(maxsize=4096)
def _is_light(rgb: int) -> bool:
    """Tell whether black stands out more from 0xAARRGGBB than white does."""
    parts = [(rgb >> shift & 0xFF) / 255 for shift in (16, 8, 0)]
    red, green, blue = ((part / 12.92 if part <= 0.03928 else _linear(part)) for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue > TURN


def _linear(part: float) -> float:
    """Return the light that a bright part of a colour (0-1) stands for."""
    power: float = ((part + 0.055) / 1.055) ** 2.4
    return power
