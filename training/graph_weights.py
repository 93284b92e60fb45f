"""Giving the weights in an ONNX graph the names of the layers they belong to."""

from collections.abc import Collection, Iterator

import keras
from onnx import ModelProto, NodeProto, TensorProto

from training.graph_tensors import consumers, producers

PRODUCTS = ("Conv", "MatMul", "Gemm")  # nodes with weights as their second input


def name_weights(proto: ModelProto, layer: keras.layers.Layer, results: Collection[str]) -> None:
    """Call the initializers with the layer's weights ``<layer>/kernel`` and ``<layer>/bias``.

    They are found by their place, from the layer's result back to its product: by value, layers
    with equal weights would be confused, and a convolution's are stored in another order.

    Parameters
    ----------
    layer
        One with a kernel; others are left alone.
    results
        Names of all tensors that are a layer's result: the way back ends there.
    """
    if not hasattr(layer, "kernel"):
        return
    product = next(
        (node for node in _nodes_of(proto, layer.name, results) if node.op_type in PRODUCTS), None
    )
    if product is None:
        return
    _claim(proto, product, 1, f"{layer.name}/kernel")
    if len(product.input) > 2:
        _claim(proto, product, 2, f"{layer.name}/bias")
        return
    for node in consumers(proto, product.output[0]):
        if node.op_type == "Add" and product.output[0] not in results:
            _claim(proto, node, 1 - list(node.input).index(product.output[0]), f"{layer.name}/bias")


def _nodes_of(proto: ModelProto, result: str, results: Collection[str]) -> Iterator[NodeProto]:
    """Yield the nodes that make ``result`` of the results before it, last first."""
    made_by = producers(proto)
    waiting = [result]
    while waiting:
        node = made_by.get(waiting.pop(0))
        if node is not None:
            yield node
            waiting.extend(name for name in node.input if name not in results)


def _claim(proto: ModelProto, node: NodeProto, place: int, name: str) -> None:
    """Call the initializer that ``node`` reads at ``place`` by this name.

    If another node reads it too, as tf2onnx writes equal weights once, ``node`` gets a copy.
    """
    old = node.input[place]
    found = next((one for one in proto.graph.initializer if one.name == old), None)
    if found is None:
        return
    if sum(list(reader.input).count(old) for reader in proto.graph.node) > 1:
        copy = TensorProto()
        copy.CopyFrom(found)
        proto.graph.initializer.append(copy)
        found = proto.graph.initializer[-1]
    found.name = node.input[place] = name
