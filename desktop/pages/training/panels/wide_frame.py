"""Two rows of panels, where there is room for all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.pages.training.panels.clamped_label import ClampedLabel
from desktop.pages.training.panels.low_panel import save_height, set_framed
from desktop.pages.training.panels.parts import CELL, MISTAKES, PICTURES, SWEEP, WEIGHT, Parts
from desktop.theme.theme import Theme
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.panel import Panel
from desktop.widgets.segments import Segments

SHARES = (380, 184, 260)  # of the width: gradients, kernels, confusion
LEAST_ROW = 192  # height of the first row at scale 1
ABOVE = {WEIGHT: 1, SWEEP: 2}  # what takes the first row, by its place in the stack


class WideFrame(QWidget):
    """Gradients, kernels and confusion in a row; below it what else can be looked at, one at once.

    One weight takes the first row for its numbers, a sweep for its table; nothing else moves.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    parts
        What is laid out.
    """

    # Another part is shown below; carries its name.
    shown = Signal(str)

    def __init__(self, theme: Theme, parts: Parts) -> None:
        super().__init__()
        self._theme = theme
        self._parts = parts
        self._above = QStackedWidget()
        self._above.addWidget(self._make_row())
        self._above.addWidget(self._make_steps())
        self._above.addWidget(self._make_table())
        self._above.setMinimumHeight(theme.scaled(LEAST_ROW))
        self.segments = self._make_segments()
        self._note = ElidedLabel(type_size="small", colour="text-muted")
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._below = QStackedWidget()
        self._pages = {
            PICTURES: parts.pictures,
            MISTAKES: parts.mistakes,
            CELL: parts.cell,
            WEIGHT: self._make_choice(),
            SWEEP: parts.sweep.foot,
        }
        for page in self._pages.values():
            self._below.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space.panel_gap)
        column.addWidget(self._above, 1)
        column.addWidget(self._make_lower())
        self._turn()

    @property
    def current(self) -> str:
        """Which part is shown below."""
        return self.segments.current

    def show_part(self, name: str) -> None:
        """Show a part; those of the first row are always shown, unless one weight is."""
        if name in self._pages:
            self.segments.choose(name)
        elif self.current in ABOVE:
            self.segments.choose(PICTURES)

    def tell(self, note: str) -> None:
        """Say something at the right of the segments."""
        self._note.setText(note)
        self._note.setToolTip(note)

    def _make_row(self) -> QWidget:
        parts = self._parts
        row_widget = QWidget()
        row = QHBoxLayout(row_widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.space.panel_gap)
        panels = (parts.gradients, parts.kernels, parts.confusion)
        for panel, share in zip(panels, SHARES, strict=True):
            if isinstance(panel, Panel):
                set_framed(self._theme, panel, True)
            row.addWidget(panel, share)
            panel.show()  # a stack has hidden it
        return row_widget

    def _make_steps(self) -> QWidget:
        panel = Panel(self._theme, self.tr("One weight, one batch"))
        save_height(panel)
        panel.body.addWidget(self._parts.weight.steps, 1)
        return panel

    def _make_table(self) -> QWidget:
        sweep = self._parts.sweep
        sweep.setParent(self)  # or it would end with the tabs that it stood in
        sweep.hide()
        sweep.take_apart()
        panel = Panel(self._theme, self.tr("Settings against results"))
        save_height(panel)
        panel.body.addWidget(sweep.table, 1)
        sweep.table.show()
        return panel

    def _make_choice(self) -> QWidget:
        """Return the choice of a weight over the steps in the lecture's words."""
        words = ClampedLabel(3)
        words.setText(
            self.tr(
                "Forward: the batch runs through the network, and the loss says how wrong the "
                "predictions are. Backward: by the chain rule each picture adds what came in at "
                "the weight (activation) times what its neuron's sum means for the loss (delta). "
                "Update: the optimiser steps against this gradient; the weight has a new value."
            )
        )
        weight = self._parts.weight
        weight.setParent(self)  # or it would end with the tabs that it stood in
        weight.hide()
        choice = QWidget()
        column = QVBoxLayout(choice)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(weight.choice)
        column.addWidget(words)
        column.addStretch(1)
        return choice

    def _make_segments(self) -> Segments:
        segments = Segments(self._theme, self.tr("What is looked at"), small=True)
        segments.add(
            PICTURES,
            self.tr("Same pictures"),
            tip=self.tr("The same validation pictures after each epoch, with the current answer"),
        )
        segments.add(
            MISTAKES,
            self.tr("Worst mistakes"),
            tip=self.tr("The wrong answers that the network is most certain of"),
        )
        segments.add(
            CELL,
            self.tr("Confused pictures"),
            tip=self.tr("The pictures of the chosen cell of the confusion table"),
        )
        segments.add(
            WEIGHT,
            self.tr("One weight"),
            tip=self.tr("Back-propagation for one weight, a batch at a time, in numbers"),
        )
        segments.add(
            SWEEP,
            self.tr("Sweep"),
            tip=self.tr(
                "All runs of this sweep: their settings against their results. A click shows a "
                "run, Space puts it into the plots or takes it out."
            ),
        )
        segments.show_segment(SWEEP, is_shown=self._parts.sweep.is_there)
        segments.chosen.connect(self._turn)
        return segments

    def _make_lower(self) -> QWidget:
        panel = Panel(self._theme)
        save_height(panel)
        head = QHBoxLayout()
        head.setSpacing(self._theme.space.column_gap)
        head.addWidget(self.segments)
        head.addWidget(self._note, 1)
        panel.body.addLayout(head)
        panel.body.addWidget(self._below, 1)
        panel.setAccessibleName(self.tr("More of this run"))
        panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        return panel

    def _turn(self) -> None:
        """Show the chosen part."""
        name = self.current
        self._below.setCurrentWidget(self._pages[name])
        self._above.setCurrentIndex(ABOVE.get(name, 0))
        self.tell(self._parts.note_of(name))
        self.shown.emit(name)
