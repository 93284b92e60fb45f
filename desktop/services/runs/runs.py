"""All runs of the application: the queue, the one that goes on, and those of earlier."""

import logging
from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime
from time import monotonic
from typing import NamedTuple
from uuid import uuid4

import msgspec
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from desktop.services.in_turn import InTurn
from desktop.services.runs import kept
from desktop.services.runs.command import check, launch
from desktop.services.runs.keeper import Keeper
from desktop.services.runs.missing import missing
from desktop.services.runs.model_place import made_at, received
from desktop.services.runs.request import RunRequest
from desktop.services.runs.run import Run
from desktop.services.runs.sentences import LEFT_WAITING, Ending, ending
from desktop.services.runs.shelf import Shelf, ShelfError
from desktop.services.runs.shown import Told
from desktop.services.runs.supervisor import Ended, Supervisor
from training.contract.commands import Cancel, Command, Follow, OneStep, Pause, Resume, Speed, Stop
from training.contract.errors import LayerwiseError
from training.contract.events import Exported, Refused
from training.contract.run_files import run_folder
from training.contract.sentence import Sentence

log = logging.getLogger(__name__)

TELL_EVERY_MS = 50
MOST_S = 0.008  # of these, in the window's thread; the rest is taken next time
CANCEL_S = 10.0  # then the process is ended by force: nothing would be exported anyway
STOP_S = 300.0  # where the application waits for it to end: time for the export
CLOSE_S = 6.0  # a training ends within 5 seconds of its supervisor
ALL = frozenset(
    {"started", "batch", "epoch", "gradients", "kernels", "samples", "confusion", "mistakes"}
)

NOT_WRITTEN = (
    "What the run tells cannot be written down ({fault}). The run goes on, but its curves may not "
    "be there next time; check that the disk has room left."
)


class _NotKept(NamedTuple):
    """The keeper could not write."""

    fault: str


class Runs(QObject):
    """Starts runs one after the other, tells of them, and keeps them.

    All state lives in the window's thread; signals come there, at most 20 times a second. What a
    run tells is read and decoded in threads of its own.

    Parameters
    ----------
    own_command
        Asked for the person's own command that starts a training; empty for this machine.
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    # Runs came, went, were renamed, or changed their order.
    listed = Signal()
    # Something of a run changed; carries its id and the names of what came since the last time:
    # "preparing", "started", "batch", "epoch", "gradients", "kernels", "samples", "confusion",
    # "mistakes", "followed", "exported", "refused", "status".
    updated = Signal(str, frozenset)
    # A run has ended, and is kept; carries its id. Status and sentences are set.
    ended = Signal(str)
    # Something could not be done; carries a sentence for the person.
    refused = Signal(str)
    # Nothing runs any more, after `shut_down`.
    idle = Signal()

    def __init__(self, own_command: Callable[[], str] = str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._own_command = own_command
        self._shelf = Shelf()
        self._waiting: list[Run] = []
        self._endings: dict[str, Ending] = {}  # of runs that wait to go on
        self._current: Run | None = None
        self._supervisor: Supervisor | None = None
        self._told: deque[Told | Ended | _NotKept] = deque()
        self._kill_at = float("inf")
        self._is_closing = False
        self._background = InTurn(_load, self)
        self._background.done.connect(self._take_loaded)
        self._background.failed.connect(self._take_unloaded)
        self._background.request([""])  # deletes what was removed last time
        self._timer = QTimer(self)
        self._timer.setInterval(TELL_EVERY_MS)
        self._timer.timeout.connect(self._tell_changes)

    @property
    def runs(self) -> Sequence[Run]:
        """All runs, newest first."""
        return self._shelf.runs

    @property
    def current(self) -> Run | None:
        """The run that goes on."""
        return self._current

    @property
    def waiting(self) -> Sequence[Run]:
        """The queue, the next one first."""
        return tuple(self._waiting)

    def find(self, identifier: str) -> Run | None:
        """Return the run of this id."""
        return self._shelf.find(identifier)

    def available(self) -> Sentence | None:
        """Return what is missing for a training and how to get it; ``None`` if one can run."""
        return missing(self._own_command())

    def start(self, request: RunRequest) -> Run | None:
        """Start a run, or put it behind those that wait; ``None`` if it was refused."""
        lacking = self.available()
        if lacking is not None:
            self._refuse(lacking)
        if lacking is not None or self._is_closing:
            return None
        run = Run(uuid4().hex[:12], request, datetime.now().astimezone())
        run.command = self._own_command().strip()
        try:
            check(request, run.command)
            self._shelf.add(run)
        except LayerwiseError as error:
            self._refuse(error)
            return None
        self._waiting.append(run)
        self.listed.emit()
        self._begin_next()
        return run

    def take_up(self, identifier: str) -> None:
        """Go on with a run from its checkpoint, when it is its turn."""
        run = self.find(identifier)
        if run is None or not run.can_resume or run.ending is None:
            return
        lacking = missing(run.command)
        if lacking is not None:
            self._refuse(lacking)
            return
        try:
            self._shelf.take(run)
        except ShelfError as error:
            self._refuse(error)
            self.listed.emit()
            return
        self._endings[run.id] = run.ending
        run.status, run.ending = "waiting", None
        self._waiting.append(run)
        self.listed.emit()
        self._begin_next()

    def pause(self) -> None:
        """Let the run wait after the present batch."""
        if self._current is not None:
            self._current.pause()
            self._command(Pause())

    def go_on(self) -> None:
        """Let a paused run go on."""
        if self._current is not None:
            self._current.go_on()
            self._command(Resume())

    def one_batch(self) -> None:
        """Let the run train one batch, and wait then."""
        if self._current is not None:
            self._current.pause()
            self._command(OneStep())

    def set_speed(self, batches_per_second: float | None) -> None:
        """Let the run train at most so many batches a second; ``None`` is as fast as it can."""
        if self._current is not None:
            self._current.change_speed()
            self._command(Speed(batches_per_second))

    def follow(self, layer: str | None, index: tuple[int, ...] = ()) -> None:
        """Let the run tell with each batch what it does to one weight; ``None`` is no more."""
        if self._current is not None:
            self._command(Follow(layer, index))

    def stop(self) -> None:
        """End the run, with its best network exported."""
        if self._current is not None:
            self._current.is_ending = True
            self._command(Stop())

    def cancel(self) -> None:
        """End the run with nothing exported; it can go on from its checkpoint."""
        if self._current is not None:
            self._current.is_ending = True
            self._command(Cancel())
            self._kill_at = min(self._kill_at, monotonic() + CANCEL_S)

    def drop(self, identifier: str) -> None:
        """Take a run from the queue; one that was to go on is again as it was."""
        run = next((one for one in self._waiting if one.id == identifier), None)
        if run is None:
            return
        self._waiting.remove(run)
        before = self._endings.pop(identifier, None)
        if before is None:
            self._shelf.discard(run)
        else:
            self._put_back(run, before)
        self.listed.emit()

    def move(self, identifier: str, place: int) -> None:
        """Give a waiting run another place in the queue, counted from 0."""
        run = next((one for one in self._waiting if one.id == identifier), None)
        if run is not None:
            self._waiting.remove(run)
            self._waiting.insert(place, run)
            self.listed.emit()

    def rename(self, identifier: str, title: str) -> None:
        """Call a run something else."""
        self._on_shelf(identifier, lambda run: self._shelf.rename(run, title))

    def remove(self, identifier: str) -> None:
        """Remove a run that has ended; :meth:`restore` undoes that until the next start."""
        self._on_shelf(identifier, self._shelf.remove)

    def restore(self, identifier: str) -> None:
        """Bring back a run that was removed."""
        try:
            self._shelf.restore(identifier)
        except ShelfError as error:
            self._refuse(error)
        self.listed.emit()

    def load(self, identifier: str) -> None:
        """Load curves and pictures of a run of earlier; ``updated`` tells when they are there."""
        run = self.find(identifier)
        if run is not None and (not run.is_loaded or run.status == "elsewhere"):
            self._background.request([identifier])

    def refresh(self) -> None:
        """Look what other windows of the application did; for when the page is shown."""
        if self._shelf.refresh():
            self.listed.emit()

    def shut_down(self, *, keep: bool) -> None:
        """Begin to end all: ``idle`` tells when nothing runs any more.

        Parameters
        ----------
        keep
            Whether the run that goes on ends at once and keeps its checkpoint for next time;
            otherwise it stops and exports its best network, which takes a while.
        """
        self._is_closing = True
        self._empty_queue()
        if self._current is None:
            self.idle.emit()
        elif keep:
            self.cancel()
        else:
            self.stop()
            self._kill_at = min(self._kill_at, monotonic() + STOP_S)

    def close(self) -> None:
        """End all now, by force where it takes too long; may be called twice."""
        self._is_closing = True
        self._empty_queue()
        supervisor = self._supervisor
        if supervisor is not None:
            self.cancel()
            if not supervisor.join(CLOSE_S):
                supervisor.kill()
                supervisor.join(CLOSE_S)
            self._tell_changes()
        self._timer.stop()
        self._background.close()
        self._shelf.close()

    def _command(self, command: Command) -> None:
        """Tell the run something, and the page that its status may have changed."""
        if self._supervisor is not None and self._current is not None:
            self._supervisor.tell(command)
            self.updated.emit(self._current.id, frozenset({"status"}))

    def _on_shelf(self, identifier: str, change: Callable[[Run], None]) -> None:
        """Change one of the runs that are kept."""
        run = self.find(identifier)
        if run is None:
            return
        try:
            change(run)
        except ShelfError as error:
            self._refuse(error)
        self.listed.emit()

    def _begin_next(self) -> None:
        """Begin the first run that waits, if none goes on."""
        while self._waiting and self._current is None and not self._is_closing:
            run = self._waiting[0]
            if not run.is_loaded:  # its curves are to go on
                self.load(run.id)
                return
            self._waiting.pop(0)
            self._begin(run, resume=self._endings.pop(run.id, None) is not None)

    def _begin(self, run: Run, *, resume: bool) -> None:
        """Start the process of a run."""
        try:
            how = launch(run.id, run.request, run.command, resume=resume)
            self._shelf.keep(run)
        except LayerwiseError as error:
            self._put_back(run, Ending("failed", "{sentence}", {"sentence": str(error)}))
            self.listed.emit()
            self.updated.emit(run.id, frozenset({"status"}))
            self.ended.emit(run.id)
            return
        run.begin()
        self._current = run
        self._kill_at = float("inf")
        put = self._told.append
        self._supervisor = Supervisor(
            how,
            run.id,
            put,
            Keeper(run_folder(run.id), run.id, lambda error: put(_NotKept(_fault(error)))),
            _placing(run),
            self._shelf.handle(run),
        )
        self._supervisor.start()
        self._timer.start()
        self.listed.emit()
        self.updated.emit(run.id, frozenset({"status"}))

    @Slot()
    def _tell_changes(self) -> None:
        """Take all that came since the last time, and tell of it once."""
        run = self._current
        if run is None:
            return
        if monotonic() > self._kill_at and self._supervisor is not None:
            self._kill_at = float("inf")
            self._supervisor.kill()
        before = run.status
        names, last = self._take_all(run)
        if last is not None:
            self._end(run, last)
        if run.status != before:
            names.add("status")
        if names:
            self.updated.emit(run.id, frozenset(names))
        if last is not None:
            self.ended.emit(run.id)
            self._begin_next()
            if self._current is None and self._is_closing:
                self.idle.emit()

    def _take_all(self, run: Run) -> tuple[set[str], Ended | None]:
        """Take what came, as far as the time goes; return the names of it, and the end."""
        names: set[str] = set()
        until = monotonic() + MOST_S
        while self._told and (self._is_closing or monotonic() < until):
            told = self._told.popleft()
            match told:
                case Ended():
                    return names, told
                case _NotKept(fault):
                    self._refuse(Sentence(NOT_WRITTEN, {"fault": fault}))
                case Refused(sentence=sentence):
                    names.add(run.take(told))
                    self.refused.emit(sentence)
                case _:
                    names.add(run.take(told))
        return names, None

    def _end(self, run: Run, last: Ended) -> None:
        """Take it that the run that went on has ended."""
        self._timer.stop()
        self._current = self._supervisor = None
        run.has_checkpoint = kept.has_checkpoint(run)
        asked, words = run.is_ending, last.words
        self._put_back(run, ending(last.end, run.go_on_from, is_asked=asked, words=words))
        self.listed.emit()

    def _put_back(self, run: Run, how: Ending) -> None:
        """End a run and let go of it."""
        run.end(how)
        try:
            self._shelf.put_back(run)
        except ShelfError as error:
            self._refuse(error)

    def _empty_queue(self) -> None:
        """End the runs whose turn will not come."""
        while self._waiting:
            run = self._waiting.pop()
            self._put_back(run, self._endings.pop(run.id, Ending("cancelled", LEFT_WAITING)))

    @Slot(object, object)
    def _take_loaded(self, identifier: str, loaded: Run | None) -> None:
        """Give a run of earlier its curves."""
        run = self.find(identifier)
        if run is None or run.is_going:
            return
        if loaded is not None:
            run.adopt(loaded)
        run.is_loaded = True
        self.updated.emit(identifier, ALL)
        self._begin_next()

    @Slot(object, object)
    def _take_unloaded(self, identifier: str, error: Exception) -> None:
        """Do without the curves of a run that cannot be read."""
        log.error("the run %s cannot be loaded", identifier, exc_info=error)
        self._take_loaded(identifier, None)

    def _refuse(self, what: LayerwiseError | Sentence) -> None:
        """Tell the person, in their language."""
        words = QCoreApplication.translate("errors", what.template)
        self.refused.emit(words.format(**what.parts))


def _load(identifier: str) -> Run | None:
    """Load one run; without an id, delete what was removed before. For a background thread."""
    if identifier:
        return kept.load(identifier)
    kept.delete_removed()
    return None


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
