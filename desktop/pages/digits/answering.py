"""From a drawing to what the Digits page shows; no Qt, run on a background thread."""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from PIL import Image

from desktop.services.opened_model import Answer, OpenedModel
from desktop.services.picture_intake import KeptPicture
from training.contract.metadata import Layer

# The steps that the page's switch turns off: finding the ink, and MNIST's size and place for it.
CENTRING_STEPS = frozenset({"ink-box", "fit"})


class Request(NamedTuple):
    """One question to a network.

    Attributes
    ----------
    model
        Who is asked.
    picture
        The opened picture, or ``None`` for a drawing.
    raster, side
        The drawing: one byte a pixel, light ink on black, ``side`` x ``side``.
    is_centred
        Whether the ink is cut out, fitted and centred as the network was trained on it.
    """

    model: OpenedModel
    picture: KeptPicture | None
    raster: bytes
    side: int
    is_centred: bool


class LayerActivity(NamedTuple):
    """How one hidden layer answers.

    Attributes
    ----------
    levels
        One byte a neuron, 0 for silent, 255 for the layer's strongest.
    active
        How many neurons are above 0.
    """

    levels: bytes
    active: int


class Shown(NamedTuple):
    """Everything that the page shows of one answer.

    Attributes
    ----------
    probabilities
        One a label, 0-1.
    best
        The label of the highest.
    unfamiliar
        Whether the drawing looks like nothing the network has learned.
    pixels, width, height
        What the network received: one byte a pixel, light ink on black.
    layers
        One for each of the model's :func:`hidden_layers`.
    milliseconds
        How long the network took.
    """

    probabilities: list[float]
    best: str
    unfamiliar: bool
    pixels: bytes
    width: int
    height: int
    layers: tuple[LayerActivity, ...]
    milliseconds: float


def hidden_layers(layers: Sequence[Layer]) -> list[Layer]:
    """Return the layers whose neurons are shown: the activations in a row of neurons."""
    return [
        layer
        for layer in layers
        if layer.type == "Activation" and layer.feature_map and len(layer.output_shape) == 2
    ]


def answer(request: Request) -> Shown:
    """Ask the network and return what the page shows.

    Raises
    ------
    PictureError
        If there is no ink in the picture.
    ModelFileError
        If the model fails on it.
    """
    if request.picture is None:
        picture = Image.frombytes("L", (request.side, request.side), request.raster)
    else:
        picture = request.picture.decoded()
    off = frozenset() if request.is_centred else CENTRING_STEPS
    found = request.model.answer(picture, off, with_activations=True)
    return _shown(found, request.model)


def _shown(found: Answer, model: OpenedModel) -> Shown:
    """Return ``found`` as the page shows it."""
    metadata = model.metadata
    height, width, _ = found.prepared.pixels.shape
    return Shown(
        probabilities=[float(value) for value in found.probabilities],
        best=metadata.labels[found.best],
        unfamiliar=found.unfamiliar,
        pixels=found.prepared.pixels.mean(axis=2).astype(np.uint8).tobytes(),
        width=width,
        height=height,
        layers=tuple(
            _activity(found.activations[layer.name]) for layer in hidden_layers(metadata.layers)
        ),
        milliseconds=found.milliseconds,
    )


def _activity(values: np.ndarray) -> LayerActivity:
    """Return the levels of one layer, scaled to its own strongest neuron."""
    positive = np.maximum(values, 0.0)
    strongest = max(float(positive.max(initial=0.0)), 1e-6)
    levels = (positive * (255.0 / strongest)).astype(np.uint8)
    return LayerActivity(levels.tobytes(), int((values > 0).sum()))
