"""All that is changed about a batch of pictures before a network learns from it."""

import tensorflow as tf

from training.augmentation.bend import bend
from training.augmentation.colour import recolour
from training.augmentation.erasing import erase
from training.contract.settings import Augmentation


def augment(
    pictures: tf.Tensor, how: Augmentation, background: float, seed: tf.Tensor
) -> tf.Tensor:
    """Return the pictures moved and bent, in other colours, with parts hidden.

    Parameters
    ----------
    pictures
        float32 (batch, height, width, channels), 0-255.
    how
        The largest deviations.
    background
        The value of what lies outside the pictures.
    seed
        int32 (2,); the same seed gives the same changes.

    Returns
    -------
    float32, the same shape, 0-255.
    """
    changed = bend(pictures, how, background, seed)
    if how.brightness or how.contrast or how.saturation or how.tint:
        changed = recolour(changed, how, seed)
    if how.erased_share:
        changed = erase(changed, how.erased_share, seed)
    return changed
