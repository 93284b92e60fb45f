"""Where reports of faults lie; a few of them are kept."""

import contextlib
import itertools
import os
import time
from pathlib import Path

from training.contract.files import write_atomically
from training.contract.locations import user_log_folder

MOST_KEPT = 10
REPORTS = "crash-*.txt"

_numbers = itertools.count(1)


def crashes_folder() -> Path:
    """Return the folder of the reports; it may not be there yet."""
    return user_log_folder() / "crashes"


def keep(report: str) -> Path:
    """Write a report, remove the oldest ones, and return the file.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    now = time.strftime("%Y-%m-%d-%H%M%S")
    path = crashes_folder() / f"crash-{now}-{os.getpid()}-{next(_numbers)}.txt"
    write_atomically(path, report.encode("utf-8", "backslashreplace"))
    for old in _oldest_first(path.parent)[:-MOST_KEPT]:
        with contextlib.suppress(OSError):
            old.unlink()
    return path


def _oldest_first(folder: Path) -> list[Path]:
    def age(path: Path) -> float:
        try:
            return path.stat().st_mtime
        except OSError:  # another program has just removed it
            return 0.0

    return sorted(folder.glob(REPORTS), key=age)
