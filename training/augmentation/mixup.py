"""Laying pictures over each other, so that a network is not certain between two classes.

Zhang, Cisse, Dauphin and Lopez-Paz, "mixup: Beyond Empirical Risk Minimization" (2018).
"""

from typing import NamedTuple

import tensorflow as tf

from training.augmentation.random import Stream, uniform


class Mixed(NamedTuple):
    """Pictures laid over each other.

    Attributes
    ----------
    pictures
        float32 (batch, ...): ``share`` of each picture, and the rest of its partner.
    share
        float32 scalar, 0.5-1.
    """

    pictures: tf.Tensor
    share: tf.Tensor


def mix(pictures: tf.Tensor, strength: float, seed: tf.Tensor) -> Mixed:
    """Lay each picture of a shuffled batch over its :func:`partners`.

    Parameters
    ----------
    pictures
        float32 (batch, ...).
    strength
        Parameter of the beta distribution that the share is drawn from, above 0.
    seed
        int32 (2,); the same seed mixes alike.
    """
    # Two gamma numbers make a beta one: x / (x + y), here of their logarithms, which a small
    # strength does not round to zero (Marsaglia and Tsang, 2000, for a parameter below 1). The
    # larger share goes to the picture itself.
    gammas = tf.random.stateless_gamma((2,), seed + int(Stream.MIXUP), alpha=strength + 1)
    chances = uniform(seed, Stream.MIXUP_POWER, (2,), 1e-30, 1.0)
    logarithms = tf.math.log(gammas) + tf.math.log(chances) / strength
    share = tf.sigmoid(tf.abs(logarithms[0] - logarithms[1]))
    return Mixed(share * pictures + (1 - share) * partners(pictures), share)


def partners(values: tf.Tensor) -> tf.Tensor:
    """Return what belongs to each picture's partner: the batch the other way round."""
    return tf.reverse(values, [0])
