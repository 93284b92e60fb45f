"""Which models there are, for every page's lists: shipped, own, everybody's, and new ones."""

from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QObject, Signal

from desktop.services.incoming import MODEL_SUFFIX
from desktop.services.model_note import ModelNote, read_note
from training.contract.locations import (
    exported_models,
    is_for_everybody,
    model_folders,
    own_model_folders,
)


class ListedModel(NamedTuple):
    """A model file as a list shows it.

    Attributes
    ----------
    path
        The file.
    activity
        Id of the activity it was trained for; empty where it says nothing.
    title
        What it is called; the file's name where it says nothing.
    labels
        What it tells apart; empty where it says nothing.
    written
        When the file was written, in local time.
    """

    path: Path
    activity: str
    title: str
    labels: tuple[str, ...]
    written: datetime

    @property
    def name(self) -> str:
        """Its title, and what tells it from others: the time of today or the day it was made.

        Of one that is there for everybody on this machine that is what tells it.
        """
        if is_for_everybody(self.path):
            place = QCoreApplication.translate("ModelLibrary", "on this computer")
            return f"{self.title} · {place}"
        when = QDateTime.fromSecsSinceEpoch(int(self.written.timestamp()))
        is_today = when.date() == QDate.currentDate()
        told = when.time() if is_today else when.date()
        return f"{self.title} · {QLocale().toString(told, QLocale.FormatType.ShortFormat)}"


class ModelLibrary(QObject):
    """The model files that the program came with, the user's own, and those for everybody.

    Parameters
    ----------
    parent
        Qt's owner.
    """

    # There is one more model, as a run has just exported it or a person described it; carries its
    # `Path`.
    added = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._new: list[Path] = []
        self._notes: dict[tuple[Path, int, int], ModelNote | None] = {}

    @property
    def new(self) -> tuple[Path, ...]:
        """What was added since the program was started, oldest first, and is still there."""
        return tuple(path for path in self._new if path.is_file())

    def add(self, path: Path) -> None:
        """Tell every page of a model file that was just written; again if it was written anew."""
        if path not in self._new:
            self._new.append(path)
        self.added.emit(path)

    def shipped(self) -> list[ListedModel]:
        """Return the models that the program came with, in the order of their names."""
        return self._listed(exported_models())

    def own(self) -> list[ListedModel]:
        """Return the user's own models, the newest first."""
        found = [model for folder in own_model_folders() for model in self._listed(folder)]
        return sorted(found, key=lambda model: model.written, reverse=True)

    def shared(self) -> list[ListedModel]:
        """Return the models for everybody on this machine, in the order of their titles.

        They are only read: nothing may write, rename or remove them.
        """
        own = own_model_folders()
        places = [folder for folder in model_folders() if folder not in own]
        found = [model for folder in places for model in self._listed(folder)]
        return sorted(found, key=lambda model: (model.title.casefold(), model.path.name))

    def others(self) -> list[ListedModel]:
        """Return all that did not ship, as lists show them: the user's own first."""
        return [*self.own(), *self.shared()]

    def listed(self, path: Path) -> ListedModel | None:
        """Return what a list shows of a model file; None if it is not there."""
        try:
            status = path.stat()
        except (OSError, ValueError):  # ValueError: a zero byte in the path
            return None
        key = (path, status.st_mtime_ns, status.st_size)
        if key not in self._notes:
            self._notes[key] = read_note(path)
        note = self._notes[key] or ModelNote("", path.stem, ())
        written = datetime.fromtimestamp(status.st_mtime)
        return ListedModel(path, note.activity, note.title or path.stem, note.labels, written)

    def _listed(self, folder: Path) -> list[ListedModel]:
        """Return the models in a folder, in the order of their names."""
        paths = sorted(path for path in folder.glob(f"*{MODEL_SUFFIX}") if path.is_file())
        found = [self.listed(path) for path in paths]
        return [model for model in found if model is not None]
