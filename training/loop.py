"""The training loop: one for all activities. It tells what happens and knows nobody who listens."""

import math
import time
from typing import NamedTuple

import keras
import numpy as np
import numpy.typing as npt

from training.batches import Batches
from training.checkpoint import Checkpoint
from training.contract.arrays import encoded
from training.contract.errors import LayerwiseError
from training.contract.events import (
    Batch,
    Confusion,
    Emit,
    Epoch,
    Gradients,
    Kernels,
    Samples,
    Started,
)
from training.contract.settings import TrainingSettings
from training.control import Control, Turn
from training.datasets.labelled import Dataset, LabelledPictures, joined
from training.figures import confusion
from training.step import StepResult, TrainingStep

GRADIENTS_EVERY = 10  # batches
SHOWN_SAMPLES = 16
SHOWN_NEURONS = 64
EVALUATION_BATCH = 512


class Outcome(NamedTuple):
    """How a run of the loop ended.

    Attributes
    ----------
    turn
        ``TRAIN`` if all epochs were done, else what was asked for.
    epochs
        Whole epochs done.
    best_accuracy
        Validation accuracy of the weights in the checkpoint; ``None`` if there are none.
    seconds
        How long it took.
    """

    turn: Turn
    epochs: int
    best_accuracy: float | None
    seconds: float


class Run:
    """One training of one network.

    Parameters
    ----------
    identifier
        The run's id, in every event.
    activity
        Id of the activity, for the first event.
    model
        What is trained; afterwards it holds the last epoch's weights.
    dataset, settings
        What it learns from, and how.
    control
        Asked before each batch.
    emit
        Called with each event, in the thread of :meth:`train`.
    checkpoint
        Where the best weights are kept.
    """

    def __init__(
        self,
        identifier: str,
        activity: str,
        model: keras.Model,
        dataset: Dataset,
        settings: TrainingSettings,
        control: Control,
        emit: Emit,
        checkpoint: Checkpoint,
    ) -> None:
        self._run = identifier
        self._activity = activity
        self._model = model
        self._settings = settings
        self._control = control
        self._emit = emit
        self._checkpoint = checkpoint
        self._training_count = sum(len(source.examples.labels) for source in dataset.sources)
        self._batches = Batches(dataset, settings.batch_size, settings.seed)
        self._validation = joined(dataset.validation)
        self._samples = _spread(self._validation, SHOWN_SAMPLES)
        self._step = TrainingStep(model, settings, len(self._batches))
        self._best_accuracy: float | None = None
        self._lowest_loss = math.inf
        self._start = 0.0

    def train(self) -> Outcome:
        """Train until all epochs are done or the control says otherwise.

        Raises
        ------
        LayerwiseError
            If the loss is no longer a number.
        OSError
            If the checkpoint cannot be written.
        """
        self._start = time.monotonic()
        self._emit(self._started())
        turn, done = Turn.TRAIN, 0
        for epoch in range(1, self._settings.epochs + 1):
            results: list[tuple[StepResult, int]] = []
            for number, batch in enumerate(self._batches.epoch(epoch), start=1):
                turn = self._control.next_turn()
                if turn is not Turn.TRAIN:
                    return Outcome(turn, done, self._best_accuracy, self._seconds())
                results.append((self._batch(epoch, number, batch), len(batch.labels)))
            self._finish_epoch(epoch, results)
            done = epoch
        return Outcome(turn, done, self._best_accuracy, self._seconds())

    def _batch(self, epoch: int, number: int, batch: LabelledPictures) -> StepResult:
        """Train one batch and tell of it."""
        learning_rate = self._step.learning_rate
        result = self._step(batch)
        if not math.isfinite(result.loss):
            raise LayerwiseError(
                "The loss is no longer a number after batch {batch} of epoch {epoch}; try a lower "
                "learning rate.",
                batch=number,
                epoch=epoch,
            )
        self._emit(
            Batch(
                run=self._run,
                epoch=epoch,
                batch=number,
                loss=result.loss,
                accuracy=result.accuracy,
                learning_rate=learning_rate,
                seconds=self._seconds(),
            )
        )
        if number % GRADIENTS_EVERY == 1:
            self._emit(
                Gradients(
                    run=self._run,
                    epoch=epoch,
                    batch=number,
                    layers=self._step.layers,
                    norms=result.gradient_norms,
                )
            )
        return result

    def _finish_epoch(self, epoch: int, results: list[tuple[StepResult, int]]) -> None:
        """Measure the averaged weights, keep them if they are the best, and tell of it all."""
        sizes = [size for _, size in results]
        with self._step.average.in_model():
            probabilities = predict(self._model, self._validation.pictures)
            accuracy, loss = _accuracy_and_loss(probabilities, self._validation.labels)
            # By the loss: some thousand pictures tell accuracies apart only by chance.
            best = loss <= self._lowest_loss
            if best:
                self._lowest_loss, self._best_accuracy = loss, accuracy
                self._checkpoint.save(self._model, epoch, accuracy)
            self._emit(
                Epoch(
                    run=self._run,
                    epoch=epoch,
                    loss=float(np.average([one.loss for one, _ in results], weights=sizes)),
                    accuracy=float(np.average([one.accuracy for one, _ in results], weights=sizes)),
                    validation_loss=loss,
                    validation_accuracy=accuracy,
                    seconds=self._seconds(),
                    best=best,
                )
            )
            self._show(epoch, probabilities)

    def _show(self, epoch: int, probabilities: npt.NDArray[np.float32]) -> None:
        """Tell what the network looks like inside and what it confuses."""
        samples = self._validation.take(self._samples)
        self._emit(
            Samples(
                run=self._run,
                epoch=epoch,
                pictures=encoded(samples.pictures) if epoch == 1 else None,
                labels=tuple(samples.labels.tolist()),
                probabilities=encoded(probabilities[self._samples]),
            )
        )
        counts = confusion(probabilities, self._validation.labels)
        self._emit(Confusion(run=self._run, epoch=epoch, counts=encoded(counts)))
        first = self._model.get_layer(self._step.layers[0])
        weights = first.kernel.numpy()[..., :SHOWN_NEURONS].astype(np.float16)
        self._emit(Kernels(run=self._run, epoch=epoch, layer=first.name, weights=encoded(weights)))

    def _started(self) -> Started:
        """Return the event that opens the run."""
        return Started(
            run=self._run,
            activity=self._activity,
            settings=self._settings,
            batches_per_epoch=len(self._batches),
            training_count=self._training_count,
            validation_count=len(self._validation.labels),
            parameters=self._model.count_params(),
            layers=self._step.layers,
        )

    def _seconds(self) -> float:
        """Return the time since the run started."""
        return time.monotonic() - self._start


def predict(model: keras.Model, pictures: npt.NDArray[np.uint8]) -> npt.NDArray[np.float32]:
    """Return the model's probabilities (count, labels) for uint8 pictures, the last ones too."""
    parts = []
    for start in range(0, len(pictures), EVALUATION_BATCH):
        batch = pictures[start : start + EVALUATION_BATCH].astype(np.float32)
        parts.append(np.asarray(model(batch, training=False)["probabilities"]))
    return np.concatenate(parts)


def _accuracy_and_loss(
    probabilities: npt.NDArray[np.float32], labels: npt.NDArray[np.int64]
) -> tuple[float, float]:
    """Return the share of right answers and the mean cross-entropy in nats."""
    right = probabilities.argmax(axis=1) == labels
    of_truth = probabilities[np.arange(len(labels)), labels]
    return float(right.mean()), float(-np.log(np.maximum(of_truth, 1e-12)).mean())


def _spread(examples: LabelledPictures, count: int) -> npt.NDArray[np.int64]:
    """Return places of ``count`` pictures, the labels in turn."""
    turns = np.empty(len(examples.labels), dtype=np.int64)
    for label in np.unique(examples.labels):
        places = np.flatnonzero(examples.labels == label)
        turns[places] = np.arange(len(places))
    return np.lexsort((examples.labels, turns))[:count]
