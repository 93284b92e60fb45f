import numpy as np
import pytest

from desktop.services.sliding.shades import grey_range, levels, symmetric_range
from desktop.services.sliding.table_text import read_table, table_text
from training.contract.errors import SettingsError


@pytest.mark.parametrize(
    "text",
    ["-1\t1,5\t2\r\n1\t0\t\r\n", "-1;1.5;2\n1;0;0", "−1 1.5 2\n\n1 0 0\n", "-1, 1.5, 2\n1, 0, 0"],
)
def test_numbers_are_read_as_spreadsheets_and_people_write_them(text):
    assert read_table(text, (7, 7)) == ((-1, 1.5, 2), (1, 0, 0))


def test_what_is_written_is_read_again():
    rows = ((-1, 0.25), (1e-3, 100000))
    assert table_text(rows) == "-1\t0.25\n0.001\t100000\n"
    assert read_table(table_text(rows), (7, 7)) == rows


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("  \n", "no numbers"),
        ("1\t2\n3", "not equally long"),
        ("1\ttwo", "“two” is no number"),
        ("1\tnan", "too large"),
        ("1 2 3 4", "1 rows and 4 columns; at most 3 × 3"),
    ],
)
def test_what_is_no_table_gets_a_sentence(text, sentence):
    with pytest.raises(SettingsError, match=sentence):
        read_table(text, (3, 3))


def test_zero_is_the_middle_of_the_signed_colours():
    values = np.array([-8, -4, 0, 2], "float32")
    shown = symmetric_range(values)
    assert shown == (-8, 8)
    assert levels(values, shown).tolist() == [0, 64, 128, 159]
    assert symmetric_range(np.zeros(3, "float32")) == (-1, 1)


def test_grey_cuts_nothing_off():
    picture = np.array([3, 200], "float32")
    assert grey_range(picture, 255) == (0, 255)
    assert levels(picture, grey_range(picture, 255)).tolist() == [3, 200]
    assert grey_range(np.array([-100, 300], "float32"), 255) == (-100, 300)
