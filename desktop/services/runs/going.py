"""What goes on: what it is told, and what it has told since the last time."""

from collections import deque
from collections.abc import Sequence
from time import monotonic
from typing import NamedTuple

from desktop.services.runs.command import Launch
from desktop.services.runs.listener import Listener
from desktop.services.runs.run import Run
from desktop.services.runs.shown import Told
from desktop.services.runs.supervisor import Ended, Supervisor
from training.contract.commands import (
    Cancel,
    Command,
    Follow,
    OneStep,
    Pause,
    Resume,
    ShowCell,
    Speed,
    Stop,
)
from training.contract.events import Refused
from training.contract.sentence import Sentence
from training.contract.spoken import template_of

MOST_S = 0.008  # in the window's thread at a time; the rest is taken next time
STOP_S = 300.0  # where the application waits for it to end: time for the export
SILENT_S = 300.0  # that it tells nothing after it was to stop: longer than any export

NOT_WRITTEN = (
    "What the run tells cannot be written down ({fault}). The run goes on, but its curves may not "
    "be there next time; check that the disk has room left."
)


class Patience(NamedTuple):
    """How long a process has to end before it is ended by force, in seconds.

    Attributes
    ----------
    cancel_s
        After it was told to end at once: nothing would be exported anyway.
    close_s
        Where the window waits for it.
    """

    cancel_s: float
    close_s: float


OF_RUN = Patience(10.0, 6.0)  # a training ends within 5 seconds of its supervisor
OF_SWEEP = Patience(40.0, 15.0)  # all its runs, and Ray


class Changes(NamedTuple):
    """What came of one run since the last time.

    Attributes
    ----------
    run
        Which one.
    names
        Of what changed in it.
    refusals
        What is to be told to the person.
    ended
        Its end, once all else is taken.
    """

    run: Run
    names: frozenset[str]
    refusals: tuple[Sentence, ...]
    ended: Ended | None


class _NotKept(NamedTuple):
    """What a run told could not be written."""

    fault: str


class _News:
    """What has come of one run, while it is being taken."""

    def __init__(self, run: Run) -> None:
        self.run = run
        self.before = run.status
        self.names: set[str] = set()
        self.refusals: list[Sentence] = []
        self.ended: Ended | None = None

    def changes(self) -> Changes:
        """Return it as it is told."""
        if self.run.status != self.before:
            self.names.add("status")
        return Changes(self.run, frozenset(self.names), tuple(self.refusals), self.ended)


class Going:
    """A run, or all runs of a sweep, with their supervisor, for the window's thread.

    Parameters
    ----------
    identifier
        Of the run, or of the sweep.
    runs
        Their states change with what they tell.
    launch
        How their process is started.
    locks
        Descriptors of their locks, which the process is to hold too.
    """

    def __init__(
        self, identifier: str, runs: Sequence[Run], launch: Launch, locks: Sequence[int]
    ) -> None:
        self._identifier = identifier
        self._open = {run.id: run for run in runs}
        self._last = runs[0]
        self._patience = OF_RUN if identifier in self._open else OF_SWEEP
        self._is_ending = self._is_paused = self._is_over = self._has_told_fault = False
        self._told: deque[tuple[str, Told | Ended | _NotKept]] = deque()
        self._kill_at = float("inf")
        self._silent_s = float("inf")  # how long it may tell nothing
        self._heard_at = monotonic()
        listeners = {run.id: self._listener(run) for run in runs}
        self._supervisor = Supervisor(launch, identifier, self._put, listeners, locks)
        self._begin(self._last)
        self._supervisor.start()

    @property
    def run(self) -> Run:
        """The run that goes on; of several the first."""
        found = next((run for run in self._open.values() if run.is_going), None)
        return found or next(iter(self._open.values()), self._last)

    @property
    def runs(self) -> Sequence[Run]:
        """All that have not ended."""
        return tuple(self._open.values())

    @property
    def is_over(self) -> bool:
        """Whether all have ended, and their process too."""
        return self._is_over

    @property
    def pid(self) -> int | None:
        """Id of the process, once there is one."""
        return self._supervisor.pid

    def pause(self) -> None:
        """Let it wait after the present batch."""
        self._set_paused(True)
        self._tell(Pause())

    def go_on(self) -> None:
        """Let it go on after a pause."""
        self._set_paused(False)
        self._tell(Resume())

    def one_batch(self) -> None:
        """Let it train one batch, and wait then."""
        self._set_paused(True)
        self._tell(OneStep())

    def set_speed(self, batches_per_second: float | None) -> None:
        """Let it train at most so many batches a second."""
        for run in self._open.values():
            run.change_speed()
        self._tell(Speed(batches_per_second))

    def follow(self, layer: str | None, index: tuple[int, ...]) -> None:
        """Let it tell with each batch what it does to one weight."""
        self._tell(Follow(layer, index))

    def show_cell(self, true: int, answer: int) -> None:
        """Let it tell the validation pictures of one cell of the table of confusions."""
        self._tell(ShowCell(true, answer))

    def stop(self, limit_s: float = float("inf")) -> None:
        """Let it end and export its best network; by force if it takes longer than ``limit_s``.

        By force too where it tells nothing for far longer than an export takes, as it hangs.
        Before the first epoch is done there is none to export, and no more patience than with
        :meth:`cancel`: what never answers, such as a command that hangs, must not block the queue.
        """
        has_network = any(run.epochs_done for run in self._open.values())
        self._end_within(limit_s if has_network else self._patience.cancel_s)
        self._silent_s, self._heard_at = SILENT_S, monotonic()
        self._tell(Stop())

    def cancel(self) -> None:
        """Let it end at once; by force if it takes too long."""
        self._end_within(self._patience.cancel_s)
        self._tell(Cancel())

    def close(self) -> Sequence[Changes]:
        """End it, by force if it takes too long, and return all that is left to tell."""
        self.cancel()
        if not self._supervisor.join(self._patience.close_s):
            self._supervisor.kill()
            self._supervisor.join(self._patience.close_s)
        return self._taken(float("inf"))

    def changes(self) -> Sequence[Changes]:
        """Take what came, as far as the time goes, into the runs."""
        now = monotonic()
        if self._told:
            self._heard_at = now
        if now > self._kill_at or now - self._heard_at > self._silent_s:
            self._kill_at = self._silent_s = float("inf")
            self._supervisor.kill()
        return self._taken(now + MOST_S)

    def _taken(self, until: float) -> Sequence[Changes]:
        """Take what came until a time."""
        news: dict[str, _News] = {}
        while self._told and monotonic() < until:
            identifier, told = self._told.popleft()
            if isinstance(told, Ended) and identifier == self._identifier:
                self._is_over = True
                for run in self.runs:
                    self._end(news.setdefault(run.id, _News(run)), told)
            elif identifier in self._open:
                run = self._open[identifier]
                self._take(news.setdefault(run.id, _News(run)), told)
        if self._open and not any(run.is_going for run in self._open.values()):
            run = next(iter(self._open.values()))  # the next one of a sweep is about to begin
            news.setdefault(run.id, _News(run))
            self._begin(run)
        return [one.changes() for one in news.values()]

    def _take(self, news: _News, told: Told | Ended | _NotKept) -> None:
        """Take one thing that a run has told."""
        match told:
            case Ended():
                self._end(news, told)
                return
            case _NotKept(fault):
                if not self._has_told_fault:  # of all runs of a sweep once
                    self._has_told_fault = True
                    news.refusals.append(Sentence(NOT_WRITTEN, {"fault": fault}))
                return
            case Refused():
                news.refusals.append(Sentence(*template_of(told)))
        if not news.run.is_going:
            self._begin(news.run)
        news.names.add(news.run.take(told))

    def _end(self, news: _News, how: Ended) -> None:
        """Take it that a run has ended."""
        news.ended = how
        del self._open[news.run.id]
        self._last = news.run

    def _begin(self, run: Run) -> None:
        """Take it that a run begins; what was said before counts for it too."""
        run.begin()
        run.is_ending = self._is_ending
        if self._is_paused:
            run.pause()

    def _set_paused(self, is_paused: bool) -> None:
        """Take it that all wait from now on, or go on."""
        self._is_paused = is_paused
        for run in self._open.values():
            if is_paused:
                run.pause()
            else:
                run.go_on()

    def _listener(self, run: Run) -> Listener:
        """Return what listens to a run, in the supervisor's thread."""
        return Listener(
            run,
            lambda told: self._told.append((run.id, told)),
            lambda error: self._told.append((run.id, _NotKept(error.strerror or str(error)))),
        )

    def _put(self, identifier: str, ended: Ended) -> None:
        """Take an end from the supervisor's thread."""
        self._told.append((identifier, ended))

    def _tell(self, command: Command) -> None:
        """Give the process a command, which is one to all its runs."""
        self._supervisor.tell(command)

    def _end_within(self, limit_s: float) -> None:
        """End the process by force after a time."""
        self._is_ending = True
        for run in self._open.values():
            run.is_ending = True
        self._kill_at = min(self._kill_at, monotonic() + limit_s)
