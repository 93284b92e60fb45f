"""Finding a data set's folder in the places where it may lie."""

from collections.abc import Sequence
from pathlib import Path

from training.contract.errors import DataError
from training.contract.locations import DATA_VARIABLE, data_candidates


def find_data(name: str, files: Sequence[str], option: Path | None = None) -> Path:
    """Return the first folder of :func:`data_candidates` that holds one of ``files``.

    A folder with only some of the files is taken, so that the missing one is named when it is
    read, and not another data set used in silence.

    Raises
    ------
    DataError
        If no place has any of the files.
    """
    candidates = data_candidates(name, option)
    for folder in candidates:
        if any((folder / file).is_file() for file in files):
            return folder
    raise DataError(
        "The data set {name} was not found; put {files} into {folder} or set {variable} to the "
        "folder that has {name}/.",
        name=name,
        files=", ".join(files),
        folder=candidates[0],
        variable=DATA_VARIABLE,
    )


def find_folder(name: str, option: Path | None = None) -> Path | None:
    """Return the folder of a data set of sub-folders, ``None`` if no place has one.

    An option may hold the data set's folder, or else is taken for it whatever it is, so that its
    reader can say what is wrong with it.
    """
    if option is not None:
        return option / name if _has_folders(option / name) else option
    return next((folder for folder in data_candidates(name) if folder.is_dir()), None)


def _has_folders(folder: Path) -> bool:
    """Return whether ``folder`` is one that has sub-folders."""
    return folder.is_dir() and any(entry.is_dir() for entry in folder.iterdir())
