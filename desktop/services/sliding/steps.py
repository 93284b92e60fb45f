"""One step of the sliding: what the window covers, and what comes of it."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from desktop.services.sliding.geometry import Geometry

Values = npt.NDArray[np.float32]


class Covered(NamedTuple):
    """What the window covers at one place.

    Attributes
    ----------
    values
        float32 (rows, columns, channels), zeros in the padding.
    is_padding
        bool (rows, columns): which cells lie beside the picture.
    """

    values: Values
    is_padding: npt.NDArray[np.bool_]


def covered(picture: Values, places: Geometry, row: int, column: int) -> Covered:
    """Return what the window covers.

    Parameters
    ----------
    picture
        With its padding, float32 (padded height, padded width, channels).
    places
        How the window slides.
    row, column
        Place in the output, from 0.
    """
    down, across = places
    top, left = places.corner(row, column)
    rows = np.arange(top, top + down.window) - down.before
    columns = np.arange(left, left + across.window) - across.before
    is_row, is_column = _inside(rows, down.size), _inside(columns, across.size)
    values = picture[top : top + down.window, left : left + across.window]
    return Covered(values, ~np.logical_and.outer(is_row, is_column))


def products(found: Covered, kernel: Values) -> Values:
    """Return each covered value times its weight: float32 (rows, columns, channels)."""
    return found.values * kernel


def _inside(places: npt.NDArray[np.intp], size: int) -> npt.NDArray[np.bool_]:
    """Return which places are pixels of the picture."""
    return (places >= 0) & (places < size)
