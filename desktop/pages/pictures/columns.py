"""The models that stand side by side: opening, adding and taking away."""

import logging
from dataclasses import dataclass
from pathlib import Path
from textwrap import shorten
from threading import Event
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Signal

from desktop.pages.pictures.fitting import can_compare, require_fitting
from desktop.pages.pictures.subjects import Subject
from desktop.services.in_turn import InTurn
from desktop.translate import activity_title, sentence_of
from training.contract.errors import ModelFileError, NotDescribedError

if TYPE_CHECKING:
    from desktop.services.opened_model import OpenedModel

log = logging.getLogger(__name__)

MISSING = (
    "The model {name} is not installed; install Layerwise again, or train it and add it here with "
    "“Add a model…”."
)

MOST_OF_A_WORD = 24  # letters; columns and segments have no room for more

State = Literal["opening", "ready", "failed"]


@dataclass(eq=False)
class Column:
    """One model beside the others.

    Attributes
    ----------
    key
        What it is called in answers and segments: unique on its page.
    word, note
        What a reader calls it, and what kind of network it is.
    activity
        Id of the activity it was made for, which gives its colour.
    state
        Whether it is being opened, answers, or cannot be used.
    model
        The model, once it is ready.
    sentence
        Why it cannot be used.
    """

    key: str
    word: str
    note: str
    activity: str
    state: State = "opening"
    model: "OpenedModel | None" = None
    sentence: str = ""


class _Wanted(NamedTuple):
    """A model to open: its activity or file, for which column, what it has to know, a way out.

    Where no model is open yet whose labels it must have, those of its own activity or of the
    page's first are asked for. Models of the page's activities may have labels of their own.
    """

    name_or_path: str
    column: Column | None
    labels: tuple[str, ...]
    activities: tuple[str, ...]
    cancelled: Event


class Columns(QObject):
    """Keeps the columns of one page.

    Parameters
    ----------
    subject
        What the page is about: its models are the first columns.
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    # A column came, went or changed its state; carries nothing.
    changed = Signal()
    # A model answers from now on; carries its `Column`.
    ready = Signal(object)
    # A column was taken away; carries its `Column`.
    removed = Signal(object)
    # A model that the user wanted is being opened; carries its file name.
    adding = Signal(str)
    # That is over, well or not; carries nothing.
    added = Signal()
    # A model that the user wanted cannot be used; carries a sentence.
    refused = Signal(str)
    # It is a model that does not describe itself, which the user can do; carries its `Path`.
    undescribed = Signal(object)
    # All models of the subject have been opened, or cannot be; carries whether one answers.
    settled = Signal(bool)

    def __init__(self, subject: Subject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = [
            Column(slot.activity, _words(slot.word), _words(slot.note), slot.activity)
            for slot in subject.slots
        ]
        self.activities = tuple(slot.activity for slot in subject.slots)
        self._adding: set[Path] = set()
        self._cancelled = Event()
        self._opening = InTurn(_open, self)
        self._opening.done.connect(self._take)
        self._opening.failed.connect(self._refuse)
        self._has_begun = False

    @property
    def ready_columns(self) -> list[Column]:
        """The columns whose model answers."""
        return [column for column in self.columns if column.model is not None]

    @property
    def labels(self) -> tuple[str, ...]:
        """What the page's models tell apart; empty before the first is open."""
        for column in self.columns:
            if column.model is not None:
                return column.model.metadata.labels
        return ()

    @property
    def every_label(self) -> tuple[str, ...]:
        """What any of the models tells apart: one may have been trained on other pictures."""
        known = [column.model.metadata.labels for column in self.ready_columns if column.model]
        return tuple(dict.fromkeys(label for labels in known for label in labels))

    @property
    def comparable(self) -> list[Column]:
        """The columns whose answers can agree: not those that know nothing of what others do."""
        first = self.labels
        return [
            column
            for column in self.ready_columns
            if column.model and can_compare(column.model.metadata.labels, first)
        ]

    def has(self, path: Path) -> bool:
        """Return whether a model file answers here, or soon will."""
        is_here = any(column.model and column.model.path == path for column in self.columns)
        return is_here or path in self._adding

    def column(self, key: str) -> Column | None:
        """Return the column with this key, if it is still there."""
        return next((column for column in self.columns if column.key == key), None)

    def open_shipped(self) -> None:
        """Open the models of the subject, once."""
        if self._has_begun:
            return
        self._has_begun = True
        self._opening.request(
            _Wanted(column.activity, column, (), (column.activity,), Event())
            for column in self.columns
        )

    def add(self, path: Path) -> None:
        """Open another model beside the others."""
        if self.has(path):
            return
        self._adding.add(path)
        self._cancelled = Event()
        self.adding.emit(path.name)
        wanted = _Wanted(str(path), None, self.labels, self.activities, self._cancelled)
        self._opening.request([wanted])

    def cancel(self) -> None:
        """Give up the model that the user wanted."""
        self._cancelled.set()

    def remove(self, column: Column) -> None:
        """Take a column away."""
        if column in self.columns:
            self.columns.remove(column)
            self.removed.emit(column)
            self.changed.emit()

    def close(self) -> None:
        """End the thread; nothing is emitted after."""
        self.cancel()
        self._opening.close()

    def _take(self, wanted: _Wanted, model: "OpenedModel") -> None:
        """Let a model answer from now on."""
        column = wanted.column
        if column is None:
            self._adding.discard(Path(wanted.name_or_path))
            column = self._empty_column(model) or self._new_column(model)
            self.added.emit()
        elif column not in self.columns:
            return
        column.model, column.state = model, "ready"
        self.changed.emit()
        self.ready.emit(column)
        self._tell_settled()

    def _empty_column(self, model: "OpenedModel") -> Column | None:
        """Return the column whose own model is missing, if this one can take its place."""
        activity = model.metadata.activity
        for column in self.columns:
            if column.state == "failed" and column.activity == activity:
                return column
        return None

    def _new_column(self, model: "OpenedModel") -> Column:
        """Return one more column for a model that the user has added."""
        stem, metadata = model.path.stem, model.metadata
        key = _not_among(stem, {column.key for column in self.columns})
        title = activity_title(metadata.title)
        word, note = key, title
        if stem.startswith(f"{metadata.activity}-"):  # a run's: its file is named by a number
            word = shorten(title, MOST_OF_A_WORD, placeholder="…")
            word = _not_among(word or key, {column.word for column in self.columns})
            note = title
        column = Column(key, word, note, metadata.activity)
        self.columns.append(column)
        return column

    def _refuse(self, wanted: _Wanted, error: Exception) -> None:
        """Tell why a model cannot be used, in its column or to whoever wanted it."""
        if wanted.column is None:
            self._adding.discard(Path(wanted.name_or_path))
            self.added.emit()
            if not wanted.cancelled.is_set():
                log.warning("%s", error, exc_info=error)
                self._tell_refused(wanted, error)
            return
        log.warning("%s", error)
        wanted.column.state, wanted.column.sentence = "failed", sentence_of(error)
        self.changed.emit()
        self._tell_settled()

    def _tell_refused(self, wanted: _Wanted, error: Exception) -> None:
        """Tell why a model that the user wanted cannot be used, or that it can be described."""
        if isinstance(error, NotDescribedError):
            self.undescribed.emit(Path(wanted.name_or_path))
        else:
            self.refused.emit(sentence_of(error))

    def _tell_settled(self) -> None:
        """Tell once no model of the subject is being opened any more."""
        if not any(column.state == "opening" for column in self.columns):
            self.settled.emit(bool(self.ready_columns))


def _not_among(name: str, taken: set[str]) -> str:
    """Return ``name``, with a number behind it if another is called so."""
    unique, number = name, 2
    while unique in taken:
        unique, number = f"{name} {number}", number + 1
    return unique


def _words(text: str) -> str:
    """Return a subject's words in the user's language."""
    return QCoreApplication.translate("subjects", text)


def _open(wanted: _Wanted) -> "OpenedModel":
    """Open a model; runs on the background thread, which alone imports ONNX Runtime."""
    from desktop.services.open_model import find_model, open_model, own_models, shipped_models
    from training.contract.activities import activity

    if wanted.column is not None:
        names = {path.stem for path in [*own_models(), *shipped_models()]}
        if wanted.name_or_path not in names:
            raise ModelFileError(MISSING, name=wanted.name_or_path)
    model = open_model(find_model(wanted.name_or_path), cancelled=wanted.cancelled)
    labels = wanted.labels or activity(wanted.activities[0]).labels
    return require_fitting(model, labels, wanted.activities)
