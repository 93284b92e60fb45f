"""The Digits page without its widgets: what is drawn, who is asked, what was answered."""

import logging
from collections.abc import Sequence
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.services.lazy_decoder import LazyDecoder
from desktop.services.newest import NewestOnly
from desktop.translate import sentence_of, translated
from desktop.widgets.drawing.sketch import UNDO_LIMIT, Sketch
from training.contract.errors import NotDescribedError, PictureError
from training.contract.sentence import Sentence

if TYPE_CHECKING:  # these import NumPy and ONNX Runtime, which the first window does not wait for
    from desktop.pages.digits.answering import Request, Shown
    from desktop.services.opened_model import OpenedModel
    from desktop.services.picture_intake import KeptPicture

log = logging.getLogger(__name__)

DEFAULT_MODEL = "digits-ann"


# What a picture can come as: a file, the content of one, or pixels from the clipboard.
Source: TypeAlias = Path | bytes | QImage

ONE_OF_MANY = "{name} is read, one picture at a time; the other {count} files are not."
ONE_OF_TWO = "{name} is read, one picture at a time; the other file is not."


class OpenedPicture(NamedTuple):
    """A picture as the network gets it and as the canvas shows it."""

    picture: "KeptPicture"
    image: QImage
    notes: tuple[Sentence, ...] = ()


class DigitsModel(QObject):
    """State of the Digits page.

    Parameters
    ----------
    sketch
        What is drawn; its changes are answered.
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    # The newest drawing is answered; carries a `Shown`.
    answered = Signal(object)
    # There is nothing to answer to; carries nothing.
    emptied = Signal()
    # The present drawing or picture cannot be answered; carries a sentence.
    unanswered = Signal(str)
    # A picture could not be read, what was drawn stays; carries a sentence.
    picture_refused = Signal(str)
    # A part is used only, as of a film its first frame, of several files one; carries a sentence.
    picture_noted = Signal(str)
    # A model is being opened; carries its file name.
    opening_model = Signal(str)
    # Another model answers from now on; carries an `OpenedModel`.
    model_opened = Signal(object)
    # A model could not be opened, the one before stays; carries a sentence.
    model_refused = Signal(str)
    # A model does not describe itself, which the user can do; carries its `Path`.
    model_undescribed = Signal(object)
    # The user gave up the model that was being opened, the one before stays; carries nothing.
    opening_cancelled = Signal()

    def __init__(self, sketch: Sketch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sketch = sketch
        self.model: OpenedModel | None = None
        self._is_centred = True
        # The picture behind each image on the canvas, so that undo brings back the real one.
        self._pictures: dict[int, KeptPicture] = {}
        self._answers = NewestOnly(_answer, self)
        self._answers.answered.connect(self._take_answer)
        self._answers.failed.connect(self._take_failure)
        self._wanted_model = ""
        self._cancelled = Event()
        self._models = NewestOnly(_open_model, self)
        self._models.answered.connect(self._take_model)
        self._models.failed.connect(self._refuse_model)
        self._opener = _PictureOpener()
        self._intake = NewestOnly(self._opener.open, self)
        self._intake.answered.connect(self._take_picture)
        self._intake.failed.connect(self._refuse_picture)
        sketch.changed.connect(self.ask)

    @property
    def is_centred(self) -> bool:
        """Whether the ink is cut out, fitted and centred before the network gets it."""
        return self._is_centred

    @property
    def is_answering(self) -> bool:
        """Whether an answer is on its way."""
        return self._answers.busy

    def set_centred(self, is_centred: bool) -> None:
        """Turn the centring on or off and ask again."""
        if is_centred != self._is_centred:
            self._is_centred = is_centred
            self.ask()

    def open_model(self, name_or_path: str) -> None:
        """Open a model by its activity or file in the background; the present one stays till then.

        Ends with ``model_opened``, ``model_refused`` or ``opening_cancelled``, unless another one
        is wanted before.
        """
        self.cancel_opening()
        self._models.forget()
        self._wanted_model = name_or_path
        self._cancelled = Event()
        self.opening_model.emit(Path(name_or_path).name)
        self._models.request((name_or_path, self._cancelled))

    def cancel_opening(self) -> None:
        """Give up the model that is being opened, if any; told by ``opening_cancelled``."""
        self._cancelled.set()

    def open_picture(self, source: Source, left_out: Sequence[Path] = ()) -> None:
        """Put a picture on the canvas, decoded in the background.

        Ends with ``picture_refused`` where something is wrong with it. ``left_out`` are files that
        were given with it: that they are not read is told by ``picture_noted``.
        """
        self._intake.request((source, len(left_out)))

    def expect_picture(self) -> None:
        """Get ready in the background for a picture that may come, as one is dragged here."""
        self._opener.warm_up()

    def ask(self) -> None:
        """Have the present drawing answered."""
        if self.sketch.is_blank:
            self._answers.forget()
            self.emptied.emit()
        elif self.model is not None:
            self._answers.request(self._question(self.model))

    def close(self) -> None:
        """End the threads; nothing is emitted after."""
        self.cancel_opening()
        self._opener.close()  # a picture that is being decoded is given up
        for worker in (self._answers, self._models, self._intake):
            worker.close()

    def _question(self, model: "OpenedModel") -> "Request":
        """Return what the network is asked: the picture itself if nothing is drawn over it."""
        from desktop.pages.digits.answering import Request

        image = self.sketch.picture
        if image is not None and not self.sketch.has_marks:
            picture = self._kept(image)
            if picture is not None:
                return Request(model, picture, b"", 0, self._is_centred)
        raster = self.sketch.raster()
        return Request(model, None, bytes(raster.constBits()), raster.width(), self._is_centred)

    def _kept(self, image: QImage) -> "KeptPicture | None":
        """Return the picture behind ``image``; only its pixels stay in memory."""
        wanted = self._pictures.get(image.cacheKey())
        for picture in self._pictures.values():
            if picture is not wanted:
                picture.let_go()
        return wanted

    def _take_answer(self, shown: "Shown") -> None:
        """Tell the newest answer, unless the drawing went meanwhile."""
        if not self.sketch.is_blank:
            self.answered.emit(shown)

    def _take_failure(self, error: Exception) -> None:
        """Tell why there is no answer; a drawing without visible ink is an empty one."""
        if isinstance(error, PictureError) and self.sketch.picture is None:
            self.emptied.emit()
            return
        self._log(error)
        self.unanswered.emit(sentence_of(error))

    def _take_model(self, model: "OpenedModel") -> None:
        """Ask the new model from now on."""
        self._answers.forget()  # the one before may have other layers than are shown now
        self.model = model
        self.model_opened.emit(model)
        self.ask()

    def _refuse_model(self, error: Exception) -> None:
        """Tell why the model cannot be used; the one before stays, or the shipped one comes."""
        if self._cancelled.is_set():
            self.opening_cancelled.emit()
        else:
            self._log(error)
            if isinstance(error, NotDescribedError):
                self.model_undescribed.emit(Path(self._wanted_model))
            else:
                self.model_refused.emit(sentence_of(error))
        if self.model is None and self._wanted_model != DEFAULT_MODEL:
            self.open_model(DEFAULT_MODEL)

    def _take_picture(self, opened: OpenedPicture) -> None:
        """Put the picture on the canvas, where it can be undone."""
        self._pictures[opened.image.cacheKey()] = opened.picture
        while len(self._pictures) > UNDO_LIMIT + 1:  # no undo comes back to an older one
            del self._pictures[next(iter(self._pictures))]
        self.sketch.place_picture(opened.image)
        if opened.notes:
            self.picture_noted.emit(" ".join(translated(note) for note in opened.notes))

    def _refuse_picture(self, error: Exception) -> None:
        """Tell why the picture cannot be read; the drawing stays."""
        self._log(error)
        self.picture_refused.emit(sentence_of(error))

    @staticmethod
    def _log(error: Exception) -> None:
        """Keep the details for whoever helps the user."""
        log.warning("%s", error, exc_info=error)


# What runs on the background threads. The imports are here so that the window is painted before
# NumPy, ONNX Runtime and Pillow are read from disk.


def _answer(request: "Request") -> "Shown":
    """Ask the network."""
    from desktop.pages.digits.answering import answer

    return answer(request)


def _open_model(wanted: tuple[str, Event]) -> "OpenedModel":
    """Open a model by its activity or file, until the event is set."""
    from desktop.pages.digits import answering  # noqa: F401 - ready before the first stroke
    from desktop.pages.digits.fitting import require_drawings
    from desktop.services.open_model import find_model, open_model

    name_or_path, cancelled = wanted
    model = require_drawings(open_model(find_model(name_or_path), cancelled=cancelled))
    # With a cold disk it takes seconds, and no stroke is to wait for it.
    model.warm_up(with_activations=True)
    return model


class _PictureOpener(LazyDecoder):
    """Decodes pictures for the network and for the canvas."""

    def open(self, wanted: tuple[Source, int]) -> OpenedPicture:
        """Decode a picture, beside which so many files were left out; the thread runs this."""
        from desktop.services.displayed import displayed
        from desktop.services.incoming import as_png
        from desktop.services.picture_intake import KeptPicture, read_picture_bytes

        source, left_out = wanted
        notes: tuple[Sentence, ...] = ()
        if isinstance(source, Path):
            picture = KeptPicture(read_picture_bytes(source), source.name, self.decode)
            if left_out:
                template = ONE_OF_TWO if left_out == 1 else ONE_OF_MANY
                notes = (Sentence(template, {"name": source.name, "count": left_out}),)
        else:
            content = as_png(source) if isinstance(source, QImage) else source
            picture = KeptPicture(content, "The picture", self.decode)
        return OpenedPicture(picture, displayed(picture.decoded()), (*notes, *picture.notes))
