import numpy as np
import pytest
import tensorflow as tf

from training.augmentation.erasing import LARGEST, SMALLEST, erase

SEED = tf.constant([3, 16], tf.int32)


@pytest.fixture(scope="module")
def pictures():
    """Values that no erased part has: whatever differs was erased."""
    return tf.fill((400, 40, 40, 1), -1.0)


def test_the_share_of_the_pictures_is_erased(pictures):
    erased = (erase(pictures, 0.3, SEED).numpy() != -1).any(axis=(1, 2, 3))
    assert erased.mean() == pytest.approx(0.3, abs=0.07)
    np.testing.assert_array_equal(erase(pictures, 0.0, SEED), pictures)


def test_what_is_erased_is_a_rectangle_of_random_values(pictures):
    found = erase(pictures, 0.999, SEED).numpy()[..., 0]
    sizes = []
    for picture in found:
        rows = np.flatnonzero((picture != -1).any(axis=1))
        columns = np.flatnonzero((picture != -1).any(axis=0))
        if not len(rows):
            continue
        inside = picture[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
        assert (inside >= 0).all()
        assert (inside <= 255).all()
        sizes += [len(rows) / 40, len(columns) / 40]
    assert max(sizes) <= LARGEST + 1 / 40
    assert np.mean(np.array(sizes) > SMALLEST) > 0.8  # some are cut by the picture's edge


def test_the_same_seed_hides_the_same(pictures):
    np.testing.assert_array_equal(erase(pictures, 0.5, SEED), erase(pictures, 0.5, SEED))
    assert not np.array_equal(erase(pictures, 0.5, SEED), erase(pictures, 0.5, SEED + 16))
