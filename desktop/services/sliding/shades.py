"""Numbers as levels of a colour map, one byte each."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Values = npt.NDArray[np.float32]

HIGHEST = 255
MIDDLE = 127.5


class Range(NamedTuple):
    """The values that the two ends of a colour map stand for."""

    low: float
    high: float


def symmetric_range(values: Values) -> Range:
    """Return the range from -m to m, m the value furthest from zero; ±1 if all are zero."""
    most = float(np.abs(values).max(initial=0))
    most = most if most > 0 else 1.0
    return Range(-most, most)


def grey_range(values: Values, white: float) -> Range:
    """Return what black and white stand for: 0 and ``white``, or what lies beyond them.

    So a result that is a picture again is shown as one, and no other is cut off.
    """
    low = min(0.0, float(values.min(initial=0)))
    return Range(low, max(white, float(values.max(initial=0))))


def levels(values: Values, shown: Range) -> npt.NDArray[np.uint8]:
    """Return a level (0–255) for each value: 0 for the low end of the range, 255 for the high."""
    factor = np.float32(HIGHEST / (shown.high - shown.low))
    scaled = (values - np.float32(shown.low)) * factor + np.float32(0.5)
    return scaled.clip(0, HIGHEST).astype(np.uint8)
