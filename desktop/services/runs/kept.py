"""What is kept of each run in its folder, beside the checkpoint that the training keeps there.

``record.json`` says what it is and how it ended: a list of runs is read from these alone.
``events.jsonl`` has the points of its curves, a line each as the run told them; ``shown.jsonl`` the
newest kernels, answers and mistakes. A removed run lies in a hidden folder until the application
starts again.
"""

import logging
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from itertools import chain
from pathlib import Path

import msgspec

from desktop.services.runs.request import RunRequest
from desktop.services.runs.run import Run
from desktop.services.runs.run_lock import SUFFIX, RunLock
from desktop.services.runs.sentences import WITH_LAYERWISE, Ending
from training.contract.activities import activity
from training.contract.errors import SettingsError
from training.contract.events import AnyEvent, Batch, Epoch, Gradients, Started, decode_event
from training.contract.files import flush, write_atomically
from training.contract.run_files import STATE, run_folder, runs_folder

log = logging.getLogger(__name__)

RECORD = "record.json"
EVENTS = "events.jsonl"
SHOWN = "shown.jsonl"
REMOVED = ".removed"
LOCKS = ".locks"

Point = Started | Batch | Epoch | Gradients


class Record(msgspec.Struct, frozen=True):
    """What a list shows of a run.

    Attributes
    ----------
    id, request, begun
        Which run it is, what it trains, and since when.
    command
        The person's own command it is made by; empty if it is made here.
    epochs_done, validation_accuracy, seconds
        How far it came.
    model
        Path of the exported file; empty if there is none.
    ending
        How it ended; ``None`` while it goes on, or if the application ended before it.
    """

    id: str
    request: RunRequest
    begun: datetime
    command: str = ""
    epochs_done: int = 0
    validation_accuracy: float | None = None
    seconds: float = 0.0
    model: str = ""
    ending: Ending | None = None


def lock_of(run: str) -> RunLock:
    """Return the lock of a run; it lies beside the folders, which can be moved with it held."""
    return RunLock(runs_folder() / LOCKS, run)


def record_of(run: Run) -> Record:
    """Return what is to be kept of a run as it is now."""
    return Record(
        id=run.id,
        request=run.request,
        begun=run.begun,
        command=run.command,
        epochs_done=run.epochs_done,
        validation_accuracy=run.validation_accuracy,
        seconds=run.seconds,
        model=str(run.model or ""),
        ending=run.ending,
    )


def write_record(record: Record) -> None:
    """Keep a record.

    The disk itself is waited for in a thread: with a training's checkpoint and model on their way
    to it that takes long, and the window's thread writes records.

    Raises
    ------
    OSError
        If it cannot be written; what was there stays.
    """
    path = run_folder(record.id) / RECORD
    content = msgspec.json.format(msgspec.json.encode(record))
    can_be_replaced = os.name != "nt"  # while a thread has it open
    write_atomically(path, content, waits_for_disk=not can_be_replaced)
    if can_be_replaced:
        threading.Thread(target=flush, args=(path,), name="record-flush", daemon=True).start()


def read_runs() -> list[Run]:
    """Return all runs that are kept, without their curves, newest first.

    A folder that holds no record, or a damaged one, is left alone.
    """
    try:
        folders = [entry.name for entry in os.scandir(runs_folder()) if entry.is_dir()]
    except OSError:
        return []
    found = [run for name in folders if name[0] != "." and (run := read_run(name)) is not None]
    return sorted(found, key=lambda run: run.begun, reverse=True)


def read_run(identifier: str) -> Run | None:
    """Return one run without its curves, ``None`` if nothing usable is kept of it."""
    try:
        content = (run_folder(identifier) / RECORD).read_bytes()
        record = msgspec.json.decode(content, type=Record)
        activity(record.request.activity)  # which only a later version may have
    except FileNotFoundError:
        return None  # of a run from a terminal
    except (OSError, msgspec.DecodeError, ValueError, SettingsError):
        log.warning("the run %s cannot be read", identifier, exc_info=True)
        return None
    return _run_of(msgspec.structs.replace(record, id=identifier))


def _run_of(record: Record) -> Run:
    """Return the run that a record is of."""
    run = Run(record.id, record.request, record.begun)
    run.command = record.command
    run.epoch = run.epochs_done = record.epochs_done
    run.validation_accuracy, run.seconds = record.validation_accuracy, record.seconds
    run.model = Path(record.model) if record.model else None
    run.has_checkpoint = has_checkpoint(run)
    run.is_loaded = False
    if record.ending is not None:
        run.end(record.ending)
    elif lock_of(record.id).is_taken():
        run.status = "elsewhere"
    else:
        run.end(cut_off(run))
    return run


def cut_off(run: Run) -> Ending:
    """Return the end of a run whose application ended first."""
    return Ending("died", WITH_LAYERWISE, {}, run.go_on_from)


def has_checkpoint(run: Run) -> bool:
    """Return whether a run can go on from what its training kept, here or elsewhere."""
    if run.command:
        return run.epochs_done > 0
    return (run_folder(run.id) / STATE).is_file()


def load(identifier: str) -> Run | None:
    """Return a run with its curves and pictures; it may take a while, for a background thread."""
    run = read_run(identifier)
    if run is None:
        return None
    for event in chain(kept_points(identifier), _lines(run_folder(identifier) / SHOWN)):
        try:
            run.take(event)
        except ValueError:  # a line that is whole and wrong
            log.debug("not to be used in %s: %s", identifier, event)
    run.has_checkpoint = has_checkpoint(run)
    if run.ending is not None and run.ending.template == WITH_LAYERWISE:
        run.end(cut_off(run))  # now it is known how far it came
    return run


def kept_points(identifier: str) -> Iterator[Point]:
    """Go through the points of a run's curves in the order in which they came."""
    for event in _lines(run_folder(identifier) / EVENTS):
        if isinstance(event, Point):
            yield event


def remove(identifier: str) -> None:
    """Move a run out of sight.

    Raises
    ------
    OSError
        If it cannot be moved.
    """
    target = runs_folder() / REMOVED / identifier
    target.parent.mkdir(parents=True, exist_ok=True)
    run_folder(identifier).replace(target)


def restore(identifier: str) -> None:
    """Move a removed run back.

    Raises
    ------
    OSError
        If it is no longer there.
    """
    (runs_folder() / REMOVED / identifier).replace(run_folder(identifier))


def tidy(identifier: str) -> None:
    """Delete the beginnings of files that a training left which was killed while it wrote."""
    for path in run_folder(identifier).glob(".*"):
        with suppress(OSError):
            path.unlink()


def discard(identifier: str) -> None:
    """Delete a run for good; what cannot be deleted stays."""
    shutil.rmtree(run_folder(identifier), ignore_errors=True)


def delete_removed() -> None:
    """Delete what was removed before, but what another window could still bring back."""
    try:
        removed = list((runs_folder() / REMOVED).iterdir())
        locks = list((runs_folder() / LOCKS).iterdir())
    except OSError:
        return
    for folder in removed:
        lock = lock_of(folder.name)
        if _is_taken_now(lock):
            shutil.rmtree(folder, ignore_errors=True)
            lock.remove()
    for path in locks:
        lock = lock_of(path.name.removesuffix(SUFFIX))
        if not run_folder(path.name.removesuffix(SUFFIX)).is_dir() and _is_taken_now(lock):
            lock.remove()


def _is_taken_now(lock: RunLock) -> bool:
    """Take a lock if that is possible at all."""
    try:
        return lock.take()
    except OSError:
        return False


def _lines(path: Path) -> Iterator[AnyEvent]:
    """Go through the events of a file; torn and damaged lines are left out."""
    try:
        with path.open("rb") as file:
            for line in file:
                try:
                    yield decode_event(line)
                except (msgspec.DecodeError, ValueError):
                    log.debug("not an event in %s: %r", path, line[:100])
    except FileNotFoundError:
        return
    except OSError:
        log.warning("%s cannot be read", path, exc_info=True)
