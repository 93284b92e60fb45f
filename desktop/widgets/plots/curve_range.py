"""How far the axes of a plot of losses or accuracies go."""

from collections.abc import Collection

import numpy as np

from desktop.widgets.plots.arrays import Array
from desktop.widgets.plots.ranges import (
    SteadyRange,
    accuracy_bottom,
    accuracy_extent,
    decades,
    epochs_extent,
    loss_extent,
    loss_top,
)
from desktop.widgets.plots.run_curve import Measure, RunCurve
from desktop.widgets.plots.ticks import Scale
from desktop.widgets.plots.view import Extent

EMPTY_LOG = Extent(-2.0, 1.0)


def need_of(curve: RunCurve, measure: Measure) -> float:
    """Return the largest loss, or the smallest accuracy, of a run that should be seen."""
    need = loss_top if measure == "loss" else accuracy_bottom
    return need(curve.training_y, curve.validation_y)


def epochs_of(curves: Collection[RunCurve], planned: float) -> Extent:
    """Return how far x goes for some runs, at least to what is planned, in epochs."""
    ends = [float(x[-1]) for c in curves for x in (c.training_x, c.validation_x) if len(x)]
    return epochs_extent(np.sort(ends), planned)


class CurveRange:
    """How far y goes; it shrinks only where a run's epoch has ended.

    Parameters
    ----------
    measure : Measure
        What the values are.
    """

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._is_log = False
        self._range = SteadyRange()
        self._epochs = -1

    @property
    def is_log(self) -> bool:
        """Whether the logarithm of a loss is drawn."""
        return self._is_log

    @property
    def scale(self) -> Scale:
        """What the values of y are."""
        if self._measure == "accuracy":
            return "percent"
        return "log" if self._is_log else "plain"

    def set_log(self, is_log: bool) -> bool:
        """Have the logarithm drawn, or not; return whether this is another scale."""
        is_log = is_log and self._measure == "loss"
        is_other = is_log != self._is_log
        self._is_log = is_log
        if is_other:
            self.clear()
        return is_other

    def clear(self) -> None:
        """Begin anew: other runs are shown."""
        self._range.clear()

    def home(self, curves: Collection[RunCurve], needs: Collection[float]) -> Extent:
        """Return how far y goes for some runs with what each needs."""
        epochs = sum(len(curve.validation_x) for curve in curves)
        may_shrink, self._epochs = epochs != self._epochs, epochs
        return self._range.follow(self._wanted(curves, needs), may_shrink=may_shrink)

    def reach(self, curves: Collection[RunCurve]) -> Extent | None:
        """Return how far one can pan in y, None for no further than home."""
        if self._measure == "accuracy":
            return Extent(0.0, 1.0)
        if self._is_log:
            return None
        tops = [float(y[np.isfinite(y)].max(initial=0.0)) for y in _values(curves)]
        return Extent(0.0, max(tops, default=0.0))

    def _wanted(self, curves: Collection[RunCurve], needs: Collection[float]) -> Extent:
        if self._measure == "accuracy":
            return accuracy_extent(needs)
        if self._is_log:
            return decades(_values(curves)) or EMPTY_LOG
        return loss_extent(needs)


def _values(curves: Collection[RunCurve]) -> list[Array]:
    return [y for curve in curves for y in (curve.training_y, curve.validation_y)]
