"""The long part of a run: training the network and exporting its best weights."""

import base64
from pathlib import Path
from typing import NamedTuple

from training.checkpoint import Checkpoint, Description, restore
from training.commands.destination import list_shipped
from training.commands.kept import NOTHING_TO_EXPORT, kept_weights, run_folder
from training.contract.activities import Activity
from training.contract.events import Cancelled, Emit, Exported, Finished, Stopped
from training.contract.settings import TrainingSettings
from training.control import Control, Turn
from training.datasets.labelled import Dataset
from training.export import export
from training.loop import Outcome, Run
from training.registry import build_model


class Job(NamedTuple):
    """One run, all its settings known and its data loaded.

    Attributes
    ----------
    run
        Its id.
    path
        Where the model file goes.
    option
        The folder in which data is looked for first.
    ship, send_model
        Whether the file joins the shipped ones, and whether its event carries it.
    """

    run: str
    activity: Activity
    settings: TrainingSettings
    dataset: Dataset
    path: Path
    option: Path | None
    ship: bool
    send_model: bool


def train_and_export(job: Job, control: Control, emit: Emit) -> bool:
    """Train, export and tell of the end; return whether a file was exported.

    Raises
    ------
    LayerwiseError
        If the loss is no longer a number, or the file would answer differently from Keras.
    OSError
        If a file cannot be written.
    """
    description = Description(job.run, job.activity.id, job.settings)
    checkpoint = Checkpoint(run_folder(job.run), description)
    model = build_model(job.activity, job.settings)
    loop = Run(
        job.run, job.activity.id, model, job.dataset, job.settings, control, emit, checkpoint
    )
    outcome = loop.train()
    if outcome.best_accuracy is None:
        emit(Cancelled(run=job.run, sentence=NOTHING_TO_EXPORT))
        return False
    if outcome.turn is Turn.CANCEL:
        emit(Cancelled(run=job.run, sentence=kept_weights(job.run, "Cancelled:")))
        return False
    emit(_exported(job))
    emit(_end(job.run, outcome, outcome.best_accuracy))
    return True


def _exported(job: Job) -> Exported:
    """Export the best weights and return the event that tells of it."""
    best = restore(run_folder(job.run)).model
    result = export(best, job.activity, job.settings, job.dataset, job.path, job.option)
    if job.ship:
        list_shipped()
    content = base64.b64encode(job.path.read_bytes()).decode() if job.send_model else None
    return Exported(
        run=job.run, path=result.path, size=result.size, sha256=result.sha256, content=content
    )


def _end(run: str, outcome: Outcome, accuracy: float) -> Finished | Stopped:
    """Return the event that ends a run which has exported something."""
    kind = Stopped if outcome.turn is Turn.STOP else Finished
    return kind(
        run=run,
        epochs=outcome.epochs,
        validation_accuracy=accuracy,
        seconds=outcome.seconds,
    )
