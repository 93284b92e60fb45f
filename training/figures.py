"""Figures of a classifier's answers: accuracy, calibration, and what it confuses."""

from collections.abc import Mapping
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from training.contract.settings import Loss

CALIBRATION_BINS = 15


class Confused(NamedTuple):
    """How many ``times`` pictures of ``true`` were taken for ``answer``."""

    true: str
    answer: str
    times: int


def accepted(
    probabilities: npt.NDArray[np.float32],
    labels: npt.NDArray[np.int64],
    also_right: Mapping[int, tuple[int, ...]],
) -> npt.NDArray[np.int64]:
    """Return the labels to measure by: of several that are right, the most probable one.

    Parameters
    ----------
    probabilities
        float32 (count, labels).
    labels
        int64 (count,).
    also_right
        For a label, the others that are right as well.
    """
    found = labels.copy()
    for label, others in also_right.items():
        here = np.flatnonzero(labels == label)
        right = np.array([label, *others])
        found[here] = right[probabilities[here][:, right].argmax(axis=1)]
    return found


def top_k(probabilities: npt.NDArray[np.float32], labels: npt.NDArray[np.int64], k: int) -> float:
    """Return the share of pictures whose label is among the ``k`` most probable.

    Parameters
    ----------
    probabilities
        float32 (count, labels).
    labels
        int64 (count,).
    k
        At least 1; more than there are labels counts all.
    """
    order = np.argsort(-probabilities, axis=1, kind="stable")[:, :k]
    return float((order == labels[:, np.newaxis]).any(axis=1).mean())


def accuracy_and_loss(
    probabilities: npt.NDArray[np.float32], labels: npt.NDArray[np.int64], kind: Loss
) -> tuple[float, float]:
    """Return the share of right answers, and the mean cross-entropy in nats or squared error.

    Parameters
    ----------
    probabilities
        float32 (count, labels).
    labels
        int64 (count,).
    kind
        What the network is trained to make small.
    """
    right = float((probabilities.argmax(axis=1) == labels).mean())
    of_truth = probabilities[np.arange(len(labels)), labels]
    if kind == "cross-entropy":
        return right, float(-np.log(np.maximum(of_truth, 1e-12)).mean())
    # With a truth of noughts and one 1: the sum of squares, corrected where the 1 is.
    squares = (probabilities.astype(np.float64) ** 2).sum(axis=1) - 2.0 * of_truth + 1.0
    return right, float(squares.mean() / probabilities.shape[1])


def calibration_error(
    probabilities: npt.NDArray[np.float32], labels: npt.NDArray[np.int64]
) -> float:
    """Return the expected calibration error, 0-1 (Guo et al., 2017), over equal-width bins.

    It is the mean distance between how sure the network is and how often it is right.
    """
    sure = probabilities.max(axis=1)
    right = probabilities.argmax(axis=1) == labels
    bins = np.minimum((sure * CALIBRATION_BINS).astype(int), CALIBRATION_BINS - 1)
    total = np.bincount(bins, minlength=CALIBRATION_BINS)
    gaps = np.abs(
        np.bincount(bins, weights=right, minlength=CALIBRATION_BINS)
        - np.bincount(bins, weights=sure, minlength=CALIBRATION_BINS)
    )
    return float(gaps.sum() / max(1, total.sum()))


def auroc(familiar: npt.NDArray[np.float64], unfamiliar: npt.NDArray[np.float64]) -> float:
    """Return the area under the receiver operating characteristic, 0-1.

    It is how often a familiar picture's score is above an unfamiliar one's, ties counted half
    (Mann and Whitney, 1947).

    Parameters
    ----------
    familiar, unfamiliar
        float64 (count,) each, at least one score.
    """
    order = np.sort(unfamiliar)
    below = np.searchsorted(order, familiar, side="left")
    not_above = np.searchsorted(order, familiar, side="right")
    return float((below + not_above).mean() / (2 * len(unfamiliar)))


def confusion(
    probabilities: npt.NDArray[np.float32], labels: npt.NDArray[np.int64]
) -> npt.NDArray[np.int32]:
    """Return int32 (labels, labels): how often each true label (row) got each answer (column)."""
    classes = probabilities.shape[1]
    pairs = labels * classes + probabilities.argmax(axis=1)
    return np.bincount(pairs, minlength=classes**2).reshape(classes, classes).astype(np.int32)


def worst_pairs(
    probabilities: npt.NDArray[np.float32],
    labels: npt.NDArray[np.int64],
    names: tuple[str, ...],
    count: int = 5,
) -> list[Confused]:
    """Return the ``count`` most frequent mistakes, most frequent first."""
    counts = confusion(probabilities, labels)
    np.fill_diagonal(counts, 0)
    order = np.argsort(-counts, axis=None, kind="stable")[:count]
    pairs = [divmod(int(place), len(names)) for place in order]
    return [
        Confused(names[true], names[answer], int(counts[true, answer]))
        for true, answer in pairs
        if counts[true, answer]
    ]
