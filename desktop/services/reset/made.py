"""What a person has made with the program: where it lies, and how much it is."""

import os
from pathlib import Path
from typing import Literal, NamedTuple

from desktop.services.reset.territory import owner_of
from desktop.services.runs.run_lock import SUFFIX as LOCK_SUFFIX
from training.contract.lesson import SUFFIX as LESSON_SUFFIX
from training.contract.locations import collection_folders, own_model_folders, user_data_folders
from training.contract.provenance import OWN_LIST
from training.contract.run_files import DESCRIPTION, SWEEP_RECORD

Kind = Literal["models", "collections", "runs", "lessons", "data"]
# Sub-folders of the folder for what users make, beside those that can be set each.
FOLDERS: dict[Kind, tuple[str, ...]] = {
    "models": (OWN_LIST,),
    "collections": (),
    "runs": ("runs", "sweeps"),
    "lessons": ("lessons",),
    "data": ("data", "pictures"),
}
# What is surely the program's in a folder that may have other things in it: a pattern of files, or
# of files whose folders are the program's. Nothing tells its collections and data from others'.
MARKS: dict[Kind, tuple[str, ...]] = {
    "models": ("*.onnx",),
    "collections": (),
    "runs": (f"*/{DESCRIPTION}", f"*/{SWEEP_RECORD}"),
    "lessons": (f"*{LESSON_SUFFIX}",),
    "data": (),
}


class Made(NamedTuple):
    """One kind of what a person has made.

    Attributes
    ----------
    kind
        What it is.
    places
        Its folders and files, there or not; all that is in them is the person's own.
    shared
        Folders of this kind in which other things may be: another person's, or what another
        program has made.
    """

    kind: Kind
    places: tuple[Path, ...]
    shared: tuple[Path, ...] = ()


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
        places = [*own_model_folders(), *places]
    elif kind == "collections":
        places = collection_folders()
    own: list[Path] = []
    shared: list[Path] = []
    for place in places:
        match owner_of(place):
            case "program":
                own.append(place)
            case "person":
                own.extend(_marked(place, kind))
                shared.append(place)
            case "others":
                shared.append(place)
    return Made(kind, tuple(own), tuple(shared))


def _marked(place: Path, kind: Kind) -> list[Path]:
    """Return what is surely the program's in a folder that may have other things in it."""
    if place.name == OWN_LIST:
        return [place]
    found = [path for mark in MARKS[kind] for path in sorted(place.glob(mark))]
    return [path if path.parent == place else path.parent for path in found]


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
