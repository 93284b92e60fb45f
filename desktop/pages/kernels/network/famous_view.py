"""AlexNet beside VGG16: their layers as the papers give them, and where the parameters sit."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.pages.kernels.network.texts import famous_cards, sentence, shape_text, share_text
from desktop.services.local_numbers import local
from desktop.theme.theme import Theme
from desktop.translate import translated
from desktop.widgets.buttons import icon_button
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.label import text_label
from desktop.widgets.layer_strip import LayerStrip
from desktop.widgets.panel import Panel
from desktop.widgets.value_bars import ValueBars, ValueRow

if TYPE_CHECKING:
    from desktop.services.anatomy.famous import FamousNetwork

FULL = 100.0  # per cent
WEIGHING = ("convolution", "dense")


class FamousPanel(Panel):
    """One network: its strip, what the chosen layer is, and its parameters layer by layer.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    network
        What is shown.
    """

    def __init__(self, theme: Theme, network: "FamousNetwork") -> None:
        super().__init__(theme, network.title)
        self._network = network
        self.strip = LayerStrip(theme, self.tr("Layers of {0}").format(network.title))
        self.strip.set_cards(famous_cards(network))
        self.strip.chosen.connect(self.show_layer)
        self._told = text_label(wrap=True)
        self.bars = ValueBars(
            theme, self.tr("Parameters of {0}, in per cent of all").format(network.title)
        )
        self.bars.chosen.connect(self.strip.choose)
        self.bars.chosen.connect(self.show_layer)
        self.bars.set_rows(self._rows(), most=FULL)
        self.body.addWidget(text_label(self._summary(), wrap=True))
        source = ElidedLabel(network.source, type_size="small", colour="text-muted")
        source.setToolTip(network.source)
        self.body.addWidget(source)
        self.body.addWidget(self.strip)
        self.body.addWidget(self._told)
        self.body.addWidget(
            text_label(
                self.tr("Where the parameters sit, in per cent of all"), type_size="body-strong"
            )
        )
        self.body.addWidget(self.bars, 1)
        first = next(place for place, layer in enumerate(network.layers) if layer.parameters)
        self.strip.choose(first)
        self.show_layer(first)

    def show_layer(self, place: int) -> None:
        """Tell of one layer."""
        layer, window = self._network.layers[place], self._network.windows[place]
        parts = [f"{layer.name}: {layer.type}"]
        if window is not None:
            parts[0] += f" {translated(window.words)}"
        parts.append(shape_text(layer.output_shape))
        share = layer.parameters / self._network.parameters
        told = self.tr("{0} parameters, {1} of all")
        parts.append(told.format(local(f"{layer.parameters:,}"), share_text(share)))
        self._told.setText(f"{', '.join(parts)}. {sentence(layer.kind)}")
        self.bars.choose(place)

    def _summary(self) -> str:
        """Return how deep it is, and how large its kernels are."""
        network = self._network
        weighing = [layer for layer in network.layers if layer.kind in WEIGHING]
        sizes = {
            window.size
            for layer, window in zip(network.layers, network.windows, strict=True)
            if window is not None and layer.kind == "convolution"
        }
        dense = sum(layer.parameters for layer in network.layers if layer.kind == "dense")
        text = self.tr(
            "{0} layers with weights, kernels of {1}, {2} parameters, {3} of them in dense layers"
        )
        kernels = ", ".join(f"{size} × {size}" for size in sorted(sizes, reverse=True))
        share = share_text(dense / network.parameters)
        return text.format(len(weighing), kernels, local(f"{network.parameters:,}"), share)

    def _rows(self) -> list[ValueRow]:
        total = self._network.parameters
        return [
            ValueRow(place, layer.name, FULL * layer.parameters / total)
            for place, layer in enumerate(self._network.layers)
            if layer.parameters
        ]


class FamousView(QWidget):
    """Shows the famous networks beside each other, once it is seen.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    # The user wants what is shown as a picture file; carries nothing.
    exporting = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.panels: list[FamousPanel] = []
        note = self.tr("The lecture's famous networks, from their papers: shapes without weights.")
        export = icon_button(theme, "export", self.tr("Save as a picture…"))
        export.setProperty("small", True)
        export.clicked.connect(self.exporting)
        head = QHBoxLayout()
        head.addWidget(text_label(note, colour="text-muted"), 1)
        head.addWidget(export)
        self._row = QHBoxLayout()
        self._row.setSpacing(theme.space.panel_gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addLayout(self._row, 1)

    def fill(self) -> None:
        """Make the panels, the first time only."""
        from desktop.services.anatomy.famous import FAMOUS

        if not self.panels:
            self.panels = [FamousPanel(self._theme, network) for network in FAMOUS]
            for panel in self.panels:
                self._row.addWidget(panel, 1)

    def whole_image(self) -> QImage:
        """Return what is shown as a picture."""
        return self.grab().toImage()
