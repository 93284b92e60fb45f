"""Bending pictures a little, each time differently, so that a network learns shapes, not pixels.

Affine and elastic distortion as Simard, Steinkraus and Platt, "Best Practices for Convolutional
Neural Networks Applied to Visual Document Analysis" (2003), found decisive for handwriting.
"""

import tensorflow as tf

from training.contract.settings import Augmentation


def distort(pictures: tf.Tensor, how: Augmentation, seed: tf.Tensor) -> tf.Tensor:
    """Return each picture turned, scaled, leaned, moved and bent at random.

    Parameters
    ----------
    pictures
        float32 (batch, height, width, channels); what lies outside is 0.
    how
        The largest deviations.
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
    shift = _uniform(seed, 1, (batch, 1, 1, 2), how.shift)
    bend = _smooth_displacement(batch, height, width, how, seed)
    return sample_bilinear(pictures, turned + shift + bend)


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
    angle = _uniform(seed, 2, (batch,), how.rotation_degrees * 3.14159265 / 180)
    lean = _uniform(seed, 3, (batch,), how.shear)
    scale = tf.exp(_uniform(seed, 4, (batch, 2), how.scale))
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
    knots = tf.random.stateless_normal((batch, how.elastic_knots, how.elastic_knots, 2), seed + 5)
    return tf.image.resize(knots * how.elastic, (height, width), method="bicubic")


def _uniform(
    seed: tf.Tensor, stream: int, shape: tuple[tf.Tensor | int, ...], limit: float
) -> tf.Tensor:
    """Return uniform numbers from ``-limit`` to ``limit``, another stream for each use."""
    return tf.random.stateless_uniform(shape, seed + stream, -limit, limit)
