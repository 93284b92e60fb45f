"""The operating system's own lock of a file: it goes with the process that holds it.

However that process ends, no lock is ever left over.
"""

import errno
import os
import sys
from contextlib import suppress

TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
# Beyond what is ever written: on Windows nobody else may read or write what is locked.
LOCKED_BYTE = 1 << 30

if sys.platform == "win32":
    import msvcrt

    def lock(handle: int) -> bool:
        """Lock a byte of an open file that has none there; return whether nobody else had.

        Where the file is read and written next stays as it is.

        Raises
        ------
        OSError
            If its disk knows no locks.
        """
        try:
            _at_locked_byte(handle, msvcrt.LK_NBLCK)
        except OSError as error:
            if error.errno in TAKEN:
                return False
            raise
        return True

    def unlock(handle: int) -> None:
        """Let go of it."""
        with suppress(OSError):
            _at_locked_byte(handle, msvcrt.LK_UNLCK)

    def _at_locked_byte(handle: int, act: int) -> None:
        """Do something with the byte that is locked, and come back to where the file was."""
        before = os.lseek(handle, 0, os.SEEK_CUR)
        os.lseek(handle, LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, act, 1)
        finally:
            os.lseek(handle, before, os.SEEK_SET)

else:
    import fcntl

    def lock(handle: int) -> bool:
        """Lock an open file; return whether nobody else had.

        Raises
        ------
        OSError
            If its disk knows no locks.
        """
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in TAKEN:
                return False
            raise
        return True

    def unlock(handle: int) -> None:
        """Let go of it."""
        with suppress(OSError):
            fcntl.flock(handle, fcntl.LOCK_UN)
