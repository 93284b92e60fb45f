"""The table of layers, how they are wired, what they have learned."""

import numpy as np
import onnx
import pytest
from onnx import numpy_helper

from tests.desktop.services.anatomy.shipped import NAMES, anatomy, opened, pictures


@pytest.mark.parametrize("name", NAMES)
def test_the_layers_are_those_of_the_models_own_table(name):
    inside, metadata = anatomy(name), opened(name).metadata
    first, *others = inside.layers
    size = metadata.input
    assert first[:4] == ("picture", "InputLayer", "input",
                         (None, size.height, size.width, size.channels))  # fmt: skip
    assert [one[:2] for one in others] == [(layer.name, layer.type) for layer in metadata.layers]
    assert sum(layer.parameters for layer in inside.layers) == metadata.parameters
    assert [one.output_shape for one in others] == [one.output_shape for one in metadata.layers]
    silent = {layer.name for layer in inside.layers if not layer.has_result}
    assert silent == {layer.name for layer in inside.layers if layer.type == "Dropout"}
    assert silent == {layer.name for layer in inside.layers if layer.in_training_only}
    kinds = {layer.kind for layer in inside.layers}
    assert {"input", "scaling", "dense", "dropout", "softmax"} <= kinds


@pytest.mark.parametrize("name", NAMES)
def test_each_result_has_the_shape_that_the_table_says(name):
    inside, pixels = anatomy(name), pictures(name)[0]
    shown = [layer for layer in inside.layers if layer.has_result]
    found = inside.results(pixels, [layer.name for layer in shown])
    for layer in shown:
        assert found[layer.name].shape == layer.output_shape[1:], layer
        assert found[layer.name].dtype == np.float32
    np.testing.assert_array_equal(found["picture"], pixels)


def test_a_layer_that_works_in_training_only_has_the_result_before_it():
    inside = anatomy("fashion-cnn")
    assert inside.layer("dropout").in_training_only
    assert inside.nearest_result("dropout") == "average"
    assert inside.nearest_result("block1_pool") == "block1_pool"
    assert inside.inputs_of("dropout") == ("average",)
    assert inside.inputs_of("scores") == ("average",)
    with pytest.raises(KeyError):
        inside.results(pictures("fashion-cnn")[0], {"dropout"})


def test_what_each_layer_takes():
    inside = anatomy("pokemon-cnn")
    assert inside.inputs_of("picture") == ()
    assert inside.inputs_of("scale") == ("picture",)
    assert inside.inputs_of("stem") == ("scale",)
    assert inside.inputs_of("block2_add") == ("block2_conv1_activation", "block2_conv3_normalise")
    assert inside.inputs_of("block2_conv2") == ("block2_conv1_activation",)
    both = anatomy("pokemon-vgg16").inputs_of("features")
    assert both == ("average_block4", "average_block5")


def test_the_scaled_picture_is_read_from_the_graph():
    for name, expected in [
        ("digits-ann", lambda pixels: pixels / 255),
        ("pokemon-cnn", lambda pixels: pixels / 127.5 - 1),
    ]:
        pixels = pictures(name)[0]
        found = anatomy(name).results(pixels, {"scale"})["scale"]
        np.testing.assert_allclose(found, expected(pixels), atol=1e-6)


@pytest.mark.parametrize("name", NAMES)
def test_weights_are_those_in_the_file(name):
    inside, metadata = anatomy(name), opened(name).metadata
    proto = onnx.load_model_from_string(opened(name).path.read_bytes())
    stored = {one.name: numpy_helper.to_array(one) for one in proto.graph.initializer}
    for layer in metadata.layers:
        weights = inside.weights(layer.name)
        assert (weights is None) == (layer.kernel is None)
        if weights is None:
            continue
        kernel = stored[layer.kernel].astype(np.float32)
        if kernel.ndim == 4:
            kernel = kernel.transpose(2, 3, 1, 0)
        np.testing.assert_array_equal(weights.kernel, kernel)
        if f"{layer.name}/bias" in stored:
            bias = stored[f"{layer.name}/bias"].astype(np.float32)
            np.testing.assert_array_equal(weights.bias, bias)
        learned = weights.kernel.size + (weights.bias.size if weights.bias.any() else 0)
        assert learned == layer.parameters


def test_a_normalisation_belongs_to_the_layer_before_it_too():
    inside, pixels = anatomy("fashion-cnn"), pictures("fashion-cnn")[0]
    scale, shift = inside.normalisation("block2_conv1_normalise")
    weights = inside.weights("block2_conv1")
    np.testing.assert_allclose(weights.scale, scale, rtol=1e-6)
    np.testing.assert_allclose(weights.shift, shift, rtol=1e-6)
    found = inside.results(pixels, {"block2_conv1", "block2_conv1_normalise"})
    expected = found["block2_conv1"] * scale + shift
    np.testing.assert_allclose(found["block2_conv1_normalise"], expected, atol=1e-5)
    assert inside.normalisation("block2_conv1") is None
    assert inside.weights("block2_conv1_normalise") is None
    assert anatomy("pokemon-vgg16").weights("block1_conv1").scale is None


def test_poolings():
    inside = anatomy("pokemon-cnn")
    pooling = inside.pooling("block1_pool")
    assert pooling.is_maximum
    assert (pooling.size, pooling.stride, pooling.padding) == ((2, 2), (2, 2), (0, 0, 0, 0))
    assert inside.pooling("average") is None and inside.pooling("stem") is None


@pytest.mark.parametrize("name", ["digits-ann", "fashion-ann"])
def test_the_weights_of_a_first_neuron_are_a_picture(name):
    inside = anatomy(name)
    assert inside.input_grid("hidden_1") == (28, 28, 1)
    picture = inside.weights_picture("hidden_1", 11)
    assert picture.shape == (28, 28)
    pixels = pictures(name)[0]
    flat = inside.results(pixels, {"flatten"})["flatten"]
    product = (picture * flat.reshape(28, 28)).sum() + inside.weights("hidden_1").bias[11]
    found = inside.results(pixels, {"hidden_1"})["hidden_1"][11]
    assert product == pytest.approx(found, abs=1e-4)
    assert inside.input_grid("hidden_2") is None
    assert inside.weights_picture("hidden_2", 0) is None
    assert not inside.is_by_channel("flatten")


def test_only_what_the_asked_layer_needs_is_opened(monkeypatch):
    sizes = []
    opened_before = opened("pokemon-vgg16").graph._inner

    def noted(tensors):
        kept = type(opened_before)._opened(opened_before, tensors)
        sizes.append(kept.size)
        return kept

    monkeypatch.setattr(opened_before, "_kept", type(opened_before._kept)())
    monkeypatch.setattr(opened_before, "_opened", noted)
    inside, pixels = anatomy("pokemon-vgg16"), pictures("pokemon-vgg16")[0]
    inside.results(pixels, {"block1_conv2"})
    assert sizes and sizes[0] < 200_000
    inside.made_of(pixels, "block1_conv2", 3)
    inside.results(pixels, {"block1_conv2"})
    weights = [size for size in sizes[1:] if size > 200_000]
    assert len(sizes) == 2 and not weights  # the second is the kernel's constants alone
