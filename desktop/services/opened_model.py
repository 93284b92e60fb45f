"""A model that is ready to answer."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import NamedTuple

import numpy as np
import numpy.typing as npt
from PIL import Image

from desktop.services.graph import Graph, Pixels, Values
from training.contract.check_picture import gradient_1
from training.contract.energy import energies
from training.contract.metadata import ModelMetadata
from training.contract.preparation.apply import Prepared, prepare


class Answer(NamedTuple):
    """What a network says about one picture.

    Attributes
    ----------
    probabilities, scores
        float32 (labels,): after softmax, adding up to 1, and before it.
    best
        Index of the label with the highest probability.
    energy
        Log-sum-exp of the scores: the higher, the more familiar.
    unfamiliar
        Whether the energy is under the model's threshold: the picture looks like nothing that
        the network has learned.
    prepared
        What the network received, and the picture after each step of the preparation.
    milliseconds, preparation_milliseconds
        Time that the graph took, and the preparation before it.
    activations
        The result of each layer by its name, float32 without the batch dimension; empty unless
        they were asked for.
    """

    probabilities: Values
    scores: Values
    best: int
    energy: float
    unfamiliar: bool
    prepared: Prepared
    milliseconds: float
    preparation_milliseconds: float
    activations: Mapping[str, Values]


class BatchAnswer(NamedTuple):
    """What a network says about several pictures.

    Attributes
    ----------
    probabilities, scores
        float32 (batch, labels).
    energies
        float64 (batch,).
    unfamiliar
        bool (batch,).
    """

    probabilities: Values
    scores: Values
    energies: npt.NDArray[np.float64]
    unfamiliar: npt.NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class OpenedModel:
    """A validated model; it never changes, and several threads may ask it at once.

    Attributes
    ----------
    metadata
        What the model says about itself.
    path, sha256, size
        The file, the digest of its content and its length in bytes.
    known
        Whether the file shipped with the program or was exported by this user.
    check_difference
        Largest difference of a probability between this machine and the exporter's, for the
        picture made by a formula.
    graph
        The network.
    """

    metadata: ModelMetadata
    path: Path
    sha256: str
    size: int
    known: bool
    check_difference: float
    graph: Graph

    def answer(
        self,
        picture: Image.Image,
        off: Collection[str] = frozenset(),
        *,
        with_activations: bool = False,
    ) -> Answer:
        """Return what the network says about ``picture``, of any size and mode.

        Parameters
        ----------
        picture
            It is prepared as the model's input says, and not changed.
        off
            Names of preparation steps to leave out, to show what they are good for.
        with_activations
            Whether to return the layers' results too, from the same run.

        Raises
        ------
        PictureError
            If the picture is blank or cannot be prepared.
        ModelFileError
            If the graph fails.
        """
        start = perf_counter()
        prepared = prepare(picture, self.metadata.input, off)
        between = perf_counter()
        outputs = self.graph.run(prepared.pixels[np.newaxis], with_activations=with_activations)
        end = perf_counter()
        energy = float(energies(outputs.scores)[0])
        return Answer(
            probabilities=outputs.probabilities[0],
            scores=outputs.scores[0],
            best=int(outputs.probabilities[0].argmax()),
            energy=energy,
            unfamiliar=bool(self._unfamiliar(np.float64(energy))),
            prepared=prepared,
            milliseconds=(end - between) * 1e3,
            preparation_milliseconds=(between - start) * 1e3,
            activations={name: values[0] for name, values in outputs.activations.items()},
        )

    def answer_pixels(self, pixels: Pixels) -> BatchAnswer:
        """Return what the network says about pictures that are prepared already.

        Parameters
        ----------
        pixels
            uint8 (batch, height, width, channels), 0-255, at the size of the model's input.

        Raises
        ------
        ModelFileError
            If the graph fails.
        """
        outputs = self.graph.run(pixels)
        found = energies(outputs.scores)
        unfamiliar = np.asarray(self._unfamiliar(found))
        return BatchAnswer(outputs.probabilities, outputs.scores, found, unfamiliar)

    def activations(self, pixels: Pixels) -> dict[str, Values]:
        """Return the result of each layer, float32 (batch, …), by the layer's name.

        Parameters
        ----------
        pixels
            uint8 (batch, height, width, channels), 0-255, at the size of the model's input.

        Raises
        ------
        ModelFileError
            If the graph fails or a tensor that the metadata name is missing.
        """
        return self.graph.run(pixels, with_activations=True).activations

    def warm_up(self, *, with_activations: bool = False) -> None:
        """Answer once: what is made or imported at first use is then there.

        Parameters
        ----------
        with_activations
            Whether the layers' results will be wanted too; they take a second session, which for
            a large network means some hundred megabytes.

        Raises
        ------
        ModelFileError
            If the graph fails or a tensor that the metadata name is missing.
        """
        self.answer(gradient_1(), with_activations=with_activations)

    def _unfamiliar(
        self, found: npt.NDArray[np.float64] | np.float64
    ) -> npt.NDArray[np.bool_] | np.bool_:
        """Return which energies are under the threshold; none if the model has none."""
        threshold = self.metadata.unfamiliar
        return found < (-np.inf if threshold is None else threshold.below)
