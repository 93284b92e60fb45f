"""Merging folders of labelled pictures into a collection: several students' sticks, a share."""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import NamedTuple

from desktop.services.collection import Collection, Ignored, Item
from desktop.services.collection_files import (
    CollectionError,
    gone,
    labelled_files,
    no_picture,
    own_name,
)
from desktop.services.picture_intake import decode_picture, read_picture_bytes
from training.contract.class_folders import is_named_like_a_picture
from training.contract.errors import PictureError

Done = Callable[[int, int], None]  # so many files of so many


class Conflict(NamedTuple):
    """A picture that is in the collection under one label, and came with another."""

    item: Item
    other_label: str
    other_path: Path


class Merged(NamedTuple):
    """What merging did.

    Attributes
    ----------
    copied
        What was missing.
    present
        How many pictures were there already, under the same label.
    conflicts
        Those that were there under another label; they stay as they were.
    ignored
        What is no picture, is broken or cannot be read.
    cancelled
        Whether it was ended early; what was copied until then stays.
    """

    copied: tuple[Item, ...]
    present: int
    conflicts: tuple[Conflict, ...]
    ignored: tuple[Ignored, ...]
    cancelled: bool


def merge(
    collection: Collection,
    folders: Sequence[Path],
    progress: Done = lambda _done, _total: None,
    cancelled: Event | None = None,
) -> Merged:
    """Copy the pictures of other folders of classes that a collection does not have.

    Every picture is decoded first: broken ones are not copied.

    Parameters
    ----------
    collection
        It is added to.
    folders
        Collections, or any folders with one sub-folder a class; they are only read.
    progress
        Told after each file.
    cancelled
        Set from another thread, it ends the work before the next file.

    Raises
    ------
    CollectionError
        If one of the folders cannot be read or goes away, or the collection cannot be written.
        What was copied until then stays, and merging again goes on from there.
    """
    if any(_is_inside(folder, collection.folder) for folder in folders):
        raise CollectionError(
            "{folder} is this collection itself; choose another folder to merge.",
            folder=collection.folder,
        )
    found = [entry for folder in folders for entry in labelled_files(folder)]
    work = _Merging(collection)
    for place, (path, label) in enumerate(found):
        if cancelled is not None and cancelled.is_set():
            return work.result(cancelled=True)
        work.take(path, label)
        progress(place + 1, len(found))
    return work.result(cancelled=False)


class _Merging:
    """What has been merged so far."""

    def __init__(self, collection: Collection) -> None:
        self._collection = collection
        self._copied: list[Item] = []
        self._present = 0
        self._conflicts: list[Conflict] = []
        self._ignored: list[Ignored] = []

    def take(self, path: Path, label: str) -> None:
        """Copy one file if it is missing, or note why not."""
        try:
            content = _picture_content(path)
            present = self._collection.find(content)
            if present is None:
                decode_picture(content, path.name)
                self._copied.append(self._collection.add(content, own_name(path), label))
            elif present.label == label:
                self._present += 1
            else:
                self._conflicts.append(Conflict(present, label, path))
        except PictureError as error:
            if not path.parent.is_dir():  # the stick was pulled out: that is no fault of the file
                raise gone(path.parent.parent) from error
            self._ignored.append(Ignored(path, error))

    def result(self, *, cancelled: bool) -> Merged:
        """Return what was done."""
        return Merged(
            tuple(self._copied),
            self._present,
            tuple(self._conflicts),
            tuple(self._ignored),
            cancelled,
        )


def _picture_content(path: Path) -> bytes:
    """Return the content of a file that is named like a picture."""
    if not is_named_like_a_picture(path):
        raise no_picture(path)
    return read_picture_bytes(path)


def _is_inside(folder: Path, other: Path) -> bool:
    """Return whether ``folder`` is ``other`` or lies in it."""
    return folder.resolve().is_relative_to(other.resolve())
