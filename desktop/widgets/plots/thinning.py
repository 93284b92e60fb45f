"""Fewer points that look the same: what lies outside is cut, of each pixel the peaks stay."""

import numpy as np

from desktop.widgets.plots.arrays import Array


def finite(x: Array, y: Array) -> tuple[Array, Array]:
    """Return the points of which both coordinates are finite; both arrays (n,)."""
    kept = np.isfinite(x) & np.isfinite(y)
    return (x, y) if kept.all() else (x[kept], y[kept])


def thin(x: Array, y: Array, low: float, high: float, pixels: int) -> tuple[Array, Array]:
    """Return the points to be drawn between two values of x.

    Points are taken together in blocks of a power of two, counted from the first of all, so that
    a growing curve does not shimmer; of each block its lowest and its highest point stay.

    Parameters
    ----------
    x, y : float64 (n,)
        Finite points, x ascending.
    low, high : float
        What is seen of x; one point more stays at each side, so that lines reach the edges.
    pixels : int
        How wide this is on the screen.

    Returns
    -------
    float64 (m,), float64 (m,)
        Points of the given ones; about two a pixel or all that there are.
    """
    first, last = (int(place) for place in np.searchsorted(x, (low, high)))
    first, last = max(first - 1, 0), min(last + 1, len(x))
    size = 1
    while last - first > size * max(pixels, 1):
        size *= 2
    if size <= 2:
        return x[first:last], y[first:last]
    first -= first % size
    whole = first + (last - first) // size * size
    blocks = y[first:whole].reshape(-1, size)
    peaks = np.stack([blocks.argmin(axis=1), blocks.argmax(axis=1)], axis=1)
    peaks.sort(axis=1)
    peaks += np.arange(first, whole, size)[:, None]
    rest = np.arange(min(whole, last - 1), last)  # the newest point is always among them
    places = np.concatenate([peaks.ravel(), rest])
    return x[places], y[places]
