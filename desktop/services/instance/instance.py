"""One program a person: a second start hands its files to the first, and ends."""

import contextlib
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from desktop.services.instance.request import (
    PATTERN,
    Request,
    leave,
    new_request,
    take,
    take_back,
)
from desktop.services.process_lock import ProcessLock
from training.contract.locations import user_cache_folder

LOCK = "lock"
# There while the first program looks for requests.
READY = "ready"
# How long a request may lie before the second start opens a window of its own: the first may be
# busy for a moment, or may have started just now on a slow machine.
READY_LIMIT_S = 5.0
STARTING_LIMIT_S = 30.0
LOOK_EVERY_S = 0.02


class Instance:
    """The process among those of the same person at the same screen.

    Parameters
    ----------
    folder
        Where they meet; made where it is missing.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._lock = ProcessLock(folder / LOCK)
        # Why this process cannot know of others; empty if it can.
        self.trouble = ""

    @property
    def is_first(self) -> bool:
        """Whether others hand their files to this one."""
        return self._lock.is_held

    def become_first(self) -> bool:
        """Return whether this one is the first, which it may have become just now.

        Raises
        ------
        OSError
            If the folder cannot be written.
        """
        if self.is_first:
            return True
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self._lock.take():
            return False
        (self.folder / READY).unlink(missing_ok=True)  # a crash of the last first left it
        return True

    def open_door(self) -> None:
        """Tell those that start from now on that requests are looked for."""
        with contextlib.suppress(OSError):  # they wait longer then
            (self.folder / READY).touch()

    def requests(self) -> list[Request]:
        """Return the requests that have come in, oldest first, and remove them."""
        found = []
        for path in sorted(self.folder.glob(PATTERN)):
            with contextlib.suppress(OSError):  # its sender opens the files by itself
                found.append(take(path))
        return [request for request in found if request is not None]

    def hand_over(self, paths: Sequence[str]) -> bool:
        """Have the first one open files and come to the front; return whether it does.

        Otherwise it is hung or gone, and this process is to go on by itself; it may be the first.

        Raises
        ------
        OSError
            If the request cannot be written.
        """
        _let_others_come_to_front()
        request = leave(new_request(paths), self.folder)
        start = time.monotonic()
        while time.monotonic() - start < self._limit_s():
            if not request.exists():
                return True
            if self.become_first():
                break
            time.sleep(LOOK_EVERY_S)
        return not take_back(request)

    def leave(self) -> None:
        """Let the next start be the first."""
        if self.is_first:
            with contextlib.suppress(OSError):
                (self.folder / READY).unlink()
        self._lock.release()

    def _limit_s(self) -> float:
        return READY_LIMIT_S if (self.folder / READY).exists() else STARTING_LIMIT_S


def enter(paths: Sequence[str], *, alone: bool = False) -> Instance | None:
    """Return this process' place among the others; None if another has taken over its files.

    Whatever is wrong with the user's folder, the program starts.

    Parameters
    ----------
    paths
        The files to open, as named on the command line.
    alone
        Whether to have a window of its own even if another process has one.
    """
    instance = apart()
    try:
        if not instance.become_first() and not alone and instance.hand_over(paths):
            return None
    except OSError as error:
        instance.trouble = str(error)
    return instance


def apart() -> Instance:
    """Return a process that neither hands its files to others nor takes theirs."""
    return Instance(user_cache_folder() / "instance" / seat())


def seat() -> str:
    """Return a folder's name for this machine and screen.

    Homes are shared between machines, and a person may sit at two screens of one: a window that
    opens on another would look like a program that does not start.
    """
    if sys.platform == "win32":
        parts = [os.environ.get(name, "") for name in ("COMPUTERNAME", "SESSIONNAME")]
    else:
        screens = (os.environ.get(name, "") for name in ("WAYLAND_DISPLAY", "DISPLAY"))
        parts = [os.uname().nodename, next((screen for screen in screens if screen), "")]
    return "_".join("".join(c if c.isalnum() else "-" for c in part) for part in parts)


def _let_others_come_to_front() -> None:
    """Give away the right to come to the front, which Windows gave this process."""
    if sys.platform == "win32":
        import ctypes

        any_process = 0xFFFFFFFF
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)
