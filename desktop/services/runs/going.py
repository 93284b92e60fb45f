"""The run that goes on: what it is told, and what it has told since the last time."""

from collections import deque
from collections.abc import Callable
from time import monotonic
from typing import NamedTuple

import msgspec

from desktop.services.runs.command import Launch
from desktop.services.runs.keeper import Keeper
from desktop.services.runs.model_place import made_at, received
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
from training.contract.events import Exported, Refused
from training.contract.run_files import run_folder
from training.contract.sentence import Sentence

MOST_S = 0.008  # in the window's thread at a time; the rest is taken next time
CANCEL_S = 10.0  # then the process is ended by force: nothing would be exported anyway
STOP_S = 300.0  # where the application waits for it to end: time for the export
CLOSE_S = 6.0  # a training ends within 5 seconds of its supervisor

NOT_WRITTEN = (
    "What the run tells cannot be written down ({fault}). The run goes on, but its curves may not "
    "be there next time; check that the disk has room left."
)


class Changes(NamedTuple):
    """What came since the last time.

    Attributes
    ----------
    names
        Of what changed in the run.
    refusals
        What is to be told to the person.
    ended
        The end, once all else is taken.
    """

    names: frozenset[str]
    refusals: tuple[Sentence, ...]
    ended: Ended | None


class _NotKept(NamedTuple):
    """The keeper could not write."""

    fault: str


class Going:
    """One run and its supervisor, for the window's thread.

    Parameters
    ----------
    run
        Its state changes with what it tells.
    launch
        How its process is started.
    lock
        Descriptor of its lock, which the process is to hold too.
    """

    def __init__(self, run: Run, launch: Launch, lock: int | None) -> None:
        self.run = run
        self._told: deque[Told | Ended | _NotKept] = deque()
        self._kill_at = float("inf")
        put = self._told.append
        keeper = Keeper(run_folder(run.id), run.id, lambda error: put(_NotKept(_fault(error))))
        self._supervisor = Supervisor(launch, run.id, put, keeper, _placing(run), lock)
        run.begin()
        self._supervisor.start()

    @property
    def pid(self) -> int | None:
        """Id of the process, once there is one."""
        return self._supervisor.pid

    def pause(self) -> None:
        """Let it wait after the present batch."""
        self.run.pause()
        self._tell(Pause())

    def go_on(self) -> None:
        """Let it go on after a pause."""
        self.run.go_on()
        self._tell(Resume())

    def one_batch(self) -> None:
        """Let it train one batch, and wait then."""
        self.run.pause()
        self._tell(OneStep())

    def set_speed(self, batches_per_second: float | None) -> None:
        """Let it train at most so many batches a second."""
        self.run.change_speed()
        self._tell(Speed(batches_per_second))

    def follow(self, layer: str | None, index: tuple[int, ...]) -> None:
        """Let it tell with each batch what it does to one weight."""
        self._tell(Follow(layer, index))

    def show_cell(self, true: int, answer: int) -> None:
        """Let it tell the validation pictures of one cell of the table of confusions."""
        self._tell(ShowCell(true, answer))

    def stop(self, limit_s: float = float("inf")) -> None:
        """Let it end and export its best network; by force if it takes longer than ``limit_s``."""
        self.run.is_ending = True
        self._tell(Stop())
        self._end_within(limit_s)

    def cancel(self) -> None:
        """Let it end at once; by force if it takes too long."""
        self.run.is_ending = True
        self._tell(Cancel())
        self._end_within(CANCEL_S)

    def close(self) -> Changes:
        """End it, by force if it takes too long, and return all that is left to tell."""
        self.cancel()
        if not self._supervisor.join(CLOSE_S):
            self._supervisor.kill()
            self._supervisor.join(CLOSE_S)
        return self._taken(float("inf"))

    def changes(self) -> Changes:
        """Take what came, as far as the time goes, into the run."""
        now = monotonic()
        if now > self._kill_at:
            self._kill_at = float("inf")
            self._supervisor.kill()
        return self._taken(now + MOST_S)

    def _taken(self, until: float) -> Changes:
        """Take what came until a time."""
        before = self.run.status
        names: set[str] = set()
        refusals: list[Sentence] = []
        while self._told and monotonic() < until:
            told = self._told.popleft()
            match told:
                case Ended():
                    return Changes(frozenset(names), tuple(refusals), told)
                case _NotKept(fault):
                    refusals.append(Sentence(NOT_WRITTEN, {"fault": fault}))
                    continue
                case Refused(sentence=sentence):
                    refusals.append(Sentence("{sentence}", {"sentence": sentence}))
            names.add(self.run.take(told))
        if self.run.status != before:
            names.add("status")
        return Changes(frozenset(names), tuple(refusals), None)

    def _tell(self, command: Command) -> None:
        """Give the run a command."""
        self._supervisor.tell(command)

    def _end_within(self, limit_s: float) -> None:
        """End the process by force after a time."""
        self._kill_at = min(self._kill_at, monotonic() + limit_s)


def _placing(run: Run) -> Callable[[Exported], Exported]:
    """Return what puts the run's model in its place, in the supervisor's thread."""
    made = made_at(run.id, run.title)

    def place(event: Exported) -> Exported:
        where = received(event, run.title, made)
        return msgspec.structs.replace(event, path=str(where), content=None)

    return place


def _fault(error: OSError) -> str:
    """Return what is wrong, in a few words."""
    return error.strerror or str(error)
