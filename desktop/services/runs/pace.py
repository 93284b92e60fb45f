"""How fast a run goes, and how long it will take from where it is."""

from collections import deque
from typing import NamedTuple

MARK_EVERY_S = 1.0
LEAST_WINDOW_S = 20.0  # of training, over which the pace is taken; and at least one epoch


class _Mark(NamedTuple):
    """Where the run was, in epochs, after so many seconds of training without pauses."""

    position: float
    seconds: float


class Pace:
    """The pace of the last while: pauses do not count, slow motion does.

    Each epoch's measuring takes its time at its end, so a whole epoch is looked at as soon as
    there is one.
    """

    def __init__(self) -> None:
        self._marks: deque[_Mark] = deque()
        self._now: _Mark | None = None
        self._told_s = 0.0
        self._is_interrupted = True

    def interrupt(self) -> None:
        """Leave out the time up to the next point: the run waits for the person."""
        self._is_interrupted = True

    def forget(self) -> None:
        """Begin anew: from here on it goes faster or slower."""
        self._marks.clear()
        self._now = None
        self._is_interrupted = True

    def add(self, position: float, seconds: float) -> None:
        """Take where the run is, in epochs, at a time of its own clock, which goes on in pauses."""
        before = self._now
        if before is None or position < before.position:
            self._marks.clear()
            self._now = _Mark(position, 0.0)
        else:
            passed = 0.0 if self._is_interrupted else max(0.0, seconds - self._told_s)
            self._now = _Mark(position, before.seconds + passed)
            if self._is_interrupted:  # the batch itself took time that is not known
                self._marks = deque(
                    _Mark(mark.position + position - before.position, mark.seconds)
                    for mark in self._marks
                )
        self._told_s, self._is_interrupted = seconds, False
        self._mark(self._now)

    def _mark(self, now: _Mark) -> None:
        """Remember this point if the last one is old enough; forget those that no longer count."""
        if not self._marks or now.seconds - self._marks[-1].seconds >= MARK_EVERY_S:
            self._marks.append(now)
        while len(self._marks) > 2 and _is_enough(now, self._marks[1]):
            self._marks.popleft()

    def seconds_left(self, total: float) -> float | None:
        """Return how long it is to the position ``total``; ``None`` while nobody can know."""
        if self._now is None or not self._marks:
            return None
        first = self._marks[0]
        way, took = self._now.position - first.position, self._now.seconds - first.seconds
        if way <= 0 or took <= 0:
            return None
        return max(0.0, total - self._now.position) * took / way


def _is_enough(now: _Mark, mark: _Mark) -> bool:
    """Return whether the pace since ``mark`` says enough."""
    is_whole_epoch = now.position - mark.position >= 1
    return is_whole_epoch and now.seconds - mark.seconds >= LEAST_WINDOW_S
