"""Sweeps on the page: the dialogue that begins one, and the table that follows it."""

import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop.pages.context import PageContext
from desktop.pages.training.form.view import SettingsForm
from desktop.pages.training.shown import MOST_OVERLAID, ShownRuns
from desktop.pages.training.sweep.dialog import SweepDialog
from desktop.pages.training.sweep.panel import SweepPanel
from desktop.pages.training.sweep.results import sheet_rows, table_of
from desktop.services.runs.missing import missing_for_ray
from desktop.services.runs.run import Run
from desktop.services.runs.runs import Runs
from desktop.services.runs.sweeps import runs_of
from desktop.services.spreadsheet import Decimal, csv_bytes, csv_text
from desktop.translate import sentence_of, translated
from desktop.widgets.file_choice import choose_target
from desktop.widgets.floating_notice import FloatingNotice
from training.contract.errors import LayerwiseError
from training.contract.files import write_atomically

log = logging.getLogger(__name__)

FOLLOWED = frozenset({"status", "epoch", "started"})
FOLLOW_EVERY_MS = 200


class Sweeping(QObject):
    """Begins sweeps, and keeps the table of the one that is looked at up to date.

    Parameters
    ----------
    context
        Theme, and where a file was last saved.
    runs, shown
        What there is, and what is looked at.
    form
        What all runs of a sweep share.
    panel
        Shows the table.
    notice
        Tells what went wrong.
    page
        What dialogues stand over.
    """

    # A sweep has begun, or waits for its turn; carries the ids of those of its runs, a tuple of
    # str, that fit into the plots.
    begun = Signal(tuple)

    def __init__(
        self,
        context: PageContext,
        runs: Runs,
        shown: ShownRuns,
        form: SettingsForm,
        panel: SweepPanel,
        notice: FloatingNotice,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._context = context
        self._runs = runs
        self._shown = shown
        self._form = form
        self._panel = panel
        self._notice = notice
        self._page = page
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(FOLLOW_EVERY_MS)
        self._later.timeout.connect(self.follow)
        runs.updated.connect(self._update)
        runs.listed.connect(self.follow)
        shown.changed.connect(self.follow)
        panel.export_wanted.connect(self.export)
        panel.resume_wanted.connect(runs.take_up_sweep)
        self.follow()

    @property
    def swept(self) -> Sequence[Run]:
        """The runs of the sweep that is looked at; none if no sweep is."""
        run = self._runs.find(self._shown.looked_at) if self._shown.looked_at else None
        return () if run is None else runs_of(self._runs.runs, run.request.sweep_id)

    def ask(self) -> None:
        """Ask what a sweep is to go over, and begin it."""
        try:
            wanted = self._form.request()
        except LayerwiseError as error:
            self._notice.announce("info", self.tr("This cannot start"), sentence_of(error))
            return
        command = self._context.preferences.current.training.command
        lacking = missing_for_ray(command)
        dialog = SweepDialog(
            self._context.theme,
            wanted,
            self._runs.runs,
            translated(lacking) if lacking is not None else "",
            bool(command.strip()),
            self._page,
        )
        if dialog.exec() == SweepDialog.DialogCode.Accepted:
            self._begin(dialog)
        dialog.deleteLater()

    def result_of(self, run: Run) -> Run | None:
        """Return what an ended run's end means: the run, or of a sweep the best once all ended."""
        swept = runs_of(self._runs.runs, run.request.sweep_id)
        if any(one.ending is None for one in swept):
            return None
        best = table_of(swept).best if swept else None
        return run if best is None else self._runs.find(best.run)

    def follow(self) -> None:
        """Show the sweep that is looked at as it is now."""
        swept = self.swept
        before = self._panel.swept
        if swept and (before is None or before.sweep != swept[0].request.sweep_id):
            for run in swept:  # whose best result stands in its curves
                self._runs.load(run.id)
        self._panel.show_sweep(table_of(swept) if swept else None)

    def export(self) -> None:
        """Write the table to a file that the user chooses."""
        table = self._panel.swept
        if table is None:
            return
        chosen = choose_target(
            self._page,
            self._context.preferences,
            self.tr("Export the table of the sweep"),
            self.tr("sweep") + ".csv",
            self.tr("Table (*.csv)"),
        )
        if not chosen:
            return
        path = Path(chosen)
        decimal: Decimal = "," if QLocale().decimalPoint() == "," else "."
        try:
            write_atomically(path, csv_bytes(csv_text(sheet_rows(table), decimal)))
        except OSError as error:
            sentence = self.tr("{0} cannot be written ({1}); choose another folder.")
            text = sentence.format(path.name, error.strerror or error)
            self._notice.announce("error", self.tr("Nothing was exported"), text)
        else:
            self._notice.announce("success", self.tr("Exported"), str(path))

    def _begin(self, dialog: SweepDialog) -> None:
        """Start the runs that were put together."""
        self._notice.dismiss()
        started = self._runs.start_all(dialog.requests())
        if started:
            self.begun.emit(tuple(run.id for run in started[:MOST_OVERLAID]))

    def _update(self, identifier: str, what: frozenset[str]) -> None:
        """Follow a run of the sweep that is looked at."""
        panel = self._panel.swept
        if what & FOLLOWED and panel is not None and not self._later.isActive():
            run = self._runs.find(identifier)
            if run is not None and run.request.sweep_id == panel.sweep:
                self._later.start()
