"""One value of a map or of a neuron, taken apart: what is covered, the products, the sum."""

from typing import NamedTuple

import numpy as np

from desktop.services.anatomy.layer import MadeOf, Values


class Sum(NamedTuple):
    """How one sum comes about.

    Attributes
    ----------
    covered
        (rows, columns, inputs): the values under the window, 0 on the padding; (inputs,) for a
        neuron.
    is_padding
        bool (rows, columns): which cells of the window lie outside of the input; () for a
        neuron.
    products
        The shape of ``covered``: each value times its weight.
    by_input
        (inputs,): the products of each input added up.
    bias
        What is added at last.
    """

    covered: Values
    is_padding: np.ndarray[tuple[int, ...], np.dtype[np.bool_]]
    products: Values
    by_input: Values
    bias: float

    @property
    def total(self) -> float:
        """All products and the bias."""
        return float(self.by_input.sum(dtype=np.float64)) + self.bias


def sum_at(made: MadeOf, row: int = 0, column: int = 0) -> Sum:
    """Return how the sum at one place of a map comes about, or that of a neuron.

    Parameters
    ----------
    made
        What the map or the neuron is made of.
    row, column
        Place in the map, from 0; a neuron has one value.

    Raises
    ------
    IndexError
        If the map has no such place.
    """
    if made.weights.ndim == 1:
        products = made.inputs * made.weights
        return Sum(made.inputs, np.zeros((), np.bool_), products, products, made.bias)
    height, width = made.sums.shape
    if not (0 <= row < height and 0 <= column < width):
        raise IndexError(f"no place {row}, {column} in a map of {height} x {width}")
    rows = row * made.stride[0] - made.padding[0] + made.dilation[0] * np.arange(len(made.weights))
    columns = (
        column * made.stride[1]
        - made.padding[2]
        + made.dilation[1] * np.arange(made.weights.shape[1])
    )
    inside = np.logical_and.outer(
        (rows >= 0) & (rows < made.inputs.shape[0]),
        (columns >= 0) & (columns < made.inputs.shape[1]),
    )
    covered = np.zeros(made.weights.shape, np.float32)
    covered[inside] = made.inputs[
        np.broadcast_to(rows[:, np.newaxis], inside.shape)[inside],
        np.broadcast_to(columns, inside.shape)[inside],
    ]
    products = covered * made.weights
    by_input = products.sum(axis=(0, 1), dtype=np.float64).astype(np.float32)
    return Sum(covered, ~inside, products, by_input, made.bias)
