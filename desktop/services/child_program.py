"""A child process that runs the program itself: starting it, watching its memory, ending it."""

import subprocess
import sys
from pathlib import Path

import psutil

from training.contract.bundle import bundled_program, is_bundle

# A windowed program has no streams on Windows: a bundle has another there, see build.spec.
CONSOLE_PROGRAM = "layerwise-console"
# Where `-m desktop` is found, installed or not.
PROGRAM_FOLDER = Path(__file__).parents[2]
# A child of a windowed program would open a console of its own on Windows.
HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)


def own_program() -> list[str]:
    """Return how to run this program as a child that reads and writes its standard streams."""
    if not is_bundle():
        return [sys.executable, "-m", "desktop"]
    if sys.platform == "win32":
        return [str(bundled_program(CONSOLE_PROGRAM))]
    return [sys.executable]


def memory_in_use(pid: int) -> int:
    """Return the memory that a process has in use; 0 if it ended."""
    try:
        return int(psutil.Process(pid).memory_info().rss)
    except psutil.Error:
        return 0


def end_child(child: subprocess.Popen[bytes]) -> None:
    """End the child and what it may have started, and wait until they are gone."""
    if child.poll() is not None:
        return
    try:
        family = psutil.Process(child.pid).children(recursive=True)
    except psutil.Error:
        family = []
    child.kill()
    for process in family:
        try:
            process.kill()
        except psutil.Error:
            continue
    child.wait()
