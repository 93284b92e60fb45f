"""The values of a picture as a network's first layer receives them."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from desktop.services.foreign.scaling import SCALINGS, ScalingName


class Affine(NamedTuple):
    """A scaling as numbers: each float32 (channels,), in the order the network takes them."""

    mean: npt.NDArray[np.float32]
    deviation: npt.NDArray[np.float32]


def affine(name: ScalingName, channels: int, *, is_blue_first: bool) -> Affine:
    """Return what is subtracted from each channel, and what it is divided by after that.

    A grey picture has one value for each, the average of the three colours'.
    """
    scaling = SCALINGS[name]
    mean, deviation = (np.array(values, np.float64) for values in (scaling.mean, scaling.deviation))
    if channels == 1:
        mean, deviation = (values.mean(keepdims=True) for values in (mean, deviation))
    elif is_blue_first:
        mean, deviation = mean[::-1], deviation[::-1]
    return Affine(mean.astype(np.float32), deviation.astype(np.float32))


def as_received(
    pixels: npt.NDArray[np.uint8], name: ScalingName, *, is_blue_first: bool
) -> npt.NDArray[np.float32]:
    """Return what the first layer receives of a prepared picture.

    Parameters
    ----------
    pixels
        uint8 (height, width, channels), 0-255, red first.
    name, is_blue_first
        How it is scaled, and whether the colours change places before.

    Returns
    -------
    float32 (height, width, channels).
    """
    channels = pixels.shape[-1]
    turned = pixels[..., ::-1] if is_blue_first and channels > 1 else pixels
    mean, deviation = affine(name, channels, is_blue_first=is_blue_first)
    return (turned.astype(np.float32) - mean) / deviation
