"""Reading a network's layers from its graph; runs in the guarded child."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from desktop.services.foreign.compose import is_own
from desktop.services.foreign.graph_parts import attribute, makers, reached, shape_of, users
from desktop.services.foreign.layer_kinds import LAYERS, PARAMETERS
from training.contract.metadata import Layer, Layout

if TYPE_CHECKING:
    from onnx import GraphProto, ModelProto, NodeProto

Shape = tuple[int, ...]

# Results of these have the channels first, whatever came before.
CHANNELS_FIRST = frozenset(
    {"Conv", "ConvTranspose", "MaxPool", "AveragePool", "GlobalAveragePool", "GlobalMaxPool",
     "BatchNormalization", "InstanceNormalization", "GroupNormalization", "LRN"}
)  # fmt: skip
# Weights are looked for behind these.
WEIGHTS_PASS = ("Identity", "Cast")


class FoundLayer(NamedTuple):
    """One layer before its result has been computed.

    Attributes
    ----------
    name, type
        What it is called, and as Keras names it.
    result
        The tensor with its result.
    parameters, kernel
        How many values it has learned, and the initializer with its weights.
    layout
        Order of the dimensions of its result, where it has four.
    """

    name: str
    type: str
    result: str
    parameters: int
    kernel: str | None
    layout: Layout


def find_layers(model: "ModelProto", picture: str) -> list[FoundLayer]:
    """Return the layers of a composed graph in their order.

    Parameters
    ----------
    model
        The graph, its weights as :func:`desktop.services.foreign.compose.with_plain_weights`
        leaves them.
    picture
        Name of its input.
    """
    return _Reader(model, picture).layers()


def described(found: FoundLayer, shape: Shape | None, *, is_shown: bool) -> Layer:
    """Return a layer as the metadata have it.

    Parameters
    ----------
    found
        The layer.
    shape
        Of its result for one picture, as it is in the graph; ``None`` where nobody knows.
    is_shown
        Whether that result can be looked at.
    """
    shape = shape or ()
    if len(shape) == 4 and found.layout == "NCHW":
        shape = (shape[0], shape[2], shape[3], shape[1])
    return Layer(
        name=found.name,
        type=found.type,
        output_shape=(None, *shape[1:]),
        parameters=found.parameters,
        feature_map=found.result if is_shown and found.type != "Dropout" else None,
        kernel=found.kernel,
        layout=found.layout if len(shape) == 4 else "NHWC",
    )


def static_shapes(model: "ModelProto") -> dict[str, tuple[int | None, ...]]:
    """Return what can be told of the tensors' shapes without running the graph."""
    import onnx

    try:
        inferred = onnx.shape_inference.infer_shapes(model, data_prop=True).graph
    except Exception:  # of many types; a graph need not be understood to be run
        return {}
    values = [*inferred.value_info, *inferred.output, *inferred.input]
    shapes = {one.name: shape_of(one.type) for one in values if one.type.HasField("tensor_type")}
    return {name: shape for name, shape in shapes.items() if shape is not None}


class _Reader:
    """Goes through one graph.

    Parameters
    ----------
    model, picture
        As for :func:`find_layers`.
    """

    def __init__(self, model: "ModelProto", picture: str) -> None:
        self._graph: GraphProto = model.graph
        self._shapes = static_shapes(model)
        self._sizes = {one.name: int(np.prod(one.dims)) for one in self._graph.initializer}
        self._ranks = {one.name: len(one.dims) for one in self._graph.initializer}
        self._depending = reached(self._graph, picture)
        self._makers = makers(self._graph)
        self._users = users(self._graph)
        self._layouts: dict[str, Layout] = {picture: "NHWC"}
        self._names: set[str] = set()
        self._merged: set[str] = set()

    def layers(self) -> list[FoundLayer]:
        """Return the layers in the order in which they are computed."""
        found = []
        for node in self._graph.node:
            if not node.output or node.output[0] not in self._depending:
                continue
            layout = self._follow_layout(node)
            type_ = self._type(node)
            if type_ and not (is_own(node) and node.op_type != "Softmax"):
                found.append(self._layer(node, type_, layout))
        return found

    def _layer(self, node: "NodeProto", type_: str, layout: Layout) -> FoundLayer:
        """Return one node, and what belongs to it, as a layer."""
        result, extra = node.output[0], 0
        if node.op_type == "MatMul" and (bias := self._bias_of(node)) is not None:
            self._merged.add(bias.output[0])
            result, extra = bias.output[0], self._size(self._constant_input(bias))
        places = PARAMETERS.get(node.op_type, ())
        given = [node.input[place] for place in places if place < len(node.input)]
        learned = sum(self._size(name) for name in given if name and name not in self._depending)
        name = self._free_name(node)
        return FoundLayer(name, type_, result, learned + extra, self._kernel(node), layout)

    def _type(self, node: "NodeProto") -> str:
        """Return the layer's type; nothing where the node is no layer of its own."""
        type_, role = LAYERS.get(node.op_type, ("", "other"))
        if not type_ or node.output[0] in self._merged:
            return ""
        given = [name for name in node.input if name in self._depending]
        if role == "merging" and len(given) < 2:
            return ""
        if node.op_type == "Mul" and self._is_gate_of_itself(node):
            return ""
        if node.op_type == "MatMul" and len(given) != 1:
            return "MatMul"  # of two results, as attention does
        if node.op_type in ("Reshape", "Flatten") and not self._makes_row(node):
            return ""
        if node.op_type == "ReduceMean" and not self._drops_places(node):
            return ""
        if node.op_type == "Clip" and not self._is_rectifier(node):
            return ""
        if node.op_type == "Conv" and self._is_depthwise(node):
            return "DepthwiseConv2D"
        return type_

    def _is_gate_of_itself(self, node: "NodeProto") -> bool:
        """Return whether this is the last step of an activation such as swish."""
        before = [self._makers.get(name) for name in node.input]
        gates = ("Sigmoid", "HardSigmoid", "Clip", "Tanh")
        return any(
            maker is not None and maker.op_type in gates and set(maker.input) & set(node.input)
            for maker in before
        )

    def _makes_row(self, node: "NodeProto") -> bool:
        """Return whether maps become a row here."""
        before = self._shapes.get(node.input[0])
        after = self._shapes.get(node.output[0])
        if before is None or after is None:
            return node.op_type == "Flatten"
        return len(before) == 4 and len(after) == 2

    def _drops_places(self, node: "NodeProto") -> bool:
        """Return whether a mean is over height and width: what is left are channels."""
        before = self._shapes.get(node.input[0], ())
        after = self._shapes.get(node.output[0], ())
        places = [length for length in after[1:] if length != 1]
        return len(before) == 4 and len(places) <= 1

    def _is_rectifier(self, node: "NodeProto") -> bool:
        """Return whether a clip follows a layer, as ReLU6 does, and is no part of hard swish."""
        maker = self._makers.get(node.input[0])
        return (
            maker is None
            or maker.op_type not in ("Add", "Mul", "Div")
            or (all(name in self._depending for name in maker.input))
        )

    def _is_depthwise(self, node: "NodeProto") -> bool:
        """Return whether each channel has kernels of its own."""
        groups = attribute(node, "group")
        weights = self._shapes.get(node.input[1]) or self._dims(node.input[1])
        return groups is not None and groups.i > 1 and len(weights) == 4 and weights[1] == 1

    def _kernel(self, node: "NodeProto") -> str | None:
        """Return the initializer with a layer's weights, if they are as the metadata want them."""
        if node.op_type == "MatMul":
            if node.input[0] in self._depending and node.input[1] not in self._depending:
                return self._initializer(node.input[1], 2)
            return None
        if node.op_type == "Gemm":
            turned = attribute(node, "transB")
            is_plain = turned is None or not turned.i
            return self._initializer(node.input[1], 2) if is_plain else None
        return self._initializer(node.input[1], 4) if node.op_type == "Conv" else None

    def _initializer(self, name: str, rank: int) -> str | None:
        """Return the initializer behind a tensor, if it has so many dimensions."""
        while name in self._makers and self._makers[name].op_type in WEIGHTS_PASS:
            name = self._makers[name].input[0]
        return name if self._ranks.get(name) == rank else None

    def _bias_of(self, node: "NodeProto") -> "NodeProto | None":
        """Return the addition of constants that alone takes a product's result."""
        takers = self._users.get(node.output[0], [])
        if len(takers) != 1 or takers[0].op_type != "Add":
            return None
        return takers[0] if self._constant_input(takers[0]) else None

    def _constant_input(self, node: "NodeProto") -> str:
        """Return the first input that does not depend on the picture."""
        return next((name for name in node.input if name not in self._depending), "")

    def _size(self, name: str) -> int:
        """Return how many values a constant has; 0 where nobody knows."""
        if name in self._sizes:
            return self._sizes[name]
        shape = self._shapes.get(name, (0,))
        return int(np.prod([length or 0 for length in shape]))

    def _dims(self, name: str) -> tuple[int | None, ...]:
        return next((tuple(one.dims) for one in self._graph.initializer if one.name == name), ())

    def _free_name(self, node: "NodeProto") -> str:
        """Return a name for a node: its own, else its result's, each once."""
        wanted = node.name if node.name and not is_own(node) else node.output[0]
        name, number = wanted, 2
        while name in self._names:
            name, number = f"{wanted} {number}", number + 1
        self._names.add(name)
        return name

    def _follow_layout(self, node: "NodeProto") -> Layout:
        """Note where a node's results have the channels, and return it."""
        given = [self._layouts[name] for name in node.input if name in self._layouts]
        layout: Layout = given[0] if given else "NCHW"
        if node.op_type in CHANNELS_FIRST:
            layout = "NCHW"
        elif node.op_type == "Transpose" and (order := attribute(node, "perm")) is not None:
            turns: Mapping[tuple[int, ...], Layout] = {
                (0, 2, 3, 1): "NHWC",
                (0, 3, 1, 2): "NCHW",
            }
            layout = turns.get(tuple(order.ints), layout)
        for name in node.output:
            self._layouts[name] = layout
        return layout
