"""Loss or accuracy of several runs, live."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from desktop.theme.theme import Theme
from desktop.widgets.numbers import MISSING
from desktop.widgets.plots.arrays import Array
from desktop.widgets.plots.curve_range import CurveRange, epochs_of, need_of
from desktop.widgets.plots.curve_words import epoch_words, newest_words, values_at
from desktop.widgets.plots.graph import Graph
from desktop.widgets.plots.legend import RunLegend
from desktop.widgets.plots.markers import RunMark
from desktop.widgets.plots.reading import Reading, Row
from desktop.widgets.plots.run_curve import Measure, RunCurve
from desktop.widgets.plots.run_items import RunItems
from desktop.widgets.plots.ticks import Scale

MOST_SMOOTH = 0.99
# The cursor is drawn to the end of an epoch from so many logical pixels away.
SNAP = 8
# A narrower plot, at scale 1, tells one value of each run: the validation's.
LEAST_FOR_BOTH = 340


class Shown:
    """A run in the plot: its values, its items, and how far y must go for it."""

    def __init__(self, curve: RunCurve, items: RunItems) -> None:
        self.curve = curve
        self.items = items
        self.version = 0
        self.need = 0.0

    def row(self, values: tuple[str, ...] = ()) -> Row:
        """Return it as a row of a legend, or of values at the cursor."""
        mark = RunMark(self.curve.colour, self.curve.marker)
        return Row(mark, self.curve.title, values)


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
        self._range = CurveRange(measure)
        self._change_runs()

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
        was_empty = not len(shown.curve.training_x)
        is_epoch_end = len(curve.validation_x) != len(shown.curve.validation_x)
        self._take(shown, curve)
        if is_other:
            self._change_runs()
        elif is_epoch_end or was_empty:
            self.tell_newest()
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
        if self._range.set_log(is_log):
            self.view.y = self.view.home_y
            self.ask_redraw()

    def _take(self, shown: Shown, curve: RunCurve) -> None:
        shown.curve = curve
        shown.version += 1
        shown.need = need_of(curve, self._measure)

    def _change_runs(self) -> None:
        self._show_legend()
        self._say_what_to_do()
        self.tell_newest()
        self.ask_redraw()

    def _draw(self) -> None:
        curves, y = self.curves, self._range
        home_y = y.home(curves, [shown.need for shown in self._runs.values()])
        self.view.set_home(epochs_of(curves, self._planned), home_y, y.reach(curves))
        self._show_view()
        ground, x = self.theme.colour("surface"), self.view.x
        for place, shown in enumerate(self._runs.values()):
            items, curve = shown.items, shown.curve
            items.set_look(curve, ground, place, self.ratio)
            items.draw(curve, shown.version, self._smoothing, x, is_log=y.is_log)

    def _scale(self) -> Scale:
        return self._range.scale

    # The cursor, the legend, words.

    def _reading(self, x: float) -> Reading | None:
        if not self._runs:
            return None
        x = self._snap(min(max(x, 0.0), self.view.home_x.high))
        is_narrow = self.width() < self.theme.scaled(LEAST_FOR_BOTH)
        heads = ("",) if is_narrow else (self.tr("training"), self.tr("validation"))
        rows = []
        for shown in self._runs.values():
            smoothed = shown.items.smoothed(shown.curve, self._smoothing)
            values: tuple[str, ...] = values_at(shown.curve, smoothed, x, self._measure)
            if is_narrow:
                values = (values[0] if values[1] == MISSING else values[1],)
            rows.append(shown.row(values))
        return Reading(x, epoch_words(x), heads, tuple(rows))

    def _snap(self, x: float) -> float:
        """Return the end of an epoch that an x is close to, or the x."""
        stops = self._stops()
        if not len(stops):
            return x
        nearest = float(stops[np.abs(stops - x).argmin()])
        room = max(self.canvas.room.width(), 1.0)
        return nearest if abs(nearest - x) / self.view.x.span * room <= SNAP else x

    def _stops(self) -> Array:
        ends = [curve.validation_x for curve in self.curves]
        return np.unique(np.concatenate(ends)) if ends else np.empty(0)

    def _rows(self) -> Sequence[Row]:
        return [shown.row() for shown in self._runs.values()]

    def _show_legend(self) -> None:
        legend = RunLegend(self.theme, self._rows())
        is_at_top = self._measure == "loss"  # a loss falls, an accuracy rises

        def paint(painter: QPainter, room: QRectF) -> None:
            legend.paint_in_corner(painter, room, is_at_top=is_at_top)

        self.layer.set_legend(paint)

    def _say_what_to_do(self) -> None:
        words = "" if self._runs else self.tr("Press Start: the curves grow here.")
        self.layer.set_words(words)

    def _describe(self) -> str:
        if not self._runs:
            return self.tr("No run is shown.")
        return "; ".join(newest_words(curve, self._measure) for curve in self.curves)

    def _follow_theme(self) -> None:
        super()._follow_theme()
        self._show_legend()
