"""Faults that end the process at once, such as a segmentation fault: told at the next start."""

import contextlib
import faulthandler
import logging
import os
import platform
import sys
import time
from pathlib import Path

from desktop.services.crashes.folder import crashes_folder, keep
from desktop.services.process_lock import ProcessLock
from training.contract.version import __version__

RUNNING = "running-*.txt"
# Many threads in deep calls give a long trace, but not more than this.
MOST_BYTES = 200_000

log = logging.getLogger(__name__)


class NativeWatch:
    """A file that is there while the program runs, into which Python writes when it dies.

    The file is held for as long as the process lives: whoever can hold it finds what a dead one
    has left. It goes when the program ends as it should.
    """

    def __init__(self) -> None:
        self._lock: ProcessLock | None = None

    def start(self) -> None:
        """Have fatal faults written from now on, to standard error where no file can be."""
        lock = ProcessLock(crashes_folder() / f"running-{time.time_ns()}-{os.getpid()}.txt")
        try:
            lock.path.parent.mkdir(parents=True, exist_ok=True)
            if not lock.take():
                return
            os.write(lock.handle, _first_line())
            faulthandler.enable(lock.handle)
        except OSError:
            log.warning("a crash could not be reported", exc_info=True)
            lock.release()
            if sys.stderr is not None:
                faulthandler.enable()
            return
        self._lock = lock

    def note(self, text: str) -> None:
        """Write down what is known of a fault that is about to end the process."""
        if self._lock is not None:
            with contextlib.suppress(OSError):
                os.write(self._lock.handle, text.encode("utf-8", "backslashreplace") + b"\n")

    def end(self) -> None:
        """Remove the file: the program ends as it should."""
        faulthandler.disable()
        lock, self._lock = self._lock, None
        if lock is not None:
            lock.release()
            lock.path.unlink(missing_ok=True)


def finish_reports() -> list[Path]:
    """Make reports of what crashed processes have left, and return their files.

    A process that was ended from outside, or with the machine, has left nothing to report.
    """
    reports = []
    for path in sorted(crashes_folder().glob(RUNNING)):
        try:
            left = _left_by_dead(path)
            if left:
                reports.append(_reported(left))
        except OSError:
            log.warning("%s cannot be read", path, exc_info=True)
    return reports


def _reported(left: str) -> Path:
    """Make a report of what a dead process has left, and return its file."""
    from desktop.services.crashes.report import report_text  # a start need not wait for it

    return keep(report_text("the process was ended by a fault", left))


def _left_by_dead(path: Path) -> str:
    """Return what a process wrote as it died, and remove the file; nothing while it lives."""
    lock = ProcessLock(path)
    if not lock.take():
        return ""
    try:
        content = path.read_bytes()[:MOST_BYTES].decode("utf-8", "replace")
    finally:
        lock.release()
    path.unlink(missing_ok=True)
    first, _, fault = content.partition("\n")
    if not fault.strip():
        log.warning("the program was ended from outside: %s", first)
        return ""
    return content


def _first_line() -> bytes:
    """Return what will be known of the process even if it is another version that reports."""
    from PySide6.QtCore import qVersion

    started = time.strftime("%Y-%m-%d %H:%M:%S %z")
    versions = f"Layerwise {__version__}, Python {platform.python_version()}, Qt {qVersion()}"
    return f"{versions}, process {os.getpid()}, started {started}\n".encode()
