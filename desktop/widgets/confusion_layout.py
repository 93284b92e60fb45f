"""How large the cells of a confusion matrix are, and what has room beside and in them."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics

from desktop.theme.theme import Theme

LEAST_CELL, MOST_CELL = 20, 44
LEAST_NAMED = 12  # a compact table's cells with the names of the rows beside them
LEAST_SIDE = 0.2
MOST_LABEL = 96
GAP, EDGE = 8, 2


class MatrixLayout(NamedTuple):
    """Where the cells are.

    Attributes
    ----------
    left, top
        Of the first cell, in logical pixels.
    side
        Of a cell: whole, but for cells of less than a pixel.
    has_row_names, has_column_names, has_numbers
        Whether these have room.
    """

    left: int
    top: int
    side: float
    has_row_names: bool
    has_column_names: bool
    has_numbers: bool


def place_matrix(
    theme: Theme,
    rows: Sequence[str],
    columns: Sequence[str],
    most: int,
    room: QSize,
    *,
    is_compact: bool,
) -> MatrixLayout:
    """Return the layout of a table.

    Parameters
    ----------
    theme
        Gives fonts and the scale.
    rows, columns
        Names.
    most
        The highest count.
    room
        What there is in logical pixels.
    is_compact
        Whether names and numbers are left out where they have no room; else the cells keep a
        readable size, and the table is larger than the room.
    """
    beside, above = _name_room(theme, rows), _name_room(theme, columns)

    def side(left: int, top: int) -> float:
        across = (room.width() - left - EDGE) / max(1, len(columns))
        down = (room.height() - top - EDGE) / max(1, len(rows))
        found = min(across, down, theme.scaled(MOST_CELL))
        return int(found) if found >= 1 else found

    least = theme.scaled(LEAST_CELL)
    if not is_compact:
        return MatrixLayout(beside, above, max(least, side(beside, above)), True, True, True)
    bold = QFontMetrics(number_font(theme, is_compact=True, is_right=True))
    least = max(least, bold.horizontalAdvance(str(most)) + 4)
    if side(beside, above) >= least:
        return MatrixLayout(beside, above, side(beside, above), True, True, True)
    has_names = side(beside, EDGE) >= theme.scaled(LEAST_NAMED)
    left = beside if has_names else EDGE
    found = max(LEAST_SIDE, side(left, EDGE))
    return MatrixLayout(left, EDGE, found, has_names, False, found >= least)


def number_font(theme: Theme, *, is_compact: bool, is_right: bool) -> QFont:
    """Return the font of a number; right answers are bold."""
    if not is_compact:
        return theme.font("body-strong" if is_right else "small")
    font = QFont(theme.font("small"))
    font.setWeight(QFont.Weight.DemiBold if is_right else QFont.Weight.Normal)
    return font


def _name_room(theme: Theme, names: Sequence[str]) -> int:
    metrics = QFontMetrics(theme.font("small"))
    longest = max((metrics.horizontalAdvance(name) for name in names), default=0)
    return min(longest, theme.scaled(MOST_LABEL)) + GAP + EDGE
