"""The left column: what to train above, the runs below; on a low window one at a time."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from desktop.pages.training.form.view import SettingsForm
from desktop.pages.training.runs_panel import RunsPanel
from desktop.services.runs.runs import Runs
from desktop.theme.theme import Theme
from desktop.widgets.segments import Segments

LOW_BELOW = 560  # logical pixels at scale 1: then the form and the runs share one place
RUNS_ROOM = 196  # height of the runs at scale 1
SETTINGS, RUNS = "settings", "runs"


class LeftColumn(QFrame):
    """One panel with the form and the list of runs.

    Parameters
    ----------
    theme
        Gives sizes.
    form
        What to train.
    panel
        The runs.
    runs
        Counted on the button that shows them.
    """

    def __init__(self, theme: Theme, form: SettingsForm, panel: RunsPanel, runs: Runs) -> None:
        super().__init__()
        self._theme = theme
        self._form = form
        self._panel = panel
        self._runs = runs
        self.setProperty("panel", True)
        self.setAccessibleName(self.tr("Settings and runs"))
        self.segments = Segments(theme, self.tr("What the column shows"), small=True)
        self.segments.add(SETTINGS, self.tr("Settings"))
        self.segments.add(RUNS, self.tr("Runs"))
        self.segments.chosen.connect(lambda _: self._adapt())
        self._rule = QFrame()
        self._rule.setProperty("rule", True)
        self._below = _padded(theme, panel)
        self._above = _padded(theme, self.segments)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 12, 1, 12)
        outer.setSpacing(8)
        outer.addWidget(self._above)
        outer.addWidget(form, 1)
        outer.addWidget(self._rule)
        outer.addWidget(self._below)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        runs.listed.connect(self._count)
        theme.changed.connect(self._follow_theme)
        self._count()
        self._follow_theme()

    def show_runs(self) -> None:
        """Show the runs where only one of both has room."""
        self.segments.choose(RUNS)

    def show_settings(self) -> None:
        """Show the settings where only one of both has room."""
        self.segments.choose(SETTINGS)

    def sizeHint(self) -> QSize:
        """Return the width of the form and the buttons, whatever the runs have to tell."""
        width = max(self._form.width() + 2, self._below.minimumSizeHint().width() + 2)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of the form, and the height where one of both has room."""
        return QSize(self._form.width() + 2, self._theme.scaled(240))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._adapt()

    def _adapt(self) -> None:
        """Show both, or one of both with a choice."""
        is_low = self.height() < LOW_BELOW * self._theme.scale
        shown = self.segments.current
        self._above.setVisible(is_low)
        self._form.setVisible(not is_low or shown == SETTINGS)
        self._below.setVisible(not is_low or shown == RUNS)
        self._rule.setVisible(not is_low)
        if is_low:
            self._below.setMinimumHeight(0)
            self._below.setMaximumHeight(16_777_215)
        else:
            self._below.setFixedHeight(self._theme.scaled(RUNS_ROOM))

    def _follow_theme(self) -> None:
        """Be as wide as the form and the buttons need, whatever words stand between them."""
        self.setFixedWidth(self.sizeHint().width())
        self._adapt()

    def _count(self) -> None:
        """Tell how many runs there are."""
        self.segments.button(RUNS).setText(self.tr("Runs ({0})").format(len(self._runs.runs)))


def _padded(theme: Theme, widget: QWidget) -> QWidget:
    """Return a widget with a panel's padding at its sides."""
    outer = QWidget()
    layout = QVBoxLayout(outer)
    padding = theme.space.panel_padding - 1
    layout.setContentsMargins(padding, 0, padding, 0)
    layout.addWidget(widget)
    return outer
