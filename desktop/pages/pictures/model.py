"""The page of pictures without its widgets: the session's pictures, and who answers them."""

import logging
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from desktop.pages.pictures.changes import EditChange, Removal, TruthChange
from desktop.pages.pictures.chosen import ChosenPicture, Opened
from desktop.pages.pictures.columns import Column, Columns
from desktop.pages.pictures.decoding import Decoding
from desktop.pages.pictures.editing import Edit
from desktop.pages.pictures.entry import Entry, Source
from desktop.pages.pictures.filling import Filling
from desktop.pages.pictures.gathering import Gathered, gather
from desktop.pages.pictures.session import Session
from desktop.pages.pictures.sources import Sources
from desktop.pages.pictures.subjects import Subject
from desktop.services.in_turn import InTurn
from desktop.translate import sentence_of, translated

if TYPE_CHECKING:
    from desktop.pages.pictures.answering import Shown
    from desktop.services.session_record import SessionRecord

log = logging.getLogger(__name__)

UNDO_LIMIT = 100
MANY = 4  # pictures from which on it is told how many are answered


class PicturesModel(QObject):
    """State of one page of pictures.

    Parameters
    ----------
    subject
        What the page is about.
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    # Pictures came to the front of the session; carries how many.
    entries_added = Signal(int)
    # Pictures were taken out of the session; carries a list of `Entry`.
    entries_removed = Signal(object)
    # Pictures that were taken out are back in their places; carries a list of `Entry`.
    entries_restored = Signal(object)
    # The user has said what a picture really is, or taken it back; carries its `Entry`.
    truth_told = Signal(object)
    # Something about one picture changed; carries its `Entry`.
    entry_changed = Signal(object)
    # Another picture is looked at; carries its `Entry`, or None.
    chosen = Signal(object)
    # The chosen picture has been read as it was left; carries an `Opened`.
    opened = Signal(object)
    # The chosen picture cannot be read; carries a sentence.
    unreadable = Signal(str)
    # A model has answered the chosen picture; carries the column's key and a `Shown`.
    answered = Signal(str, object)
    # A model cannot answer the chosen picture; carries the column's key and a sentence.
    unanswered = Signal(str, str)
    # How many pictures of the table are answered, and of how many; equal numbers end it.
    progressed = Signal(int, int)
    # The user stopped that; carries how many pictures are left.
    stopped = Signal(int)
    # Something about what was given should be known, as that it was too much; carries a sentence.
    noted = Signal(str)
    # There was nothing to use in what was given; carries a sentence.
    nothing_found = Signal(str)

    def __init__(self, subject: Subject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.subject = subject
        self._session = Session()
        self.columns = Columns(subject, self)
        self.undo_stack = QUndoStack(self)
        self.undo_stack.setUndoLimit(UNDO_LIMIT)
        self.sources = Sources(self)
        self._decoding = Decoding(self.sources)
        self._chosen = ChosenPicture(self._decoding, self)
        self._filling = Filling(self._decoding, self)
        self._gathering = InTurn(gather, self)
        self._connect()

    def _connect(self) -> None:
        """Hear what happens in the background."""
        self.columns.ready.connect(self._take_column)
        self.columns.removed.connect(self._drop_column)
        self._chosen.opened.connect(self._take_opened)
        self._chosen.failed.connect(self._take_failure)
        self._chosen.answered.connect(self._take_answer)
        self._chosen.unanswered.connect(self._take_no_answer)
        self._filling.filled.connect(self._tell_changed)
        self._filling.failed.connect(self._take_failure)
        self._filling.progressed.connect(self.progressed)
        self._filling.cancelled.connect(self.stopped)
        self._gathering.done.connect(self._take_gathered)
        self._gathering.failed.connect(self._take_nothing)

    @property
    def current(self) -> Entry | None:
        """The picture that is looked at."""
        return self._chosen.entry

    @property
    def present(self) -> Opened | None:
        """The picture that is looked at, once it has been read."""
        return self._chosen.present

    @property
    def off(self) -> frozenset[str]:
        """Names of the preparation's steps that are left out."""
        return self._chosen.off

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way."""
        workers = (self._filling, self._gathering, self.sources)
        return self._chosen.is_answering or any(worker.busy for worker in workers)

    @property
    def entries(self) -> list[Entry]:
        """The session's pictures, the newest first."""
        return self._session.entries

    @property
    def record(self) -> "SessionRecord":
        """What was answered and what is true."""
        return self._session.record

    def entries_of(self, keys: Iterable[str]) -> list[Entry]:
        """Return the pictures that the record knows by these keys, the newest first."""
        return self._session.entries_of(keys)

    def open_paths(self, paths: Iterable[Path]) -> None:
        """Take files, folders and models; folders are looked through in the background."""
        self._gathering.request([list(paths)])

    def add(
        self, sources: Sequence[tuple[str, Source]], truths: Sequence[str] | None = None
    ) -> None:
        """Take pictures, each with its name; the first one is looked at.

        Parameters
        ----------
        sources
            Names and pictures.
        truths
            What each really is, where that is known already.
        """
        if not sources:
            return
        new = self._session.add(sources, truths or [""] * len(sources))
        self.sources.settle(new)
        self.entries_added.emit(len(new))
        self.choose(new[0])
        if len(new) > 1:
            self._filling.fill(new, self.columns.ready_columns)

    def choose(self, entry: Entry | None) -> None:
        """Look at another picture."""
        before = self.current
        if entry is before and entry is not None:
            return
        self._chosen.choose(entry)
        if before is not None and not before.is_removed:
            # It may be left before all had answered, or answered with steps left out.
            self._filling.fill([before], self.columns.ready_columns)
        self.chosen.emit(entry)

    def step(self, by: int) -> None:
        """Look at the next picture or the one before."""
        if self.current in self.entries:
            place = self.entries.index(self.current) + by
            self.choose(self.entries[max(0, min(place, len(self.entries) - 1))])

    def set_off(self, off: frozenset[str]) -> None:
        """Leave steps of the preparation out, for the chosen picture and those after it."""
        self._chosen.set_off(off)

    def set_truth(self, entry: Entry, label: str) -> None:
        """Say what a picture really is, as undo knows it; an empty label takes that back."""
        if entry.truth != label:
            text = self.tr("label “{0}”").format(label) if label else self.tr("taking a label back")
            self.undo_stack.push(TruthChange(self, entry, label, text))

    def put_truth(self, entry: Entry, label: str) -> None:
        """Have a picture be this from now on."""
        entry.truth = label
        self.record.tell(entry.key, label or None)
        self._tell_changed(entry)
        self.truth_told.emit(entry)

    def remove(self, entries: Iterable[Entry]) -> None:
        """Take pictures out of the session, as undo knows it; no file of theirs is touched."""
        unwanted = set(entries)
        gone = [entry for entry in self.entries if entry in unwanted]
        if gone:
            text = self.tr("removing {0}").format(gone[0].name)
            if len(gone) > 1:
                text = self.tr("removing {0} pictures").format(len(gone))
            self.undo_stack.push(Removal(self, gone, text))

    def take_out(self, entries: Sequence[Entry]) -> None:
        """Have pictures be gone; one that is looked at gives way to its neighbour."""
        for entry in entries:
            entry.is_removed = True
        if self.current is not None and self.current.is_removed:
            self.choose(self._session.neighbour(self.current))
        self._session.take_out()
        self.entries_removed.emit(list(entries))

    def put_back(self, places: Sequence[tuple[int, Entry]]) -> None:
        """Have pictures be back in their places in the session; the first one is looked at."""
        for place, entry in places:
            self._session.put_back(entry, place)
        entries = [entry for _, entry in places]
        self.choose(entries[0])
        self.entries_restored.emit(entries)
        self._filling.fill(entries[1:], self.columns.ready_columns)

    def show_edit(self, edit: Edit) -> None:
        """Turn and crop the chosen picture while a hand moves; :meth:`keep_edit` ends it."""
        if self.current is not None and self.current.edit != edit:
            self.current.edit = edit
            self._chosen.read()

    def keep_edit(self, before: Edit, text: str) -> None:
        """Make what was done to the chosen picture since ``before`` one step of undo."""
        entry = self.current
        if entry is not None and entry.edit != before:
            self.undo_stack.push(EditChange(self, entry, before, entry.edit, text))

    def put_edit(self, entry: Entry, edit: Edit) -> None:
        """Leave a picture turned and cropped like this, and have it answered again."""
        entry.edit = edit
        if entry is self.current:
            self._chosen.read()
            return
        entry.answers.clear()
        entry.thumbnail = None
        self._filling.fill([entry], self.columns.ready_columns)

    def _tell_changed(self, entry: Entry) -> None:
        """Put what is known of a picture into the session's record, and tell that it changed."""
        self._session.note(entry)
        self.entry_changed.emit(entry)

    def expect_picture(self) -> None:
        """Get ready in the background for a picture that may come, as one is dragged here."""
        self._decoding.warm_up()

    def stop_filling(self) -> None:
        """Stop answering the table's pictures."""
        self._filling.cancel()

    def fill_all(self) -> None:
        """Answer whatever the table lacks."""
        self._filling.fill(self.entries, self.columns.ready_columns)

    def close(self) -> None:
        """End the threads; nothing is emitted after."""
        self._decoding.close()  # a picture that is being decoded is given up
        self._gathering.close()
        self._filling.close()
        self._chosen.close()
        self.columns.close()
        self.sources.close()

    def _take_gathered(self, paths: list[Path], found: Gathered) -> None:
        """Take what was found in files and folders."""
        for path in found.models:
            self.columns.add(path)
        self.add([(path.name, path) for path in found.pictures])
        if found.notes:
            self.noted.emit(" ".join(translated(note) for note in found.notes))

    def _take_nothing(self, paths: list[Path], error: Exception) -> None:
        """Tell that there was nothing to use."""
        log.warning("%s", error)
        self.nothing_found.emit(sentence_of(error))

    def _take_column(self, column: Column) -> None:
        """Ask one more model about everything."""
        if column.model is not None:
            self.record.add_model(column.key, column.model.metadata.labels)
        self._chosen.add(column)
        others = [entry for entry in self.entries if entry is not self.current]
        self._filling.fill(others, [column])

    def _drop_column(self, column: Column) -> None:
        """Forget one model's answers."""
        self._chosen.remove(column)
        self._session.forget_model(column.key)

    def _take_opened(self, opened: Opened) -> None:
        """Tell that the chosen picture is there."""
        opened.entry.failure = ""
        self._tell_changed(opened.entry)
        self.opened.emit(opened)
        if opened.notes and opened.edit.is_none:
            self.noted.emit(" ".join(translated(note) for note in opened.notes))

    def _take_failure(self, entry: Entry, error: Exception) -> None:
        """Keep in its row why a picture cannot be used; the others go on."""
        log.warning("%s", error, exc_info=error)
        entry.failure = sentence_of(error)
        self._tell_changed(entry)
        if entry is self.current and self._chosen.present is None:
            self.unreadable.emit(entry.failure)

    def _take_answer(self, key: str, shown: "Shown") -> None:
        """Tell an answer, and keep it in the table where every step was on."""
        entry = self.current
        if entry is not None and not self.off:
            entry.answers[key] = shown.outcome
            self._tell_changed(entry)
        self.answered.emit(key, shown)

    def _take_no_answer(self, key: str, error: Exception) -> None:
        """Tell why there is no answer."""
        log.warning("%s", error, exc_info=error)
        self.unanswered.emit(key, sentence_of(error))
