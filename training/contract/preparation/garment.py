"""Finding the garment in a photograph: on a bed, on a floor, on a hanger, or on plain white.

Nothing is known of the ground but where it lies: rather at the edge of the picture, most surely in
its corners. So two distributions of colours are estimated, the garment's and the ground's, first
from where each is likely, then from what was taken for each (expectation and maximisation, with a
histogram for either, as GrabCut by Rother, Kolmogorov and Blake, 2004, does with Gaussians).
"""

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops

from training.contract.preparation.paper import border_median
from training.contract.preparation.placement import Box, Cut
from training.contract.preparation.regions import without_holes, without_specks

# The garment is found on a picture whose longer side is this, and cut from one twice as large.
SEARCH_SIDE = 112
CUT_SIDE = 320
LOOKS = 4  # so many pixels in each direction make one of the smaller picture, or all that are

# Bins of the colour histograms, in units of CIELAB: lightness, and either of the colour axes.
LIGHTNESS_STEP = 8.0
COLOUR_STEP = 5.0
ROUNDS = 10
# How much one pixel's colour may speak for or against (natural logarithm of a likelihood ratio).
STRONGEST_COLOUR = 4.0
FAINTEST_COLOUR = 0.5  # if none speaks more than this, nothing stands out
# The garment lies inside a superellipse of these half axes (shares of half the sides); in its
# middle and in the corners the place speaks as much as this logarithm of odds.
HALF_WIDTH, HALF_HEIGHT = 0.65, 0.8
STRONGEST_PLACE = 2.0
LAST_PLACE = 0.3
SURE = 0.75  # the least odds (their logarithm) of what is taken; mixed pixels at its edge have less
NEIGHBOURHOOD = 1  # how often each pixel is averaged with its neighbours
# A garment smaller than this share of the picture was not found; larger, there is no ground.
SMALLEST, LARGEST = 0.02, 0.97

# Mean and standard deviation of the pixels of a garment in Fashion-MNIST, about.
USUAL_MEAN, USUAL_SPREAD = 155.0, 50.0
GAINS = (0.5, 4.0)  # so much, at least and at most, its contrast is multiplied
DARKEST = 25  # of a garment's pixels, so that they differ from the black around it

Map = npt.NDArray[np.floating]  # (height, width), or as said


def cut_out(picture: Image.Image) -> Cut:
    """Return the box around the garment in ``picture``, ``RGB`` with black around it.

    Only what lies around the garment is quite black: its own pixels are at least 1. What is larger
    than :data:`CUT_SIDE` is made smaller. A grey picture on plain black, as Fashion-MNIST's are, is
    a negative already; it is turned round first. Where no garment can be told from its ground, the
    whole picture is it.
    """
    width, height = picture.size
    picture = _reduced(picture)
    if _is_negative(picture):
        picture = ImageChops.invert(picture)
    mask = find_garment(picture).point([0] * 128 + [255] * 128)
    black = Image.new("RGB", picture.size)
    visible = picture.point([1, *range(1, 256)] * 3)
    left, top, right, bottom = mask.getbbox() or (0, 0, *picture.size)
    across, down = width / picture.width, height / picture.height
    return Cut(
        Image.composite(visible, black, mask).crop((left, top, right, bottom)),
        Box(left * across, top * down, right * across, bottom * down),
    )


def _reduced(picture: Image.Image) -> Image.Image:
    """Return ``picture`` as ``RGB``, its longer side at most :data:`CUT_SIDE`."""
    scale = CUT_SIDE / max(picture.size)
    if picture.mode not in ("L", "RGB"):
        picture = picture.convert("RGB")
    if scale < 1:
        # Looking at every pixel of a camera's picture would take longer than all the rest.
        width, height = (max(1, round(side * scale)) for side in picture.size)
        if scale < 1 / LOOKS:
            size = (width * LOOKS, height * LOOKS)
            picture = picture.resize(size, Image.Resampling.NEAREST)
        picture = picture.resize((width, height), Image.Resampling.BOX)
    return picture.convert("RGB")


def negative(picture: Image.Image) -> Image.Image:
    """Return a garment (``L``, cut out) in the brightness that Fashion-MNIST has.

    There the shop's photographs were turned round: white clothes are dark, black ones bright. A
    photograph is darker than a shop's, or lighter, and its folds are fainter: so mean and spread
    move towards what is usual there, and a white shirt on black can be seen.
    """
    grey = np.asarray(picture)
    inside = grey > 0
    turned = 255 - grey.astype(np.float32)
    own = turned[inside] if inside.any() else turned
    mean, spread = float(own.mean()), float(own.std())
    gain = float(np.clip(np.sqrt(USUAL_SPREAD / max(spread, 1.0)), *GAINS))
    values = (USUAL_MEAN + mean) / 2 + gain * (turned - mean)
    return Image.fromarray((values.clip(DARKEST, 255) * inside).astype(np.uint8))


def _is_negative(picture: Image.Image) -> bool:
    """Return whether ``picture`` (``RGB``) is grey and its ground plain black."""
    red, green, blue = picture.split()
    colours = (ImageChops.difference(red, green), ImageChops.difference(green, blue))
    grey = all(difference.getbbox() is None for difference in colours)
    return grey and border_median(red) == 0


def find_garment(picture: Image.Image) -> Image.Image:
    """Return where the garment is in ``picture`` (``RGB``): ``L`` of the same size, 255 inside."""
    small = picture.copy()
    small.thumbnail((SEARCH_SIDE, SEARCH_SIDE), Image.Resampling.BOX)
    odds = garment_odds(small)
    inside = without_holes(without_specks(odds > SURE))
    if not SMALLEST < inside.mean() < LARGEST:
        return Image.new("L", picture.size, 255)
    mask = Image.fromarray(inside.astype(np.uint8) * 255)
    return mask.resize(picture.size, Image.Resampling.BICUBIC)


def garment_odds(picture: Image.Image) -> Map:
    """Return the logarithm of the odds that each pixel of ``picture`` (``RGB``) is garment."""
    cells, shape = _colour_cells(lab(picture))
    place = _place_odds(picture.height, picture.width)
    odds = place
    for left in reversed(range(ROUNDS)):
        share = 1 / (1 + np.exp(-odds))
        colour = _colour_odds(cells, share, shape)
        weight = LAST_PLACE + (1 - LAST_PLACE) * left / ROUNDS
        odds = _smooth(colour + weight * place)
    # Where colours tell nothing apart, only the place would speak: there is no garment to see.
    return odds if colour.max() > FAINTEST_COLOUR else np.ones_like(place)


def lab(picture: Image.Image) -> Map:
    """Return the colours of ``picture`` (``RGB``) in CIELAB (D65): float32 (height, width, 3)."""
    linear = _LINEAR[np.asarray(picture)]
    xyz = linear @ _TO_XYZ
    root = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    x, y, z = root[..., 0], root[..., 1], root[..., 2]
    found: Map = np.stack([116 * y - 16, 500 * (x - y), 200 * (y - z)], axis=-1)
    return found


_VALUES = np.arange(256) / 255
_LINEAR = np.where(_VALUES <= 0.04045, _VALUES / 12.92, ((_VALUES + 0.055) / 1.055) ** 2.4).astype(
    np.float32
)
# sRGB to XYZ, each divided by the white point's (IEC 61966-2-1).
_TO_XYZ = (
    np.array(
        [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750],
         [0.0193339, 0.1191920, 0.9503041]]
    )
    / np.array([[0.95047], [1.0], [1.08883]])
).T.astype(np.float32)  # fmt: skip


def _colour_cells(colours: Map) -> tuple[npt.NDArray[np.int64], tuple[int, int, int]]:
    """Return each pixel's bin in the histogram of its picture, and the histogram's shape."""
    steps = np.array([LIGHTNESS_STEP, COLOUR_STEP, COLOUR_STEP], dtype=np.float32)
    bins = np.floor(colours / steps).astype(np.int64)
    bins -= bins.min(axis=(0, 1))
    depth, height, width = (int(most) + 1 for most in bins.max(axis=(0, 1)))
    cells = (bins[..., 0] * height + bins[..., 1]) * width + bins[..., 2]
    return cells, (depth, height, width)


def _colour_odds(cells: npt.NDArray[np.int64], share: Map, shape: tuple[int, int, int]) -> Map:
    """Return how much each pixel's colour speaks for the garment, given what is taken for it."""
    inside = _histogram(cells, share, shape)
    outside = _histogram(cells, 1 - share, shape)
    rare = 0.02 / cells.size
    odds = np.log((inside + rare) / (outside + rare)).clip(-STRONGEST_COLOUR, STRONGEST_COLOUR)
    return odds[cells].astype(np.float32)


def _histogram(cells: npt.NDArray[np.int64], weights: Map, shape: tuple[int, int, int]) -> Map:
    """Return the share of the ``weights`` in each bin, each bin blurred into its neighbours."""
    counts = np.bincount(cells.ravel(), weights.ravel(), int(np.prod(shape))).astype(np.float32)
    blurred: Map = counts.reshape(shape)
    for axis in range(3):
        blurred = _blurred(blurred, axis)
    return blurred.ravel() / max(float(blurred.sum()), 1e-9)


def _place_odds(height: int, width: int) -> Map:
    """Return how much each place speaks for the garment before any colour was looked at."""
    y = np.abs((np.arange(height) + 0.5) / height * 2 - 1) / HALF_HEIGHT
    x = np.abs((np.arange(width) + 0.5) / width * 2 - 1) / HALF_WIDTH
    outward = y[:, np.newaxis] ** 3 + x[np.newaxis] ** 3
    odds: Map = (STRONGEST_PLACE * (1 - outward)).clip(-STRONGEST_PLACE, STRONGEST_PLACE)
    return odds.astype(np.float32)


def _smooth(values: Map) -> Map:
    """Return ``values`` averaged over each pixel's neighbourhood."""
    for _ in range(NEIGHBOURHOOD):
        values = _blurred(_blurred(values, 0), 1)
    return values


def _blurred(values: Map, axis: int) -> Map:
    """Return each value mixed with its two neighbours along ``axis``."""
    lines = np.moveaxis(values, axis, 0)
    before = np.concatenate([lines[:1], lines[:-1]])
    after = np.concatenate([lines[1:], lines[-1:]])
    return np.moveaxis(0.25 * before + 0.5 * lines + 0.25 * after, 0, axis)
