"""The right column for a neuron: its weights as a picture, its sum, and its activation curve."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.activation_curve import CURVES, ActivationCurve
from desktop.widgets.buttons import icon_button
from desktop.widgets.label import text_label
from desktop.widgets.panel import Panel
from desktop.widgets.segments import Segments
from desktop.widgets.value_legend import ValueLegend
from desktop.widgets.value_map import ValueMap

if TYPE_CHECKING:
    from desktop.services.value_tiles import Values


CURVE_AT_MOST = 240  # logical pixels of its height at scale 1


class NeuronPanel(Panel):
    """Shows one neuron of a row.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    # The user wants the next or the previous neuron; carries 1 or -1.
    stepped = Signal(int)
    # The user wants what is shown as a picture file; carries nothing.
    exporting = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._heading = text_label(type_size="body-strong")
        self._size = text_label(type_size="small", colour="text-muted")
        row = QHBoxLayout()
        row.addWidget(self._heading)
        row.addWidget(self._size, 1)
        for icon, name, step in (
            ("previous", self.tr("Neuron before"), -1),
            ("next", self.tr("Next neuron"), 1),
        ):
            button = icon_button(theme, icon, name, key="Alt+Left" if step < 0 else "Alt+Right")
            button.setProperty("small", True)
            button.clicked.connect(lambda _=False, step=step: self.stepped.emit(step))
            row.addWidget(button)
        export = icon_button(theme, "export", self.tr("Save as a picture…"))
        export.setProperty("small", True)
        export.clicked.connect(self.exporting)
        row.addWidget(export)
        self.weights = ValueMap(theme, self.tr("Weights of the neuron as a picture"))
        self.weights.setToolTip(
            self.tr("Weights of the neuron\nRed pixels speak for it, blue ones against it.")
        )
        self.legend = ValueLegend(theme)
        self._weights_title = text_label(type_size="small", colour="text-muted", wrap=True)
        self.chain = text_label(wrap=True)
        self.curve = ActivationCurve(theme)
        self.choice = Segments(theme, self.tr("Activation to compare"), small=True)
        for found in CURVES[1:]:
            self.choice.add(found.id, found.name)
        self.choice.chosen.connect(self.curve.set_curve)
        self._curve_place = QWidget()
        below = QVBoxLayout(self._curve_place)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(self.choice)
        below.addWidget(self.curve, 1)
        self.curve.setMaximumHeight(theme.scaled(CURVE_AT_MOST))
        self.body.addLayout(row)
        self.body.addWidget(self._weights_title)
        self.body.addWidget(self.weights, 4)
        self.body.addWidget(self.legend)
        self.body.addWidget(self.chain)
        self.body.addWidget(self._curve_place, 2)
        self.body.addStretch(0)
        self.weights.pointed.connect(lambda *_: self.legend.set_value(self.weights.value))

    def set_heading(self, heading: str, size: str) -> None:
        """Say which neuron it is."""
        self._heading.setText(heading)
        self._size.setText(size)
        self.setAccessibleName(f"{heading} {size}")

    def show_empty(self) -> None:
        """Show that there is nothing to add up; what was learned stays."""
        self._size.setText("")
        self.chain.setText("")
        self.curve.set_sum(None)

    def set_weights(self, weights: "Values | None", words: str) -> None:
        """Show the weights as a picture, float32 (rows, columns), or say why there is none."""
        self._weights_title.setText(words)
        self.weights.setVisible(weights is not None)
        self.legend.setVisible(weights is not None)
        if weights is None:
            return
        from desktop.services.value_tiles import ValueScale, scale_of

        scale = ValueScale(scale_of(weights).most, is_signed=True)
        self.weights.set_values(weights, scale)
        self.legend.set_range(scale.least, scale.most)
        self.legend.set_value(self.weights.value)

    def set_sum(self, value: float | None, activation: str, words: str) -> None:
        """Show what the neuron adds up to, on the curve of its own activation."""
        self.chain.setText(words)
        self._curve_place.setVisible(value is not None)
        if activation and activation in {found.id for found in CURVES[1:]}:
            self.choice.choose(activation)
        self.curve.set_sum(value)

    def whole_image(self) -> QImage:
        """Return what is shown as a picture."""
        return self.grab().toImage()
