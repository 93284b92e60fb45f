"""What a run shows of its network: answers, mistakes, a table of what it confuses, weights."""

import time

import keras
import numpy as np
import numpy.typing as npt

from training.contract.arrays import EncodedArray, encoded
from training.contract.commands import ShowCell
from training.contract.events import Cell, Confusion, Emit, Kernels, Mistakes, Samples
from training.contract.sentence import Sentence
from training.contract.spoken import refused
from training.datasets.labelled import Dataset, joined
from training.figures import confusion
from training.weight_average import WeightAverage

NO_EPOCH = "No epoch is done yet; the table has pictures after the first one."
SHOWN_SAMPLES = 16
SHOWN_MISTAKES = 12
SHOWN_IN_CELL = 60
MOST_CELL_BYTES = 2_000_000  # of pixels in one event: fewer of large pictures
SHOWN_NEURONS = 64
SHOWN_CHANNELS = 3  # of a kernel: as many as a picture has
KERNELS_EVERY = 10  # batches
KERNELS_INTERVAL_S = 0.5  # at least, between two such events within an epoch


class Showing:
    """Tells what can be seen of one run.

    Parameters
    ----------
    run
        Its id.
    dataset
        What it learns from; validation pictures are shown.
    emit
        Told.
    """

    def __init__(self, run: str, dataset: Dataset, emit: Emit) -> None:
        self._run = run
        self._emit = emit
        validation = joined(dataset.validation)
        self._truth = validation.labels
        self._pictures = None if dataset.of_features else validation.pictures
        self._samples = _spread(self._truth, SHOWN_SAMPLES)
        self._samples_told = False
        self._mistakes_told: set[int] = set()
        self._kernels_told_s = float("-inf")
        self._answered: tuple[int, npt.NDArray[np.float32]] | None = None  # the last epoch

    def epoch(self, epoch: int, layer: keras.Layer, probabilities: npt.NDArray[np.float32]) -> None:
        """Tell what the network answers, and what its first layer that learns looks like.

        Parameters
        ----------
        epoch
            The one that is done.
        layer
            The first that learns.
        probabilities
            float32 (count, labels), for the validation pictures.
        """
        self._emit(
            Samples(
                run=self._run,
                epoch=epoch,
                pictures=self._sample_pictures(),
                labels=tuple(self._truth[self._samples].tolist()),
                probabilities=encoded(probabilities[self._samples]),
            )
        )
        self._answered = (epoch, probabilities)
        counts = confusion(probabilities, self._truth)
        self._emit(Confusion(run=self._run, epoch=epoch, counts=encoded(counts)))
        self._emit(_kernels(self._run, epoch, None, layer, layer.kernel.numpy()))
        self._emit(self._mistakes(epoch, probabilities))

    def batch(self, epoch: int, batch: int, layer: keras.Layer, average: WeightAverage) -> None:
        """Tell the averaged weights of ``layer`` after some of the batches, not too often."""
        now = time.monotonic()
        if batch % KERNELS_EVERY or now - self._kernels_told_s < KERNELS_INTERVAL_S:
            return
        self._kernels_told_s = now
        weights = average.value_of(layer.kernel)
        self._emit(_kernels(self._run, epoch, batch, layer, weights))

    def cell(self, wanted: ShowCell) -> None:
        """Tell of the pictures in a cell of the last epoch's table, or say why there are none."""
        if self._answered is None:
            self._emit(refused(self._run, Sentence(NO_EPOCH, {})))
            return
        epoch, probabilities = self._answered
        sure = probabilities.max(axis=1)
        answered = probabilities.argmax(axis=1) == wanted.answer
        inside = np.flatnonzero(answered & (self._truth == wanted.true))
        places = inside[np.argsort(-sure[inside], kind="stable")][: self._most_in_cell()]
        self._emit(
            Cell(
                run=self._run,
                epoch=epoch,
                true=wanted.true,
                answer=wanted.answer,
                count=len(inside),
                places=tuple(places.tolist()),
                confidences=tuple(sure[places].tolist()),
                pictures=None if self._pictures is None else encoded(self._pictures[places]),
            )
        )

    def _most_in_cell(self) -> int:
        """Return how many pictures of a cell are told of."""
        if self._pictures is None:
            return SHOWN_IN_CELL
        size = max(1, self._pictures[:1].nbytes)
        return max(1, min(SHOWN_IN_CELL, MOST_CELL_BYTES // size))

    def _sample_pictures(self) -> EncodedArray | None:
        """Return the pictures whose answers are told, once and if there are pictures."""
        if self._samples_told or self._pictures is None:
            return None
        self._samples_told = True
        return encoded(self._pictures[self._samples])

    def _mistakes(self, epoch: int, probabilities: npt.NDArray[np.float32]) -> Mistakes:
        """Return the wrong answers that the network is most certain of, most certain first."""
        answers, sure = probabilities.argmax(axis=1), probabilities.max(axis=1)
        wrong = np.flatnonzero(answers != self._truth)
        places = wrong[np.argsort(-sure[wrong], kind="stable")][:SHOWN_MISTAKES]
        new = [place for place in places.tolist() if place not in self._mistakes_told]
        self._mistakes_told.update(new)
        return Mistakes(
            run=self._run,
            epoch=epoch,
            places=tuple(places.tolist()),
            labels=tuple(self._truth[places].tolist()),
            answers=tuple(answers[places].tolist()),
            confidences=tuple(sure[places].tolist()),
            new_places=tuple(new),
            new_pictures=None if self._pictures is None else encoded(self._pictures[new]),
        )


def _kernels(
    run: str,
    epoch: int,
    batch: int | None,
    layer: keras.Layer,
    weights: npt.NDArray[np.float32],
) -> Kernels:
    """Return the event that shows the weights of ``layer``, cut to what can be seen."""
    shown = weights[..., :SHOWN_NEURONS].astype(np.float16)
    if shown.ndim == 4:
        shown = shown[:, :, :SHOWN_CHANNELS]
    return Kernels(run=run, epoch=epoch, batch=batch, layer=layer.name, weights=encoded(shown))


def _spread(labels: npt.NDArray[np.int64], count: int) -> npt.NDArray[np.int64]:
    """Return places of ``count`` pictures, the labels in turn."""
    turns = np.empty(len(labels), dtype=np.int64)
    for label in np.unique(labels):
        places = np.flatnonzero(labels == label)
        turns[places] = np.arange(len(places))
    return np.lexsort((labels, turns))[:count]
