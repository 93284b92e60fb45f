"""The long part of a run: training the network and exporting its best weights."""

import base64
from functools import partial
from pathlib import Path
from typing import NamedTuple

from training.checkpoint import Checkpoint, Description, restore
from training.commands.destination import list_shipped
from training.commands.kept import NOTHING_TO_EXPORT, kept_weights
from training.commands.ship_features import ship_features
from training.commands.trial import trial
from training.contract.activities import Activity
from training.contract.events import Cancelled, Emit, Exported, Finished, Stopped
from training.contract.run_files import run_folder
from training.control import Control, Turn
from training.datasets.labelled import Dataset, Progress
from training.devices import strategy
from training.export import export
from training.features import cached_features
from training.loop import Outcome, Run
from training.registry import Precision, Pretrained, build_model
from training.stages import stages


class Job(NamedTuple):
    """One run, all its settings known and its data loaded.

    Attributes
    ----------
    description
        Its id, its settings, and what it learns from.
    path
        Where the model file goes.
    option
        The folder in which data is looked for first.
    pretrained
        Where the weights of a pre-trained base come from.
    precision
        What the network computes with while it learns.
    report
        Told while the trained network is exported; a stopped run is exported all the same.
    ship, send_model
        Whether the file joins the shipped ones, and whether its event carries it.
    """

    description: Description
    activity: Activity
    dataset: Dataset
    path: Path
    option: Path | None
    pretrained: Pretrained
    precision: Precision
    report: Progress
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
    run = job.description.run
    outcome = _train(job, control, emit)
    if outcome.best_accuracy is None:
        emit(Cancelled(run=run, sentence=NOTHING_TO_EXPORT))
        return False
    if outcome.turn is Turn.CANCEL:
        emit(Cancelled(run=run, sentence=kept_weights(run, job.activity.id, "Cancelled:")))
        return False
    emit(_exported(job))
    emit(_end(run, outcome, outcome.best_accuracy))
    return True


def _train(job: Job, control: Control, emit: Emit) -> Outcome:
    """Train, from the state that an earlier process left if there is one."""
    description, task, dataset = job.description, job.activity, job.dataset
    checkpoint = Checkpoint(run_folder(description.run), description)
    settings = description.settings
    with strategy(settings.pictures_a_batch(dataset.epoch_size)).scope():
        model = build_model(task, settings, len(dataset.labels), job.pretrained, job.precision)
        parts = stages(
            model, dataset, settings, partial(cached_features, progress=job.pretrained.progress)
        )
        background = task.input.background
        return Run(model, dataset, parts, background, control, emit, checkpoint).train()


def _exported(job: Job) -> Exported:
    """Export the best weights and return the event that tells of it."""
    run = job.description.run
    pretrained = job.pretrained._replace(progress=job.report)
    best = restore(run_folder(run), pretrained).model
    task = job.activity
    pictures = job.description.pictures_folder
    tried = trial(best, task, job.dataset, job.option, job.report, ship=job.ship, pictures=pictures)
    result = export(best, task, job.description.settings, job.dataset, tried, job.path)
    if job.ship:
        list_shipped()
        ship_features(best, task, job.dataset, tried.tests, job.report)
    content = base64.b64encode(job.path.read_bytes()).decode() if job.send_model else None
    return Exported(
        run=run, path=result.path, size=result.size, sha256=result.sha256, content=content
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
