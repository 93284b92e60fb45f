"""Sessions that give tensors from inside a graph, and compute no more than these need."""

import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from desktop.services.model_file import open_model_session
from training.contract.errors import ModelFileError

if TYPE_CHECKING:
    from onnx import GraphProto, NodeProto
    from onnxruntime import InferenceSession

# Of the graphs that are kept open: one of VGG16's depth, or all that a small network has. Open,
# a graph takes some three times its bytes where its weights are stored in 16 bits.
MOST_BYTES = 40_000_000


class _Kept(NamedTuple):
    """An open session, and how many bytes its graph had."""

    session: "InferenceSession"
    size: int


class InnerSessions:
    """The sessions of one model that were asked for last; for several threads.

    ONNX Runtime computes all of a graph whatever is asked of it, so each session has only what
    its tensors need: the first maps of a large network come without the cost of the last ones.

    Parameters
    ----------
    content, name
        The bytes of the ONNX file, and what it is called in an error's sentence.
    optimise
        As for :func:`open_model_session`.
    """

    def __init__(self, content: bytes, name: str, *, optimise: bool) -> None:
        self._content = content
        self._name = name
        self._optimise = optimise
        self._kept: OrderedDict[frozenset[str], _Kept] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, tensors: frozenset[str]) -> "InferenceSession":
        """Return a session with ``tensors`` as its outputs; it is kept as long as there is room.

        Raises
        ------
        ModelFileError
            If the graph does not have one of them.
        """
        with self._lock:
            found = self._kept.pop(tensors, None) or self._opened(tensors)
            self._kept[tensors] = found
            while len(self._kept) > 1 and sum(one.size for one in self._kept.values()) > MOST_BYTES:
                self._kept.popitem(last=False)
            return found.session

    def close(self) -> None:
        """Let go of all that is kept; the next question opens it again."""
        with self._lock:
            self._kept.clear()

    def once(self, tensors: frozenset[str]) -> "InferenceSession":
        """Return a session with ``tensors`` as its outputs that nobody keeps.

        Raises
        ------
        ModelFileError
            If the graph does not have one of them.
        """
        return self._opened(tensors).session

    def _opened(self, tensors: frozenset[str]) -> _Kept:
        """Return a new session."""
        content = cut(self._content, tensors, self._name)
        return _Kept(open_model_session(content, self._name, optimise=self._optimise), len(content))


def cut(content: bytes, tensors: frozenset[str], name: str) -> bytes:
    """Return the ONNX model in ``content`` with ``tensors`` as its outputs, and what they need.

    Parameters
    ----------
    content
        The bytes of the ONNX file.
    tensors
        Results of its nodes, or constants.
    name
        The file's, for the sentence.

    Raises
    ------
    ModelFileError
        If the graph has no such tensor.
    """
    import onnx  # takes longer than most models do: only where inner tensors are shown

    model = onnx.load_model_from_string(content)
    graph = model.graph
    constants = {one.name for one in graph.initializer}
    computed = {tensor for node in graph.node for tensor in node.output}
    for tensor in sorted(tensors):
        if tensor not in computed and tensor not in constants:
            raise ModelFileError(
                "{name} says that a layer's result is {tensor}, which its graph does not have; "
                "export it again.",
                name=name,
                tensor=tensor,
            )
    needed = _needed(graph, tensors)
    _drop(graph.node, [needed.isdisjoint(node.output) for node in graph.node])
    _drop(graph.initializer, [one.name not in needed for one in graph.initializer])
    _drop(graph.input, [one.name in constants - needed for one in graph.input])
    del graph.output[:]
    graph.output.extend(onnx.ValueInfoProto(name=tensor) for tensor in sorted(tensors))
    return bytes(model.SerializeToString())


def _needed(graph: "GraphProto", tensors: frozenset[str]) -> set[str]:
    """Return all tensors of which ``tensors`` are computed, themselves too."""
    made_by = {tensor: node for node in graph.node for tensor in node.output}
    needed: set[str] = set()
    waiting = list(tensors)
    while waiting:
        tensor = waiting.pop()
        if tensor not in needed:
            needed.add(tensor)
            if tensor in made_by:
                waiting.extend(_read(made_by[tensor]))
    return needed


def _drop(entries: Any, unwanted: Sequence[bool]) -> None:  # noqa: ANN401 - a list of onnx's own
    """Take the unwanted entries out; onnx compares whole tensors to find one by its value."""
    for place in reversed(range(len(unwanted))):
        if unwanted[place]:
            del entries[place]


def _read(node: "NodeProto") -> Iterator[str]:
    """Yield the tensors that a node reads, those within its loops and branches too."""
    yield from node.input
    for attribute in node.attribute:
        for graph in (attribute.g, *attribute.graphs):
            for inner in graph.node:
                yield from _read(inner)
            yield from (output.name for output in graph.output)
