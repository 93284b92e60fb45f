"""Which weight is followed: its layer, its place in the layer's weights, and whether at all."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QToolButton, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.buttons import icon_button
from desktop.widgets.fields import indent_number
from desktop.widgets.switch import Switch

DENSE, CONVOLUTION = 2, 4
MOST_DIMENSIONS = 4
NARROW = 900  # logical pixels at scale 1
LETTERS = "yxck"  # row, column, channel, kernel
LEAST_FIELD = 64


class WeightChoice(QWidget):
    """Chooses a weight; indices are shown from 1 and told from 0.

    Parameters
    ----------
    theme
        Gives sizes.
    """

    # The user wants to follow a weight; carries the layer's name and the index, a tuple of int.
    follow_wanted = Signal(str, tuple)
    # The user wants to follow none; carries nothing.
    unfollow_wanted = Signal()
    # The user has chosen another layer or place, or has turned following on or off.
    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shapes: dict[str, tuple[int, ...]] = {}
        self._earlier: dict[str, npt.NDArray[np.float32]] = {}
        self._moved: dict[str, tuple[int, ...]] = {}
        self.layer = QComboBox()
        self.layer.setAccessibleName(self.tr("Layer of the weight"))
        self.layer.setToolTip(self.tr("The layer whose weight is followed"))
        self.layer.currentTextChanged.connect(self._take_layer)
        self.places = [self._make_place() for _ in range(MOST_DIMENSIONS)]
        self.most = self._make_most()
        self.follow = Switch(theme, self.tr("Follow"))
        self.follow.setToolTip(
            self.tr("Tells with each batch what back-propagation does to this weight")
        )
        self.follow.toggled.connect(self._tell)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space.inline_gap)
        row.addWidget(self.follow)
        row.addWidget(self.layer, 2)
        for place in self.places:
            row.addWidget(place, 1)
        row.addWidget(self.most)
        self.set_layers((), ())

    @property
    def index(self) -> tuple[int, ...]:
        """The chosen place, from 0, as Keras shapes the layer's weights."""
        dimensions = len(self._shapes.get(self.layer.currentText(), ()))
        return tuple(place.value() - 1 for place in self.places[:dimensions])

    @property
    def is_following(self) -> bool:
        """Whether the chosen weight is to be followed."""
        return self.follow.isChecked()

    def set_layers(self, layers: Sequence[str], shapes: Sequence[tuple[int, ...]]) -> None:
        """Offer the layers of a run, with the shapes of their weights; the last is chosen.

        The last one's numbers are the easiest to read: its deltas are prediction minus truth.
        Where the switch is on already, this run has to be told too.
        """
        self._shapes = dict(zip(layers, shapes, strict=True))
        self._earlier.clear()
        self._moved.clear()
        self.layer.blockSignals(True)
        self.layer.clear()
        self.layer.addItems(list(layers))
        self.layer.setCurrentIndex(len(layers) - 1)
        self.layer.blockSignals(False)
        for widget in (self.layer, self.follow):
            widget.setEnabled(bool(layers))
        self._fit_places()
        if layers and self.is_following:
            self.follow_wanted.emit(self.layer.currentText(), self.index)

    def choose(self, layer: str, index: tuple[int, ...]) -> None:
        """Choose a weight, as if the user had."""
        if len(self._shapes.get(layer, ())) != len(index):
            return
        self._set(layer, index)
        self._tell()

    def note_weights(self, layer: str, weights: npt.NDArray[np.floating]) -> None:
        """Learn how the weights of a layer stand, to find the one that changes most."""
        now = np.asarray(weights, dtype=np.float32)
        earlier = self._earlier.get(layer)
        self._earlier[layer] = now
        if earlier is not None and earlier.shape == now.shape:
            moved = np.abs(now - earlier)
            if moved.any():
                place = np.unravel_index(int(moved.argmax()), now.shape)
                self._moved[layer] = tuple(int(number) for number in place)
        self._offer_most()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Name the fields as there is room."""
        super().resizeEvent(event)
        self._fit_places()

    def _make_place(self) -> QSpinBox:
        place = QSpinBox()
        place.setKeyboardTracking(False)
        place.setMinimumWidth(self._theme.scaled(LEAST_FIELD))
        place.setAccessibleName(self.tr("Place of the weight"))
        place.setToolTip(self.tr("Place of the weight\nWhich of the layer's weights is followed."))
        indent_number(place)
        place.valueChanged.connect(self._tell)
        return place

    def _make_most(self) -> QToolButton:
        button = icon_button(self._theme, "training", self.tr("The one that changed most"))
        button.clicked.connect(self._take_most)
        return button

    def _take_layer(self) -> None:
        self._fit_places()
        self._tell()

    def _take_most(self) -> None:
        layer = self.layer.currentText()
        if layer in self._moved:
            self.choose(layer, self._moved[layer])

    def _set(self, layer: str, index: tuple[int, ...]) -> None:
        """Show a weight as the chosen one."""
        self.layer.blockSignals(True)
        self.layer.setCurrentText(layer)
        self.layer.blockSignals(False)
        self._fit_places()
        for place, number in zip(self.places, index, strict=False):
            place.blockSignals(True)
            place.setValue(number + 1)
            place.blockSignals(False)

    def _fit_places(self) -> None:
        """Show as many fields as the layer's weights have dimensions, each with its range."""
        shape = self._shapes.get(self.layer.currentText(), (1, 1))
        for place, field in enumerate(self.places):
            field.setVisible(place < len(shape))
            if place < len(shape):
                field.blockSignals(True)
                field.setRange(1, max(1, shape[place]))
                field.blockSignals(False)
                name = self._names(len(shape))[place]
                field.setPrefix(f"{self._short(name, len(shape), place)} ")
                field.setAccessibleName(name)
                field.setToolTip(self.tr("{0}, 1 to {1}").format(name, shape[place]))
                field.setEnabled(bool(self._shapes))
        self._offer_most()

    def _names(self, dimensions: int) -> tuple[str, ...]:
        if dimensions == DENSE:
            return (self.tr("input"), self.tr("neuron"))
        if dimensions == CONVOLUTION:
            return (self.tr("row"), self.tr("column"), self.tr("channel"), self.tr("kernel"))
        return tuple(str(number + 1) for number in range(dimensions))

    def _short(self, name: str, dimensions: int, place: int) -> str:
        """Return a name, or a letter for it where four fields share a narrow row."""
        is_narrow = self.width() < self._theme.scaled(NARROW) and dimensions == CONVOLUTION
        return LETTERS[place] if is_narrow else name

    def _offer_most(self) -> None:
        is_known = self.layer.currentText() in self._moved
        self.most.setEnabled(is_known)
        tip = self.tr("The weight of this layer that has changed most since it was last shown")
        if not is_known:
            tip = self.tr("Known of the first layer, whose weights are shown, after some batches")
        self.most.setToolTip(tip)

    def _tell(self) -> None:
        """Tell which weight is wanted, if one is."""
        if self.is_following and self.layer.currentText():
            self.follow_wanted.emit(self.layer.currentText(), self.index)
        elif self.sender() is self.follow:
            self.unfollow_wanted.emit()
        self.changed.emit()
