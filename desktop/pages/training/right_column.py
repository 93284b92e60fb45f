"""The right column: progress, the plots, the panels; the height is shared by what each needs."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.pages.training.panels.panels_view import PanelsView
from desktop.pages.training.panels.progress import ProgressPanel
from desktop.pages.training.plots_row import PlotsRow
from desktop.theme.theme import Theme
from desktop.widgets.notice import Notice

# Heights in logical pixels at scale 1.
PANELS = 362  # in which all of them can be seen at once
LEAST_PLOTS = 190  # in which curves can be read
LOW_SHARE = 0.47  # of the plots, where there is not room for both


class RightColumn(QWidget):
    """Gives the panels what they need to be seen at once, and shares the rest.

    Parameters
    ----------
    theme
        Gives gaps and sizes.
    notice
        Stands above where training cannot run here.
    progress, plots, panels
        From above.
    """

    def __init__(
        self,
        theme: Theme,
        notice: Notice,
        progress: ProgressPanel,
        plots: PlotsRow,
        panels: PanelsView,
    ) -> None:
        super().__init__()
        self._theme = theme
        self._above = (notice, progress)
        self._plots = plots
        self._panels = panels
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.space.panel_gap)
        for widget in (notice, progress, plots):
            column.addWidget(widget)
        column.addWidget(panels, 1)
        theme.changed.connect(self.share)

    def minimumSizeHint(self) -> QSize:
        """Return the least of all parts, whatever heights they have now."""
        least = super().minimumSizeHint()
        return QSize(least.width(), self._theme.scaled(400))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self.share()

    def share(self) -> None:
        """Share the height between plots and panels."""
        gap = self._theme.space.panel_gap
        shown = [widget for widget in self._above if not widget.isHidden()]
        used = sum(widget.sizeHint().height() + gap for widget in shown) + gap
        room = self.height() - used
        spare = room - self._theme.scaled(PANELS) - self._theme.scaled(LEAST_PLOTS)
        if spare >= 0:
            self._plots.setFixedHeight(self._theme.scaled(LEAST_PLOTS) + spare // 2)
        else:
            self._plots.setFixedHeight(max(120, round(room * LOW_SHARE)))
