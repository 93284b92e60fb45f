import math

import pytest

from desktop.widgets.value_text import cell_text, value_text


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0.0, "0"),
        (0.6244, "0.624"),
        (-0.6244, "−0.624"),
        (12.345, "12.35"),
        (1234.5, "1234"),
        (-0.00001, "−1.0e−5"),
        (2.5e7, "2.5e7"),
        (math.nan, "–"),
        (math.inf, "–"),
    ],
)
def test_values_are_short_with_a_real_minus(value, text):
    assert value_text(value) == text


def test_a_sign_is_told_where_it_is_wanted():
    assert value_text(0.5, signed=True) == "+0.500"
    assert value_text(0.0, signed=True) == "0"
    assert value_text(-0.5, signed=True) == "−0.500"


def test_a_small_cell_has_two_decimals_at_most():
    assert [cell_text(value) for value in (0, 0.00093, -0.00093, -0.29, 151.2)] == [
        "0",
        "0.00",
        "0.00",
        "−0.29",
        "151",
    ]
