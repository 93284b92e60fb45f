import numpy as np
import pytest
import tensorflow as tf

from training.augmentation.bend import bend, sample_bilinear
from training.contract.settings import Augmentation

STILL = Augmentation(0, 0, 0, 0, 0)
SEED = tf.constant([3, 16], tf.int32)


@pytest.fixture(scope="module")
def pictures(mnist):
    return tf.constant(mnist.test.pictures[:64], tf.float32)


def test_without_limits_pictures_stay_as_they_are(pictures):
    # Coordinates are computed in float32: values move by less than a thousandth of a level each.
    np.testing.assert_allclose(bend(pictures, STILL, 0, SEED), pictures, atol=0.02)


def test_shape_and_range_stay(pictures):
    strong = Augmentation(180, 0.9, 0.9, 0.9, 0.9, elastic_knots=2)
    for how in (Augmentation(), strong):
        bent = bend(pictures, how, 0, SEED).numpy()
        assert bent.shape == pictures.shape
        assert bent.dtype == np.float32
        assert bent.min() >= 0
        assert bent.max() <= 255
        assert np.isfinite(bent).all()


def test_a_usual_distortion_keeps_the_ink(pictures):
    bent = bend(pictures, Augmentation(), 0, SEED).numpy()
    share = bent.sum(axis=(1, 2, 3)) / pictures.numpy().sum(axis=(1, 2, 3))
    assert share.mean() == pytest.approx(1, abs=0.1)
    assert share.min() > 0.4
    assert np.abs(bent - pictures.numpy()).mean() > 5


def test_the_same_seed_bends_alike_and_each_picture_otherwise(pictures):
    first, again = (bend(pictures, Augmentation(), 0, SEED).numpy() for _ in range(2))
    np.testing.assert_array_equal(first, again)
    assert not np.array_equal(first, bend(pictures, Augmentation(), 0, SEED + 16))
    twins = bend(tf.repeat(pictures[:1], 2, axis=0), Augmentation(), 0, SEED).numpy()
    assert not np.array_equal(twins[0], twins[1])


def test_a_shift_moves_by_what_it_says():
    picture = np.zeros((1, 5, 5, 1), np.float32)
    picture[0, 2, 2] = 8
    rows, columns = np.meshgrid(np.linspace(-1, 1, 5), np.linspace(-1, 1, 5), indexing="ij")
    places = np.stack([columns + 0.25, rows], axis=-1)[np.newaxis].astype(np.float32)
    moved = sample_bilinear(tf.constant(picture), tf.constant(places)).numpy()[0, ..., 0]
    assert moved[2].tolist() == [0, 4, 4, 0, 0]  # half a pixel
    assert moved.sum() == 8


def test_outside_is_black(pictures):
    far = tf.fill((64, 28, 28, 2), 7.0)
    assert sample_bilinear(pictures, far).numpy().max() == 0
