"""Smoothing of a curve that grows, as TensorBoard does it."""

import numpy as np

from desktop.widgets.plots.arrays import Array

# Values that weigh less than this in an average change none of its figures.
NEGLIGIBLE = 1e-20


class Smoothing:
    """The smoothed values of one series; what has been averaged once is kept while it grows."""

    def __init__(self) -> None:
        self._weight = 0.0
        self._smoothed = np.empty(0)
        self._newest = np.nan  # the last value that was averaged, to see whether the series grew
        self._average = 0.0
        self._count = 0

    def of(self, values: Array, weight: float) -> Array:
        """Return the smoothed values.

        Parameters
        ----------
        values : float64 (n,)
            The series; where it is longer than at the last call, it has grown at its end.
        weight : float
            How much the past weighs, 0 (the values themselves) to less than 1.

        Returns
        -------
        float64 (n,)
            NaN stays where a value is not finite, and is left out of the averages.
        """
        if weight <= 0:
            return values
        if not self._is_continued_by(values, weight):
            self._smoothed, self._average, self._count = np.empty(0), 0.0, 0
            self._weight = weight
        known = len(self._smoothed)
        if len(values) > known:
            self._smoothed = np.concatenate([self._smoothed, self._continue(values[known:])])
            self._newest = values[-1]
        return self._smoothed

    def _is_continued_by(self, values: Array, weight: float) -> bool:
        known = len(self._smoothed)
        if weight != self._weight or len(values) < known:
            return False
        return known == 0 or np.array_equal(values[known - 1], self._newest, equal_nan=True)

    def _continue(self, values: Array) -> Array:
        smoothed, self._average = moving_average(values, self._weight, self._average, self._count)
        self._count += int(np.isfinite(values).sum())
        return smoothed


def moving_average(
    values: Array, weight: float, average: float = 0.0, count: int = 0
) -> tuple[Array, float]:
    """Return the exponential moving average, with the bias of its start corrected.

    TensorBoard's formula (``resmoothDataset`` of its line chart; the correction is Adam's): the
    average starts at zero, each value changes it to ``w · average + (1 - w) · value``, and what is
    shown after k values is ``average / (1 - w^k)``. The sum behind it is doubled in reach from
    pass to pass, which takes no loop over the values and leaves nothing out that could be seen.

    Parameters
    ----------
    values : float64 (n,)
        The series; what is not finite is left out.
    weight : float
        How much the past weighs, more than 0 and less than 1.
    average : float
        The average so far, not corrected.
    count : int
        How many values it is of.

    Returns
    -------
    float64 (n,)
        The corrected averages, NaN where a value is not finite.
    float
        The last average, not corrected.
    """
    is_finite = np.isfinite(values)
    sums = (1 - weight) * values[is_finite]
    reach, factor = 1, weight
    while reach < len(sums) and factor > NEGLIGIBLE:
        sums[reach:] += factor * sums[:-reach]
        reach, factor = 2 * reach, factor * factor
    numbers = np.arange(1, len(sums) + 1)
    sums += weight**numbers * average
    smoothed = np.full(len(values), np.nan)
    smoothed[is_finite] = sums / (1 - weight ** (count + numbers))
    return smoothed, float(sums[-1]) if len(sums) else average
