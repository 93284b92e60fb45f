"""The right half of the Digits page: what the network sees, how sure it is, which neurons work."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from desktop.pages.context import PageContext
from desktop.widgets.activation_strip import ActivationStrip
from desktop.widgets.label import text_label
from desktop.widgets.map_legend import MapLegend
from desktop.widgets.panel import Panel
from desktop.widgets.pixel_picture import PixelPicture
from desktop.widgets.probability_bars import ProbabilityBars
from desktop.widgets.segments import Segments
from desktop.widgets.switch import Switch

if TYPE_CHECKING:
    from desktop.pages.digits.answering import Shown

LABELS = tuple("0123456789")
MOST_ROWS = len(LABELS)  # a network that knows more shows the most probable
# Until the model is open, the strips keep the room that its layers will take.
EXPECTED_LAYERS = (704, 576)


class AnswerPanel(QWidget):
    """Three panels that keep their size whatever the answer.

    Parameters
    ----------
    context
        Theme and preferences.
    """

    # The user has turned the centring on or off; carries whether it is on.
    centring_changed = Signal(bool)

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._strips: list[ActivationStrip] = []
        self._is_low = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(context.theme.space.panel_gap + 4)
        grid.addWidget(self._sees(), 0, 0)
        grid.addWidget(self._sureness(), 0, 1)
        grid.addWidget(self._neurons(), 1, 0, 1, 2)
        grid.setColumnStretch(0, 266)
        grid.setColumnStretch(1, 264)
        grid.setRowStretch(0, 1)
        self.set_layers(EXPECTED_LAYERS)
        self.show_nothing()

    def _sees(self) -> Panel:
        """Return the panel with the network's input."""
        theme = self._context.theme
        panel = Panel(theme, self.tr("What the network sees"))
        self.picture = PixelPicture(theme)
        self.centring = Switch(theme, self.tr("Centre and fit"))
        self.centring.setChecked(True)
        self.centring.setToolTip(
            self.tr(
                "Centre and fit  C\nCuts out the ink, fits it into 20 × 20 and puts its centre of "
                "mass in the middle, as the training pictures were made. Turn it off to see what "
                "the network makes of a digit in a corner."
            )
        )
        self.centring.toggled.connect(self.centring_changed)
        panel.body.addWidget(self.picture, 1)
        self._caption = text_label(
            self.tr("28 × 28, light on black"), type_size="small", colour="text-muted"
        )
        panel.body.addWidget(self._caption)
        panel.body.addWidget(self.centring)
        return panel

    def _sureness(self) -> Panel:
        """Return the panel with the ten bars."""
        theme = self._context.theme
        self.order = Segments(theme, self.tr("Order of the bars"), small=True)
        self.order.add("digits", self.tr("0–9"), tip=self.tr("Each digit keeps its place"))
        self.order.add("sorted", self.tr("Sorted"), tip=self.tr("The most probable first"))
        panel = Panel(theme, self.tr("How sure it is"), self.order)
        self.bars = ProbabilityBars(theme)
        self.bars.set_labels(LABELS)
        panel.body.addWidget(self.bars, 1)
        self.order.chosen.connect(self._set_order)
        is_sorted = self._context.preferences.current.digits.sorted_bars
        self.order.choose("sorted" if is_sorted else "digits")
        return panel

    def _neurons(self) -> Panel:
        """Return the panel with a strip a hidden layer."""
        theme = self._context.theme
        self._legend = MapLegend(theme, self.tr("0"), self.tr("strongest of the layer"))
        self._layer: Segments | None = None
        corner = QWidget()
        self._corner = QHBoxLayout(corner)
        self._corner.setContentsMargins(0, 0, 0, 0)
        self._corner.addWidget(self._legend)
        self._neuron_panel = Panel(theme, self.tr("Neurons at work"), corner)
        return self._neuron_panel

    def _set_order(self, order: str) -> None:
        """Sort the bars or not, and remember it."""
        self.bars.set_sorted(order == "sorted")
        self._context.preferences.change_digits(sorted_bars=order == "sorted")

    @property
    def strips(self) -> Sequence[ActivationStrip]:
        """One strip for each hidden layer."""
        return tuple(self._strips)

    def set_labels(self, labels: Sequence[str]) -> None:
        """Show a bar for each of a network's labels; that of digits only has ten."""
        if self.bars.labels == list(labels):
            return
        self.bars.set_labels(labels, MOST_ROWS)
        button = self.order.button("digits")
        is_digits = tuple(labels) == LABELS
        button.setText(self.tr("0–9") if is_digits else self.tr("In order"))
        button.setAccessibleName(button.text())
        tip = self.tr("Each digit keeps its place")
        button.setToolTip(tip if is_digits else self.tr("Each class keeps its place"))
        self.order.setEnabled(len(labels) <= MOST_ROWS)

    def set_layers(self, counts: Sequence[int]) -> None:
        """Show one strip for each hidden layer with so many neurons."""
        if [strip.count for strip in self._strips] == list(counts):
            return
        body = self._neuron_panel.body
        for strip in self._strips:
            body.removeWidget(strip)
            strip.deleteLater()
        self._strips = [
            ActivationStrip(self._context.theme, count, self.tr("Hidden layer {0}").format(number))
            for number, count in enumerate(counts, start=1)
        ]
        for strip in self._strips:
            body.addWidget(strip)
        self._offer_layers(len(counts))
        self._show_strips()

    def _offer_layers(self, count: int) -> None:
        """Offer one segment a layer, for windows that have no height for all of them."""
        if self._layer is not None:
            self._corner.removeWidget(self._layer)
            self._layer.deleteLater()
        self._layer = Segments(self._context.theme, self.tr("Hidden layer"), small=True)
        for number in range(1, count + 1):
            tip = self.tr("Hidden layer {0}").format(number)
            self._layer.add(str(number), str(number), tip=tip)
        self._layer.chosen.connect(self._show_strips)
        self._corner.addWidget(self._layer)

    def set_low(self, *, is_low: bool) -> None:
        """Show one hidden layer at a time where there is no height for all of them."""
        if is_low != self._is_low:
            self._is_low = is_low
            self._caption.setVisible(not is_low)
            self._show_strips()

    def _show_strips(self) -> None:
        """Show all layers, or the chosen one."""
        if self._layer is None:
            return
        self._layer.setVisible(self._is_low)
        self._legend.setVisible(not self._is_low)
        for number, strip in enumerate(self._strips, start=1):
            strip.setVisible(not self._is_low or self._layer.current == str(number))

    def show_nothing(self) -> None:
        """Show that nothing is drawn: no picture, no bars, silent neurons."""
        self.picture.set_pixels(None)
        self.bars.set_unfamiliar(False)
        self.bars.set_probabilities(None)
        for strip in self._strips:
            strip.set_levels(None)
            strip.set_note(self.tr("{0} neurons").format(strip.count))

    def show_answer(self, shown: "Shown") -> None:
        """Show one answer."""
        self.picture.set_pixels(shown.pixels, shown.width, shown.height)
        self.bars.set_unfamiliar(shown.unfamiliar)
        self.bars.set_probabilities(shown.probabilities)
        for strip, layer in zip(self._strips, shown.layers, strict=True):
            strip.set_levels(layer.levels)
            strip.set_note(self.tr("{0} of {1} active").format(layer.active, strip.count))
