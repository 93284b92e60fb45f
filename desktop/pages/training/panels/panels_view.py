"""All panels below the curves: two rows of them, or tabs in a low window."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.pages.training.panels.cell_pictures import CellPictures
from desktop.pages.training.panels.confusion_panel import ConfusionPanel
from desktop.pages.training.panels.kernels_panel import KernelsPanel
from desktop.pages.training.panels.mistakes_panel import MistakesPanel
from desktop.pages.training.panels.parts import CELL, CONFUSION, GRADIENTS, PICTURES, SWEEP, Parts
from desktop.pages.training.panels.pictures_row import PicturesRow
from desktop.pages.training.panels.tab_frame import TabFrame
from desktop.pages.training.panels.weight_panel import WeightPanel
from desktop.pages.training.panels.wide_frame import WideFrame
from desktop.pages.training.shown import ShownRuns
from desktop.pages.training.sweep.panel import SweepPanel
from desktop.theme.theme import Theme

LEAST_WIDE = QSize(760, 354)  # logical pixels at scale 1: with less there are tabs
LEAST = QSize(480, 210)


class PanelsView(QWidget):
    """Lays the panels out as there is room, and leads from one to the other.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    gradients
        The plot of the gradients' size per layer.
    shown
        Which runs are in the plots.
    """

    # The user wants to see the pictures of a cell; carries its true label and the answer.
    cell_chosen = Signal(int, int)
    # The user wants to follow a weight; carries the layer's name and the index, a tuple of int.
    follow_wanted = Signal(str, tuple)
    # The user wants to follow no weight; carries nothing.
    unfollow_wanted = Signal()
    # Another part is looked at; carries its name as in `desktop.pages.training.panels.parts`.
    shown = Signal(str)

    def __init__(self, theme: Theme, gradients: QWidget, shown: ShownRuns | None = None) -> None:
        super().__init__()
        self._theme = theme
        self._is_changing = False
        self.parts = Parts(
            gradients=gradients,
            kernels=KernelsPanel(theme),
            confusion=ConfusionPanel(theme),
            pictures=PicturesRow(theme),
            mistakes=MistakesPanel(theme),
            cell=CellPictures(theme),
            weight=WeightPanel(theme),
            sweep=SweepPanel(theme, shown or ShownRuns(self)),
        )
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.frame: WideFrame | TabFrame = WideFrame(theme, self.parts)
        self._take(self.frame)
        self._connect()
        theme.changed.connect(self._follow_theme)

    @property
    def is_low(self) -> bool:
        """Whether the panels are behind tabs."""
        return isinstance(self.frame, TabFrame)

    @property
    def current(self) -> str:
        """The part that is looked at."""
        return self.frame.current

    def show_part(self, name: str) -> None:
        """Look at a part."""
        self.frame.show_part(name)

    def clear(self) -> None:
        """Show that there is no run, or that one has told nothing yet."""
        self.parts.kernels.show_weights(None)
        self.parts.confusion.show_counts((), None)
        self.parts.pictures.clear()
        self.parts.mistakes.clear()
        self.parts.cell.clear()
        self.parts.weight.clear()

    def sizeHint(self) -> QSize:
        """Return the size with which all panels can be seen."""
        return QSize(self._theme.scaled(848), self._theme.scaled(362))

    def minimumSizeHint(self) -> QSize:
        """Return what the tabs need."""
        return QSize(self._theme.scaled(LEAST.width()), self._theme.scaled(LEAST.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the panels out as there is room now."""
        super().resizeEvent(event)
        self._lay_out()

    def _connect(self) -> None:
        parts = self.parts
        parts.confusion.cell_chosen.connect(self._show_cell)
        parts.confusion.cell_chosen.connect(self.cell_chosen)
        parts.confusion.unanswered.connect(self._say_unanswered)
        parts.kernels.chosen.connect(parts.weight.choice.choose)
        parts.weight.follow_wanted.connect(self.follow_wanted)
        parts.weight.unfollow_wanted.connect(self.unfollow_wanted)
        for signal in (
            parts.pictures.noted,
            parts.mistakes.noted,
            parts.cell.noted,
            parts.weight.noted,
            parts.sweep.noted,
        ):
            signal.connect(self._tell)
        parts.sweep.there_changed.connect(self._offer_sweep)

    def _lay_out(self) -> None:
        """Go to the other layout where the room asks for it."""
        least = LEAST_WIDE
        is_low = self.width() < self._theme.scaled(least.width()) or (
            self.height() < self._theme.scaled(least.height())
        )
        # Parts that move to another frame can make this view resize once more meanwhile.
        if is_low == self.is_low or self._is_changing:
            return
        self._is_changing = True
        old, before = self.frame, self.current
        self.frame = (TabFrame if is_low else WideFrame)(self._theme, self.parts)
        self._take(self.frame)
        self._column.removeWidget(old)
        old.hide()
        old.deleteLater()
        self.frame.show_part(self._same_part(before))
        self._is_changing = False

    def _same_part(self, before: str) -> str:
        """Return what shows in this layout what was looked at in the other."""
        if self.is_low and before == PICTURES:
            return GRADIENTS  # which the two rows show as well, and which comes first
        if before == CONFUSION and self.parts.cell.is_chosen:
            return CELL
        return before

    def _take(self, frame: WideFrame | TabFrame) -> None:
        frame.shown.connect(self.shown)
        self._column.addWidget(frame)

    def _show_cell(self, true: int, answer: int) -> None:
        """Say that the pictures of a cell come, where they will be seen."""
        labels = self.parts.confusion.labels
        self.parts.cell.show_waiting(labels[true], labels[answer])
        self.show_part(CELL)

    def _say_unanswered(self, sentence: str) -> None:
        self.parts.cell.show_refused(sentence)
        self.show_part(CELL)

    def _offer_sweep(self, is_there: bool) -> None:
        self.frame.segments.show_segment(SWEEP, is_shown=is_there)

    def _tell(self) -> None:
        self.frame.tell(self.parts.note_of(self.current))

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self._lay_out()
