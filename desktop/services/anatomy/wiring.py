"""The nodes of a graph and who reads whose result, without the weights."""

from collections.abc import Collection, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from onnx import GraphProto, NodeProto

Attribute = int | float | str | tuple[int, ...]
Shape = tuple[int, ...]

# They read no values: what they give is the same for every picture.
OF_SHAPES = ("Shape", "Size")
SAME_SHAPE = ("Cast", "Identity", "DequantizeLinear")


class Node(NamedTuple):
    """A node as plain Python: onnx's own would hold on to the whole file's memory.

    Attributes
    ----------
    operator
        ONNX's name of what it computes.
    inputs, outputs
        Names of tensors; an optional input that is not there is "".
    attributes
        Those that are numbers, rows of whole numbers, or text.
    """

    operator: str
    inputs: tuple[str, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Attribute]

    def number(self, name: str, default: float) -> float:
        """Return an attribute that is one number."""
        value = self.attributes.get(name, default)
        return value if isinstance(value, int | float) else default

    def row(self, name: str, default: tuple[int, ...]) -> tuple[int, ...]:
        """Return an attribute that is a row of whole numbers."""
        value = self.attributes.get(name, default)
        return value if isinstance(value, tuple) else default

    def text(self, name: str, default: str) -> str:
        """Return an attribute that is text."""
        value = self.attributes.get(name, default)
        return value if isinstance(value, str) else default


class Wiring:
    """A graph without its weights.

    Parameters
    ----------
    nodes
        In the order in which they are computed.
    constants
        Shapes of the initializers by their names.
    """

    def __init__(self, nodes: Collection[Node], constants: Mapping[str, Shape]) -> None:
        self._made_by: dict[str, Node] = {}
        self._read_by: dict[str, list[Node]] = {}
        self._fixed: dict[str, Shape | None] = dict(constants)
        for node in nodes:
            self._made_by.update(dict.fromkeys(node.outputs, node))
            if node.operator in OF_SHAPES:
                self._fixed.update(dict.fromkeys(node.outputs))
                continue
            for name in dict.fromkeys(node.inputs):
                self._read_by.setdefault(name, []).append(node)
            if all(name in self._fixed for name in node.inputs if name):
                same = node.operator in SAME_SHAPE
                shape = self._fixed[node.inputs[0]] if same and node.inputs else None
                self._fixed.update(dict.fromkeys(node.outputs, shape))

    def makes(self, tensor: str) -> bool:
        """Return whether a node computes ``tensor``."""
        return tensor in self._made_by

    def maker(self, tensor: str) -> Node | None:
        """Return the node that computes ``tensor``; ``None`` for inputs and initializers."""
        return self._made_by.get(tensor)

    def readers(self, tensor: str) -> list[Node]:
        """Return the nodes that read the values of ``tensor``."""
        return self._read_by.get(tensor, [])

    def is_fixed(self, tensor: str) -> bool:
        """Return whether ``tensor`` is the same for every picture."""
        return tensor in self._fixed

    def fixed_shape(self, tensor: str) -> Shape | None:
        """Return the shape of a constant; ``None`` if it is none, or nobody knows."""
        return self._fixed.get(tensor)

    def back_from(self, tensor: str, ends: Collection[str]) -> Iterator[Node]:
        """Yield the nodes that make ``tensor`` of ``ends`` and of constants, last first."""
        waiting, seen = [tensor], {tensor}
        while waiting:
            node = self.maker(waiting.pop(0))
            if node is None:
                continue
            yield node
            before = [
                name
                for name in node.inputs
                if name not in seen and name not in ends and not self.is_fixed(name)
            ]
            seen.update(before)
            waiting.extend(before)

    def made_of(self, tensor: str, ends: Collection[str]) -> tuple[str, ...]:
        """Return which of ``ends`` a tensor is made of directly, in the order they are read."""
        found = [
            name
            for node in self.back_from(tensor, ends)
            for name in node.inputs
            if name in ends and name != tensor
        ]
        return tuple(dict.fromkeys(found))


def read_wiring(content: bytes) -> Wiring:
    """Return the wiring of the ONNX model in ``content``."""
    import onnx  # takes longer than most models do: only where a graph is shown

    graph: GraphProto = onnx.load_model_from_string(content).graph
    constants = {one.name: tuple(one.dims) for one in graph.initializer}
    return Wiring([_plain(node) for node in graph.node], constants)


def _plain(node: "NodeProto") -> Node:
    """Return ``node`` as plain Python."""
    import onnx

    kinds = onnx.AttributeProto
    attributes: dict[str, Attribute] = {}
    for one in node.attribute:
        if one.type == kinds.INT:
            attributes[one.name] = one.i
        elif one.type == kinds.FLOAT:
            attributes[one.name] = one.f
        elif one.type == kinds.STRING:
            attributes[one.name] = one.s.decode(errors="replace")
        elif one.type == kinds.INTS:
            attributes[one.name] = tuple(one.ints)
    return Node(node.op_type, tuple(node.input), tuple(node.output), attributes)
