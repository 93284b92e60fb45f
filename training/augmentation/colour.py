"""Changing the light of pictures: other screens, cameras and printers have other colours."""

import tensorflow as tf

from training.augmentation.random import Stream, uniform
from training.contract.settings import Augmentation

MIDDLE = 127.5  # of the values 0 to 255
WHITE = 255.0


def recolour(pictures: tf.Tensor, how: Augmentation, seed: tf.Tensor) -> tf.Tensor:
    """Return each picture with other saturation, contrast, brightness and tint.

    Parameters
    ----------
    pictures
        float32 (batch, height, width, channels), 0-255.
    how
        The largest deviations, as shares.
    seed
        int32 (2,); the same seed gives the same colours.

    Returns
    -------
    float32, the same shape, 0-255.
    """
    numbers = uniform(seed, Stream.COLOUR, (tf.shape(pictures)[0], 1, 1, 6), -1.0, 1.0)
    grey = tf.reduce_mean(pictures, axis=3, keepdims=True)
    coloured = grey + (pictures - grey) * (1 + how.saturation * numbers[..., 0:1])
    spread = MIDDLE + (coloured - MIDDLE) * (1 + how.contrast * numbers[..., 1:2])
    raised = spread + WHITE * how.brightness * numbers[..., 2:3]
    if pictures.shape[3] == 3:
        raised += WHITE * how.tint * numbers[..., 3:6]
    return tf.clip_by_value(raised, 0.0, WHITE)
