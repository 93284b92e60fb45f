"""What a classifier is trained to make small."""

import math
from typing import NamedTuple

import keras
import tensorflow as tf

from training.contract.settings import Loss
from training.datasets.labelled import UNFAMILIAR

# Energies beyond these cost nothing; between them the familiar and the unfamiliar are pulled
# apart. The weight is that of Liu et al., Energy-based Out-of-distribution Detection (2020). The
# margins are for ten classes: with more, scores of zero have a higher energy, the logarithm of
# their number.
FAMILIAR_ENERGY = 6.0
UNFAMILIAR_ENERGY = 2.0
ENERGY_CLASSES = 10
ENERGY_WEIGHT = 0.1


class Weights(NamedTuple):
    """What each picture of a batch counts in the batch's means.

    Attributes
    ----------
    familiar, unfamiliar
        float32 (batch,): each sums to 1, or to 0 where a small batch lacks the kind.
    mixed
        bool: whether there are unfamiliar pictures at all.
    """

    familiar: tf.Tensor
    unfamiliar: tf.Tensor
    mixed: tf.Tensor


def weights_of(labels: tf.Tensor) -> Weights:
    """Return what each picture of a batch with ``labels``, int64 (batch,), counts."""
    unfamiliar = labels == UNFAMILIAR
    return Weights(_evenly(~unfamiliar), _evenly(unfamiliar), tf.reduce_any(unfamiliar))


def classification_loss(
    scores: tf.Tensor,
    labels: tf.Tensor,
    label_smoothing: float,
    kind: Loss = "cross-entropy",
    weights: Weights | None = None,
) -> tuple[tf.Tensor, tf.Tensor]:
    """Return the loss, and the share of familiar pictures that are answered right.

    Parameters
    ----------
    scores
        float32 (batch, labels), before softmax.
    labels
        int64 (batch,); pictures of no class are labelled ``UNFAMILIAR``.
    label_smoothing
        Share of the truth that is spread over all classes.
    kind
        Cross-entropy, in nats, or the mean squared error of the probabilities.
    weights
        Of the pictures, where they are a part of a batch: the parts' losses add up to the batch's.

    Returns
    -------
    Mean loss of the familiar pictures, plus the energies' cost where there are unfamiliar ones;
    and the accuracy, 0-1.
    """
    weights = weights or weights_of(labels)
    truth = tf.one_hot(labels, scores.shape[1])  # zeros for an unfamiliar picture, which counts 0
    each = _cross_entropy if kind == "cross-entropy" else _squared_error
    loss = tf.reduce_sum(weights.familiar * each(truth, scores, label_smoothing))
    answered = tf.cast(tf.argmax(scores, axis=1) == labels, tf.float32)
    right = tf.reduce_sum(weights.familiar * answered)
    cost = tf.cond(weights.mixed, lambda: _energy_cost(scores, weights), lambda: 0.0)
    return loss + ENERGY_WEIGHT * cost, right


def _cross_entropy(truth: tf.Tensor, scores: tf.Tensor, label_smoothing: float) -> tf.Tensor:
    """Return the cross-entropy of each picture in nats, (batch,)."""
    return keras.losses.categorical_crossentropy(
        truth, scores, from_logits=True, label_smoothing=label_smoothing
    )


def _squared_error(truth: tf.Tensor, scores: tf.Tensor, label_smoothing: float) -> tf.Tensor:
    """Return the mean squared error of each picture's probabilities, (batch,)."""
    smoothed = truth * (1 - label_smoothing) + label_smoothing / scores.shape[1]
    return keras.losses.mean_squared_error(smoothed, tf.nn.softmax(scores))


def _energy_cost(scores: tf.Tensor, weights: Weights) -> tf.Tensor:
    """Return the mean squared distance of energies from their side of the margins."""
    energy = tf.reduce_logsumexp(scores, axis=1) - math.log(scores.shape[1] / ENERGY_CLASSES)
    too_low = tf.square(tf.nn.relu(FAMILIAR_ENERGY - energy))
    too_high = tf.square(tf.nn.relu(energy - UNFAMILIAR_ENERGY))
    return tf.reduce_sum(weights.familiar * too_low + weights.unfamiliar * too_high)


def _evenly(chosen: tf.Tensor) -> tf.Tensor:
    """Return a share of 1 for each of the ``chosen``, bool (count,), and 0 for the others."""
    ones = tf.cast(chosen, tf.float32)
    return tf.math.divide_no_nan(ones, tf.reduce_sum(ones))
