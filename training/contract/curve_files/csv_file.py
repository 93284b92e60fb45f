"""A run's curves as a table that any program reads: a row a batch, a row an epoch."""

import csv
from pathlib import Path

from training.contract.events import Batch, Epoch, Event

COLUMNS = (
    "epoch",
    "batch",
    "loss",
    "accuracy",
    "validation_loss",
    "validation_accuracy",
    "learning_rate",
    "samples_per_second",
    "memory_bytes",
    "seconds",
)


class CsvFile:
    """Adds each row as it happens; what a run before has left in the file stays.

    Rows of an epoch have no ``batch``; rows of a batch have no validation.

    Parameters
    ----------
    path
        The file; folders are made.

    Raises
    ------
    OSError
        If it cannot be written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.is_file() or not path.stat().st_size:
            self._add(COLUMNS)

    def __call__(self, event: Event) -> None:
        """Write one event, if it is a point of a curve."""
        match event:
            case Batch() | Epoch():
                self._add([getattr(event, name, "") for name in COLUMNS[:-2]] + _rest(event))

    def _add(self, row: object) -> None:
        """Add one row; the file is closed after each, so that a kill loses none."""
        with self._path.open("a", newline="", encoding="utf-8") as file:
            csv.writer(file).writerow(row)  # type: ignore[arg-type]


def _rest(event: Batch | Epoch) -> list[object]:
    """Return the last two columns."""
    return [event.memory if isinstance(event, Epoch) else "", event.seconds]
