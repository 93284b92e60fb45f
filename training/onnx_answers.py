"""Asking an exported file, as the application does: what is reported is measured here."""

import time
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from training.contract.energy import energies
from training.contract.errors import ModelFileError
from training.contract.metadata import METADATA_KEY, ModelMetadata, decode_metadata
from training.contract.telemetry import switch_off_telemetry

switch_off_telemetry()

import onnxruntime  # noqa: E402 - its telemetry is off only if told so before the import

BATCH = 256
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
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3
        try:
            self._session = onnxruntime.InferenceSession(
                content, options, providers=["CPUExecutionProvider"]
            )
        except Exception as error:  # its exceptions have no common base
            raise ModelFileError(
                "{name} is not an ONNX model that can be opened; export it again.", name=name
            ) from error
        self._name = name
        self._input = self._session.get_inputs()[0].name

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

    def answers(self, pictures: npt.NDArray[np.uint8]) -> Answers:
        """Return the answers for uint8 pictures (count, height, width, channels), 0-255.

        Raises
        ------
        ModelFileError
            If the graph does not take such pictures or has no such outputs.
        """
        parts = []
        for start in range(0, len(pictures), BATCH):
            batch = pictures[start : start + BATCH].astype(np.float32)
            try:
                parts.append(self._session.run(OUTPUTS, {self._input: batch}))
            except Exception as error:  # its exceptions have no common base
                raise ModelFileError(
                    "{name} cannot answer pictures of {shape} ({fault}); export it again.",
                    name=self._name,
                    shape=" x ".join(map(str, pictures.shape[1:])),
                    fault=str(error).partition("\n")[0],
                ) from error
        return Answers(*(np.concatenate(part) for part in zip(*parts, strict=True)))

    def latency_ms(self, picture: npt.NDArray[np.uint8], runs: int = 200) -> float:
        """Return the median time of one answer for a single (height, width, channels) picture."""
        feed = {self._input: picture[np.newaxis].astype(np.float32)}
        times = []
        for _ in range(runs):
            start = time.perf_counter()
            self._session.run(OUTPUTS, feed)
            times.append(time.perf_counter() - start)
        return float(np.median(times)) * 1e3
