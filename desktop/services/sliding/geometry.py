"""Where a window stands while it slides over a picture, and how large the output gets."""

from typing import Literal, NamedTuple

from training.contract.errors import SettingsError

PaddingMode = Literal["none", "same", "rings"]

TOO_LARGE = (
    "The window of {rows} × {columns} does not fit into the picture of {height} × {width}; make "
    "the window smaller or add padding."
)
TOO_MANY_RINGS = (
    "With {rings} rings round the picture a window of {rows} × {columns} would cover nothing but "
    "padding; pooling takes fewer rings than the window is wide and high."
)


class Axis(NamedTuple):
    """One direction of the sliding, across or down.

    Attributes
    ----------
    size
        W or H: pixels of the picture.
    window
        K: cells of the window, at least 1.
    before, after
        P: cells of padding at the left (top) and at the right (bottom).
    stride
        S: how many pixels the window moves on at each step, at least 1.
    """

    size: int
    window: int
    before: int
    after: int
    stride: int

    @property
    def padded(self) -> int:
        """Pixels with the padding."""
        return self.size + self.before + self.after

    @property
    def output(self) -> int:
        """(W − K + P + P) / S + 1, rounded down: how many places the window has; 0 for none."""
        return max(0, (self.padded - self.window) // self.stride + 1)

    @property
    def rest(self) -> int:
        """What the division leaves: pixels at the right (bottom) that the window never covers."""
        return (self.padded - self.window) % self.stride if self.output else 0


class Geometry(NamedTuple):
    """Both directions."""

    down: Axis
    across: Axis

    @property
    def output(self) -> tuple[int, int]:
        """Rows and columns of the output."""
        return self.down.output, self.across.output

    @property
    def steps(self) -> int:
        """Number of places that the window has."""
        return self.down.output * self.across.output

    def corner(self, row: int, column: int) -> tuple[int, int]:
        """Return row and column, in the padded picture, of the window's first cell.

        Parameters
        ----------
        row, column
            Place in the output, from 0.
        """
        return row * self.down.stride, column * self.across.stride

    def place(self, number: int) -> tuple[int, int]:
        """Return row and column in the output of a step, counted from 0 as one reads."""
        return divmod(number, self.across.output)


def same_padding(size: int, window: int, stride: int) -> tuple[int, int]:
    """Return TensorFlow's ``same`` padding before and after: an odd cell comes after.

    Parameters
    ----------
    size, window, stride
        W, K and S; the output gets ⌈W / S⌉ wide.
    """
    places = -(-size // stride)
    total = max(0, (places - 1) * stride + window - size)
    return total // 2, total - total // 2


def geometry(
    size: tuple[int, int],
    window: tuple[int, int],
    stride: tuple[int, int],
    mode: PaddingMode,
    rings: int = 0,
) -> Geometry:
    """Return how a window slides over a picture.

    Parameters
    ----------
    size, window, stride
        Rows and columns of picture and window, and how far it moves down and across.
    mode
        ``none`` (TensorFlow's ``valid``), ``same``, or ``rings`` of zeros.
    rings
        How many rings, for ``rings``.

    Raises
    ------
    SettingsError
        If the window does not fit into the padded picture.
    """
    axes = []
    for pixels, cells, step in zip(size, window, stride, strict=True):
        before = after = rings if mode == "rings" else 0
        if mode == "same":
            before, after = same_padding(pixels, cells, step)
        axes.append(Axis(pixels, cells, before, after, step))
    found = Geometry(*axes)
    if not found.steps:
        rows, columns = window
        raise SettingsError(TOO_LARGE, rows=rows, columns=columns, height=size[0], width=size[1])
    return found


def refuse_empty_windows(places: Geometry) -> None:
    """Refuse a padding in which a window can lie as a whole: pooling would find no value there.

    Raises
    ------
    SettingsError
        Saying so.
    """
    down, across = places
    if max(down.before, down.after) >= down.window or (
        max(across.before, across.after) >= across.window
    ):
        raise SettingsError(
            TOO_MANY_RINGS, rings=across.before, rows=down.window, columns=across.window
        )
