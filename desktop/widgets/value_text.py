"""How values of any size are written: short, with a real minus."""

import math

from desktop.services.local_numbers import local

MINUS = "\N{MINUS SIGN}"
MISSING = "–"
LARGE, SMALL = 1000.0, 0.001
SMALLEST_IN_CELL = 0.005


def value_text(value: float, digits: int = 3, *, signed: bool = False) -> str:
    """Return a value with about three significant figures.

    Parameters
    ----------
    value : float
        Any value; one that is no number is a dash.
    digits : int
        Decimals of values below ten; larger ones have fewer.
    signed : bool
        Whether a value above zero has a plus.
    """
    if not math.isfinite(value):
        return MISSING
    size = abs(value)
    if not size:
        return "0"
    if size >= LARGE * 100 or size < SMALL:
        text = f"{size:.1e}".replace("e-0", "e-").replace("e+0", "e").replace("-", MINUS)
    else:
        places = max(0, digits - max(0, len(str(int(size))) - 1))
        text = f"{size:.{places}f}"
    told = local(text)
    if value < 0 and float(text.replace(MINUS, "-") or 0) != 0:
        return f"{MINUS}{told}"
    return f"+{told}" if signed and value > 0 else told


def cell_text(value: float) -> str:
    """Return a value as a small cell has room for it: two decimals at most, zero as 0."""
    if value and math.isfinite(value) and abs(value) < SMALLEST_IN_CELL:
        return local("0.00")
    return value_text(value, 2)
