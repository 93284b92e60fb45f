"""``layerwise-train run``: one training from its data to its exported file."""

import argparse
import traceback
import uuid
from pathlib import Path

import msgspec

from training.checkpoint import Description
from training.commands.destination import output_path
from training.commands.kept import (
    NOTHING_TO_EXPORT,
    kept_weights,
    newest_run,
    resumable,
)
from training.commands.reporter import reporter
from training.commands.settings import changed_settings
from training.contract.activities import activity
from training.contract.curve_files.csv_file import CsvFile
from training.contract.curve_files.tensorboard import TensorBoard
from training.contract.data_size import data_size
from training.contract.errors import DataError, SettingsError
from training.contract.events import Cancelled, Emit
from training.contract.files import check_writable
from training.contract.memory import estimate, refuse_too_large
from training.contract.run_files import DESCRIPTION, runs_folder
from training.contract.spoken import failed
from training.control import Control
from training.datasets.labelled import Progress
from training.datasets.own_pictures import of_own_pictures
from training.listeners.json_lines import JsonLines, claim_standard_output
from training.listeners.progress_bar import ProgressBar
from training.listeners.several import Several
from training.memory import free_memory
from training.registry import Pretrained, load_dataset
from training.sentences import sentence_about

DONE, FAILED, WRONG_INPUT = 0, 1, 2


class _EndedEarlyError(Exception):
    """The run was to end while its data was still being made."""


def run(options: argparse.Namespace, control: Control) -> int:
    """Train, export, tell of it, and return the exit status.

    0: finished, or stopped with the best weights exported; 1: failed, or ended with nothing;
    2: wrong settings or data.
    """
    identifier = options.id or uuid.uuid4().hex[:12]
    emit: Emit = JsonLines(claim_standard_output()) if options.json else ProgressBar()
    try:
        emit = Several(emit, *_files(options))
        if options.resume is not None:  # empty where no run was named
            identifier = options.resume or newest_run(options.activity)
        return DONE if _run(identifier, options, control, emit) else FAILED
    except BrokenPipeError:  # nobody is left to tell
        raise
    except (_EndedEarlyError, KeyboardInterrupt):
        emit(
            Cancelled(
                run=identifier,
                sentence=kept_weights(identifier, options.activity, "Ended:") or NOTHING_TO_EXPORT,
            )
        )
        return FAILED
    except Exception as error:  # every end of a run is told, this one too
        # A supervisor knows what is kept, and offers it in its own way.
        wanted = not options.supervised
        kept = kept_weights(identifier, options.activity, "Still,") if wanted else ""
        end = failed(identifier, sentence_about(error), traceback.format_exc())
        if kept:
            end = msgspec.structs.replace(end, sentence=f"{end.sentence} {kept}")
        emit(end)
        return WRONG_INPUT if isinstance(error, DataError | SettingsError) else FAILED


def _run(identifier: str, options: argparse.Namespace, control: Control, emit: Emit) -> bool:
    """Do the run; return whether a file was exported."""
    task = activity(options.activity)
    earlier = resumable(identifier, task.id, options.set) if options.resume is not None else None
    pictures = _pictures(options, earlier)
    settings = earlier.settings if earlier else changed_settings(task, options.set)
    if pictures is not None:
        settings = of_own_pictures(settings)
    size = data_size(task, settings, pictures, options.data)
    if size is not None:  # else loading the data says what is wrong with it
        refuse_too_large(estimate(task, settings, size), free_memory())
    path = output_path(task.id, identifier, options.output, ship=options.ship)
    # Better now than after hours of training; the run's own folder is made with its first epoch.
    for written in (runs_folder() / DESCRIPTION, path):
        check_writable(written)
    progress = _progress(identifier, control, emit)
    dataset = load_dataset(task, settings, options.data, progress, pictures)
    if options.ship and dataset.of_features:
        raise DataError(
            "What ships is measured on pictures, and there are none here: {source}; add the "
            "pictures or leave out --ship.",
            source=dataset.source,
        )
    description = Description(
        identifier,
        task.id,
        settings,
        dataset.labels,
        dataset.data_hash,
        dataset.split,
        str(pictures or ""),
    )
    if earlier not in (None, description):
        raise DataError(
            "The run {run} learned from other data than is here now; train again.", run=identifier
        )
    # TensorFlow takes seconds to import: what is wrong with settings or data is told before.
    from training.commands.train import Job, train_and_export

    job = Job(
        description=description,
        activity=msgspec.structs.replace(task, title=options.title or task.title),
        dataset=dataset,
        path=path,
        option=options.data,
        pretrained=Pretrained(options.weights, options.download, progress),
        precision=options.precision,
        report=reporter(identifier, emit),
        ship=options.ship,
        send_model=options.send_model,
    )
    return train_and_export(job, control, emit)


def _files(options: argparse.Namespace) -> list[Emit]:
    """Return the files that the curves are to be written to as well."""
    files: list[Emit] = []
    if options.csv is not None:
        files.append(CsvFile(options.csv))
    if options.tensorboard is not None:
        files.append(TensorBoard(options.tensorboard))
    return files


def _pictures(options: argparse.Namespace, earlier: Description | None) -> Path | None:
    """Return the folder of a person's own pictures, as named now or when the run began."""
    if options.pictures is None:
        return earlier.pictures_folder if earlier else None
    if options.ship:
        raise SettingsError("What ships learned from no one's own pictures; leave out --ship.")
    return Path(options.pictures).absolute()


def _progress(identifier: str, control: Control, emit: Emit) -> Progress:
    """Return what tells of data being made, as :func:`reporter`, and ends that on request."""
    report = reporter(identifier, emit)

    def tell(what: str, done: int, total: int) -> None:
        if control.end is not None:
            raise _EndedEarlyError
        report(what, done, total)

    return tell
