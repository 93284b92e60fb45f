"""The network's graph: pixels in, probabilities and scores out, and the layers' results."""

from collections.abc import Collection
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from desktop.services.inner_sessions import InnerSessions
from desktop.services.model_file import runtime_fault, wrong_label_count
from desktop.services.onnx_session import RunTookTooLongError, run
from training.contract.errors import ModelFileError
from training.contract.metadata import Look, ModelMetadata

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


class Features(NamedTuple):
    """What the scores of a network with class weights are made of.

    Attributes
    ----------
    maps
        float32 (batch, height, width, channels): the last feature maps.
    scores
        float32 (batch, labels).
    """

    maps: Values
    scores: Values


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
        self._time_limit_s = time_limit_s
        given = session.get_inputs()[0]
        self._input_type = _numpy_type(given.type)
        self._takes_one = given.shape[0] == 1
        self._feature_maps = {
            layer.name: layer.feature_map for layer in metadata.layers if layer.feature_map
        }
        self._channels_first = {layer.name for layer in metadata.layers if layer.layout == "NCHW"}
        self._class_weights: Values | None = None
        self._inner = InnerSessions(content, name, optimise=known)

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
        names = [*answers, *layers.values()]
        session = self._inner.get(frozenset(names)) if with_activations else self._session
        values = self._run(session, names, pixels)
        wanted = (len(pixels), len(self._metadata.labels))
        for answer in values[:2]:
            if answer.shape != wanted:
                raise wrong_label_count(self._name, wanted[1], answer.shape[-1:] or 1)
        activations = {
            name: channels_last(result) if name in self._channels_first else result
            for name, result in zip(layers, values[2:], strict=True)
        }
        return Outputs(values[0], values[1], activations)

    def features(self, pixels: Pixels) -> Features:
        """Return the last feature maps, and the scores that follow from them.

        Only for models whose metadata have ``look``.

        Parameters
        ----------
        pixels
            As for :meth:`run`.

        Raises
        ------
        ModelFileError
            If the graph fails, or has no such feature maps.
        """
        look = self._look()
        names = [look.feature_map, self._metadata.output.scores]
        maps, scores = self._run(self._inner.get(frozenset(names)), names, pixels)
        if maps.ndim != 4 or scores.shape != (len(pixels), len(self._metadata.labels)):
            raise no_feature_maps(self._name, look.feature_map)
        return Features(channels_last(maps) if look.layout == "NCHW" else maps, scores)

    @property
    def content(self) -> bytes:
        """The bytes of the ONNX file."""
        return self._content

    def tensors(self, pixels: Pixels, names: Collection[str]) -> dict[str, Values]:
        """Return tensors from inside the graph, as it has them: float32 (batch, …), by their names.

        Parameters
        ----------
        pixels
            As for :meth:`run`.
        names
            What to return; only these are copied, and only what they need is computed.

        Raises
        ------
        ModelFileError
            If the graph fails, or does not have one of them.
        """
        wanted = list(names)
        session = self._inner.get(frozenset(wanted))
        return dict(zip(wanted, self._run(session, wanted, pixels), strict=True))

    def close_inner_sessions(self) -> None:
        """Let go of what was opened for tensors from inside: for VGG16 some hundred megabytes."""
        self._inner.close()

    def constants(self, names: Collection[str]) -> dict[str, Values]:
        """Return tensors that depend on no picture, such as weights: float32, by their names.

        Raises
        ------
        ModelFileError
            If the graph fails, or does not have one of them.
        """
        if not names:
            return {}
        wanted = list(names)
        size = self._metadata.input
        nothing = np.zeros((1, size.height, size.width, size.channels), np.uint8)
        found = self._run(self._inner.once(frozenset(wanted)), wanted, nothing)
        return {
            name: np.asarray(one, dtype=np.float32) for name, one in zip(wanted, found, strict=True)
        }

    def class_weights(self) -> Values:
        """Return the weights between feature maps and scores, float32 (channels, labels).

        Only for models whose metadata have ``look``.

        Raises
        ------
        ModelFileError
            If the graph has no such weights.
        """
        if self._class_weights is None:  # two threads would read the same twice
            self._class_weights = self._read_class_weights()
        return self._class_weights

    def _read_class_weights(self) -> Values:
        """Return the weights from the file; it may keep them in 16 bits."""
        name = self._look().weights
        found = initializer(self._content, name)
        if (
            found is None
            or found.ndim != 2
            or found.shape[1] != len(self._metadata.labels)
            or found.dtype.kind != "f"
        ):
            raise ModelFileError(
                "{name} says that the weights of its labels are {tensor}, but its graph has no "
                "such weights; export it again.",
                name=self._name,
                tensor=name,
            )
        return found.astype(np.float32)

    def _look(self) -> Look:
        """Return the names of the tensors that say where the network looked."""
        if self._metadata.look is None:
            raise ValueError("this model does not say where it looked")
        return self._metadata.look

    def _run(self, session: "InferenceSession", names: list[str], pixels: Pixels) -> list[Values]:
        """Run one of the sessions for all pictures, in as many runs as the graph needs."""
        if not self._takes_one or len(pixels) == 1:
            return self._run_once(session, names, pixels)
        answers = [self._run_once(session, names, pixels[i : i + 1]) for i in range(len(pixels))]
        return [np.concatenate(parts) for parts in zip(*answers, strict=True)]

    def _run_once(
        self, session: "InferenceSession", names: list[str], pixels: Pixels
    ) -> list[Values]:
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


def no_feature_maps(name: str, tensor: str) -> ModelFileError:
    """Return the sentence for a tensor that should be feature maps with class weights."""
    return ModelFileError(
        "{name} says that its last feature maps are {tensor}, but its scores do not follow from "
        "them; export it again.",
        name=name,
        tensor=tensor,
    )


def initializer(content: bytes, name: str) -> npt.NDArray[Any] | None:
    """Return the constant ``name`` of the ONNX model in ``content``; ``None`` if it has none."""
    import onnx

    graph = onnx.load_model_from_string(content).graph
    found = [tensor for tensor in graph.initializer if tensor.name == name]
    return np.asarray(onnx.numpy_helper.to_array(found[0])) if found else None


def channels_last(result: Values) -> Values:
    """Return feature maps (batch, channels, height, width) as (batch, height, width, channels)."""
    return np.moveaxis(result, 1, -1) if result.ndim == 4 else result


def _numpy_type(onnx_type: str) -> type[np.uint8] | type[np.float32]:
    """Return the NumPy type for a graph input's type; the values stay 0-255 in either."""
    return np.uint8 if onnx_type == "tensor(uint8)" else np.float32
