"""What a sweep goes over, as the command line writes it."""

import re
from collections.abc import Sequence

import msgspec

from training.contract.errors import SettingsError
from training.contract.sweep import Range, SweptValue, Values

_RANGE = re.compile(r"(?P<lowest>[^,]+?)\.\.(?P<highest>[^,]+?)(?P<logarithmic>:log)?")
_COMMA = re.compile(r",(?![^\[]*\])")  # outside of a list


def grid_of(text: str) -> Values:
    """Return what ``NAME=V1,V2,…`` says, values in JSON or bare words.

    Raises
    ------
    SettingsError
        If a value is none that any setting has.
    """
    name, _, values = text.partition("=")
    return _values(name, [_value(one) for one in _COMMA.split(values)] if values else [])


def drawn_of(text: str) -> Values | Range:
    """Return what ``NAME=LOW..HIGH``, ``NAME=LOW..HIGH:log`` or ``NAME=V1,V2,…`` says.

    Raises
    ------
    SettingsError
        If an end is no number, or a value none that any setting has.
    """
    name, _, values = text.partition("=")
    found = _RANGE.fullmatch(values)
    if found is None:
        return grid_of(text)
    try:
        ends = float(found["lowest"]), float(found["highest"])
    except ValueError as error:
        raise SettingsError(
            "{range} is no range of numbers; write it like 0.0001..0.1.", range=values
        ) from error
    return Range(name, *ends, logarithmic=found["logarithmic"] is not None)


def _value(text: str) -> object:
    """Return one value."""
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        return text.strip()  # a bare word, such as sgd


def _values(name: str, values: Sequence[object]) -> Values:
    """Return the values as a setting has them.

    Raises
    ------
    SettingsError
        If one is none that any setting has.
    """
    try:
        return Values(name, msgspec.convert(values, tuple[SweptValue, ...]))
    except msgspec.ValidationError as error:
        raise SettingsError(
            "A value of {name} cannot be used: {fault}.", name=name, fault=error
        ) from error
