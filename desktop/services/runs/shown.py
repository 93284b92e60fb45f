"""What a run shows of its network, with arrays decoded and pictures put where they belong.

A run sends each picture once. :class:`Newest` holds on to them, so that what it gives is complete
in itself: it can be shown, kept, and told again.
"""

from typing import NamedTuple, TypeVar, cast

import msgspec
import numpy as np
import numpy.typing as npt

from training.contract.arrays import EncodedArray, encoded
from training.contract.events import (
    AnyEvent,
    Cell,
    Confusion,
    Followed,
    Kernels,
    Mistakes,
    Samples,
)

Pixels = npt.NDArray[np.uint8]
Numbers = npt.NDArray[np.float32]
_Array = TypeVar("_Array", bound=npt.NDArray[np.generic])


class ShownKernels(NamedTuple):
    """Weights of one layer.

    ``weights`` is float16 as Keras shapes them, the last dimension a neuron each; ``batch`` is
    ``None`` at the epoch's end.
    """

    epoch: int
    batch: int | None
    layer: str
    weights: npt.NDArray[np.float16]


class ShownSamples(NamedTuple):
    """Answers for a fixed row of validation pictures.

    ``pictures`` is uint8 (count, height, width, channels), 0-255, ``None`` where a run has only
    features; ``labels`` are the true ones, ``probabilities`` float32 (count, labels).
    """

    epoch: int
    pictures: Pixels | None
    labels: tuple[int, ...]
    probabilities: Numbers


class ShownConfusion(NamedTuple):
    """Validation pictures counted by true label (row) and answer (column): int32."""

    epoch: int
    counts: npt.NDArray[np.int32]


class Mistake(NamedTuple):
    """One wrong answer.

    ``place`` numbers the validation pictures, ``confidence`` goes from 0 to 1, ``picture`` is
    uint8 (height, width, channels), 0-255, or ``None`` where a run has only features.
    """

    place: int
    label: int
    answer: int
    confidence: float
    picture: Pixels | None


class ShownMistakes(NamedTuple):
    """The wrong answers that the network is most certain of, most certain first."""

    epoch: int
    mistakes: tuple[Mistake, ...]


class ShownCell(NamedTuple):
    """Validation pictures of one cell of the table, the surest answers first.

    ``pictures`` is uint8 (told, height, width, channels), 0-255, ``None`` where a run has only
    features; ``size`` is how many the cell has.
    """

    epoch: int
    true: int
    answer: int
    size: int
    confidences: tuple[float, ...]
    pictures: Pixels | None


class ShownFollowed(msgspec.Struct, frozen=True):
    """What one batch did to one weight, see :class:`training.contract.events.Followed`.

    ``probabilities`` is float32 (count, labels); ``activations`` and ``deltas`` are float32
    (batch,), ``None`` if the layer is no plain dense one.
    """

    epoch: int
    batch: int
    layer: str
    index: tuple[int, ...]
    labels: tuple[int, ...]
    probabilities: Numbers
    loss: float
    activations: Numbers | None
    deltas: Numbers | None
    gradient: float
    learning_rate: float
    before: float
    update: float
    after: float


Shown = ShownKernels | ShownSamples | ShownConfusion | ShownMistakes | ShownCell | ShownFollowed
Told = AnyEvent | Shown  # what a run's supervisor hands on


class Newest:
    """Decodes events with arrays, and holds on to the pictures that came before."""

    def __init__(self) -> None:
        self._pictures: Pixels | None = None  # of the row of samples
        self._mistaken: dict[int, Pixels] = {}  # by place

    def decoded(self, event: AnyEvent) -> Told:
        """Return ``event`` with its arrays decoded; others as they are.

        Raises
        ------
        ValueError
            If an array is not what it says.
        """
        match event:
            case Kernels():
                weights: npt.NDArray[np.float16] = _array(event.weights)
                return ShownKernels(event.epoch, event.batch, event.layer, weights)
            case Samples():
                return self._samples(event)
            case Confusion():
                return ShownConfusion(event.epoch, _array(event.counts))
            case Mistakes():
                return self._mistakes(event)
            case Cell():
                return _cell(event)
            case Followed():
                return _followed(event)
        return event

    def _samples(self, event: Samples) -> ShownSamples:
        """Add the pictures that came with the first such event."""
        if event.pictures is not None:
            self._pictures = _array(event.pictures)
        answers: Numbers = _array(event.probabilities)
        return ShownSamples(event.epoch, self._pictures, event.labels, answers)

    def _mistakes(self, event: Mistakes) -> ShownMistakes:
        """Add each picture, from whichever event it came with."""
        if event.new_pictures is not None:
            pictures: Pixels = _array(event.new_pictures)
            self._mistaken.update(zip(event.new_places, pictures, strict=True))
        rows = zip(event.places, event.labels, event.answers, event.confidences, strict=True)
        mistakes = (Mistake(*row, self._mistaken.get(row[0])) for row in rows)
        return ShownMistakes(event.epoch, tuple(mistakes))


def told_again(run: str, shown: Shown) -> AnyEvent | None:
    """Return the event of which ``shown`` is made, complete in itself; none for what is not kept.

    Parameters
    ----------
    run
        The run's id.
    shown
        What was decoded.
    """
    match shown:
        case ShownKernels(epoch, batch, layer, weights):
            return Kernels(run=run, epoch=epoch, batch=batch, layer=layer, weights=encoded(weights))
        case ShownSamples(epoch, pictures, labels, probabilities):
            return Samples(
                run=run,
                epoch=epoch,
                pictures=None if pictures is None else encoded(pictures),
                labels=labels,
                probabilities=encoded(probabilities),
            )
        case ShownConfusion(epoch, counts):
            return Confusion(run=run, epoch=epoch, counts=encoded(counts))
        case ShownMistakes():
            return _mistakes_again(run, shown)
    return None


def _mistakes_again(run: str, shown: ShownMistakes) -> Mistakes:
    """Return the event with all its pictures."""
    mistakes = shown.mistakes
    pictured = [one for one in mistakes if one.picture is not None]
    pictures = [one.picture for one in pictured if one.picture is not None]
    return Mistakes(
        run=run,
        epoch=shown.epoch,
        places=tuple(one.place for one in mistakes),
        labels=tuple(one.label for one in mistakes),
        answers=tuple(one.answer for one in mistakes),
        confidences=tuple(one.confidence for one in mistakes),
        new_places=tuple(one.place for one in pictured),
        new_pictures=encoded(np.stack(pictures)) if pictures else None,
    )


def _cell(event: Cell) -> ShownCell:
    """Return the event with its pictures decoded."""
    pictures: Pixels | None = None if event.pictures is None else _array(event.pictures)
    return ShownCell(
        event.epoch, event.true, event.answer, event.count, event.confidences, pictures
    )


def _followed(event: Followed) -> ShownFollowed:
    """Return the event with its arrays decoded."""
    answers: Numbers = _array(event.probabilities)
    activations: Numbers | None = None
    deltas: Numbers | None = None
    if event.activations is not None and event.deltas is not None:
        activations, deltas = _array(event.activations), _array(event.deltas)
    return ShownFollowed(
        event.epoch,
        event.batch,
        event.layer,
        event.index,
        event.labels,
        answers,
        event.loss,
        activations,
        deltas,
        event.gradient,
        event.learning_rate,
        event.before,
        event.update,
        event.after,
    )


def _array(one: EncodedArray) -> _Array:  # type: ignore[type-var]
    """Return the array; the protocol says of what type it is."""
    return cast(_Array, one.decoded())
