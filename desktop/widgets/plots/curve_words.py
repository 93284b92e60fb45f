"""What a plot of losses or accuracies tells in words."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from desktop.widgets.numbers import MISSING, percent, signed
from desktop.widgets.plots.arrays import Array
from desktop.widgets.plots.run_curve import Measure, RunCurve
from desktop.widgets.plots.ticks import value_text

# A value that is older than so many epochs is not told: the run had ended.
TRAINING_AGE, VALIDATION_AGE = 0.5, 1.0


def words_for(value: float, measure: Measure) -> str:
    """Return a loss or an accuracy (0–1) in words."""
    if not np.isfinite(value):
        return QCoreApplication.translate("CurvePlot", "not a number")
    return percent(value) if measure == "accuracy" else value_text(value)


def epoch_words(x: float) -> str:
    """Return what an x is called: "Epoch 6" at the end of one, "Epoch 6.25" after it."""
    is_end = abs(x - round(x)) < 1e-6
    text = signed(f"{x:.0f}" if is_end else f"{x:.2f}")
    return QCoreApplication.translate("CurvePlot", "Epoch {0}").format(text)


def values_at(curve: RunCurve, smoothed: Array, x: float, measure: Measure) -> tuple[str, str]:
    """Return what training and validation of a run are at an x.

    Parameters
    ----------
    curve : RunCurve
        The run.
    smoothed : float64 (n,)
        Its training values as they are drawn.
    x : float
        In epochs.
    measure : Measure
        What the values are.

    Returns
    -------
    tuple of str
        The newest values at or before x; a dash where there is none.
    """
    return (
        _value(curve.training_x, smoothed, x, TRAINING_AGE, measure),
        _value(curve.validation_x, curve.validation_y, x, VALIDATION_AGE, measure),
    )


def newest_words(curve: RunCurve, measure: Measure) -> str:
    """Return the newest values of a run as a sentence without an end."""
    if not len(curve.training_x):
        return QCoreApplication.translate("CurvePlot", "{0}: no values yet").format(curve.title)
    training = words_for(float(curve.training_y[-1]), measure)
    if not len(curve.validation_x):
        words = QCoreApplication.translate("CurvePlot", "{0}: training {1}")
        return words.format(curve.title, training)
    validation = words_for(float(curve.validation_y[-1]), measure)
    words = QCoreApplication.translate(
        "CurvePlot", "{0}: after epoch {1} training {2}, validation {3}"
    )
    epoch = f"{curve.validation_x[-1]:g}"
    return words.format(curve.title, epoch, training, validation)


def _value(x: Array, y: Array, at: float, age: float, measure: Measure) -> str:
    place = int(np.searchsorted(x, at + 1e-6)) - 1
    if place < 0 or at - float(x[place]) > age:
        return MISSING
    return words_for(float(y[place]), measure)
