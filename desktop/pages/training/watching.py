"""Hands what a run tells to the plots and panels that show it."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject

from desktop.pages.training.panels.panels_view import PanelsView
from desktop.pages.training.panels.progress import ProgressPanel
from desktop.pages.training.panels.weight_step import RunTraits, WeightStep
from desktop.pages.training.plots_row import PlotsRow
from desktop.pages.training.progress_of import progress_of
from desktop.pages.training.shown import ShownRuns
from desktop.services.runs.run import Run
from desktop.services.runs.runs import Runs
from desktop.widgets.plots.gradient_plot import GradientPlot
from training.contract.activities import activity

CURVES = frozenset({"batch", "epoch", "started"})
PROGRESS = frozenset({"status", "preparing", "started", "batch", "epoch", "exported"})


class Watching(QObject):
    """Connects runs with what shows them: all overlaid ones with the plots, one with the panels.

    Parameters
    ----------
    runs
        Tell what comes.
    shown
        Which of them are seen.
    progress, plots, gradients, panels
        What shows them.
    """

    def __init__(
        self,
        runs: Runs,
        shown: ShownRuns,
        progress: ProgressPanel,
        plots: PlotsRow,
        gradients: GradientPlot,
        panels: PanelsView,
    ) -> None:
        super().__init__(progress)
        self._runs = runs
        self._shown = shown
        self._progress = progress
        self._plots = plots
        self._gradients = gradients
        self._panels = panels
        self._parts = panels.parts
        runs.updated.connect(self._update)
        runs.ended.connect(lambda run: self._update(run, frozenset({"status"})))
        runs.listed.connect(self._follow_list)
        shown.changed.connect(self.show_all)
        self.show_all()

    @property
    def looked_at(self) -> Run | None:
        """The run that the panels show."""
        return self._runs.find(self._shown.looked_at) if self._shown.looked_at else None

    @property
    def overlaid(self) -> Sequence[Run]:
        """The runs in the plots, the one that is looked at first."""
        found = [self._runs.find(run) for run in self._shown.overlaid]
        there = [run for run in found if run is not None]
        return sorted(there, key=lambda run: run.id != self._shown.looked_at)

    def show_all(self) -> None:
        """Show other runs."""
        for run in self.overlaid:
            self._runs.load(run.id)
        self._plots.show_runs(self.overlaid)
        self._show_panels(self.looked_at, None)

    def _follow_list(self) -> None:
        """Let go of runs that were removed; tell other names."""
        there = {run.id for run in self._runs.runs}
        seen = {*self._shown.overlaid, self._shown.looked_at} - {""}
        if seen - there:
            self._shown.forget(seen - there)
        else:
            for run in self.overlaid:  # which another window may have gone on with
                self._runs.load(run.id)
            self._plots.show_runs(self.overlaid)
            self._tell_progress()

    def _update(self, identifier: str, what: frozenset[str]) -> None:
        """Show what has come."""
        run = self._runs.find(identifier)
        if run is None:
            return
        if what & CURVES:
            self._plots.update_run(run)
        if identifier == self._shown.looked_at:
            self._show_panels(run, what)

    def _show_panels(self, run: Run | None, what: frozenset[str] | None) -> None:
        """Show one run in the panels: what has come, or with ``None`` all of it."""
        if what is None or what & PROGRESS:
            self._tell_progress()
        if what is None or "gradients" in what:
            self._show_gradients(run)
        if what is None or "kernels" in what:
            self._show_kernels(run)
        if what is None or what & {"samples", "started"}:
            self._show_samples(run)
        if what is None or what & {"confusion", "status"}:
            self._show_confusion(run)
        if what is None or "mistakes" in what:
            self._show_mistakes(run)
        if what is None or "cell" in what:
            self._show_cell(run)
        if what is None or "started" in what:
            self._offer_weights(run)
        if what is None or "followed" in what:
            self._show_step(run)

    def _tell_progress(self) -> None:
        self._progress.show_progress(progress_of(self.looked_at, self._runs))

    def _show_gradients(self, run: Run | None) -> None:
        if run is None:
            empty = np.zeros(0)
            self._gradients.set_epochs(0.0)
            self._gradients.show_gradients(empty, empty.reshape(0, 0), ())
            return
        curves = run.curves
        self._gradients.set_epochs(float(run.epochs))
        self._gradients.show_gradients(
            curves.gradient_positions, curves.gradient_norms, curves.layers
        )

    def _show_kernels(self, run: Run | None) -> None:
        found = run.kernels if run is not None else None
        if run is None or found is None:
            self._parts.kernels.show_weights(None)
            return
        taken = activity(run.request.activity).input
        layers = run.started.layers if run.started else ()
        is_first = not layers or found.layer == layers[0]
        shape = (taken.height, taken.width, taken.channels)
        inputs = int(np.prod(found.weights.shape[:-1]))
        takes_pixels = found.weights.ndim == 4 or inputs == int(np.prod(shape))
        self._parts.kernels.show_weights(
            found.weights, found.layer, shape if is_first and takes_pixels else None
        )
        self._parts.weight.choice.note_weights(found.layer, found.weights)

    def _show_samples(self, run: Run | None) -> None:
        found = run.samples if run is not None else None
        if run is None or found is None or run.started is None:
            self._parts.pictures.clear()
            return
        self._parts.pictures.show_answers(
            found.pictures, found.labels, found.probabilities, run.started.labels
        )

    def _show_confusion(self, run: Run | None) -> None:
        panel = self._parts.confusion
        panel.set_answered(run is not None and run.status in ("training", "paused"))
        found = run.confusion if run is not None else None
        if run is None or found is None or run.started is None:
            panel.show_counts((), None)
            return
        panel.show_counts(run.started.labels, found.counts, found.epoch)

    def _show_mistakes(self, run: Run | None) -> None:
        found = run.mistakes if run is not None else None
        if run is None or found is None or run.started is None:
            self._parts.mistakes.clear()
            return
        rows = found.mistakes
        pixels = [one.picture for one in rows if one.picture is not None]
        self._parts.mistakes.show_mistakes(
            np.stack(pixels) if pixels and len(pixels) == len(rows) else None,
            [one.label for one in rows],
            [one.answer for one in rows],
            [one.confidence for one in rows],
            run.started.labels,
            found.epoch,
        )

    def _show_cell(self, run: Run | None) -> None:
        """Show the pictures of a cell, in answer to whoever chose it."""
        found = run.cell if run is not None else None
        if run is None or found is None or run.started is None:
            self._parts.cell.clear()
            return
        labels = run.started.labels
        self._parts.cell.show_cell(
            found.pictures,
            labels[found.true],
            labels[found.answer],
            found.confidences,
            found.size,
            found.epoch,
        )

    def _offer_weights(self, run: Run | None) -> None:
        """Offer the weights of a run that goes on."""
        if run is None or run.started is None or not run.is_going:
            self._parts.weight.clear()
            return
        started, settings = run.started, run.request.settings
        traits = RunTraits(
            labels=started.labels,
            optimiser=settings.optimiser,
            loss=settings.loss,
            label_smoothing=settings.label_smoothing,
            is_mixed=bool(settings.mixup),
        )
        self._parts.weight.set_run(started.layers, started.weights, traits)

    def _show_step(self, run: Run | None) -> None:
        """Show what a batch did to the weight that is followed."""
        found = run.followed if run is not None else None
        if found is None:
            return
        self._parts.weight.show_step(
            WeightStep(
                epoch=found.epoch,
                batch=found.batch,
                layer=found.layer,
                place=found.index,
                truths=found.labels,
                probabilities=found.probabilities,
                loss=found.loss,
                activations=found.activations,
                deltas=found.deltas,
                gradient=found.gradient,
                learning_rate=found.learning_rate,
                before=found.before,
                update=found.update,
                after=found.after,
            )
        )
