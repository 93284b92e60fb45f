import numpy as np
import pytest
import tensorflow as tf

from training.augmentation.mixup import mix, partners


def seed(number):
    return tf.constant([3, 16 * number], tf.int32)


def test_a_mixture_is_a_share_of_each(mnist):
    pictures = tf.constant(mnist.test.pictures[:9], tf.float32)
    mixed, share = mix(pictures, 0.4, seed(1))
    given, other, share = pictures.numpy(), partners(pictures).numpy(), float(share)
    np.testing.assert_allclose(mixed, share * given + (1 - share) * other, atol=1e-3)
    np.testing.assert_array_equal(other, given[::-1])


@pytest.mark.parametrize("strength", [0.01, 0.2, 0.9])
def test_the_larger_share_is_the_pictures_own(strength):
    shares = [float(mix(tf.zeros((2, 1)), strength, seed(one)).share) for one in range(300)]
    assert min(shares) >= 0.5
    assert max(shares) <= 1
    # The mean of max(x, 1 - x) of a symmetric beta distribution, by a million draws of NumPy's.
    drawn = np.random.default_rng(0).beta(strength, strength, 1_000_000)
    assert np.mean(shares) == pytest.approx(np.maximum(drawn, 1 - drawn).mean(), abs=0.03)
