"""The colours of counts: from the surface to the accent, few already seen beside many."""

from collections.abc import Sequence

from PySide6.QtGui import QColor

LEVELS = 256
CURVE = 0.6  # so that few are seen beside many


def levels(counts: Sequence[Sequence[int]]) -> bytes:
    """Return a level (0-255) for each count, row after row; what is above 0 is at least 1."""
    most = max((count for row in counts for count in row), default=0) or 1
    last = LEVELS - 1
    return bytes(-(-count * last // most) for row in counts for count in row)


def squeezed(found: bytes, columns: int, height: int, width: int) -> bytes:
    """Return a table of levels in fewer pixels, each the highest of the levels that fall on it.

    Parameters
    ----------
    found
        Levels, row after row.
    columns
        How many a row has.
    height, width
        Of the result.
    """
    rows = len(found) // columns
    across = [column * width // columns for column in range(columns)]
    result = bytearray(height * width)
    for place, level in enumerate(found):
        if level:
            row, column = divmod(place, columns)
            target = row * height // rows * width + across[column]
            result[target] = max(result[target], level)
    return bytes(result)


def shades(low: QColor, high: QColor) -> list[int]:
    """Return the colour of each level as 0xAARRGGBB, from ``low`` on."""
    return [mixed(low, high, (level / (LEVELS - 1)) ** CURVE).rgba() for level in range(LEVELS)]


def mixed(low: QColor, high: QColor, share: float) -> QColor:
    """Return the colour at a share (0-1) of the way between two."""
    return QColor.fromRgbF(
        low.redF() + (high.redF() - low.redF()) * share,
        low.greenF() + (high.greenF() - low.greenF()) * share,
        low.blueF() + (high.blueF() - low.blueF()) * share,
    )
