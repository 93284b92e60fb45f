import numpy as np
import pytest
import tensorflow as tf

from training.augmentation.colour import recolour
from training.contract.settings import Augmentation

SEED = tf.constant([3, 16], tf.int32)


@pytest.fixture(scope="module")
def pictures():
    """Coloured pictures from real ones: each channel another garment."""
    from training.datasets.fashion_mnist import load_fashion_mnist

    grey = load_fashion_mnist().test.pictures[:96].astype(np.float32)
    return tf.constant(np.concatenate([grey[:32], grey[32:64], grey[64:]], axis=3))


def test_without_limits_colours_stay(pictures):
    np.testing.assert_allclose(recolour(pictures, Augmentation(), SEED), pictures, atol=1e-3)


def test_values_stay_in_their_range_and_the_same_seed_colours_alike(pictures):
    how = Augmentation(brightness=0.9, contrast=0.9, saturation=0.9, tint=0.9)
    first, again = (recolour(pictures, how, SEED).numpy() for _ in range(2))
    np.testing.assert_array_equal(first, again)
    assert first.min() >= 0
    assert first.max() <= 255
    assert not np.array_equal(first, recolour(pictures, how, SEED + 16))


def test_each_picture_is_raised_by_a_number_of_its_own_within_the_limit():
    middle = tf.fill((200, 2, 2, 3), 127.5)
    raised = recolour(middle, Augmentation(brightness=0.2), SEED).numpy() - 127.5
    assert np.ptp(raised, axis=(1, 2, 3)).max() < 1e-3
    each = raised[:, 0, 0, 0]
    assert np.abs(each).max() <= 0.2 * 255
    assert np.abs(each).max() > 0.15 * 255
    assert abs(each.mean()) < 10


def test_saturation_leaves_grey_grey(pictures):
    grey = tf.repeat(pictures[..., :1], 3, axis=3)
    np.testing.assert_allclose(recolour(grey, Augmentation(saturation=0.9), SEED), grey, atol=1e-2)


def test_a_tint_raises_channels_differently():
    middle = tf.fill((50, 1, 1, 3), 127.5)
    tinted = recolour(middle, Augmentation(tint=0.1), SEED).numpy()
    assert np.ptp(tinted, axis=3).min() > 0


def test_grey_pictures_have_no_tint():
    middle = tf.fill((5, 4, 4, 1), 100.0)
    assert recolour(middle, Augmentation(tint=0.5), SEED).shape == (5, 4, 4, 1)
