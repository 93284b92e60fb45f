"""How far an axis of values goes, by a rule that does not breathe at each batch."""

import math
from collections.abc import Iterable

import numpy as np

from desktop.widgets.plots.arrays import Array
from desktop.widgets.plots.view import Extent

TOPS = (1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0, 10.0)
FLOORS = (1.0, 2.0, 5.0, 10.0)
BOTTOMS = (0.9, 0.8, 0.5, 0.0)
# A range is made smaller only where less than this share of it is used.
MUCH_SMALLER = 0.67
# Of a long series so many values are looked at.
SAMPLE = 4096
# The share of batches that may lie outside: the first ones, and rare spikes.
OUTLIERS = 0.02
LATE = 0.05
# A validation loss beyond so many times the middle one has diverged; the rest must stay readable.
DIVERGED = 20.0
MOST_DECADES = 18
# Where x ends as long as nobody said how many epochs there will be.
EPOCH_ENDS = (1, 2, 3, 5, 8, 10, 15, 20, 30, 50, 80, 100, 150, 200, 300, 500, 800, 1000)


class SteadyRange:
    """A range that grows at once and becomes smaller only at the end of an epoch."""

    def __init__(self) -> None:
        self._range: Extent | None = None

    def clear(self) -> None:
        """Forget what was."""
        self._range = None

    def follow(self, wanted: Extent, *, may_shrink: bool) -> Extent:
        """Return the range where ``wanted`` is what the data need."""
        old = self._range
        if old is None or (may_shrink and wanted.span < MUCH_SMALLER * old.span):
            self._range = wanted
        else:
            self._range = Extent(min(old.low, wanted.low), max(old.high, wanted.high))
        return self._range


def sample(values: Array) -> Array:
    """Return the finite ones of at most `SAMPLE` values, evenly taken, the last among them."""
    step = 1 + len(values) // SAMPLE
    taken = values[::-1][::step]
    return taken[np.isfinite(taken)]


def loss_top(training: Array, validation: Array) -> float:
    """Return the largest loss of one run that should be seen, 0 for no data."""
    batches, epochs = sample(training), sample(validation)
    top = float(np.quantile(batches, 1 - OUTLIERS)) if len(batches) else 0.0
    if len(epochs):
        top = max(top, min(float(epochs.max()), DIVERGED * float(np.median(epochs))))
    return top


def loss_extent(tops: Iterable[float]) -> Extent:
    """Return the range from 0 that holds these losses."""
    top = max(tops, default=0.0)
    return Extent(0.0, _step_up(top, TOPS) if top > 0 else 1.0)


def accuracy_bottom(training: Array, validation: Array) -> float:
    """Return the smallest accuracy (0–1) of one run that should be seen."""
    batches, epochs = sample(training), sample(validation)
    bottom = float(np.quantile(batches, LATE)) if len(batches) else 1.0
    return min(bottom, float(epochs.min()) if len(epochs) else 0.0)


def accuracy_extent(bottoms: Iterable[float]) -> Extent:
    """Return the range up to 1 that holds these accuracies."""
    bottom = min(bottoms, default=0.0)
    return Extent(next((step for step in BOTTOMS if step <= bottom), 0.0), 1.0)


def decades(values: Iterable[Array], steps: tuple[float, ...] = FLOORS) -> Extent | None:
    """Return the range in powers of ten (log10) that holds all values above zero.

    Parameters
    ----------
    values : iterable of float64 (n,)
        Values; what is not finite or not above zero is left out.
    steps : tuple of float
        Where in a decade the range may begin and end.

    Returns
    -------
    Extent or None
        None for no value at all.
    """
    lows, highs = [], []
    for series in values:
        positive = series[np.isfinite(series) & (series > 0)]
        if positive.size:
            lows.append(float(positive.min()))
            highs.append(float(positive.max()))
    if not lows:
        return None
    high = math.log10(_step_up(max(highs), steps))
    low = max(math.log10(_step_down(min(lows), steps)), high - MOST_DECADES)
    return Extent(low, high) if high > low else Extent(low - 1, high + 1)


def epochs_extent(positions: Array, planned: float) -> Extent:
    """Return the range from 0 that holds all positions (n,) in epochs, and those planned."""
    longest = max(float(positions[-1]) if len(positions) else 0.0, 1e-6)
    if longest <= planned:
        return Extent(0.0, planned)
    return Extent(0.0, float(next((end for end in EPOCH_ENDS if end >= longest), longest)))


def to_log(values: Array) -> Array:
    """Return log10 of values (n,); NaN where there is none."""
    with np.errstate(divide="ignore", invalid="ignore"):
        logarithms = np.log10(values)
    return np.where(values > 0, logarithms, np.nan)


def _step_up(value: float, steps: tuple[float, ...]) -> float:
    power = 10.0 ** math.floor(math.log10(value))
    return power * next((step for step in steps if step * power >= value * (1 - 1e-9)), 10.0)


def _step_down(value: float, steps: tuple[float, ...]) -> float:
    power = 10.0 ** math.floor(math.log10(value))
    return power * next((s for s in reversed(steps) if s * power <= value * (1 + 1e-9)), 1.0)
