"""The inside of a network without widgets: which model, which picture, which layer, which map."""

import logging
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.pages.kernels.network.reading import (
    Picked,
    Reader,
    Wanted,
    answer,
    made,
    open_model,
)
from desktop.pages.kernels.network.sources import DRAWING, Source, sample_sources
from desktop.services.newest import NewestOnly
from desktop.translate import sentence_of
from desktop.widgets.drawing.sketch import Sketch
from training.contract.errors import NotDescribedError, PictureError

if TYPE_CHECKING:  # these import NumPy and ONNX Runtime, which the first paint does not wait for
    from desktop.pages.kernels.network.asking import Look, Opened, Shown
    from desktop.services.anatomy.layer import LayerFacts

log = logging.getLogger(__name__)

FIRST, SECOND = 0, 1
ANSWERS = ("scores", "probabilities")  # the layers whose neurons have the labels' names


class NetworkState(QObject):
    """State of the part "Inside a network".

    Parameters
    ----------
    sketch
        What is drawn; while the drawing is looked at, its changes are followed.
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    # A model is being opened; carries its file name.
    opening_model = Signal(str)
    # Another model is taken apart from now on; carries the side (0, or 1 to compare) and an
    # `Opened`.
    model_opened = Signal(int, object)
    # A model could not be opened, the one before stays; carries a sentence.
    model_refused = Signal(str)
    # A model does not describe itself, which the user can do; carries its `Path` and the side.
    model_undescribed = Signal(object, int)
    # The user gave up the model that was being opened; carries nothing.
    opening_cancelled = Signal()
    # The second model is no longer compared; carries nothing.
    comparing_ended = Signal()
    # Other pictures can be chosen; carries nothing.
    sources_changed = Signal()
    # Another picture is looked at; carries its `Source` and what the page shows of it, a QImage or
    # None for the drawing.
    picture_opened = Signal(object, object)
    # A picture could not be read, the one before stays; carries a sentence.
    picture_refused = Signal(str)
    # A picture was read in part only; carries a sentence.
    picture_noted = Signal(str)
    # Another layer is looked at; carries its place among the first model's layers.
    layer_chosen = Signal(int)
    # Another map or neuron is looked at; carries its number.
    output_chosen = Signal(int)
    # What the layer makes of the picture; carries a `Shown`.
    shown = Signal(object)
    # There is nothing to look at, since nothing is drawn; carries nothing.
    emptied = Signal()
    # The networks cannot answer; carries a sentence.
    unanswered = Signal(str)
    # How the chosen map or neuron was made; carries a `Made`.
    made = Signal(object)

    def __init__(self, sketch: Sketch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sketch = sketch
        self.sides: list[Opened | None] = [None, None]
        self.sources = sample_sources()
        self.source = Source(DRAWING, "", None)
        self.layer = 0
        self.output = 0
        self.degrees = 0
        self.latest: Shown | None = None
        self._picked: Picked | None = None
        self._has_source = False  # till the first picture is read there is nothing to tell
        self._cancelled = Event()
        self._wanted = Wanted("", FIRST, self._cancelled)
        self._reader = Reader()
        self._models = self._worker(open_model, self._take_model, self._refuse_model)
        self._pictures = self._worker(self._reader.read, self._take_picture, self._refuse_picture)
        self._answers = self._worker(answer, self._take_answer, self._take_failure)
        self._makings = self._worker(made, self.made.emit, self._log)
        sketch.changed.connect(self._follow_sketch)

    def _worker(self, function: object, done: object, failed: object) -> NewestOnly:
        worker = NewestOnly(function, self)  # type: ignore[arg-type]
        worker.answered.connect(done)
        worker.failed.connect(failed)
        return worker

    @property
    def is_drawing(self) -> bool:
        """Whether the drawing is looked at."""
        return self.source.id == DRAWING

    @property
    def is_busy(self) -> bool:
        """Whether something is on its way."""
        workers = (self._models, self._pictures, self._answers, self._makings)
        return any(worker.busy for worker in workers)

    @property
    def facts(self) -> "LayerFacts | None":
        """The layer that is looked at, of the first model."""
        opened = self.sides[FIRST]
        return None if opened is None else opened.anatomy.layers[self.layer]

    def label(self, number: int) -> str:
        """Return the name of an answer of the first network, empty for an inner neuron."""
        opened, facts = self.sides[FIRST], self.facts
        if opened is None or facts is None or facts.name not in ANSWERS:
            return ""
        return opened.model.metadata.labels[number]

    # Models

    def open_model(self, name_or_path: str, side: int = FIRST) -> None:
        """Open a model in the background; the present one stays till then.

        Ends with ``model_opened``, ``model_refused`` or ``opening_cancelled``, unless another one
        is wanted before.
        """
        self.cancel_opening()
        self._models.forget()
        self._cancelled = Event()
        self.opening_model.emit(Path(name_or_path).name)
        self._wanted = Wanted(name_or_path, side, self._cancelled)
        self._models.request(self._wanted)

    def cancel_opening(self) -> None:
        """Give up the model that is being opened, if any."""
        self._cancelled.set()

    def end_comparing(self) -> None:
        """Look at the first model only."""
        if self.sides[SECOND] is not None:
            self.sides[SECOND] = None
            self._answers.forget()
            self.comparing_ended.emit()
            self.ask()

    # The picture

    def offer(self, source: Source) -> None:
        """Add a picture to those that can be chosen, in place of one with the same id."""
        self.sources = [known for known in self.sources if known.id != source.id]
        self.sources.insert(0, source)
        self.sources_changed.emit()

    def look_at(self, source: Source) -> None:
        """Look at another picture, or at the drawing."""
        if source.content is None:
            self._pictures.forget()
            self._show_source(source, None)
        else:
            self._pictures.request(source)

    def expect_picture(self) -> None:
        """Get ready in the background for a picture that may come, as one is dragged here."""
        self._reader.warm_up()

    def turn(self, degrees: int) -> None:
        """Turn the picture clockwise, from how it came."""
        if degrees != self.degrees:
            self.degrees = degrees
            self.ask()

    # The layer and the map

    def choose_layer(self, place: int) -> None:
        """Look at another layer of the first model, by its place."""
        opened = self.sides[FIRST]
        if opened is None or place == self.layer or not 0 <= place < len(opened.anatomy.layers):
            return
        self.layer = place
        self._forget()
        self.layer_chosen.emit(place)
        self.ask()

    def choose_output(self, number: int) -> None:
        """Look at another map or neuron, by its number from 0."""
        if number != self.output:
            self.output = number
            self.output_chosen.emit(number)
            self._ask_making()

    def ask(self) -> None:
        """Have the present picture answered."""
        first = self.sides[FIRST]
        if first is None or not self._has_source:
            return
        look = self._look()
        if look is None:
            self._forget()
            self.latest = None
            self.emptied.emit()
            return
        from desktop.pages.kernels.network.asking import Question

        name = first.anatomy.layers[self.layer].name
        sides = tuple((opened, name) for opened in self.sides if opened is not None)
        self._answers.request(Question(sides, look))

    def close(self) -> None:
        """End the threads; nothing is emitted after."""
        self.cancel_opening()
        self._reader.close()
        for worker in (self._models, self._pictures, self._answers, self._makings):
            worker.close()

    def _look(self) -> "Look | None":
        """Return how the present picture is looked at; None for an empty drawing."""
        from desktop.pages.kernels.network.asking import Look

        if not self.is_drawing:
            assert self._picked is not None
            return Look(self._picked.picture, b"", 0, self.degrees)
        if self.sketch.is_blank:
            return None
        raster = self.sketch.raster()
        return Look(None, bytes(raster.constBits()), raster.width(), self.degrees)

    def _follow_sketch(self) -> None:
        if self.is_drawing:
            self.ask()

    def _show_source(self, source: Source, picked: Picked | None) -> None:
        self.source, self._picked = source, picked
        self._has_source = True
        self.degrees = 0
        self._forget()
        self.picture_opened.emit(source, picked.image if picked else None)
        self.ask()

    def _forget(self) -> None:
        """Drop what is on its way: it is of another picture, layer or model."""
        self._answers.forget()
        self._makings.forget()

    def _ask_making(self) -> None:
        """Have told how the chosen map or neuron was made."""
        first = self.sides[FIRST]
        layer = self.latest.layers[FIRST] if self.latest is not None else None
        if first is None or layer is None:
            return
        from desktop.pages.kernels.network.asking import MadeQuestion

        self.output = min(self.output, layer.values.shape[-1] - 1)
        self._makings.request(MadeQuestion(first, layer.pixels, layer.facts.name, self.output))

    def _take_model(self, found: "tuple[Wanted, Opened]") -> None:
        """Take the new model apart from now on; a layer of the same name stays chosen."""
        wanted, opened = found
        before = self.facts
        self.sides[wanted.side] = opened
        self._forget()
        if wanted.side == FIRST:
            self.layer = _place_of(opened, before)
        self.model_opened.emit(wanted.side, opened)
        if wanted.side == FIRST:
            self.layer_chosen.emit(self.layer)
        self.ask()

    def _refuse_model(self, error: Exception) -> None:
        """Tell why the model cannot be used, unless the user gave it up."""
        if self._cancelled.is_set():
            self.opening_cancelled.emit()
            return
        self._log(error)
        if isinstance(error, NotDescribedError):
            self.model_undescribed.emit(Path(self._wanted.name_or_path), self._wanted.side)
        else:
            self.model_refused.emit(sentence_of(error))

    def _take_picture(self, picked: Picked) -> None:
        """Look at a picture that has been read."""
        self._show_source(picked.source, picked)
        if picked.note:
            self.picture_noted.emit(picked.note)

    def _refuse_picture(self, error: Exception) -> None:
        """Tell why the picture cannot be read; the one before stays."""
        self._log(error)
        self.picture_refused.emit(sentence_of(error))

    def _take_answer(self, shown: "Shown") -> None:
        """Tell the newest answer, and have told how the chosen map was made."""
        self.latest = shown
        self.shown.emit(shown)
        self._ask_making()

    def _take_failure(self, error: Exception) -> None:
        """Tell why there is no answer; a drawing without visible ink is an empty one."""
        self.latest = None
        if isinstance(error, PictureError) and self.is_drawing:
            self.emptied.emit()
            return
        self._log(error)
        self.unanswered.emit(sentence_of(error))

    @staticmethod
    def _log(error: Exception) -> None:
        """Keep the details for whoever helps the user."""
        log.warning("%s", error, exc_info=error)


def _place_of(opened: "Opened", before: "LayerFacts | None") -> int:
    """Return the place of the layer with the same name; else of the first that weighs."""
    layers = opened.anatomy.layers
    for place, layer in enumerate(layers):
        if before is not None and layer.name == before.name:
            return place
    weighing = (place for place, layer in enumerate(layers) if layer.parameters)
    return next(weighing, 0)
