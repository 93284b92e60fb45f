"""Finding ink: which of light and dark it is, where the paper ends, and its box."""

from typing import TypeVar

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageFilter

from training.contract.errors import PictureError

# A photograph of paper is cleaned at this size: ink on it is still several pixels wide, and a
# network's input is far smaller.
PAPER_SIDE = 400
# The paper's brightness is looked up on a coarse picture, where a pen's line is about a pixel.
COARSE_SIDE = 64
# A drawing or a data-set picture has at least this share of its border of one value: its
# background. No photograph has: its paper has grain.
PLAIN_SHARE = 0.5
# Ink that differs from the paper by less than this (of 255), or by less than this many times the
# paper's own grain, is not ink.
FAINTEST_INK = 12.0
GRAIN_FACTOR = 4.0

Number = TypeVar("Number", np.uint8, np.float32)

BLANK = "There is nothing drawn in this picture; use one with a visible digit."


def ink_on_black(picture: Image.Image) -> Image.Image:
    """Return grey ``picture`` (``L``) with its ink light: inverted if the ink is darker than paper.

    The paper's value is the median of the picture's border. Each pixel speaks with the fourth
    power of its distance from it, so that a little strong ink outvotes much weak shadow.
    """
    pixels = np.asarray(picture, dtype=np.float32)
    distance = (pixels - np.median(_border(pixels))) / 255.0
    votes = distance**3 * np.abs(distance)
    return picture if votes.sum() >= 0 else Image.fromarray(255 - np.asarray(picture))


def without_paper(picture: Image.Image) -> Image.Image:
    """Return ``picture`` (``L``, light ink) with the paper black and the ink stretched to white.

    Pictures whose background is one value come back as they are, apart from that value, which
    becomes 0.

    Raises
    ------
    PictureError
        If nothing stands out from the paper.
    """
    pixels = np.asarray(picture)
    border = _border(pixels)
    background = int(np.median(border))
    if np.count_nonzero(border == background) >= PLAIN_SHARE * border.size:
        return _without_plain_background(picture, background)
    if max(picture.size) > PAPER_SIDE:
        picture = picture.copy()
        picture.thumbnail((PAPER_SIDE, PAPER_SIDE), Image.Resampling.BOX)
    smooth = picture.filter(ImageFilter.MedianFilter(3))
    values = np.asarray(smooth, dtype=np.float32)
    grain = float(np.mean(np.abs(np.asarray(picture, dtype=np.float32) - values)))
    ink = values - _paper_brightness(smooth)
    threshold = _between_two_groups(ink.clip(min=0))
    strong = ink[ink > threshold]
    if strong.size == 0 or np.median(strong) < max(FAINTEST_INK, GRAIN_FACTOR * grain):
        raise PictureError(BLANK)
    full = float(np.median(strong))
    floor = max(threshold * 0.6, grain)
    stretched = (ink - floor) * (255.0 / max(full - floor, 1.0))
    return Image.fromarray(stretched.clip(0, 255).astype(np.uint8))


def ink_box(picture: Image.Image, threshold: int) -> Image.Image:
    """Return the part of ``picture`` (``L``, light ink on black) that holds all its ink.

    Raises
    ------
    PictureError
        If no pixel reaches ``threshold``.
    """
    box = picture.point([255 if value >= threshold else 0 for value in range(256)]).getbbox()
    if box is None:
        raise PictureError(BLANK)
    return picture.crop(box)


def _border(pixels: npt.NDArray[Number]) -> npt.NDArray[Number]:
    """Return the values of a frame one sixteenth of the smaller side wide."""
    height, width = pixels.shape
    frame = max(1, min(height, width) // 16)
    inside = pixels[frame:-frame, :]
    return np.concatenate(
        [
            pixels[:frame].ravel(),
            pixels[-frame:].ravel(),
            inside[:, :frame].ravel(),
            inside[:, -frame:].ravel(),
        ]
    )


def _without_plain_background(picture: Image.Image, background: int) -> Image.Image:
    """Return ``picture`` with values from ``background`` to 255 spread over 0 to 255."""
    if background == 0:
        return picture
    spread = 255 / max(1, 255 - background)
    return picture.point([round(max(0, value - background) * spread) for value in range(256)])


def _paper_brightness(picture: Image.Image) -> npt.NDArray[np.float32]:
    """Return float32 (height, width): the brightness of the paper under each pixel.

    A wide median forgets lines, which cover less than half of any neighbourhood, and keeps the
    slow change of light.
    """
    coarse = picture.copy()
    coarse.thumbnail((COARSE_SIDE, COARSE_SIDE), Image.Resampling.BOX)
    window = max(3, (min(COARSE_SIDE, *coarse.size) // 3) | 1)
    level = coarse.filter(ImageFilter.MedianFilter(window)).filter(ImageFilter.BoxBlur(window // 4))
    return np.asarray(level.resize(picture.size, Image.Resampling.BILINEAR), dtype=np.float32)


def _between_two_groups(values: npt.NDArray[np.float32]) -> float:
    """Return the threshold that best parts ``values`` (0-255) in two (Otsu, 1979)."""
    counts, edges = np.histogram(values, bins=256, range=(0, 256))
    centres = (edges[:-1] + edges[1:]) / 2
    below = np.cumsum(counts)
    above = below[-1] - below
    sums = np.cumsum(counts * centres)
    mean_below = sums / np.maximum(below, 1)
    mean_above = (sums[-1] - sums) / np.maximum(above, 1)
    spread = below * above * (mean_below - mean_above) ** 2
    return float(centres[int(spread.argmax())])
