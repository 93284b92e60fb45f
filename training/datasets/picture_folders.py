"""Pictures in folders: any folder with one sub-folder a class, as most sets of pictures come."""

from pathlib import Path
from typing import NamedTuple

from training.contract.class_folders import (
    common_name,
    is_hidden,
    is_named_like_a_picture,
    label_of_folder,
)
from training.contract.errors import DataError


class PictureFile(NamedTuple):
    """A file whose name is a picture's.

    Attributes
    ----------
    path
        Where it is.
    name
        ``folder/file``, the same on each system.
    label
        The class' place among the labels.
    """

    path: Path
    name: str
    label: int


class Skipped(NamedTuple):
    """A file that is not used, by its name ``folder/file``, and a sentence that says why."""

    name: str
    reason: str


class PictureFolder(NamedTuple):
    """What lies in a folder of classes.

    Attributes
    ----------
    folder
        The folder itself.
    labels
        The classes, sorted by the names of their folders.
    files
        Sorted by folder and name; none was opened yet.
    skipped
        What else lies in the classes' folders.
    """

    folder: Path
    labels: tuple[str, ...]
    files: tuple[PictureFile, ...]
    skipped: tuple[Skipped, ...]


def list_pictures(folder: Path) -> PictureFolder:
    """List the pictures of a folder that has one sub-folder a class.

    The class is what :func:`training.contract.class_folders.label_of_folder` says of its name.

    Hidden files and what systems leave behind are passed over; so are files beside the
    sub-folders. Pictures are told by the ends of their names; what lies in a class' folder and
    is no picture is listed as skipped.

    Raises
    ------
    DataError
        If there is no such folder, or it does not have a sub-folder with pictures for each of two
        classes or more.
    """
    folders = _class_folders(folder)
    files: list[PictureFile] = []
    skipped: list[Skipped] = []
    for label, class_folder in enumerate(folders.values()):
        for entry in _visible(class_folder):
            name = f"{common_name(class_folder)}/{common_name(entry)}"
            if entry.is_dir():
                skipped.append(Skipped(name, FOLDER_IN_CLASS))
            elif is_named_like_a_picture(entry):
                files.append(PictureFile(entry, name, label))
            else:
                skipped.append(Skipped(name, NO_PICTURE_BY_NAME))
    if not files:
        raise DataError(
            "No sub-folder of {folder} has a picture in it; choose the folder that has one "
            "sub-folder of pictures for each class.",
            folder=folder,
        )
    return PictureFolder(folder, tuple(folders), tuple(files), tuple(skipped))


FOLDER_IN_CLASS = "This is a folder inside a class; put its pictures into the class' own folder."
NO_PICTURE_BY_NAME = (
    "This file is not named like a picture that can be read; save it as PNG or JPEG if it is one."
)


def _class_folders(folder: Path) -> dict[str, Path]:
    """Return the classes' folders by the classes' labels, sorted by the folders' names."""
    entries = _visible(folder)
    folders = [entry for entry in entries if entry.is_dir()]
    if not entries:
        raise DataError(
            "{folder} is empty; put one sub-folder of pictures for each class into it.",
            folder=folder,
        )
    if not folders and any(map(is_named_like_a_picture, entries)):
        raise DataError(
            "The pictures in {folder} are not sorted into classes; make one sub-folder for each "
            "class and put its pictures there.",
            folder=folder,
        )
    if not folders:
        raise DataError(
            "{folder} has no sub-folders; choose the folder that has one sub-folder of pictures "
            "for each class.",
            folder=folder,
        )
    if len(folders) == 1:
        raise DataError(
            "{folder} has only one sub-folder, {name}, and a network needs two classes to tell "
            "apart; add another, or choose the folder that has the classes' folders.",
            folder=folder,
            name=folders[0].name,
        )
    labels = [label_of_folder(common_name(entry)) for entry in folders]
    named = dict(zip(labels, folders, strict=True))
    if len(named) < len(folders):
        double = next(
            entry for label, entry in zip(labels, folders, strict=True) if named[label] != entry
        )
        raise DataError(
            "{folder} has two sub-folders whose names look alike, {name}; put the pictures of both "
            "into one.",
            folder=folder,
            name=common_name(double),
        )
    return named


def _visible(folder: Path) -> list[Path]:
    """Return what a person sees in ``folder``, sorted by name."""
    try:
        entries = [entry for entry in folder.iterdir() if not is_hidden(entry.name)]
    except FileNotFoundError as error:
        raise DataError("There is no folder {folder}; check its name.", folder=folder) from error
    except NotADirectoryError as error:
        raise DataError(
            "{folder} is a file; choose the folder that has one sub-folder of pictures for each "
            "class.",
            folder=folder,
        ) from error
    except OSError as error:
        raise DataError(
            "{folder} cannot be read ({fault}); check the folder and its permissions.",
            folder=folder,
            fault=error.strerror or error,
        ) from error
    return sorted(entries, key=lambda entry: (common_name(entry), entry.name))
