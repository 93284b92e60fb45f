"""How large the gradient of each layer is, over time."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QWidget

from desktop.services.local_numbers import local
from desktop.theme.theme import Theme
from desktop.widgets.plots.arrays import Array
from desktop.widgets.plots.gradient_legend import GradientLegend, layer_colours
from desktop.widgets.plots.graph import Graph
from desktop.widgets.plots.pens import cosmetic_pen
from desktop.widgets.plots.ranges import SteadyRange, decades, epochs_extent, to_log
from desktop.widgets.plots.reading import Reading, Row
from desktop.widgets.plots.thinning import finite, thin
from desktop.widgets.plots.ticks import Scale, value_text
from desktop.widgets.plots.view import Extent

THICK = 1.75
# Thicker lines than one pixel take fifty times as long: only for so many points.
MOST_THICK = 1500
# At the cursor the values of so many layers are told, the first and the last among them.
MOST_TOLD = 6
WHOLE_DECADES = (1.0, 10.0)


class GradientPlot(Graph):
    """The norm of each layer's gradient as a line, on a logarithmic scale.

    A norm of zero, which has no logarithm, is drawn at the foot of the plot; one that is not a
    number is left out.

    Parameters
    ----------
    theme : Theme
        Gives colours and type.
    title : str
        What is plotted.
    parent : QWidget, optional
        The owner.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent)
        self._positions = np.empty(0)
        self._norms = np.empty((0, 0))
        self._layers: tuple[str, ...] = ()
        self._lines: list[Any] = []
        self._planned = 0.0
        self._range = SteadyRange()
        self._legend = GradientLegend(theme, ())
        self._change_layers()

    @property
    def norms(self) -> Array:
        """The norms shown, float64 (m, layers)."""
        return self._norms

    def show_gradients(self, positions: Array, norms: Array, layers: Sequence[str]) -> None:
        """Show the gradients of one run in place of what was shown.

        Parameters
        ----------
        positions : float64 (m,)
            When they were taken, in epochs, ascending.
        norms : float64 (m, layers)
            The size of each layer's gradient, 0 or more.
        layers : sequence of str
            The names of the layers, the first's first.
        """
        is_other_run = len(positions) < len(self._positions) or tuple(layers) != self._layers
        had_values = bool(len(self._positions))
        self._positions, self._norms = positions, norms.reshape(len(positions), len(layers))
        if is_other_run:
            self._range.clear()
        if tuple(layers) != self._layers or had_values != bool(len(positions)):
            self._layers = tuple(layers)
            self._change_layers()
        self.ask_redraw()

    def set_epochs(self, planned: float) -> None:
        """Tell how far x goes at least: the epochs that the run will have."""
        if planned != self._planned:
            self._planned = planned
            self._tell_words()
            self.ask_redraw()

    def _change_layers(self) -> None:
        """Have a line for each layer, and the legend."""
        count = len(self._layers)
        for line in self._lines[count:]:
            self.canvas.remove(line)
        del self._lines[count:]
        while len(self._lines) < count:
            line = pg.PlotCurveItem(antialias=True, skipFiniteCheck=True)
            self.canvas.add(line)
            self._lines.append(line)
        self._legend = GradientLegend(self.theme, self._layers)
        self.layer.set_legend(self._legend.paint, is_beside=True)
        self._tell_words()
        self.tell_newest()

    def _tell_words(self) -> None:
        """Say what is to be done where there is neither a gradient nor a run to come."""
        is_empty = not len(self._positions) and not self._planned
        words = self.tr("Press Start: the gradients grow here.") if is_empty else ""
        self.layer.set_words(words)

    def _draw(self) -> None:
        self.canvas.set_right_room(self._legend.width(self.width()))
        self.view.set_home(epochs_extent(self._positions, self._planned), self._home_y())
        self._show_view()
        seen, pixels = self.view.x, round(self.canvas.room.width())
        drawn = to_log(self._norms)
        drawn[self._norms == 0] = self.view.home_y.low
        lines = [
            thin(*finite(self._positions, values), seen.low, seen.high, pixels)
            for values in drawn.T
        ]
        is_thick = sum(len(x) for x, _ in lines) <= MOST_THICK
        colours = layer_colours(self.theme, len(lines))
        for line, points, colour in zip(self._lines, lines, colours, strict=True):
            line.setPen(cosmetic_pen(colour, THICK * self.ratio if is_thick else 1))
            line.setData(*points)
        self.tell_newest()

    def _home_y(self) -> Extent:
        """Return whole decades, which only grow: a gradient that vanishes must be seen to."""
        wanted = decades([self._norms.ravel()], WHOLE_DECADES) or Extent(-3.0, 1.0)
        return self._range.follow(wanted, may_shrink=False)

    def _scale(self) -> Scale:
        return "log"

    def _reading(self, x: float) -> Reading | None:
        if not len(self._positions):
            return None
        place = int(np.abs(self._positions - x).argmin())
        at = float(self._positions[place])
        count = len(self._layers)
        colours = layer_colours(self.theme, count)
        told = np.unique(np.linspace(0, count - 1, min(count, MOST_TOLD)).round().astype(int))
        rows = tuple(
            Row(colours[n], self._layers[n], (self._words_for(float(self._norms[place, n])),))
            for n in told
        )
        return Reading(at, self.tr("Epoch {0}").format(local(f"{at:.2f}")), ("",), rows)

    def _stops(self) -> Array:
        return self._positions

    def _words_for(self, norm: float) -> str:
        return value_text(norm) if np.isfinite(norm) else self.tr("not a number")

    def _describe(self) -> str:
        """Return the newest size of the first and of the last layer in words."""
        if not len(self._positions) or not self._layers:
            return self.tr("No gradients are shown.")
        newest = [self._words_for(float(norm)) for norm in self._norms[-1]]
        words = self.tr("Epoch {0}: first layer {1} {2}, last layer {3} {4}")
        epoch = local(f"{self._positions[-1]:.1f}")
        return words.format(epoch, self._layers[0], newest[0], self._layers[-1], newest[-1])

    def _follow_theme(self) -> None:
        super()._follow_theme()
        self._change_layers()
