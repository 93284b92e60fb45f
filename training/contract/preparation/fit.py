"""Meeting a network's input size: four ways, all resized bicubic and anti-aliased."""

import numpy as np
from PIL import Image, ImageOps

from training.contract.preparation.steps import Fit

# MNIST's own sizes (LeCun, Cortes and Burges, THE MNIST DATABASE): the ink is fitted into 20 x 20
# and placed with its centre of mass in the middle of 28 x 28.
INK_SHARE = 20 / 28

BICUBIC = Image.Resampling.BICUBIC


def fit(picture: Image.Image, how: Fit, size: tuple[int, int], background: int) -> Image.Image:
    """Return ``picture`` at ``size``.

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
            colour = (background,) * len(picture.getbands())
            return ImageOps.pad(picture, size, BICUBIC, color=colour)
        case "crop":
            return ImageOps.fit(picture, size, BICUBIC)
        case "stretch":
            return picture.resize(size, BICUBIC)
        case "centre-of-mass":
            return _centre_of_mass(picture, size)


def _centre_of_mass(ink: Image.Image, size: tuple[int, int]) -> Image.Image:
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
    return Image.fromarray(canvas)


def _placed(weights: np.ndarray, length: int) -> int:
    """Return where a line of ``weights`` starts so that its centre of mass is at ``length / 2``.

    Kept inside ``length``, so that no ink is lost.
    """
    centres = np.arange(len(weights)) + 0.5
    middle = float((weights * centres).sum() / max(weights.sum(), 1e-9))
    return int(np.clip(round(length / 2 - middle), 0, length - len(weights)))
