import math

import pytest

from desktop.widgets.plots.ticks import make_ticks, value_text
from desktop.widgets.plots.view import Extent


def texts(extent, scale, most):
    return [tick.text.replace("\xa0", " ") for tick in make_ticks(extent, scale, most)]


def test_epochs_are_whole_with_the_last_among_them():
    assert texts(Extent(0, 15), "epochs", 8) == ["0", "3", "6", "9", "12", "15"]
    assert texts(Extent(0, 10), "epochs", 7) == ["0", "2", "4", "6", "8", "10"]
    assert texts(Extent(2, 3), "epochs", 7) == ["2.0", "2.2", "2.4", "2.6", "2.8", "3.0"]


def test_losses_and_shares():
    expected = ["0.00", "0.25", "0.50", "0.75", "1.00", "1.25"]
    assert texts(Extent(0, 1.25), "plain", 7) == expected
    assert texts(Extent(0.5, 1), "percent", 6) == ["50 %", "60 %", "70 %", "80 %", "90 %", "100 %"]
    assert texts(Extent(0.5, 1), "percent", 4) == ["50 %", "75 %", "100 %"]
    assert texts(Extent(0.986, 0.99), "percent", 6)[0] == "98.6 %"


def test_logarithms():
    few = Extent(math.log10(0.2), math.log10(2))
    assert texts(few, "log", 7) == ["0.2", "0.5", "1", "2"]
    assert texts(Extent(-3, 0), "log", 5) == ["0.001", "0.01", "0.1", "1"]
    assert texts(Extent(-9, 0), "log", 5) == ["10⁻⁸", "10⁻⁶", "10⁻⁴", "10⁻²", "10⁰"]
    inner = make_ticks(Extent(math.log10(3), math.log10(4)), "log", 5)
    assert 2 <= len(inner) <= 6
    assert all(math.log10(3) - 1e-6 <= tick.value <= math.log10(4) + 1e-6 for tick in inner)


@pytest.mark.parametrize("scale", ["epochs", "plain", "percent", "log"])
@pytest.mark.parametrize("most", [2, 3, 5, 9, 20])
@pytest.mark.parametrize("span", [1e-4, 0.3, 1, 7, 15, 300])
def test_ticks_are_never_too_many_and_never_outside(scale, most, span):
    extent = Extent(1.5, 1.5 + span)
    ticks = make_ticks(extent, scale, most)
    assert len(ticks) <= most + 2
    assert all(extent.low - 1e-5 <= tick.value <= extent.high + 1e-5 for tick in ticks)
    assert len({tick.text for tick in ticks}) == len(ticks)


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (0, "0"),
        (0.253, "0.253"),
        (1.5, "1.500"),
        (12.71, "12.71"),
        (0.012345, "0.0123"),
        (3.14e-7, "3.1·10⁻⁷"),
        (250000, "2.5·10⁵"),
    ],
)
def test_values_at_the_cursor(value, text):
    assert value_text(value) == text
