"""The two plots that all runs are overlaid in: loss and accuracy."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.pages.training.shown import ShownRuns
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.runs.run import Run
from desktop.theme.theme import Theme
from desktop.widgets.panel import Panel
from desktop.widgets.plots.controls import PlotControls
from desktop.widgets.plots.curve_plot import CurvePlot
from desktop.widgets.plots.graph import link_x
from desktop.widgets.plots.line_key import LineKey
from desktop.widgets.plots.markers import run_mark
from desktop.widgets.plots.run_curve import RunCurve

COMPACT_BELOW = 700  # logical pixels of both plots at scale 1: then words in the heads go


class PlotsRow(QWidget):
    """Loss at the left, accuracy at the right.

    Parameters
    ----------
    theme
        Gives colours and sizes.
    shown
        Which runs are overlaid, and how each is drawn.
    preferences
        Remember the smoothing and the logarithm.
    """

    def __init__(self, theme: Theme, shown: ShownRuns, preferences: PreferenceKeeper) -> None:
        super().__init__()
        self._theme = theme
        self._shown = shown
        self._preferences = preferences
        self._runs: dict[str, Run] = {}
        self.loss = CurvePlot(theme, self.tr("Loss"), "loss")
        self.accuracy = CurvePlot(theme, self.tr("Accuracy"), "accuracy")
        link_x(self.loss, self.accuracy)
        self.controls = PlotControls(theme)
        self._key = LineKey(theme)
        left = Panel(theme, self.tr("Loss"), self._key)
        left.body.addWidget(self.loss)
        right = Panel(theme, self.tr("Accuracy"), self.controls)
        right.body.addWidget(self.accuracy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.space.panel_gap)
        row.addWidget(left, 1)
        row.addWidget(right, 1)
        self._connect()

    def _connect(self) -> None:
        controls, remembered = self.controls, self._preferences.current.training
        controls.smoothing_changed.connect(self._smooth)
        controls.log_toggled.connect(self._set_log)
        controls.reset_asked.connect(self._reset)
        controls.set_smoothing(remembered.smoothing)
        controls.log.setChecked(remembered.log_scale)
        self._theme.changed.connect(self.draw_again)

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Overlay these runs in place of all others; the first lies over the rest."""
        self._runs = {run.id: run for run in runs}
        self.draw_again()

    def update_run(self, run: Run) -> None:
        """Show what has come of a run that is overlaid."""
        if run.id not in self._runs:
            return
        self.loss.update_curve(self._curve(run, is_loss=True))
        self.accuracy.update_curve(self._curve(run, is_loss=False))
        self._plan()

    def draw_again(self) -> None:
        """Draw all of them, as one has gone or has other colours."""
        runs = list(self._runs.values())
        self.loss.show_curves([self._curve(run, is_loss=True) for run in runs])
        self.accuracy.show_curves([self._curve(run, is_loss=False) for run in runs])
        self._plan()

    def picture(self) -> QImage:
        """Return both plots as one picture, to be saved."""
        parts = [self.loss.picture(), self.accuracy.picture()]
        width = sum(part.width() for part in parts)
        height = max(part.height() for part in parts)
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(self._theme.colour("surface"))
        painter = QPainter(image)
        left = 0
        for part in parts:
            width = part.width()
            part.setDevicePixelRatio(1)
            painter.drawImage(QPoint(left, 0), part)
            left += width
        painter.end()
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave words out where there is no room for them."""
        super().resizeEvent(event)
        self.controls.set_compact(self.width() < self._theme.scaled(COMPACT_BELOW))

    def _curve(self, run: Run, *, is_loss: bool) -> RunCurve:
        """Return one run as a plot takes it."""
        mark = run_mark(self._theme, self._shown.place(run.id) or 0)
        curves = run.curves
        return RunCurve(
            key=run.id,
            title=run.title,
            colour=mark.colour,
            marker=mark.marker,
            training_x=curves.batch_positions,
            training_y=curves.batch_losses if is_loss else curves.batch_accuracies,
            validation_x=curves.epochs,
            validation_y=curves.validation_losses if is_loss else curves.validation_accuracies,
        )

    def _plan(self) -> None:
        """Let the axis go as far as the longest run will."""
        planned = float(max((run.epochs for run in self._runs.values()), default=0))
        self.loss.set_epochs(planned)
        self.accuracy.set_epochs(planned)

    def _smooth(self, weight: float) -> None:
        self.loss.set_smoothing(weight)
        self.accuracy.set_smoothing(weight)
        self._preferences.change_training(smoothing=weight)

    def _set_log(self, is_log: bool) -> None:
        self.loss.set_log(is_log)
        self._preferences.change_training(log_scale=is_log)

    def _reset(self) -> None:
        self.loss.reset_view()
        self.accuracy.reset_view()
