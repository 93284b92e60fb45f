"""The layers of a foreign network: names, shapes, parameters, results and weights."""

import numpy as np
import pytest
from onnx import ModelProto, helper, numpy_helper

from desktop.services.foreign.adopting import adopt, read_foreign
from desktop.services.graph import initializer
from desktop.services.open_model import open_model
from tests.desktop.foreign_files import CLASSES, MAPS, network, of_nodes

pytestmark = pytest.mark.usefixtures("at_once")


@pytest.fixture
def adopted(tmp_path):
    """Adopt a file's content as it is guessed, and open it."""

    def opened(content):
        path = tmp_path / "fremd.onnx"
        path.write_bytes(content)
        file = read_foreign(path)
        return open_model(adopt(file, file.facts.guess))

    return opened


@pytest.fixture
def pixels():
    """Two pictures: uint8 (2, 12, 12, 3)."""
    return np.random.default_rng(2).integers(0, 256, (2, 12, 12, 3), dtype=np.uint8)


def test_layers_are_told_as_keras_names_them(adopted):
    layers = adopted(network()).metadata.layers
    assert [(layer.name, layer.type, layer.output_shape, layer.parameters) for layer in layers] == [
        ("first", "Conv2D", (None, 12, 12, MAPS), 27 * MAPS + MAPS),
        ("relu", "ReLU", (None, 12, 12, MAPS), 0),
        ("pool", "GlobalAveragePooling2D", (None, 1, 1, MAPS), 0),
        ("flatten", "Flatten", (None, MAPS), 0),
        ("dense", "Dense", (None, CLASSES), MAPS * CLASSES + CLASSES),
        ("probabilities", "Softmax", (None, CLASSES), 0),
    ]
    assert [layer.layout for layer in layers][:3] == ["NCHW"] * 3


def test_results_are_the_graphs_own(adopted, pixels):
    model = adopted(network())
    found = model.activations(pixels)
    assert {name: values.shape[1:] for name, values in found.items()} == {
        "first": (12, 12, MAPS),
        "relu": (12, 12, MAPS),
        "pool": (1, 1, MAPS),
        "flatten": (MAPS,),
        "dense": (CLASSES,),
        "probabilities": (CLASSES,),
    }
    np.testing.assert_allclose(found["relu"], np.maximum(found["first"], 0))
    np.testing.assert_allclose(found["pool"][:, 0, 0], found["relu"].mean(axis=(1, 2)), atol=1e-5)
    np.testing.assert_allclose(found["dense"], model.answer_pixels(pixels).scores, atol=1e-5)


def test_weights_stand_as_the_metadata_promise(adopted, pixels):
    """PyTorch keeps those of dense layers as (outputs, inputs)."""
    model = adopted(network())
    content = model.path.read_bytes()
    kernels = {layer.name: layer.kernel for layer in model.metadata.layers}
    assert initializer(content, kernels["first"]).shape == (MAPS, 3, 3, 3)
    dense = initializer(content, kernels["dense"])
    assert dense.shape == (MAPS, CLASSES)
    found = model.activations(pixels)
    bias = initializer(content, "dense_bias")
    np.testing.assert_allclose(found["flatten"] @ dense + bias, found["dense"], atol=1e-5)


def test_weights_within_the_graph_are_found(adopted):
    model = ModelProto.FromString(network())
    nodes = [
        helper.make_node("Constant", [], [tensor.name], value=tensor)
        for tensor in model.graph.initializer
    ]
    every = [*nodes, *model.graph.node]
    del model.graph.initializer[:], model.graph.node[:]
    model.graph.node.extend(every)
    layers = adopted(model.SerializeToString()).metadata.layers
    assert [layer.kernel for layer in layers if layer.parameters] == ["kernel", "dense"]


def test_a_product_and_its_bias_are_one_dense_layer(adopted):
    random = np.random.default_rng(0)
    tensors = {
        "w": random.normal(size=(3 * 64, 4)).astype(np.float32) / 64,
        "b": random.normal(size=4).astype(np.float32),
    }
    nodes = [
        helper.make_node("Flatten", ["picture"], ["flat"], "flat"),
        helper.make_node("MatMul", ["flat", "w"], ["product"], "dense"),
        helper.make_node("Add", ["product", "b"], ["answer"], "bias"),
    ]
    shape = {"picture": ["batch", 3, 8, 8]}
    model = adopted(of_nodes(nodes, shape, {"answer": ["batch", 4]}, tensors))
    dense = next(layer for layer in model.metadata.layers if layer.type == "Dense")
    assert (dense.name, dense.parameters, dense.kernel) == ("dense", 3 * 64 * 4 + 4, "w")
    pixels = random.integers(0, 256, (1, 8, 8, 3), dtype=np.uint8)
    scores = model.answer_pixels(pixels).scores
    np.testing.assert_allclose(model.activations(pixels)["dense"], scores, atol=1e-5)


def test_turned_maps_keep_their_channels(adopted):
    """A graph of TensorFlow turns its results round; the layers follow."""
    kernel = np.random.default_rng(0).normal(size=(MAPS, 3, 3, 3)).astype(np.float32)
    nodes = [
        helper.make_node("Transpose", ["picture"], ["first"], perm=[0, 3, 1, 2]),
        helper.make_node("Conv", ["first", "k"], ["maps"], "conv"),
        helper.make_node("Transpose", ["maps"], ["last"], perm=[0, 2, 3, 1]),
        helper.make_node("Relu", ["last"], ["rectified"], "relu"),
        helper.make_node("ReduceMean", ["rectified"], ["answer"], "mean", axes=[1, 2], keepdims=0),
    ]
    given = {"picture": ["batch", 10, 14, 3]}
    model = adopted(of_nodes(nodes, given, {"answer": ["batch", MAPS]}, {"k": kernel}))
    layers = {layer.name: layer for layer in model.metadata.layers}
    assert layers["conv"].output_shape == layers["relu"].output_shape == (None, 8, 12, MAPS)
    assert (layers["conv"].layout, layers["relu"].layout) == ("NCHW", "NHWC")
    assert layers["mean"].type == "GlobalAveragePooling2D"
    found = model.activations(np.full((1, 10, 14, 3), 99, np.uint8))
    np.testing.assert_allclose(found["relu"], np.maximum(found["conv"], 0))


def test_kernels_of_each_channel_are_depthwise(adopted):
    kernel = np.random.default_rng(0).normal(size=(3, 1, 3, 3)).astype(np.float32)
    nodes = [
        helper.make_node("Conv", ["picture", "k"], ["maps"], group=3),
        helper.make_node("GlobalAveragePool", ["maps"], ["answer"]),
    ]
    given = {"picture": ["batch", 3, 9, 9]}
    model = adopted(of_nodes(nodes, given, {"answer": ["batch", 3, 1, 1]}, {"k": kernel}))
    assert model.metadata.layers[0].type == "DepthwiseConv2D"
    assert model.metadata.layers[0].name == "maps"  # a node without a name has its result's


def test_shared_names_are_told_apart(adopted):
    model = ModelProto.FromString(network())
    for node in model.graph.node[:2]:  # the first is called as the second's result is
        node.name = "rectified" if node.op_type == "Conv" else ""
    names = [layer.name for layer in adopted(model.SerializeToString()).metadata.layers]
    assert names[:3] == ["rectified", "rectified 2", "pool"]


def test_what_the_answer_does_not_need_is_left_out(adopted):
    """A helper head from training would cost time with each answer."""
    model = ModelProto.FromString(network())
    extra = numpy_helper.from_array(np.ones((MAPS, 9), np.float32), "extra")
    model.graph.initializer.append(extra)
    model.graph.node.append(helper.make_node("MatMul", ["flat", "extra"], ["helper"], "helper"))
    model.graph.output.append(helper.make_tensor_value_info("helper", 1, ["batch", 9]))
    opened = adopted(model.SerializeToString())
    assert "helper" not in [layer.name for layer in opened.metadata.layers]
    assert initializer(opened.path.read_bytes(), "extra") is None
