"""Keeping labelled pictures in a collection: a folder that is written at once."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.pages.pictures.entry import Entry
from desktop.pages.pictures.sources import Sources
from desktop.services.in_turn import InTurn
from desktop.translate import sentence_of

if TYPE_CHECKING:
    from desktop.pages.pictures.kept import KeptPictures
    from desktop.services.collection import Collection
    from desktop.services.collection_merge import Merged

log = logging.getLogger(__name__)


class _Task(NamedTuple):
    """One thing to do with the collection."""

    what: Literal["open", "keep", "drop", "merge", "list"]
    folders: tuple[Path, ...] = ()
    entry: Entry | None = None
    label: str = ""


class Keeping(QObject):
    """Does what is wanted with the collection, one thing after the other, in the background.

    Parameters
    ----------
    name
        What the user's own collection of the page is called.
    sources
        Gives the pictures' content.
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    # Another collection is open, or it has another number of pictures; carries nothing.
    changed = Signal()
    # Folders have been merged into it; carries a `Merged`.
    merged = Signal(object)
    # Its pictures, to be looked at; carries a list of `Item`.
    listed = Signal(object)
    # How far merging is; carries how many files, and of how many.
    progressed = Signal(int, int)
    # Something did not work; carries a sentence.
    failed = Signal(str)

    def __init__(self, name: str, sources: Sources, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.folder: Path | None = None
        self.count: int | None = None
        self._cancelled = Event()
        self._worker = _Worker(name, sources, self.progressed.emit, self._cancelled)
        self._work = InTurn(self._worker, self)
        self._work.done.connect(self._take)
        self._work.failed.connect(self._refuse)

    @property
    def busy(self) -> bool:
        """Whether something is being written or read."""
        return self._work.busy

    def open(self, folder: Path) -> None:
        """Keep pictures in this folder from now on."""
        self._work.request([_Task("open", (folder,))])

    def keep(self, entry: Entry) -> None:
        """Keep a picture under its label; without one, undo what was kept of it."""
        what: Literal["keep", "drop"] = "keep" if entry.truth else "drop"
        if what == "keep" or self.count is not None or self.busy:
            self._work.request([_Task(what, entry=entry, label=entry.truth)])

    def merge(self, folders: Sequence[Path]) -> None:
        """Copy the pictures of other folders that are missing here."""
        self._cancelled.clear()
        self._work.request([_Task("merge", tuple(folders))])

    def cancel(self) -> None:
        """End merging; what was copied stays."""
        self._cancelled.set()

    def list(self) -> None:
        """Tell which pictures there are."""
        self._work.request([_Task("list")])

    def close(self) -> None:
        """End the thread once what is wanted has been written."""
        self._cancelled.set()
        self._work.finish()

    def _take(self, task: _Task, result: object) -> None:
        """Tell what has been done."""
        collection = self._worker.collection
        if collection is not None:
            self.folder, self.count = collection.folder, len(collection.items)
            self.name = collection.folder.name
            self.changed.emit()
        if task.what == "merge":
            self.merged.emit(result)
        elif task.what == "list":
            self.listed.emit(result)

    def _refuse(self, task: _Task, error: Exception) -> None:
        """Tell what did not work."""
        log.warning("%s", error, exc_info=error)
        self.failed.emit(sentence_of(error))


class _Worker:
    """What runs on the background thread."""

    def __init__(
        self,
        name: str,
        sources: Sources,
        progress: Callable[[int, int], None],
        cancelled: Event,
    ) -> None:
        self._name = name
        self._sources = sources
        self._progress = progress
        self._cancelled = cancelled
        self.collection: Collection | None = None
        self._kept: KeptPictures | None = None

    def __call__(self, task: _Task) -> object:
        from desktop.services.collection import named_collection

        if task.what == "open":
            self._open(task.folders[0])
            return None
        if self.collection is None or self._kept is None:
            collection, kept = self._open(named_collection(self._name))
        else:
            collection, kept = self.collection, self._kept
        if task.what == "merge":
            return self._merged(collection, task.folders)
        if task.what == "list":
            collection.refresh()
            return list(collection.items)
        assert task.entry is not None
        if task.what == "keep":
            kept.keep(task.entry, task.label)
        else:
            kept.take_back(task.entry)
        return None

    def _open(self, folder: Path) -> "tuple[Collection, KeptPictures]":
        """Open a collection, and know of nothing that was kept in another one."""
        from desktop.pages.pictures.kept import KeptPictures
        from desktop.services.collection import open_collection

        collection = open_collection(folder)
        kept = KeptPictures(collection, self._sources)
        self.collection, self._kept = collection, kept
        return collection, kept

    def _merged(self, collection: "Collection", folders: tuple[Path, ...]) -> "Merged":
        """Copy what is missing."""
        from desktop.services.collection_merge import merge

        return merge(collection, folders, self._progress, self._cancelled)
