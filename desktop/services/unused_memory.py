"""Giving memory back that was freed: the C library of Linux keeps what large pictures leave.

Each thread that decodes, prepares or answers has a heap of its own there, and each keeps the most
it ever used. Over hundreds of pictures of many sizes that looks like a leak, and takes as much.
"""

import ctypes
import sys


class MemoryKeeper:
    """Gives memory back now and then; for one thread.

    Parameters
    ----------
    every
        After how many calls of :meth:`note`; it takes some milliseconds.
    """

    def __init__(self, every: int) -> None:
        self._every = every
        self._count = 0

    def note(self) -> None:
        """Count one piece of work, and give back what such pieces have left, if it is time."""
        self._count += 1
        if self._count % self._every == 0:
            give_back()


def give_back() -> bool:
    """Give back what is free; return whether the C library knows how, as only Linux' does."""
    if not sys.platform.startswith("linux"):
        return False
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
    if trim is None:
        return False
    trim(0)
    return True
