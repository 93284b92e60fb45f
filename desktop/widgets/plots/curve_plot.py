"""Loss or accuracy of several runs, live."""

from collections.abc import Sequence
from typing import Literal

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.theme.theme import Theme
from desktop.widgets.numbers import MISSING, percent, signed
from desktop.widgets.plots.arrays import Array
from desktop.widgets.plots.graph import Graph
from desktop.widgets.plots.legend import RunLegend
from desktop.widgets.plots.markers import RunMark
from desktop.widgets.plots.ranges import (
    SteadyRange,
    accuracy_bottom,
    accuracy_extent,
    decades,
    epochs_extent,
    loss_extent,
    loss_top,
)
from desktop.widgets.plots.reading import Reading, Row
from desktop.widgets.plots.run_curve import RunCurve
from desktop.widgets.plots.run_items import RunItems
from desktop.widgets.plots.ticks import Scale, value_text
from desktop.widgets.plots.view import Extent

Measure = Literal["loss", "accuracy"]

MOST_SMOOTH = 0.99
# The cursor is drawn to the end of an epoch from so many logical pixels away.
SNAP = 8


class Shown:
    """A run in the plot: its values, its items, and what part of the range it needs."""

    def __init__(self, curve: RunCurve, items: RunItems) -> None:
        self.curve = curve
        self.items = items
        self.version = 0
        self.needs = 0.0


class CurvePlot(Graph):
    """Training thin, validation thick with markers; the first run lies over the others.

    Parameters
    ----------
    theme : Theme
        Gives colours and type.
    title : str
        What is plotted, such as "Loss".
    measure : Measure
        Whether the values are losses or accuracies (0–1).
    parent : QWidget, optional
        The owner.
    """

    def __init__(
        self, theme: Theme, title: str, measure: Measure, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, parent)
        self._measure = measure
        self._runs: dict[str, Shown] = {}
        self._planned = 0.0
        self._smoothing = 0.0
        self._is_log = False
        self._has_legend = True
        self._epochs_seen = -1
        self._range = SteadyRange()
        self._say_what_to_do()
        self._show_legend()

    @property
    def curves(self) -> list[RunCurve]:
        """The runs shown, the first over the others."""
        return [shown.curve for shown in self._runs.values()]

    def show_curves(self, curves: Sequence[RunCurve]) -> None:
        """Show these runs in place of all others."""
        for key in set(self._runs) - {curve.key for curve in curves}:
            self._runs.pop(key).items.remove()
        old, self._runs = self._runs, {}
        for curve in curves:
            shown = old.pop(curve.key, None) or Shown(curve, RunItems(self.canvas))
            self._runs[curve.key] = shown
            self._take(shown, curve)
        self._range.clear()
        self._change_runs()

    def update_curve(self, curve: RunCurve) -> None:
        """Show more values of a run that is shown, or one run more, under the others."""
        shown = self._runs.get(curve.key)
        if shown is None:
            shown = self._runs[curve.key] = Shown(curve, RunItems(self.canvas))
            self._take(shown, curve)
            self._change_runs()
            return
        looks = (curve.title, curve.colour, curve.marker)
        is_other = looks != (shown.curve.title, shown.curve.colour, shown.curve.marker)
        is_epoch_end = len(curve.validation_x) != len(shown.curve.validation_x)
        self._take(shown, curve)
        if is_other:
            self._change_runs()
        elif is_epoch_end:
            self._tell()
        self.ask_redraw()

    def remove(self, key: str) -> None:
        """Take a run away, if it is there."""
        shown = self._runs.pop(key, None)
        if shown is not None:
            shown.items.remove()
            self._range.clear()
            self._change_runs()

    def set_epochs(self, planned: float) -> None:
        """Tell how far x goes at least: the epochs that the run will have."""
        if planned != self._planned:
            self._planned = planned
            self.ask_redraw()

    def set_smoothing(self, weight: float) -> None:
        """Smooth the training curves.

        Parameters
        ----------
        weight : float
            How much the past weighs, from 0 (not at all) to 0.99.
        """
        weight = min(max(weight, 0.0), MOST_SMOOTH)
        if weight != self._smoothing:
            self._smoothing = weight
            self.ask_redraw()

    def set_log(self, is_log: bool) -> None:
        """Draw the logarithm of a loss; an accuracy stays as it is."""
        is_log = is_log and self._measure == "loss"
        if is_log != self._is_log:
            self._is_log = is_log
            self._range.clear()
            self.view.y = self.view.home_y
            self.ask_redraw()

    def set_legend_shown(self, is_shown: bool) -> None:
        """Show the legend in the plot's corner, or not; a picture always has one."""
        self._has_legend = is_shown
        self._show_legend()

    def _take(self, shown: Shown, curve: RunCurve) -> None:
        shown.curve = curve
        shown.version += 1
        need = loss_top if self._measure == "loss" else accuracy_bottom
        shown.needs = need(curve.training_y, curve.validation_y)

    def _change_runs(self) -> None:
        self._show_legend()
        self._say_what_to_do()
        self._tell()
        self.ask_redraw()

    def _draw(self) -> None:
        self.view.set_home(self._home_x(), self._home_y(), self._reach_y())
        self._show_view()
        ground = self.theme.colour("surface")
        for place, shown in enumerate(self._runs.values()):
            shown.items.set_look(shown.curve, ground, place, self.ratio)
            shown.items.draw(
                shown.curve, shown.version, self._smoothing, self.view.x, is_log=self._is_log
            )

    def _home_x(self) -> Extent:
        ends = [float(x[-1]) for curve in self.curves for x in _both_x(curve) if len(x)]
        return epochs_extent(np.sort(ends), self._planned)

    def _home_y(self) -> Extent:
        epochs = sum(len(curve.validation_x) for curve in self.curves)
        may_shrink, self._epochs_seen = epochs != self._epochs_seen, epochs
        return self._range.follow(self._wanted_y(), may_shrink=may_shrink)

    def _wanted_y(self) -> Extent:
        needs = [shown.needs for shown in self._runs.values()]
        if self._measure == "accuracy":
            return accuracy_extent(needs)
        if self._is_log:
            return decades(y for curve in self.curves for y in _both_y(curve)) or Extent(-2, 1)
        return loss_extent(needs)

    def _reach_y(self) -> Extent | None:
        """Return how high the highest loss is, to which one can pan."""
        if self._measure == "accuracy":
            return Extent(0.0, 1.0)
        if self._is_log:
            return None
        with_values = [y[np.isfinite(y)] for curve in self.curves for y in _both_y(curve)]
        return Extent(0.0, max((float(y.max()) for y in with_values if len(y)), default=1.0))

    def _scale(self) -> Scale:
        if self._measure == "accuracy":
            return "percent"
        return "log" if self._is_log else "plain"

    # The cursor, the legend, words.

    def _reading(self, x: float) -> Reading | None:
        if not self._runs:
            return None
        x = self._snap(min(max(x, 0.0), self.view.home_x.high))
        is_end = abs(x - round(x)) < 1e-6
        title = self.tr("Epoch {0}").format(signed(f"{x:.0f}" if is_end else f"{x:.2f}"))
        heads = (self.tr("training"), self.tr("validation"))
        rows = []
        for shown in self._runs.values():
            curve = shown.curve
            smoothed = shown.items.smoothed(curve, self._smoothing)
            values = (
                self._value(curve.training_x, smoothed, x),
                self._value(curve.validation_x, curve.validation_y, x, only_at=True),
            )
            rows.append(Row(RunMark(curve.colour, curve.marker), curve.title, values))
        return Reading(x, title, heads, tuple(rows))

    def _snap(self, x: float) -> float:
        stops = self._stops()
        if not len(stops):
            return x
        nearest = float(stops[np.abs(stops - x).argmin()])
        room = max(self.canvas.room.width(), 1.0)
        return nearest if abs(nearest - x) / self.view.x.span * room <= SNAP else x

    def _stops(self) -> Array:
        """Return the ends of all runs' epochs."""
        ends = [curve.validation_x for curve in self.curves]
        return np.unique(np.concatenate(ends)) if ends else np.empty(0)

    def _value(self, x: Array, y: Array, at: float, *, only_at: bool = False) -> str:
        """Return the newest value at or before an x in words, a dash where there is none.

        With ``only_at`` one that is older than an epoch counts as none.
        """
        place = int(np.searchsorted(x, at + 1e-6)) - 1
        if place < 0 or (place == len(x) - 1 and at - float(x[place]) > (1 if only_at else 0.5)):
            return MISSING
        return self._words_for(float(y[place]))

    def _words_for(self, value: float) -> str:
        if not np.isfinite(value):
            return self.tr("not a number")
        if self._measure == "accuracy":
            return percent(value)
        return value_text(value)

    def _rows(self) -> Sequence[Row]:
        return [Row(RunMark(c.colour, c.marker), c.title) for c in self.curves]

    def _show_legend(self) -> None:
        if not self._has_legend:
            self.layer.set_legend(None)
            return
        legend = RunLegend(self.theme, self._rows())
        is_at_top = self._measure == "loss"  # a loss falls, an accuracy rises

        def paint(painter: QPainter, room: QRectF) -> None:
            legend.paint_in_corner(painter, room, is_at_top=is_at_top)

        self.layer.set_legend(paint)

    def _say_what_to_do(self) -> None:
        words = "" if self._runs else self.tr("Press Start: the curves grow here.")
        self.layer.set_words(words)

    def _tell(self) -> None:
        self.setAccessibleDescription(self._describe())

    def _describe(self) -> str:
        """Return the newest values of each run in words."""
        if not self._runs:
            return self.tr("No run is shown.")
        return "; ".join(self._latest(curve) for curve in self.curves)

    def _latest(self, curve: RunCurve) -> str:
        if not len(curve.training_x):
            return self.tr("{0}: no values yet").format(curve.title)
        training = self._words_for(float(curve.training_y[-1]))
        if not len(curve.validation_x):
            words = self.tr("{0}: training {1}")
            return words.format(curve.title, training)
        words = self.tr("{0}: after epoch {1} training {2}, validation {3}")
        validation = self._words_for(float(curve.validation_y[-1]))
        return words.format(curve.title, len(curve.validation_x), training, validation)

    def _follow_theme(self) -> None:
        super()._follow_theme()
        self._show_legend()


def _both_x(curve: RunCurve) -> tuple[Array, Array]:
    return curve.training_x, curve.validation_x


def _both_y(curve: RunCurve) -> tuple[Array, Array]:
    return curve.training_y, curve.validation_y
