"""What can be offered of a setting: its range, its unit, and the sentence that refuses the rest.

A form is built from these, and the command line checks with them; which activity offers which is
in :mod:`training.contract.offered`. Titles, hints and sentences are texts for a person, in English.
"""

from collections.abc import Sequence
from typing import Literal

import msgspec

from training.contract.errors import SettingsError
from training.contract.settings import Augmentation

Unit = Literal["", "classes", "epochs", "neurons", "pictures", "share"]
Value = bool | int | float | str | Augmentation | None


class OnlyWith(msgspec.Struct, frozen=True):
    """Another ``setting`` that must have one of the ``values``, or this one counts for nothing."""

    setting: str
    values: tuple[Value, ...]


class Offer(msgspec.Struct, frozen=True, kw_only=True):
    """What all offers share.

    Attributes
    ----------
    setting
        Field of :class:`~training.contract.settings.TrainingSettings`.
    title, hint
        What a form calls it, and one sentence about what it does.
    only_with
        When it counts; ``None`` is always.
    """

    setting: str
    title: str
    hint: str
    only_with: OnlyWith | None = None


class Number(Offer, frozen=True, kw_only=True):
    """A number between two others.

    Attributes
    ----------
    lowest, highest
        Both are allowed.
    too_low, too_high
        Sentences that say why nothing beyond is, with the fields of the value and both ends.
    unit
        ``share`` is 0-1, for a percentage; empty where there is none.
    whole
        Whether it is counted.
    logarithmic
        Whether a slider moves by factors.
    none
        What leaving the number out is called, where it can be: ``all``.
    """

    lowest: float
    highest: float
    too_low: str
    too_high: str
    unit: Unit = ""
    whole: bool = False
    logarithmic: bool = False
    none: str = ""


class Choice(Offer, frozen=True, kw_only=True):
    """One of several ``values``, each with its title."""

    values: tuple[str | int, ...]
    titles: tuple[str, ...]


class Switch(Offer, frozen=True, kw_only=True):
    """On or off; ``on`` and ``off`` are the values of the setting."""

    on: bool | Augmentation = True
    off: bool | None = False


class Layers(Offer, frozen=True, kw_only=True):
    """A row of numbers, each between two others: the neurons of the hidden layers, in order.

    Attributes
    ----------
    each
        What one layer may have.
    fewest, most
        How many layers there may be.
    too_few, too_many
        Sentences that say why.
    """

    each: Number
    fewest: int
    most: int
    too_few: str
    too_many: str


AnyOffer = Number | Choice | Switch | Layers


def refuse(offer: AnyOffer, value: object) -> None:
    """Refuse a value that is out of the range of ``offer``.

    Parameters
    ----------
    value
        As the setting has it, or as JSON has it: a list for a tuple.

    Raises
    ------
    SettingsError
        Saying why.
    """
    match offer:
        case Number():
            _refuse_number(offer, value)
        case Layers():
            _refuse_layers(offer, value)
        case Choice() if value not in offer.values:
            raise SettingsError(
                "{title} cannot be {value}; choose one of {values}.",
                title=offer.title,
                value=value,
                values=", ".join(map(str, offer.values)),
            )
        case Switch() if isinstance(offer.on, bool) and not isinstance(value, bool):
            raise SettingsError("{title} is either on or off: true or false.", title=offer.title)


def _refuse_number(offer: Number, value: object) -> None:
    """Refuse what is no number of the range."""
    if value is None and offer.none:
        return
    if isinstance(value, bool) or not isinstance(value, int if offer.whole else int | float):
        raise SettingsError(
            "{title} must be a whole number." if offer.whole else "{title} must be a number.",
            title=offer.title,
        )
    ends = {
        "value": _shown(value),
        "lowest": _shown(offer.lowest),
        "highest": _shown(offer.highest),
    }
    if not value >= offer.lowest:
        raise SettingsError(offer.too_low, **ends)
    if not value <= offer.highest:
        raise SettingsError(offer.too_high, **ends)


def _refuse_layers(offer: Layers, value: object) -> None:
    """Refuse too few or too many layers, or one with too few or too many neurons."""
    if isinstance(value, str) or not isinstance(value, Sequence):
        raise SettingsError(
            "{title} must be a list of numbers, such as [128, 64].", title=offer.title
        )
    ends = {"value": len(value), "lowest": offer.fewest, "highest": offer.most}
    if len(value) < offer.fewest:
        raise SettingsError(offer.too_few, **ends)
    if len(value) > offer.most:
        raise SettingsError(offer.too_many, **ends)
    for one in value:
        _refuse_number(offer.each, one)


def _shown(number: float) -> str:
    """Return a number as a person writes it."""
    if float(number).is_integer():
        return f"{int(number):,}"
    return f"{number:.10f}".rstrip("0").rstrip(".")
