"""Where a graph keeps its channels: first, as ONNX convolves, or last, as Keras does."""

from collections.abc import Collection

from onnx import ModelProto, NodeProto

from training.graph_tensors import consumers, producers, read_instead, remove_nodes, rename_result

TO_LAST = [0, 2, 3, 1]
TO_FIRST = [0, 3, 1, 2]


def leave_channels_first(proto: ModelProto, layers: Collection[str]) -> frozenset[str]:
    """Take out the transposes that are there only to name the results of ``layers``.

    tf2onnx transposes a result that has a name to (batch, height, width, channels), and the next
    convolution transposes it back. ONNX Runtime computes even a result that nobody asks for, so
    such a transpose has its price in every answer: the name goes to the tensor before it.

    Returns
    -------
    The layers whose tensor is now (batch, channels, height, width).
    """
    return frozenset(name for name in layers if _is_left_first(proto, name, layers))


def _is_left_first(proto: ModelProto, name: str, layers: Collection[str]) -> bool:
    """Take out the transposes around one layer's result if that leaves no reader without it."""
    made_by = producers(proto)
    to_last = made_by.get(name)
    if to_last is None or not _transposes(to_last, TO_LAST) or to_last.input[0] not in made_by:
        return False
    channels_first = to_last.input[0]
    readers = consumers(proto, name)
    back = [
        node for node in readers if _transposes(node, TO_FIRST) and node.output[0] not in layers
    ]
    for node in back:
        read_instead(proto, node.output[0], channels_first)
    remove_nodes(proto, back)
    if len(back) < len(readers) or channels_first in layers:
        return False
    remove_nodes(proto, [to_last])
    rename_result(proto, channels_first, name)
    return True


def _transposes(node: NodeProto, order: list[int]) -> bool:
    """Return whether ``node`` brings the dimensions into this order."""
    return node.op_type == "Transpose" and list(node.attribute[0].ints) == order
