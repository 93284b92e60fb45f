"""Small ONNX models for the tests: one that really reads digits, and ones that mean harm."""

import msgspec
import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper

from desktop.services.open_model import open_graph
from training.contract.activities import INK_INPUT
from training.contract.check_picture import gradient_1
from training.contract.metadata import (
    METADATA_KEY,
    Check,
    ClassesOutput,
    Layer,
    Look,
    Measured,
    ModelMetadata,
    Training,
    Unfamiliar,
    encode_metadata,
)
from training.contract.preparation.apply import prepare

LABELS = tuple("0123456789")
HIDDEN = 256
FLOAT = TensorProto.FLOAT


def metadata(**changes):
    """The document of the test model, with a check that nobody has computed yet."""
    document = ModelMetadata(
        schema=1,
        activity="digits-ann",
        title="Dense network",
        labels=LABELS,
        input=INK_INPUT,
        output=ClassesOutput(name="probabilities", scores="scores"),
        check=Check(picture="gradient-1", probabilities=(0.1,) * 10),
        layers=(
            Layer("hidden", "Dense", (None, HIDDEN), 785 * HIDDEN, feature_map="hidden"),
            Layer("scores", "Dense", (None, 10), (HIDDEN + 1) * 10, feature_map="scores"),
        ),
        measured=(Measured("MNIST test", 10_000, 0.9, 0.99),),
        training=Training({}, 0, {}, ""),
        versions={},
        licence="MIT",
        attribution=(),
        unfamiliar=Unfamiliar("energy", -1e9, "nothing is"),
    )
    return msgspec.structs.replace(document, **changes)


def with_document(model, text):
    """The bytes of a copy of ``model`` with this text as its metadata, or none."""
    copy = ModelProto()
    copy.CopyFrom(model)
    del copy.metadata_props[:]
    if text is not None:
        helper.set_model_props(copy, {METADATA_KEY: text})
    return copy.SerializeToString()


def described(model, **changes):
    """The bytes of a copy of ``model`` with the test model's metadata, changed."""
    return with_document(model, encode_metadata(metadata(**changes)))


def fitted_classifier(pictures, labels):
    """A network with one hidden layer: random weights, then a readout in closed form.

    Huang et al., Extreme learning machine, 2006. ``pictures`` is uint8 (count, 28, 28, 1).
    """
    random = np.random.default_rng(0)
    first = random.normal(size=(784, HIDDEN)).astype(np.float32) / 8
    hidden = np.maximum(pictures.reshape(-1, 784) / np.float32(255) @ first, 0)
    wanted = np.eye(10, dtype=np.float32)[labels] * 20 - 10
    design = np.hstack([hidden, np.ones((len(hidden), 1), np.float32)])
    solution = np.linalg.solve(design.T @ design + np.eye(HIDDEN + 1), design.T @ wanted)
    return dense_graph(first, solution[:-1].astype(np.float32), solution[-1].astype(np.float32))


def dense_graph(first, second, bias):
    """The ONNX graph of a dense network: weights float32 (784, hidden) and (hidden, labels)."""
    nodes = [
        helper.make_node("Flatten", ["picture"], ["flat"]),
        helper.make_node("Mul", ["flat", "scale"], ["scaled"]),
        helper.make_node("MatMul", ["scaled", "first"], ["summed"]),
        helper.make_node("Relu", ["summed"], ["hidden"]),
        helper.make_node("Gemm", ["hidden", "second", "bias"], ["scores"]),
        helper.make_node("Softmax", ["scores"], ["probabilities"], axis=1),
    ]
    weights = {
        "scale": np.array(1 / 255, np.float32),
        "first": first,
        "second": second,
        "bias": bias,
    }
    tensors = [numpy_helper.from_array(value, name) for name, value in weights.items()]
    return model_of(nodes, tensors, labels=len(bias))


def convolving(kernel):
    """The bytes of a model with the results of a convolution with ``kernel``, channels first.

    ``kernel`` is float32 (channels, 1, height, width); the scores say nothing.
    """
    channels, _, height, width = kernel.shape
    nodes = [
        helper.make_node("Transpose", ["picture"], ["channels_first"], perm=[0, 3, 1, 2]),
        helper.make_node("Conv", ["channels_first", "kernel"], ["maps"]),
        helper.make_node("ReduceMean", ["maps"], ["means"], axes=[2, 3], keepdims=0),
        helper.make_node("MatMul", ["means", "second"], ["scores"]),
        helper.make_node("Softmax", ["scores"], ["probabilities"], axis=1),
    ]
    weights = {"kernel": kernel, "second": np.eye(channels, 10, dtype=np.float32)}
    tensors = [numpy_helper.from_array(value, name) for name, value in weights.items()]
    shape = (None, 29 - height, 29 - width, channels)
    layers = (
        Layer("maps", "Conv2D", shape, kernel.size, "maps", "kernel", layout="NCHW"),
        Layer("scores", "Dense", (None, 10), channels * 10, "scores", "second"),
    )
    return checked(model_of(nodes, tensors), layers=layers)


def averaging(kernel, weights, bias, layout="NHWC", **changes):
    """The bytes of a model whose scores are the mean of feature maps times class weights.

    ``kernel`` is float32 (channels, 1, height, width), ``weights`` float32 or float16 (channels,
    labels), ``bias`` float32 (labels,). The feature maps are the tensor ``features``.
    """
    first = layout == "NCHW"
    means = helper.make_node(
        "ReduceMean", ["features"], ["means"], axes=[2, 3] if first else [1, 2], keepdims=0
    )
    nodes = [
        transposed("picture", "channels_first", perm=[0, 3, 1, 2]),
        helper.make_node("Conv", ["channels_first", "kernel"], ["maps"], strides=[3, 2]),
        helper.make_node("Relu", ["maps"], ["features" if first else "rectified"]),
        *([] if first else [transposed("rectified", "features", perm=[0, 2, 3, 1])]),
        means,
        helper.make_node("Cast", ["weights"], ["wide_weights"], to=FLOAT),
        helper.make_node("Gemm", ["means", "wide_weights", "bias"], ["scores"]),
        helper.make_node("Softmax", ["scores"], ["probabilities"], axis=1),
    ]
    constants = {"kernel": kernel / 255, "weights": weights, "bias": bias}
    tensors = [numpy_helper.from_array(value, name) for name, value in constants.items()]
    look = Look("features", "weights", layout)
    return checked(model_of(nodes, tensors), **{"look": look, "layers": (), **changes})


def transposed(given, result, perm):
    """A node that changes the order of dimensions."""
    return helper.make_node("Transpose", [given], [result], perm=perm)


def model_of(nodes, initializers=(), labels=10, shape=("batch", 28, 28, 1), type_=FLOAT, opset=17):
    """A model that takes ``picture`` and gives ``probabilities`` and ``scores``."""
    outputs = [
        helper.make_tensor_value_info(name, FLOAT, ["batch", labels])
        for name in ("probabilities", "scores")
    ]
    given = [helper.make_tensor_value_info("picture", type_, list(shape))]
    graph = helper.make_graph(list(nodes), "test", given, outputs, initializer=list(initializers))
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)


def checked(model, **changes):
    """The bytes of ``model`` with metadata whose check is this machine's own answer."""
    _, graph = open_graph(described(model), "test", known=True, time_limit_s=None)
    pixels = prepare(gradient_1(), INK_INPUT).pixels[np.newaxis]
    answer = graph.run(pixels).probabilities[0].astype(float)
    check = Check(picture="gradient-1", probabilities=tuple(answer.clip(0, 1).tolist()))
    return described(model, **{"check": check, **changes})


def hostile(nodes, initializers=()):
    """A model that answers as it should after it has computed a scalar ``harm`` with ``nodes``."""
    answer = [
        helper.make_node("Flatten", ["picture"], ["flat"]),
        helper.make_node("ReduceMean", ["flat"], ["mean"], axes=[1], keepdims=1),
        helper.make_node("Add", ["mean", "harm"], ["harmed"]),
        helper.make_node("Mul", ["harmed", "ten"], ["scores"]),
        helper.make_node("Softmax", ["scores"], ["probabilities"], axis=1),
    ]
    ten = numpy_helper.from_array(np.ones((1, 10), np.float32), "ten")
    return described(model_of([*nodes, *answer], [ten, *initializers]))


def endless_loop():
    """A model whose run counts to the largest 64-bit number."""
    body = helper.make_graph(
        [
            helper.make_node("Identity", ["go"], ["go_on"]),
            helper.make_node("Add", ["value", "value"], ["next"]),
        ],
        "body",
        [
            helper.make_tensor_value_info("turn", TensorProto.INT64, []),
            helper.make_tensor_value_info("go", TensorProto.BOOL, []),
            helper.make_tensor_value_info("value", FLOAT, []),
        ],
        [
            helper.make_tensor_value_info("go_on", TensorProto.BOOL, []),
            helper.make_tensor_value_info("next", FLOAT, []),
        ],
    )
    tensors = {
        "turns": np.array(2**62, np.int64),
        "true": np.array(True),
        "zero": np.array(0, np.float32),
    }
    initializers = [numpy_helper.from_array(value, name) for name, value in tensors.items()]
    loop = helper.make_node("Loop", ["turns", "true", "zero"], ["harm"], body=body)
    return hostile([loop], initializers)


def constant_of_shape(*shape):
    """A model that fills a tensor of this shape, float32, while it runs."""
    size = numpy_helper.from_array(np.array(shape, np.int64), "size")
    nodes = [
        helper.make_node("ConstantOfShape", ["size"], ["filled"]),
        helper.make_node("ReduceSum", ["filled"], ["harm"], keepdims=0),
    ]
    return hostile(nodes, [size])


def folding_bomb(side=6000, depth=40):
    """A few hundred bytes whose constants are the products of huge matrices."""
    size = numpy_helper.from_array(np.array([side, side], np.int64), "size")
    nodes = [helper.make_node("ConstantOfShape", ["size"], ["m0"])]
    nodes += [helper.make_node("MatMul", [f"m{i}"] * 2, [f"m{i + 1}"]) for i in range(depth)]
    nodes += [helper.make_node("ReduceSum", [f"m{depth}"], ["harm"], keepdims=0)]
    return hostile(nodes, [size])


def external_weights(location):
    """A model whose weights are in the file ``location``."""
    tensor = TensorProto(name="harm", data_type=FLOAT, dims=[1], data_location=TensorProto.EXTERNAL)
    tensor.external_data.add(key="location", value=str(location))
    return hostile([], [tensor])


def external_weights_in_a_branch(location):
    """The same, hidden in a constant within a branch of an If."""
    tensor = TensorProto(name="v", data_type=FLOAT, dims=[1], data_location=TensorProto.EXTERNAL)
    tensor.external_data.add(key="location", value=str(location))
    branch = helper.make_graph(
        [helper.make_node("Constant", [], ["out"], value=tensor)],
        "branch",
        [],
        [helper.make_tensor_value_info("out", FLOAT, [1])],
    )
    true = numpy_helper.from_array(np.array(True), "true")
    node = helper.make_node("If", ["true"], ["harm"], then_branch=branch, else_branch=branch)
    return hostile([node], [true])
