"""Settings against results: a table of runs, of their settings those that differ."""

from collections.abc import Mapping, Sequence
from typing import Literal

import msgspec

from training.contract.activities import Activity
from training.contract.offered import offers
from training.contract.offers import AnyOffer, Choice, Number, Switch
from training.contract.settings import TrainingSettings
from training.contract.sweep import SweptValue

# ``given-up``: ended early since other runs were better.
Status = Literal["waiting", "finished", "stopped", "cancelled", "given-up", "failed", "died"]


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What came of one run.

    Attributes
    ----------
    run, settings
        Its id, and how it was trained.
    status
        How it ended; ``waiting`` until then.
    epochs
        How many are done.
    validation_accuracy
        Of the best epoch, 0-1; ``None`` before the first.
    seconds
        How long it took.
    model
        The exported file; empty if there is none.
    sentence
        What went wrong, for the person; empty if nothing did.
    """

    run: str
    settings: TrainingSettings
    status: Status = "waiting"
    epochs: int = 0
    validation_accuracy: float | None = None
    seconds: float = 0.0
    model: str = ""
    sentence: str = ""


class Row(msgspec.Struct, frozen=True):
    """One run: the ``values`` of the table's settings, in their order, and what came of it."""

    values: tuple[SweptValue, ...]
    result: Result


class Table(msgspec.Struct, frozen=True):
    """Runs against each other.

    Attributes
    ----------
    settings
        Names of the settings in which the runs differ, in the order of a form.
    titles
        What a form calls them, in English.
    rows
        The best run first, those without any result last.
    """

    settings: tuple[str, ...]
    titles: tuple[str, ...]
    rows: tuple[Row, ...]


def table(task: Activity, results: Sequence[Result]) -> Table:
    """Return the table of runs of one activity.

    Parameters
    ----------
    task
        Its offers give the settings' titles and their order; others come after, by their names.
    results
        In the order of the sweep, which decides between equals.
    """
    names = differing(task, [one.settings for one in results])
    known = _offered(task)
    best_first = sorted(results, key=_worth, reverse=True)
    return Table(
        settings=names,
        titles=tuple(known[name].title if name in known else name for name in names),
        rows=tuple(
            Row(tuple(getattr(one.settings, name) for name in names), one) for one in best_first
        ),
    )


def differing(task: Activity, settings: Sequence[TrainingSettings]) -> tuple[str, ...]:
    """Return the names of the settings that are not the same in all, in the order of a form."""
    first = list(_offered(task))
    names = [*first, *(name for name in TrainingSettings.__struct_fields__ if name not in first)]
    return tuple(name for name in names if len({getattr(one, name) for one in settings}) > 1)


def shown(task: Activity, name: str, value: SweptValue) -> str:
    """Return the value of a setting as a person reads it, in English."""
    offer = _offered(task).get(name)
    if isinstance(offer, Switch):
        return "off" if value == offer.off else "on"
    if isinstance(offer, Choice) and value in offer.values:
        return offer.titles[offer.values.index(value)]
    if value is None:
        return offer.none if isinstance(offer, Number) else "none"
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)


def run_title(task: Activity, names: Sequence[str], settings: TrainingSettings) -> str:
    """Return what a run of a sweep is called: its values of the settings that differ, in English.

    Parameters
    ----------
    task
        Its offers give the titles.
    names
        The settings that differ, as :func:`differing` gives them.
    settings
        The run's.
    """
    known = _offered(task)
    parts = [
        f"{known[name].title if name in known else name} "
        f"{shown(task, name, getattr(settings, name))}"
        for name in names
    ]
    return " · ".join(parts) or task.title


def _offered(task: Activity) -> Mapping[str, AnyOffer]:
    """Return the activity's offers by their settings."""
    return {offer.setting: offer for offer in offers(task)}


def _worth(result: Result) -> float:
    """Return what runs are ordered by."""
    return -1.0 if result.validation_accuracy is None else result.validation_accuracy
