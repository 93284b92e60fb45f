"""``layerwise-train run``: one training from its data to its exported file."""

import argparse
import base64
import logging
import sys
import traceback
import uuid
from collections.abc import Sequence
from pathlib import Path

import msgspec

from training.checkpoint import Checkpoint, Description, restore
from training.commands.export import list_shipped, output_path
from training.contract.activities import Activity, activity
from training.contract.errors import DataError, LayerwiseError, SettingsError
from training.contract.events import (
    Cancelled,
    Event,
    Exported,
    Failed,
    Finished,
    Preparing,
    Stopped,
)
from training.contract.locations import user_data_folder
from training.contract.settings import TrainingSettings
from training.control import Control, Turn
from training.datasets.labelled import Dataset, Progress
from training.export import export
from training.listeners.json_lines import JsonLines
from training.listeners.progress_bar import ProgressBar
from training.loop import Emit, Outcome, Run
from training.registry import build_model, load_dataset
from training.supervision import end_on_interrupt, obey_standard_input

DONE, FAILED, WRONG_INPUT = 0, 1, 2

NOTHING_TO_EXPORT = (
    "Ended before the first epoch was done: there are no weights, and nothing was exported."
)


def run(options: argparse.Namespace) -> int:
    """Train, export, tell of it, and return the exit status.

    0: finished, or stopped with the best weights exported; 1: failed, or ended with nothing;
    2: wrong settings or data.
    """
    identifier = uuid.uuid4().hex[:12]
    emit: Emit = JsonLines(sys.stdout.buffer) if options.json else ProgressBar()
    control = Control()
    end_on_interrupt(control)
    if options.json or options.supervised:
        obey_standard_input(control, sys.stdin.buffer, supervised=options.supervised)
    try:
        task = activity(options.activity)
        settings = changed_settings(task.settings, options.set)
        return _run(identifier, task, settings, options, control, emit)
    except Exception as error:  # every end of a run is told, this one too
        sentence = _sentence(error)
        logging.getLogger(__name__).debug("run failed", exc_info=True)
        emit(Failed(run=identifier, sentence=sentence, details=traceback.format_exc()))
        return WRONG_INPUT if isinstance(error, DataError | SettingsError) else FAILED


def changed_settings(defaults: TrainingSettings, changes: Sequence[str]) -> TrainingSettings:
    """Return ``defaults`` with each ``NAME=VALUE`` of ``changes``, values in JSON.

    Raises
    ------
    SettingsError
        If a name is unknown or a value out of its range.
    """
    values = msgspec.to_builtins(defaults)
    for change in changes:
        name, _, text = change.partition("=")
        if name not in values:
            raise SettingsError(
                "There is no setting {name}; `layerwise-train list` shows them all.", name=name
            )
        try:
            values[name] = msgspec.json.decode(text)
        except msgspec.DecodeError:
            values[name] = text  # a bare word, such as activation=sigmoid
    try:
        return msgspec.convert(values, TrainingSettings)
    except msgspec.ValidationError as error:
        raise SettingsError("A setting cannot be used: {fault}.", fault=error) from error


def _run(
    identifier: str,
    task: Activity,
    settings: TrainingSettings,
    options: argparse.Namespace,
    control: Control,
    emit: Emit,
) -> int:
    """Do the run after its settings are known."""
    dataset = load_dataset(task, settings, options.data, _progress(identifier, emit))
    folder = user_data_folder() / "runs" / identifier
    checkpoint = Checkpoint(folder, Description(identifier, task.id, settings))
    model = build_model(task, settings)
    loop = Run(identifier, task.id, model, dataset, settings, control, emit, checkpoint)
    outcome = loop.train()
    if outcome.best_accuracy is None:
        emit(Cancelled(run=identifier, sentence=NOTHING_TO_EXPORT))
        return FAILED
    if outcome.turn is Turn.CANCEL:
        emit(Cancelled(run=identifier, sentence=f"Cancelled; the best weights stay in {folder}."))
        return FAILED
    emit(_exported(identifier, task, settings, dataset, folder, options))
    emit(_end(identifier, outcome, outcome.best_accuracy))
    return DONE


def _exported(
    identifier: str,
    task: Activity,
    settings: TrainingSettings,
    dataset: Dataset,
    folder: Path,
    options: argparse.Namespace,
) -> Exported:
    """Export the best weights and return the event that tells of it."""
    path = output_path(task.id, identifier, options.output, ship=options.ship)
    result = export(restore(folder).model, task, settings, dataset, path, options.data)
    if options.ship:
        list_shipped()
    content = base64.b64encode(path.read_bytes()).decode() if options.send_model else None
    return Exported(
        run=identifier,
        path=result.path,
        size=result.size,
        sha256=result.sha256,
        content=content,
    )


def _end(identifier: str, outcome: Outcome, accuracy: float) -> Event:
    """Return the event that ends a run which has exported something."""
    kind = Stopped if outcome.turn is Turn.STOP else Finished
    return kind(
        run=identifier,
        epochs=outcome.epochs,
        validation_accuracy=accuracy,
        seconds=outcome.seconds,
    )


def _progress(identifier: str, emit: Emit) -> Progress:
    """Return what tells of data being made, a hundred times at most."""

    def tell(what: str, done: int, total: int) -> None:
        if done == total or done % max(1, total // 100) == 0:
            emit(Preparing(run=identifier, what=what, done=done, total=total))

    return tell


def _sentence(error: Exception) -> str:
    """Return what to tell a person of ``error``."""
    if isinstance(error, LayerwiseError):
        return str(error)
    if isinstance(error, MemoryError):
        return "There is not enough memory for this run; close programs or use smaller batches."
    if isinstance(error, OSError):
        return f"A file could not be used: {error}."
    return f"The run failed unexpectedly ({type(error).__name__}); the details are in the log."
