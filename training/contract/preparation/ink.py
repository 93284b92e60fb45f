"""Finding ink: which of light and dark it is, where the paper ends, and its box."""

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageFilter

from training.contract.errors import PictureError
from training.contract.preparation.paper import (
    border_median,
    inside_bars,
    is_light_on_dark,
    paper_under,
    plain_background,
)
from training.contract.preparation.placement import Box, Cut

# A photograph of paper is cleaned at this size: ink on it is still several pixels wide, and a
# network's input is far smaller.
PAPER_SIDE = 448
# Ink that differs from the paper by less than this (of 255), or by less than this many times the
# paper's own grain, is not ink.
FAINTEST_INK = 12.0
GRAIN_FACTOR = 4.0
DEEPEST_SHADOW = 32.0  # of 255
# In a cleaned photograph ink reaches this value (of 255) somewhere, and its soft edge is at most so
# many pixels wide; what is fainter and farther away is a rest of shadow or grain.
STRONG_INK = 128
FAINT_EDGE = 4

BLANK = "There is nothing drawn in this picture; use one with a visible digit."


def ink_on_black(picture: Image.Image) -> Image.Image:
    """Return grey ``picture`` (``L``) with its ink light: inverted if the ink is darker than paper.

    In a drawing the paper's value is the median of the picture's border, and each pixel speaks
    with the fourth power of its distance from it; in a photograph its lines speak.
    """
    if plain_background(picture) is None:
        light = is_light_on_dark(picture)
    else:
        distance = (np.arange(256) - border_median(picture)) / 255
        light = float(picture.histogram() @ (distance**3 * np.abs(distance))) >= 0
    return picture if light else Image.fromarray(255 - np.asarray(picture))


def without_paper(picture: Image.Image) -> Cut:
    """Return ``picture`` (``L``, light ink) with the paper black and the ink stretched to white.

    Pictures whose background is one value come back as they are, apart from that value, which
    becomes 0. Photographs come back smaller, and without the bars that pad them.

    Raises
    ------
    PictureError
        If nothing stands out from the paper.
    """
    background = plain_background(picture)
    if background is not None:
        return Cut(_without_plain_background(picture, background))
    box = inside_bars(picture)
    picture = picture.crop(box)
    if max(picture.size) > PAPER_SIDE:
        picture = picture.copy()
        picture.thumbnail((PAPER_SIDE, PAPER_SIDE), Image.Resampling.BOX)
    smooth = picture.filter(ImageFilter.GaussianBlur(1))
    values = np.asarray(smooth, dtype=np.float32)
    grain = float(np.mean(np.abs(np.asarray(picture, dtype=np.float32) - values)))
    paper = paper_under(smooth)
    # Ink takes away a share of the light: in a shadow its contrast is as much smaller.
    light = 255 - paper
    ink = (values - paper) * (light.mean() / light.clip(min=DEEPEST_SHADOW))
    ink -= np.median(ink)
    threshold = _between_two_groups(ink.clip(min=0))
    strong = ink[ink > threshold]
    if strong.size == 0 or np.median(strong) < max(FAINTEST_INK, GRAIN_FACTOR * grain):
        raise PictureError(BLANK)
    full = float(np.median(strong))
    floor = max(threshold * 0.6, grain)
    stretched = (ink - floor) * (255.0 / max(full - floor, 1.0))
    ink_alone = _without_specks(Image.fromarray(stretched.clip(0, 255).astype(np.uint8)))
    return Cut(ink_alone, Box(*box))


def ink_box(picture: Image.Image, threshold: int) -> Cut:
    """Return the part of ``picture`` (``L``, light ink on black) that holds all its ink.

    Raises
    ------
    PictureError
        If no pixel reaches ``threshold``.
    """
    box = picture.point([255 if value >= threshold else 0 for value in range(256)]).getbbox()
    if box is None:
        raise PictureError(BLANK)
    return Cut(picture.crop(box), Box(*box))


def _without_specks(ink: Image.Image) -> Image.Image:
    """Return ``ink`` (``L``, light on black) without what is faint and far from strong ink."""
    strong = ink.point([0] * STRONG_INK + [255] * (256 - STRONG_INK))
    for _ in range(FAINT_EDGE):
        strong = strong.filter(ImageFilter.MaxFilter(3))
    return ImageChops.multiply(ink, strong)


def _without_plain_background(picture: Image.Image, background: int) -> Image.Image:
    """Return ``picture`` with values from ``background`` to 255 spread over 0 to 255.

    On white nothing is lighter: there the ink is still dark, because nobody turned it round.
    """
    if background == 0 or (background == 255 and any(picture.histogram()[:255])):
        return picture
    spread = 255 / max(1, 255 - background)
    return picture.point([round(max(0, value - background) * spread) for value in range(256)])


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
