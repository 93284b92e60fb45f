"""Following one weight through back-propagation: the parts of the chain rule for one batch."""

from typing import NamedTuple

import keras
import numpy as np
import numpy.typing as npt

from training.contract.commands import Follow
from training.contract.sentence import Sentence

NOT_LEARNING = "No weight of {layer} learns now; choose one of a layer that does: {layers}."
NO_WEIGHT = "{layer} has no weight {index}; its weights are numbered from {first} to {last}."


class Trace(NamedTuple):
    """What one update did to one weight.

    Attributes
    ----------
    before, after
        Its value.
    gradient
        The loss' gradient for it.
    activations
        float32 (batch,): what came in at this weight for each picture; ``None`` if the layer is no
        plain dense one.
    deltas
        float32 (batch,): the loss' gradient for the sum of the weight's neuron, for each picture.
    probabilities
        float32 (batch, labels): the answers before the update.
    """

    before: float
    after: float
    gradient: float
    activations: npt.NDArray[np.float32] | None
    deltas: npt.NDArray[np.float32] | None
    probabilities: npt.NDArray[np.float32]


def why_not(model: keras.Model, layers: tuple[str, ...], wanted: Follow) -> Sentence | None:
    """Return a sentence that says why a weight cannot be followed now; none if it can.

    Parameters
    ----------
    model, layers
        What learns at present, and the names of its layers with weights that do.
    wanted
        The weight.
    """
    if wanted.layer not in layers:
        return Sentence(NOT_LEARNING, {"layer": wanted.layer, "layers": ", ".join(layers)})
    shape = tuple(model.get_layer(wanted.layer).kernel.shape)
    inside = len(wanted.index) == len(shape) and all(
        0 <= place < length for place, length in zip(wanted.index, shape, strict=True)
    )
    if not inside:
        ends = {"first": str([0] * len(shape)), "last": str([length - 1 for length in shape])}
        return Sentence(
            NO_WEIGHT, {"layer": wanted.layer, "index": str(list(wanted.index)), **ends}
        )
    return None


def tapped(model: keras.Model, name: str) -> keras.Model:
    """Return ``model`` with what goes into a plain dense layer and comes out as further outputs."""
    layer = model.get_layer(name)
    outputs = {"scores": model.output["scores"]}
    if isinstance(layer, keras.layers.Dense) and layer.activation is keras.activations.linear:
        outputs |= {"incoming": layer.input, "outgoing": layer.output}
    return keras.Model(model.inputs[0], outputs)
