"""Small ONNX models without Layerwise's metadata, good ones and bad ones."""

import numpy as np
from onnx import ModelProto, TensorProto, helper, numpy_helper

FLOAT = TensorProto.FLOAT
CLASSES = 6
MAPS = 5


def undescribed(content):
    """The bytes of a model without its metadata."""
    model = ModelProto.FromString(content)
    del model.metadata_props[:]
    return model.SerializeToString()


def network(
    shape=("batch", 3, 12, 12),
    *,
    layout="NCHW",
    ending="scores",
    given=FLOAT,
    classes=CLASSES,
    front=(),
    opset=17,
    answer="answer",
    constants=(),
    **notes,
):
    """A small convolutional network as PyTorch writes it, its weights random but the same.

    ``ending`` is ``scores``, ``softmax``, ``sigmoid`` or ``maps`` (softmax before the flattening);
    ``front`` are nodes before the first layer, from ``picture`` to ``fed``.
    """
    random = np.random.default_rng(7)
    channels = shape[1] if layout == "NCHW" else shape[3]
    channels = channels if isinstance(channels, int) else 3
    weights = {
        "kernel": random.normal(size=(MAPS, channels, 3, 3)) / 9,
        "bias": random.normal(size=MAPS) / 9,
        "dense": random.normal(size=(classes, MAPS)),  # (outputs, inputs)
        "dense_bias": random.normal(size=classes),
    }
    tensors = [numpy_helper.from_array(v.astype(np.float32), k) for k, v in weights.items()]
    nodes = list(front)
    last = "fed" if front else "picture"
    if given != FLOAT:
        nodes.append(helper.make_node("Cast", [last], ["cast"], to=FLOAT))
        last = "cast"
    if layout == "NHWC":
        nodes.append(helper.make_node("Transpose", [last], ["turned"], perm=[0, 3, 1, 2]))
        last = "turned"
    nodes += [
        helper.make_node("Conv", [last, "kernel", "bias"], ["maps"], "first", pads=[1] * 4),
        helper.make_node("Relu", ["maps"], ["rectified"], "relu"),
        helper.make_node("GlobalAveragePool", ["rectified"], ["means"], "pool"),
        helper.make_node("Flatten", ["means"], ["flat"], "flatten"),
        helper.make_node("Gemm", ["flat", "dense", "dense_bias"], ["sums"], "dense", transB=1),
    ]
    end = {"scores": "Identity", "softmax": "Softmax", "sigmoid": "Sigmoid"}[ending]
    nodes.append(helper.make_node(end, ["sums"], [answer], "end"))
    inputs = [helper.make_tensor_value_info("picture", given, list(shape))]
    outputs = [helper.make_tensor_value_info(answer, FLOAT, [shape[0], classes])]
    graph = helper.make_graph(nodes, "net", inputs, outputs, [*tensors, *constants])
    return _file(graph, opset, notes)


def scaled(operator, value):
    """A node that computes with the picture before the first layer, and its constant."""
    constant = numpy_helper.from_array(np.array(value, np.float32), "own_constant")
    node = helper.make_node(operator, ["picture", "own_constant"], ["fed"])
    return {"front": (node,), "constants": (constant,)}


def of_nodes(nodes, inputs, outputs, tensors=(), opset=17, **notes):
    """The bytes of a model with these nodes; inputs and outputs are names with their shapes."""
    infos = [
        [helper.make_tensor_value_info(name, FLOAT, shape) for name, shape in values.items()]
        for values in (inputs, outputs)
    ]
    constants = [numpy_helper.from_array(value, name) for name, value in dict(tensors).items()]
    return _file(helper.make_graph(list(nodes), "net", *infos, constants), opset, notes)


def two_inputs():
    """A network that compares two pictures."""
    shape = ["batch", 3, 8, 8]
    nodes = [
        helper.make_node("Sub", ["left", "right"], ["difference"]),
        helper.make_node("GlobalAveragePool", ["difference"], ["means"]),
        helper.make_node("Flatten", ["means"], ["answer"]),
    ]
    return of_nodes(nodes, {"left": shape, "right": shape}, {"answer": ["batch", 3]})


def recurrent():
    """A network of sequences: (steps, batch, features)."""
    random = np.random.default_rng(0)
    tensors = {
        "w": random.normal(size=(1, 16, 3)).astype(np.float32),
        "r": random.normal(size=(1, 16, 4)).astype(np.float32),
    }
    node = helper.make_node("LSTM", ["series", "w", "r"], ["", "last"], hidden_size=4)
    return of_nodes([node], {"series": [5, 1, 3]}, {"last": [1, 1, 4]}, tensors)


def reader_of_text():
    """A network that answers with classes for each column of the picture."""
    nodes = [
        helper.make_node("ReduceMean", ["picture"], ["columns"], axes=[2], keepdims=0),
        helper.make_node("Transpose", ["columns"], ["answer"], perm=[0, 2, 1]),
    ]
    return of_nodes(nodes, {"picture": ["batch", 3, 8, 40]}, {"answer": ["batch", 40, 3]})


def painter():
    """A network that answers with a picture."""
    node = helper.make_node("Relu", ["picture"], ["answer"])
    shape = ["batch", 3, 20, 30]
    return of_nodes([node], {"picture": shape}, {"answer": shape})


def without_input():
    """A graph that computes something of nothing."""
    node = helper.make_node("Relu", ["constant"], ["answer"])
    tensors = {"constant": np.ones((1, 5), np.float32)}
    return of_nodes([node], {}, {"answer": [1, 5]}, tensors)


def unknown_operator():
    """A network with an operator that nobody knows."""
    node = helper.make_node("Nonsense", ["picture"], ["answer"])
    return of_nodes([node], {"picture": [1, 3, 8, 8]}, {"answer": [1, 3]})


def weights_that_do_not_fit():
    """A network whose weights are for more values than its picture has."""
    nodes = [
        helper.make_node("Flatten", ["picture"], ["flat"]),
        helper.make_node("MatMul", ["flat", "w"], ["answer"]),
    ]
    weights = np.ones((500, 4), np.float32)
    return of_nodes(nodes, {"picture": [1, 3, 8, 8]}, {"answer": [1, 4]}, {"w": weights})


def not_a_number():
    """A network that divides nought by nought."""
    nodes = [
        helper.make_node("GlobalAveragePool", ["picture"], ["means"]),
        helper.make_node("Sub", ["means", "means"], ["nought"]),
        helper.make_node("Div", ["nought", "nought"], ["nothing"]),
        helper.make_node("Flatten", ["nothing"], ["answer"]),
    ]
    return of_nodes(nodes, {"picture": [1, 3, 8, 8]}, {"answer": [1, 3]})


def only_at(side):
    """A network that leaves its size open, but runs at one only."""
    weights = np.random.default_rng(3).normal(size=(3 * side * side, 4)).astype(np.float32)
    nodes = [
        helper.make_node("Flatten", ["picture"], ["flat"]),
        helper.make_node("MatMul", ["flat", "w"], ["answer"]),
    ]
    shape = ["batch", 3, "height", "width"]
    return of_nodes(nodes, {"picture": shape}, {"answer": ["batch", 4]}, {"w": weights / 100})


def _file(graph, opset, notes):
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", opset)], ir_version=8)
    model.producer_name = notes.pop("producer", "")
    if notes:
        helper.set_model_props(model, {key.replace("_", "."): v for key, v in notes.items()})
    return model.SerializeToString()
