"""Which runs are seen at a time: some overlaid in the plots, one of them taken apart below."""

from collections.abc import Sequence
from itertools import count

from PySide6.QtCore import QObject, Signal

MOST_OVERLAID = 10  # more are a tangle


class ShownRuns(QObject):
    """Remembers runs by their ids; a run keeps its mark as long as it is overlaid."""

    # Which runs are overlaid, or which one is looked at, changed; carries nothing.
    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._places: dict[str, int] = {}
        self._looked_at = ""

    @property
    def overlaid(self) -> Sequence[str]:
        """The runs in the plots, in the order in which they came."""
        return tuple(self._places)

    @property
    def looked_at(self) -> str:
        """The run whose gradients, kernels and pictures are seen; empty if there is none."""
        return self._looked_at

    def place(self, run: str) -> int | None:
        """Return which colour and marker a run has, counted from 0, if it is overlaid."""
        return self._places.get(run)

    def look_at(self, run: str) -> None:
        """See one run in all panels; it is overlaid too."""
        if run == self._looked_at and run in self._places:
            return
        self._looked_at = run
        if run:
            self._add(run)
        self.changed.emit()

    def overlay(self, run: str, *, is_shown: bool) -> None:
        """Put a run into the plots, or take it out; of too many the oldest goes."""
        if is_shown == (run in self._places):
            return
        if is_shown:
            self._add(run)
        else:
            del self._places[run]
        self.changed.emit()

    def show_only(self, runs: Sequence[str]) -> None:
        """Overlay these runs and no others, and look at the first."""
        self._places.clear()
        self._looked_at = next(iter(runs), "")
        for run in runs:
            self._add(run)
        self.changed.emit()

    def forget(self, runs: set[str]) -> None:
        """Let go of runs that are no longer there."""
        gone = runs & (set(self._places) | {self._looked_at})
        if not gone:
            return
        for run in gone:
            self._places.pop(run, None)
        if self._looked_at in gone:
            self._looked_at = next(reversed(self._places), "")
        self.changed.emit()

    def _add(self, run: str) -> None:
        """Give a run the first mark that is free."""
        if run in self._places:
            return
        while len(self._places) >= MOST_OVERLAID:
            oldest = next(one for one in self._places if one != self._looked_at)
            del self._places[oldest]
        taken = set(self._places.values())
        self._places[run] = next(place for place in count() if place not in taken)
