"""The arithmetic of the Kernels page against TensorFlow's own, on random settings."""

import numpy as np
import pytest
import tensorflow as tf

from desktop.services.sliding.activations import ACTIVATIONS, activate
from desktop.services.sliding.convolution import convolve, padded
from desktop.services.sliding.geometry import geometry
from desktop.services.sliding.pooling import pool

TOLERANCE = 1e-5
ACTIVATED = {
    "none": tf.identity,
    "relu": tf.nn.relu,
    "leaky_relu": tf.nn.leaky_relu,
    "sigmoid": tf.sigmoid,
    "tanh": tf.tanh,
}


class Case:
    """Random sizes, strides, padding and numbers."""

    def __init__(self, seed):
        random = np.random.default_rng(seed)
        self.window = tuple(random.integers(1, 8, 2).tolist())
        self.size = tuple((np.array(self.window) + random.integers(0, 14, 2)).tolist())
        self.stride = tuple(random.integers(1, 5, 2).tolist())
        self.channels = int(random.choice([1, 3]))
        self.mode = str(random.choice(["none", "same", "rings"]))
        self.rings = int(random.integers(0, 4))
        self.picture = random.normal(size=(*self.size, self.channels)).astype("float32")
        self.kernel = random.normal(size=(*self.window, self.channels)).astype("float32")
        self.bias = float(np.float32(random.normal()))

    @property
    def places(self):
        return geometry(self.size, self.window, self.stride, self.mode, self.rings)

    @property
    def padding(self):
        """TensorFlow's word for the padding; it works out its `same` by itself."""
        around = [self.rings, self.rings]
        return {"none": "VALID", "same": "SAME"}.get(self.mode, [[0, 0], around, around, [0, 0]])


@pytest.mark.parametrize("seed", range(60))
def test_a_convolution(seed):
    case = Case(seed)
    places = case.places
    found = convolve(padded(case.picture, places), case.kernel, case.bias, places)
    wanted = tf.nn.conv2d(
        case.picture[np.newaxis], case.kernel[..., np.newaxis], case.stride, case.padding
    )
    wanted = wanted.numpy()[0, ..., 0] + case.bias
    assert found.shape == wanted.shape == places.output
    np.testing.assert_allclose(found, wanted, atol=TOLERANCE, rtol=TOLERANCE)


@pytest.mark.parametrize("seed", range(60))
@pytest.mark.parametrize("kind", ["max", "average"])
def test_pooling(seed, kind):
    case = Case(seed)
    if case.mode == "rings":  # TensorFlow averages without its own rings only
        case.mode = "same"
    pooling = tf.nn.max_pool2d if kind == "max" else tf.nn.avg_pool2d
    found = pool(case.picture, kind, case.places)
    wanted = pooling(case.picture[np.newaxis], case.window, case.stride, case.padding).numpy()[0]
    assert found.dtype == np.float32
    assert found.shape == wanted.shape
    np.testing.assert_allclose(found, wanted, atol=TOLERANCE, rtol=TOLERANCE)


@pytest.mark.parametrize("seed", range(20))
def test_the_largest_value_with_rings(seed):
    case = Case(seed)
    case.mode, case.rings = "rings", min(case.rings, *(side - 1 for side in case.window))
    found = pool(case.picture, "max", case.places)
    wanted = tf.nn.max_pool2d(case.picture[np.newaxis], case.window, case.stride, case.padding)
    np.testing.assert_allclose(found, wanted.numpy()[0], atol=TOLERANCE, rtol=TOLERANCE)


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_activations(activation):
    sums = np.array([-300, -2.5, -1, -0.1, 0, 0.1, 1, 2.5, 300], "float32")
    found = activate(sums, activation)
    assert found.dtype == np.float32
    np.testing.assert_allclose(found, ACTIVATED[activation](sums).numpy(), atol=TOLERANCE)
