"""Making a graph that takes raw pictures and gives probabilities and scores of a foreign one."""

from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from desktop.services.foreign.answer_side import Ending, ending_of
from desktop.services.foreign.description import Description
from desktop.services.foreign.graph_parts import free_name, keep_only, replace
from desktop.services.foreign.picture_side import FLOAT, PictureSide

if TYPE_CHECKING:
    from onnx import GraphProto, ModelProto, NodeProto

# The oldest form of the file in which constants are no inputs too.
LEAST_IR_VERSION = 4
# Nodes that are put in front and behind have names that begin so.
OWN_PREFIX = "layerwise/"
# Keeps the logarithm of a probability of nought a number.
TINY = 1e-30


class Composed(NamedTuple):
    """A graph that takes raw pictures and gives probabilities and scores, and its ends' names."""

    model: "ModelProto"
    picture: str
    probabilities: str
    scores: str


def compose(model: "ModelProto", side: PictureSide, description: Description) -> Composed:
    """Make such a graph of a foreign one, which is changed in place.

    Parameters
    ----------
    model, side
        The graph, and what it takes.
    description
        What the user says about it.
    """
    with_plain_weights(model)
    picture = with_picture_input(model, side, description)
    probabilities, scores = with_answers(model, description)
    return Composed(model, picture, probabilities, scores)


class _Builder:
    """Makes nodes and their constants, with names that the graph does not have yet.

    Parameters
    ----------
    graph
        The graph that gets the constants.
    """

    def __init__(self, graph: "GraphProto") -> None:
        self._graph = graph
        self._taken = {node.name for node in graph.node}
        self.nodes: list[NodeProto] = []

    def add(self, operator: str, *given: str, result: str = "", **attributes: Any) -> str:  # noqa: ANN401
        """Add a node and return the name of its result."""
        from onnx import helper

        name, number = f"{OWN_PREFIX}{operator.lower()}", 1
        while name in self._taken:  # no two nodes of a graph may have one name
            name, number = f"{OWN_PREFIX}{operator.lower()}_{number}", number + 1
        self._taken.add(name)
        result = result or self._free_result(name)
        self.nodes.append(helper.make_node(operator, list(given), [result], name, **attributes))
        return result

    def _free_result(self, wanted: str) -> str:
        """Return a name for a result that neither the graph nor a node made here has."""
        made = {output for node in self.nodes for output in node.output}
        name, number = free_name(self._graph, wanted), 1
        while name in made:
            name, number = free_name(self._graph, f"{wanted}/{number}"), number + 1
        return name

    def constant(self, values: npt.NDArray[np.generic]) -> str:
        """Add a constant and return its name."""
        from onnx import numpy_helper

        name = free_name(self._graph, f"{OWN_PREFIX}constant")
        self._graph.initializer.append(numpy_helper.from_array(values, name))
        return name


def with_picture_input(model: "ModelProto", side: PictureSide, description: Description) -> str:
    """Put the whole preparation of values in front of the graph and return its input's name.

    Afterwards ``model`` takes float32 (batch, height, width, channels), raw values 0-255, red
    first; its outputs are as they were.
    """
    from onnx import helper

    graph = model.graph
    model.ir_version = max(model.ir_version, LEAST_IR_VERSION)
    name = free_name(graph, "picture")
    builder = _Builder(graph)
    last = _prepared(builder, name, description)
    if side.element_type != FLOAT:
        last = builder.add("Cast", last, to=side.element_type)
    builder.add("Identity", last, result=side.name)
    replace(graph.node, [*builder.nodes, *graph.node])
    size = (description.height, description.width, description.channels)
    batch = 1 if description.takes_one else "batch"
    replace(graph.input, [helper.make_tensor_value_info(name, FLOAT, [batch, *size])])
    del graph.value_info[:]  # shapes of another size, perhaps
    return name


def _prepared(builder: _Builder, name: str, description: Description) -> str:
    """Return the picture with its values scaled, in the order that the graph wants."""
    from desktop.services.foreign.scaled import affine

    blue_first = description.is_blue_first and description.channels > 1
    mean, deviation = affine(description.scaling, description.channels, is_blue_first=blue_first)
    if blue_first:
        name = builder.add("Gather", name, builder.constant(np.array([2, 1, 0])), axis=3)
    if mean.any():
        name = builder.add("Sub", name, builder.constant(mean))
    if (deviation != 1).any():
        name = builder.add("Div", name, builder.constant(deviation))
    if description.layout == "NCHW":
        name = builder.add("Transpose", name, perm=[0, 3, 1, 2])
    return name


def with_answers(model: "ModelProto", description: Description) -> tuple[str, str]:
    """Make probabilities and scores the graph's only outputs, and return their names.

    Parameters
    ----------
    model
        The graph, changed in place.
    description
        Says which of its outputs is the answer, and whether it is past softmax. Of a single value
        two classes are made.
    """
    from onnx import helper

    graph = model.graph
    names = tuple(free_name(graph, name) for name in ("probabilities", "scores"))
    builder = _Builder(graph)
    add = _answers_of_one if description.output.values == 1 else _answers
    add(builder, description, ending_of(graph, description.output.name), names)
    graph.node.extend(builder.nodes)
    batch = 1 if description.takes_one else "batch"
    labels = description.output.classes
    outputs = [helper.make_tensor_value_info(name, FLOAT, [batch, labels]) for name in names]
    replace(graph.output, outputs)
    keep_only(graph, names)
    return names[0], names[1]


def _row(builder: _Builder, tensor: str) -> str:
    """Return a tensor as float32 (batch, values)."""
    return builder.add("Cast", builder.add("Flatten", tensor, axis=1), to=FLOAT)


def _answers(
    builder: _Builder, description: Description, ending: Ending, names: tuple[str, ...]
) -> None:
    """Add what makes probabilities and scores of an output with a value for each class."""
    if not description.are_probabilities:
        scores = _row(builder, description.output.name)
    elif ending.operator == "Softmax":
        scores = _row(builder, ending.scores)
    else:
        tiny = builder.constant(np.array(TINY, np.float32))
        values = _row(builder, description.output.name)
        scores = builder.add("Log", builder.add("Add", values, tiny))
    builder.add("Identity", scores, result=names[1])
    builder.add("Softmax", names[1], result=names[0], axis=1)


def _answers_of_one(
    builder: _Builder, description: Description, ending: Ending, names: tuple[str, ...]
) -> None:
    """Add what makes two classes of an output with one value, which is the second's.

    Softmax of a score and nought is its sigmoid.
    """
    if not description.are_probabilities or ending.operator == "Sigmoid":
        tensor = ending.scores if description.are_probabilities else description.output.name
        second = _row(builder, tensor)
        first = builder.add("Sub", second, second)
        builder.add("Concat", first, second, result=names[1], axis=1)
    else:
        one, tiny = (builder.constant(np.array(value, np.float32)) for value in (1.0, TINY))
        second = _row(builder, description.output.name)
        both = builder.add("Concat", builder.add("Sub", one, second), second, axis=1)
        builder.add("Log", builder.add("Add", both, tiny), result=names[1])
    builder.add("Softmax", names[1], result=names[0], axis=1)


def with_plain_weights(model: "ModelProto") -> None:
    """Bring weights into the form that the metadata promise: initializers, (inputs, outputs).

    Constants within the graph become initializers, and dense layers that keep their weights as
    (outputs, inputs) get them turned round.
    """
    from onnx import numpy_helper

    graph = model.graph
    _lift_constants(graph)
    known = {one.name: one for one in graph.initializer}
    uses: dict[str, int] = {}
    for node in graph.node:
        for name in node.input:
            uses[name] = uses.get(name, 0) + 1
    for node in graph.node:
        turned = next((one for one in node.attribute if one.name == "transB" and one.i), None)
        if node.op_type != "Gemm" or turned is None:
            continue
        weights = known.get(node.input[1])
        if weights is not None and uses[weights.name] == 1:
            values = np.ascontiguousarray(numpy_helper.to_array(weights).T)
            weights.CopyFrom(numpy_helper.from_array(values, weights.name))
            turned.i = 0


def _lift_constants(graph: "GraphProto") -> None:
    """Make initializers of the tensors that nodes hold."""
    outputs = {output.name for output in graph.output}
    kept = []
    for node in graph.node:
        held = [one.t for one in node.attribute if one.name == "value" and one.HasField("t")]
        if node.op_type == "Constant" and held and node.output[0] not in outputs:
            graph.initializer.append(held[0])
            graph.initializer[-1].name = node.output[0]
        else:
            kept.append(node)
    replace(graph.node, kept)


def is_own(node: "NodeProto") -> bool:
    """Return whether a node was put in front or behind, and is no part of the foreign network."""
    return node.name.startswith(OWN_PREFIX)
