"""The runs that are kept, as one window of the application sees them: whose is which.

Two windows may look at the same folder. Whoever works on a run holds its lock; the other one shows
it as ``elsewhere``.
"""

from collections.abc import Sequence

import msgspec

from desktop.services.runs import kept
from desktop.services.runs.run import Run
from desktop.services.runs.run_lock import RunLock
from training.contract.errors import LayerwiseError
from training.contract.files import check_writable
from training.contract.locations import user_models_folder
from training.contract.run_files import run_folder

ELSEWHERE = "Another window of Layerwise works on the run “{title}”; wait until it has ended."
GOES_ON = "The run “{title}” still goes on; stop it first."
GONE = "The run “{title}” is no longer there."
NOT_KEPT = "The folder of runs cannot be written ({fault}); check that its disk has room left."


class ShelfError(LayerwiseError):
    """A run cannot be taken, kept, renamed or removed."""


class Shelf:
    """All runs, newest first. Its methods raise :class:`ShelfError` with what to tell."""

    def __init__(self) -> None:
        self._runs = kept.read_runs()
        self._locks: dict[str, RunLock] = {}  # held here
        self._removed: dict[str, Run] = {}

    @property
    def runs(self) -> Sequence[Run]:
        """All runs, newest first."""
        return tuple(self._runs)

    def find(self, identifier: str) -> Run | None:
        """Return a run, ``None`` if there is none of this id."""
        return next((run for run in self._runs if run.id == identifier), None)

    def add(self, run: Run) -> None:
        """Take a new run in hand, and keep what it is."""
        try:
            check_writable(user_models_folder() / "model.onnx")
            self._take(run)
            kept.write_record(kept.record_of(run))
        except OSError as error:
            self._let_go(run.id)
            raise _not_kept(error) from error
        self._insert(run)

    def take(self, run: Run) -> None:
        """Take a run of earlier in hand, to go on with it."""
        try:
            self._take(run)
        except OSError as error:
            raise _not_kept(error) from error
        if not run_folder(run.id).is_dir():
            self._forget(run)
            raise ShelfError(GONE, title=run.title)

    def keep(self, run: Run) -> None:
        """Write down what a run is now."""
        try:
            kept.write_record(kept.record_of(run))
        except OSError as error:
            raise _not_kept(error) from error

    def put_back(self, run: Run) -> None:
        """Write down how a run ended, and let go of it."""
        kept.tidy(run.id)
        try:
            self.keep(run)
        finally:
            self._let_go(run.id)

    def discard(self, run: Run) -> None:
        """Forget a run that never began, with its folder."""
        kept.discard(run.id)
        self._forget(run)

    def rename(self, run: Run, title: str) -> None:
        """Call a run something else."""
        self._check_here(run)
        if not run_folder(run.id).is_dir():
            self._forget(run)
            raise ShelfError(GONE, title=run.title)
        before = run.request
        run.request = msgspec.structs.replace(before, title=title)
        try:
            self.keep(run)
        except ShelfError:
            run.request = before
            raise

    def remove(self, run: Run) -> None:
        """Put a run out of sight; :meth:`restore` brings it back."""
        if run.is_going or run.status == "waiting":
            raise ShelfError(GOES_ON, title=run.title)
        self.take(run)  # held on to, so that no other window deletes it for good
        try:
            kept.remove(run.id)
        except OSError as error:
            self._let_go(run.id)
            raise _not_kept(error) from error
        self._runs.remove(run)
        self._removed[run.id] = run

    def restore(self, identifier: str) -> Run | None:
        """Bring a removed run back; ``None`` if none of this id was removed here."""
        run = self._removed.get(identifier)
        if run is None:
            return None
        try:
            kept.restore(identifier)
        except OSError as error:
            raise ShelfError(GONE, title=run.title) from error
        del self._removed[identifier]
        self._let_go(identifier)
        self._insert(run)
        return run

    def refresh(self) -> bool:
        """Look what other windows did to the runs that are not in hand here.

        Returns
        -------
        bool
            Whether anything changed.
        """
        found = {run.id: run for run in kept.read_runs()}
        changed = False
        for run in tuple(self._runs):
            fresh = found.pop(run.id, None)
            if run.id in self._locks:
                continue
            if fresh is None:
                self._runs.remove(run)
                changed = True
            else:
                changed |= run.follow(fresh)
        for run in found.values():
            self._insert(run)
        return changed or bool(found)

    def close(self) -> None:
        """Let go of all runs."""
        for identifier in tuple(self._locks):
            self._let_go(identifier)

    def _take(self, run: Run) -> None:
        """Take the lock of a run."""
        lock = self._locks.get(run.id) or kept.lock_of(run.id)
        if not lock.take():
            raise self._in_other_hands(run)
        self._locks[run.id] = lock

    def handle(self, run: Run) -> int | None:
        """Return the descriptor of a run's lock, for the process that works on it."""
        lock = self._locks.get(run.id)
        return None if lock is None else lock.handle

    def _check_here(self, run: Run) -> None:
        """Refuse a run that another window works on."""
        if run.id not in self._locks and kept.lock_of(run.id).is_taken():
            raise self._in_other_hands(run)

    def _in_other_hands(self, run: Run) -> ShelfError:
        """Return what to tell of a run that another window works on, or has removed."""
        if run_folder(run.id).is_dir():
            run.status = "elsewhere"
            return ShelfError(ELSEWHERE, title=run.title)
        self._forget(run)  # that window holds on to it, as it may undo that
        return ShelfError(GONE, title=run.title)

    def _let_go(self, identifier: str) -> None:
        """Let go of the lock of a run."""
        lock = self._locks.pop(identifier, None)
        if lock is not None:
            lock.release()

    def _forget(self, run: Run) -> None:
        """Take a run that is no more from the list."""
        lock = self._locks.pop(run.id, None)
        if lock is not None:
            lock.remove()
        if run in self._runs:
            self._runs.remove(run)

    def _insert(self, run: Run) -> None:
        """Put a run where it belongs, newest first."""
        self._runs.append(run)
        self._runs.sort(key=lambda one: one.begun, reverse=True)


def _not_kept(error: OSError) -> ShelfError:
    """Return what to tell of a folder that cannot be written."""
    return ShelfError(NOT_KEPT, fault=error.strerror or error)
