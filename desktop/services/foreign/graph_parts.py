"""Small questions about an ONNX graph, and the few changes that more than one module makes."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from onnx import AttributeProto, GraphProto, ModelProto, NodeProto, TypeProto

# What passes its first input on, in another shape or type at most.
PASSING = frozenset({"Identity", "Flatten", "Reshape", "Squeeze", "Unsqueeze", "Cast", "Dropout"})


def attribute(node: "NodeProto", name: str) -> "AttributeProto | None":
    """Return the attribute ``name`` of a node, if it has one."""
    return next((one for one in node.attribute if one.name == name), None)


def shape_of(type_: "TypeProto") -> tuple[int | None, ...] | None:
    """Return a tensor's shape, ``None`` for a free dimension or where nothing is said."""
    tensor = type_.tensor_type
    if not tensor.HasField("shape"):
        return None
    return tuple(
        one.dim_value if one.HasField("dim_value") and one.dim_value > 0 else None
        for one in tensor.shape.dim
    )


def constants(graph: "GraphProto") -> set[str]:
    """Return the names of the graph's initializers."""
    sparse = (one.values.name for one in graph.sparse_initializer)
    return {one.name for one in graph.initializer} | set(sparse)


def used_by(node: "NodeProto") -> Iterator[str]:
    """Yield the names of the tensors that a node takes, those used within its branches too."""
    yield from (name for name in node.input if name)
    for one in node.attribute:
        for inner in [*([one.g] if one.HasField("g") else []), *one.graphs]:
            for part in inner.node:
                yield from used_by(part)
            yield from (output.name for output in inner.output)


def users(graph: "GraphProto") -> dict[str, list["NodeProto"]]:
    """Return the nodes that take each tensor."""
    found: dict[str, list[NodeProto]] = {}
    for node in graph.node:
        for name in used_by(node):
            found.setdefault(name, []).append(node)
    return found


def makers(graph: "GraphProto") -> dict[str, "NodeProto"]:
    """Return the node that each tensor comes from."""
    return {output: node for node in graph.node for output in node.output if output}


def reached(graph: "GraphProto", start: str) -> set[str]:
    """Return the tensors that depend on ``start``, itself included; nodes must be in order."""
    found = {start}
    for node in graph.node:
        if not found.isdisjoint(used_by(node)):
            found.update(output for output in node.output if output)
    return found


def keep_only(graph: "GraphProto", wanted: Iterable[str]) -> None:
    """Drop the nodes and constants that the tensors ``wanted`` do not depend on."""
    needed = set(wanted)
    kept = []
    for node in reversed(graph.node):
        if not needed.isdisjoint(node.output):
            kept.append(node)
            needed.update(used_by(node))
    kept.reverse()
    replace(graph.node, kept)
    replace(graph.initializer, [one for one in graph.initializer if one.name in needed])


def replace(repeated: object, values: Iterable[object]) -> None:
    """Put ``values`` in place of what a repeated field of a protocol buffers message has."""
    kept = list(values)
    del repeated[:]  # type: ignore[attr-defined]
    repeated.extend(kept)  # type: ignore[attr-defined]


def free_name(graph: "GraphProto", wanted: str) -> str:
    """Return ``wanted``, with a number where the graph has a tensor of this name."""
    taken = {value.name for value in [*graph.input, *graph.output]} | constants(graph)
    for node in graph.node:
        taken.update(node.output)
        taken.update(used_by(node))
    name, number = wanted, 1
    while name in taken:
        name, number = f"{wanted}_{number}", number + 1
    return name


def opset(model: "ModelProto") -> int:
    """Return the version of the standard operators; 0 if the model uses none."""
    return next((one.version for one in model.opset_import if one.domain in ("", "ai.onnx")), 0)
