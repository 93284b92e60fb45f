"""What comes of the runs of a sweep, gathered from their events."""

from collections.abc import Iterable, Iterator, Sequence

import msgspec

from training.contract.events import (
    Cancelled,
    Died,
    Epoch,
    Event,
    Exported,
    Failed,
    Finished,
    Planned,
    Started,
    Stopped,
)
from training.contract.sweep_table import Result, Status

# Ended for good; all others are gone on with, or tried again, when the sweep goes on.
DONE: frozenset[Status] = frozenset({"finished", "given-up"})
ENDS: dict[type[Event], Status] = {
    Finished: "finished",
    Stopped: "stopped",
    Cancelled: "cancelled",
    Failed: "failed",
    Died: "died",
}


class Results:
    """The results of planned runs, as their events make them.

    Parameters
    ----------
    planned
        The runs.
    earlier
        What came of some of them before.
    """

    def __init__(self, planned: Sequence[Planned], earlier: Iterable[Result] = ()) -> None:
        self._results = {one.run: Result(run=one.run, settings=one.settings) for one in planned}
        self._results |= {one.run: one for one in earlier}

    def __iter__(self) -> Iterator[Result]:
        """Go through the results in the order of the plan."""
        return iter(tuple(self._results.values()))

    def __getitem__(self, run: str) -> Result:
        """Return what came of one run so far."""
        return self._results[run]

    def take(self, event: Event) -> bool:
        """Take one event; return whether it ended a run."""
        if event.run not in self._results:
            return False
        match event:
            case Started():
                self._change(event.run, status="waiting", sentence="")
            case Epoch(epoch=epoch, seconds=seconds):
                self._change(event.run, epochs=epoch, seconds=seconds)
                if event.best:
                    self._change(event.run, validation_accuracy=event.validation_accuracy)
            case Exported(path=path):
                self._change(event.run, model=path)
            case Finished() | Stopped():
                self._change(
                    event.run,
                    epochs=event.epochs,
                    seconds=event.seconds,
                    validation_accuracy=event.validation_accuracy,
                )
            case Failed(sentence=sentence):
                self._change(event.run, sentence=sentence)
        if type(event) not in ENDS:
            return False
        given_up = isinstance(event, Cancelled) and event.given_up
        self._change(event.run, status="given-up" if given_up else ENDS[type(event)])
        return True

    def _change(self, run: str, **changes: object) -> None:
        """Change some fields of a result."""
        self._results[run] = msgspec.structs.replace(self._results[run], **changes)
