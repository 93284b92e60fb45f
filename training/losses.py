"""What a classifier is trained to make small."""

import math

import keras
import tensorflow as tf

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
    scores: tf.Tensor, labels: tf.Tensor, label_smoothing: float
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

    Returns
    -------
    Mean cross-entropy of the familiar pictures in nats, plus the energies' cost where there are
    unfamiliar ones; and the accuracy, 0-1.
    """
    familiar = labels != UNFAMILIAR
    known_scores = tf.boolean_mask(scores, familiar)
    known_labels = tf.boolean_mask(labels, familiar)
    truth = tf.one_hot(known_labels, scores.shape[1])
    loss = _mean(
        keras.losses.categorical_crossentropy(
            truth, known_scores, from_logits=True, label_smoothing=label_smoothing
        )
    )
    right = _mean(tf.cast(tf.argmax(known_scores, axis=1) == known_labels, tf.float32))
    if tf.reduce_all(familiar):
        return loss, right
    return loss + ENERGY_WEIGHT * _energy_cost(scores, familiar), right


def _energy_cost(scores: tf.Tensor, familiar: tf.Tensor) -> tf.Tensor:
    """Return the mean squared distance of energies from their side of the margins."""
    energy = tf.reduce_logsumexp(scores, axis=1) - math.log(scores.shape[1] / ENERGY_CLASSES)
    too_low = tf.nn.relu(FAMILIAR_ENERGY - tf.boolean_mask(energy, familiar))
    too_high = tf.nn.relu(tf.boolean_mask(energy, ~familiar) - UNFAMILIAR_ENERGY)
    return _mean(tf.square(too_low)) + _mean(tf.square(too_high))


def _mean(values: tf.Tensor) -> tf.Tensor:
    """Return the mean of ``values`` (count,), 0 of none: a small batch may lack either kind."""
    return tf.math.divide_no_nan(tf.reduce_sum(values), tf.cast(tf.size(values), tf.float32))
