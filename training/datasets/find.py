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
