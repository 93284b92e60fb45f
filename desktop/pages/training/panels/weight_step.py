"""What one batch did to one weight, in plain values, and how its numbers are written."""

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from desktop.services.local_numbers import local
from desktop.widgets.numbers import MINUS, MISSING

Floats = npt.NDArray[np.float32]
LEAST_DECIMALS, MOST_DECIMALS = 4, 8
FIGURES = 4
LEAST_PROBABILITY = 1e-12  # whose logarithm is taken


class WeightStep(NamedTuple):
    """Back-propagation for one weight and one batch.

    Attributes
    ----------
    epoch, batch
        Which batch it was, both from 1.
    layer, place
        Which weight, as Keras shapes the layer's weights, from 0.
    truths
        The true labels of the first pictures of the batch.
    probabilities
        float32 (count, labels): the answers to these, before the update.
    loss
        Of the whole batch.
    activations, deltas
        float32 (batch,): for each picture what came in at the weight, and the loss' gradient for
        the sum of its neuron; None if the layer is no plain dense one.
    gradient
        The loss' gradient for the weight.
    learning_rate, before, update, after
        The optimiser's step.
    """

    epoch: int
    batch: int
    layer: str
    place: tuple[int, ...]
    truths: tuple[int, ...]
    probabilities: Floats
    loss: float
    activations: Floats | None
    deltas: Floats | None
    gradient: float
    learning_rate: float
    before: float
    update: float
    after: float


class RunTraits(NamedTuple):
    """What the steps of a run have in common.

    Attributes
    ----------
    labels
        The classes' names.
    optimiser
        Its name as the settings have it, such as ``adamw``.
    loss
        ``cross-entropy`` or ``mean-squared-error``.
    label_smoothing
        How much of a label is spread over all classes, 0-1.
    is_mixed
        Whether pictures are mixed in pairs, so that none has a loss of its own.
    """

    labels: tuple[str, ...] = ()
    optimiser: str = "sgd"
    loss: str = "cross-entropy"
    label_smoothing: float = 0.0
    is_mixed: bool = False

    @property
    def has_plain_loss(self) -> bool:
        """Whether a picture's loss is the negative logarithm of its probability."""
        return self.loss == "cross-entropy" and not self.label_smoothing and not self.is_mixed


class Row(NamedTuple):
    """What one picture adds.

    Attributes
    ----------
    truth
        Its class; empty if it shows none of the classes.
    probability
        What the network gave to the truth; None without one.
    loss
        Its own loss, of which the batch's is the mean; None if it has none of its own.
    activation, delta, product
        The chain rule's factors and what they come to; None where the layer has none.
    """

    truth: str
    probability: float | None
    loss: float | None
    activation: float | None
    delta: float | None
    product: float | None


def rows_of(step: WeightStep, traits: RunTraits, most: int) -> list[Row]:
    """Return what the first pictures of the batch add, at most so many."""
    rows = []
    for place, truth in enumerate(step.truths[:most]):
        answers = step.probabilities[place]
        is_known = truth >= 0
        activation = delta = product = None
        if step.activations is not None and step.deltas is not None:
            activation, delta = float(step.activations[place]), float(step.deltas[place])
            product = activation * delta
        rows.append(
            Row(
                traits.labels[truth] if is_known else "",
                float(answers[truth]) if is_known else None,
                picture_loss(answers, truth, traits) if is_known and not traits.is_mixed else None,
                activation,
                delta,
                product,
            )
        )
    return rows


def picture_loss(answers: Floats, truth: int, traits: RunTraits) -> float:
    """Return the loss of one picture, as the training defines it.

    Parameters
    ----------
    answers
        float32 (labels,): the probabilities.
    truth
        The true label.
    traits
        Which loss it is.
    """
    wanted = np.full(len(answers), traits.label_smoothing / len(answers))
    wanted[truth] += 1 - traits.label_smoothing
    known = np.clip(answers.astype(np.float64), LEAST_PROBABILITY, 1)
    if traits.loss == "cross-entropy":
        return float(-(wanted * np.log(known)).sum())
    return float(np.square(answers - wanted).mean())


def batch_size(step: WeightStep) -> int | None:
    """Return how many pictures the batch has; None if that is not told."""
    return None if step.activations is None else len(step.activations)


def number_text(value: float, figures: int = FIGURES) -> str:
    """Return a number with so many figures, with a real minus."""
    if not math.isfinite(value):
        return MISSING
    text = local(f"{value:.{figures}g}") if value else "0"
    return text.replace("e-0", "e-").replace("e+0", "e").replace("-", MINUS)


def step_decimals(update: float) -> int:
    """Return how many decimals tell a value and the value after its update apart."""
    if not update or not math.isfinite(update):
        return LEAST_DECIMALS
    return min(max(LEAST_DECIMALS, 1 - math.floor(math.log10(abs(update)))), MOST_DECIMALS)


def decimal_text(value: float, decimals: int) -> str:
    """Return a number with so many decimals, with a real minus."""
    return local(f"{value:.{decimals}f}").replace("-", MINUS) if math.isfinite(value) else MISSING
