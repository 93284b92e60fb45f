"""A lock that shows other windows of the application that a run is in somebody's hands.

It is the operating system's own lock of a file: it goes with the process that holds it, however
that ends, so that no lock is ever left over. On POSIX the training inherits it: as long as a
training still lives whose window was killed, nobody else takes the run up.
"""

import os
from contextlib import suppress
from pathlib import Path

from training.contract.file_lock import lock, unlock

SUFFIX = ".lock"


class RunLock:
    """One run's lock; it may be let go of in any thread.

    Parameters
    ----------
    folder
        Of all locks; made if it is not there.
    run
        The run's id.
    """

    def __init__(self, folder: Path, run: str) -> None:
        self._path = folder / f"{run}{SUFFIX}"
        self._handle: int | None = None

    @property
    def handle(self) -> int | None:
        """The file's descriptor while the lock is held, for a child that is to hold it too."""
        return self._handle

    def take(self) -> bool:
        """Take the lock if nobody has it; return whether it is held now.

        Raises
        ------
        OSError
            If the file cannot be made.
        """
        if self._handle is not None:
            return True
        self._path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        with suppress(OSError):  # on a disk without locks nobody has one
            if lock(handle):
                self._handle = handle
                return True
        os.close(handle)
        return False

    def release(self) -> None:
        """Let go of the lock, also for a child that inherited it; may be called twice."""
        handle, self._handle = self._handle, None
        if handle is not None:
            unlock(handle)
            os.close(handle)

    def is_taken(self) -> bool:
        """Return whether somebody else holds the lock."""
        if self._handle is not None or not self._path.is_file():
            return False
        try:
            is_free = self.take()
        except OSError:
            return False  # nobody can hold what nobody can open
        self.release()
        return not is_free

    def remove(self) -> None:
        """Let go of the lock and remove its file, which stands for a run that is no more."""
        self.release()
        with suppress(OSError):
            self._path.unlink()
