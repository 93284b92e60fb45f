"""What has to end before all can be as it was: trainings, and other windows of the program."""

from pathlib import Path

from desktop.services.process_lock import ProcessLock
from desktop.services.runs.run_lock import SUFFIX, RunLock
from training.contract.locations import user_cache_folder
from training.contract.run_files import runs_folder
from training.contract.sentence import Sentence

# Those modules need Qt, which a command for scripts does without; a test compares the names.
INSTANCES = "instance"  # where windows meet, a folder a screen: desktop.services.instance
LOCKS = ".locks"  # of runs: desktop.services.runs.kept

TRAINING = "A training is going on; wait for its end or stop it, and reset then."
WINDOW = "Layerwise is open; close its window, and reset then."


def obstacle(*, from_window: bool) -> Sentence | None:
    """Return what is in the way of a reset; None if nothing is.

    Parameters
    ----------
    from_window
        Whether a window asks, which will close before.
    """
    if any(_is_going(path) for path in _files(runs_folder() / LOCKS, f"*{SUFFIX}")):
        return Sentence(TRAINING, {})
    locks = _files(user_cache_folder() / INSTANCES, "*/lock")
    if not from_window and any(_is_held(path) for path in locks):
        return Sentence(WINDOW, {})
    return None


def _files(folder: Path, pattern: str) -> list[Path]:
    try:
        return list(folder.glob(pattern))
    except OSError:
        return []


def _is_going(path: Path) -> bool:
    """Return whether a run is in somebody's hands."""
    return RunLock(path.parent, path.name.removesuffix(SUFFIX)).is_taken()


def _is_held(path: Path) -> bool:
    """Return whether a window is open."""
    lock = ProcessLock(path)
    try:
        is_free = lock.take()
    except OSError:
        return False  # nobody can hold what nobody can open
    lock.release()
    return not is_free
