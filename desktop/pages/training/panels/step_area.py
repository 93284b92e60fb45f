"""An area that paints what one batch did to the weight that is followed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.pages.training.panels.weight_step import RunTraits, WeightStep
from desktop.theme.theme import Theme

LINE_GAP = 3
OR = "\x9c"  # between a text and a shorter one: Qt takes the first that has room


class StepArea(QWidget):
    """Keeps the step; what it says in words is :meth:`words`, and what it paints is its own.

    Parameters
    ----------
    theme
        Gives colours and fonts.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._step: WeightStep | None = None
        self._traits = RunTraits()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._follow_theme)

    def show_step(self, step: WeightStep, traits: RunTraits) -> None:
        """Show what a batch gave."""
        self._step, self._traits = step, traits
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """Return what is painted in a sentence; nothing before the first step."""
        return ""

    def _pitch(self) -> int:
        """Return the distance of two lines of small type."""
        return QFontMetrics(self._theme.font("small")).height() + LINE_GAP

    def _follow_theme(self) -> None:
        self.updateGeometry()
        self.update()
