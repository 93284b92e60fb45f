"""Moving what was unpacked to its place: a whole folder in one step where none is there yet."""

import stat
from pathlib import Path

from training.contract.pack.places import is_folder
from training.contract.pack.placing import Placing, is_same

FILE_FOR_ALL, FOLDER_FOR_ALL = 0o444, 0o555  # to read, not to write
OWN_FOLDER_FOR_ALL = 0o755  # where more is put in later
REPLACED = ".replaced"  # beside what was unpacked


def move(placing: Placing, unpacked: Path, root: Path, *, for_all: bool) -> None:
    """Put one unit in its place.

    A folder that differs is replaced as a whole; one that only lacks files gets them.

    Parameters
    ----------
    placing
        The unit and where it goes.
    unpacked
        Where it lies now, on the same file system.
    root
        What it goes below.
    for_all
        Whether it is made readable for everyone, and writable for nobody.

    Raises
    ------
    OSError
        If a file cannot be moved.
    """
    source, target = unpacked / placing.unit.path, placing.target
    _make_above(target, root, for_all=for_all)
    if for_all:
        for file in placing.unit.files:
            (unpacked / file.path).chmod(FILE_FOR_ALL)
    if not is_folder(placing.unit.kind):
        _replace(source, target)
        return
    if target.exists() and for_all:
        _open_to_writing(target)
    if placing.outcome == "differs":
        _set_aside(target, unpacked)
    if target.exists():
        _fill(placing, unpacked)
    else:
        source.rename(target)
    if for_all:
        _close_to_writing(target)


def _set_aside(folder: Path, unpacked: Path) -> None:
    """Move a folder away that is replaced; it goes with what was unpacked."""
    aside = unpacked / REPLACED
    aside.mkdir(exist_ok=True)
    folder.rename(aside / str(len(list(aside.iterdir()))))


def _fill(placing: Placing, unpacked: Path) -> None:
    """Move the files of a unit into a folder that has some of them."""
    for file in placing.unit.files:
        target = placing.target / placing.unit.inside(file)
        if not is_same(target, file):
            target.parent.mkdir(parents=True, exist_ok=True)
            _replace(unpacked / file.path, target)


def _replace(source: Path, target: Path) -> None:
    """Move a file in place of another, one that nobody may write too."""
    if target.is_file() and not target.stat().st_mode & stat.S_IWUSR:
        target.chmod(0o644)  # Windows replaces no file that is read-only
    source.replace(target)


def _make_above(target: Path, root: Path, *, for_all: bool) -> None:
    """Make the folders between ``root`` and what goes there."""
    missing = [one for one in target.parents if one.is_relative_to(root) and not one.exists()]
    for folder in reversed(missing):
        folder.mkdir(exist_ok=True)
        if for_all:
            folder.chmod(OWN_FOLDER_FOR_ALL)


def _open_to_writing(folder: Path) -> None:
    """Let files be put into folders that were made read-only for all, the outermost first."""
    folder.chmod(OWN_FOLDER_FOR_ALL)
    for inside in _folders_in(folder):
        inside.chmod(OWN_FOLDER_FOR_ALL)


def _close_to_writing(folder: Path) -> None:
    """Make folders read-only for all, the innermost first."""
    for inside in reversed(_folders_in(folder)):
        inside.chmod(FOLDER_FOR_ALL)
    folder.chmod(FOLDER_FOR_ALL)


def _folders_in(folder: Path) -> list[Path]:
    """Return all folders below one, each before those in it."""
    return sorted(path for path in folder.rglob("*") if path.is_dir())
