"""A layer's weights as small pictures, one for each neuron or kernel; no Qt."""

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from desktop.services.value_tiles import Tiles, Values, ValueScale, colour_tiles, map_tiles

COLOURS = 3
# Weights beyond this share are as strong in colour as the end of the scale: a few outliers of
# thousands would leave all others pale.
SHOWN_PERCENT = 99.5


class WeightPictures(NamedTuple):
    """The weights of a layer, to be shown.

    Attributes
    ----------
    values
        float32 (rows, columns, channels, neurons).
    is_coloured
        Whether the channels are red, green and blue of the picture that comes in.
    is_picture
        Whether rows and columns are those of a picture or of a kernel; else the weights of a
        neuron are only laid row after row.
    """

    values: Values
    is_coloured: bool
    is_picture: bool


def weight_pictures(
    weights: npt.NDArray[np.floating], input_shape: tuple[int, int, int] | None
) -> WeightPictures:
    """Return a layer's weights as pictures.

    Parameters
    ----------
    weights
        (rows, columns, channels, kernels) of a convolution, (inputs, neurons) of a dense layer.
    input_shape
        Height, width and channels of the network's picture, if this layer takes it in; else None.

    Raises
    ------
    ValueError
        If the weights are neither.
    """
    values = np.asarray(weights, dtype=np.float32)
    channels = input_shape[2] if input_shape is not None else 0
    if values.ndim == 4:
        return WeightPictures(values, channels == COLOURS == values.shape[2], is_picture=True)
    if values.ndim != 2:
        raise ValueError(f"weights with {values.ndim} dimensions have no pictures")
    inputs, neurons = values.shape
    if input_shape is not None and math.prod(input_shape) == inputs:
        shaped = values.reshape(*input_shape, neurons)
        return WeightPictures(shaped, channels == COLOURS, is_picture=True)
    columns = math.ceil(math.sqrt(inputs))
    rows = -(-inputs // columns)
    padded = np.zeros((rows * columns, neurons), np.float32)
    padded[:inputs] = values
    return WeightPictures(padded.reshape(rows, columns, 1, neurons), False, is_picture=False)


def scale_for(values: Values) -> ValueScale:
    """Return the scale, zero in its middle, that shows nearly all weights apart."""
    most = float(np.percentile(np.abs(values), SHOWN_PERCENT)) if values.size else 0.0
    return ValueScale(most if most > 0 and math.isfinite(most) else 1.0, is_signed=True)


def weight_tiles(pictures: WeightPictures, table: Sequence[int], scale: ValueScale) -> Tiles:
    """Return a tile for each neuron; of channels that are no colours the first is shown."""
    if pictures.is_coloured:
        return colour_tiles(pictures.values.clip(-scale.most, scale.most))
    return map_tiles(pictures.values[:, :, 0], table, scale, same_scale=True)


def strongest(weights: npt.NDArray[np.floating], neuron: int) -> tuple[int, ...]:
    """Return the index, as Keras shapes the weights, of a neuron's weight farthest from zero."""
    own = np.abs(np.asarray(weights[..., neuron], dtype=np.float32))
    place = np.unravel_index(int(own.argmax()), own.shape)
    return (*(int(number) for number in place), neuron)
