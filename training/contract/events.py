"""What a training run tells: one event a line, as JSON Lines.

Each line is one JSON object with its ``event`` and the ``run``'s id. A run may tell of
``preparing``, begins with ``started`` and ends with exactly one of ``finished``, ``stopped``,
``failed``, ``cancelled``; where its process dies without one, the supervisor adds ``died``.
Losses are means a picture, the cross-entropy in nats; accuracies and shares go from 0 to 1, times
are in seconds since the run started. A reader leaves out lines whose ``event`` it does not know.

Of a sweep the events of all its runs come in one stream, between ``sweep-started`` and
``sweep-ended``; these two have the sweep's id for a run's, and so has a ``failed`` of the sweep
itself. Of a run that another process goes on with there may be a second ``started``.
"""

from collections.abc import Callable
from typing import Literal

import msgspec

from training.contract.arrays import EncodedArray
from training.contract.sentence import Parts
from training.contract.settings import TrainingSettings
from training.contract.sweep_table import Table


class Event(msgspec.Struct, frozen=True, tag_field="event", kw_only=True):
    """What all events share: the id of the run they speak of."""

    run: str


class Preparing(Event, frozen=True, tag="preparing"):
    """Data is being read or made before the run starts: ``done`` of ``total`` pieces."""

    what: str
    done: int
    total: int


class Started(Event, frozen=True, tag="started"):
    """The data is loaded and the first batch comes next.

    ``epochs`` counts those of all stages; ``epochs_done`` is above 0 where an earlier run goes on.
    ``source`` says what data was found where, if there was a choice. ``weights`` are the shapes of
    the ``layers``' weights, as Keras has them.
    """

    activity: str
    settings: TrainingSettings
    epochs: int
    batches_per_epoch: int
    training_count: int
    validation_count: int
    parameters: int
    layers: tuple[str, ...]
    labels: tuple[str, ...]
    source: str = ""
    epochs_done: int = 0
    weights: tuple[tuple[int, ...], ...] = ()


class Batch(Event, frozen=True, tag="batch"):
    """One update of the weights is done; ``batch`` counts from 1 within the ``epoch``."""

    epoch: int
    batch: int
    loss: float
    accuracy: float
    learning_rate: float
    seconds: float


class Epoch(Event, frozen=True, tag="epoch"):
    """One epoch is done and measured on the validation pictures.

    ``best`` tells that no epoch before had a lower validation loss, so that these are the
    weights that would be exported. ``samples_per_second`` counts the time in which weights were
    updated and no pauses; ``memory`` is what the process holds in bytes, 0 if nobody knows.
    """

    epoch: int
    loss: float
    accuracy: float
    validation_loss: float
    validation_accuracy: float
    seconds: float
    best: bool
    samples_per_second: float = 0.0
    memory: int = 0


class Gradients(Event, frozen=True, tag="gradients"):
    """Size of the loss' gradient in each layer with weights, first layer first.

    ``norms`` are root mean squares over the layer's weights for one batch.
    """

    epoch: int
    batch: int
    layers: tuple[str, ...]
    norms: tuple[float, ...]


class Kernels(Event, frozen=True, tag="kernels"):
    """Weights of one layer as they are now: float16, as Keras shapes them.

    The last dimension, one entry a neuron, is cut to the first few neurons of a wide layer.
    ``batch`` is the one just done within the epoch; ``None`` at the epoch's end.
    """

    epoch: int
    layer: str
    weights: EncodedArray
    batch: int | None = None


class Samples(Event, frozen=True, tag="samples"):
    """Answers for a fixed row of validation pictures.

    ``pictures`` is uint8 (count, height, width, channels), 0-255, and stands in the first such
    event only, and in the first after a run went on; ``probabilities`` is float32 (count, labels).
    """

    epoch: int
    pictures: EncodedArray | None
    labels: tuple[int, ...]
    probabilities: EncodedArray


class Confusion(Event, frozen=True, tag="confusion"):
    """Validation pictures counted by true label (row) and answer (column): int32."""

    epoch: int
    counts: EncodedArray


class Mistakes(Event, frozen=True, tag="mistakes"):
    """The wrong answers to validation pictures that the network is most certain of, in order.

    ``places`` number the validation pictures. Pixels come once for each picture:
    ``new_pictures``, uint8 (count, height, width, channels), 0-255, are those of ``new_places``,
    ``None`` where there are only features.
    """

    epoch: int
    places: tuple[int, ...]
    labels: tuple[int, ...]
    answers: tuple[int, ...]
    confidences: tuple[float, ...]
    new_places: tuple[int, ...]
    new_pictures: EncodedArray | None


class Cell(Event, frozen=True, tag="cell"):
    """Validation pictures of one cell of the last table of what is confused, surest first.

    ``count`` is how many the cell has, of which the first are told: their ``places`` among the
    validation pictures, how certain the ``answer`` was, and ``pictures``, uint8 (told, height,
    width, channels), 0-255, ``None`` where there are only features.
    """

    epoch: int
    true: int
    answer: int
    count: int
    places: tuple[int, ...]
    confidences: tuple[float, ...]
    pictures: EncodedArray | None


class Followed(Event, frozen=True, tag="followed"):
    """What one batch did to one weight: back-propagation in numbers.

    The ``gradient`` of the ``loss`` is the sum over the batch of the ``activations`` that came in
    at the weight times the ``deltas``, the loss' gradients for the sum of its neuron: float32
    (batch,) each, ``None`` if the layer is no plain dense one. The optimiser makes the ``update``
    of it at the ``learning_rate``; ``after`` is ``before`` and the update. ``labels`` and
    ``probabilities``, float32 (count, labels), are of the first pictures of the batch, answered
    before the update.
    """

    epoch: int
    batch: int
    layer: str
    index: tuple[int, ...]
    labels: tuple[int, ...]
    probabilities: EncodedArray
    loss: float
    activations: EncodedArray | None
    deltas: EncodedArray | None
    gradient: float
    learning_rate: float
    before: float
    update: float
    after: float


class Refused(Event, frozen=True, tag="refused"):
    """A command could not be obeyed, ``sentence`` says why; the run goes on as before.

    ``template`` and ``parts`` are what the sentence was made of, so that a window can translate
    it; none where it came as it is.
    """

    sentence: str
    template: str = ""
    parts: Parts = {}


class Exported(Event, frozen=True, tag="exported"):
    """A model file was written and checked; ``content`` is it in base64, if asked for."""

    path: str
    size: int
    sha256: str
    content: str | None = None


class Finished(Event, frozen=True, tag="finished"):
    """All epochs are done; the best weights were exported."""

    epochs: int
    validation_accuracy: float
    seconds: float


class Stopped(Event, frozen=True, tag="stopped"):
    """Ended early on request; the best weights of the whole epochs so far were exported."""

    epochs: int
    validation_accuracy: float
    seconds: float


class Cancelled(Event, frozen=True, tag="cancelled"):
    """Ended early on request with nothing exported; ``sentence`` says why there is nothing.

    ``given_up`` if it was no person's request: other runs of the same sweep were better.
    """

    sentence: str
    given_up: bool = False


class Failed(Event, frozen=True, tag="failed"):
    """Ended by an error; ``sentence`` is for the person, ``details`` for the log.

    ``template`` and ``parts`` as :class:`Refused` has them.
    """

    sentence: str
    details: str
    template: str = ""
    parts: Parts = {}


class Died(Event, frozen=True, tag="died"):
    """The process ended without a word; said by its supervisor, never by the run.

    ``cause`` is ``memory`` where the system ended it for want of memory.
    """

    cause: Literal["memory", "signal", "exit"]
    exit_status: int


class Planned(msgspec.Struct, frozen=True):
    """A run of a sweep: its id, what it is called in English, and its settings."""

    run: str
    title: str
    settings: TrainingSettings


class SweepStarted(Event, frozen=True, tag="sweep-started"):
    """A sweep begins, or goes on.

    ``differing`` names the settings that are not the same in all ``runs``; ``done`` are those of
    the runs that ended before, and are not repeated.
    """

    activity: str
    runs: tuple[Planned, ...]
    differing: tuple[str, ...]
    done: tuple[str, ...] = ()


class SweepEnded(Event, frozen=True, tag="sweep-ended"):
    """A sweep is over: all its runs are, or the person ended it, as a run is ended."""

    how: Literal["finished", "stopped", "cancelled"]
    table: Table


Emit = Callable[[Event], None]  # whoever listens to a run
End = Finished | Stopped | Cancelled | Failed | Died
AnyEvent = (
    Preparing | Started | Batch | Epoch | Gradients | Kernels | Samples | Confusion | Mistakes
    | Cell | Followed | Refused | Exported | Finished | Stopped | Cancelled | Failed | Died
    | SweepStarted | SweepEnded
)  # fmt: skip

_ENCODER = msgspec.json.Encoder()
_DECODER: msgspec.json.Decoder[AnyEvent] = msgspec.json.Decoder(AnyEvent)


def encode_event(event: Event) -> bytes:
    """Return ``event`` as one line of JSON, with its line feed."""
    return _ENCODER.encode(event) + b"\n"


def decode_event(line: bytes | str) -> AnyEvent:
    """Return the event that ``line`` tells.

    Raises
    ------
    msgspec.DecodeError
        If it is no event of this protocol.
    """
    return _DECODER.decode(line)
