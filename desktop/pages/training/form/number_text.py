"""Numbers as a form writes and reads them, and the steps between them; no widgets here."""

from math import ceil, floor, log10

from training.contract.offers import Number

FACTORS = (1, 2, 5)  # steps within a power of ten
SPACES = "\u00a0\u202f\u2009 '_"  # that people put between thousands
NEARLY_NOTHING = 1e-9  # what floating point may make of a tenth
DIGITS = 10  # behind the point


def text_of(value: float, *, is_whole: bool) -> str:
    """Return a number as it stands in a field: 6,000 or 0.001, never 1e-3."""
    if is_whole and float(value).is_integer():
        return f"{int(value):,}"
    return f"{value:.{DIGITS}f}".rstrip("0").rstrip(".")


def number_in(text: str, *, is_whole: bool) -> float | str:
    """Return the number that was typed, whole where it is one; the text where it is none.

    A comma parts thousands in whole numbers, and is a decimal mark in others.
    """
    plain = "".join(sign for sign in text if sign not in SPACES)
    plain = plain.replace(",", "" if is_whole else ".").replace("−", "-")
    try:
        value = float(plain)
    except ValueError:
        return text
    if value != value or value in (float("inf"), float("-inf")):
        return text
    return int(value) if is_whole and value.is_integer() else value


def stepped(offer: Number, value: float, steps: int) -> float:
    """Return the number so many ``steps`` on, within the offer's range.

    Logarithmic ones go 1, 2, 5, 10, 20 …; others by one, or by a hundredth of a range up to 1.
    """
    moved = value
    for _ in range(abs(steps)):
        moved = _next(offer, moved, up=steps > 0)
    moved = min(max(moved, offer.lowest), offer.highest)
    return round(moved) if offer.whole else round(moved, DIGITS)


def _next(offer: Number, value: float, *, up: bool) -> float:
    """Return the nearest step above or below ``value``."""
    if not offer.logarithmic:
        step = 1.0 if offer.whole or offer.highest > 1 else 0.01
        place = value / step
        below, above = ceil(place - NEARLY_NOTHING) - 1, floor(place + NEARLY_NOTHING) + 1
        return step * (above if up else below)
    if value <= 0:
        return offer.lowest
    power = 10.0 ** floor(log10(value) + NEARLY_NOTHING)
    steps = [factor * power * ten for ten in (0.1, 1, 10) for factor in FACTORS]
    if up:
        return min(step for step in steps if step > value * (1 + NEARLY_NOTHING))
    return max(step for step in steps if step < value * (1 - NEARLY_NOTHING))
