"""Whether files can be written where the program keeps what a person makes."""

import os
import shutil
from pathlib import Path

from desktop.self_test.outcome import StepError
from desktop.self_test.surroundings import make_folder, remove_empty
from training.contract.locations import (
    user_cache_folder,
    user_config_folder,
    user_data_folder,
    user_log_folder,
    user_models_folder,
)

CONTENT = "Größe ½ · ✓\n".encode() * 100
LEAST_FREE = 100_000_000  # bytes; a run of VGG16 needs more, all else less

CANNOT_WRITE = (
    "Nothing can be written in {folder} ({fault}); let this person write there, or make room."
)
NO_ROOM = "There are only {free:.0f} MB left in {folder}; make room on that disk."


def write_and_delete() -> str:
    """Write, read and delete a file in each folder of the person's own.

    Raises
    ------
    StepError
        If that cannot be done, or the disk is full.
    """
    folders = (
        user_data_folder(),
        user_models_folder(),
        user_config_folder(),
        user_cache_folder(),
        user_log_folder(),
    )
    for folder in dict.fromkeys(folders):
        try:
            _try_folder(folder)
        except OSError as error:
            fault = error.strerror or error
            raise StepError(CANNOT_WRITE, folder=folder, fault=fault) from error
    free = _free(user_data_folder())
    if free < LEAST_FREE:
        raise StepError(NO_ROOM, folder=user_data_folder(), free=free / 1e6)
    return f"files are written and deleted in {user_data_folder()} ({free / 1e9:.1f} GB are free)"


def _try_folder(folder: Path) -> None:
    """Write, read and delete one file, and the folders that were made for it."""
    made = make_folder(folder)
    try:
        path = folder / f"self-test-{os.getpid()}.tmp"
        try:
            path.write_bytes(CONTENT)
            if path.read_bytes() != CONTENT:
                raise OSError("a file is read otherwise than it was written")
        finally:
            path.unlink(missing_ok=True)
    finally:
        remove_empty(made)


def _free(folder: Path) -> int:
    """Return the bytes that are free on a folder's disk, be the folder there or not."""
    there = next(one for one in (folder, *folder.parents) if one.is_dir())
    return shutil.disk_usage(there).free
