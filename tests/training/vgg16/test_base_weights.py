import hashlib

import keras
import numpy as np

from training.vgg16.base_weights import BaseWeights, LayerWeights, digest_of, set_base_weights


def test_the_digest_is_over_kernel_and_bias_of_each_layer_in_turn():
    first = LayerWeights(np.float32([[1, 2], [3, 4]]), np.float32([5]))
    second = LayerWeights(np.float32([[6]]), np.float32([7]))
    numbers = np.arange(1, 8).astype("<f4").tobytes()
    assert digest_of({"a": first, "b": second}) == hashlib.sha256(numbers).hexdigest()
    transposed = LayerWeights(np.ascontiguousarray(first.kernel.T).T, first.bias)
    assert digest_of({"a": transposed, "b": second}) == digest_of({"a": first, "b": second})
    assert digest_of({"b": second, "a": first}) != digest_of({"a": first, "b": second})


def test_the_weights_go_to_the_layers_of_their_names(layers):
    model = keras.Sequential(
        [
            keras.Input((4, 4, 3)),
            keras.layers.Conv2D(64, 3, name="block1_conv1"),
            keras.layers.Conv2D(2, 1, name="own"),
        ]
    )
    own = model.get_layer("own").get_weights()
    set_base_weights(model, BaseWeights(layers, "a test", digest_of(layers)))
    kernel, bias = model.get_layer("block1_conv1").get_weights()
    np.testing.assert_array_equal(kernel, layers["block1_conv1"].kernel)
    np.testing.assert_array_equal(bias, layers["block1_conv1"].bias)
    np.testing.assert_array_equal(model.get_layer("own").get_weights()[0], own[0])
