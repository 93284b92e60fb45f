"""Everything that follows from a picture and what is set; runs on a background thread."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

from desktop.pages.kernels.one_kernel.images import image_of
from desktop.pages.kernels.one_kernel.question import Question
from desktop.pages.kernels.one_kernel.setup import Pair, Setup, size_of
from desktop.pages.kernels.one_kernel.sources import prepare
from desktop.services.sliding.activations import activate
from desktop.services.sliding.convolution import convolve
from desktop.services.sliding.geometry import Geometry, geometry
from desktop.services.sliding.pooling import Pooling, pool
from desktop.services.sliding.shades import Range, grey_range, levels, symmetric_range

Values = npt.NDArray[np.float32]


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
    ends
        The lowest and the highest value of ``image``.
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
    ends: tuple[float, float]
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
    source, setup = question.picture, question.setup
    motion = setup.motion

    def places_of(size: Pair) -> Geometry:
        return geometry(size, setup.window_size, motion.stride, motion.padding, motion.rings)

    if source is None:
        grid = np.array(setup.grid, dtype=np.float32)[..., np.newaxis]
        ready = prepare(grid, places_of(size_of(setup.grid)), setup.white)
    else:
        ready = source.prepared(places_of, (question.in_colour, setup.white))
    setup = setup.with_depth(ready.image.shape[2])
    kernel = None if setup.is_pooling else _kernel(setup)
    if kernel is None:
        kind: Pooling = "max" if setup.operation == "max" else "average"
        values = sums = pool(ready.picture, kind, ready.places)
    else:
        sums = convolve(ready.image, kernel, setup.bias, ready.places)[..., np.newaxis]
        values = activate(sums, setup.activation)
    return Computed(
        question._replace(setup=setup),
        source is not None and source.has_colour,
        ready.picture,
        ready.image,
        ready.ends,
        ready.places,
        kernel,
        sums,
        values,
        symmetric_range(values).high,
        None if source is None else _maps(ready.shown, values, setup.white),
    )


def _kernel(setup: Setup) -> Values:
    """Return the weights as they are used: float32 (rows, columns, channels)."""
    slices = np.array(setup.kernel, dtype=np.float64) / setup.divisor
    return np.ascontiguousarray(slices.transpose(1, 2, 0), dtype=np.float32)


def _maps(picture: QImage, values: Values, white: float) -> Maps:
    """Return picture and output as they are shown; ``white`` is the brightest pixel's value."""
    grey = grey_range(values, white)
    signed = signed_image(values) if values.shape[2] == 1 else None
    shown = image_of(levels(values, grey))
    return Maps(picture, signed, symmetric_range(values), shown, grey)


def signed_image(values: Values) -> QImage:
    """Return numbers (rows, columns, 1) in the signed colours, zero in the middle."""
    return image_of(levels(values[..., :1], symmetric_range(values)), "cet-d1a")
