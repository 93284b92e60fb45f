"""Runs for the tests of plots, and what plots show of them."""

import numpy as np

from desktop.widgets.plots.markers import run_mark
from desktop.widgets.plots.run_curve import RunCurve


def make_run(theme, place=0, *, epochs=4, batches=25, measure="loss"):
    """A run whose values can be told: the loss of a batch is 2 / (1 + its x), without noise."""
    x = np.arange(1, epochs * batches + 1) / batches
    ends = np.arange(1.0, epochs + 1)
    loss, losses = 2 / (1 + x), 2 / (1 + ends) + 0.1
    values = (loss, losses) if measure == "loss" else (1 - loss / 2, 1 - losses / 2)
    mark = run_mark(theme, place)
    return RunCurve(f"run {place}", f"Run {place}", *mark, x, values[0], ends, values[1])


def first_part(run, batches, epochs):
    """The run as it was after so many batches and epochs."""
    return run._replace(
        training_x=run.training_x[:batches],
        training_y=run.training_y[:batches],
        validation_x=run.validation_x[:epochs],
        validation_y=run.validation_y[:epochs],
    )


def colours_in(image):
    """The colours of an image as a set of 0xAARRGGBB."""
    image = image.convertToFormat(image.Format.Format_ARGB32)
    pixels = np.frombuffer(image.constBits(), np.uint32)
    return set(pixels.tolist())
