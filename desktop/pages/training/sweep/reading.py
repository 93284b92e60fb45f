"""Values as a person types them into a list, read and proposed; no widgets."""

import re
from collections.abc import Sequence

from desktop.pages.training.form.number_text import number_in, stepped
from desktop.services.local_numbers import has_decimal_comma, listed, local
from training.contract.offers import AnyOffer, Choice, Layers, Number, Switch, refuse
from training.contract.sweep import SweptValue

FACTOR_STEPS = 3  # of 1, 2, 5, 10 …: ten times as much
# A comma between two figures is the decimal mark of the languages that have it.
_BETWEEN_DECIMALS = re.compile(r",(?!\d)|(?<!\d),")
_IN_LAYERS = re.compile(r"[,·\s]+")


def values_in(offer: AnyOffer, text: str) -> tuple[SweptValue, ...]:
    """Return the values of a list, each once.

    Numbers are parted by commas, or by semicolons where a comma is a decimal mark; rows of layers
    by semicolons, their numbers by commas.

    Parameters
    ----------
    offer
        Says what a value is: a number, or a row of layers.
    text
        What was typed.

    Raises
    ------
    SettingsError
        If a value is none of the offer's.
    """
    if ";" in text or isinstance(offer, Layers):
        parts = text.split(";")
    elif _may_have_commas(offer) and "." not in text:
        parts = _BETWEEN_DECIMALS.split(text)
    else:
        parts = text.split(",")
    values: dict[SweptValue, None] = {}
    for part in (one.strip() for one in parts):
        if part:
            value = _value(offer, part)
            refuse(offer, value)
            values[value] = None  # type: ignore[index]  # what is not refused is a value
    return tuple(values)


def _may_have_commas(offer: AnyOffer) -> bool:
    """Tell whether a comma is also the decimal mark of a value."""
    return isinstance(offer, Number) and not offer.whole and has_decimal_comma()


def number_of(offer: Number, text: str) -> object:
    """Return the number that was typed, or what was typed if it is none."""
    return number_in(text.strip(), is_whole=offer.whole)


def list_text(offer: AnyOffer, values: Sequence[object]) -> str:
    """Return values as they are typed."""
    texts = [value_text(offer, value) for value in values]
    return "; ".join(texts) if isinstance(offer, Layers) else listed(texts)


def value_text(offer: AnyOffer, value: object) -> str:
    """Return one value as it is typed, without signs between thousands."""
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    if value is None and isinstance(offer, Number):
        return offer.none
    if isinstance(value, float):
        return local(f"{value:.10f}".rstrip("0").rstrip("."))
    return str(value)


def proposed(offer: AnyOffer, present: object) -> tuple[object, ...]:
    """Return values to try, about the present one."""
    match offer:
        case Choice():
            return offer.values
        case Switch():
            return (False, True)
        case Layers() if isinstance(present, tuple):
            more = (*present, present[-1])
            return (present, more) if len(more) <= offer.most else (present,)
        case Number() if isinstance(present, int | float):
            return tuple(sorted({present, *_near(offer, present)}))
    return (present,)


def proposed_range(offer: Number, present: object) -> tuple[float, float]:
    """Return the ends of a range about the present value."""
    middle = present if isinstance(present, int | float) else offer.highest
    near = sorted(_near(offer, middle))
    return near[0], near[-1]


def _near(offer: Number, value: float) -> tuple[float, float]:
    """Return a value well below and one well above, within what is offered."""
    if offer.unit == "share":
        return (max(offer.lowest, 0.0), min(offer.highest, 0.5))
    if offer.whole and offer.logarithmic:
        return (max(int(offer.lowest), int(value) // 2), min(int(offer.highest), int(value) * 2))
    steps = FACTOR_STEPS if offer.logarithmic else 1 if offer.whole else 10
    return stepped(offer, value, -steps), stepped(offer, value, steps)


def _value(offer: AnyOffer, part: str) -> object:
    """Return what one part of a list says."""
    if isinstance(offer, Layers):
        each = (one for one in _IN_LAYERS.split(part) if one)
        return tuple(number_in(one, is_whole=True) for one in each)
    if isinstance(offer, Number):
        if offer.none and part.casefold() == offer.none.casefold():
            return None
        return number_in(part, is_whole=offer.whole)
    return part
