import math

import pytest

from desktop.widgets.numbers import is_negligible, percent, percent_in_sentence

CASES = [
    (0.0, "0.0 %"),
    (0.0004, "0.0 %"),
    (0.0006, "0.1 %"),
    (0.738, "73.8 %"),
    (0.9994, "99.9 %"),
    (0.9995, "> 99.9 %"),
    (1 - 1e-12, "> 99.9 %"),
    (1.0, "100.0 %"),
    (math.nan, "–"),
]


def plain(text):
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(("probability", "text"), CASES)
def test_percent(probability, text):
    assert plain(percent(probability)) == text


@pytest.mark.parametrize(("probability", "text"), CASES)
def test_percent_in_a_sentence(qapp, probability, text):
    assert plain(percent_in_sentence(probability)) == text.replace("> ", "over ")


def test_nothing_below_one_is_written_as_all(qapp):
    for thousandths in range(99_000, 100_000):
        assert not percent(thousandths / 100_000).startswith("100")


@pytest.mark.parametrize(("probability", "muted"), [(0, True), (0.00049, True), (0.0005, False)])
def test_what_is_written_as_nothing_is_negligible(probability, muted):
    assert is_negligible(probability) == muted


def test_what_is_no_number_is_negligible():
    assert is_negligible(math.nan)
