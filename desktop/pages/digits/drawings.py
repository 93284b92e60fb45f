"""The student's own drawn digits: kept with what they really are, as a data set to train with."""

import logging
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.services.in_turn import InTurn
from desktop.translate import sentence_of

if TYPE_CHECKING:
    from desktop.services.collection import Collection, Item

log = logging.getLogger(__name__)

NAME = "drawing"  # what the files are called


class _Task(NamedTuple):
    """One thing to do with the collection; a drawing and its label belong to keeping one."""

    what: Literal["count", "keep", "take back"]
    image: QImage | None = None
    label: str = ""


class _Told(NamedTuple):
    """What the collection is like after a task: how many of each label, and what can be undone."""

    counts: dict[str, int]
    last: str


class Drawings(QObject):
    """Keeps drawings in a collection of the user's, in the background.

    A drawing that is kept twice is there once, under what was said last.

    Parameters
    ----------
    name
        What the collection is called.
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    # It is known anew how many there are; carries nothing.
    changed = Signal()
    # A drawing is in the collection; carries its label.
    kept = Signal(str)
    # The drawing that was kept last is out of it again, or as it was before; carries the label.
    taken_back = Signal(str)
    # Something did not work; carries a sentence.
    failed = Signal(str)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.last = ""
        self._counts: dict[str, int] = {}
        self._work = InTurn(_Worker(name), self)
        self._work.done.connect(self._take)
        self._work.failed.connect(self._refuse)

    @property
    def busy(self) -> bool:
        """Whether something is being written or read."""
        return self._work.busy

    @property
    def total(self) -> int:
        """How many drawings there are, as far as is known."""
        return sum(self._counts.values())

    def count(self, label: str) -> int:
        """Return how many drawings of a label there are, as far as is known."""
        return self._counts.get(label, 0)

    def look(self) -> None:
        """Find out how many there are: others may have put files into the folder."""
        self._work.request([_Task("count")])

    def keep(self, image: QImage, label: str) -> None:
        """Keep a picture of what is drawn under what it really is."""
        self._work.request([_Task("keep", image, label)])

    def take_back(self) -> None:
        """Undo what was kept last."""
        self._work.request([_Task("take back", label=self.last)])

    def folder(self) -> Path:
        """Return the folder of the collection, there or not."""
        from desktop.services.collection import named_collection

        return named_collection(self.name)

    def close(self) -> None:
        """End the thread once what is wanted has been written."""
        self._work.finish()

    def _take(self, task: _Task, told: _Told) -> None:
        """Tell what has been done."""
        self._counts, self.last = told
        self.changed.emit()
        if task.what == "keep":
            self.kept.emit(task.label)
        elif task.what == "take back":
            self.taken_back.emit(task.label)

    def _refuse(self, task: _Task, error: Exception) -> None:
        """Tell what did not work."""
        log.warning("%s", error, exc_info=error)
        self.failed.emit(sentence_of(error))


class _Worker:
    """What runs on the background thread."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._collection: Collection | None = None
        self._history: list[tuple[Item, str]] = []  # each with what was said of it before

    def __call__(self, task: _Task) -> _Told:
        from desktop.services.collection import named_collection

        if task.what == "keep":
            assert task.image is not None
            self._keep(task.image, task.label)
        elif task.what == "take back" and self._history:
            self._take_back()
        elif self._collection is not None or named_collection(self._name).is_dir():
            self._opened().refresh()
        items = self._collection.items if self._collection is not None else ()
        counts = dict(Counter(item.label for item in items))
        return _Told(counts, self._history[-1][0].label if self._history else "")

    def _opened(self) -> "Collection":
        """Return the collection; its folder is made with the first drawing."""
        from desktop.services.collection import named_collection, open_collection

        folder = named_collection(self._name)
        if self._collection is None or not folder.is_dir():  # it may have been thrown away since
            self._collection = open_collection(folder)
            self._history.clear()
        return self._collection

    def _keep(self, image: QImage, label: str) -> None:
        """Write a drawing, or move it where it was kept under another label."""
        from desktop.services.incoming import as_png

        collection, content = self._opened(), as_png(image)
        before = collection.find(content)
        item = collection.add(content, NAME, label)
        self._history.append((item, before.label if before is not None else ""))

    def _take_back(self) -> None:
        """Have the collection as it was before the last drawing."""
        collection = self._opened()
        if self._history:
            item, before = self._history.pop()
            if before:
                collection.relabel(item, before)
            else:
                collection.remove(item)
