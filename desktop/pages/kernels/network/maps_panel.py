"""The middle: what a layer makes of the picture, of one network or of two beside each other."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QHBoxLayout, QScrollBar, QVBoxLayout, QWidget

from desktop.pages.kernels.network.kernels_face import KernelsFace
from desktop.pages.kernels.network.layer_face import LayerFace
from desktop.pages.kernels.network.sum_view import SumView
from desktop.theme.theme import Theme
from desktop.widgets.buttons import icon_button
from desktop.widgets.current_stack import CurrentStack
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.label import text_label
from desktop.widgets.panel import Panel
from desktop.widgets.segments import Segments
from desktop.widgets.switch import Switch

if TYPE_CHECKING:
    from desktop.services.anatomy.layer import LayerFacts


class MapsPanel(Panel):
    """Shows maps, kernels or a sum, with what one can choose above them.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    # The user has chosen another map or neuron; carries its number from 0.
    chosen = Signal(int)
    # The user wants another order; carries nothing.
    order_changed = Signal()
    # The user wants what is shown as a picture file; carries nothing.
    exporting = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.faces = (LayerFace(theme), LayerFace(theme))
        self.kernels = KernelsFace(theme)
        self.sum = SumView(theme)
        pair = QWidget()
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space.column_gap)
        for face in self.faces:
            row.addWidget(face, 1)
            face.chosen.connect(self.chosen)
        self.kernels.chosen.connect(self.chosen)
        self.faces[1].hide()
        # One hand for both: the same maps are beside each other.
        bars = [face.mosaic.verticalScrollBar() for face in self.faces]
        bars[0].valueChanged.connect(lambda value: _follow(bars[1], bars[0], value))
        bars[1].valueChanged.connect(lambda value: _follow(bars[0], bars[1], value))
        self._made_place = QWidget()
        self._made = QVBoxLayout(self._made_place)
        self._made.setContentsMargins(0, 0, 0, 0)
        self._made.addStretch(1)
        self._stack = CurrentStack()
        for widget in (pair, self.kernels, self.sum, self._made_place):
            self._stack.addWidget(widget)
        self._pair = pair
        self.body.addLayout(self._title_row(theme))
        self.body.addLayout(self._controls(theme))
        self.body.addWidget(self._stack, 1)

    def _title_row(self, theme: Theme) -> QHBoxLayout:
        """Return the line that says what is seen."""
        self._heading = text_label(type_size="body-strong")
        self._note = ElidedLabel(type_size="small", colour="text-muted")
        export = icon_button(theme, "export", self.tr("Save as a picture…"))
        export.setProperty("small", True)
        export.clicked.connect(self.exporting)
        row = QHBoxLayout()
        row.addWidget(self._heading)
        row.addWidget(self._note, 1)
        row.addWidget(export)
        return row

    def _controls(self, theme: Theme) -> QVBoxLayout:
        """Return what one can choose."""
        self.view = Segments(theme, self.tr("What is shown"), small=True)
        self.view.add("maps", self.tr("Maps"), tip=self.tr("Maps\nWhat the layer gives."))
        self._tips = {
            "kernels": self.tr("Kernels\nThe weights that were learned."),
            "sum": self.tr("Step the sum\nOne value, taken apart with the network's own numbers."),
        }
        self.view.add("kernels", self.tr("Kernels"), tip=self._tips["kernels"])
        self.view.add("sum", self.tr("Step the sum"), tip=self._tips["sum"])
        self.view.add(
            "made", self.tr("Made of"), tip=self.tr("Made of\nHow the chosen map was made.")
        )
        self.view.button("made").hide()
        self.view.chosen.connect(self._show_view)
        self.order = Segments(theme, self.tr("Order"), small=True)
        self.order.add("strength", self.tr("Strength"), tip=self.tr("The strongest first"))
        self.order.add("number", self.tr("Number"), tip=self.tr("As the network counts them"))
        self.order.chosen.connect(self._set_order)
        self.same_scale = Switch(theme, self.tr("Same scale"))
        self.same_scale.setToolTip(
            self.tr(
                "Same scale for all\nEqual colours are equal values in all maps. Otherwise each "
                "map is scaled to its own strongest value."
            )
        )
        self.same_scale.toggled.connect(self._set_same_scale)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.space.inline_gap)
        upper, lower = QHBoxLayout(), QHBoxLayout()
        for row in (upper, lower):
            row.setSpacing(12)
            self._rows.addLayout(row)
        upper.addWidget(self.view)
        upper.addStretch(1)
        self._lines = (upper, lower)
        lower.addStretch(1)
        self.set_narrow(is_narrow=False)
        return self._rows

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Use two lines for what one can choose where there is no room for it in one."""
        line = self._lines[int(is_narrow)]
        for widget in (self.order, self.same_scale):
            line.addWidget(widget)

    def take_made(self, made: QWidget | None) -> None:
        """Hold the panel that tells how a map was made behind a segment, or give it away."""
        button = self.view.button("made")
        button.setVisible(made is not None)
        if made is not None:
            self._made.insertWidget(0, made)
        elif self.view.current == "made":
            self.view.choose("maps")

    def show_layer(self, facts: "LayerFacts", words: str, note: str) -> None:
        """Say which layer is seen, and offer what it has."""
        self._heading.setText(f"{facts.name}: {words}")
        self._note.setText(note)
        self._note.setToolTip(note)
        self.setAccessibleName(f"{facts.name}: {words}")
        is_grid = len(facts.output_shape) == 4
        self.same_scale.setVisible(is_grid and self.view.current == "maps")
        weighs = facts.kind in ("convolution", "dense")
        self.view.button("kernels").setEnabled(facts.kind == "convolution")
        self.view.button("sum").setEnabled(weighs and is_grid)
        reason = self.tr("{0} has no kernels that slide; choose a convolution.").format(facts.name)
        for identifier in ("kernels", "sum"):
            button = self.view.button(identifier)
            button.setToolTip(self._tips[identifier] if button.isEnabled() else reason)
        if not self.view.button(self.view.current).isEnabled():
            self.view.choose("maps")

    def set_comparing(self, titles: Sequence[str]) -> None:
        """Show two networks, called so, or one."""
        is_comparing = len(titles) > 1
        self.faces[1].setVisible(is_comparing)
        for number, face in enumerate(self.faces):
            face.set_title(titles[number] if is_comparing else "")

    def choose(self, number: int) -> None:
        """Show which map or neuron is looked at."""
        for face in self.faces:
            face.choose(number)
        self.kernels.choose(number)

    def whole_image(self) -> QImage:
        """Return what is shown as a picture, also what is scrolled away."""
        shown = self._stack.currentWidget()
        if shown is self.kernels:
            return self.kernels.mosaic.whole_image()
        if shown is self._pair and not self.faces[1].isVisible():
            return self.faces[0].whole_image()
        return self.grab().toImage()

    def _show_view(self, view: str) -> None:
        widgets = {
            "maps": self._pair,
            "kernels": self.kernels,
            "sum": self.sum,
            "made": self._made_place,
        }
        self._stack.setCurrentWidget(widgets[view])
        is_maps = view == "maps"
        self.order.setVisible(is_maps)
        self.same_scale.setVisible(is_maps and self.faces[0].mosaic.count > 0)

    def _set_order(self, order: str) -> None:
        for face in self.faces:
            face.set_order(is_sorted=order == "strength")
        self.order_changed.emit()

    def _set_same_scale(self, is_same: bool) -> None:
        for face in self.faces:
            face.set_same_scale(is_same=is_same)


def _follow(bar: QScrollBar, other: QScrollBar, value: int) -> None:
    """Scroll as the other grid does, where both are equally long."""
    if bar.maximum() == other.maximum():
        bar.setValue(value)
