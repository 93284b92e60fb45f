"""The operating system's own lock of a file: it goes with the process that holds it.

However that process ends, no lock is ever left over.
"""

import errno
import os
import sys
from contextlib import suppress

TAKEN = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)

if sys.platform == "win32":
    import msvcrt

    def lock(handle: int) -> bool:
        """Lock the first byte of an open file; return whether nobody else had.

        Raises
        ------
        OSError
            If its disk knows no locks.
        """
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            if error.errno in TAKEN:
                return False
            raise
        return True

    def unlock(handle: int) -> None:
        """Let go of it."""
        with suppress(OSError):
            os.lseek(handle, 0, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

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
