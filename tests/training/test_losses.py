import numpy as np
import pytest
import tensorflow as tf

from training.datasets.labelled import UNFAMILIAR
from training.losses import (
    ENERGY_WEIGHT,
    FAMILIAR_ENERGY,
    UNFAMILIAR_ENERGY,
    classification_loss,
)


def recomputed(scores, labels, smoothing):
    """The loss and the accuracy in NumPy, picture by picture."""
    crosses, rights, low, high = [], [], [], []
    for row, label in zip(scores.astype(np.float64), labels, strict=True):
        energy = np.log(np.exp(row).sum())
        margin = energy - np.log(len(row) / 10)  # scores of zero are as familiar with any number
        if label == -1:
            high.append(max(0, margin - UNFAMILIAR_ENERGY) ** 2)
            continue
        low.append(max(0, FAMILIAR_ENERGY - margin) ** 2)
        truth = np.full(len(row), smoothing / len(row))
        truth[label] += 1 - smoothing
        crosses.append(-(truth * (row - energy)).sum())
        rights.append(row.argmax() == label)
    loss = np.mean(crosses) if crosses else 0
    if high:
        loss += ENERGY_WEIGHT * ((np.mean(low) if low else 0) + np.mean(high))
    return loss, np.mean(rights) if rights else 0


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
@pytest.mark.parametrize("unfamiliar", [0, 9, 1, 32])
@pytest.mark.parametrize("classes", [10, 150])
def test_the_loss_is_what_numpy_makes_of_it(smoothing, unfamiliar, classes):
    random = np.random.default_rng(unfamiliar)
    scores = (random.standard_normal((32, classes)) * 3).astype(np.float32)
    labels = random.integers(0, classes, 32)
    labels[:unfamiliar] = -1
    loss, right = classification_loss(tf.constant(scores), tf.constant(labels), smoothing)
    wanted_loss, wanted_right = recomputed(scores, labels, smoothing)
    assert float(loss) == pytest.approx(wanted_loss, rel=1e-5)
    assert float(right) == pytest.approx(wanted_right, abs=1e-6)


def test_a_batch_of_unfamiliar_pictures_alone_has_gradients():
    scores = tf.Variable(np.full((3, 10), 2.0, np.float32))
    with tf.GradientTape() as tape:
        loss, _ = classification_loss(scores, tf.constant([-1, -1, -1], tf.int64), 0.1)
    gradient = tape.gradient(loss, scores).numpy()
    assert np.isfinite(gradient).all()
    assert gradient.min() > 0


def test_energies_beyond_their_margins_cost_nothing():
    scores = np.zeros((2, 10), np.float32)
    scores[0, 3], scores[1] = 50, -50
    loss, right = classification_loss(tf.constant(scores), tf.constant([3, -1], tf.int64), 0.0)
    assert float(loss) == pytest.approx(0, abs=1e-6)
    assert float(right) == 1


@pytest.mark.parametrize("smoothing", [0.0, 0.2])
def test_the_squared_error_is_of_the_probabilities(smoothing):
    scores = np.array([[2.0, -1.0, 0.5], [0.1, 0.2, 3.0], [1.0, 1.0, 1.0]], dtype=np.float32)
    labels = np.array([0, 1, UNFAMILIAR])
    loss, right = classification_loss(
        tf.constant(scores[:2]), tf.constant(labels[:2]), smoothing, "mean-squared-error"
    )
    exponentials = np.exp(scores[:2].astype(np.float64))
    probabilities = exponentials / exponentials.sum(axis=1, keepdims=True)
    truth = np.eye(3)[labels[:2]] * (1 - smoothing) + smoothing / 3
    assert float(loss) == pytest.approx(((probabilities - truth) ** 2).mean(), rel=1e-5)
    assert float(right) == 0.5
    with_stranger, _ = classification_loss(
        tf.constant(scores), tf.constant(labels), smoothing, "mean-squared-error"
    )
    assert float(with_stranger) > float(loss)
