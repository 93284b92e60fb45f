"""Filling the table: every picture of the session answered by every model, in the background."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.pages.pictures.columns import Column
from desktop.pages.pictures.decoding import Decoding
from desktop.pages.pictures.entry import Entry
from desktop.services.in_turn import InTurn
from desktop.services.ranking import Outcome
from desktop.services.unused_memory import MemoryKeeper

if TYPE_CHECKING:
    from desktop.services.opened_model import OpenedModel

GIVE_BACK_EVERY = 20  # pictures


class _Task(NamedTuple):
    """One picture, and who is to be asked about it unless that has been answered meanwhile."""

    entry: Entry
    models: "dict[str, OpenedModel]"


class _Filled(NamedTuple):
    """What one task gave."""

    thumbnail: QImage | None
    answers: dict[str, Outcome]


class Filling(QObject):
    """Answers whatever is missing in the table.

    Parameters
    ----------
    decoding
        Reads pictures.
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    # An entry has a thumbnail, answers or a failure that it had not; carries it.
    filled = Signal(object)
    # An entry cannot be read or answered; carries it and the exception.
    failed = Signal(object, object)
    # How many pictures are through, and of how many; equal numbers end it.
    progressed = Signal(int, int)
    # The user stopped it; carries how many pictures are left.
    cancelled = Signal(int)

    def __init__(self, decoding: Decoding, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = InTurn(_Filler(decoding), self)
        self._work.done.connect(self._take)
        self._work.failed.connect(self._refuse)
        self._work.progressed.connect(self.progressed)
        self._work.cancelled.connect(self.cancelled)

    @property
    def busy(self) -> bool:
        """Whether a picture waits for its answers."""
        return self._work.busy

    def fill(self, entries: Iterable[Entry], columns: Iterable[Column]) -> None:
        """Have ``columns`` answer ``entries``, those that they have not answered yet."""
        models = {column.key: column.model for column in columns if column.model is not None}
        tasks = [
            _Task(entry, models)
            for entry in entries
            if not entry.failure and (set(models) - set(entry.answers) or entry.thumbnail is None)
        ]
        self._work.request(tasks)

    def cancel(self) -> None:
        """Stop after the picture whose turn it is."""
        self._work.cancel()

    def close(self) -> None:
        """End the thread; nothing is emitted after."""
        self._work.close()

    def _take(self, task: _Task, result: _Filled | None) -> None:
        """Put the answers to their entry."""
        entry = task.entry
        if result is None:
            return
        if entry.thumbnail is None:
            entry.thumbnail = result.thumbnail
        for key, answer in result.answers.items():
            entry.answers.setdefault(key, answer)
        self.filled.emit(entry)

    def _refuse(self, task: _Task, error: Exception) -> None:
        """Tell which picture cannot be answered, and why."""
        self.failed.emit(task.entry, error)


class _Filler:
    """What runs on the background thread: answers one picture after the other."""

    def __init__(self, decoding: Decoding) -> None:
        self._decoding = decoding
        self._memory = MemoryKeeper(GIVE_BACK_EVERY)

    def __call__(self, task: _Task) -> _Filled | None:
        entry = task.entry
        missing = {key: model for key, model in task.models.items() if key not in entry.answers}
        if entry.is_removed or (not missing and entry.thumbnail is not None):
            return None
        from desktop.pages.pictures.answering import answer_row
        from desktop.pages.pictures.images import as_image

        edit = entry.edit
        result = answer_row(self._decoding.read(entry).picture, edit, missing)
        answers = result.answers if edit == entry.edit else {}
        self._memory.note()
        return _Filled(as_image(result.thumbnail), answers)
