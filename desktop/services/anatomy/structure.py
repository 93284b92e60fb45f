"""The layers of a model in order, and how its graph wires them; nothing here runs it."""

from functools import cached_property

from desktop.services.anatomy.layer import LayerFacts, Pooling
from desktop.services.anatomy.learned import Sides, pooling_of
from desktop.services.anatomy.product import Place, Product, find_product
from desktop.services.anatomy.table import read_table
from desktop.services.anatomy.wiring import Wiring
from training.contract.metadata import ModelMetadata

POOLINGS = ("MaxPool", "AveragePool")


class Structure:
    """The layers of a model and what they take from each other.

    Parameters
    ----------
    metadata
        What the model says about itself.
    wiring
        Its graph.

    Attributes
    ----------
    layers
        In order, the input first: the model's own table.
    places
        The tensor of each layer that has a result, by its name.
    wiring
        The graph.
    """

    def __init__(self, metadata: ModelMetadata, wiring: Wiring) -> None:
        self.wiring = wiring
        table = read_table(metadata, wiring)
        self.layers: tuple[LayerFacts, ...] = table.layers
        self.places = table.places
        self._facts = {layer.name: layer for layer in table.layers}

    def layer(self, name: str) -> LayerFacts:
        """Return the layer that is called ``name``; a ``KeyError`` if there is none."""
        return self._facts[name]

    def nearest_result(self, name: str) -> str:
        """Return the layer whose result stands for that of ``name``: itself, or one before it."""
        names = [layer.name for layer in self.layers]
        before = self.layers[: names.index(name) + 1]
        return next(layer.name for layer in reversed(before) if layer.has_result)

    def inputs_of(self, name: str) -> tuple[str, ...]:
        """Return the names of the layers whose results this one takes, as the graph wires them.

        What works in training only is passed over: the layer after a dropout takes the result of
        the one before it.
        """
        if name not in self.places:
            return (self.nearest_result(name),)
        place = self.places[name]
        found = self.wiring.made_of(place.tensor, self._ends(place))
        return tuple(layer for tensor in found for layer in self._layers_at(tensor))

    def pooling(self, name: str) -> Pooling | None:
        """Return window, stride and padding of a pooling; ``None`` for other layers."""
        if self._facts[name].kind != "pooling" or name not in self.places:
            return None
        place = self.places[name]
        nodes = self.wiring.back_from(place.tensor, self._ends(place))
        node = next((one for one in nodes if one.operator in POOLINGS), None)
        return None if node is None else pooling_of(node, self.size_before(name))

    def input_grid(self, name: str) -> tuple[int, int, int] | None:
        """Return (height, width, channels) of the grid that a dense layer's inputs were.

        ``None`` where they were no grid: only after a flatten layer are they one.
        """
        if self._facts[name].kind != "dense":
            return None
        before = [self._facts[one] for one in self.inputs_of(name)]
        if len(before) != 1 or before[0].kind != "flatten":
            return None
        grids = [self._facts[one].output_shape[1:] for one in self.inputs_of(before[0].name)]
        if len(grids) != 1 or len(grids[0]) != 3:
            return None
        height, width, channels = grids[0]
        return (height, width, channels) if height and width and channels else None

    def is_by_channel(self, name: str) -> bool:
        """Return whether a flatten layer lays out one channel after the other.

        Else the channels of a pixel stay together, as in Keras.
        """
        place = self.places[name]
        before = [self.places[one] for one in self.inputs_of(name)]
        nodes = self.wiring.back_from(place.tensor, self._ends(place))
        turns = sum(node.operator == "Transpose" for node in nodes)
        return len(before) == 1 and before[0].channels_first == (turns % 2 == 0)

    def product(self, name: str) -> Product | None:
        """Return the sum that a layer computes; ``None`` unless it is a convolution or dense."""
        return self._products.get(name)

    def size_before(self, name: str) -> Sides:
        """Return height and width of what a layer takes; 1 each where it is no grid."""
        before = self.inputs_of(name)
        shape = self._facts[before[0]].output_shape[1:] if before else ()
        return (shape[0] or 1, shape[1] or 1) if len(shape) == 3 else (1, 1)

    @cached_property
    def _products(self) -> dict[str, Product]:
        """The sums of all convolutions and dense layers."""
        found: dict[str, Product] = {}
        for layer in self.layers:
            dimensions = {"convolution": 4, "dense": 2}.get(layer.kind)
            if not layer.has_result or len(layer.output_shape) != dimensions:
                continue
            place = self.places[layer.name]
            product = find_product(self.wiring, place, self._ends(place))
            if product is not None and product.is_convolution == (layer.kind == "convolution"):
                found[layer.name] = product
        return found

    def _ends(self, place: Place) -> set[str]:
        """Return the tensors of all results but one."""
        return {one.tensor for one in self.places.values()} - {place.tensor}

    def _layers_at(self, tensor: str) -> list[str]:
        """Return the layer whose result is ``tensor``; of several the last."""
        return [name for name, place in self.places.items() if place.tensor == tensor][-1:]
