"""Folders of classes that are ready to learn from: they came in classroom packs."""

from pathlib import Path
from typing import NamedTuple

from training.contract.class_folders import common_name, is_hidden, label_of_folder
from training.contract.locations import is_for_everybody, picture_folders


class PlacedPictures(NamedTuple):
    """A folder with one sub-folder of pictures a class.

    Attributes
    ----------
    name
        What it is called.
    path
        The folder.
    is_shared
        Whether it is there for everybody on this machine: it is only read.
    """

    name: str
    path: Path
    is_shared: bool


def placed_pictures() -> list[PlacedPictures]:
    """Return the folders, the user's first, each group by its names."""
    return [
        PlacedPictures(label_of_folder(common_name(path)), path, is_for_everybody(path))
        for folder in picture_folders()
        for path in _folders_in(folder)
    ]


def _folders_in(folder: Path) -> list[Path]:
    """Return the folders in a folder, by name; none where it cannot be looked into."""
    try:
        return sorted(
            path for path in folder.iterdir() if path.is_dir() and not is_hidden(path.name)
        )
    except OSError:
        return []
