"""All runs of the application: the queue, what goes on, and those of earlier."""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot

from desktop.services.in_turn import InTurn
from desktop.services.local_numbers import LocalFormatter
from desktop.services.runs import kept
from desktop.services.runs.command import check, launch, launch_sweep
from desktop.services.runs.going import STOP_S, Changes, Going
from desktop.services.runs.missing import missing, missing_for_ray
from desktop.services.runs.request import RunRequest
from desktop.services.runs.run import Run
from desktop.services.runs.sentences import LEFT_WAITING, Ending, ending
from desktop.services.runs.shelf import Shelf, ShelfError
from desktop.services.runs.supervisor import Ended
from desktop.services.runs.sweeps import has_begun, is_left, run_id, runs_of
from training.contract.errors import LayerwiseError
from training.contract.sentence import Sentence
from training.contract.spoken import sendable

log = logging.getLogger(__name__)

TELL_EVERY_MS = 50
ALL = frozenset(
    {"started", "batch", "epoch", "gradients", "kernels", "samples", "confusion", "mistakes"}
)


class Runs(QObject):
    """Starts runs one after the other, or those of a sweep at once; tells of them, and keeps them.

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
    # "mistakes", "cell", "followed", "exported", "refused", "status".
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
        self._on_ray: set[str] = set()  # of those that wait: they begin with the rest of a sweep
        self._endings: dict[str, Ending] = {}  # of runs that wait to go on
        self._going: Going | None = None
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
        """The run that goes on; of a sweep whose runs go on at once the first."""
        return None if self._going is None else self._going.run

    @property
    def current_ones(self) -> Sequence[Run]:
        """The run that goes on, or all runs of a sweep that do not wait for others to end."""
        return () if self._going is None else self._going.runs

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
        return next(iter(self.start_all([request])), None)

    def start_all(self, requests: Sequence[RunRequest]) -> Sequence[Run]:
        """Start runs one after the other, those of a sweep on Ray at once; none if refused."""
        command = self._own_command().strip()
        on_ray = any(request.is_on_ray for request in requests)
        lacking = missing(command) or (missing_for_ray(command) if on_ray else None)
        if lacking is not None:
            self._refuse(lacking)
        if lacking is not None or self._is_closing:
            return ()
        started: list[Run] = []
        try:
            for place, request in enumerate(requests):
                run = Run(run_id(request, place), request, datetime.now().astimezone())
                run.command = command
                check(request, command)
                self._shelf.add(run)
                started.append(run)
        except LayerwiseError as error:
            self._refuse(error)
            for run in started:
                self._shelf.discard(run)
            return ()
        self._waiting += started
        self._on_ray |= {run.id for run in started if run.request.is_on_ray}
        self.listed.emit()
        self._begin_next()
        return tuple(started)

    def take_up(self, identifier: str) -> None:
        """Go on with a run from its checkpoint, when it is its turn."""
        run = self.find(identifier)
        if run is not None and run.can_resume:
            self._take_up([run])

    def take_up_sweep(self, sweep: str) -> None:
        """Go on with all runs of a sweep that ended too early, when it is their turn."""
        left = [run for run in runs_of(self.runs, sweep) if is_left(run)]
        on_ray = {run.id for run in left if run.request.is_on_ray}
        lacking = missing_for_ray(left[0].command) if on_ray else None
        if lacking is not None:
            self._refuse(lacking)
        elif left:
            self._on_ray |= on_ray
            self._take_up(left)

    def pause(self) -> None:
        """Let the run wait after the present batch."""
        self._on_current(Going.pause)

    def go_on(self) -> None:
        """Let a paused run go on."""
        self._on_current(Going.go_on)

    def one_batch(self) -> None:
        """Let the run train one batch, and wait then."""
        self._on_current(Going.one_batch)

    def set_speed(self, batches_per_second: float | None) -> None:
        """Let the run train at most so many batches a second; ``None`` is as fast as it can."""
        self._on_current(lambda going: going.set_speed(batches_per_second))

    def follow(self, layer: str | None, index: tuple[int, ...] = ()) -> None:
        """Let the run tell with each batch what it does to one weight; ``None`` is no more."""
        self._on_current(lambda going: going.follow(layer, index))

    def show_cell(self, true: int, answer: int) -> None:
        """Let the run tell the validation pictures of one cell of the table of confusions."""
        self._on_current(lambda going: going.show_cell(true, answer))

    def stop(self) -> None:
        """End the run, with its best network exported."""
        self._on_current(Going.stop)

    def cancel(self) -> None:
        """End the run with nothing exported; it can go on from its checkpoint."""
        self._on_current(Going.cancel)

    def drop_sweep(self, sweep: str) -> None:
        """Take all runs of a sweep from the queue."""
        for run in self.waiting:
            if sweep and run.request.sweep_id == sweep:
                self.drop(run.id)

    def drop(self, identifier: str) -> None:
        """Take a run from the queue; one that was to go on is again as it was.

        With a run on Ray the others of its sweep go too.
        """
        for run in self._together(identifier):
            self._waiting.remove(run)
            self._on_ray.discard(run.id)
            before = self._endings.pop(run.id, None)
            if before is None:
                self._shelf.discard(run)
            else:
                self._put_back(run, before)
        self.listed.emit()

    def move(self, identifier: str, place: int) -> None:
        """Give a waiting run another place in the queue, counted from 0; all of a sweep on Ray."""
        moved = self._together(identifier)
        if moved:
            rest = [run for run in self._waiting if run not in moved]
            self._waiting = [*rest[:place], *moved, *rest[place:]]
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

    def shut_down(self, keep: bool) -> None:
        """Begin to end all: ``idle`` tells when nothing runs any more.

        Parameters
        ----------
        keep
            Whether the run that goes on ends at once and keeps its checkpoint for next time;
            otherwise it stops and exports its best network, which takes a while.
        """
        self._is_closing = True
        self._empty_queue()
        if self._going is None:
            self.idle.emit()
        elif keep:
            self.cancel()
        else:
            self._on_current(lambda going: going.stop(STOP_S))

    def stay(self) -> None:
        """Take it back that all ends, once nothing runs any more: runs can be started again."""
        self._is_closing = False

    def close(self) -> None:
        """End all now, by force where it takes too long; may be called twice."""
        self._is_closing = True
        self._empty_queue()
        if self._going is not None:
            self._tell(self._going, self._going.close())
        self._timer.stop()
        self._background.close()
        self._shelf.close()

    def _on_current(self, change: Callable[[Going], None]) -> None:
        """Tell the run that goes on something, and the page that its status may have changed."""
        if self._going is not None:
            change(self._going)
            for run in self._going.runs:
                self.updated.emit(run.id, frozenset({"status"}))

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

    def _take_up(self, runs: Sequence[Run]) -> None:
        """Put runs that have ended back into the queue."""
        lacking = missing(runs[0].command)
        if lacking is not None:
            self._refuse(lacking)
            return
        for run in runs:
            assert run.ending is not None
            try:
                self._shelf.take(run)
            except ShelfError as error:
                self._refuse(error)
                break
            self._endings[run.id] = run.ending
            run.status, run.ending = "waiting", None
            self._waiting.append(run)
        self.listed.emit()
        self._begin_next()

    def _together(self, identifier: str) -> Sequence[Run]:
        """Return a run that waits, with those that begin together with it; empty if it does not."""
        run = next((one for one in self._waiting if one.id == identifier), None)
        if run is None or identifier not in self._on_ray:
            return [run] if run is not None else []
        sweep = run.request.sweep_id
        alike = [one for one in self._waiting if one.request.sweep_id == sweep]
        return [one for one in alike if one.id in self._on_ray]

    def _begin_next(self) -> None:
        """Begin the first run that waits, if none goes on."""
        while self._waiting and self._going is None and not self._is_closing:
            runs = self._together(self._waiting[0].id)
            unloaded = [run for run in runs if not run.is_loaded]
            for run in unloaded:  # their curves are to go on
                self.load(run.id)
            if unloaded:
                return
            self._waiting = [run for run in self._waiting if run not in runs]
            again = [self._endings.pop(run.id, None) is not None for run in runs]
            self._begin(runs, again=any(again))

    def _begin(self, runs: Sequence[Run], *, again: bool) -> None:
        """Start the process of a run, or of a sweep."""
        first = runs[0]
        is_sweep = first.id in self._on_ray
        self._on_ray -= {run.id for run in runs}
        identifier = first.request.sweep_id if is_sweep else first.id
        try:
            if is_sweep:
                resume = again and has_begun(runs_of(self.runs, identifier))
                how = launch_sweep(first.request, first.command, resume=resume)
            else:
                resume = again and first.has_checkpoint
                how = launch(first.id, first.request, first.command, resume=resume)
            for run in runs:
                self._shelf.keep(run)
        except LayerwiseError as error:
            self._cannot_begin(runs, error)
            return
        handles = [one for run in runs if (one := self._shelf.handle(run)) is not None]
        self._going = Going(identifier, runs, how, handles)
        self._timer.start()
        self.listed.emit()
        self.updated.emit(first.id, frozenset({"status"}))

    def _cannot_begin(self, runs: Sequence[Run], error: LayerwiseError) -> None:
        """End runs whose process cannot be started."""
        for run in runs:
            self._put_back(run, Ending("failed", *sendable(error)))
        self.listed.emit()
        for run in runs:
            self.updated.emit(run.id, frozenset({"status"}))
            self.ended.emit(run.id)

    @Slot()
    def _tell_changes(self) -> None:
        """Take all that came since the last time, and tell of it once."""
        if self._going is not None:
            self._tell(self._going, self._going.changes())

    def _tell(self, going: Going, changes: Sequence[Changes]) -> None:
        """Tell what changed in what goes on, and go on with the next one at its end."""
        if going.is_over:
            self._timer.stop()
            self._going = None
        ended = [one.run for one in changes if one.ended is not None]
        for one in changes:
            if one.ended is not None:
                self._end(one.run, one.ended)
        if ended:
            self.listed.emit()
        for one in changes:
            for refusal in one.refusals:
                self._refuse(refusal)
            names = one.names | ({"status"} if one.ended is not None else frozenset())
            if names:
                self.updated.emit(one.run.id, names)
        for run in ended:
            self.ended.emit(run.id)
        if going.is_over:
            self._begin_next()
            if self._going is None and self._is_closing:
                self.idle.emit()

    def _end(self, run: Run, last: Ended) -> None:
        """Take it that a run that went on has ended."""
        run.has_checkpoint = kept.has_checkpoint(run)
        asked, words = run.is_ending, last.words
        self._put_back(run, ending(last.end, run.go_on_from, is_asked=asked, words=words))

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
        self.refused.emit(LocalFormatter().fill(words, what.parts))


def _load(identifier: str) -> Run | None:
    """Load one run; without an id, delete what was removed before. For a background thread."""
    if identifier:
        return kept.load(identifier)
    kept.delete_removed()
    return None
