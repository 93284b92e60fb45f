"""CSV text: what stands in a cell, and what never does."""

import csv
import io

import pytest

from desktop.services.spreadsheet import csv_bytes, csv_text


def rows_of(text):
    return list(csv.reader(io.StringIO(text)))


@pytest.mark.parametrize(
    "name", ["=HYPERLINK(1)", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"]
)
def test_names_are_never_formulas(name):
    (row,) = rows_of(csv_text([[name, -1.5]]).replace("\r\n", "\n").replace("\r", "?"))
    assert row[0].startswith("'")
    assert row[1] == "-1.5"  # a number may be negative


def test_cells():
    text = csv_text([['a,"b"', True, False, None, 3, 0.1, 1e-9, "x\ny"]])
    assert rows_of(text) == [['a,"b"', "yes", "no", "", "3", "0.1", "1e-09", "x\ny"]]
    assert csv_text([["ü", 0.5]], ",") == "ü;0,5\r\n"
    assert csv_bytes("ü") == b"\xef\xbb\xbf\xc3\xbc"
    assert csv_bytes("\udce4").endswith(b"?")
