"""A running average of the weights, which answers better than the last step's weights."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import keras
import numpy as np
import numpy.typing as npt
import tensorflow as tf


class WeightAverage:
    """Exponential average of a model's weights over its updates (Polyak and Juditsky, 1992).

    Parameters
    ----------
    model
        The floating-point variables of its layers that learn are averaged, batch normalisation's
        statistics included.
    momentum
        Share of the old average that stays at each update; 0 follows the model at once.
    """

    def __init__(self, model: keras.Model, momentum: float) -> None:
        self._momentum = momentum
        self._updates = tf.Variable(0.0, trainable=False)
        layers = [layer for layer in model.layers if layer.trainable]
        variables = [variable for layer in layers for variable in layer.variables]
        self._live = [v.value for v in variables if "float" in str(v.dtype)]
        # With no memory the average is the model itself, and costs nothing.
        self._average = (
            [tf.Variable(value, trainable=False) for value in self._live]
            if momentum
            else self._live
        )

    def update(self) -> None:
        """Take the model's present weights into the average; called inside the training step."""
        if not self._momentum:
            return
        # Early on a shorter memory, else the average would remember the random start for long.
        self._updates.assign_add(1.0)
        momentum = tf.minimum(self._momentum, self._updates / (9.0 + self._updates))
        for average, live in zip(self._average, self._live, strict=True):
            average.assign(momentum * average + (1.0 - momentum) * live)

    def values(self) -> list[npt.NDArray[np.float32]]:
        """Return the average and, first, the number of updates in it."""
        return [self._updates.numpy(), *(value.numpy() for value in self._average)]

    def value_of(self, variable: keras.Variable) -> npt.NDArray[np.float32]:
        """Return the average of one of the model's variables."""
        place = next(at for at, live in enumerate(self._live) if live is variable.value)
        value: npt.NDArray[np.float32] = self._average[place].numpy()
        return value

    def set_values(self, values: Sequence[npt.NDArray[np.generic]]) -> None:
        """Take up what :meth:`values` returned.

        Raises
        ------
        ValueError
            If it is the average of another network.
        """
        _assign([self._updates, *self._average], values)

    def apply(self) -> None:
        """Leave the average in the model."""
        _assign(self._live, [value.numpy() for value in self._average])

    @contextmanager
    def in_model(self) -> Iterator[None]:
        """Put the average into the model for the time of a ``with`` block."""
        kept = [value.numpy() for value in self._live]
        self.apply()
        try:
            yield
        finally:
            _assign(self._live, kept)


def _assign(variables: Sequence[tf.Variable], values: Sequence[object]) -> None:
    """Give each variable its value."""
    for variable, value in zip(variables, values, strict=True):
        variable.assign(value)
