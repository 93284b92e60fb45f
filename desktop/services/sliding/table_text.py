"""Tables of numbers as text that a spreadsheet takes and gives: a line a row, tabs between."""

import math
import re
from collections.abc import Sequence

from training.contract.errors import SettingsError

Rows = tuple[tuple[float, ...], ...]

NO_NUMBERS = "There are no numbers in the clipboard; copy cells of a spreadsheet first."
NOT_A_NUMBER = "“{text}” is no number; copy cells that hold numbers only."
NOT_FINITE = "“{text}” is too large for a weight; use numbers below a million."
UNEVEN = "The rows are not equally long; copy a rectangle of cells."
TOO_MANY = (
    "There are {rows} rows and {columns} columns; at most {most_rows} × {most_columns} fit here."
)
MOST = 1e6
LONGEST_QUOTE = 20
MINUS = "\N{MINUS SIGN}"


def table_text(rows: Sequence[Sequence[float]]) -> str:
    """Return numbers as lines with tabs between them."""
    return "".join("\t".join(f"{number:.7g}" for number in row) + "\n" for row in rows)


def read_table(text: str, most: tuple[int, int]) -> Rows:
    """Return the numbers in ``text``.

    Cells are parted by tabs, or by semicolons, spaces or commas; a decimal comma is understood
    between tabs and semicolons. Lines without a number are left out.

    Parameters
    ----------
    text
        As a spreadsheet or a person writes it.
    most
        The most rows and columns.

    Raises
    ------
    SettingsError
        If it is no rectangle of numbers, or too large.
    """
    lines = [line for line in text.replace(MINUS, "-").splitlines() if line.strip()]
    rows = tuple(tuple(_number(cell) for cell in _cells(line)) for line in lines)
    if not rows:
        raise SettingsError(NO_NUMBERS)
    if len({len(row) for row in rows}) > 1:
        raise SettingsError(UNEVEN)
    if len(rows) > most[0] or len(rows[0]) > most[1]:
        raise SettingsError(
            TOO_MANY,
            rows=len(rows),
            columns=len(rows[0]),
            most_rows=most[0],
            most_columns=most[1],
        )
    return rows


def _cells(line: str) -> list[str]:
    """Return the cells of a line."""
    for mark in ("\t", ";"):
        if mark in line:
            return [cell.strip().replace(",", ".") for cell in line.rstrip("\r\n").split(mark)]
    return re.split(r"[\s,]+", line.strip(" ,[]()"))


def _number(cell: str) -> float:
    """Return the number in a cell; an empty one is zero."""
    if not cell:
        return 0.0
    try:
        number = float(cell)
    except ValueError as error:
        raise SettingsError(NOT_A_NUMBER, text=cell[:LONGEST_QUOTE]) from error
    if not math.isfinite(number) or abs(number) >= MOST:
        raise SettingsError(NOT_FINITE, text=cell[:LONGEST_QUOTE])
    return number
