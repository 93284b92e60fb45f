"""The ground of a cell that holds a number, and a colour that can be read on it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor

from desktop.widgets.colour_map import LEVELS, diverging

ShadeOf = Callable[[float], QColor]

# Relative luminance (WCAG) at which black and white can be read equally well.
TURN = 0.179


def signed_shades(limit: float) -> ShadeOf:
    """Return the colours for signed values: blue below zero, red above, strongest at ±limit."""
    table = diverging()
    factor = (LEVELS - 1) / 2 / (limit if limit > 0 else 1.0)

    def shade(value: float) -> QColor:
        level = round(value * factor + (LEVELS - 1) / 2)
        return QColor.fromRgba(table[min(max(level, 0), LEVELS - 1)])

    return shade


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
    parts = (ground.redF(), ground.greenF(), ground.blueF())
    red, green, blue = ((part / 12.92 if part <= 0.03928 else _linear(part)) for part in parts)
    luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    return QColor(Qt.GlobalColor.black if luminance > TURN else Qt.GlobalColor.white)


def _linear(part: float) -> float:
    """Return the light that a bright part of a colour (0-1) stands for."""
    power: float = ((part + 0.055) / 1.055) ** 2.4
    return power
