from collections import Counter

import keras
import numpy as np
import onnx
import onnxruntime
import pytest
from onnx import numpy_helper

from tests.training import networks
from training.graph import convert, describe_layers, find_look

NETWORKS = [networks.residual, networks.vgg_like, networks.flattened, networks.twins]


class Exported:
    """A network, its graph, and what both make of some pictures."""

    def __init__(self, model, grey):
        self.model = model
        self.converted = convert(model)
        self.proto = self.converted.proto
        self.layers = {layer.name: layer for layer in describe_layers(model, self.converted)}
        self.look = find_look(model, tuple(self.layers.values()))
        self.weights = {
            one.name: numpy_helper.to_array(one) for one in self.proto.graph.initializer
        }
        channels = model.inputs[0].shape[-1]
        self.pictures = np.repeat(grey, channels, axis=-1).astype(np.float32)

    def results(self):
        """What the graph has for each layer that has a tensor, as Keras would have it."""
        shown = onnx.ModelProto()
        shown.CopyFrom(self.proto)
        present = {output.name for output in shown.graph.output}
        tensors = {n: one.feature_map for n, one in self.layers.items() if one.feature_map}
        for tensor in set(tensors.values()) - present:
            shown.graph.output.append(onnx.ValueInfoProto(name=tensor))
        session = onnxruntime.InferenceSession(
            shown.SerializeToString(), providers=["CPUExecutionProvider"]
        )
        found = session.run(list(tensors.values()), {"picture": self.pictures})
        return {
            name: np.moveaxis(result, 1, -1) if self.layers[name].layout == "NCHW" else result
            for name, result in zip(tensors, found, strict=True)
        }

    def expected(self):
        """What Keras has for each layer."""
        inner = keras.Model(
            self.model.inputs[0], {layer.name: layer.output for layer in self.model.layers}
        )
        return {name: np.asarray(one) for name, one in inner(self.pictures, training=False).items()}


@pytest.fixture(scope="module")
def grey(mnist):
    return mnist.test.pictures[:6]


@pytest.fixture(scope="module", params=NETWORKS, ids=lambda build: build.__name__)
def exported(request, grey):
    return Exported(request.param(), grey)


def test_each_result_is_what_keras_computes(exported):
    expected, found = exported.expected(), exported.results()
    assert {"scores", "probabilities"} < set(found)
    for name, result in found.items():
        np.testing.assert_allclose(result, expected[name], rtol=1e-4, atol=2e-4, err_msg=name)


def test_each_layer_that_computes_something_has_its_result(exported):
    silent = (keras.layers.InputLayer, keras.layers.Rescaling, keras.layers.Dropout)
    for layer in exported.model.layers:
        if not isinstance(layer, silent):
            assert exported.layers[layer.name].feature_map == layer.name
    in_order = [layer.name for layer in exported.model.layers[1:]]
    assert list(exported.layers) == in_order


def test_each_layer_with_weights_names_them(exported):
    for layer in exported.model.layers:
        described = exported.layers.get(layer.name)
        if not hasattr(layer, "kernel"):
            assert described is None or described.kernel is None
            continue
        assert described.kernel == f"{layer.name}/kernel"
        kernel = layer.kernel.numpy()
        if isinstance(layer, keras.layers.DepthwiseConv2D):
            kernel = kernel.transpose(2, 3, 0, 1)
        elif kernel.ndim == 4:
            kernel = kernel.transpose(3, 2, 0, 1)
        np.testing.assert_array_equal(exported.weights[described.kernel], kernel)
        bias = f"{layer.name}/bias"
        assert (bias in exported.weights) == (layer.bias is not None)
        if layer.bias is not None:
            np.testing.assert_array_equal(exported.weights[bias].ravel(), layer.bias.numpy())


def test_nothing_is_computed_that_nobody_reads(exported):
    graph = exported.proto.graph
    read = {name for node in graph.node for name in node.input}
    read |= {output.name for output in graph.output}
    assert not [node.output[0] for node in graph.node if not set(node.output) & read]


def test_no_transposes_stay_between_convolutions(exported):
    kinds = Counter(node.op_type for node in exported.proto.graph.node)
    # At the door of colour pictures, and before the places of all maps are laid out in a row.
    allowed = {3: 1, 1: 1 if "flatten" in exported.layers else 0}
    assert kinds["Transpose"] <= allowed[exported.model.inputs[0].shape[-1]]


def test_layers_with_equal_weights_are_not_confused(grey):
    model = networks.twins()
    for name in ("before", "one", "two"):
        model.get_layer(name).bias.assign(np.full(4, 0.5))
    exported = Exported(model, grey)
    readers = Counter(name for node in exported.proto.graph.node for name in node.input)
    for name in ("one", "two"):
        assert readers[f"{name}/kernel"] == readers[f"{name}/bias"] == 1
    np.testing.assert_array_equal(exported.weights["before/bias"], np.full(4, 0.5))
    assert exported.weights["before/kernel"].shape == (4, 1, 3, 3)


def test_where_it_looked_adds_up_to_the_scores(grey):
    exported = Exported(networks.residual(), grey)
    look = exported.look
    assert (look.feature_map, look.weights, look.layout) == ("last", "scores/kernel", "NCHW")
    found = exported.results()
    maps = found["last"] @ exported.weights[look.weights]
    scores = maps.mean(axis=(1, 2)) + exported.weights["scores/bias"]
    assert maps.shape == (len(grey), 7, 7, 10)
    np.testing.assert_allclose(scores, found["scores"], atol=1e-4)


@pytest.mark.parametrize("build", [networks.vgg_like, networks.flattened])
def test_where_it_looked_is_not_told_where_it_does_not_follow(build, grey):
    assert Exported(build(), grey).look is None
