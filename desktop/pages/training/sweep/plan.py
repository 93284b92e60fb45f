"""What a sweep is to be, as it is put together: what varies, how, and where it runs; no widgets."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from desktop.pages.training.sweep.reading import number_of, values_in
from desktop.services.runs.run import Run
from training.contract.errors import SettingsError
from training.contract.offers import AnyOffer, Number, refuse
from training.contract.settings import TrainingSettings
from training.contract.sweep import Range, Sweep, SweptValue, Values

MOST_RUNS = 100  # in the page's list; the command line takes more

Way = Literal["each", "any", "between"]


class Varied(NamedTuple):
    """How one setting varies, as it was typed.

    Attributes
    ----------
    offer
        Which setting.
    way
        Each of the values in turn, any of them by chance, or any number of a range by chance.
    text
        The list of values, where they are typed.
    chosen
        The values, where they are ticked.
    lowest, highest, logarithmic
        The range, as it was typed.
    """

    offer: AnyOffer
    way: Way = "each"
    text: str = ""
    chosen: tuple[SweptValue, ...] | None = None
    lowest: str = ""
    highest: str = ""
    logarithmic: bool = False


class Where(NamedTuple):
    """Where the runs are done.

    Attributes
    ----------
    ray
        Address of a cluster; empty for a Ray of its own, ``None`` for one run after the other.
    grace
        With Ray: epochs before which no run is given up; 0 gives up none.
    """

    ray: str | None = None
    grace: int = 0


def sweep_of(
    identifier: str, base: TrainingSettings, varied: Iterable[Varied], trials: int, seed: int
) -> Sweep:
    """Return the sweep that was put together.

    Raises
    ------
    SettingsError
        If something that was typed cannot be used, saying why.
    """
    grid: list[Values] = []
    drawn: list[Values | Range] = []
    for one in varied:
        match one.way:
            case "each":
                grid.append(_values(one))
            case "any":
                drawn.append(_values(one))
            case "between":
                drawn.append(_range(one))
    return Sweep(identifier, base, tuple(grid), tuple(drawn), trials, seed)


def settings_of(sweep: Sweep) -> Sequence[TrainingSettings]:
    """Return the settings of each run.

    Raises
    ------
    SettingsError
        If they are no sweep, or more runs than the page lists.
    """
    settings = sweep.settings()
    if len(settings) > MOST_RUNS:
        raise SettingsError(
            "These would be {count} runs, and this page does at most {most} at a time; choose "
            "fewer values, or use “layerwise-train sweep” in a terminal.",
            count=len(settings),
            most=MOST_RUNS,
        )
    if len(settings) < 2:
        raise SettingsError("This is a single run; give at least two values to compare.")
    return settings


def seconds_of(sweep: Sweep, settings: Sequence[TrainingSettings], runs: Iterable[Run]) -> float:
    """Return about how long the runs take one after the other, in seconds; 0 if nobody knows.

    Parameters
    ----------
    sweep
        Of which activity.
    settings
        Of each run.
    runs
        Those that were, newest first: the last one of the same activity tells the pace.
    """
    known = (run for run in runs if run.request.activity == sweep.activity and run.epochs_done)
    last = next(known, None)
    if last is None or not last.seconds:
        return 0.0
    an_epoch = last.seconds / last.epochs_done
    if last.started is not None and last.samples_per_second:
        an_epoch = last.started.training_count / last.samples_per_second
    before = last.request.settings.samples
    return sum(_epochs(one) * an_epoch * _share(one.samples, before) for one in settings)


def _epochs(settings: TrainingSettings) -> int:
    """Return how many epochs a run has in all."""
    return settings.epochs + settings.top_epochs + settings.refining_epochs


def _share(samples: int | None, before: int | None) -> float:
    """Return how many times as many pictures there are, where both numbers are known."""
    return samples / before if samples and before else 1.0


def _values(one: Varied) -> Values:
    """Return the values that were ticked or typed."""
    chosen = values_in(one.offer, one.text) if one.chosen is None else one.chosen
    return Values(one.offer.setting, chosen)


def _range(one: Varied) -> Range:
    """Return the range that was typed."""
    offer = one.offer
    assert isinstance(offer, Number)
    ends: list[float] = []
    for text in (one.lowest, one.highest):
        end = number_of(offer, text)
        refuse(offer, end)
        ends.append(float(end))  # type: ignore[arg-type]  # what is not refused is a number
    return Range(offer.setting, ends[0], ends[1], logarithmic=one.logarithmic)
