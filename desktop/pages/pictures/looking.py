"""Where a network looked in the chosen picture: computed in the background, painted as a map."""

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from desktop.pages.pictures.chosen import Opened
from desktop.pages.pictures.columns import Column
from desktop.services.newest import NewestOnly
from desktop.widgets.colour_map import diverging

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from desktop.services.look import Covered, Looked
    from desktop.services.opened_model import OpenedModel
    from training.contract.preparation.placement import Placement

MAP_SIDE = 360  # pixels of the map over the picture; the window enlarges it smoothly
LEAST_FALL = 0.01  # of a probability: where covering changes less, the scores say more
STRONGEST_ALPHA = 225
KEPT = 8  # computed maps that are remembered: each model's for the picture and the one before


class LookQuestion(NamedTuple):
    """What is wanted.

    Attributes
    ----------
    opened
        The picture as it was left.
    key
        The column.
    model
        Its model.
    off
        Names of the preparation's steps that are left out.
    label
        Number of the label.
    quantity
        What the bars show, which the map of a covered picture follows.
    cancelled
        Gives up the covering.
    """

    opened: Opened
    key: str
    model: "OpenedModel"
    off: frozenset[str]
    label: int
    quantity: str
    cancelled: Event


class LookMap(NamedTuple):
    """A map over the picture.

    Attributes
    ----------
    question
        What it answers.
    image
        RGBA, over the whole picture: transparent where a place says nothing.
    label
        The label's name.
    meaning
        One sentence's template and its parts, that says what the colours are.
    exact
        Whether it follows from the network itself.
    """

    question: LookQuestion
    image: QImage
    label: str
    meaning: str
    exact: bool


class Looking(QObject):
    """Computes maps for one model at a time; what was overtaken is dropped.

    Parameters
    ----------
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    # A map is there; carries a `LookMap`.
    found = Signal(object)
    # Covering goes on; carries how many answers there are, and of how many.
    progressed = Signal(int, int)
    # Covering was given up; carries nothing.
    cancelled = Signal()
    # There is no map; carries the exception.
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._looker = _Looker(self.progressed.emit)
        self._worker = NewestOnly(self._looker, self)
        self._worker.answered.connect(self._take)
        self._worker.failed.connect(self.failed)
        self._last: LookQuestion | None = None

    @property
    def busy(self) -> bool:
        """Whether a map is on its way."""
        return self._worker.busy

    def ask(
        self, opened: Opened, column: Column, off: frozenset[str], label: int, quantity: str
    ) -> None:
        """Have the map of one label computed; the one before is given up if it is of another kind.

        Asking for another label of the same model and picture goes on with the same covering.
        """
        if column.model is None:
            return
        last = self._last
        cancelled = Event()
        if last is not None:
            if (last.opened, last.key, last.off) == (opened, column.key, off):
                cancelled = last.cancelled if not last.cancelled.is_set() else cancelled
            else:
                last.cancelled.set()
        self._last = LookQuestion(opened, column.key, column.model, off, label, quantity, cancelled)
        self._worker.request(self._last)

    def can_at_once(self, opened: Opened, column: Column, off: frozenset[str]) -> bool:
        """Return whether a map needs no covering, or has been computed."""
        model = column.model
        if model is None:
            return False
        return model.metadata.look is not None or self._looker.has(opened, column.key, off)

    def cancel(self) -> None:
        """Give up what is on its way; told by ``cancelled`` if it was covering."""
        if self._last is not None:
            self._last.cancelled.set()

    def forget(self) -> None:
        """Drop what is on its way, and tell nothing."""
        self.cancel()
        self._last = None
        self._worker.forget()

    def close(self) -> None:
        """End the thread; nothing is emitted after."""
        self.cancel()
        self._worker.close()

    def _take(self, result: LookMap | None) -> None:
        """Tell a map, or that it was given up."""
        if result is None:
            self.cancelled.emit()
        else:
            self.found.emit(result)


class _Looker:
    """What runs on the background thread: computes, and remembers the last few."""

    def __init__(self, progress: Callable[[int, int], None]) -> None:
        self._progress = progress
        self._kept: dict[tuple[int, str, frozenset[str]], _Kept] = {}

    def has(self, opened: Opened, key: str, off: frozenset[str]) -> bool:
        """Return whether a picture's maps have been computed; may be called from any thread."""
        kept = self._kept.get((id(opened), key, off))
        return kept is not None and kept.opened is opened

    def __call__(self, question: LookQuestion) -> LookMap | None:
        place = (id(question.opened), question.key, question.off)
        kept = self._kept.get(place)
        if kept is None or kept.opened is not question.opened:
            kept = self._computed(question)
            if kept is None:
                return None
            self._kept[place] = kept
            while len(self._kept) > KEPT:
                del self._kept[next(iter(self._kept))]
        return kept.map_of(question)

    def _computed(self, question: LookQuestion) -> "_Kept | None":
        """Return the maps of all labels, exact where the model allows."""
        from desktop.services.look import can_look_exactly, look_by_occlusion, look_exactly
        from training.contract.preparation.apply import prepare

        model = question.model
        prepared = prepare(question.opened.picture, model.metadata.input, question.off)
        if can_look_exactly(model):
            looked: Looked | Covered = look_exactly(model, prepared.pixels)
        else:
            covered = look_by_occlusion(
                model,
                prepared.pixels,
                self._progress,
                question.cancelled,
            )
            if covered is None:
                return None
            looked = covered
        return _Kept(question.opened, looked, prepared.placement)


class _Kept(NamedTuple):
    """The maps of all labels for one picture, and where the input lies in it."""

    opened: Opened
    looked: "Looked | Covered"
    placement: "Placement"

    def map_of(self, question: LookQuestion) -> LookMap:
        """Return the map of one label as it lies over the picture."""
        from desktop.services.look import Covered, over_picture

        looked = self.looked
        if isinstance(looked, Covered):
            wants_score = question.quantity == "score"
            fall = abs(looked.probability.maps[question.label]).max()
            looked = looked.score if wants_score or fall < LEAST_FALL else looked.probability
        heat = looked.heat_map(question.label)
        shown = question.opened.image
        scale = MAP_SIDE / max(1, shown.width(), shown.height())
        size = (max(1, round(shown.width() * scale)), max(1, round(shown.height() * scale)))
        values = over_picture(heat.values, self.placement, size)
        return LookMap(question, _painted(values), heat.label, heat.template, looked.exact)


def _painted(values: "npt.NDArray[np.float32]") -> QImage:
    """Return a signed map in its colours, the clearer the stronger; float32 (height, width)."""
    import numpy as np

    strongest = float(np.nanmax(np.abs(values), initial=0.0)) or 1.0
    shares = np.nan_to_num(values / strongest)
    table = np.array(diverging(), dtype=np.uint32)
    colours = table[np.round((shares + 1) * 127.5).astype(np.int32).clip(0, 255)]
    alpha = np.round(np.abs(shares) ** 0.7 * STRONGEST_ALPHA).astype(np.uint32)
    pixels = np.ascontiguousarray((colours & 0x00FFFFFF) | (alpha << 24))
    height, width = pixels.shape
    kind = QImage.Format.Format_ARGB32
    return QImage(pixels.tobytes(), width, height, 4 * width, kind).copy()
