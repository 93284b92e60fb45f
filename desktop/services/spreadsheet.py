"""Tables as CSV text that spreadsheets open as they should.

RFC 4180. The bytes begin with the mark of UTF-8 (BOM): Excel takes a file without it for the
system's old encoding, which breaks ü and ♀, while LibreOffice and pandas read either. Excel also
goes by the system's decimal sign: where that is a comma it wants semicolons between the cells.
"""

import csv
import io
from collections.abc import Iterable, Sequence
from typing import Literal

Cell = str | float | int | bool | None
Decimal = Literal[".", ","]

# A spreadsheet computes a cell that begins so (OWASP, CSV injection): a picture's name must not.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def csv_text(rows: Iterable[Sequence[Cell]], decimal: Decimal = ".") -> str:
    """Return ``rows`` as the lines of a CSV file.

    Parameters
    ----------
    rows
        Cells of text, numbers, yes and no, or nothing.
    decimal
        What stands before the decimals: with a comma the cells are parted by semicolons.
    """
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";" if decimal == "," else ",", lineterminator="\r\n")
    writer.writerows([_cell_text(cell, decimal) for cell in row] for row in rows)
    return text.getvalue()


def csv_bytes(text: str) -> bytes:
    """Return the content of a file with ``text``; letters that are none become question marks."""
    return text.encode("utf-8-sig", "replace")


def _cell_text(cell: Cell, decimal: Decimal) -> str:
    """Return what stands in the file for ``cell``; text never begins as a formula does."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, str):
        return f"'{cell}" if cell.startswith(FORMULA_SIGNS) else cell
    return f"{cell:.6g}".replace(".", decimal) if isinstance(cell, float) else str(cell)
