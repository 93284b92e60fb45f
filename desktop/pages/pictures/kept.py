"""Which file of a collection belongs to which picture of the session, and how it follows."""

from pathlib import Path
from typing import NamedTuple

from desktop.pages.pictures.entry import Entry
from desktop.pages.pictures.sources import Sources
from desktop.services.collection import Collection, Item
from desktop.services.collection_files import CollectionError


class _Kept(NamedTuple):
    """What the session did with one picture.

    Attributes
    ----------
    item
        Where it put its file last; in the hidden folder of removed ones, if it was taken back.
    said
        What the user said of it last; empty for taken back.
    before
        What the collection said of it before the session did; empty for not there.
    """

    item: Item
    said: str
    before: str


class KeptPictures:
    """Keeps pictures in a collection under what is said of them; for one thread.

    What is taken back leaves the collection as it was before: a picture that was there keeps the
    label it had, and another's file is moved away, never deleted.

    Parameters
    ----------
    collection
        Where the files are.
    sources
        Gives the pictures' content, and is told where files are moved.
    """

    def __init__(self, collection: Collection, sources: Sources) -> None:
        self._collection = collection
        self._sources = sources
        self._kept: dict[int, _Kept] = {}

    def keep(self, entry: Entry, label: str) -> None:
        """Have a picture's file in the folder of ``label``; the last word counts.

        Raises
        ------
        PictureError
            If the picture cannot be read.
        CollectionError
            If the folder is gone or cannot be written.
        """
        kept = self._kept.get(entry.number)
        item = self._present(kept)
        if item is not None:
            before = kept.before if kept else ""
            item = self._moved(item, self._collection.relabel(item, label))
        else:
            content = self._sources.content(entry)
            found = self._collection.find(content)
            before = kept.before if kept else self._label_before(entry, found)
            item = self._collection.add(content, entry.name, label)
            if found is not None:
                self._moved(found, item)
        self._kept[entry.number] = _Kept(item, label, before)

    def take_back(self, entry: Entry) -> None:
        """Have the collection be as if nothing had been said of a picture.

        Nothing happens where somebody said something else of the same picture since.

        Raises
        ------
        PictureError, CollectionError
            As :meth:`keep`.
        """
        kept = self._kept.get(entry.number)
        if kept is None:
            if not self._is_own(entry):
                return
            item = self._collection.find(self._sources.content(entry))
            before = ""
        else:
            item = self._collection.get(kept.item.digest)
            item = item if item is not None and item.label == kept.said else None
            before = kept.before
        if item is None:
            return
        change = self._collection.relabel(item, before) if before else self._collection.remove(item)
        self._kept[entry.number] = _Kept(self._moved(item, change), "", before)

    def _present(self, kept: _Kept | None) -> Item | None:
        """Return a picture's file in the collection, put back there if it was taken out."""
        if kept is None:
            return None
        item = self._collection.get(kept.item.digest)
        if item is None and not kept.said:
            try:
                return self._moved(kept.item, self._collection.restore(kept.item))
            except CollectionError:
                return None  # gone from there too: the picture itself is written again
        return item if item is not None and item.path.is_file() else None

    def _label_before(self, entry: Entry, found: Item | None) -> str:
        """Return what the collection says of a picture that did not come from there itself."""
        return "" if found is None or self._is_own(entry) else found.label

    def _is_own(self, entry: Entry) -> bool:
        """Return whether a picture is one of the collection's files."""
        path = self._sources.path(entry)
        return isinstance(path, Path) and path.is_relative_to(self._collection.folder)

    def _moved(self, item: Item, now: Item) -> Item:
        """Have pictures that come from a file be read from where it is now."""
        self._sources.follow(item.path, now.path)
        return now
