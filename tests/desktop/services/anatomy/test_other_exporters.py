"""A graph as other programs write them, adopted with the names that the application gives."""

from types import SimpleNamespace

import numpy as np
import pytest
from onnx import helper, numpy_helper

from desktop.services.anatomy.anatomy import Anatomy
from desktop.services.open_model import open_graph
from tests.desktop import model_files
from tests.desktop.services.anatomy.making import check
from training.contract.metadata import Layer

LAYERS = (
    Layer("conv", "Conv2D", (None, 14, 14, 4), 40, "conv", "kernel", "NCHW"),
    Layer("norm", "BatchNormalization", (None, 14, 14, 4), 16, "norm", layout="NCHW"),
    Layer("curve", "LeakyReLU", (None, 14, 14, 4), 0, "curve", layout="NCHW"),
    Layer("pool", "MaxPool", (None, 5, 5, 4), 0, "pool", layout="NCHW"),
    Layer("row", "Flatten", (None, 100), 0, "row"),
    Layer("swish", "Dense", (None, 6), 606, "swish", "first"),
    Layer("gone", "Activation", (None, 6), 0, "gone"),
    Layer("scores", "Dense", (None, 10), 70, "scores", "second"),
)


@pytest.fixture(scope="module")
def inside():
    random = np.random.default_rng(0)
    nodes = [
        helper.make_node("Transpose", ["picture"], ["turned"], perm=[0, 3, 1, 2]),
        helper.make_node("Conv", ["turned", "kernel", "bias"], ["conv"], strides=[2, 2],
                         auto_pad="SAME_LOWER"),
        helper.make_node("BatchNormalization", ["conv", "gamma", "beta", "mean", "variance"],
                         ["norm"], epsilon=0.25),
        helper.make_node("LeakyRelu", ["norm"], ["curve"], alpha=0.2),
        helper.make_node("MaxPool", ["curve"], ["pool"], kernel_shape=[3, 3], strides=[3, 3],
                         pads=[0, 0, 1, 1]),
        helper.make_node("Flatten", ["pool"], ["row"]),
        helper.make_node("Gemm", ["row", "first", "first_bias"], ["sums"], transB=1, alpha=0.5,
                         beta=2.0),
        helper.make_node("Sigmoid", ["sums"], ["gate"]),
        helper.make_node("Mul", ["sums", "gate"], ["swish"]),
        helper.make_node("Gemm", ["swish", "second", "second_bias"], ["scores"]),
        helper.make_node("Softmax", ["scores"], ["probabilities"], axis=1),
    ]  # fmt: skip
    shapes = {
        "kernel": (4, 1, 3, 3), "bias": (4,), "gamma": (4,), "beta": (4,), "mean": (4,),
        "first": (6, 100), "first_bias": (6,), "second": (6, 10), "second_bias": (10,),
    }  # fmt: skip
    constants = {name: random.normal(0, 0.1, shape) for name, shape in shapes.items()}
    constants["variance"] = random.uniform(0.5, 2, 4)
    tensors = [numpy_helper.from_array(v.astype(np.float32), k) for k, v in constants.items()]
    content = model_files.described(model_files.model_of(nodes, tensors), layers=LAYERS)
    metadata, graph = open_graph(content, "m", known=False, time_limit_s=10.0)
    return Anatomy(SimpleNamespace(metadata=metadata, graph=graph))


@pytest.fixture
def pixels(digits):
    return digits.test.pictures[0]


@pytest.mark.parametrize("name", ["conv", "scores"])
def test_each_sum_is_made_again(inside, pixels, name):
    check(inside, pixels, name)


def test_padding_that_the_graph_leaves_to_the_size(inside):
    weights = inside.weights("conv")
    assert (weights.padding, weights.stride) == ((1, 0, 1, 0), (2, 2))
    pooling = inside.pooling("pool")
    assert (pooling.size, pooling.stride, pooling.padding) == ((3, 3), (3, 3), (0, 1, 0, 1))


def test_a_normalisation_of_one_node(inside, pixels):
    scale, shift = inside.normalisation("norm")
    found = inside.results(pixels, ["conv", "norm"])
    np.testing.assert_allclose(found["norm"], found["conv"] * scale + shift, atol=1e-4)
    np.testing.assert_allclose(inside.weights("conv").scale, scale, rtol=1e-6)
    assert inside.made_of(pixels, "conv", 2).activation == ("leaky_relu", pytest.approx(0.2))


def test_a_curve_of_several_nodes_is_another_one(inside, pixels):
    made = inside.made_of(pixels, "swish", 4)
    total = float(made.inputs @ made.weights) + made.bias
    assert total == pytest.approx(float(made.sums), rel=1e-4)
    assert made.activation.name == "other"
    assert float(made.result) == pytest.approx(made.sums / (1 + np.exp(-made.sums)), rel=1e-4)
    assert float(made.activated) == float(made.result)


def test_a_row_that_was_laid_out_one_channel_after_the_other(inside, pixels):
    assert inside.is_by_channel("row")
    picture = inside.weights_picture("swish", 4)
    maps = inside.results(pixels, {"pool"})["pool"]
    made = inside.made_of(pixels, "swish", 4)
    assert (picture * maps).sum() + made.bias == pytest.approx(float(made.sums), rel=1e-4)


def test_a_result_that_the_graph_does_not_have_is_said_to_be_missing(inside):
    assert not inside.layer("gone").has_result
    assert inside.nearest_result("gone") == "swish"
    assert not inside.layer("gone").in_training_only
    assert inside.weights("gone") is None
