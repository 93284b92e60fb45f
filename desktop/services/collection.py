"""A collection: labelled pictures in a plain folder, one sub-folder a class.

Each picture is the file as it was given, written at once under a name that ends in the beginning
of its content's SHA-256: so a picture is there once, however often it is given. Folders are named
as :mod:`training.contract.class_folders` says, and the whole is a data set for training. What is
removed goes to a hidden folder beside the classes.

For one thread at a time; slow disks and shares make each call slow.
"""

from pathlib import Path
from typing import NamedTuple

from desktop.services.collection_files import (
    CollectionError,
    cannot_write,
    digest_of,
    digest_of_file,
    file_name,
    gone,
    labelled_files,
    own_name,
)
from training.contract.class_folders import (
    common_name,
    folder_of_label,
    is_hidden,
    label_of_folder,
)
from training.contract.errors import LayerwiseError, PictureError
from training.contract.files import check_writable, write_atomically
from training.contract.locations import collection_folders

TRASH = ".removed"  # hidden, so that training does not see it


class Item(NamedTuple):
    """A labelled picture in a collection.

    Attributes
    ----------
    digest
        The beginning of its content's SHA-256, hexadecimal.
    label
        What it really shows.
    path
        Its file.
    """

    digest: str
    label: str
    path: Path

    @property
    def name(self) -> str:
        """What the file was called before it came into the collection, as far as names allow."""
        return own_name(self.path)


class Ignored(NamedTuple):
    """A file that is not taken, and why."""

    path: Path
    error: LayerwiseError


class Collection:
    """The labelled pictures in one folder; made by :func:`open_collection`.

    Parameters
    ----------
    folder
        It exists.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._items: dict[str, Item] = {}
        self._ignored: tuple[Ignored, ...] = ()
        self.refresh()

    @property
    def items(self) -> tuple[Item, ...]:
        """All pictures, sorted by label and file name."""
        return tuple(sorted(self._items.values(), key=lambda item: (item.label, item.path.name)))

    @property
    def ignored(self) -> tuple[Ignored, ...]:
        """What lies in the classes' folders and is not taken."""
        return self._ignored

    def refresh(self) -> None:
        """Look again at what is in the folder; files that others put there are taken too.

        Raises
        ------
        CollectionError
            If the folder cannot be read; what was known of it stays.
        """
        items: dict[str, Item] = {}
        ignored = []
        for path, label in labelled_files(self.folder):
            try:
                item = Item(digest_of_file(path), label, path)
            except PictureError as error:
                ignored.append(Ignored(path, error))
                continue
            if item.digest in items:
                ignored.append(Ignored(path, _twice(items[item.digest])))
            else:
                items[item.digest] = item
        self._items, self._ignored = items, tuple(ignored)

    def find(self, content: bytes) -> Item | None:
        """Return the picture whose file has this content, if it is in the collection."""
        return self._items.get(digest_of(content))

    def get(self, digest: str) -> Item | None:
        """Return the picture that is known by ``digest``, if it is in the collection."""
        return self._items.get(digest)

    def add(self, content: bytes, name: str, label: str) -> Item:
        """Write a picture's file into the folder of its class, at once.

        A picture that is there already is not written again; under another label it is moved,
        since the last word counts.

        Parameters
        ----------
        content
            The bytes of a picture file.
        name
            What the file is called.
        label
            What the picture really shows.

        Raises
        ------
        PictureError
            If the content is no picture that can be read.
        CollectionError
            If the folder is gone or cannot be written.
        """
        present = self.find(content)
        if present is not None and present.path.is_file():
            return self.relabel(present, label)
        path = self._class_folder(label) / file_name(content, name)
        self._write(path, content)
        item = Item(digest_of(content), label, path)
        self._items[item.digest] = item
        return item

    def relabel(self, item: Item, label: str) -> Item:
        """Move a picture to the folder of another class, and return it as it is there.

        Raises
        ------
        CollectionError
            If it is gone or the folder cannot be written.
        """
        if item.label == label:
            return item
        moved = Item(item.digest, label, self._class_folder(label) / item.path.name)
        self._move(item.path, moved.path)
        self._items[moved.digest] = moved
        return moved

    def remove(self, item: Item) -> Item:
        """Take a picture out of the collection and return it as :meth:`restore` wants it.

        Its file is moved to the hidden folder :data:`TRASH` and not deleted.

        Raises
        ------
        CollectionError
            If it is gone or the folder cannot be written.
        """
        kept = self.folder / TRASH / folder_of_label(item.label) / item.path.name
        self._move(item.path, kept)
        self._items.pop(item.digest, None)
        return item._replace(path=kept)

    def restore(self, removed: Item) -> Item:
        """Put a picture back that :meth:`remove` took out.

        Raises
        ------
        CollectionError
            If it is gone or the folder cannot be written.
        """
        back = removed._replace(path=self._class_folder(removed.label) / removed.path.name)
        self._move(removed.path, back.path)
        self._items[back.digest] = back
        return back

    def _class_folder(self, label: str) -> Path:
        """Return the folder of a class, there or not."""
        return self.folder / folder_of_label(label)

    def _write(self, path: Path, content: bytes) -> None:
        """Write a file of the collection."""
        self._refuse_if_gone()
        try:
            write_atomically(path, content)
        except OSError as error:
            raise cannot_write(self.folder, error) from error

    def _move(self, path: Path, target: Path) -> None:
        """Move a file within the collection; a folder that it leaves empty goes too."""
        self._refuse_if_gone()
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            path.replace(target)
        except FileNotFoundError as error:
            raise CollectionError(
                "{name} is no longer in the collection; look at its folder {folder}.",
                name=path.name,
                folder=self.folder,
            ) from error
        except OSError as error:
            raise cannot_write(self.folder, error) from error
        _remove_if_empty(path.parent)

    def _refuse_if_gone(self) -> None:
        """Refuse to write where a stick or share was: its folder would be made on this disk."""
        if not self.folder.is_dir():
            raise gone(self.folder)


def open_collection(folder: Path) -> Collection:
    """Open the collection in ``folder``; the folder is made if there is none.

    One that can only be read is opened: it can be looked at and merged from.

    Raises
    ------
    CollectionError
        If the folder cannot be made or read.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise CollectionError(
            "{folder} is a file; choose a folder for the collection.", folder=folder
        ) from error
    except OSError as error:
        raise cannot_write(folder, error) from error
    return Collection(folder)


def named_collection(name: str) -> Path:
    """Return the folder of the user's own collection ``name``, there or not."""
    places = [folder / folder_of_label(name) for folder in collection_folders()]
    return next((place for place in places if place.is_dir()), places[0])


def own_collections() -> list[str]:
    """Return the names of the user's own collections, sorted."""
    entries = [entry for folder in collection_folders() for entry in _entries(folder)]
    names = [entry for entry in entries if entry.is_dir() and not is_hidden(entry.name)]
    return sorted({label_of_folder(common_name(entry)) for entry in names})


def _entries(folder: Path) -> list[Path]:
    """Return what is in a folder; nothing if it cannot be looked into."""
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def refuse_unwritable(folder: Path) -> None:
    """Find out whether pictures can be kept in ``folder``, before a class begins to label.

    Raises
    ------
    CollectionError
        If the folder is gone or cannot be written.
    """
    if not folder.is_dir():
        raise gone(folder)
    try:
        check_writable(folder / "test")
    except OSError as error:
        raise cannot_write(folder, error) from error


def _remove_if_empty(folder: Path) -> None:
    """Remove a folder that nothing is left in; one with something in it stays."""
    try:
        folder.rmdir()
    except OSError:
        return


def _twice(item: Item) -> CollectionError:
    """Return the sentence for a picture that is in the folder a second time."""
    return CollectionError(
        "The same picture is there as {name}, labelled {label}; remove one of the two.",
        name=item.path.name,
        label=item.label,
    )
