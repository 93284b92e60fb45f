"""What can be done with a run that is listed: rename, remove, go on, export, show as code."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QImage, QKeySequence, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.pages.context import PageContext
from desktop.pages.training.code_dialog import CodeDialog
from desktop.services.in_turn import InTurn
from desktop.services.incoming import as_png
from desktop.services.runs.curve_export import write_csv, write_tensorboard
from desktop.services.runs.model_place import file_name
from desktop.services.runs.run import Run
from desktop.services.runs.runs import Runs
from desktop.translate import sentence_of
from desktop.widgets.file_choice import choose_target
from desktop.widgets.floating_notice import FloatingNotice
from training.contract.activities import activity
from training.contract.files import write_atomically
from training.contract.keras_network import is_written_out
from training.contract.keras_script import keras_script

log = logging.getLogger(__name__)

FORBIDDEN = frozenset('\\/:*?"<>|')  # in the names of files


class RunActions(QObject):
    """Acts on the run that is chosen.

    Parameters
    ----------
    context
        Theme, and where a file was last saved.
    runs
        What there is.
    notice
        Tells what went wrong.
    page
        What dialogs stand over.
    """

    # The user wants to type another name for the chosen run; carries nothing.
    naming_wanted = Signal()
    # The form is to show the settings of a run; carries its `RunRequest`.
    settings_wanted = Signal(object)

    def __init__(
        self, context: PageContext, runs: Runs, notice: FloatingNotice, page: QWidget
    ) -> None:
        super().__init__(page)
        self._context = context
        self._runs = runs
        self._notice = notice
        self._page = page
        self._run: Run | None = None
        self._writing = InTurn(_run_writing, self)
        self._writing.done.connect(lambda job, _: self._tell_written(job))
        self._writing.failed.connect(self._tell_failed)
        self.plots: Callable[[], QImage] | None = None  # draws the plots as they are seen
        self.undo_stack = QUndoStack(self)
        self.code = self._action(self.tr("Show the code"), self.show_code)
        self.rename = self._action(self.tr("Rename"), self.naming_wanted.emit, "F2")
        self.resume = self._action(self.tr("Go on from the last checkpoint"), self._resume)
        self.settings = self._action(self.tr("Put its settings into the form"), self._ask_settings)
        self.drop = self._action(self.tr("Take out of the queue"), self._drop)
        self.drop_sweep = self._action(self.tr("Take its sweep out of the queue"), self._drop_sweep)
        self.first = self._action(self.tr("Make it the next one"), self._make_first)
        self.csv = self._action(self.tr("Export the curves as CSV…"), self._ask_for_csv)
        self.png = self._action(self.tr("Export the plots as PNG…"), self._ask_for_png)
        self.events = self._action(self.tr("Export for TensorBoard…"), self._ask_for_events)
        self.remove = self._action(self.tr("Remove"), self._remove_chosen)
        undo = self.undo_stack.createUndoAction(self, self.tr("Undo"))
        redo = self.undo_stack.createRedoAction(self, self.tr("Redo"))
        undo.setShortcut(QKeySequence.StandardKey.Undo)
        redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.edit_actions = (undo, redo)
        self.list_actions = (self.rename, self.remove)
        self.run_actions = (
            self.resume, self.settings, self.first, self.drop, self.drop_sweep, self.rename,
            self.code, self.csv, self.png, self.events, self.remove,
        )  # fmt: skip
        self.follow(None)

    def _action(self, text: str, act: Callable[[], object], key: str = "") -> QAction:
        action = QAction(text, self)
        action.setShortcut(QKeySequence(key))
        action.triggered.connect(lambda: act())
        return action

    def follow(self, run: Run | None) -> None:
        """Act on another run from now on, and allow what can be done with it."""
        self._run = run
        status = run.status if run is not None else ""
        for action in self.run_actions:
            action.setEnabled(run is not None)
        self.code.setEnabled(run is not None and is_written_out(activity(run.request.activity)))
        self.resume.setEnabled(run is not None and run.can_resume)
        self.remove.setEnabled(_can_go(run))
        self.drop.setEnabled(status == "waiting")
        self.first.setEnabled(status == "waiting")
        sweep = run.request.sweep_id if run is not None else ""
        waits = any(sweep and one.request.sweep_id == sweep for one in self._runs.waiting)
        self.drop_sweep.setEnabled(waits)

    def remove_run(self, identifier: str) -> None:
        """Remove a run; it can be undone."""
        run = next((one for one in self._runs.runs if one.id == identifier), None)
        if run is not None and _can_go(run):
            text = self.tr("Remove “{0}”").format(run.title)
            self.undo_stack.push(_Removal(self._runs, identifier, text))

    def show_code(self) -> None:
        """Show the chosen run as a Keras script."""
        if self._run is None:
            return
        request = self._run.request
        script = keras_script(activity(request.activity), request.settings, request.pictures)
        dialog = CodeDialog(self._context, script, request.title, self._page)
        dialog.exec()
        dialog.deleteLater()

    def _remove_chosen(self) -> None:
        if self._run is not None:
            self.remove_run(self._run.id)

    def _resume(self) -> None:
        if self._run is not None:
            self._runs.take_up(self._run.id)

    def _ask_settings(self) -> None:
        if self._run is not None:
            self.settings_wanted.emit(self._run.request)

    def _drop(self) -> None:
        if self._run is not None:
            self._runs.drop(self._run.id)

    def _drop_sweep(self) -> None:
        if self._run is not None:
            self._runs.drop_sweep(self._run.request.sweep_id)

    def _make_first(self) -> None:
        if self._run is not None:
            self._runs.move(self._run.id, 0)

    def _ask_for_csv(self) -> None:
        run = self._run
        if run is None:
            return
        chosen = self._target(self.tr("Export the curves"), run, ".csv", self.tr("Table (*.csv)"))
        if chosen:
            self._write(lambda: write_csv(run.id, Path(chosen)), Path(chosen))

    def _ask_for_png(self) -> None:
        run = self._run
        if run is None or self.plots is None:
            return
        chosen = self._target(self.tr("Export the plots"), run, ".png", self.tr("Picture (*.png)"))
        if chosen:
            image = self.plots()
            self._write(lambda: write_atomically(Path(chosen), as_png(image)), Path(chosen))

    def _ask_for_events(self) -> None:
        run = self._run
        if run is None:
            return
        folder = QFileDialog.getExistingDirectory(
            self._page,
            self.tr("Choose TensorBoard’s folder"),
            self._context.preferences.current.last_folder,
        )
        if folder:
            self._context.preferences.change(last_folder=folder)
            # One of its own for each run: what lies in one folder is one curve to TensorBoard.
            target = Path(folder) / file_name(run.title)
            self._write(lambda: write_tensorboard(run.id, run.begun, target), target)

    def _target(self, title: str, run: Run, suffix: str, patterns: str) -> str:
        """Return the file that the user chooses; the run's name is proposed."""
        name = "".join("-" if letter in FORBIDDEN else letter for letter in run.title)
        return choose_target(
            self._page, self._context.preferences, title, f"{name}{suffix}", patterns
        )

    def _write(self, write: Callable[[], object], path: Path) -> None:
        """Write a file in the background; a long run has many points."""
        self._writing.request([_Writing(write, path)])

    def _tell_written(self, job: "_Writing") -> None:
        self._notice.announce("success", self.tr("Exported"), str(job.path))

    def _tell_failed(self, job: "_Writing", error: Exception) -> None:
        text = sentence_of(error)
        if isinstance(error, OSError):
            sentence = self.tr("{0} cannot be written ({1}); choose another folder.")
            text = sentence.format(job.path.name, error.strerror or error)
        else:
            log.warning("%s was not exported", job.path, exc_info=error)
        self._notice.announce("error", self.tr("Nothing was exported"), text)

    def close(self) -> None:
        """Let what is being written be written, and end the thread."""
        self._writing.finish()


class _Writing(NamedTuple):
    """What writes a file, and where."""

    write: Callable[[], object]
    path: Path


def _run_writing(job: _Writing) -> None:
    """Write one file; runs on the background thread."""
    job.write()


def _can_go(run: Run | None) -> bool:
    """Tell whether a run can be removed: none that goes on or waits here, or is elsewhere."""
    return run is not None and not run.is_going and run.status not in ("waiting", "elsewhere")


class _Removal(QUndoCommand):
    """A run goes; undone, it is back with its curves, and its checkpoint."""

    def __init__(self, runs: Runs, identifier: str, text: str) -> None:
        super().__init__(text)
        self._runs = runs
        self._identifier = identifier

    def redo(self) -> None:
        """Remove it."""
        self._runs.remove(self._identifier)

    def undo(self) -> None:
        """Bring it back."""
        self._runs.restore(self._identifier)
