"""From trained weights to a model file that describes itself and was checked against Keras."""

import platform
from importlib.metadata import version
from pathlib import Path

import keras
import msgspec
import numpy as np
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
    Training,
    Unfamiliar,
    encode_metadata,
)
from training.contract.preparation.apply import prepare
from training.contract.provenance import remember_export
from training.contract.settings import TrainingSettings
from training.datasets.labelled import Dataset, LabelledPictures, joined
from training.evaluate import measure
from training.graph import convert, describe_layers
from training.loop import predict
from training.onnx_answers import OnnxModel

PARITY_PICTURES = 512
PARITY_TOLERANCE = 1e-4  # of a probability, between Keras and ONNX Runtime


class ExportResult(msgspec.Struct, frozen=True):
    """A file that was written.

    Attributes
    ----------
    path, size, sha256
        The file, its bytes counted and hashed.
    parity_difference
        Largest difference of any probability between Keras and ONNX Runtime.
    measured
        The figures on the test sets.
    """

    path: str
    size: int
    sha256: str
    parity_difference: float
    measured: tuple[Measured, ...]


def export(
    model: keras.Model,
    activity: Activity,
    settings: TrainingSettings,
    dataset: Dataset,
    path: Path,
    option: Path | None = None,
) -> ExportResult:
    """Write ``model`` to ``path``, complete or not at all.

    Parameters
    ----------
    model
        The trained network.
    activity, settings, dataset
        What it was trained for, how and on what; the validation pictures set the threshold of
        the unfamiliar and prove that the file answers like Keras.
    path
        Where the file goes.
    option
        A folder in which the test data is looked for first.

    Raises
    ------
    ModelFileError
        If the file would answer differently from Keras.
    DataError
        If the test data is missing or damaged.
    OSError
        If the file cannot be written; an older one stays.
    """
    proto = convert(model)
    plain = OnnxModel(proto.SerializeToString(), path.name)
    difference = parity(model, plain, joined(dataset.validation))
    metadata = ModelMetadata(
        schema=1,
        activity=activity.id,
        title=activity.title,
        labels=activity.labels,
        input=activity.input,
        output=ClassesOutput(name="probabilities", scores="scores"),
        unfamiliar=unfamiliar_threshold(plain, dataset, activity.unfamiliar_share),
        check=_check(plain, activity),
        layers=describe_layers(model, proto),
        measured=measure(plain, activity, option),
        training=_training(settings, dataset),
        versions=_versions(),
        licence=activity.licence,
        attribution=activity.attribution,
    )
    content = _with_metadata(proto, metadata)
    read_again = OnnxModel(content, path.name).metadata
    if encode_metadata(read_again) != encode_metadata(metadata):
        raise ModelFileError(
            "The exported model describes itself differently when read again; nothing was written."
        )
    write_atomically(path, content)
    digest = sha256(content)
    remember_export(digest, path)
    return ExportResult(str(path), len(content), digest, difference, metadata.measured)


def parity(model: keras.Model, exported: OnnxModel, examples: LabelledPictures) -> float:
    """Return the largest difference of any probability between Keras and the exported graph.

    Raises
    ------
    ModelFileError
        If it is over :data:`PARITY_TOLERANCE`.
    """
    pictures = examples.pictures[:: max(1, len(examples.pictures) // PARITY_PICTURES)]
    difference = np.abs(predict(model, pictures) - exported.answers(pictures).probabilities)
    largest = float(difference.max())
    if not largest <= PARITY_TOLERANCE:
        raise ModelFileError(
            "The exported model's probabilities differ from Keras' by up to {difference:.1e}; "
            "nothing was written.",
            difference=largest,
        )
    return largest


def unfamiliar_threshold(model: OnnxModel, dataset: Dataset, share: float) -> Unfamiliar:
    """Return the energy under which at most ``share`` of each validation set's pictures fall."""
    quantiles = [
        float(np.quantile(model.answers(part.examples.pictures).energy(), share, method="lower"))
        for part in dataset.validation
    ]
    below = min(quantiles)
    found = [
        float((model.answers(part.examples.pictures).energy() < below).mean())
        for part in dataset.validation
    ]
    parts = [
        f"{rate:.1%} of {part.name}" for rate, part in zip(found, dataset.validation, strict=True)
    ]
    return Unfamiliar(score="energy", below=below, measured=f"{', '.join(parts)} fall under it")


def _check(model: OnnxModel, activity: Activity) -> Check:
    """Return what the model answers for the check picture, taken through the preparation."""
    pixels = prepare(gradient_1(), activity.input).pixels
    probabilities = model.answers(pixels[np.newaxis]).probabilities[0]
    return Check(picture="gradient-1", probabilities=tuple(map(float, probabilities)))


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
    found = {name: _version(name) for name in (*packages, "layerwise")}
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
