"""How probabilities are written."""

import math

from PySide6.QtCore import QCoreApplication

MISSING = "–"
# The sign stays with its number where a line breaks.
NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
# From here on one decimal would round up to 100.0 %, and below to 0.0 %.
NEARLY_ONE = 0.9995
NEARLY_ZERO = 0.0005


def percent(probability: float) -> str:
    """Return a probability (0–1) as a percentage with one decimal.

    What is less than 1 is never written as 100.0 %. A value that is not a number is a dash.
    """
    if math.isnan(probability):
        return MISSING
    if NEARLY_ONE <= probability < 1:
        return f">{NO_BREAK_SPACE}99.9{NO_BREAK_SPACE}%"
    return f"{probability * 100:.1f}{NO_BREAK_SPACE}%"


def percent_in_sentence(probability: float) -> str:
    """Return a probability (0–1) as words use it: "73.8 %", "over 99.9 %"."""
    text = percent(probability)
    if not text.startswith(">"):
        return text
    return QCoreApplication.translate("numbers", "over {0}").format(text[2:])


def is_negligible(probability: float) -> bool:
    """Tell whether a probability (0–1) is written as 0.0 %."""
    return not probability >= NEARLY_ZERO
