"""The lines and markers of one run."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtGui import QColor

from desktop.widgets.plots.arrays import Array
from desktop.widgets.plots.canvas import Canvas
from desktop.widgets.plots.markers import HOLLOW, MARKER_SIZE, marker_path
from desktop.widgets.plots.pens import cosmetic_pen
from desktop.widgets.plots.ranges import to_log
from desktop.widgets.plots.run_curve import RunCurve
from desktop.widgets.plots.smoothing import Smoothing
from desktop.widgets.plots.thinning import finite, thin
from desktop.widgets.plots.view import Extent

THICK, OUTLINE = 2.5, 2.0
FAINT = 70  # opacity of what was not smoothed, of 255
MARKER_ROOM = 14  # logical pixels from marker to marker
RAW, TRAINING, VALIDATION, MARKERS = 0, 100, 200, 300  # of one run, further from the ground


class RunItems:
    """Draws one run on a canvas.

    Parameters
    ----------
    canvas : Canvas
        What it is drawn on.
    """

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._smoothing = Smoothing()
        line = {"antialias": True, "skipFiniteCheck": True}
        self.raw: Any = pg.PlotCurveItem(**line)
        self.training: Any = pg.PlotCurveItem(**line)
        self.validation: Any = pg.PlotCurveItem(**line)
        self.markers: Any = pg.ScatterPlotItem(pxMode=True, antialias=True, useCache=False)
        self._items = (self.raw, self.training, self.validation, self.markers)
        self._drawn: tuple[object, ...] = ()
        self._look: tuple[object, ...] = ()
        for item in self._items:
            canvas.add(item)

    def remove(self) -> None:
        """Take it off the canvas."""
        for item in self._items:
            self._canvas.remove(item)

    def set_look(self, curve: RunCurve, ground: QColor, place: int, ratio: float) -> None:
        """Give it its colours and marker.

        Parameters
        ----------
        curve : RunCurve
            The run.
        ground : QColor
            What is behind, which fills hollow markers.
        place : int
            Its place among the runs; the first lies over the others.
        ratio : float
            Pixels of the device in a logical one.
        """
        look = (curve.colour.rgba(), curve.marker, ground.rgba(), place, ratio)
        if look == self._look:
            return
        self._look = look
        faint = QColor(curve.colour)
        faint.setAlpha(FAINT)
        self.raw.setPen(cosmetic_pen(faint, 1))
        self.training.setPen(cosmetic_pen(curve.colour, 1))
        self.validation.setPen(cosmetic_pen(curve.colour, THICK * ratio))
        self.markers.setSymbol(marker_path(curve.marker), update=False)
        self.markers.setPen(cosmetic_pen(curve.colour, OUTLINE * ratio), update=False)
        self.markers.setBrush(ground if curve.marker in HOLLOW else curve.colour, update=False)
        self.markers.setSize(MARKER_SIZE)
        for layer, item in zip((RAW, TRAINING, VALIDATION, MARKERS), self._items, strict=True):
            item.setZValue(layer - place)

    def smoothed(self, curve: RunCurve, weight: float) -> Array:
        """Return the smoothed training values, float64 (n,)."""
        return self._smoothing.of(curve.training_y, weight)

    def draw(
        self, curve: RunCurve, version: int, weight: float, x: Extent, *, is_log: bool
    ) -> None:
        """Draw what is seen of a run.

        Parameters
        ----------
        curve : RunCurve
            The run.
        version : int
            Another number where the run has other values.
        weight : float
            The smoothing.
        x : Extent
            What is seen of x.
        is_log : bool
            Whether the logarithm is drawn.
        """
        pixels = round(self._canvas.room.width())
        wanted = (version, weight, x, is_log, pixels)
        if wanted == self._drawn:
            return
        self._drawn = wanted

        def points(across: Array, up: Array) -> tuple[Array, Array]:
            kept = finite(across, to_log(up) if is_log else up)
            return thin(*kept, x.low, x.high, pixels)

        self.raw.setVisible(weight > 0)
        if weight > 0:
            self.raw.setData(*points(curve.training_x, curve.training_y))
        self.training.setData(*points(curve.training_x, self.smoothed(curve, weight)))
        ends = points(curve.validation_x, curve.validation_y)
        self.validation.setData(*ends)
        self.markers.setData(*_apart(*ends, x, pixels))


def _apart(x: Array, y: Array, seen: Extent, pixels: int) -> tuple[Array, Array]:
    """Return every so many points, counted from the first epoch, that markers stay apart."""
    if len(x) < 2:
        return x, y
    gap = (x[-1] - x[0]) / (len(x) - 1) / seen.span * pixels
    step = max(1, round(MARKER_ROOM / max(gap, 1e-6)))
    first = int(-round(x[0] / max((x[-1] - x[0]) / (len(x) - 1), 1e-9)) % step)
    return x[first::step], y[first::step]
