"""One panel at a time, where there is no room for more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop.pages.training.panels.low_panel import save_height, set_framed
from desktop.pages.training.panels.parts import (
    CELL,
    CONFUSION,
    GRADIENTS,
    KERNELS,
    MISTAKES,
    PICTURES,
    SWEEP,
    WEIGHT,
    Parts,
)
from desktop.theme.theme import Theme
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.panel import Panel
from desktop.widgets.segments import Segments


class TabFrame(QWidget):
    """Shows one of the parts; the pictures of a cell stand beside the confusion table.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    parts
        What is laid out.
    """

    # Another part is shown; carries its name.
    shown = Signal(str)

    def __init__(self, theme: Theme, parts: Parts) -> None:
        super().__init__()
        self._theme = theme
        self._parts = parts
        self._pages: dict[str, QWidget] = {
            GRADIENTS: parts.gradients,
            KERNELS: parts.kernels,
            PICTURES: parts.pictures,
            CONFUSION: self._make_confusion(),
            MISTAKES: parts.mistakes,
            WEIGHT: parts.weight,
            SWEEP: parts.sweep,
        }
        for panel in (parts.kernels, parts.confusion, parts.gradients):
            if isinstance(panel, Panel):
                set_framed(theme, panel, False)
        parts.weight.put_together()
        parts.sweep.put_together()
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        self.segments = self._make_segments()
        self._note = ElidedLabel(type_size="small", colour="text-muted")
        self._note.setAlignment(Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._make_panel())
        self._turn()

    @property
    def current(self) -> str:
        """Which part is shown."""
        return self.segments.current

    def show_part(self, name: str) -> None:
        """Show a part."""
        self.segments.choose(CONFUSION if name == CELL else name)

    def tell(self, note: str) -> None:
        """Say something at the right of the segments."""
        self._note.setText(note)
        self._note.setToolTip(note)

    def _make_confusion(self) -> QWidget:
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.space.column_gap)
        row.addWidget(self._parts.confusion, 4)
        row.addWidget(self._parts.cell, 5)
        self._parts.confusion.show()
        self._parts.cell.show()  # a stack has hidden it
        return both

    def _make_segments(self) -> Segments:
        segments = Segments(self._theme, self.tr("What is looked at"), small=True)
        words = {
            GRADIENTS: self.tr("Gradients"),
            KERNELS: self.tr("Kernels"),
            PICTURES: self.tr("Pictures"),
            CONFUSION: self.tr("Confusion"),
            MISTAKES: self.tr("Mistakes"),
            WEIGHT: self.tr("One weight"),
            SWEEP: self.tr("Sweep"),
        }
        for name, word in words.items():
            segments.add(name, word)
        segments.show_segment(SWEEP, is_shown=self._parts.sweep.is_there)
        segments.chosen.connect(self._turn)
        return segments

    def _make_panel(self) -> QWidget:
        panel = Panel(self._theme)
        save_height(panel)
        head = QHBoxLayout()
        head.setSpacing(self._theme.space.inline_gap)
        head.addWidget(self.segments)
        head.addWidget(self._note, 1)
        panel.body.addLayout(head)
        panel.body.addWidget(self._stack, 1)
        panel.setAccessibleName(self.tr("What the run shows"))
        return panel

    def _turn(self) -> None:
        """Show the chosen part."""
        name = self.current
        self._stack.setCurrentWidget(self._pages[name])
        self.tell(self._parts.note_of(name))
        self.shown.emit(name)
