"""How large the cells of several grids beside each other can be."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics

from desktop.theme.theme import Theme
from desktop.widgets.number_cells import LOW_CELL, USUAL_TYPE_CELL
from desktop.widgets.numbers import short_number

MARGIN = 6  # logical pixels round a number


class Needs(NamedTuple):
    """What one grid needs.

    Attributes
    ----------
    rows, columns
        Of cells.
    numbers
        Widths of the widest number in low, middle and high cells, in logical pixels.
    least_width
        Of its column, for what stands over and under it.
    foot
        Height of what stands under it.
    """

    rows: int
    columns: int
    numbers: tuple[int, int, int]
    least_width: int
    foot: int


def number_widths(theme: Theme, values: Iterable[float | None]) -> tuple[int, int, int]:
    """Return the widths of the widest number in the type of low, middle and high cells."""
    texts = {short_number(value) for value in values if value is not None}
    widths = []
    for name in ("small", "body-strong", "emphasis"):
        metrics = QFontMetrics(theme.font(name))
        widths.append(max(map(metrics.horizontalAdvance, texts), default=0) + MARGIN)
    return widths[0], widths[1], widths[2]


def cell_size(theme: Theme, side: int, needs: Needs) -> QSize:
    """Return the size of a cell that is ``side`` high: wider where its numbers are."""
    is_low, is_high = side < theme.scaled(LOW_CELL), side >= theme.scaled(USUAL_TYPE_CELL)
    return QSize(max(side, needs.numbers[0 if is_low else 2 if is_high else 1]), side)


def largest_side(theme: Theme, grids: Sequence[Needs], room: QSize, ends: tuple[int, int]) -> int:
    """Return the height of the largest cells with which all grids fit beside each other.

    Parameters
    ----------
    theme
        Gives the type.
    grids
        What they need.
    room
        What there is.
    ends
        The least and the largest height; the least where nothing fits.
    """
    least, side = ends
    while side > least and not _fits(theme, grids, room, side):
        side -= 1
    return side


def _fits(theme: Theme, grids: Sequence[Needs], room: QSize, side: int) -> bool:
    """Tell whether cells of a height fit."""
    widths = [
        max(cell_size(theme, side, needs).width() * needs.columns + 1, needs.least_width)
        for needs in grids
    ]
    heights = [side * needs.rows + 1 + needs.foot for needs in grids]
    return max(heights) <= room.height() and sum(widths) <= room.width()
