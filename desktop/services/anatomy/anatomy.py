"""What is inside a model: its layers, their results for a picture, and what these are made of."""

import threading
from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from desktop.services.anatomy.layer import MadeOf, Values, Weights
from desktop.services.anatomy.learned import scale_and_shift, weights_of
from desktop.services.anatomy.product import Place, Product, scaling_before
from desktop.services.anatomy.structure import Structure
from desktop.services.anatomy.wiring import read_wiring
from desktop.services.graph import Pixels, channels_last

if TYPE_CHECKING:
    from desktop.services.opened_model import OpenedModel


class _Learned(NamedTuple):
    """The weights that were read last."""

    name: str
    weights: Weights


class _Shown(NamedTuple):
    """The tensors of which values of one layer were made last, for one picture."""

    name: str
    picture: bytes
    tensors: Mapping[str, Values]


class Anatomy(Structure):
    """The inside of one model; several threads may ask it at once.

    Making it, and asking it, reads the file's graph and runs it, so both belong on a background
    thread. Results that it returns are the caller's to keep: those of VGG16's largest layer are
    6.5 MB at 160 × 160 pixels, those of all its layers 31 MB. Until :meth:`forget` it keeps the
    weights of one layer (up to 9 MB of VGG16), the tensors around one layer for one picture
    (20 MB around the largest), and the graph's open sessions, each no deeper than what was asked
    for: next to nothing for VGG16's first layers, some 150 MB for its last.

    Parameters
    ----------
    model
        An opened model; its table and its wiring are told by :class:`Structure`.
    """

    def __init__(self, model: "OpenedModel") -> None:
        super().__init__(model.metadata, read_wiring(model.graph.content))
        self._graph = model.graph
        self._input = model.metadata.input.name
        self._lock = threading.Lock()
        self._learned: _Learned | None = None
        self._shown: _Shown | None = None

    def results(self, pixels: Pixels, names: Collection[str]) -> dict[str, Values]:
        """Return the results of some layers for one picture, from one run of the graph.

        Only what these layers need is computed, and only their results are copied. Of a single
        layer with weights the tensors around it are kept: :meth:`made_of` then runs nothing.

        Parameters
        ----------
        pixels
            uint8 (height, width, channels), 0-255, as the model's input wants it.
        names
            Layers that have a result.

        Returns
        -------
        By each layer's name, float32 (height, width, channels) or (units,). Of most models each
        map ``result[..., channel]`` lies in one piece, and not the channels of a pixel.

        Raises
        ------
        KeyError
            If one of the layers has no result.
        ModelFileError
            If the graph fails.
        """
        places = {name: self.places[name] for name in names}
        alone = next(iter(places)) if len(places) == 1 else ""
        product = self.product(alone)
        if product is not None:
            tensors = self._around(pixels, alone, product)  # `made_of` will want the same
        else:
            tensors = self._tensors(pixels, {place.tensor for place in places.values()})
        return {name: _single(tensors, place) for name, place in places.items()}

    def weights(self, name: str) -> Weights | None:
        """Return what a convolution or a dense layer has learned; ``None`` for other layers.

        Raises
        ------
        ModelFileError
            If the graph cannot give its constants.
        """
        product = self.product(name)
        if product is None:
            return None
        with self._lock:
            kept = self._learned
        if kept is None or kept.name != name:
            constants = self._graph.constants(product.constants)
            kept = _Learned(name, weights_of(product, constants, self.size_before(name)))
            with self._lock:
                self._learned = kept
        return kept.weights

    def normalisation(self, name: str) -> tuple[Values, Values] | None:
        """Return scale and shift of a batch normalisation, float32 (channels,) each.

        It makes scale × value + shift of each value. ``None`` for other layers.

        Raises
        ------
        ModelFileError
            If the graph cannot give its constants.
        """
        facts = self.layer(name)
        if facts.kind != "normalisation" or not facts.has_result:
            return None
        count = facts.output_shape[-1] or 0
        steps = scaling_before(self.wiring, self.places[name].tensor, count)
        constants = self._graph.constants({one for step in steps for one in step.constants})
        scale, shift = scale_and_shift(steps, constants, count)
        return None if scale is None or shift is None else (scale, shift)

    def weights_picture(self, name: str, output: int) -> Values | None:
        """Return the weights of one neuron where its inputs have their place in the picture.

        Parameters
        ----------
        name
            A dense layer.
        output
            The neuron.

        Returns
        -------
        float32 (height, width), or (height, width, channels) where there are several; ``None``
        where the layer's inputs were no grid.

        Raises
        ------
        ModelFileError
            If the graph cannot give its constants.
        """
        grid, weights = self.input_grid(name), self.weights(name)
        if grid is None or weights is None or len(weights.kernel) != np.prod(grid):
            return None
        row, (height, width, channels) = weights.kernel[:, output], grid
        if self.is_by_channel(self.inputs_of(name)[0]):
            picture = np.moveaxis(row.reshape(channels, height, width), 0, -1)
        else:
            picture = row.reshape(grid)
        return picture[..., 0] if grid[-1] == 1 else picture

    def made_of(self, pixels: Pixels, name: str, output: int) -> MadeOf:
        """Return all numbers of which one map of a convolution or one neuron was made.

        Parameters
        ----------
        pixels
            As for :meth:`results`.
        name
            A layer that :meth:`weights` has something for.
        output
            The map or the neuron, from 0.

        Raises
        ------
        ValueError
            If the layer is another.
        ModelFileError
            If the graph fails.
        """
        product, weights = self.product(name), self.weights(name)
        if product is None or weights is None:
            raise ValueError(f"{name} is neither a convolution nor a dense layer")
        tensors = self._around(pixels, name, product)
        inputs = _single(tensors, product.inputs)
        taken = weights.kernel.shape[-2]  # of the inputs, by each output of a group
        first = taken * (output // (weights.kernel.shape[-1] // weights.groups))
        return MadeOf(
            inputs[..., first : first + taken],
            weights.kernel[..., output],
            float(weights.bias[output]),
            None if weights.scale is None else float(weights.scale[output]),
            None if weights.shift is None else float(weights.shift[output]),
            product.activation,
            weights.padding,
            weights.stride,
            weights.dilation,
            _single(tensors, product.sums)[..., output],
            _single(tensors, product.result)[..., output],
            _single(tensors, product.activated)[..., output],
            first,
        )

    def forget(self) -> None:
        """Let go of all that is kept to answer the next question faster."""
        with self._lock:
            self._learned = self._shown = None
        self._graph.close_inner_sessions()

    def _around(self, pixels: Pixels, name: str, product: Product) -> Mapping[str, Values]:
        """Return the tensors around a layer, from the last run if it was the same picture."""
        picture = pixels.tobytes()
        with self._lock:
            kept = self._shown
        if kept is None or (kept.name, kept.picture) != (name, picture):
            kept = _Shown(name, picture, self._tensors(pixels, product.tensors))
            with self._lock:
                self._shown = kept
        return kept.tensors

    def _tensors(self, pixels: Pixels, names: Collection[str]) -> dict[str, Values]:
        """Return tensors for one picture; the graph's input, which it does not compute, is one."""
        batch = pixels[np.newaxis]
        inner = set(names) - {self._input}
        found = self._graph.tensors(batch, inner) if inner else {}
        if self._input in names:
            found[self._input] = batch.astype(np.float32)
        return found


def _single(tensors: Mapping[str, Values], place: Place) -> Values:
    """Return the tensor at ``place`` for the one picture, the channels last."""
    values = tensors[place.tensor]
    single: Values = (channels_last(values) if place.channels_first else values)[0]
    return single
