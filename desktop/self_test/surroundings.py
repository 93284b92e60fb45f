"""Where the self-test works: a folder of its own, so that nothing of the person's is touched."""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from training.contract.locations import USER_FOLDER_VARIABLE, user_data_folder

PREFIX = "layerwise-self-test-"  # of nobody else's folder: old ones are deleted
LEFT_BEHIND_S = 3600.0  # so old is a folder only of a test that was killed


@contextmanager
def own_surroundings() -> Iterator[Mapping[str, str]]:
    """Make a folder, yield the environment in which it is the person's, and delete it.

    It lies in the person's own folder, on the disk that trainings and models come to; where that
    cannot be written, which a step of its own tells, in the system's folder for temporary files.
    """
    parent = user_data_folder()
    made = list(_make(parent))
    _clear(parent)
    try:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX, dir=parent))
    except OSError:
        folder = Path(tempfile.mkdtemp(prefix=PREFIX))
    try:
        yield {**os.environ, USER_FOLDER_VARIABLE: str(folder.absolute())}
    finally:
        _delete(folder)
        remove_empty(made)


def remove_empty(folders: list[Path]) -> None:
    """Remove folders, the deepest last given; those with anything in them stay."""
    for folder in reversed(folders):
        with suppress(OSError):
            folder.rmdir()


def _make(folder: Path) -> Iterator[Path]:
    """Make a folder with those above it, and yield each that was not there."""
    for one in [*reversed(folder.parents), folder]:
        with suppress(OSError):
            one.mkdir()
            yield one


def make_folder(folder: Path) -> list[Path]:
    """Make a folder with those above it and return those that were not there, deepest last.

    Raises
    ------
    OSError
        If it cannot be made.
    """
    made = list(_make(folder))
    if not folder.is_dir():
        remove_empty(made)
        folder.mkdir(parents=True)  # says what is wrong
    return made


def _clear(parent: Path) -> None:
    """Delete what killed tests have left."""
    with suppress(OSError):
        for folder in parent.glob(f"{PREFIX}*"):
            if time.time() - folder.stat().st_mtime > LEFT_BEHIND_S:
                _delete(folder)


def _delete(folder: Path) -> None:
    """Delete a folder; Windows may still hold a file of a process that has just ended."""
    for wait_s in (0.0, 0.2, 1.0, 3.0):
        time.sleep(wait_s)
        shutil.rmtree(folder, ignore_errors=True)
        if not folder.exists():
            return
