"""Files for pictures that have none: memory is not to grow with each picture that is pasted.

They lie in a folder of this run of the program, under the user's cache folder. It goes at the end.
What a crash leaves behind goes at the next start: each folder has a lock beside it, which only a
living program holds.
"""

import logging
import shutil
import threading
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile

from training.contract.files import write_atomically
from training.contract.locations import user_cache_folder

log = logging.getLogger(__name__)

FOLDER = "without_files"
LOCK_SUFFIX = ".lock"


def spool_folder() -> Path:
    """Return the folder in which each running program has a folder of its own."""
    return user_cache_folder() / FOLDER


class Spool:
    """A folder of this run; made with the first file. Methods may be called from any thread."""

    def __init__(self) -> None:
        self._guard = threading.Lock()
        self._folder: Path | None = None
        self._lock: QLockFile | None = None
        self._count = 0
        self._is_closed = False

    @property
    def folder(self) -> Path | None:
        """Where the files are, once there is one."""
        return self._folder

    def keep(self, content: bytes) -> Path:
        """Write ``content`` into a file of its own and return that; it takes its time.

        Raises
        ------
        OSError
            If it cannot be written, or :meth:`close` was called.
        """
        with self._guard:
            if self._is_closed:
                raise OSError("the folder for pictures without files is closed")
            path = self._ready() / f"{self._count}.picture"
            self._count += 1
            write_atomically(path, content)
        return path

    def close(self) -> None:
        """Remove the folder with all that is in it; may be called twice."""
        with self._guard:
            self._is_closed = True
            if self._folder is not None and self._lock is not None:
                _remove(self._folder)
                self._lock.unlock()
                self._folder = None

    def _ready(self) -> Path:
        """Return the folder; it is locked before it is there, so that nobody takes it for left."""
        if self._folder is None:
            folder = spool_folder() / uuid4().hex
            folder.parent.mkdir(parents=True, exist_ok=True)
            lock = _lock_of(folder)
            if not lock.tryLock(0):
                raise OSError(f"{folder} cannot be locked")
            folder.mkdir()
            self._folder, self._lock = folder, lock
        return self._folder


def remove_leftovers() -> int:
    """Remove what programs left that ended without :meth:`Spool.close`; return how many did.

    For a background thread: there may be many files.
    """
    count = 0
    try:
        folders = [entry for entry in spool_folder().iterdir() if entry.is_dir()]
    except OSError:
        return 0
    for folder in folders:
        lock = _lock_of(folder)
        if lock.tryLock(0):
            _remove(folder)
            lock.unlock()
            count += 1
    return count


def _lock_of(folder: Path) -> QLockFile:
    """Return the lock beside a folder; it holds as long as the program that took it lives."""
    lock = QLockFile(str(folder.with_suffix(LOCK_SUFFIX)))
    lock.setStaleLockTime(0)  # no age makes it old: a program may run for days
    return lock


def _remove(folder: Path) -> None:
    """Remove a folder; what cannot be removed now is tried at the next start again."""
    try:
        shutil.rmtree(folder)
    except OSError:
        log.warning("%s cannot be removed", folder, exc_info=True)
