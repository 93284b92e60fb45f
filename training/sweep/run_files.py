"""The checkpoint of a run as bytes, for another machine to go on with it."""

from collections.abc import Mapping
from pathlib import Path

from training.contract.files import write_atomically
from training.contract.run_files import BEST, DESCRIPTION, STATE

FILES = (BEST, STATE, DESCRIPTION)  # the description last: with it the folder is a run's


def read_run(folder: Path) -> Mapping[str, bytes]:
    """Return the files of a run's folder by their names; those that are not there are left out."""
    return {name: (folder / name).read_bytes() for name in FILES if (folder / name).is_file()}


def write_run(folder: Path, files: Mapping[str, bytes]) -> None:
    """Write the files of a run, and no others.

    Raises
    ------
    OSError
        If the folder cannot be written.
    """
    for name in FILES:
        if name in files:
            write_atomically(folder / name, files[name])
