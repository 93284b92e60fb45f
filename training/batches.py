"""Mixing the sources of a data set into shuffled batches."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from training.datasets.labelled import Dataset, LabelledPictures, Source


class Batches:
    """The training pictures, dealt anew in each epoch.

    Parameters
    ----------
    dataset
        Its sources contribute to each epoch by their shares.
    batch_size
        Pictures a batch; the last one of an epoch may be smaller.
    seed
        The same seed deals the same batches.
    shuffle
        Whether chance decides; if not, each epoch is the same, class after class.
    """

    def __init__(self, dataset: Dataset, batch_size: int, seed: int, shuffle: bool = True) -> None:
        self._dataset = dataset
        self._batch_size = batch_size
        self._seed = seed
        self._shuffle = shuffle

    def __len__(self) -> int:
        """Return the number of batches an epoch."""
        return -(-self._dataset.epoch_size // self._batch_size)

    def epoch(self, number: int) -> Iterator[LabelledPictures]:
        """Deal the batches of one epoch; the same number deals the same ones."""
        random = np.random.default_rng([self._seed, number]) if self._shuffle else None
        picks = self._picks(random)
        for start in range(0, len(picks), self._batch_size):
            yield self._dealt(picks[start : start + self._batch_size])

    def _picks(self, random: np.random.Generator | None) -> npt.NDArray[np.int64]:
        """Return (epoch_size, 2): source and place of each picture of an epoch, in their order."""
        left = self._dataset.epoch_size
        parts = []
        for number, source in reversed(list(enumerate(self._dataset.sources))):
            wanted = left if number == 0 else round(self._dataset.epoch_size * source.share)
            places = _places(source, wanted, random)
            parts.append(np.stack([np.full(wanted, number), places], axis=1))
            left -= wanted
        picks = np.concatenate(parts)
        if random is None:
            return picks[np.argsort(self._labels(picks), kind="stable")]
        random.shuffle(picks)
        return picks

    def _labels(self, picks: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
        """Return the labels of ``picks`` (count, 2)."""
        labels = np.empty(len(picks), dtype=np.int64)
        for number, source in enumerate(self._dataset.sources):
            here = picks[:, 0] == number
            labels[here] = source.examples.labels[picks[here, 1]]
        return labels

    def _dealt(self, picks: npt.NDArray[np.int64]) -> LabelledPictures:
        """Return the pictures that ``picks`` (count, 2) names."""
        if len(self._dataset.sources) == 1:
            return self._dataset.sources[0].examples.take(picks[:, 1])
        first = self._dataset.sources[0].examples.pictures
        pictures = np.empty((len(picks), *first.shape[1:]), dtype=first.dtype)
        for number, source in enumerate(self._dataset.sources):
            here = picks[:, 0] == number
            pictures[here] = source.examples.pictures[picks[here, 1]]
        return LabelledPictures(pictures, self._labels(picks))


def _places(
    source: Source, wanted: int, random: np.random.Generator | None
) -> npt.NDArray[np.int64]:
    """Return ``wanted`` places in ``source``, none twice before all were taken once."""
    count = len(source.examples.labels)
    if random is None:
        return np.arange(wanted) % count
    rounds = [random.permutation(count) for _ in range(-(-wanted // count))]
    return np.concatenate(rounds or [np.empty(0, dtype=np.int64)])[:wanted]
