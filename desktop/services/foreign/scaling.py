"""The usual ways in which a network wants the values of its pixels."""

from typing import Literal, NamedTuple

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
