"""A sweep as a person at a terminal sees it: a line for each epoch of each run, then a table."""

import sys
from collections.abc import Iterable, Sequence

from training.contract.activities import Activity, activity
from training.contract.events import (
    Cancelled,
    Died,
    Epoch,
    Event,
    Exported,
    Failed,
    Finished,
    Started,
    Stopped,
    SweepEnded,
    SweepStarted,
)
from training.contract.sweep_table import Result, Row, Table, shown

NO_ACCURACY = "–"


class SweepLines:
    """Tells what happens on standard error, and the table at the end on standard output."""

    def __init__(self) -> None:
        self._titles: dict[str, str] = {}
        self._epochs: dict[str, int] = {}
        self._activity = ""

    def __call__(self, event: Event) -> None:
        """Show one event."""
        match event:
            case SweepStarted(runs=runs, done=done, activity=name):
                self._activity = name
                self._titles = {
                    one.run: f"[{number}/{len(runs)}] {one.title}"
                    for number, one in enumerate(runs, start=1)
                }
                already = f", {len(done)} of them done before" if done else ""
                _say(f"Sweep {event.run}: {len(runs)} runs{already}")
            case SweepEnded(table=table):
                print(table_text(activity(self._activity), table))
            case Started(epochs=epochs):
                self._epochs[event.run] = epochs
            case _ if line := self._line(event):
                _say(f"{self._titles.get(event.run, event.run)}: {line}")

    def _line(self, event: Event) -> str:
        """Return what is to be said of an event of a run, if anything."""
        match event:
            case Epoch(epoch=epoch):
                return (
                    f"epoch {epoch}/{self._epochs.get(event.run, '?')}  loss {event.loss:.4f}  "
                    f"validation {event.validation_accuracy:.2%}"
                )
            case Exported(path=path):
                return f"exported to {path}"
            case Finished() | Stopped():
                verb = "finished" if isinstance(event, Finished) else "stopped"
                return f"{verb} with {event.validation_accuracy:.2%}, {event.seconds:.0f} s"
            case Cancelled(sentence=sentence) | Failed(sentence=sentence):
                return sentence
            case Died(exit_status=status):
                return f"its process ended without a word ({status})"
        return ""


def table_text(task: Activity, table: Table) -> str:
    """Return the table as text, columns aligned."""
    head = [*table.titles, "Validation", "Epochs", "Seconds", ""]
    return "\n".join(_aligned([head, *(_cells(task, table.settings, row) for row in table.rows)]))


def _cells(task: Activity, settings: Sequence[str], row: Row) -> list[str]:
    """Return one row of the table."""
    values = [shown(task, *pair) for pair in zip(settings, row.values, strict=True)]
    result = row.result
    accuracy = result.validation_accuracy
    return [
        *values,
        NO_ACCURACY if accuracy is None else f"{accuracy:.2%}",
        str(result.epochs),
        f"{result.seconds:.0f}",
        _end(result),
    ]


def _end(result: Result) -> str:
    """Return how a run ended, in a few words; nothing of one that simply finished."""
    if result.status == "finished":
        return ""
    return result.status.replace("-", " ")


def _aligned(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    """Yield each row with its columns under each other."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()


def _say(line: str) -> None:
    """Print one line of what happens."""
    print(line, file=sys.stderr)
