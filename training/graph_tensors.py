"""Finding and renaming the tensors of an ONNX graph."""

from collections.abc import Collection

from onnx import ModelProto, NodeProto


def producers(proto: ModelProto) -> dict[str, NodeProto]:
    """Return the node that computes each tensor, by the tensor's name."""
    return {output: node for node in proto.graph.node for output in node.output}


def consumers(proto: ModelProto, tensor: str) -> list[NodeProto]:
    """Return the nodes that read ``tensor``."""
    return [node for node in proto.graph.node if tensor in node.input]


def read_instead(proto: ModelProto, old: str, new: str) -> None:
    """Let all nodes that read ``old`` read ``new``."""
    for node in consumers(proto, old):
        for place, name in enumerate(node.input):
            if name == old:
                node.input[place] = new


def rename_result(proto: ModelProto, old: str, new: str) -> None:
    """Call the tensor ``old``, which a node computes, ``new``."""
    node = producers(proto)[old]
    node.output[list(node.output).index(old)] = new
    read_instead(proto, old, new)


def remove_nodes(proto: ModelProto, unwanted: Collection[NodeProto]) -> None:
    """Take nodes out of the graph whose results nobody reads."""
    for node in unwanted:
        proto.graph.node.remove(node)
