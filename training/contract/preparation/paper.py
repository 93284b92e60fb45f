"""Telling drawings from photographs, and a photograph's paper from what is written on it."""

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view
from PIL import Image, ImageFilter

# A drawing or a data-set picture has at least this share of its border of one value: its
# background. A photograph's paper has grain.
PLAIN_BORDER = 0.5
# Bars of one value beside a photograph make its border plain too; a drawing has two values, paper
# and ink, for at least this share of its pixels.
PLAIN_PIXELS = 0.6
# Nobody photographs so small: what has fewer pixels on its longer side is a data-set picture.
SMALLEST_PHOTOGRAPH = 65

# The paper under the ink is looked up on a coarse picture.
COARSE_SIDE = 96
# Strokes are narrower than this share of the longer side, shadows are wider.
WIDEST_STROKE = 0.2

Values = npt.NDArray[np.float32]  # (height, width), 0-255


def plain_background(picture: Image.Image) -> int | None:
    """Return the one value of the background of ``picture`` (``L``); ``None`` for photographs."""
    border = _border(np.asarray(picture))
    background = int(np.median(border))
    if np.count_nonzero(border == background) < PLAIN_BORDER * border.size:
        return None
    if max(picture.size) >= SMALLEST_PHOTOGRAPH:
        most, second = sorted(picture.histogram(), reverse=True)[:2]
        if most + second < PLAIN_PIXELS * picture.width * picture.height:
            return None
    return background


def inside_bars(picture: Image.Image) -> tuple[int, int, int, int]:
    """Return the box of ``picture`` (``L``) inside the bars of one value that pad a photograph."""
    pixels = np.asarray(picture)
    rows = np.flatnonzero((pixels != pixels[0, 0]).any(axis=1))
    columns = np.flatnonzero((pixels != pixels[0, 0]).any(axis=0))
    if len(rows) == 0:
        return (0, 0, *picture.size)
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def border_median(picture: Image.Image) -> float:
    """Return the median of the frame of ``picture`` (``L``)."""
    return float(np.median(_border(np.asarray(picture))))


def is_light_on_dark(picture: Image.Image) -> bool:
    """Return whether the lines in the photograph ``picture`` (``L``) are lighter than its paper.

    A line is what differs from the wide median around it and vanishes when everything narrow is
    taken away. Edges of shadows do only the first, the inside of a loop only the second.
    """
    coarse = _coarse(picture.crop(inside_bars(picture)))
    values = np.asarray(coarse, dtype=np.float32)
    from_median = values - _wide_median(coarse)
    light = np.minimum(from_median, values - _without_narrow_light(values)).clip(min=0)
    dark = np.minimum(-from_median, _without_narrow_dark(values) - values).clip(min=0)
    return bool((light**4).sum() >= (dark**4).sum())


def paper_under(picture: Image.Image) -> Values:
    """Return the brightness of the paper under each pixel of a photograph with light ink.

    Slow changes of light and the edges of shadows are kept, lines are not.
    """
    level = _without_narrow_light(np.asarray(_coarse(picture), dtype=np.float32))
    smooth = Image.fromarray(level).resize(picture.size, Image.Resampling.BILINEAR)
    return np.asarray(smooth, dtype=np.float32)


def _border(pixels: npt.NDArray[np.uint8]) -> npt.NDArray[np.uint8]:
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


def _coarse(picture: Image.Image) -> Image.Image:
    """Return ``picture`` with its longer side at most :data:`COARSE_SIDE`."""
    coarse = picture.copy()
    coarse.thumbnail((COARSE_SIDE, COARSE_SIDE), Image.Resampling.BOX)
    return coarse


def _wide_median(coarse: Image.Image) -> Values:
    """Return the median of a wide neighbourhood of each pixel: lines cover less than half of it."""
    small = coarse.copy()
    small.thumbnail((64, 64), Image.Resampling.BOX)
    window = max(3, (min(small.size) // 3) | 1)
    level = small.filter(ImageFilter.MedianFilter(window))
    return np.asarray(level.resize(coarse.size, Image.Resampling.BILINEAR), dtype=np.float32)


def _without_narrow_light(values: Values) -> Values:
    """Return ``values`` without what is lighter and narrower than a stroke may be.

    This is a grey-scale opening. Beyond its frame the picture goes on as it slopes, so that shadows
    which leave it there do not look like strokes, and nowhere darker than it is inside.
    """
    half = round(max(values.shape) * WIDEST_STROKE / 2)
    sloping = np.pad(values, 2 * half, mode="reflect", reflect_type="odd")
    mirrored = np.pad(values, 2 * half, mode="reflect")
    continued = np.maximum(sloping, mirrored)
    window = 2 * half + 1
    return -_lowest(-_lowest(continued, window), window)


def _without_narrow_dark(values: Values) -> Values:
    """Return ``values`` without what is darker and narrower than a stroke may be."""
    return -_without_narrow_light(-values)


def _lowest(values: Values, window: int) -> Values:
    """Return the lowest value in each square of side ``window`` that lies inside ``values``."""
    for axis in (0, 1):
        values = sliding_window_view(values, window, axis=axis).min(axis=-1)
    return values
