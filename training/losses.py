"""What a classifier is trained to make small."""

import math

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


def classification_loss(
    scores: tf.Tensor, labels: tf.Tensor, label_smoothing: float, kind: Loss = "cross-entropy"
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

    Returns
    -------
    Mean loss of the familiar pictures, plus the energies' cost where there are unfamiliar ones;
    and the accuracy, 0-1.
    """
    familiar = labels != UNFAMILIAR
    known_scores = tf.boolean_mask(scores, familiar)
    known_labels = tf.boolean_mask(labels, familiar)
    truth = tf.one_hot(known_labels, scores.shape[1])
    each = _cross_entropy if kind == "cross-entropy" else _squared_error
    loss = _mean(each(truth, known_scores, label_smoothing))
    right = _mean(tf.cast(tf.argmax(known_scores, axis=1) == known_labels, tf.float32))
    if tf.reduce_all(familiar):
        return loss, right
    return loss + ENERGY_WEIGHT * _energy_cost(scores, familiar), right


def _cross_entropy(truth: tf.Tensor, scores: tf.Tensor, label_smoothing: float) -> tf.Tensor:
    """Return the cross-entropy of each picture in nats, (batch,)."""
    return keras.losses.categorical_crossentropy(
        truth, scores, from_logits=True, label_smoothing=label_smoothing
    )


def _squared_error(truth: tf.Tensor, scores: tf.Tensor, label_smoothing: float) -> tf.Tensor:
    """Return the mean squared error of each picture's probabilities, (batch,)."""
    smoothed = truth * (1 - label_smoothing) + label_smoothing / scores.shape[1]
    return keras.losses.mean_squared_error(smoothed, tf.nn.softmax(scores))


def _energy_cost(scores: tf.Tensor, familiar: tf.Tensor) -> tf.Tensor:
    """Return the mean squared distance of energies from their side of the margins."""
    energy = tf.reduce_logsumexp(scores, axis=1) - math.log(scores.shape[1] / ENERGY_CLASSES)
    too_low = tf.nn.relu(FAMILIAR_ENERGY - tf.boolean_mask(energy, familiar))
    too_high = tf.nn.relu(tf.boolean_mask(energy, ~familiar) - UNFAMILIAR_ENERGY)
    return _mean(tf.square(too_low)) + _mean(tf.square(too_high))


def _mean(values: tf.Tensor) -> tf.Tensor:
    """Return the mean of ``values`` (count,), 0 of none: a small batch may lack either kind."""
    return tf.math.divide_no_nan(tf.reduce_sum(values), tf.cast(tf.size(values), tf.float32))
