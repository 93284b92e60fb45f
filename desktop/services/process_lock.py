"""A file that at most one living process holds."""

import os
from pathlib import Path

from training.contract.file_lock import lock


class ProcessLock:
    """Holds a file for as long as the process lives; the system itself lets go of it at its end.

    Hence a crashed process never leaves a lock behind, and a number of a process that has a new
    owner by now deceives nobody. The file is made where it is missing, and stays.

    Parameters
    ----------
    path
        The file, in a folder that is there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether this object holds the file."""
        return self._handle is not None

    @property
    def handle(self) -> int:
        """What the system calls the open file while it is held; it can be written to."""
        assert self._handle is not None, "the lock is not held"
        return self._handle

    def take(self) -> bool:
        """Hold the file from now on; return whether that was possible, as nobody else does.

        Raises
        ------
        OSError
            If the file cannot be written, or its disk knows no locks.
        """
        if self._handle is not None:
            return True
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        try:
            is_taken = lock(handle)
        except BaseException:
            os.close(handle)
            raise
        if not is_taken:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def release(self) -> None:
        """Let go of the file, if it is held."""
        handle, self._handle = self._handle, None
        if handle is not None:
            os.close(handle)
