"""How probabilities and other numbers are written."""

import math

from PySide6.QtCore import QCoreApplication

from desktop.services.local_numbers import local

MISSING = "–"
# The sign stays with its number where a line breaks.
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
# From here on one decimal would round up to 100.0 %, and below to 0.0 %.
NEARLY_ONE = 0.9995
NEARLY_ZERO = 0.0005
MINUS = "\N{MINUS SIGN}"
# From here on a number is written with an exponent, as no cell would hold it.
MOST_WHOLE = 100_000
LEAST_SHOWN = 0.0005
NEARLY_NOTHING = "≈0"


def percent(probability: float) -> str:
    """Return a probability (0–1) as a percentage with one decimal.

    What is less than 1 is never written as 100.0 %. A value that is not a number is a dash.
    """
    if math.isnan(probability):
        return MISSING
    if NEARLY_ONE <= probability < 1:
        return f">{NO_BREAK_SPACE}99.9{NO_BREAK_SPACE}%"
    return local(f"{probability * 100:.1f}{NO_BREAK_SPACE}%")


def percent_in_sentence(probability: float) -> str:
    """Return a probability (0–1) as words use it: "73.8 %", "over 99.9 %"."""
    text = percent(probability)
    if not text.startswith(">"):
        return text
    return QCoreApplication.translate("numbers", "over {0}").format(text[2:])


def is_negligible(probability: float) -> bool:
    """Tell whether a probability (0–1) is written as 0.0 %."""
    return not probability >= NEARLY_ZERO


def short_number(value: float, figures: int = 3) -> str:
    """Return a value as a cell shows it: whole numbers whole, others with about so many figures."""
    size = abs(value)
    if math.isnan(value) or math.isinf(value):
        return MISSING
    if value == round(value) and size < MOST_WHOLE:
        text = f"{value:.0f}"
    elif size >= MOST_WHOLE:
        text = f"{value:.1e}".replace("e+0", "e").replace("e+", "e")
    elif size < LEAST_SHOWN:
        return NEARLY_NOTHING
    else:
        text = f"{value:.{decimals_for(size, figures)}f}"
    return signed(text)


def full_number(value: float) -> str:
    """Return a value with all figures that it has in 32 bits."""
    return MISSING if math.isnan(value) or math.isinf(value) else signed(f"{value:.7g}")


def decimals_for(size: float, figures: int) -> int:
    """Return how many decimals a number without its sign gets, for about so many figures."""
    last = figures - 1
    for decimals in range(last):
        if size >= 10.0 ** (last - decimals) * (1 - 0.5 * 10.0**-figures):
            return decimals
    return last if size >= 0.95 * 10.0**-last else figures


def signed(text: str) -> str:
    """Return a number's text as the language writes it; what is rounded to zero has no sign."""
    if text.startswith("-") and not text.strip("-0."):
        text = text[1:]
    return local(text).replace("-", MINUS)
