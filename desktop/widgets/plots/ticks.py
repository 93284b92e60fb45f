"""Where an axis is marked, and with which words."""

import math
from typing import Literal, NamedTuple

from desktop.widgets.numbers import NO_BREAK_SPACE, signed
from desktop.widgets.plots.view import Extent

Scale = Literal["epochs", "plain", "percent", "log"]

STEPS: dict[Scale, tuple[float, ...]] = {
    "epochs": (1.0, 2.0, 3.0, 5.0, 10.0),
    "plain": (1.0, 2.0, 2.5, 5.0, 10.0),
    "percent": (1.0, 2.0, 2.5, 5.0, 10.0),
}
RAISED = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
# Powers of ten from here to there are written out.
PLAIN_POWERS = range(-3, 5)


class Tick(NamedTuple):
    """A marked value, in the coordinates of the plot, and its word."""

    value: float
    text: str


def make_ticks(extent: Extent, scale: Scale, most: int) -> list[Tick]:
    """Return the ticks of an axis.

    Parameters
    ----------
    extent : Extent
        What is seen; powers of ten (log10) on a scale ``log``.
    scale : Scale
        What the values are.
    most : int
        How many have room, at least 2.
    """
    if scale == "log":
        return _log_ticks(extent, max(most, 2))
    step = _step(extent.span, max(most, 2), STEPS[scale])
    first, last = math.ceil(extent.low / step - 1e-6), math.floor(extent.high / step + 1e-6)
    text = _percent_text if scale == "percent" else _plain_text
    return [Tick(number * step, text(number * step, step)) for number in range(first, last + 1)]


def _step(span: float, most: int, steps: tuple[float, ...]) -> float:
    """Return a small step of which at most ``most`` marks are on a span, both ends if possible."""
    least = span / (most - 1)
    power = 10.0 ** math.floor(math.log10(least))
    enough = [step * power for step in steps if step * power >= least * (1 - 1e-9)]
    even = (step for step in enough if _divides(step, span) and step <= 2 * enough[0])
    return next(even, enough[0])


def _divides(step: float, span: float) -> bool:
    return abs(span / step - round(span / step)) < 1e-6


def _plain_text(value: float, step: float) -> str:
    return signed(f"{value:.{_decimals(step)}f}")


def _percent_text(value: float, step: float) -> str:
    return signed(f"{100 * value:.{_decimals(100 * step)}f}") + f"{NO_BREAK_SPACE}%"


def _decimals(step: float) -> int:
    """Return how many decimals tell the multiples of a step apart."""
    for decimals in range(8):
        if math.isclose(step, round(step, decimals), rel_tol=1e-6):
            return decimals
    return 8


def _log_ticks(extent: Extent, most: int) -> list[Tick]:
    """Return ticks at powers of ten, and at 2 and 5 times them where there is room."""
    first, last = math.ceil(extent.low - 1e-6), math.floor(extent.high + 1e-6)
    if extent.span * 3 <= most and extent.span > 0.5:
        return _between(extent, first, last)
    if last - first >= 1:
        every = math.ceil((last - first + 1) / most)
        powers = range(last, first - 1, -every)
        is_plain = all(power in PLAIN_POWERS for power in powers)
        return [Tick(power, _power_text(power, is_plain)) for power in reversed(powers)]
    # Less than a decade: even steps of the values themselves.
    low, high = 10.0**extent.low, 10.0**extent.high
    step = _step(high - low, most, STEPS["plain"])
    numbers = range(math.ceil(low / step), math.floor(high / step) + 1)
    return [Tick(math.log10(n * step), _short_text(n * step, step)) for n in numbers if n > 0]


def _short_text(value: float, step: float) -> str:
    """Return a value with as many figures as a step needs, however small both are."""
    power = math.floor(math.log10(value) + 1e-9)
    if power in PLAIN_POWERS:
        return _plain_text(value, step)
    scale = 10.0**power
    return f"{_plain_text(value / scale, step / scale)}·10{str(power).translate(RAISED)}"


def _between(extent: Extent, first: int, last: int) -> list[Tick]:
    ticks = []
    for power in range(first - 1, last + 1):
        for factor in (1, 2, 5):
            value = power + math.log10(factor)
            if extent.low - 1e-6 <= value <= extent.high + 1e-6:
                is_plain = power in PLAIN_POWERS
                text = (
                    signed(f"{factor * 10.0**power:g}") if is_plain else _scientific(factor, power)
                )
                ticks.append(Tick(value, text))
    return ticks


def _power_text(power: int, is_plain: bool) -> str:
    return signed(f"{10.0**power:g}") if is_plain else _scientific(1, power)


def value_text(value: float) -> str:
    """Return a value of 0 or more as the cursor tells it: 0.253, 12.7, 3.1·10⁻⁷."""
    if value == 0:
        return "0"
    power = math.floor(math.log10(abs(value)))
    if power not in PLAIN_POWERS:
        return signed(f"{value / 10.0**power:.1f}") + f"·10{str(power).translate(RAISED)}"
    return signed(f"{value:.{max(0, 3 - max(power, 0)) if power > -2 else 2 - power}f}")


def _scientific(factor: int, power: int) -> str:
    raised = f"10{str(power).translate(RAISED)}"
    return raised if factor == 1 else f"{factor}·{raised}"
