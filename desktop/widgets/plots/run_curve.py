"""One run as a plot is given it."""

from typing import Literal, NamedTuple

from PySide6.QtGui import QColor

from desktop.widgets.plots.arrays import Array
from desktop.widgets.plots.markers import Marker

Measure = Literal["loss", "accuracy"]


class RunCurve(NamedTuple):
    """The values of one run; accuracies from 0 to 1.

    Attributes
    ----------
    key : str
        What the run is known by.
    title : str
        What the person calls it.
    colour : QColor
        Its colour, as `markers.run_mark` gives it.
    marker : Marker
        Its marker.
    training_x, training_y : float64 (n,)
        A value for each batch; x counts epochs, 2.5 is half through the third; ascending.
    validation_x, validation_y : float64 (e,)
        A value at the end of each epoch.
    """

    key: str
    title: str
    colour: QColor
    marker: Marker
    training_x: Array
    training_y: Array
    validation_x: Array
    validation_y: Array
