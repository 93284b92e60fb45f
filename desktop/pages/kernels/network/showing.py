"""Bringing a layer's results, and the chosen one of them, into the panels."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from desktop.pages.kernels.network.laid_out import laid_out, place_in_grid, place_in_row
from desktop.pages.kernels.network.panels import Panels
from desktop.pages.kernels.network.state import ANSWERS, FIRST, SECOND, NetworkState
from desktop.pages.kernels.network.texts import sentence, shape_text
from desktop.services.local_numbers import local
from desktop.widgets.value_text import value_text

if TYPE_CHECKING:
    from desktop.pages.kernels.network.asking import LayerShown, Shown
    from desktop.services.anatomy.layer import LayerFacts
    from desktop.services.graph import Pixels, Values


class Showing(QObject):
    """Shows answers, and the chosen map.

    Parameters
    ----------
    state
        What is followed.
    panels
        Where it is shown.
    parent
        Qt's owner.
    """

    def __init__(self, state: NetworkState, panels: Panels, parent: QObject) -> None:
        super().__init__(parent)
        self._state = state
        self._panels = panels
        self._count = 0  # of the maps or neurons that were shown last
        state.shown.connect(self._show)
        state.emptied.connect(self._show_empty)
        state.output_chosen.connect(self._show_output)
        panels.maps.order_changed.connect(self._show_again)
        panels.large.pointed.connect(self._point_flat)
        panels.made.flat.pointed.connect(self._point_flat)

    def _show(self, shown: "Shown") -> None:
        panels = self._panels
        first = shown.layers[FIRST]
        if first is None:
            return
        panels.picture.show_seen(as_image(first.pixels))
        panels.maps.show_layer(first.facts, self._words(first), sentence(first.facts.kind))
        is_moving = self._state.sketch.is_marking or panels.picture.turn.isSliderDown()
        for side, layer in enumerate(shown.layers):
            self._show_side(side, layer, first.facts, resort=not is_moving)
        self._keep_output(first)
        self._show_output(self._state.output)

    def _show_again(self) -> None:
        """Show the latest answer in another order."""
        if self._state.latest is not None:
            self._show(self._state.latest)

    def _show_empty(self) -> None:
        words = self.tr("Draw something at the left, or choose a picture.")
        for face in self._panels.maps.faces:
            face.tell(words)
        self._panels.picture.show_seen(None)
        self._panels.large.set_map(None)
        self._panels.large.set_after("", "")
        self._panels.neuron.show_empty()
        self._panels.made.tell(self.tr("How it was made"), words)

    def _words(self, layer: "LayerShown") -> str:
        """Return how many maps or neurons there are."""
        count = layer.values.shape[-1]
        if layer.values.ndim == 1:
            return self.tr("{0} values").format(local(f"{count:,}"))
        if layer.facts.kind == "input":
            return self.tr("{0} channels").format(count) if count > 1 else self.tr("1 channel")
        return self.tr("{0} feature maps").format(count)

    def _show_side(
        self, side: int, layer: "LayerShown | None", facts: "LayerFacts", *, resort: bool
    ) -> None:
        face = self._panels.maps.faces[side]
        if layer is None:
            face.tell(self.tr("This network has no layer {0}.").format(facts.name))
            return
        labels: tuple[str, ...] = ()
        opened = self._state.sides[side]
        if opened is not None and layer.facts.name in ANSWERS:
            labels = opened.model.metadata.labels
        face.set_unit(self._unit(layer.facts.kind))
        order = self._panels.maps.faces[FIRST].order if side == SECOND else ()
        face.set_values(layer.values, labels, resort=resort, order=order)

    def _unit(self, kind: str) -> str:
        """Return what one value of a row is called."""
        names = {"flatten": self.tr("place {0}"), "average": self.tr("map {0}")}
        return names.get(kind, self.tr("neuron {0}"))

    def _keep_output(self, first: "LayerShown") -> None:
        """Stay at the map of the same number; in a layer with another count go to the first."""
        count = int(first.values.shape[-1])
        if count != self._count:
            self._count = count
            self._state.output = self._panels.maps.faces[FIRST].order[0]

    # The chosen map or neuron

    def _show_output(self, number: int) -> None:
        latest = self._state.latest
        first = latest.layers[FIRST] if latest is not None else None
        self._panels.maps.choose(number)
        if latest is None or first is None:
            self._panels.large.set_map(None)
            return
        grid = laid_out(first)
        has_map = first.values.ndim == 3 or grid is not None
        panels = self._panels
        panels.right.setCurrentWidget(panels.large if has_map else panels.neuron)
        if grid is not None:
            self._show_laid_out(first, grid, number)
        elif has_map:
            self._show_large(first, latest, number)
        else:
            name = self._state.label(number) or self.tr("Neuron {0}").format(number + 1)
            panels.neuron.set_heading(name, value_text(float(first.values[number])))

    def _show_large(self, first: "LayerShown", latest: "Shown", number: int) -> None:
        from desktop.services.value_tiles import ValueScale, scale_of

        values = first.values[:, :, number]
        scale = ValueScale(scale_of(values).most, scale_of(first.values).is_signed)
        second: Values | None = None
        other = latest.layers[SECOND] if len(latest.layers) > 1 else None
        if other is not None and other.values.ndim == 3:
            second = other.values[:, :, min(number, other.values.shape[2] - 1)]
            is_signed = scale.is_signed or scale_of(other.values).is_signed
            scale = ValueScale(max(scale.most, scale_of(second).most), is_signed)
        heading = self.tr("Map {0}").format(number + 1)
        self._panels.large.set_heading(heading, shape_text(values.shape))
        self._panels.large.set_map(values, scale, second, scale)

    # A grid that becomes a row

    def _show_laid_out(self, first: "LayerShown", grid: "Values", number: int) -> None:
        """Show the map that a place of the row, or a mean, comes from."""
        large = self._panels.large
        is_mean = first.facts.kind == "average"
        row, column, channel = (0, 0, number) if is_mean else place_in_grid(number, grid.shape)
        heading = self.tr("Map {0} of the layer before").format(channel + 1)
        large.set_heading(heading, shape_text(grid.shape[:2]))
        large.set_map(grid[:, :, channel])
        large.set_after("", "")
        if not is_mean:
            large.point_at(row, column)
            self._show_flat(grid, row, column, channel)

    def _show_flat(self, grid: "Values", row: int, column: int, channel: int) -> None:
        number = place_in_row(row, column, channel, grid.shape)
        told = self.tr("Row {0}, column {1} is place ({0} − 1) × {2} + {1} = {3} of {4}.")
        if grid.shape[2] > 1:
            told = self.tr(
                "Row {0}, column {1} of map {5} is place (({0} − 1) × {2} + {1} − 1) × {6} + {5} "
                "= {3} of {4}: at each place all maps follow each other."
            )
        numbers = (row + 1, column + 1, grid.shape[1], number + 1, grid.size)
        self._panels.made.show_flat(
            self.tr("How the grid becomes a row"),
            self.tr("each line of the grid behind the last"),
            grid[:, :, channel],
            (row, column),
            told.format(*numbers, channel + 1, grid.shape[2]),
        )

    def _point_flat(self, row: int, column: int) -> None:
        """Look at the place of the row that a place of the grid is."""
        latest = self._state.latest
        first = latest.layers[FIRST] if latest is not None else None
        grid = laid_out(first) if first is not None else None
        if first is None or grid is None or first.facts.kind != "flatten":
            return
        channel = self._state.output % grid.shape[2]
        self._state.choose_output(place_in_row(row, column, channel, grid.shape))


def as_image(pixels: "Pixels") -> QImage:
    """Return what a network received as a picture: uint8 (height, width, channels)."""
    height, width, channels = pixels.shape
    kind = QImage.Format.Format_Grayscale8 if channels == 1 else QImage.Format.Format_RGB888
    return QImage(pixels.tobytes(), width, height, width * channels, kind).copy()
