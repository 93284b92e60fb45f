"""Writing down what a run tells while it goes on, in a thread of its own.

A slow disk must not hold up the reader of the run's events, nor a full one end the run.
"""

import logging
import os
import threading
from collections import deque
from collections.abc import Callable
from pathlib import Path

from desktop.services.runs.kept import EVENTS, SHOWN
from desktop.services.runs.shown import (
    Shown,
    ShownConfusion,
    ShownFollowed,
    ShownKernels,
    ShownMistakes,
    ShownSamples,
    Told,
    told_again,
)
from training.contract.events import Batch, Epoch, Gradients, Started, encode_event
from training.contract.files import write_atomically

log = logging.getLogger(__name__)

WRITE_EVERY_S = 1.0
SHOWN_EVERY = 3  # times of these: the pictures are written as a whole each time
MOST_WAITING = 200_000  # lines that could not be written; later ones are lost


class Keeper:
    """Keeps the points of the curves and the newest pictures of one run.

    Parameters
    ----------
    folder
        The run's; made if it is not there.
    run
        Its id.
    failed
        Called once, in the keeper's thread, if something cannot be written; it goes on trying.
    """

    def __init__(self, folder: Path, run: str, failed: Callable[[OSError], None]) -> None:
        self._folder = folder
        self._run = run
        self._failed = failed
        self._has_failed = False
        self._lines: deque[bytes] = deque()
        self._newest: dict[type[Shown], Shown] = {}
        self._to_show: tuple[Shown, ...] = ()
        self._size: int | None = None  # of the events that are surely whole
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._work, name="run-keeper", daemon=True)
        self._thread.start()

    def add(self, line: bytes, told: Told) -> None:
        """Keep one event, from the thread that reads them: it waits for nothing.

        Parameters
        ----------
        line
            As the run wrote it, with its line feed.
        told
            What it says.
        """
        match told:
            case Started() | Batch() | Epoch() | Gradients():
                if len(self._lines) < MOST_WAITING:
                    self._lines.append(line)
            case ShownFollowed():
                pass
            case ShownKernels() | ShownSamples() | ShownConfusion() | ShownMistakes():
                self._newest[type(told)] = told
                if isinstance(told, ShownMistakes):  # the last that an epoch tells
                    self._to_show = tuple(self._newest.values())

    def close(self) -> None:
        """Write what is left and end the thread."""
        self._closing.set()
        self._thread.join()

    def _work(self) -> None:
        """Write all that came, again and again."""
        turn = 0
        while not self._closing.wait(WRITE_EVERY_S):
            turn += 1
            self._write(with_shown=turn % SHOWN_EVERY == 0)
        self._write(with_shown=True)

    def _write(self, *, with_shown: bool) -> None:
        """Write what there is now; say once if that fails."""
        try:
            self._write_points()
            if with_shown:
                self._write_shown()
        except OSError as error:
            log.warning("what the run tells cannot be kept: %s", error)
            if not self._has_failed:
                self._has_failed = True
                self._failed(error)
        except Exception:  # a mistake of ours ends no training
            log.exception("what the run tells cannot be kept")

    def _write_points(self) -> None:
        """Add the lines that wait to their file, all of them or none."""
        count = len(self._lines)
        if not count:
            return
        self._folder.mkdir(parents=True, exist_ok=True)
        content = b"".join(self._lines[place] for place in range(count))
        handle = os.open(
            self._folder / EVENTS, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644
        )
        try:
            if self._size is None:
                self._size = _whole(handle)
            os.ftruncate(handle, self._size)  # a part that an earlier failure left
            os.lseek(handle, self._size, os.SEEK_SET)
            _write_all(handle, content)
            self._size += len(content)
        finally:
            os.close(handle)
        for _ in range(count):
            self._lines.popleft()

    def _write_shown(self) -> None:
        """Replace the file of what is shown, if there is something new."""
        shown = self._to_show
        if not shown:
            return
        again = (told_again(self._run, one) for one in shown)
        lines = [encode_event(event) for event in again if event is not None]
        write_atomically(self._folder / SHOWN, b"".join(lines))
        if self._to_show is shown:
            self._to_show = ()


def _whole(handle: int) -> int:
    """Return the length of a file up to the end of its last whole line."""
    end = os.lseek(handle, 0, os.SEEK_END)
    step = 1 << 16
    while end > 0:
        start = max(0, end - step)
        os.lseek(handle, start, os.SEEK_SET)
        place = os.read(handle, end - start).rfind(b"\n")
        if place >= 0:
            return start + place + 1
        end = start
    return 0


def _write_all(handle: int, content: bytes) -> None:
    """Write all of it: the system may take less at a time, and does on a disk that gets full."""
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(handle, rest) :]
