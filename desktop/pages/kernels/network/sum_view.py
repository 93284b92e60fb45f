"""Stepping through the sum that one value of a feature map is, with the network's own numbers."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from desktop.theme.theme import Theme
from desktop.widgets.buttons import icon_button
from desktop.widgets.label import text_label
from desktop.widgets.number_patch import NumberPatch
from desktop.widgets.value_bars import ValueBars, ValueRow
from desktop.widgets.value_text import value_text

if TYPE_CHECKING:
    from desktop.services.anatomy.sums import Sum
    from desktop.services.value_tiles import Values

STEP_MS = 700  # between two input maps while it plays
FAST_MS = 60  # where there are hundreds of them
MANY = 64


class SumView(QWidget):
    """Shows window, weights and products of one input map after the other, and what they come to.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    """

    # Another input map is looked at; carries its number from 0.
    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sum: Sum | None = None
        self._weights: Values | None = None
        self._chain_words = ""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._play_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space.inline_gap)
        column.addLayout(self._player())
        column.addWidget(self._grids())
        self.bars = ValueBars(theme, self.tr("What each input map adds"))
        self.bars.setToolTip(
            self.tr("What each input map adds\nWith the bias they make the value of this place.")
        )
        self.bars.chosen.connect(self.step_to)
        column.addWidget(self.bars, 1)
        self.chain = text_label(wrap=True)
        self.chain.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.chain)

    def _player(self) -> QHBoxLayout:
        """Return the row that steps and plays."""
        self.play = icon_button(self._theme, "play", self.tr("Play"))
        self.play.setCheckable(True)
        self.play.toggled.connect(self._set_playing)
        back = icon_button(self._theme, "previous", self.tr("Input map before"))
        forth = icon_button(self._theme, "next", self.tr("Next input map"))
        back.clicked.connect(lambda: self._step(-1))
        forth.clicked.connect(lambda: self._step(1))
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(self.tr("Input map"))
        self.slider.setToolTip(
            self.tr("Input map\nWhich of the input's maps the products are shown of.")
        )
        self.slider.valueChanged.connect(self._show_step)
        self._place = text_label(type_size="small", colour="text-muted")
        row = QHBoxLayout()
        for button in (back, self.play, forth):
            button.setProperty("small", True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        row.addWidget(self.slider, 1)
        row.addWidget(self._place)
        return row

    def _grids(self) -> QScrollArea:
        """Return the three grids of numbers; they scroll where a kernel is large."""
        self.window_cells = NumberPatch(self._theme, self.tr("Window"))
        self.weight_cells = NumberPatch(self._theme, self.tr("Weights"))
        self.product_cells = NumberPatch(self._theme, self.tr("Products"))
        holder = self._grid_row = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        parts: list[QWidget] = [self.window_cells, _sign("×"), self.weight_cells, _sign("=")]
        for part in [*parts, self.product_cells]:
            row.addWidget(part)
        row.addStretch(1)
        self._area = QScrollArea()
        self._area.setAccessibleName(self.tr("Window, weights and products"))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(holder)
        holder.setProperty("surface", True)
        self._area.viewport().setAutoFillBackground(False)
        holder.setAutoFillBackground(False)
        return self._area

    def set_sum(self, found: "Sum | None", chain: str, weights: "Values | None" = None) -> None:
        """Show how a value came about.

        Parameters
        ----------
        found
            The value taken apart; None for nothing.
        chain
            What follows once all input maps are added, in words.
        weights
            float32 (rows, columns, inputs).
        """
        self._sum, self._weights, self._chain_words = found, weights, chain
        self.setEnabled(found is not None)
        if found is None:
            self.play.setChecked(False)
            self.bars.set_rows([])
            self.chain.setText("")
            return
        sums = found.by_input.tolist()
        self.slider.setRange(0, len(sums) - 1)
        names = self.tr("map {0}")
        self.bars.set_rows([ValueRow(n, names.format(n + 1), sums[n]) for n in range(len(sums))])
        self._show_step()

    def _step(self, step: int) -> None:
        self.step_to(self.slider.value() + step)

    def step_to(self, number: int) -> None:
        """Look at the part of another input map."""
        self.slider.setValue(number)

    def _show_step(self) -> None:
        import numpy as np

        from desktop.services.value_tiles import ValueScale, scale_of

        found, weights = self._sum, self._weights
        if found is None or weights is None:
            return
        number = self.slider.value()
        window = np.where(found.is_padding, np.float32("nan"), found.covered[:, :, number])
        total = self.tr("sum {0}").format(value_text(float(found.by_input[number])))
        signed = [ValueScale(scale_of(part).most, True) for part in (weights, found.products)]
        self.window_cells.set_values(window, scale_of(found.covered))
        self.weight_cells.set_values(weights[:, :, number], signed[0])
        self.product_cells.set_values(found.products[:, :, number], signed[1], total)
        self._area.setFixedHeight(self.product_cells.sizeHint().height() + 14)
        self._allow_scrolling()
        count = len(found.by_input)
        self._place.setText(self.tr("map {0} of {1}").format(number + 1, count))
        self.bars.choose(number)
        self.chain.setText(self._words(found, number))
        self.stepped.emit(number)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room."""
        super().resizeEvent(event)
        self._allow_scrolling()

    def _allow_scrolling(self) -> None:
        """Be a stop for Tab where the keyboard must scroll to the products."""
        is_wide = self._grid_row.minimumSizeHint().width() > self._area.viewport().width()
        policy = Qt.FocusPolicy.StrongFocus if is_wide else Qt.FocusPolicy.NoFocus
        self._area.setFocusPolicy(policy)

    def _words(self, found: "Sum", number: int) -> str:
        """Return the sum so far, and what follows once all is added."""
        so_far = value_text(float(found.by_input[: number + 1].sum()), signed=True)
        text = self.tr("So far, input maps 1 to {0}: {1}").format(number + 1, so_far)
        return f"{text}\n{self._chain_words}"

    def _set_playing(self, is_playing: bool) -> None:
        self.play.setIcon(self._theme.icon("pause" if is_playing else "play"))
        name = self.tr("Pause") if is_playing else self.tr("Play")
        self.play.setAccessibleName(name)
        self.play.setToolTip(name)
        if not is_playing or self._sum is None:
            self._timer.stop()
            return
        if self.slider.value() == self.slider.maximum():
            self.slider.setValue(0)
        self._timer.start(FAST_MS if self.slider.maximum() > MANY else STEP_MS)

    def _play_on(self) -> None:
        if self.slider.value() >= self.slider.maximum():
            self.play.setChecked(False)
            return
        self.slider.setValue(self.slider.value() + 1)


def _sign(text: str) -> QLabel:
    return text_label(text, type_size="emphasis")
