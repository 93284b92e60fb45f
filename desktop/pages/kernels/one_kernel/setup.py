"""What is set on the page, as one value that can be undone, and the changes to it."""

from typing import Literal

import msgspec

from desktop.services.sliding.geometry import PaddingMode
from desktop.services.sliding.presets import LECTURE_PICTURE, PRESETS, Rows, preset

Operation = Literal["convolution", "max", "average"]
ActivationName = Literal["none", "relu", "leaky_relu", "sigmoid", "tanh"]
Pair = tuple[int, int]

MOST_KERNEL = 7
MOST_GRID = 12
MOST_RINGS = 6
MOST_STRIDE = 8
OWN = "own"  # instead of a preset's id: weights that are no preset's


class Sliding(msgspec.Struct, frozen=True):
    """How a window moves.

    Attributes
    ----------
    padding, rings
        What lies round the picture; ``rings`` counts where ``padding`` is ``rings``.
    stride
        How far the window moves on, down and across.
    """

    padding: PaddingMode = "none"
    rings: int = 1
    stride: Pair = (1, 1)


class Setup(msgspec.Struct, frozen=True):
    """Everything that can be set but the choice of the picture.

    Attributes
    ----------
    grid
        The number grid's values.
    operation
        Convolution, or which pooling.
    kernel
        One slice of weights, or three for a picture in colours.
    is_normalised
        Whether the weights are divided by their sum.
    bias, activation
        What is added to the sum, and what comes after.
    sliding
        How the kernel moves.
    window, pool_sliding
        Rows and columns of the pooling window, and how it moves.
    has_unit_pixels
        Whether a picture's pixels go from 0 to 1, as networks take them, instead of to 255.
    """

    grid: Rows = LECTURE_PICTURE
    operation: Operation = "convolution"
    kernel: tuple[Rows, ...] = (preset("lecture").rows,)
    is_normalised: bool = False
    bias: float = 0.0
    activation: ActivationName = "none"
    sliding: Sliding = Sliding()
    window: Pair = (2, 2)
    pool_sliding: Sliding = Sliding(stride=(2, 2))
    has_unit_pixels: bool = False

    @property
    def is_pooling(self) -> bool:
        """Whether a window without weights slides."""
        return self.operation != "convolution"

    @property
    def motion(self) -> Sliding:
        """How the window of the chosen operation moves."""
        return self.pool_sliding if self.is_pooling else self.sliding

    @property
    def white(self) -> float:
        """The value of a picture's brightest pixel."""
        return 1.0 if self.has_unit_pixels else 255.0

    @property
    def window_size(self) -> Pair:
        """Rows and columns of the window that slides."""
        return self.window if self.is_pooling else size_of(self.kernel[0])

    @property
    def divisor(self) -> float:
        """What each weight is divided by: 1, or where they are normalised their sum.

        Weights whose sum is not above 0 are divided by the sum without signs, so that their signs
        stay.
        """
        if not self.is_normalised:
            return 1.0
        weights = [weight for rows in self.kernel for row in rows for weight in row]
        total = sum(weights)
        return total if total > 0 else sum(map(abs, weights)) or 1.0

    @property
    def preset_id(self) -> str:
        """The preset that the weights are, else :data:`OWN`."""
        if any(rows != self.kernel[0] for rows in self.kernel):
            return OWN
        return next((known.id for known in PRESETS if known.rows == self.kernel[0]), OWN)

    def with_depth(self, slices: int) -> "Setup":
        """Return the same with so many kernel slices: the first one again, or alone."""
        if slices == len(self.kernel):
            return self
        return msgspec.structs.replace(self, kernel=(self.kernel[0],) * slices)


def size_of(rows: Rows) -> Pair:
    """Return the number of rows and columns."""
    return len(rows), len(rows[0])


def resized(rows: Rows, size: Pair, fill: float = 0.0) -> Rows:
    """Return rows of another size: cells are taken away or added at the right and at the foot."""
    old = dict(enumerate(rows))
    return tuple(
        tuple(
            old[row][column] if row in old and column < len(old[row]) else fill
            for column in range(size[1])
        )
        for row in range(size[0])
    )


def resized_round_centre(rows: Rows, size: Pair) -> Rows:
    """Return a kernel of another size whose middle stays the middle; new weights are zero."""
    shifts = [(new - old) // 2 for new, old in zip(size, size_of(rows), strict=True)]

    def weight(row: int, column: int) -> float:
        inside = 0 <= row < len(rows) and 0 <= column < len(rows[0])
        return rows[row][column] if inside else 0.0

    return tuple(
        tuple(weight(row - shifts[0], column - shifts[1]) for column in range(size[1]))
        for row in range(size[0])
    )


def with_cell(rows: Rows, row: int, column: int, value: float) -> Rows:
    """Return rows with another value in one cell."""
    changed = (*rows[row][:column], value, *rows[row][column + 1 :])
    return (*rows[:row], changed, *rows[row + 1 :])


def flipped(rows: Rows) -> Rows:
    """Return a kernel turned by half a turn, as mathematics' convolution has it."""
    return tuple(tuple(reversed(row)) for row in reversed(rows))
