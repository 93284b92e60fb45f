"""Asking an exported file, as the application does: what is reported is measured here."""

import time
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
import onnx
import onnx.shape_inference
import onnx.utils

from training.contract.energy import energies
from training.contract.errors import ModelFileError
from training.contract.metadata import METADATA_KEY, ModelMetadata, decode_metadata
from training.contract.telemetry import switch_off_telemetry
from training.datasets.labelled import FEATURES

switch_off_telemetry()

import onnxruntime  # noqa: E402 - its telemetry is off only if told so before the import

BATCH_VALUES = 256 * 28 * 28  # of the pictures in a batch: their feature maps must fit in memory
FEWEST_RUNS, MOST_RUNS, RUNS_SECONDS = 20, 200, 2.0  # of a measurement of time
OUTPUTS = ("probabilities", "scores")


class Answers(NamedTuple):
    """What a model says of some pictures.

    Attributes
    ----------
    probabilities, scores
        float32 (count, labels), after and before softmax.
    """

    probabilities: npt.NDArray[np.float32]
    scores: npt.NDArray[np.float32]

    def energy(self) -> npt.NDArray[np.float64]:
        """Return (count,): log-sum-exp of the scores, higher for what looks familiar."""
        return energies(self.scores)


class OnnxModel:
    """An exported model in ONNX Runtime.

    Parameters
    ----------
    content
        The file's bytes; metadata are needed for :attr:`metadata` only.
    name
        The file's name, for errors.

    Raises
    ------
    ModelFileError
        If the bytes are no ONNX model.
    """

    def __init__(self, content: bytes, name: str) -> None:
        self._content = content
        self._name = name
        self._session = _session(content, name)

    @property
    def metadata(self) -> ModelMetadata:
        """The document that the file carries.

        Raises
        ------
        ModelFileError
            If there is none, or it cannot be read.
        """
        found = self._session.get_modelmeta().custom_metadata_map.get(METADATA_KEY)
        if found is None:
            raise ModelFileError(
                "{name} does not describe itself; use a model exported by Layerwise.",
                name=self._name,
            )
        return decode_metadata(found, self._name)

    @cached_property
    def _top(self) -> onnxruntime.InferenceSession:
        """The part of the graph that comes after a pre-trained base."""
        # The extraction needs the shapes of inner tensors, which the file does not keep.
        whole = onnx.shape_inference.infer_shapes(onnx.load_model_from_string(self._content))
        if not any(FEATURES in node.output for node in whole.graph.node):
            raise ModelFileError(
                "{name} has no pre-trained base to take features from; use pictures.",
                name=self._name,
            )
        top = onnx.utils.Extractor(whole).extract_model([FEATURES], list(OUTPUTS))
        return _session(top.SerializeToString(), self._name)

    def answers(self, pictures: npt.NDArray[np.generic]) -> Answers:
        """Return the answers for uint8 pictures (count, height, width, channels), 0-255.

        Features of pictures (count, features) are answered by what comes after the base.

        Raises
        ------
        ModelFileError
            If the graph does not take such pictures or has no such outputs.
        """
        session = self._session if pictures.ndim > 2 else self._top
        size = max(1, BATCH_VALUES // int(np.prod(pictures.shape[1:])))
        parts = []
        for start in range(0, len(pictures), size):
            batch = pictures[start : start + size].astype(np.float32)
            try:
                parts.append(session.run(OUTPUTS, {session.get_inputs()[0].name: batch}))
            except Exception as error:  # its exceptions have no common base
                raise ModelFileError(
                    "{name} cannot answer pictures of {shape} ({fault}); export it again.",
                    name=self._name,
                    shape=" x ".join(map(str, pictures.shape[1:])),
                    fault=str(error).partition("\n")[0],
                ) from error
        return Answers(*(np.concatenate(part) for part in zip(*parts, strict=True)))

    def latency_ms(self, picture: npt.NDArray[np.generic]) -> float:
        """Return the median time of one answer for a single (height, width, channels) picture."""
        feed = {self._session.get_inputs()[0].name: picture[np.newaxis].astype(np.float32)}
        times: list[float] = []
        while len(times) < FEWEST_RUNS or (len(times) < MOST_RUNS and sum(times) < RUNS_SECONDS):
            start = time.perf_counter()
            self._session.run(OUTPUTS, feed)
            times.append(time.perf_counter() - start)
        return float(np.median(times)) * 1e3


def _session(content: bytes, name: str) -> onnxruntime.InferenceSession:
    """Return a session of a file's bytes.

    Raises
    ------
    ModelFileError
        If they are no ONNX model.
    """
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    try:
        return onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])
    except Exception as error:  # its exceptions have no common base
        raise ModelFileError(
            "{name} is not an ONNX model that can be opened; export it again.", name=name
        ) from error
