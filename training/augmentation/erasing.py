"""Hiding a part of pictures, so that a network does not rely on one part alone.

Zhong, Zheng, Kang, Li and Yang, "Random Erasing Data Augmentation" (2020).
"""

import tensorflow as tf

from training.augmentation.random import Stream, uniform

SMALLEST, LARGEST = 0.15, 0.5  # sides of the hidden rectangle, as shares of the picture's


def erase(pictures: tf.Tensor, share: float, seed: tf.Tensor) -> tf.Tensor:
    """Return the pictures, a ``share`` of them with a rectangle of random values.

    Parameters
    ----------
    pictures
        float32 (batch, height, width, channels), 0-255.
    share
        Of the pictures, 0-1.
    seed
        int32 (2,); the same seed hides the same parts.

    Returns
    -------
    float32, the same shape.
    """
    batch = tf.shape(pictures)[0]
    sizes = uniform(seed, Stream.ERASED_SIZE, (2, batch, 1), SMALLEST, LARGEST)
    middles = uniform(seed, Stream.ERASED_PLACE, (2, batch, 1), 0.0, 1.0)
    rows = _within(middles[0], sizes[0], pictures.shape[1])[:, :, tf.newaxis]
    columns = _within(middles[1], sizes[1], pictures.shape[2])[:, tf.newaxis, :]
    chosen = uniform(seed, Stream.ERASED, (batch, 1, 1), 0.0, 1.0) < share
    hidden = (rows & columns & chosen)[..., tf.newaxis]
    return tf.where(
        hidden, uniform(seed, Stream.ERASED_VALUE, tf.shape(pictures), 0.0, 255.0), pictures
    )


def _within(middle: tf.Tensor, size: tf.Tensor, length: int) -> tf.Tensor:
    """Return bool (batch, length): which pixels of a line lie in ``size`` around ``middle``."""
    places = (tf.range(length, dtype=tf.float32) + 0.5) / length
    return tf.abs(places - middle) < size / 2
