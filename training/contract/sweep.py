"""A sweep: the same activity trained several times, with other settings each time.

The runs follow from the sweep alone, whoever starts them: the window's queue, the command line, a
cluster.
"""

import itertools
import math
import random
from collections.abc import Iterator, Mapping

import msgspec

from training.contract.activities import Activity, activity
from training.contract.errors import SettingsError
from training.contract.offered import offers
from training.contract.offers import AnyOffer, Layers, Number, Switch, refuse
from training.contract.settings import Augmentation, TrainingSettings

MOST_RUNS = 1000
DRAWS = 100  # for each wanted run: where few values are left, most draws have been drawn before
DIGITS = 3  # of a drawn number, so that a person can read and repeat it

SweptValue = bool | int | float | str | Augmentation | tuple[int, ...] | None


class Values(msgspec.Struct, frozen=True, tag="values"):
    """The values that a setting takes: all in turn in a grid, else any of them by chance."""

    setting: str
    values: tuple[SweptValue, ...]


class Range(msgspec.Struct, frozen=True, tag="range"):
    """The numbers of which a setting takes any by chance.

    Attributes
    ----------
    lowest, highest
        Both are allowed.
    logarithmic
        Whether all factors are equally likely, instead of all differences.
    """

    setting: str
    lowest: float
    highest: float
    logarithmic: bool = False


class Sweep(msgspec.Struct, frozen=True):
    """What a sweep is.

    Attributes
    ----------
    activity
        Its id.
    base
        The settings that all runs share.
    grid
        Each combination of these values is a run.
    drawn
        Settings that are drawn by chance, ``trials`` times for each combination of the grid.
    trials
        Counts for nothing where none is drawn.
    seed
        Of the draws: the same seed, the same runs.
    """

    activity: str
    base: TrainingSettings
    grid: tuple[Values, ...] = ()
    drawn: tuple[Values | Range, ...] = ()
    trials: int = 1
    seed: int = 0

    def settings(self) -> tuple[TrainingSettings, ...]:
        """Return the settings of each run, none twice.

        Where fewer different ones can be drawn than ``trials``, there are fewer.

        Raises
        ------
        SettingsError
            If something is to be swept that the activity does not offer, or out of its range, or
            there are too many runs.
        """
        _refuse(self)
        base = msgspec.to_builtins(self.base)
        runs: dict[TrainingSettings, None] = {}
        chance = random.Random(self.seed)
        offered = _offered(activity(self.activity))
        for point in _combinations(self, offered):
            if not self.drawn:
                runs[_changed(base, point)] = None
                continue
            wanted = len(runs) + self.trials
            for _ in range(DRAWS * self.trials):
                drawn = {one.setting: _draw(one, offered, chance) for one in self.drawn}
                runs[_changed(base, {**point, **drawn})] = None
                if len(runs) == wanted:
                    break
        return tuple(runs)


def _refuse(sweep: Sweep) -> None:
    """Refuse a sweep that cannot be.

    Raises
    ------
    SettingsError
        Saying why.
    """
    swept = [one.setting for one in (*sweep.grid, *sweep.drawn)]
    if not swept:
        raise SettingsError("A sweep changes at least one setting; choose which.")
    offered = _offered(activity(sweep.activity))
    for one in (*sweep.grid, *sweep.drawn):
        offer = offered.get(one.setting)
        if offer is None:
            raise SettingsError(
                "{activity} has no setting {name} to sweep over; choose from {names}.",
                activity=sweep.activity,
                name=one.setting or "without a name",
                names=", ".join(offered),
            )
        if swept.count(one.setting) > 1:
            raise SettingsError("{title} is swept twice; leave out one.", title=offer.title)
        if isinstance(one, Range):
            _refuse_range(one, offer)
        else:
            _refuse_values(one, offer)
    if sweep.trials < 1:
        raise SettingsError("A sweep draws at least one run; choose how many.")
    count = math.prod(len(one.values) for one in sweep.grid) * (sweep.trials if sweep.drawn else 1)
    if count > MOST_RUNS:
        raise SettingsError(
            "These would be {count} runs, and a sweep has at most {most}; choose fewer values.",
            count=f"{count:,}",
            most=f"{MOST_RUNS:,}",
        )


def _refuse_values(values: Values, offer: AnyOffer) -> None:
    """Refuse values that the offer does not have, or none at all."""
    if not values.values:
        raise SettingsError("There are no values of {title} to try.", title=offer.title)
    for value in values.values:
        refuse(offer, value)


def _refuse_range(drawn: Range, offer: AnyOffer) -> None:
    """Refuse a range that is none, or goes beyond what is offered."""
    if not isinstance(offer, Number):
        raise SettingsError("{title} has no range; name the values to try.", title=offer.title)
    for end in (drawn.lowest, drawn.highest):
        refuse(offer, int(end) if offer.whole and float(end).is_integer() else end)
    if not drawn.lowest < drawn.highest:
        raise SettingsError(
            "The range of {title} ends before it begins; put the lower number first.",
            title=offer.title,
        )
    if drawn.logarithmic and drawn.lowest <= 0:
        raise SettingsError(
            "A logarithmic range begins above 0, that of {title} too.", title=offer.title
        )


def _offered(task: Activity) -> Mapping[str, AnyOffer]:
    """Return the activity's offers by their settings."""
    return {offer.setting: offer for offer in offers(task)}


def _combinations(
    sweep: Sweep, offered: Mapping[str, AnyOffer]
) -> Iterator[Mapping[str, SweptValue]]:
    """Yield each combination of the grid, the last setting changing fastest."""
    names = [one.setting for one in sweep.grid]
    for values in itertools.product(*(one.values for one in sweep.grid)):
        point = zip(names, values, strict=True)
        yield {name: _switched(offered[name], value) for name, value in point}


def _draw(
    one: Values | Range, offered: Mapping[str, AnyOffer], chance: random.Random
) -> SweptValue:
    """Return a value drawn by chance; ``random()`` alone is the same in all versions of Python."""
    offer, share = offered[one.setting], chance.random()
    if isinstance(one, Values):
        return _switched(offer, one.values[int(share * len(one.values))])
    assert isinstance(offer, Number)
    lowest, highest = one.lowest, one.highest
    if offer.whole:  # each number in between is to come equally often, both ends too
        lowest, highest = lowest - 0.5, highest + 0.5
    if one.logarithmic:
        value = lowest * (highest / lowest) ** share
    else:
        value = lowest + (highest - lowest) * share
    value = round(value) if offer.whole else float(f"{value:.{DIGITS}g}")
    value = min(max(value, one.lowest), one.highest)
    return int(value) if offer.whole else float(value)


def _switched(offer: AnyOffer, value: SweptValue) -> SweptValue:
    """Return what a switch sets when it is on or off, and a row of layers as a tuple."""
    if isinstance(offer, Switch) and isinstance(value, bool):
        return offer.on if value else offer.off
    if isinstance(offer, Layers) and isinstance(value, tuple | list):
        return tuple(value)
    return value


def _changed(base: Mapping[str, object], changes: Mapping[str, SweptValue]) -> TrainingSettings:
    """Return the settings with some of them changed.

    Raises
    ------
    SettingsError
        If they contradict each other.
    """
    try:
        return msgspec.convert({**base, **msgspec.to_builtins(changes)}, TrainingSettings)
    except msgspec.ValidationError as error:
        raise SettingsError("A setting cannot be used: {fault}.", fault=error) from error
