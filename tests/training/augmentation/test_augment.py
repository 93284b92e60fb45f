import numpy as np
import tensorflow as tf

from training.augmentation.augment import augment
from training.contract.settings import Augmentation

SEED = tf.constant([3, 16], tf.int32)
STILL = Augmentation(0, 0, 0, 0, 0)


def test_what_comes_in_from_outside_has_the_backgrounds_value():
    pictures = tf.fill((50, 16, 16, 3), 255.0)
    moved = augment(pictures, Augmentation(180, 0.3, 0.3, 0.9, 0.2), 255, SEED)
    np.testing.assert_allclose(moved, pictures, atol=1e-3)
    black = augment(pictures, Augmentation(180, 0.3, 0.3, 0.9, 0.2), 0, SEED).numpy()
    assert (black < 1).mean() > 0.1


def test_half_of_the_pictures_are_mirrored(mnist):
    pictures = mnist.test.pictures[:200].astype(np.float32)
    how = Augmentation(0, 0, 0, 0, 0, mirror=True)
    found = augment(tf.constant(pictures), how, 0, SEED).numpy()
    kept = np.abs(found - pictures).max(axis=(1, 2, 3)) < 1
    mirrored = np.abs(found - pictures[:, :, ::-1]).max(axis=(1, 2, 3)) < 1
    assert (kept | mirrored).all()
    assert 0.4 < mirrored.mean() < 0.6


def test_zoom_is_alike_in_both_directions():
    square = np.zeros((100, 33, 33, 1), np.float32)
    square[:, 8:25, 8:25] = 255
    how = Augmentation(0, 0, 0, 0, 0, zoom=0.4)
    found = augment(tf.constant(square), how, 0, SEED).numpy()[..., 0] > 127
    heights, widths = found.any(axis=2).sum(axis=1), found.any(axis=1).sum(axis=1)
    assert np.abs(heights - widths).max() <= 1
    assert heights.min() < 14
    assert heights.max() > 20


def test_all_of_it_together_stays_in_range(mnist):
    pictures = tf.constant(mnist.test.pictures[:64], tf.float32)
    how = Augmentation(
        zoom=0.3, mirror=True, brightness=0.3, contrast=0.3, saturation=0.3, tint=0.2,
        erased_share=0.5,
    )  # fmt: skip
    found = augment(pictures, how, 0, SEED).numpy()
    assert found.shape == pictures.shape
    assert found.min() >= 0
    assert found.max() <= 255
    assert not np.array_equal(found, augment(pictures, how, 0, SEED + 16))
