"""Numbers as coloured pixels: feature maps and kernels for the widgets that paint them; no Qt."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Values = npt.NDArray[np.float32]

LEVELS = 255
MIDDLE = 127.5
# From here on a picture is made smaller before it becomes a tile.
ENLARGED_TO = 64


class ValueScale(NamedTuple):
    """What the two ends of a colour map stand for.

    Attributes
    ----------
    most
        The value at the upper end, above 0.
    is_signed
        Whether the lower end is ``-most``, with zero in the middle; otherwise it is 0.
    """

    most: float
    is_signed: bool

    @property
    def least(self) -> float:
        """The value at the lower end."""
        return -self.most if self.is_signed else 0.0


class Tiles(NamedTuple):
    """Small pictures of one size, ready to be painted.

    Attributes
    ----------
    amount, height, width
        How many there are, and their pixels.
    pixels
        Tile after tile, row after row, each pixel 0xffRRGGBB in 4 bytes of the machine's order.
    """

    amount: int
    height: int
    width: int
    pixels: bytes


def scale_of(values: Values) -> ValueScale:
    """Return the scale that shows ``values`` best: signed if one of them is below zero."""
    most = float(np.abs(values).max(initial=0.0))
    is_signed = bool(values.size and values.min() < 0)
    return ValueScale(most if most > 0 and np.isfinite(most) else 1.0, is_signed)


def levels(values: Values, scale: ValueScale) -> npt.NDArray[np.uint8]:
    """Return a level (0–255) for each value, of the same shape; what is no number is lowest."""
    half = MIDDLE if scale.is_signed else 0.0
    factor = np.float32((LEVELS - half) / scale.most)
    found = values * factor + np.float32(half + 0.5)
    level: npt.NDArray[np.uint8] = np.nan_to_num(found).clip(0, LEVELS).astype(np.uint8)
    return level


def coloured(found: npt.NDArray[np.uint8], table: Sequence[int]) -> npt.NDArray[np.uint32]:
    """Return the colour of each level, from a table of 256 colours 0xffRRGGBB."""
    colours: npt.NDArray[np.uint32] = np.asarray(table, dtype=np.uint32)
    return colours[found]


def map_tiles(maps: Values, table: Sequence[int], scale: ValueScale, *, same_scale: bool) -> Tiles:
    """Return a tile for each feature map.

    Parameters
    ----------
    maps
        float32 (height, width, channels).
    table
        256 colours 0xffRRGGBB.
    scale
        The scale of all maps; whether it is signed holds for each.
    same_scale
        Whether equal colours mean equal values everywhere; otherwise each map is scaled to its own
        strongest value.
    """
    small = np.ascontiguousarray(np.moveaxis(shrunk(maps), -1, 0))
    if not same_scale:
        most = np.abs(small).max(axis=(1, 2), keepdims=True)
        small = (small / np.where(most > 0, most, 1)).astype(np.float32, copy=False)
        scale = ValueScale(1.0, scale.is_signed)
    count, height, width = small.shape
    return Tiles(count, height, width, coloured(levels(small, scale), table).tobytes())


def colour_tiles(kernels: Values) -> Tiles:
    """Return a tile in colours for each kernel of a first layer that sees colours.

    Grey is no weight; red, green and blue are weights above zero for that colour. All share one
    scale.

    Parameters
    ----------
    kernels
        float32 (rows, columns, 3, outputs).
    """
    found = levels(kernels, ValueScale(scale_of(kernels).most, is_signed=True))
    found = np.moveaxis(found, -1, 0).astype(np.uint32)  # (outputs, rows, columns, 3)
    pixels = 0xFF000000 | found[..., 0] << 16 | found[..., 1] << 8 | found[..., 2]
    count, height, width = pixels.shape
    return Tiles(count, height, width, pixels.astype(np.uint32).tobytes())


def shrunk(maps: Values) -> Values:
    """Return large maps (height, width, channels) smaller by a whole factor, as means of squares.

    What does not fill a square at the right and at the bottom is left out.
    """
    height, width = maps.shape[:2]
    factor = max(1, round(max(height, width) / ENLARGED_TO))
    if factor == 1 or min(height, width) < factor:
        return maps
    rows, columns = height // factor, width // factor
    cut = maps[: rows * factor, : columns * factor]
    squares = cut.reshape(rows, factor, columns, factor, -1)
    means: Values = squares.mean(axis=(1, 3), dtype=np.float32)
    return means


def strengths(maps: Values) -> Values:
    """Return how strong each map is: the mean of its values without their signs, (channels,)."""
    found: Values = np.abs(maps).mean(axis=tuple(range(maps.ndim - 1)), dtype=np.float32)
    return found


def strongest_first(strength: Values) -> list[int]:
    """Return the numbers of what has these strengths, the strongest first, equal ones in order."""
    return [int(number) for number in np.argsort(-strength, kind="stable")]
