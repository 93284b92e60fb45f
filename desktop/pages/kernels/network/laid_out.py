"""How a grid of maps becomes a row of numbers."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.pages.kernels.network.asking import LayerShown
    from desktop.services.graph import Values


def laid_out(layer: "LayerShown") -> "Values | None":
    """Return the maps that a layer makes a row of, (height, width, channels), if it does."""
    if layer.values.ndim != 1 or layer.facts.kind not in ("flatten", "average"):
        return None
    return layer.taken[0] if layer.taken and layer.taken[0].ndim == 3 else None


def place_in_row(row: int, column: int, channel: int, shape: tuple[int, ...]) -> int:
    """Return which place of the row a place of the maps becomes, all from 0."""
    _, width, channels = shape
    return (row * width + column) * channels + channel


def place_in_grid(number: int, shape: tuple[int, ...]) -> tuple[int, int, int]:
    """Return row, column and map that a place of the row was, all from 0."""
    _, width, channels = shape
    place, channel = divmod(number, channels)
    row, column = divmod(place, width)
    return row, column, channel
