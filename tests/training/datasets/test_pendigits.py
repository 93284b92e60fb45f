import gzip
import shutil
from collections import Counter

import numpy as np
import pytest

from training.contract.errors import DataError
from training.contract.locations import resources
from training.datasets.pendigits import FILE, load_pendigits, parse_unipen

TEXT = """.VERSION 1.0
.X_DIM 500
.SEGMENT DIGIT ? ? "8"
.COMMENT 8 12 224
.DT 100
.PEN_DOWN
  267   333
 -7   0.5
.PEN_UP
.DT 45
.PEN_DOWN
 1 2
.PEN_UP
.SEGMENT DIGIT ? ? "0"
.COMMENT 0 3 1
.PEN_DOWN
 5 6
 7 8
.PEN_UP
"""


def test_the_published_counts(pendigits):
    assert len(pendigits) == 7494
    assert {digit.writer for digit in pendigits} == set(range(1, 31))
    counts = Counter(digit.label for digit in pendigits)
    assert [counts[label] for label in range(10)] == [
        780, 779, 780, 719, 780, 720, 720, 778, 719, 719,
    ]  # fmt: skip


def test_every_digit_has_strokes_of_points(pendigits):
    for digit in pendigits:
        assert digit.strokes
        for stroke in digit.strokes:
            assert stroke.dtype == np.float32
            assert stroke.ndim == 2 and stroke.shape[1] == 2 and len(stroke) > 0
            assert np.abs(stroke).max() <= 500


def test_a_text_is_parsed_with_y_downwards():
    eight, nought = parse_unipen(TEXT)
    assert (eight.label, eight.writer) == (8, 12)
    assert [stroke.tolist() for stroke in eight.strokes] == [
        [[267, -333], [-7, -0.5]],
        [[1, -2]],
    ]
    assert (nought.label, nought.writer, len(nought.strokes)) == (0, 3, 1)


def test_digits_stand_upright(pendigits):
    """The ring of a nine is above its foot: its widest part lies in the upper half."""
    nines = [digit for digit in pendigits if digit.label == 9][:200]
    upper = 0
    for digit in nines:
        points = np.concatenate(digit.strokes)
        middle = (points[:, 1].min() + points[:, 1].max()) / 2
        upper += (points[:, 1] < middle).mean() > 0.5  # a ring has more points than a foot
    assert upper > 180


@pytest.fixture
def copy(tmp_path):
    shutil.copy(resources() / "data" / "pendigits" / FILE, tmp_path)
    return tmp_path / FILE


def test_a_truncated_file_is_named(copy):
    copy.write_bytes(copy.read_bytes()[:-100])
    with pytest.raises(DataError, match="damaged or cut short") as caught:
        load_pendigits(copy.parent)
    assert str(copy) in str(caught.value)


def test_another_content_is_named(copy):
    copy.write_bytes(gzip.compress(gzip.decompress(copy.read_bytes()) + b"\n"))
    with pytest.raises(DataError, match="not the published file") as caught:
        load_pendigits(copy.parent)
    assert str(copy) in str(caught.value)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(DataError, match=FILE):
        load_pendigits(tmp_path)
