"""The table of a sweep: the settings that differ against what came of each run; no widgets."""

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.pages.training.run_words import best_accuracy, status_words
from desktop.pages.training.setting_words import value_words
from desktop.services.runs.run import Run
from desktop.services.runs.sweeps import is_left
from desktop.services.spreadsheet import Cell
from desktop.widgets.numbers import percent
from training.contract.activities import activity
from training.contract.offered import offers
from training.contract.offers import AnyOffer, Choice
from training.contract.sweep_table import differing

Key = float | str | tuple[int, ...]


class SweptValue(NamedTuple):
    """The value of one setting: as a person reads it, and what it is ordered by."""

    words: str
    key: Key


class SweptRun(NamedTuple):
    """One run of the table.

    Attributes
    ----------
    run, title
        Its id, and what it is called.
    values
        Of the table's settings, in their order.
    accuracy
        The best on the validation pictures so far, 0-1; ``None`` before the first epoch.
    epochs
        How many are done.
    seconds
        How long they took.
    status, sentence
        How it stands, in a word or two, and more where there is more to say.
    model
        The exported file; empty if there is none.
    is_done
        Whether nothing more will come.
    """

    run: str
    title: str
    values: tuple[SweptValue, ...]
    accuracy: float | None
    epochs: int
    seconds: float
    status: str
    sentence: str
    model: str
    is_done: bool


class SweptTable(NamedTuple):
    """All runs of a sweep.

    Attributes
    ----------
    sweep
        Its id.
    titles
        Of the settings that differ, in the order of the form.
    runs
        In the order of the sweep.
    can_go_on
        Whether some ended too early, and none goes on or waits.
    """

    sweep: str
    titles: tuple[str, ...]
    runs: tuple[SweptRun, ...]
    can_go_on: bool

    @property
    def best(self) -> SweptRun | None:
        """The run with the best answers; the first of equals."""
        known = [run for run in self.runs if run.accuracy is not None]
        return max(known, key=lambda run: run.accuracy or 0.0, default=None)

    @property
    def done(self) -> int:
        """How many runs are over."""
        return sum(run.is_done for run in self.runs)


def table_of(runs: Sequence[Run]) -> SweptTable:
    """Return the table of the runs of one sweep, at least one."""
    first = runs[0].request
    task = activity(first.activity)
    known: dict[str, AnyOffer] = {offer.setting: offer for offer in offers(task)}
    names = differing(task, [run.request.settings for run in runs])
    offered = [known[name] for name in names if name in known]
    is_over = all(run.ending is not None for run in runs)
    return SweptTable(
        sweep=first.sweep_id,
        titles=tuple(QCoreApplication.translate("offers", offer.title) for offer in offered),
        runs=tuple(_row(run, offered) for run in runs),
        can_go_on=is_over and any(is_left(run) for run in runs),
    )


def sheet_rows(table: SweptTable) -> list[list[Cell]]:
    """Return the table as a spreadsheet has it, the best run first."""
    tr = QCoreApplication.translate
    head: list[Cell] = [
        *table.titles,
        tr("sweep_table", "Run"),
        tr("sweep_table", "Best validation"),
        tr("sweep_table", "Epochs"),
        tr("sweep_table", "Seconds"),
        tr("sweep_table", "Status"),
        tr("sweep_table", "Model"),
    ]
    best_first = sorted(table.runs, key=lambda run: -1.0 if run.accuracy is None else run.accuracy)
    return [head, *(_sheet_row(run) for run in reversed(best_first))]


def result_words(run: SweptRun) -> str:
    """Return the best validation accuracy in words; nothing before the first."""
    return "" if run.accuracy is None else percent(run.accuracy)


def _row(run: Run, offered: Sequence[AnyOffer]) -> SweptRun:
    values = [(offer, getattr(run.request.settings, offer.setting)) for offer in offered]
    given_up = QCoreApplication.translate("sweep_table", "given up")
    return SweptRun(
        run=run.id,
        title=run.title,
        values=tuple(
            SweptValue(value_words(offer, one), _key(offer, one)) for offer, one in values
        ),
        accuracy=best_accuracy(run),
        epochs=run.epochs_done,
        seconds=run.seconds,
        status=given_up if run.is_given_up else status_words(run),
        sentence=run.sentence,
        model=str(run.model or ""),
        is_done=run.ending is not None,
    )


def _key(offer: AnyOffer, value: object) -> Key:
    """Return what values of a setting are ordered by."""
    if isinstance(offer, Choice):
        return float(offer.values.index(value)) if value in offer.values else math.inf
    if isinstance(value, tuple):
        return value
    if value is None:
        return math.inf  # all of them
    return float(value) if isinstance(value, int | float) else str(value)


def _sheet_row(run: SweptRun) -> list[Cell]:
    values: list[Cell] = [
        one.key if isinstance(one.key, float) and _is_number(one.words) else one.words
        for one in run.values
    ]
    result: list[Cell] = [run.title, run.accuracy, run.epochs, run.seconds, run.status, run.model]
    return [*values, *result]


def _is_number(words: str) -> bool:
    """Return whether a value is written as a number, which a spreadsheet is to have as one."""
    return words.replace(",", "").replace(".", "").isdecimal()
