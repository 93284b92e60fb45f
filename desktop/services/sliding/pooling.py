"""Sliding a window that keeps the largest value, or the average."""

from collections.abc import Callable
from functools import reduce
from typing import Literal

import numpy as np
import numpy.typing as npt

from desktop.services.sliding.convolution import padded
from desktop.services.sliding.geometry import Axis, Geometry, refuse_empty_windows

Values = npt.NDArray[np.float32]
Pooling = Literal["max", "average"]


def pool(picture: Values, kind: Pooling, places: Geometry) -> Values:
    """Return the largest value or the average at each place: float32 (rows, columns, channels).

    Padding is not counted, as in TensorFlow: a border's average is that of the pixels there are.

    Parameters
    ----------
    picture
        Without padding, float32 (height, width, channels), of any range; each channel is pooled
        by itself.
    kind
        ``max`` or ``average``.
    places
        How the window slides.

    Raises
    ------
    SettingsError
        If a window could lie in the padding as a whole.
    """
    refuse_empty_windows(places)
    if kind == "max":
        return _slid(padded(picture, places, -np.inf), places, np.maximum)
    sums = _slid(padded(picture, places).astype(np.float64), places, np.add)
    return (sums / counts(places)[..., np.newaxis]).astype(np.float32)


def counts(places: Geometry) -> npt.NDArray[np.int64]:
    """Return how many pixels of the picture itself each window covers: (rows, columns)."""
    return np.outer(_covered(places.down), _covered(places.across))


def _covered(axis: Axis) -> npt.NDArray[np.int64]:
    """Return how many pixels the window covers at each place of one direction."""
    first = np.arange(axis.output) * axis.stride - axis.before
    inside = np.minimum(first + axis.window, axis.size) - np.maximum(first, 0)
    return np.asarray(inside, dtype=np.int64)


def _slid(
    picture: npt.NDArray[np.floating],
    places: Geometry,
    join: Callable[..., npt.NDArray[np.floating]],
) -> npt.NDArray[np.floating]:
    """Join what each window covers: first down its columns, then across its rows.

    Largest value and sum may be taken so, which takes as many steps as the window has rows and
    columns instead of cells.
    """
    down, across = places
    rows = [picture[slice_of(down, offset)] for offset in range(down.window)]
    joined = reduce(join, rows)
    columns = [joined[:, slice_of(across, offset)] for offset in range(across.window)]
    return reduce(join, columns)


def slice_of(axis: Axis, offset: int) -> slice:
    """Return what one cell of the window covers at all its places, in one direction."""
    last = offset + (axis.output - 1) * axis.stride
    return slice(offset, last + 1, axis.stride)
