"""Turning, moving and bending pictures, so that a network learns shapes, not pixels.

Affine and elastic distortion as Simard, Steinkraus and Platt, "Best Practices for Convolutional
Neural Networks Applied to Visual Document Analysis" (2003), found decisive for handwriting.
"""

import math

import tensorflow as tf

from training.augmentation.random import Stream, uniform
from training.contract.settings import Augmentation


def bend(pictures: tf.Tensor, how: Augmentation, background: float, seed: tf.Tensor) -> tf.Tensor:
    """Return each picture turned, scaled, leaned, mirrored, moved and bent at random.

    Parameters
    ----------
    pictures
        float32 (batch, height, width, channels).
    how
        The largest deviations.
    background
        The value of what lies outside the pictures.
    seed
        int32 (2,); the same seed gives the same distortion.

    Returns
    -------
    float32, the same shape.
    """
    batch, height, width = tf.shape(pictures)[0], pictures.shape[1], pictures.shape[2]
    rows, columns = tf.meshgrid(
        tf.linspace(-1.0, 1.0, height), tf.linspace(-1.0, 1.0, width), indexing="ij"
    )
    plain = tf.stack([columns, rows], axis=-1)  # (height, width, 2): x and y from -1 to 1
    turned = tf.einsum("bij,hwj->bhwi", _affine(batch, how, seed), plain)
    places = turned + _up_to(how.shift, seed, Stream.SHIFT, (batch, 1, 1, 2))
    if how.elastic:
        places += _smooth_displacement(batch, height, width, how, seed)
    return background + sample_bilinear(pictures - background, places)


def sample_bilinear(pictures: tf.Tensor, places: tf.Tensor) -> tf.Tensor:
    """Return the pictures' values at ``places``.

    Parameters
    ----------
    pictures
        float32 (batch, height, width, channels).
    places
        float32 (batch, height, width, 2): x and y, -1 to 1 from the first pixel to the last.

    Returns
    -------
    float32 (batch, height, width, channels); 0 outside the picture.
    """
    height, width = pictures.shape[1], pictures.shape[2]
    padded = tf.pad(pictures, [[0, 0], [1, 1], [1, 1], [0, 0]])
    x = tf.clip_by_value((places[..., 0] + 1) * (width - 1) / 2 + 1, 0.0, width + 0.999)
    y = tf.clip_by_value((places[..., 1] + 1) * (height - 1) / 2 + 1, 0.0, height + 0.999)
    left, top = tf.floor(x), tf.floor(y)
    right_share, bottom_share = (x - left)[..., tf.newaxis], (y - top)[..., tf.newaxis]
    flat = tf.reshape(padded, (tf.shape(pictures)[0], -1, pictures.shape[3]))
    first = tf.cast(top, tf.int32) * (width + 2) + tf.cast(left, tf.int32)
    first = tf.reshape(first, (tf.shape(pictures)[0], -1))

    def corner(offset: int) -> tf.Tensor:
        values = tf.gather(flat, first + offset, batch_dims=1)
        return tf.reshape(values, tf.shape(pictures))

    upper = corner(0) * (1 - right_share) + corner(1) * right_share
    lower = corner(width + 2) * (1 - right_share) + corner(width + 3) * right_share
    return upper * (1 - bottom_share) + lower * bottom_share


def _affine(batch: tf.Tensor, how: Augmentation, seed: tf.Tensor) -> tf.Tensor:
    """Return (batch, 2, 2) matrices that turn, lean and scale within the limits of ``how``."""
    angle = _up_to(how.rotation_degrees * math.pi / 180, seed, Stream.ROTATION, (batch,))
    lean = _up_to(how.shear, seed, Stream.SHEAR, (batch,))
    scale = tf.exp(_up_to(how.scale, seed, Stream.SCALE, (batch, 2)))
    if how.zoom:
        scale *= tf.exp(_up_to(how.zoom, seed, Stream.ZOOM, (batch, 1)))
    if how.mirror:
        side = tf.sign(_up_to(1.0, seed, Stream.MIRROR, (batch, 1)))
        scale *= tf.concat([side, tf.ones_like(side)], axis=1)
    cosine, sine = tf.cos(angle), tf.sin(angle)
    rotation = tf.stack(
        [tf.stack([cosine, -sine], axis=-1), tf.stack([sine, cosine], axis=-1)], axis=-2
    )
    ones = tf.ones_like(lean)
    leaning = tf.stack(
        [tf.stack([ones, lean], axis=-1), tf.stack([0 * ones, ones], axis=-1)], axis=-2
    )
    return tf.matmul(rotation, leaning) * scale[:, tf.newaxis, :]


def _smooth_displacement(
    batch: tf.Tensor, height: int, width: int, how: Augmentation, seed: tf.Tensor
) -> tf.Tensor:
    """Return (batch, height, width, 2): a coarse grid of random vectors, smoothly enlarged."""
    knots = tf.random.stateless_normal(
        (batch, how.elastic_knots, how.elastic_knots, 2), seed + int(Stream.ELASTIC)
    )
    return tf.image.resize(knots * how.elastic, (height, width), method="bicubic")


def _up_to(
    limit: float, seed: tf.Tensor, stream: Stream, shape: tuple[tf.Tensor | int, ...]
) -> tf.Tensor:
    """Return uniform numbers from ``-limit`` to ``limit``."""
    return uniform(seed, stream, shape, -limit, limit)
