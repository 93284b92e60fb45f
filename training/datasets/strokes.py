"""Drawing pen strokes as pictures, with as many pens and hands as people have."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageDraw

from training.datasets.pendigits import Stroke

# Strokes are drawn this large, some six times the ink in a network's input; the preparation's
# anti-aliased resizing makes the soft edges.
LONG_SIDE = 120
MARGIN = 16  # clean paper around the ink
WARP_KNOTS = 4


class Hand(NamedTuple):
    """How differently one digit may be written again; each the largest deviation.

    Attributes
    ----------
    rotation_degrees, shear, stretch
        Slant, lean and the logarithm of the aspect's change.
    wobble
        Size of a slow, smooth displacement along the strokes, as a share of the digit's size.
    warp
        Size of a smooth displacement of the paper, which changes proportions: a larger loop, a
        shorter foot; a share of the digit's size too.
    thinnest_pen, thickest_pen
        Pen widths as shares of the digit's longer side.
    """

    rotation_degrees: float = 15.0
    shear: float = 0.3
    stretch: float = 0.4
    wobble: float = 0.02
    warp: float = 0.05
    thinnest_pen: float = 0.025
    thickest_pen: float = 0.22


class Paper(NamedTuple):
    """Where and how large a digit is drawn on a square sheet; all shares of the sheet's side.

    Attributes
    ----------
    size
        Longer side of the strokes' box.
    x, y
        Place of the box' upper left corner, as a share of the room that is left, 0-1.
    pen
        Width of the pen.
    """

    size: float
    x: float
    y: float
    pen: float


def random_paper(random: np.random.Generator) -> Paper:
    """Return a size of 20 to 90 % of the sheet, any place, and a pen of 3 to 16 % of the size."""
    size = random.uniform(0.2, 0.9)
    return Paper(size, random.random(), random.random(), size * random.uniform(0.03, 0.16))


def draw_on_paper(strokes: Sequence[Stroke], paper: Paper, side: int = 448) -> Image.Image:
    """Draw ``strokes`` on a sheet of ``side`` pixels, dark on white, as a person would.

    Parameters
    ----------
    strokes
        Each (points, 2), y downwards, in any unit.
    paper
        Size, place and pen.
    side
        Width and height of the picture in pixels.
    """
    points = np.concatenate(strokes)
    low, extent = points.min(axis=0), np.ptp(points, axis=0)
    scale = paper.size * side / max(float(extent.max()), 1e-6)
    width = max(1.0, paper.pen * side)
    room = side - extent * scale - width
    corner = width / 2 + room * np.array([paper.x, paper.y])
    sheet = Image.new("L", (side, side))
    pencil = ImageDraw.Draw(sheet)
    for stroke in strokes:
        _draw_line(pencil, (stroke - low) * scale + corner, width)
    return ImageChops.invert(sheet)


def draw_strokes(strokes: Sequence[Stroke], pen: float) -> Image.Image:
    """Draw ``strokes`` with a round pen, light on black.

    Parameters
    ----------
    strokes
        Each (points, 2), y downwards, in any unit.
    pen
        Width as a share of the longer side of the strokes' box.

    Returns
    -------
    Picture of mode ``L``, the ink with a margin.
    """
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    scale = LONG_SIDE / max(float((high - low).max()), 1e-6)
    width = max(1.0, pen * LONG_SIDE)
    edge = width / 2 + MARGIN
    size = np.ceil((high - low) * scale + 2 * edge).astype(int)
    picture = Image.new("L", (int(size[0]), int(size[1])))
    pencil = ImageDraw.Draw(picture)
    for stroke in strokes:
        _draw_line(pencil, (stroke - low) * scale + edge, width)
    return picture


def rewrite(
    strokes: Sequence[Stroke], hand: Hand, random: np.random.Generator
) -> tuple[list[Stroke], float]:
    """Return the same digit as if written again, and a pen's width for it.

    Parameters
    ----------
    strokes
        Each (points, 2).
    hand
        The limits of the change.
    random
        Where the change comes from.
    """
    points = np.concatenate(strokes)
    middle = (points.max(axis=0) + points.min(axis=0)) / 2
    size = float((points.max(axis=0) - points.min(axis=0)).max())
    turn = _random_transform(hand, random)
    knots = random.standard_normal((WARP_KNOTS, WARP_KNOTS, 2)) * hand.warp
    changed = []
    for stroke in strokes:
        places = (stroke - middle) / max(size, 1e-6)  # from -0.5 to 0.5
        moved = places + _warp(places, knots) + _smooth_noise(len(stroke), random) * hand.wobble
        changed.append((moved @ turn.T * size).astype(np.float32))
    # Widths are drawn on a logarithmic scale: half of them are thinner than their geometric mean.
    pen = float(np.exp(random.uniform(np.log(hand.thinnest_pen), np.log(hand.thickest_pen))))
    return changed, pen


def _draw_line(pencil: ImageDraw.ImageDraw, points: npt.NDArray[np.floating], width: float) -> None:
    """Draw one stroke with round ends and joints."""
    corners = [(float(x), float(y)) for x, y in points]
    pencil.line(corners, fill=255, width=round(width), joint="curve")
    radius = width / 2
    for x, y in (corners[0], corners[-1]):
        pencil.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)


def _random_transform(hand: Hand, random: np.random.Generator) -> npt.NDArray[np.float32]:
    """Return a 2 x 2 matrix that stretches, leans and turns within the limits of ``hand``."""
    angle = np.radians(random.uniform(-hand.rotation_degrees, hand.rotation_degrees))
    rotation = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    lean = np.array([[1, random.uniform(-hand.shear, hand.shear)], [0, 1]])
    stretch = np.exp(random.uniform(-hand.stretch, hand.stretch) / 2)
    transform: npt.NDArray[np.float32] = (rotation @ lean @ np.diag([stretch, 1 / stretch])).astype(
        np.float32
    )
    return transform


def _warp(
    places: npt.NDArray[np.float32], knots: npt.NDArray[np.float64]
) -> npt.NDArray[np.float64]:
    """Return the displacement (points, 2) at ``places`` (-0.5 to 0.5) between the ``knots``.

    Between knots (rows, columns, 2) it is interpolated by cosines, so that lines stay smooth.
    """
    last = len(knots) - 1
    scaled = np.clip((places + 0.5) * last, 0, last - 1e-6)
    cell = scaled.astype(int)
    share = (1 - np.cos((scaled - cell) * np.pi)) / 2
    column, row = cell[:, 0], cell[:, 1]
    right, down = share[:, :1], share[:, 1:]
    upper = knots[row, column] * (1 - right) + knots[row, column + 1] * right
    lower = knots[row + 1, column] * (1 - right) + knots[row + 1, column + 1] * right
    moved: npt.NDArray[np.float64] = upper * (1 - down) + lower * down
    return moved


def _smooth_noise(count: int, random: np.random.Generator) -> npt.NDArray[np.float32]:
    """Return (count, 2) standard normal noise that changes slowly along the count."""
    knots = max(2, count // 8)
    places = np.linspace(0, knots - 1, count)
    noise = random.standard_normal((knots, 2))
    columns = [np.interp(places, np.arange(knots), column) for column in noise.T]
    return np.stack(columns, axis=1).astype(np.float32)
