"""Everything that follows from a picture and what is set; runs on a background thread."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from desktop.pages.kernels.one_kernel.question import Question
from desktop.pages.kernels.one_kernel.setup import Setup
from desktop.pages.kernels.one_kernel.sources import PictureSource
from desktop.services.sliding.activations import activate
from desktop.services.sliding.convolution import convolve, padded
from desktop.services.sliding.geometry import Geometry, geometry
from desktop.services.sliding.pooling import pool
from desktop.services.sliding.shades import Range, grey_range, levels, symmetric_range
from desktop.widgets.colour_map import colour_table, diverging

Values = npt.NDArray[np.float32]
Bytes = npt.NDArray[np.uint8]

LEVELS = 255  # of a picture's pixels


class Maps(NamedTuple):
    """A picture and its output as they are shown.

    Attributes
    ----------
    picture
        Without padding.
    signed, signed_range
        The output in colours round zero; None where it has colours of its own.
    grey, grey_range
        The output without colours, or in its own.
    """

    picture: QImage
    signed: QImage | None
    signed_range: Range
    grey: QImage
    grey_range: Range


class Computed(NamedTuple):
    """The answer.

    Attributes
    ----------
    question
        What was asked; the kernel has as many slices as the picture has channels.
    has_colour
        Whether the picture could be used in colours.
    picture, image
        float32 (height, width, channels): without padding, and with.
    places
        How the window slides.
    kernel
        The weights as they are used, divided if normalised: float32 (rows, columns, channels);
        None for pooling.
    sums, values
        float32 (rows, columns, results): before the activation, and after; one result of a
        convolution, one a channel of pooling.
    limit
        The value furthest from zero among ``values``.
    maps
        None for the number grid.
    """

    question: Question
    has_colour: bool
    picture: Values
    image: Values
    places: Geometry
    kernel: Values | None
    sums: Values
    values: Values
    limit: float
    maps: Maps | None


def compute(question: Question) -> Computed:
    """Return what comes of it.

    Raises
    ------
    SettingsError
        If the window does not fit.
    """
    source = question.picture
    picture = _grid(question.setup) if source is None else _pixels(source, question)
    setup = question.setup.with_depth(picture.shape[2])
    size = (picture.shape[0], picture.shape[1])
    motion = setup.motion
    places = geometry(size, setup.window_size, motion.stride, motion.padding, motion.rings)
    image = padded(picture, places)
    kernel = None if setup.is_pooling else _kernel(setup)
    if kernel is None:
        values = sums = pool(picture, "max" if setup.operation == "max" else "average", places)
    else:
        sums = convolve(image, kernel, setup.bias, places)[..., np.newaxis]
        values = activate(sums, setup.activation)
    limit = symmetric_range(values).high
    return Computed(
        question._replace(setup=setup),
        source is not None and source.has_colour,
        picture,
        image,
        places,
        kernel,
        sums,
        values,
        limit,
        None if source is None else _maps(picture, values, setup.white),
    )


def _grid(setup: Setup) -> Values:
    """Return the number grid's values: float32 (rows, columns, 1)."""
    return np.array(setup.grid, dtype=np.float32)[..., np.newaxis]


def _pixels(source: PictureSource, question: Question) -> Values:
    """Return a picture's pixels, 0–255 or 0–1: float32 (height, width, 1 or 3)."""
    pixels = source.pixels(in_colour=question.in_colour)
    return pixels / np.float32(LEVELS) if question.setup.has_unit_pixels else pixels


def _kernel(setup: Setup) -> Values:
    """Return the weights as they are used: float32 (rows, columns, channels)."""
    slices = np.array(setup.kernel, dtype=np.float64) / setup.divisor
    return np.ascontiguousarray(slices.transpose(1, 2, 0), dtype=np.float32)


def _maps(picture: Values, values: Values, white: float) -> Maps:
    """Return picture and output as they are shown; ``white`` is the brightest pixel's value."""
    signed_range = symmetric_range(values)
    grey = grey_range(values, white)
    signed = signed_image(values) if values.shape[2] == 1 else None
    return Maps(
        _plain(_image(levels(picture, Range(0.0, white)))),
        signed,
        signed_range,
        _plain(_image(levels(values, grey))),
        grey,
    )


def signed_image(values: Values) -> QImage:
    """Return numbers (rows, columns, 1) in the signed colours, zero in the middle."""
    image = _image(levels(values[..., :1], symmetric_range(values)))
    image.setColorTable(diverging())
    return image.convertToFormat(QImage.Format.Format_RGB32)


def _image(pixels: Bytes) -> QImage:
    """Return bytes (height, width, 1 or 3) as a picture that owns them; one channel is indexed."""
    height, width, channels = pixels.shape
    kind = QImage.Format.Format_Indexed8 if channels == 1 else QImage.Format.Format_RGB888
    content = np.ascontiguousarray(pixels).data
    return QImage(content, width, height, width * channels, kind).copy()


def _plain(image: QImage) -> QImage:
    """Return a picture as the screen has it, an indexed one in greys."""
    if image.format() == QImage.Format.Format_Indexed8:
        image.setColorTable(colour_table("grey"))
    return image.convertToFormat(QImage.Format.Format_RGB32)  # painted in half the time
