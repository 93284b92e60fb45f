"""Finding the outputs of a foreign graph that are classes; runs in the guarded child."""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

from desktop.services.foreign.description import MOST_CLASSES, ForeignOutput
from desktop.services.foreign.graph_parts import PASSING, makers
from training.contract.errors import ModelFileError

if TYPE_CHECKING:
    from onnx import GraphProto

SUM_TOLERANCE = 1e-2
MOST_OUTPUTS = 8

A_PICTURE = (
    "{name} answers with pictures, {height} × {width} pixels large, where a classifier answers "
    "with one value for each class; choose a picture classifier."
)
A_SEQUENCE = (
    "{name} answers with a sequence of {count} steps, as networks do that read text, where a "
    "classifier answers with one value for each class; choose a picture classifier."
)
ONE_CLASS = (
    "{name} does not tell classes apart: it answers with {shape} values for a picture; choose a "
    "picture classifier."
)
TOO_MANY_CLASSES = (
    "{name} answers with {count} values, more than the {most} classes that this program shows; "
    "choose another model."
)

Values = npt.NDArray[np.generic]


class Ending(NamedTuple):
    """What makes an output: the last softmax or sigmoid before it, if there is one.

    Attributes
    ----------
    operator
        ``Softmax``, ``Sigmoid`` or nothing.
    scores
        The tensor before it.
    """

    operator: str
    scores: str


def ending_of(graph: "GraphProto", output: str) -> Ending:
    """Return whether an output comes straight from softmax or sigmoid, and what they are given."""
    made_by = makers(graph)
    name = output
    while name in made_by:
        node = made_by[name]
        if node.op_type in ("Softmax", "Sigmoid"):
            return Ending(node.op_type, node.input[0])
        if node.op_type not in PASSING:
            break
        name = node.input[0]
    return Ending("", "")


def class_outputs(graph: "GraphProto", answers: dict[str, Values]) -> tuple[ForeignOutput, ...]:
    """Return the outputs that can be read as classes, the likeliest first.

    Parameters
    ----------
    graph
        The graph.
    answers
        What each of its outputs was for one picture.

    Raises
    ------
    ModelFileError
        If there is none; it tells what the first output is instead.
    """
    found = []
    for name, values in answers.items():
        if values.dtype.kind == "f" and (count := class_count(values.shape)):
            is_sure = _are_probabilities(graph, name, values)
            found.append(ForeignOutput(name, count, is_sure))
    if not found:
        raise _no_classes(next((values.shape for values in answers.values()), ()))
    # Of several, the main answer is the first; others are features or helpers from training.
    return tuple(found[:MOST_OUTPUTS])


def class_count(shape: tuple[int, ...]) -> int:
    """Return how many values an output of this shape has for one picture; 0 if it is no list.

    A list may have further dimensions of one: (1, labels), (1, labels, 1, 1), (1, 1, 1, labels).
    A single value stands for two classes, of which it is the second's.
    """
    lengths = [length for length in shape[1:] if length != 1]
    if len(shape) < 2 or shape[0] != 1 or len(lengths) > 1:
        return 0
    count = lengths[0] if lengths else 1
    return count if count <= MOST_CLASSES else 0


def _are_probabilities(graph: "GraphProto", name: str, values: Values) -> bool:
    """Return whether an output is past softmax or sigmoid, by its making or by its sum."""
    if ending_of(graph, name).operator == "Sigmoid":
        return True
    flat = values.astype(np.float64).ravel()
    adds_up = abs(float(flat.sum()) - 1) < SUM_TOLERANCE  # softmax may be over something else
    return len(flat) > 1 and bool((flat >= 0).all()) and adds_up


def _no_classes(shape: tuple[int, ...]) -> ModelFileError:
    """Return the sentence for an output that is no list of classes."""
    if len(shape) == 4 and shape[2] > 1 and shape[3] > 1:
        # Channels last is as likely as channels first; the sides are the two longest.
        sides = sorted(shape[1:])[-2:]
        return ModelFileError(A_PICTURE, height=sides[0], width=sides[1])
    if len(shape) == 3:
        return ModelFileError(A_SEQUENCE, count=max(shape[0], shape[1]))
    if len(shape) == 2 and shape[1] > MOST_CLASSES:
        return ModelFileError(TOO_MANY_CLASSES, count=shape[1], most=MOST_CLASSES)
    return ModelFileError(ONE_CLASS, shape=" × ".join(map(str, shape)) or "single")
