"""The layers of a model, in order, with the tensors that are their results."""

from collections.abc import Mapping
from typing import NamedTuple

from desktop.services.anatomy.kinds import in_training_only, kind_of
from desktop.services.anatomy.layer import LayerFacts
from desktop.services.anatomy.product import Place, affine_end
from desktop.services.anatomy.wiring import Wiring
from training.contract.metadata import Layer, ModelMetadata


class Table(NamedTuple):
    """The model's own table, and where in its graph the results are.

    Attributes
    ----------
    layers
        In order, the input first.
    places
        The tensor of each layer that has a result, by its name; the input's is the graph's own.
    """

    layers: tuple[LayerFacts, ...]
    places: Mapping[str, Place]


def read_table(metadata: ModelMetadata, wiring: Wiring) -> Table:
    """Return the layers that ``metadata`` name, with the input before them."""
    given = metadata.input
    shape = (None, given.height, given.width, given.channels)
    layers = [LayerFacts(given.name, "InputLayer", "input", shape, 0, True, False)]
    places = {given.name: Place(given.name, False)}
    for layer in metadata.layers:
        place = _place(layer, wiring, given.name if len(layers) == 1 else None)
        if place is not None:
            places[layer.name] = place
        layers.append(
            LayerFacts(
                layer.name,
                layer.type,
                kind_of(layer.type),
                layer.output_shape,
                layer.parameters,
                place is not None,
                in_training_only(layer.type),
            )
        )
    return Table(tuple(layers), places)


def _place(layer: Layer, wiring: Wiring, picture: str | None) -> Place | None:
    """Return the tensor with a layer's result, or ``None`` if the graph has none.

    The metadata leave out that of a scaling, which the graph nevertheless computes: where it is
    the first layer, it is the arithmetic right after the ``picture``.
    """
    if layer.feature_map is not None and wiring.makes(layer.feature_map):
        return Place(layer.feature_map, layer.layout == "NCHW")
    if picture is not None and kind_of(layer.type) == "scaling":
        tensor = affine_end(wiring, picture)
        return Place(tensor, False) if tensor != picture else None
    return None
