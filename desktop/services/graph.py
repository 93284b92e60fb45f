"""The network's graph: pixels in, probabilities and scores out, and the layers' results."""

import threading
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

from desktop.services.model_file import open_model_session, runtime_fault, wrong_label_count
from desktop.services.onnx_session import RunTookTooLongError, run
from training.contract.errors import ModelFileError
from training.contract.metadata import ModelMetadata

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

Pixels = npt.NDArray[np.uint8]
Values = npt.NDArray[np.float32]


class Outputs(NamedTuple):
    """What the graph gives for a batch of pictures.

    Attributes
    ----------
    probabilities, scores
        float32 (batch, labels): after softmax, and before it.
    activations
        The result of each layer that has one, by the layer's name: float32 (batch, …), the
        channels last.
    """

    probabilities: Values
    scores: Values
    activations: dict[str, Values]


class Graph:
    """A model's graph, ready to run; several threads may use it at once.

    Parameters
    ----------
    content
        The bytes of the ONNX file.
    session
        A session of the same bytes.
    metadata
        What the model says about itself, validated against the graph.
    name
        The file's name, for the errors' sentences.
    known
        Whether the file is one that shipped or that this user exported.
    time_limit_s
        Seconds that one run may take, or ``None`` for no limit.
    """

    def __init__(
        self,
        content: bytes,
        session: "InferenceSession",
        metadata: ModelMetadata,
        name: str,
        *,
        known: bool,
        time_limit_s: float | None,
    ) -> None:
        self._content = content
        self._session = session
        self._metadata = metadata
        self._name = name
        self._known = known
        self._time_limit_s = time_limit_s
        self._input_type = _numpy_type(session.get_inputs()[0].type)
        self._feature_maps = {
            layer.name: layer.feature_map for layer in metadata.layers if layer.feature_map
        }
        self._channels_first = {layer.name for layer in metadata.layers if layer.layout == "NCHW"}
        self._activation_session: InferenceSession | None = None
        self._activation_lock = threading.Lock()

    def run(self, pixels: Pixels, *, with_activations: bool = False) -> Outputs:
        """Return the graph's outputs for ``pixels``: uint8 (batch, height, width, channels), 0-255.

        Raises
        ------
        ModelFileError
            If the graph fails, takes too long or answers in another shape than it says, or if
            activations are wanted and a tensor that the metadata name is missing.
        """
        answers = [self._metadata.output.name, self._metadata.output.scores]
        layers = self._feature_maps if with_activations else {}
        session = self._session_with_activations() if with_activations else self._session
        values = self._run(session, [*answers, *layers.values()], pixels)
        wanted = (len(pixels), len(self._metadata.labels))
        for answer in values[:2]:
            if answer.shape != wanted:
                raise wrong_label_count(self._name, wanted[1], answer.shape[-1:] or 1)
        activations = {
            name: _channels_last(result) if name in self._channels_first else result
            for name, result in zip(layers, values[2:], strict=True)
        }
        return Outputs(values[0], values[1], activations)

    def _run(self, session: "InferenceSession", names: list[str], pixels: Pixels) -> list[Values]:
        """Run one of the sessions and turn its exceptions into sentences."""
        feed = {self._metadata.input.name: pixels.astype(self._input_type, copy=False)}
        try:
            return run(session, names, feed, self._time_limit_s)
        except RunTookTooLongError as error:
            raise ModelFileError(
                "{name} took longer than {seconds:g} s for one answer; choose another model.",
                name=self._name,
                seconds=self._time_limit_s,
            ) from error
        except Exception as error:  # ONNX Runtime's exceptions have no common type
            raise runtime_fault(error, self._name) from error

    def _session_with_activations(self) -> "InferenceSession":
        """Return the session that also gives the layers' results; it is made at first use."""
        with self._activation_lock:
            if self._activation_session is None:
                tensors = set(self._feature_maps.values())
                content = with_outputs(self._content, tensors, self._name)
                self._activation_session = open_model_session(
                    content, self._name, optimise=self._known
                )
                self._content = b""  # both sessions hold what they need of it
            return self._activation_session


def with_outputs(content: bytes, tensors: set[str], name: str) -> bytes:
    """Return the ONNX model in ``content`` with the named tensors as graph outputs too.

    Raises
    ------
    ModelFileError
        If the graph has no such tensor; ``name`` is the file's, for the sentence.
    """
    import onnx  # takes longer than most models do: only where activations are shown

    model = onnx.load_model_from_string(content)
    present = {output.name for output in model.graph.output}
    computed = {tensor for node in model.graph.node for tensor in node.output}
    for tensor in sorted(tensors - present):
        if tensor not in computed:
            raise ModelFileError(
                "{name} says that a layer's result is {tensor}, which its graph does not have; "
                "export it again.",
                name=name,
                tensor=tensor,
            )
        model.graph.output.append(onnx.ValueInfoProto(name=tensor))
    return bytes(model.SerializeToString())


def _channels_last(result: Values) -> Values:
    """Return feature maps (batch, channels, height, width) as (batch, height, width, channels)."""
    return np.moveaxis(result, 1, -1) if result.ndim == 4 else result


def _numpy_type(onnx_type: str) -> type[np.uint8] | type[np.float32]:
    """Return the NumPy type for a graph input's type; the values stay 0-255 in either."""
    return np.uint8 if onnx_type == "tensor(uint8)" else np.float32
