"""Finding a model and opening it, guarded if nobody knows where it comes from."""

from pathlib import Path
from threading import Event

import numpy as np

from desktop.services.graph import Graph, Pixels
from desktop.services.guard import DEFAULT_LIMITS, Limits, check_in_child
from desktop.services.model_file import (
    open_model_session,
    read_metadata,
    read_model_bytes,
    validate_graph,
)
from desktop.services.opened_model import OpenedModel
from training.contract.check_picture import gradient_1
from training.contract.errors import LayerwiseError, ModelFileError
from training.contract.files import sha256
from training.contract.locations import exported_models, model_folders
from training.contract.metadata import ModelMetadata
from training.contract.preparation.apply import prepare
from training.contract.provenance import is_known

SUFFIX = ".onnx"
ALL = "all"


def open_model(
    path: Path, limits: Limits = DEFAULT_LIMITS, cancelled: Event | None = None
) -> OpenedModel:
    """Open the model file ``path``.

    A file that neither shipped nor was exported by this user is first tried in a child process,
    then opened from the very bytes that were tried, with its graph left as it is and each run
    under the time limit.

    Parameters
    ----------
    path
        An ONNX file that describes itself.
    limits
        What a file of unknown origin may use.
    cancelled
        Set from another thread, it ends the try of such a file.

    Raises
    ------
    ModelFileError
        Saying in one sentence why the file cannot be used.
    """
    content = read_model_bytes(path)
    digest = sha256(content)
    known = is_known(digest)
    if not known:
        check_in_child(content, path.name, limits, cancelled)
    metadata, graph = open_graph(
        content, path.name, known=known, time_limit_s=None if known else limits.seconds
    )
    difference = check_difference(metadata, graph, path.name)
    return OpenedModel(metadata, path, digest, len(content), known, difference, graph)


def open_graph(
    content: bytes, name: str, *, known: bool, time_limit_s: float | None
) -> tuple[ModelMetadata, Graph]:
    """Return a model's metadata and its graph, validated against each other.

    Raises
    ------
    ModelFileError
        If the bytes are no model that this program can use; ``name`` is for the sentence.
    """
    session = open_model_session(content, name, optimise=known)
    metadata = read_metadata(session, name)
    validate_graph(session, metadata, name)
    return metadata, Graph(content, session, metadata, name, known=known, time_limit_s=time_limit_s)


def check_difference(metadata: ModelMetadata, graph: Graph, name: str) -> float:
    """Return how far this machine's answer to the formula's picture is from the exporter's.

    The picture goes through the whole preparation and the graph. The result is the largest
    difference of a probability.

    Raises
    ------
    ModelFileError
        If the picture cannot be prepared, the graph fails, or the difference is over the model's
        tolerance.
    """
    found = graph.run(_check_pixels(metadata, name)).probabilities[0]
    difference = float(np.abs(found - np.asarray(metadata.check.probabilities)).max())
    if not difference <= metadata.check.tolerance:  # an answer that is no number is refused too
        raise ModelFileError(
            "{name} answers differently on this machine than where it was made (a probability is "
            "off by {difference:.2g}), so it cannot be relied on; export it again.",
            name=name,
            difference=difference,
        )
    return difference


def _check_pixels(metadata: ModelMetadata, name: str) -> Pixels:
    """Return the formula's picture as the model's input, with the batch dimension."""
    try:
        return prepare(gradient_1(), metadata.input).pixels[np.newaxis]
    except (LayerwiseError, ValueError, TypeError, OSError, MemoryError) as error:
        raise ModelFileError(
            "{name} asks for a preparation of pictures that does not work ({fault}); export it "
            "again.",
            name=name,
            fault=error,
        ) from error


def find_model(name_or_path: str) -> Path:
    """Return the file of a model.

    Parameters
    ----------
    name_or_path
        An activity's id (a shipped model first, then one in the user's models folder, then one
        for everybody on this machine), or the path of a file.

    Raises
    ------
    ModelFileError
        If there is neither.
    """
    models = {path.stem: path for path in [*own_models(), *shipped_models()]}
    if name_or_path in models:
        return models[name_or_path]
    path = Path(name_or_path)
    if path.suffix == SUFFIX or path.is_file():
        return path
    if not models:
        raise ModelFileError(
            "There is no model {name}; open an .onnx file, or install Layerwise again to get the "
            "models that come with it.",
            name=name_or_path,
        )
    raise ModelFileError(
        "There is no model {name}; choose one of {names}, or give the path of an .onnx file.",
        name=name_or_path,
        names=", ".join(models),
    )


def find_models(name_or_path: str) -> list[Path]:
    """Return the files of one model or of several.

    Parameters
    ----------
    name_or_path
        What :func:`find_model` takes; or, where no model is called so, :data:`ALL` for each
        shipped and own model, or a subject for those whose names begin with it, such as
        ``fashion`` for ``fashion-ann`` and ``fashion-cnn``.

    Raises
    ------
    ModelFileError
        If there is none.
    """
    models = {path.stem: path for path in [*own_models(), *shipped_models()]}
    if name_or_path not in models and not Path(name_or_path).is_file():
        several = [
            models[name]
            for name in sorted(models)
            if name_or_path == ALL or name.startswith(f"{name_or_path}-")
        ]
        if several:
            return several
    return [find_model(name_or_path)]


def shipped_models() -> list[Path]:
    """Return the model files that the program came with, in the order of their names."""
    return _models_in(exported_models())


def own_models() -> list[Path]:
    """Return the model files that did not ship, in the order of their names.

    Those for everybody on this machine come first, so that the user's own take their names.
    """
    return [path for folder in reversed(model_folders()) for path in _models_in(folder)]


def _models_in(folder: Path) -> list[Path]:
    """Return the model files in ``folder``; none if there is no such folder."""
    return sorted(path for path in folder.glob(f"*{SUFFIX}") if path.is_file())
