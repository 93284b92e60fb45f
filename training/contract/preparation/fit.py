"""Meeting a network's input size: four ways, all resized bicubic and anti-aliased."""

import numpy as np
from PIL import Image, ImageOps

from training.contract.preparation.placement import Box, Cut
from training.contract.preparation.steps import Fit

# MNIST's own sizes (LeCun, Cortes and Burges, THE MNIST DATABASE): the ink is fitted into 20 x 20
# and placed with its centre of mass in the middle of 28 x 28.
INK_SHARE = 20 / 28

BICUBIC = Image.Resampling.BICUBIC


def fit(picture: Image.Image, how: Fit, size: tuple[int, int], background: int) -> Cut:
    """Return ``picture`` at ``size``, and which part of it that shows.

    Parameters
    ----------
    picture
        Mode ``L`` or ``RGB``.
    how
        ``pad`` centres it on a square of the background value, ``crop`` takes the centre,
        ``stretch`` ignores the aspect, ``centre-of-mass`` is MNIST's own, for light ink on black.
    size
        Width and height in pixels.
    background
        Value 0-255 around a padded picture.
    """
    match how:
        case "pad":
            return _padded(picture, size, background)
        case "crop":
            return Cut(ImageOps.fit(picture, size, BICUBIC), _centre(picture.size, size))
        case "stretch":
            return Cut(picture.resize(size, BICUBIC))
        case "centre-of-mass":
            return _centre_of_mass(picture, size)


def _padded(picture: Image.Image, size: tuple[int, int], background: int) -> Cut:
    """Return ``picture`` as large as fits, in the middle of ``size``."""
    contained = ImageOps.contain(picture, size, BICUBIC)
    left = round((size[0] - contained.width) / 2)
    top = round((size[1] - contained.height) / 2)
    canvas = Image.new(picture.mode, size, (background,) * len(picture.getbands()))
    canvas.paste(contained, (left, top))
    return Cut(canvas, _around(picture.size, contained.size, (left, top), size))


def _centre(own: tuple[int, int], size: tuple[int, int]) -> Box:
    """Return the largest box of the shape of ``size`` in the middle of a picture ``own`` large."""
    scale = min(own[0] / size[0], own[1] / size[1])
    left, top = (own[0] - size[0] * scale) / 2, (own[1] - size[1] * scale) / 2
    return Box(left, top, own[0] - left, own[1] - top)


def _around(
    own: tuple[int, int], fitted: tuple[int, int], place: tuple[int, int], size: tuple[int, int]
) -> Box:
    """Return what a canvas shows of the picture that lies on it, in the picture's pixels.

    Parameters
    ----------
    own
        Size of the picture.
    fitted, place
        Its size on the canvas, and the place of its upper left corner.
    size
        Size of the canvas.
    """
    # Pillow makes a picture nought pixels wide that is hundreds of times as high.
    across, down = own[0] / max(1, fitted[0]), own[1] / max(1, fitted[1])
    left, top = -place[0] * across, -place[1] * down
    return Box(left, top, left + size[0] * across, top + size[1] * down)


def _centre_of_mass(ink: Image.Image, size: tuple[int, int]) -> Cut:
    """Return ``ink`` (``L``, cut to its box) at its share of ``size``, its weight in the middle."""
    width, height = size
    scale = INK_SHARE * min(width / ink.width, height / ink.height)
    fitted = (max(1, round(ink.width * scale)), max(1, round(ink.height * scale)))
    pixels = np.asarray(ink.resize(fitted, BICUBIC), dtype=np.float64)
    # Averaging thin lines down makes them faint; the data set's brightest pixel is always white.
    pixels *= 255 / max(1.0, pixels.max())
    canvas = np.zeros((height, width), dtype=np.uint8)
    top = _placed(pixels.sum(axis=1), height)
    left = _placed(pixels.sum(axis=0), width)
    canvas[top : top + pixels.shape[0], left : left + pixels.shape[1]] = pixels.round()
    return Cut(Image.fromarray(canvas), _around(ink.size, fitted, (left, top), size))


def _placed(weights: np.ndarray, length: int) -> int:
    """Return where a line of ``weights`` starts so that its centre of mass is at ``length / 2``.

    Kept inside ``length``, so that no ink is lost.
    """
    centres = np.arange(len(weights)) + 0.5
    middle = float((weights * centres).sum() / max(weights.sum(), 1e-9))
    return int(np.clip(round(length / 2 - middle), 0, length - len(weights)))
