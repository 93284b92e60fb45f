"""What people show that is no digit: scribbles, letters, shapes, two digits at once, things.

A network that has only ever seen digits takes a heart for one of them with certainty. Shown some
drawings of other kinds in training, it learns to give them low scores ("outlier exposure",
Hendrycks, Mazeika and Dietterich, 2019).
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from training.contract.metadata import PictureInput
from training.contract.preparation.apply import prepare
from training.datasets.labelled import LabelledPictures, Progress
from training.datasets.pendigits import PenDigit, Stroke
from training.datasets.strangers import strangers
from training.datasets.strokes import Hand, draw_strokes, rewrite

POINTS_A_LINE = 60
SILHOUETTE_SIDE = 120
STRIPED_SHARE = 0.3
FEWEST_CORNERS = 6  # of a scribble's line: with fewer some look like a 1, a 2 or a 7


class Figures(NamedTuple):
    """Named drawings: each a list of lines, each line a list of corners, y downwards, 0-1."""

    lines: dict[str, list[list[tuple[float, float]]]]


# Letters and shapes that nobody takes for a digit: no O, I, l, S, Z, B, b, g or q among them.
LEARNED = Figures(
    {
        "A": [[(0, 1), (0.5, 0), (1, 1)], [(0.2, 0.6), (0.8, 0.6)]],
        "E": [[(1, 0), (0, 0), (0, 1), (1, 1)], [(0, 0.5), (0.8, 0.5)]],
        "H": [[(0, 0), (0, 1)], [(1, 0), (1, 1)], [(0, 0.5), (1, 0.5)]],
        "M": [[(0, 1), (0, 0), (0.5, 0.6), (1, 0), (1, 1)]],
        "N": [[(0, 1), (0, 0), (1, 1), (1, 0)]],
        "R": [[(0, 1), (0, 0), (0.8, 0), (0.9, 0.25), (0.8, 0.5), (0, 0.5), (1, 1)]],
        "X": [[(0, 0), (1, 1)], [(1, 0), (0, 1)]],
        "house": [[(0, 0.4), (0, 1), (1, 1), (1, 0.4), (0, 0.4), (0.5, 0), (1, 0.4)]],
        "star": [[(0.2, 1), (0.5, 0), (0.8, 1), (0, 0.4), (1, 0.4), (0.2, 1)]],
        "triangle": [[(0, 1), (0.5, 0), (1, 1), (0, 1)]],
        "fir": [[(0.5, 1), (0.5, 0)], [(0, 0.6), (0.5, 0.3), (1, 0.6)],
                [(0, 0.95), (0.5, 0.65), (1, 0.95)]],
        "heart": [[(0.5, 1), (0, 0.4), (0.1, 0.05), (0.35, 0), (0.5, 0.25), (0.65, 0),
                   (0.9, 0.05), (1, 0.4), (0.5, 1)]],
        "fence": [[(0, 0), (0, 1)], [(0.5, 0), (0.5, 1)], [(1, 0), (1, 1)], [(0, 0.3), (1, 0.3)],
                  [(0, 0.7), (1, 0.7)]],
        "wave": [[(0, 0.5), (0.15, 0.2), (0.3, 0.5), (0.45, 0.8), (0.6, 0.5), (0.75, 0.2),
                  (1, 0.6)]],
    }
)  # fmt: skip

# Kept from training, to measure whether it helps against what was never shown either.
UNSEEN = Figures(
    {
        "F": [[(1, 0), (0, 0), (0, 1)], [(0, 0.5), (0.8, 0.5)]],
        "K": [[(0, 0), (0, 1)], [(1, 0), (0, 0.5), (1, 1)]],
        "W": [[(0, 0), (0.25, 1), (0.5, 0.4), (0.75, 1), (1, 0)]],
        "plus": [[(0.5, 0), (0.5, 1)], [(0, 0.5), (1, 0.5)]],
        "arrow": [[(0, 0.5), (1, 0.5)], [(0.7, 0.2), (1, 0.5), (0.7, 0.8)]],
        "grid": [[(0.33, 0), (0.33, 1)], [(0.67, 0), (0.67, 1)], [(0, 0.33), (1, 0.33)],
                 [(0, 0.67), (1, 0.67)]],
        "envelope": [[(0, 0.1), (1, 0.1), (1, 0.9), (0, 0.9), (0, 0.1), (0.5, 0.55), (1, 0.1)]],
        "face": [[(1, 0.5), (0.85, 0.15), (0.5, 0), (0.15, 0.15), (0, 0.5), (0.15, 0.85), (0.5, 1),
                  (0.85, 0.85), (1, 0.5)], [(0.3, 0.3), (0.33, 0.35)], [(0.67, 0.35), (0.7, 0.3)],
                 [(0.25, 0.65), (0.5, 0.8), (0.75, 0.65)]],
    }
)  # fmt: skip


def draw_not_digits(
    count: int,
    digits: Sequence[PenDigit],
    wanted: PictureInput,
    seed: int,
    progress: Progress,
) -> LabelledPictures:
    """Return ``count`` pictures that are no digits, labelled :data:`UNFAMILIAR`.

    Equal parts of scribbles, figures and pairs of digits side by side, by random hands and pens,
    and silhouettes.

    Parameters
    ----------
    count
        How many.
    digits
        What pairs are made of.
    wanted
        How a drawing is prepared.
    seed, progress
        Where chance comes from, and who is told.
    """
    random = np.random.default_rng(seed)
    hand = Hand()
    pictures = np.empty((count, wanted.height, wanted.width, wanted.channels), dtype=np.uint8)
    for place in range(count):
        match place % 4:
            case 0:
                drawing = _by(hand, scribble(random), random)
            case 1:
                drawing = _by(hand, figure(LEARNED, place // 4), random)
            case 2:
                drawing = _by(hand, _pair(digits, random), random)
            case _:
                drawing = silhouette(random)
        pictures[place] = prepare(drawing, wanted).pixels
        progress("Drawing what is no digit", place + 1, count)
    return strangers(pictures)


def draw_unseen(count: int, wanted: PictureInput, seed: int) -> LabelledPictures:
    """Return ``count`` drawings of the :data:`UNSEEN` figures, by random hands and pens.

    Parameters
    ----------
    count
        How many; the figures take turns.
    wanted
        How a drawing is prepared.
    seed
        Where chance comes from.
    """
    random = np.random.default_rng(seed)
    hand = Hand()
    drawings = (_by(hand, figure(UNSEEN, place), random) for place in range(count))
    pictures = np.stack([prepare(drawing, wanted).pixels for drawing in drawings])
    return strangers(pictures)


def figure(figures: Figures, number: int) -> list[Stroke]:
    """Return one of ``figures``, in turn, as strokes."""
    names = list(figures.lines)
    return [_along(line) for line in figures.lines[names[number % len(names)]]]


def scribble(random: np.random.Generator) -> list[Stroke]:
    """Return one to four lines, each back and forth at random."""
    lines = []
    for _ in range(random.integers(1, 5)):
        corners = random.random((random.integers(FEWEST_CORNERS, 12), 2))
        lines.append(_along([(float(x), float(y)) for x, y in corners]))
    return lines


def silhouette(random: np.random.Generator) -> Image.Image:
    """Return one to three filled shapes over each other, grey to white on black, some striped.

    Things that were photographed or cut out look like this; lines of a pen do not.
    """
    side = SILHOUETTE_SIDE
    picture = Image.new("L", (side, side))
    pencil = ImageDraw.Draw(picture)
    for _ in range(random.integers(1, 4)):
        count = int(random.integers(5, 10))
        # Spread all round, else some shapes would be as thin as a 1.
        angles = (np.arange(count) + random.uniform(0, 0.7, count)) * (2 * np.pi / count)
        radii = random.uniform(0.2, 0.38, count) * side
        middle = random.uniform(0.42, 0.58, 2) * side
        outline = [
            (float(middle[0] + radius * np.cos(angle)), float(middle[1] + radius * np.sin(angle)))
            for angle, radius in zip(angles, radii, strict=True)
        ]
        pencil.polygon(outline, fill=int(random.integers(90, 256)))
    if random.random() < STRIPED_SHARE:
        step = int(random.integers(6, 20))
        dark = np.arange(side) % step < step // 3
        values = np.asarray(picture) * np.where(dark, random.uniform(0, 0.5), 1.0)[:, np.newaxis]
        return Image.fromarray(values.astype(np.uint8))
    return picture


def _by(hand: Hand, lines: Sequence[Stroke], random: np.random.Generator) -> Image.Image:
    """Return ``lines`` as a random hand draws them with a random pen."""
    strokes, pen = rewrite(lines, hand, random)
    return draw_strokes(strokes, pen)


def _pair(digits: Sequence[PenDigit], random: np.random.Generator) -> list[Stroke]:
    """Return two digits side by side, of about one height."""
    first, second = (digits[int(random.integers(len(digits)))].strokes for _ in range(2))
    gap = random.uniform(0.1, 0.4)
    left, right = _unit_height(first), _unit_height(second)
    shift = max(float(stroke[:, 0].max()) for stroke in left) + gap
    return left + [stroke + np.array([shift, 0], dtype=np.float32) for stroke in right]


def _unit_height(strokes: Sequence[Stroke]) -> list[Stroke]:
    """Return ``strokes`` from the corner (0, 0), one high."""
    points = np.concatenate(strokes)
    low, extent = points.min(axis=0), np.ptp(points, axis=0)
    return [(stroke - low) / max(float(extent[1]), 1e-6) for stroke in strokes]


def _along(corners: Sequence[tuple[float, float]]) -> npt.NDArray[np.float32]:
    """Return (points, 2) close together along the line through ``corners``."""
    knots = np.array(corners, dtype=np.float32)
    places = np.linspace(0, len(knots) - 1, POINTS_A_LINE)
    columns = [np.interp(places, np.arange(len(knots)), column) for column in knots.T]
    return np.stack(columns, axis=1).astype(np.float32)
