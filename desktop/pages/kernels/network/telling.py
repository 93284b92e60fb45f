"""One value of a layer without weights in words: what it was made of."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.services.local_numbers import listed
from desktop.widgets.value_text import value_text

if TYPE_CHECKING:
    from desktop.pages.kernels.network.asking import LayerShown, Made
    from desktop.services.anatomy.layer import Pooling
    from desktop.services.graph import Values

CONTEXT = "layers"
MOST_LISTED = 9  # values of a window that are told one by one


def value_words(layer: "LayerShown", made: "Made", row: int, column: int) -> str:
    """Return how the value at a place of the chosen map was made; nothing where that is not known.

    Parameters
    ----------
    layer
        A layer without weights, with maps.
    made
        Which map, and what its layer does.
    row, column
        The place, from 0.
    """
    output = made.question.output
    result = value_text(float(layer.values[row, column, output]))
    before = [taken[:, :, output] for taken in layer.taken if _has(taken, output)]
    if not before:
        return ""
    place = _words("Row {0}, column {1}: ").format(row + 1, column + 1)
    if made.pooling is not None:
        return place + _pooled(before[0], made.pooling, row, column, result)
    if before[0].shape != layer.values.shape[:2]:
        return ""
    numbers = [value_text(float(taken[row, column])) for taken in before]
    if made.scaling is not None:
        scale, shift = (value_text(number) for number in made.scaling)
        return place + _words("{0} × {1} + {2} = {3}").format(numbers[0], scale, shift, result)
    if len(numbers) > 1:
        return f"{place}{' + '.join(numbers)} = {result}"
    return f"{place}{numbers[0]} → {result}"


def _pooled(before: "Values", pooling: "Pooling", row: int, column: int, result: str) -> str:
    """Return what a pooling kept of one window."""
    top = row * pooling.stride[0] - pooling.padding[0]
    left = column * pooling.stride[1] - pooling.padding[2]
    rows, columns = pooling.size
    window = before[max(0, top) : top + rows, max(0, left) : left + columns]
    kept = _words("largest of {0} = {1}") if pooling.is_maximum else _words("mean of {0} = {1}")
    if window.size > MOST_LISTED:
        numbers = _words("{0} × {1} values").format(*window.shape)
    else:
        numbers = listed(value_text(float(value), 2) for value in window.flat)
    return kept.format(numbers, result)


def _has(taken: "Values", output: int) -> bool:
    """Return whether a result has maps, and the one that is looked at among them."""
    return taken.ndim == 3 and output < taken.shape[2]


def _words(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
