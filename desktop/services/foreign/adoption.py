"""The state of one adoption: a file is read, described, tried on pictures, and made a model."""

from __future__ import annotations

import logging
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, NamedTuple, cast

import msgspec
from PySide6.QtCore import QObject, Signal

from desktop.services.foreign.description import Description, ForeignFacts
from desktop.services.in_turn import InTurn
from desktop.services.newest import NewestOnly

if TYPE_CHECKING:  # these import NumPy and Pillow, which only the background threads need
    from PIL import Image

    from desktop.services.foreign.adopting import ForeignFile

log = logging.getLogger(__name__)


class _Trial(NamedTuple):
    """One question of the preview."""

    file: ForeignFile
    description: Description
    picture: Image.Image
    cancelled: Event


class _Making(NamedTuple):
    """The wish for a model."""

    file: ForeignFile
    description: Description
    cancelled: Event


class _Reading(NamedTuple):
    """The wish to read a file."""

    path: Path
    cancelled: Event


class Adoption(QObject):
    """Keeps what is known and said about one foreign file; all work is done elsewhere.

    Parameters
    ----------
    path
        An ONNX file without Layerwise's metadata.
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    # The graph has been read; carries its `ForeignFacts`. The description is the guess from now on.
    was_read = Signal(object)
    # The file cannot be used at all; carries the exception.
    refused = Signal(object)
    # The user says something else than before; carries nothing.
    changed = Signal()
    # The network has answered for the picture; carries a `Preview`.
    previewed = Signal(object)
    # It cannot answer as it is described; carries the exception.
    unanswered = Signal(object)
    # The model is there; carries its path.
    adopted = Signal(object)
    # It cannot be made; carries the exception.
    failed = Signal(object)

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.file: ForeignFile | None = None
        self._description: Description | None = None
        self._picture: Image.Image | None = None
        self._cancelled = Event()
        self._work = InTurn(_work, self)
        self._work.done.connect(self._take)
        self._work.failed.connect(self._take_failure)
        self._previews = NewestOnly(_ask, self)
        self._previews.answered.connect(self.previewed)
        self._previews.failed.connect(self._take_no_preview)

    @property
    def facts(self) -> ForeignFacts | None:
        """What the graph says, once it has been read."""
        return self.file.facts if self.file is not None else None

    @property
    def description(self) -> Description:
        """What the user says by now; only once the graph has been read."""
        assert self._description is not None
        return self._description

    @property
    def busy(self) -> bool:
        """Whether a file is being read, tried or made."""
        return self._work.busy or self._previews.busy

    def read(self) -> None:
        """Read the graph."""
        self._work.request([_Reading(self.path, self._cancelled)])

    def describe(self, description: Description) -> None:
        """Take what the user says, and try it on the picture."""
        if description == self._description:
            return
        before, self._description = self._description, description
        self.changed.emit()
        if before is None or _decides(description) != _decides(before):
            self._try()

    def show(self, picture: Image.Image) -> None:
        """Try the network on another picture."""
        self._picture = picture
        self._try()

    def adopt(self) -> None:
        """Make the model."""
        assert self.file is not None
        self._previews.forget()
        self._work.request([_Making(self.file, self.description, self._cancelled)])

    def close(self) -> None:
        """End all work and the threads; nothing is emitted after."""
        self._cancelled.set()
        self._work.close()
        self._previews.close()

    def _try(self) -> None:
        """Ask the network about the picture, if there are both."""
        if self.file is not None and self._picture is not None:
            trial = _Trial(self.file, self.description, self._picture, self._cancelled)
            self._previews.request(trial)

    def _take(self, asked: object, found: object) -> None:
        """Take what the work gave."""
        if isinstance(asked, _Reading):
            self.file = cast("ForeignFile", found)
            self._description = self.file.facts.guess
            self.was_read.emit(self.file.facts)
            self._try()
        else:
            self.adopted.emit(found)

    def _take_failure(self, asked: object, error: Exception) -> None:
        """Tell what went wrong."""
        log.warning("%s", error, exc_info=error)
        (self.refused if isinstance(asked, _Reading) else self.failed).emit(error)

    def _take_no_preview(self, error: Exception) -> None:
        """Tell why there is no answer."""
        log.warning("%s", error)
        self.unanswered.emit(error)


def _decides(description: Description) -> Description:
    """Return the part of a description that an answer depends on."""
    return msgspec.structs.replace(description, labels=(), title="")


def _work(wish: _Reading | _Making) -> object:
    """Read a file or make a model; runs on a background thread."""
    from desktop.services.foreign.adopting import adopt, read_foreign

    if isinstance(wish, _Reading):
        return read_foreign(wish.path, cancelled=wish.cancelled)
    return adopt(wish.file, wish.description, cancelled=wish.cancelled)


def _ask(trial: _Trial) -> object:
    """Ask the network; runs on a background thread."""
    from desktop.services.foreign.adopting import ask_foreign
    from desktop.services.guard import DEFAULT_LIMITS

    return ask_foreign(
        trial.file, trial.description, trial.picture, DEFAULT_LIMITS, trial.cancelled
    )
