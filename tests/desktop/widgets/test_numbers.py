import math

import pytest

from desktop.widgets.numbers import is_negligible, percent, percent_in_sentence, short_number

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


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"), (-0.0, "0"), (-2.0, "−2"), (1020.0, "1020"), (0.111, "0.11"), (-0.5, "−0.50"),
        (15.73, "15.7"), (99.96, "100"), (143.2, "143"), (0.004, "0.004"), (1e-5, "≈0"),
        (1234567.0, "1.2e6"), (float("nan"), "–"),
    ],
)  # fmt: skip
def test_numbers_in_cells_have_about_three_figures(value, text):
    assert short_number(value) == text


def test_where_room_is_short_two_figures_are_shown():
    assert [short_number(value, 2) for value in (0.55, 7.59, 28.3, 2040.0)] == [
        "0.6", "7.6", "28", "2040"
    ]  # fmt: skip
