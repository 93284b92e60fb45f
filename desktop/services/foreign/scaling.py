"""The usual ways in which a network wants the values of its pixels."""

from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

ScalingName = Literal["raw", "unit", "signed", "imagenet", "caffe"]

# Mean and standard deviation of ImageNet's red, green and blue, as torchvision's models want them.
IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_DEVIATION = (0.229, 0.224, 0.225)
# The means of the same in 0-255, as Caffe's models have them taken away.
CAFFE_MEAN = (123.68, 116.779, 103.939)


class Scaling(NamedTuple):
    """What a network does to a value of 0-255 before its first layer: less a mean, then divided.

    Attributes
    ----------
    mean, deviation
        Of red, green and blue, in values 0-255.
    is_blue_first
        Whether networks that are scaled so usually take blue, green and red.
    """

    mean: tuple[float, float, float]
    deviation: tuple[float, float, float]
    is_blue_first: bool = False


SCALINGS: dict[ScalingName, Scaling] = {
    "raw": Scaling((0.0,) * 3, (1.0,) * 3),
    "unit": Scaling((0.0,) * 3, (255.0,) * 3),
    "signed": Scaling((127.5,) * 3, (127.5,) * 3),
    "imagenet": Scaling(
        (255 * IMAGENET_MEAN[0], 255 * IMAGENET_MEAN[1], 255 * IMAGENET_MEAN[2]),
        (255 * IMAGENET_DEVIATION[0], 255 * IMAGENET_DEVIATION[1], 255 * IMAGENET_DEVIATION[2]),
    ),
    "caffe": Scaling(CAFFE_MEAN, (1.0,) * 3, is_blue_first=True),
}


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
