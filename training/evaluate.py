"""Measuring an exported file on data that no choice was made on."""

from collections.abc import Sequence
from pathlib import Path

import msgspec
import numpy as np
import numpy.typing as npt

from training.contract.activities import Activity, activity
from training.contract.check_picture import gradient_1
from training.contract.errors import DataError, ModelFileError
from training.contract.metadata import Measured
from training.contract.preparation.apply import prepare
from training.datasets.classes import only
from training.datasets.labelled import NamedPictures, Progress, no_progress
from training.datasets.labelled_folders import load_whole_folder
from training.figures import Confused, accepted, auroc, calibration_error, top_k, worst_pairs
from training.onnx_answers import Answers, OnnxModel
from training.registry import load_test_sets, load_unfamiliar_sets

Energies = npt.NDArray[np.float64]  # (count,)


class Evaluation(msgspec.Struct, frozen=True):
    """One model on one set of pictures.

    Attributes
    ----------
    data, count
        The set and how many pictures it has.
    top1, top5
        Share of pictures whose label is the first answer, or among the first five.
    calibration_error
        Expected calibration error, 0-1.
    unfamiliar
        Share of the pictures that the model calls unfamiliar; ``None`` if it has no threshold.
    worst
        The most frequent mistakes.
    """

    data: str
    count: int
    top1: float
    top5: float
    calibration_error: float
    unfamiliar: float | None
    worst: tuple[Confused, ...]


class Strangers(msgspec.Struct, frozen=True):
    """One model on pictures that show none of its classes.

    Attributes
    ----------
    data, count
        The set and how many pictures it has.
    unfamiliar
        Share of them that the model calls unfamiliar; ``None`` if it has no threshold.
    auroc
        How often a familiar picture has the higher energy of two, 0-1.
    """

    data: str
    count: int
    unfamiliar: float | None
    auroc: float


class Report(msgspec.Struct, frozen=True):
    """Everything ``evaluate`` tells about one file.

    ``size`` is in bytes, ``milliseconds`` the median time of one answer on this machine.
    """

    model: str
    activity: str
    parameters: int
    size: int
    milliseconds: float
    evaluations: tuple[Evaluation, ...]
    strangers: tuple[Strangers, ...]


def evaluate_file(
    path: Path,
    option: Path | None,
    own: Path | None = None,
    progress: Progress = no_progress,
) -> Report:
    """Measure the model file ``path`` on the test sets of its activity.

    Parameters
    ----------
    path
        The file.
    option
        A folder in which the test data is looked for first.
    own
        A folder of pictures, one sub-folder a class: it is measured on all of them instead.
    progress
        Told while these are read.

    Raises
    ------
    ModelFileError
        If the file cannot be read or does not describe itself.
    DataError
        If the test data is missing or damaged.
    """
    content = _content(path)
    model = OnnxModel(content, path.name)
    metadata = model.metadata
    task = activity(metadata.activity)
    if own is None:
        sets = _of_the_models_classes(load_test_sets(task, option), task, metadata.labels, path)
    else:
        sets = (load_whole_folder(own, metadata.input, metadata.labels, progress),)
    below = None if metadata.unfamiliar is None else metadata.unfamiliar.below
    answers = [model.answers(part.examples.pictures) for part in sets]
    evaluations = tuple(
        evaluate_set(found, part, metadata.labels, below)
        for found, part in zip(answers, sets, strict=True)
    )
    energies = np.concatenate([found.energy() for found in answers])
    return Report(
        model=str(path),
        activity=metadata.activity,
        parameters=metadata.parameters,
        size=len(content),
        milliseconds=model.latency_ms(prepare(gradient_1(), metadata.input).pixels),
        evaluations=evaluations,
        strangers=tuple(
            _strangers(model, part, energies, below) for part in load_unfamiliar_sets(task, option)
        ),
    )


def _content(path: Path) -> bytes:
    """Return the bytes of a model file."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise ModelFileError(
            "{path} cannot be read ({fault}); check the name.",
            path=path,
            fault=error.strerror or error,
        ) from error


def _of_the_models_classes(
    sets: Sequence[NamedPictures], task: Activity, labels: tuple[str, ...], path: Path
) -> tuple[NamedPictures, ...]:
    """Return the pictures of the model's classes: it may have learned only some of the data's.

    Raises
    ------
    DataError
        If it knows others: its answers would be taken for theirs.
    """
    found = []
    for part in sets:
        names = part.labels or task.labels
        if not set(labels) <= set(names):
            raise DataError(
                "{path} knows other classes than the test data here; measure it on its own "
                "pictures with --pictures.",
                path=path,
            )
        found.append(only(part, names, labels))
    return tuple(found)


def evaluate_set(
    answers: Answers, part: NamedPictures, labels: tuple[str, ...], below: float | None
) -> Evaluation:
    """Measure a model on one set of pictures, all of them.

    Parameters
    ----------
    answers
        The model's, to the pictures of ``part``.
    part
        The pictures, with their labels and what else is right.
    labels
        The labels' names.
    below
        The energy under which a picture is called unfamiliar.
    """
    probabilities = answers.probabilities
    truth = accepted(probabilities, part.examples.labels, part.also_right)
    return Evaluation(
        data=part.name,
        count=len(truth),
        top1=top_k(probabilities, truth, 1),
        top5=top_k(probabilities, truth, 5),
        calibration_error=calibration_error(probabilities, truth),
        unfamiliar=_share_below(answers.energy(), below),
        worst=tuple(worst_pairs(probabilities, truth, labels)),
    )


def measure(
    model: OnnxModel, sets: Sequence[NamedPictures], labels: tuple[str, ...]
) -> tuple[Measured, ...]:
    """Return the figures on the test ``sets`` that go into a model's metadata."""
    found = [
        evaluate_set(model.answers(part.examples.pictures), part, labels, None) for part in sets
    ]
    return tuple(Measured(one.data, one.count, one.top1, one.top5) for one in found)


def _strangers(
    model: OnnxModel, part: NamedPictures, familiar: Energies, below: float | None
) -> Strangers:
    """Measure ``model`` on pictures of none of its classes, against the ``familiar`` energies."""
    energies = model.answers(part.examples.pictures).energy()
    return Strangers(
        data=part.name,
        count=len(energies),
        unfamiliar=_share_below(energies, below),
        auroc=auroc(familiar, energies),
    )


def _share_below(energies: Energies, below: float | None) -> float | None:
    """Return the share of ``energies`` under the threshold, if there is one."""
    return None if below is None else float((energies < below).mean())
