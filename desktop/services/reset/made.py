"""What a person has made with the program: where it lies, and how much it is."""

import os
from pathlib import Path
from typing import Literal, NamedTuple

from desktop.services.runs.run_lock import SUFFIX as LOCK_SUFFIX
from training.contract.locations import collection_folders, model_folders, user_data_folders
from training.contract.provenance import OWN_LIST
from training.contract.site_folders import site_folders

Kind = Literal["models", "collections", "runs", "lessons", "data"]
# Sub-folders of the folder for what users make, beside those that can be set each.
FOLDERS: dict[Kind, tuple[str, ...]] = {
    "models": (OWN_LIST,),
    "collections": (),
    "runs": ("runs", "sweeps"),
    "lessons": ("lessons",),
    "data": ("data", "pictures"),
}


class Made(NamedTuple):
    """One kind of what a person has made.

    Attributes
    ----------
    kind
        What it is.
    places
        Its folders and files, there or not.
    common
        Folders of this kind that an administrator has set for several users at once; what is in
        them may be another's.
    """

    kind: Kind
    places: tuple[Path, ...]
    common: tuple[Path, ...] = ()


class Size(NamedTuple):
    """How much something is on the disk: files, and bytes of all of them."""

    files: int
    size: int


def made() -> list[Made]:
    """Return where each kind of what a person makes lies."""
    return [_made(kind) for kind in FOLDERS]


def _made(kind: Kind) -> Made:
    places = [folder / name for folder in user_data_folders() for name in FOLDERS[kind]]
    if kind == "models":
        places = [*model_folders()[:-1], *places]
    elif kind == "collections":
        places = collection_folders()
    shared = [one.path for one in site_folders() if one.path is not None and not one.is_personal]
    common = [place for place in places if any(place.is_relative_to(folder) for folder in shared)]
    return Made(kind, tuple(place for place in places if place not in common), tuple(common))


def size_of(one: Made) -> Size:
    """Return how much there is of one kind that is the person's own; slow disks make it slow."""
    count = size = 0
    for place in one.places:
        for path in _files_in(place):
            try:
                size += path.lstat().st_size
            except OSError:
                continue
            count += 1
    return Size(count, size)


def _files_in(place: Path) -> list[Path]:
    """Return the files in a folder and its sub-folders, or the file itself; locks are none."""
    if place.is_file():
        return [place]
    found = [Path(folder, name) for folder, _, files in os.walk(place) for name in files]
    return [path for path in found if path.suffix != LOCK_SUFFIX]
