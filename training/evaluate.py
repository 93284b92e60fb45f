"""Measuring an exported file on data that no choice was made on."""

from pathlib import Path

import msgspec

from training.contract.activities import Activity, activity
from training.contract.errors import ModelFileError
from training.contract.metadata import Measured
from training.datasets.labelled import NamedPictures
from training.figures import Confused, calibration_error, top_k, worst_pairs
from training.onnx_answers import OnnxModel
from training.registry import load_test_sets


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
    worst
        The most frequent mistakes.
    """

    data: str
    count: int
    top1: float
    top5: float
    calibration_error: float
    worst: tuple[Confused, ...]


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


def evaluate_file(path: Path, option: Path | None) -> Report:
    """Measure the model file ``path`` on the test sets of its activity.

    Raises
    ------
    ModelFileError
        If the file cannot be read or does not describe itself.
    DataError
        If the test data is missing or damaged.
    """
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ModelFileError(
            "{path} cannot be read ({fault}); check the name.",
            path=path,
            fault=error.strerror or error,
        ) from error
    model = OnnxModel(content, path.name)
    metadata = model.metadata
    sets = load_test_sets(activity(metadata.activity), option)
    evaluations = tuple(evaluate_set(model, part, metadata.labels) for part in sets)
    return Report(
        model=str(path),
        activity=metadata.activity,
        parameters=metadata.parameters,
        size=len(content),
        milliseconds=model.latency_ms(sets[0].examples.pictures[0]),
        evaluations=evaluations,
    )


def evaluate_set(model: OnnxModel, part: NamedPictures, labels: tuple[str, ...]) -> Evaluation:
    """Measure ``model`` on one set of pictures, all of them."""
    pictures, truth = part.examples
    probabilities = model.answers(pictures).probabilities
    return Evaluation(
        data=part.name,
        count=len(truth),
        top1=top_k(probabilities, truth, 1),
        top5=top_k(probabilities, truth, 5),
        calibration_error=calibration_error(probabilities, truth),
        worst=tuple(worst_pairs(probabilities, truth, labels)),
    )


def measure(model: OnnxModel, task: Activity, option: Path | None) -> tuple[Measured, ...]:
    """Return the figures that go into a model's metadata.

    Raises
    ------
    DataError
        If the test data is missing or damaged.
    """
    found = [evaluate_set(model, part, task.labels) for part in load_test_sets(task, option)]
    return tuple(Measured(one.data, one.count, one.top1, one.top5) for one in found)
