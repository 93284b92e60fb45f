"""The training loop: one for all activities. It tells what happens and knows nobody who listens."""

import math
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

import keras
import numpy as np
import numpy.typing as npt

from training.batches import Batches
from training.checkpoint import Best, Checkpoint, Standing, State
from training.contract.arrays import encoded
from training.contract.commands import Follow
from training.contract.errors import LayerwiseError
from training.contract.events import (
    Batch,
    Emit,
    Epoch,
    Followed,
    Gradients,
    Started,
)
from training.contract.spoken import refused
from training.control import Control, Turn
from training.datasets.labelled import Dataset, LabelledPictures, joined
from training.figures import accuracy_and_loss
from training.following import why_not
from training.memory import own_memory
from training.predict import Answering
from training.showing import Showing
from training.stages import Stage
from training.step import StepResult, TrainingStep, learning_layers

GRADIENTS_EVERY = 20  # batches
FOLLOWED_ANSWERS = 64  # pictures of a batch whose answers are told with a weight


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
    model
        What is trained; afterwards it holds the last epoch's weights.
    dataset
        What it learns from.
    stages
        How, one after the other.
    background
        The value around a picture that is moved or turned.
    control
        Asked before each batch.
    emit
        Called with each event, in the thread of :meth:`train`.
    checkpoint
        Which run it is, and where its best weights and its state are kept. What an earlier process
        has left there is gone on with, as if there had been no end.
    """

    def __init__(
        self,
        model: keras.Model,
        dataset: Dataset,
        stages: Sequence[Stage],
        background: float,
        control: Control,
        emit: Emit,
        checkpoint: Checkpoint,
    ) -> None:
        self._run = checkpoint.description.run
        self._settings = checkpoint.description.settings
        self._model = model
        self._dataset = dataset
        self._stages = stages
        self._background = background
        self._control = control
        self._emit = emit
        self._checkpoint = checkpoint
        self._truth = joined(dataset.validation).labels
        self._showing = Showing(self._run, dataset, emit)
        self._refused: Follow | None = None  # told once
        self._learning_s = 0.0  # of the present epoch
        self._best_accuracy: float | None = None
        self._lowest_loss = math.inf
        self._done = 0
        self._start = 0.0

    def train(self) -> Outcome:
        """Train until all epochs are done or the control says otherwise.

        Raises
        ------
        LayerwiseError
            If the loss is no longer a number.
        OSError
            If the checkpoint cannot be written.
        DataError
            If the state cannot be read, or is another network's.
        """
        resumed = self._checkpoint.state()
        self._start = time.monotonic()
        if resumed is not None:
            self._take_up(resumed.standing)
        self._emit(self._started())
        first = 1
        for number, stage in enumerate(self._stages):
            last = first + stage.settings.epochs - 1
            if resumed is None or resumed.standing.stage <= number:
                here = resumed is not None and resumed.standing.stage == number
                turn = self._train_stage(number, range(first, last + 1), resumed if here else None)
                if turn is not Turn.TRAIN:
                    return self._outcome(turn)
            first = last + 1
        return self._outcome(Turn.TRAIN)

    def _take_up(self, standing: Standing) -> None:
        """Continue the counts of an earlier process."""
        self._done = standing.epoch
        self._lowest_loss, self._best_accuracy = standing.lowest_loss, standing.best_accuracy
        self._start -= standing.seconds

    def _train_stage(self, number: int, epochs: range, resumed: State | None) -> Turn:
        """Train one stage and leave its averaged weights in the network, for the next stage."""
        stage = self._stages[number]
        dataset = stage.dataset()
        size = self._settings.pictures_a_batch(dataset.epoch_size)
        batches = Batches(dataset, size, self._settings.seed, self._settings.shuffle)
        step = TrainingStep(stage.model, stage.settings, len(batches), self._background)
        if resumed is not None:
            step.set_state(resumed.values)
        answers = partial(Answering(stage.model), joined(dataset.validation).pictures)
        for epoch in epochs:
            if epoch <= self._done:
                continue
            turn, results = self._train_epoch(epoch, step, batches)
            if turn is not Turn.TRAIN:
                return turn
            self._finish_epoch(epoch, step, results, answers)
            self._done = epoch
            standing = Standing(
                epoch, number, self._lowest_loss, self._best_accuracy, self._seconds()
            )
            self._checkpoint.save_state(State(standing, step.state()))
        if number < len(self._stages) - 1:
            step.average.apply()
        return Turn.TRAIN

    def _train_epoch(
        self, epoch: int, step: TrainingStep, batches: Batches
    ) -> tuple[Turn, list[tuple[StepResult, int]]]:
        """Train the batches of one epoch; return what each gave, with its size."""
        results: list[tuple[StepResult, int]] = []
        self._learning_s = 0.0
        for number, batch in enumerate(batches.epoch(epoch), start=1):
            turn = self._next_turn()
            if turn is not Turn.TRAIN:
                return turn, results
            results.append((self._batch(epoch, number, step, batch), len(batch.labels)))
        return Turn.TRAIN, results

    def _next_turn(self) -> Turn:
        """Wait for the next batch or the end, and answer meanwhile what is asked."""
        while (turn := self._control.next_turn()) is Turn.SHOW:
            wanted = self._control.take_cell()
            if wanted is not None:
                self._showing.cell(wanted)
        return turn

    def _batch(
        self, epoch: int, number: int, step: TrainingStep, batch: LabelledPictures
    ) -> StepResult:
        """Train one batch and tell of it."""
        followed = self._followed(step)
        begun = time.monotonic()
        with_gradients = number % GRADIENTS_EVERY == 1
        result = step(batch, followed, with_gradients=with_gradients)
        self._learning_s += time.monotonic() - begun
        if not math.isfinite(result.loss):
            raise _no_number(epoch, number)
        self._emit(
            Batch(
                run=self._run,
                epoch=epoch,
                batch=number,
                loss=result.loss,
                accuracy=result.accuracy,
                learning_rate=result.learning_rate,
                seconds=self._seconds(),
            )
        )
        if with_gradients:
            self._emit(
                Gradients(
                    run=self._run,
                    epoch=epoch,
                    batch=number,
                    layers=step.layers,
                    norms=result.gradient_norms,
                )
            )
        if followed is not None:
            self._emit(self._of_weight(epoch, number, followed, batch, result))
        first = self._model.get_layer(step.layers[0])
        self._showing.batch(epoch, number, first, step.average)
        return result

    def _followed(self, step: TrainingStep) -> Follow | None:
        """Return the weight that is followed, if it learns now; else tell once why it cannot be."""
        wanted = self._control.followed
        if wanted is None:
            return None
        fault = why_not(self._model, step.layers, wanted)
        if fault is None:
            return wanted
        if wanted != self._refused:
            self._refused = wanted
            self._emit(refused(self._run, fault))
        return None

    def _of_weight(
        self,
        epoch: int,
        number: int,
        weight: Follow,
        batch: LabelledPictures,
        result: StepResult,
    ) -> Followed:
        """Return what a batch did to the weight that is followed."""
        trace = result.trace
        assert trace is not None and weight.layer is not None
        return Followed(
            run=self._run,
            epoch=epoch,
            batch=number,
            layer=weight.layer,
            index=weight.index,
            labels=tuple(batch.labels[:FOLLOWED_ANSWERS].tolist()),
            probabilities=encoded(trace.probabilities[:FOLLOWED_ANSWERS]),
            loss=result.loss,
            activations=None if trace.activations is None else encoded(trace.activations),
            deltas=None if trace.deltas is None else encoded(trace.deltas),
            gradient=trace.gradient,
            learning_rate=result.learning_rate,
            before=trace.before,
            update=trace.after - trace.before,
            after=trace.after,
        )

    def _finish_epoch(
        self,
        epoch: int,
        step: TrainingStep,
        results: list[tuple[StepResult, int]],
        answers: Callable[[], npt.NDArray[np.float32]],
    ) -> None:
        """Measure the averaged weights, keep them if they are the best, and tell of it all."""
        sizes = [size for _, size in results]
        with step.average.in_model():
            probabilities = answers()
            accuracy, loss = accuracy_and_loss(probabilities, self._truth, self._settings.loss)
            if not math.isfinite(loss):  # the last update, whose loss no batch has told
                raise _no_number(epoch, len(results))
            # Smoothed labels and a certain network raise the loss while answers still get better:
            # it decides only between epochs that are right equally often.
            best = (accuracy, -loss) >= (self._best_accuracy or 0.0, -self._lowest_loss)
            if best:
                self._lowest_loss, self._best_accuracy = loss, accuracy
                self._checkpoint.save_best(self._model, Best(epoch, accuracy))
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
                    samples_per_second=sum(sizes) / max(self._learning_s, 1e-9),
                    memory=own_memory(),
                )
            )
            first = self._model.get_layer(step.layers[0])
            self._showing.epoch(epoch, first, probabilities)

    def _started(self) -> Started:
        """Return the event that opens the run."""
        layers = learning_layers(self._model)
        return Started(
            run=self._run,
            activity=self._checkpoint.description.activity,
            settings=self._settings,
            epochs=sum(stage.settings.epochs for stage in self._stages),
            epochs_done=self._done,
            batches_per_epoch=self._settings.updates_an_epoch(self._dataset.epoch_size),
            training_count=sum(len(one.examples.labels) for one in self._dataset.sources),
            validation_count=len(self._truth),
            parameters=self._model.count_params(),
            layers=layers,
            weights=tuple(tuple(self._model.get_layer(name).kernel.shape) for name in layers),
            labels=self._dataset.labels,
            source=self._dataset.source,
        )

    def _outcome(self, turn: Turn) -> Outcome:
        """Return how the run ended."""
        return Outcome(turn, self._done, self._best_accuracy, self._seconds())

    def _seconds(self) -> float:
        """Return the time since the run started."""
        return time.monotonic() - self._start


def _no_number(epoch: int, batch: int) -> LayerwiseError:
    """Return the error for a loss that is infinite or no number."""
    return LayerwiseError(
        "The loss is no longer a number after batch {batch} of epoch {epoch}; try a lower "
        "learning rate.",
        batch=batch,
        epoch=epoch,
    )
