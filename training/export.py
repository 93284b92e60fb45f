"""From trained weights to a model file that describes itself and was checked against Keras."""

import platform
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple, TypedDict

import keras
import msgspec
import numpy as np
import numpy.typing as npt
from onnx import ModelProto

from training.contract.activities import Activity
from training.contract.check_picture import gradient_1
from training.contract.errors import ModelFileError
from training.contract.files import sha256, write_atomically
from training.contract.metadata import (
    METADATA_KEY,
    Check,
    ClassesOutput,
    Measured,
    ModelMetadata,
    Stored,
    Training,
    Unfamiliar,
    encode_metadata,
)
from training.contract.preparation.apply import prepare
from training.contract.provenance import remember_export
from training.contract.settings import TrainingSettings
from training.contract.version import __version__
from training.datasets.labelled import Dataset, NamedPictures, joined
from training.evaluate import measure
from training.forms import Candidate, candidate, compare, storage_difference, stored_as
from training.graph import convert, describe_layers, find_look
from training.onnx_answers import Answers, OnnxModel
from training.predict import predict

PARITY_PICTURES = 256
PARITY_TOLERANCE = 1e-4  # of a probability, between Keras and ONNX Runtime


class Trial(NamedTuple):
    """What a network is compared and measured on before its file is written.

    Attributes
    ----------
    pictures
        uint8 (count, height, width, channels): real pictures, for which Keras and the exported
        graph must answer alike.
    validation
        Pictures, or features of pictures, that set the threshold of the unfamiliar.
    tests
        The same, that no choice was made on.
    compared
        Whether the forms that weights can be stored in are measured side by side.
    """

    pictures: npt.NDArray[np.uint8]
    validation: tuple[NamedPictures, ...]
    tests: tuple[NamedPictures, ...]
    compared: bool


class ExportResult(msgspec.Struct, frozen=True):
    """A file that was written.

    Attributes
    ----------
    path, size, sha256
        The file, its bytes counted and hashed.
    parity_difference
        Largest difference of any probability between Keras and ONNX Runtime, both in float32.
    storage_difference
        Largest difference that storing the weights in fewer bits makes to that.
    measured
        The figures on the test sets.
    """

    path: str
    size: int
    sha256: str
    parity_difference: float
    storage_difference: float
    measured: tuple[Measured, ...]


def export(
    model: keras.Model,
    activity: Activity,
    settings: TrainingSettings,
    dataset: Dataset,
    trial: Trial,
    path: Path,
) -> ExportResult:
    """Write ``model`` to ``path``, complete or not at all.

    Parameters
    ----------
    model
        The trained network.
    activity, settings, dataset
        What it was trained for, how and on what.
    trial
        What it is compared and measured on.
    path
        Where the file goes.

    Raises
    ------
    ModelFileError
        If the file would answer differently from Keras, or much worse for how it is stored.
    OSError
        If the file cannot be written; an older one stays.
    """
    converted = convert(model)
    exact = candidate("float32", converted.proto, path.name)
    difference = parity(model, exact.model, trial.pictures)
    validation = joined(trial.validation)
    expected = exact.model.answers(validation.pictures)
    shipped = stored_as(activity.stored, exact, trial.pictures)
    answers = expected if shipped is exact else shipped.model.answers(validation.pictures)
    lost = storage_difference(expected, answers, validation.labels)
    measured = measure(shipped.model, trial.tests, dataset.labels)
    layers = describe_layers(model, converted._replace(proto=shipped.proto))
    metadata = ModelMetadata(
        schema=1,
        activity=activity.id,
        title=activity.title,
        labels=dataset.labels,
        input=activity.input,
        output=ClassesOutput(name="probabilities", scores="scores"),
        unfamiliar=unfamiliar_threshold(answers, trial.validation, activity.unfamiliar_share),
        look=find_look(model, layers),
        check=_check(shipped.model, activity),
        layers=layers,
        measured=measured,
        stored=_stored(exact, shipped, measured, trial, dataset.labels),
        training=_training(settings, dataset),
        versions=_versions(),
        **_credits(activity, dataset),
    )
    content = _with_metadata(shipped.proto, metadata)
    read_again = OnnxModel(content, path.name).metadata
    if encode_metadata(read_again) != encode_metadata(metadata):
        raise ModelFileError(
            "The exported model describes itself differently when read again; nothing was written."
        )
    write_atomically(path, content)
    digest = sha256(content)
    remember_export(digest, path)
    return ExportResult(str(path), len(content), digest, difference, lost, measured)


def parity(model: keras.Model, exported: OnnxModel, pictures: npt.NDArray[np.uint8]) -> float:
    """Return the largest difference of any probability between Keras and the exported graph.

    Parameters
    ----------
    model, exported
        The network in Keras and as a graph; they are asked about :data:`PARITY_PICTURES` or a few
        more, where there are so many.
    pictures
        uint8 (count, height, width, channels), 0-255.

    Raises
    ------
    ModelFileError
        If it is over :data:`PARITY_TOLERANCE`.
    """
    some = pictures[:: max(1, len(pictures) // PARITY_PICTURES)]
    difference = np.abs(predict(model, some) - exported.answers(some).probabilities)
    largest = float(difference.max())
    if not largest <= PARITY_TOLERANCE:
        raise ModelFileError(
            "The exported model's probabilities differ from Keras' by up to {difference:.1e}; "
            "nothing was written.",
            difference=largest,
        )
    return largest


def unfamiliar_threshold(
    answers: Answers, validation: Sequence[NamedPictures], share: float
) -> Unfamiliar:
    """Return the energy under which at most ``share`` of each validation set's pictures fall.

    Parameters
    ----------
    answers
        The model's, to the pictures of all validation sets in their order.
    validation, share
        The sets, and how many of each may fall under it.
    """
    ends = np.cumsum([len(part.examples.labels) for part in validation])
    energies = np.split(answers.energy(), ends[:-1])
    below = min(float(np.quantile(part, share, method="lower")) for part in energies)
    parts = [
        f"{(energy < below).mean():.1%} of {part.name}"
        for energy, part in zip(energies, validation, strict=True)
    ]
    return Unfamiliar(score="energy", below=below, measured=f"{', '.join(parts)} fall under it")


def _stored(
    exact: Candidate,
    shipped: Candidate,
    measured: tuple[Measured, ...],
    trial: Trial,
    labels: tuple[str, ...],
) -> tuple[Stored, ...]:
    """Return the forms side by side, if they are to be compared."""
    if not trial.compared:
        return ()
    return compare(exact, shipped, measured, trial.pictures, trial.tests, labels)


def _check(model: OnnxModel, activity: Activity) -> Check:
    """Return what the model answers for the check picture, taken through the preparation."""
    pixels = prepare(gradient_1(), activity.input).pixels
    probabilities = model.answers(pixels[np.newaxis]).probabilities[0]
    return Check(picture="gradient-1", probabilities=tuple(map(float, probabilities)))


class _Credits(TypedDict):
    """Whose work is in a model."""

    licence: str
    attribution: tuple[str, ...]


def _credits(activity: Activity, dataset: Dataset) -> _Credits:
    """Return whose work is in the model: with own pictures, that of a pre-trained base at most."""
    if not dataset.own:
        return {"licence": activity.licence, "attribution": activity.attribution}
    if activity.pretrained:
        return {"licence": activity.licence, "attribution": activity.attribution[:1]}
    return {"licence": "", "attribution": ()}


def _training(settings: TrainingSettings, dataset: Dataset) -> Training:
    """Return how the model came about."""
    return Training(
        settings=msgspec.to_builtins(settings),
        seed=settings.seed,
        split=dataset.split,
        data_hash=dataset.data_hash,
    )


def _versions() -> dict[str, str]:
    """Return the versions of what the file was made with."""
    packages = ("keras", "tensorflow-cpu", "tensorflow", "tf2onnx", "onnx", "onnxruntime", "pillow")
    found = {name: _version(name) for name in packages} | {"layerwise": __version__}
    return {"python": platform.python_version()} | {k: v for k, v in found.items() if v}


def _version(package: str) -> str | None:
    """Return the version of an installed package, if it is."""
    try:
        return version(package)
    except ImportError:
        return None


def _with_metadata(proto: ModelProto, metadata: ModelMetadata) -> bytes:
    """Return the file's bytes with the document inside."""
    entry = proto.metadata_props.add()
    entry.key, entry.value = METADATA_KEY, encode_metadata(metadata)
    return bytes(proto.SerializeToString())
