"""Numbers as a form writes and reads them, and the steps between them; no widgets here."""

import re
from math import ceil, floor, log10

from desktop.services.local_numbers import local
from training.contract.offers import Number

FACTORS = (1, 2, 5)  # steps within a power of ten
SPACES = "\u00a0\u202f\u2009 '_"  # that people put between thousands
NEARLY_NOTHING = 1e-9  # what floating point may make of a tenth
DIGITS = 10  # behind the point
# 6,000 and, where the comma is the decimal mark, 6.000.
_IN_THOUSANDS = re.compile(r"[-+]?\d{1,3}(?:(?:,\d{3})+|(?:\.\d{3})+)")


def text_of(value: float, *, is_whole: bool) -> str:
    """Return a number as it stands in a field: 6,000 or 0.001, never 1e-3; or 6.000 or 0,001."""
    if is_whole and float(value).is_integer():
        return local(f"{int(value):,}")
    return local(f"{value:.{DIGITS}f}".rstrip("0").rstrip("."))


def number_in(text: str, *, is_whole: bool) -> float | str:
    """Return the number that was typed, whole where it is one; the text where it is none.

    Commas and points are both read as decimal marks, in every language: a person types what the
    keyboard has. In whole numbers they may part thousands instead. Where a number has both, the
    last one is the decimal mark.
    """
    plain = "".join(sign for sign in text if sign not in SPACES).replace("−", "-")
    if is_whole and _IN_THOUSANDS.fullmatch(plain):
        plain = plain.replace(",", "").replace(".", "")
    elif "," in plain and "." in plain:
        thousands = min(",.", key=plain.rindex)
        plain = plain.replace(thousands, "")
    try:
        value = float(plain.replace(",", "."))
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
