"""What the application shows of the inside of each shipped model, against Keras.

The networks are built as for training and given the weights that are read back from the model
files; a batch normalisation gets the moving statistics and factors that make the graph's own scale
and shift of them. The rest is Keras'.
"""

import functools

import keras
import msgspec
import numpy as np
import pytest
from PIL import Image

from desktop.services.anatomy.anatomy import Anatomy
from desktop.services.open_model import find_model, open_model
from training.contract.activities import ACTIVITIES, activity
from training.contract.locations import resources
from training.contract.preparation.apply import prepare
from training.contract.settings import TrainingSettings
from training.registry import build_model

NAMES = tuple(task.id for task in ACTIVITIES)

# Of the layer's largest value, or of 1 where all are smaller. Where values stay under 50 that is
# less than 1e-3; VGG16's maps reach 9,000, which float32 knows to about 5e-3.
TOLERANCE = 2e-5
PICTURES = 2


@functools.cache
def opened(name):
    return open_model(find_model(name))


def rebuilt(name, inside):
    """The Keras network with the weights of the model file."""
    metadata = opened(name).metadata
    task = msgspec.structs.replace(activity(name), pretrained=None)
    settings = msgspec.convert(metadata.training.settings, TrainingSettings)
    model = build_model(task, settings, len(metadata.labels))
    for layer in model.layers:
        if isinstance(layer, keras.layers.BatchNormalization):
            set_normalisation(layer, *inside.normalisation(layer.name))
        elif layer.weights:
            weights = inside.weights(layer.name)
            layer.set_weights([weights.kernel, weights.bias][: len(layer.weights)])
    return model


def set_normalisation(layer, scale, shift):
    """Mean 0 and variance 1, less what Keras adds to it, leave scale and shift as they are."""
    count = len(scale)
    layer.set_weights([scale, shift, np.zeros(count), np.full(count, 1 - layer.epsilon)])


def pictures(name, mnist):
    """Real pictures as the model takes them: uint8 (count, height, width, channels)."""
    if name == "digits-ann":
        return mnist.test.pictures[:PICTURES]
    folder = resources() / "samples" / name.partition("-")[0]
    shown = [Image.open(path) for path in sorted(folder.iterdir())[:PICTURES]]
    return np.stack([prepare(one, opened(name).metadata.input).pixels for one in shown])


def compare(name, mnist):
    """Compare the results of all layers; returns how many."""
    inside = Anatomy(opened(name))
    model = rebuilt(name, inside)
    names = [layer.name for layer in inside.layers if layer.has_result]
    outputs = {layer.name: layer.output for layer in model.layers if layer.name in names}
    assert set(outputs) == set(names)
    given = pictures(name, mnist)
    expected = keras.Model(model.inputs[0], outputs)(given.astype(np.float32), training=False)
    for place, pixels in enumerate(given):
        for layer, found in inside.results(pixels, names).items():
            wanted = np.asarray(expected[layer])[place]
            most = TOLERANCE * max(1.0, float(np.abs(wanted).max()))
            np.testing.assert_allclose(found, wanted, rtol=0, atol=most, err_msg=layer)
    return len(names)


@pytest.mark.parametrize("name", NAMES)
def test_each_layer_shows_what_keras_computes(name, mnist):
    shown = [layer for layer in opened(name).metadata.layers if layer.type != "Dropout"]
    assert compare(name, mnist) == len(shown) + 1  # the picture itself


def test_a_wrong_weight_would_be_seen(mnist, monkeypatch):
    right = Anatomy.weights

    def tampered(self, name):
        weights = right(self, name)
        if name != "block2_conv1":
            return weights
        return weights._replace(kernel=np.ascontiguousarray(weights.kernel[::-1]))

    monkeypatch.setattr(Anatomy, "weights", tampered)
    with pytest.raises(AssertionError, match="block2_conv1"):
        compare("fashion-cnn", mnist)
