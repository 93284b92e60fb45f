"""Reading a model file, and seeing that it is what its metadata say."""

import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.services.onnx_session import open_session
from training.contract.errors import ModelFileError, NotDescribedError
from training.contract.metadata import METADATA_KEY, ModelMetadata, PictureInput, decode_metadata

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

# Protocol buffers, in which ONNX files are written, end here.
LARGEST_FILE_BYTES = 2**31 - 1

FED_TYPES = ("tensor(float)", "tensor(uint8)")
ANSWER_TYPE = "tensor(float)"

NOT_ONNX = (
    "{name} is no ONNX model, or only a part of one; choose an .onnx file that Layerwise exported."
)
TOO_MUCH_MEMORY = "{name} needs more memory than a model may; choose another model."
NOT_DESCRIBED = (
    "{name} does not describe itself: it is an ONNX model, but not one that Layerwise exported; "
    "choose one that is, or describe it where the window offers to."
)


def read_model_bytes(path: Path) -> bytes:
    """Return the content of ``path``.

    Raises
    ------
    ModelFileError
        If it is missing, no plain file, too large for an ONNX model, or cannot be read.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ModelFileError("{name} is no file; choose an .onnx file.", name=path.name or path)
        if status.st_size > LARGEST_FILE_BYTES:
            raise ModelFileError(
                "{name} is larger than an ONNX model can be; choose an .onnx file that Layerwise "
                "exported.",
                name=path.name,
            )
        return path.read_bytes()
    except FileNotFoundError as error:
        raise ModelFileError(
            "There is no model file {path}; check its name and folder.", path=path
        ) from error
    except (OSError, ValueError) as error:  # ValueError: a zero byte in the path
        raise ModelFileError(
            "{name} cannot be read ({fault}); check the file and its permissions.",
            name=path.name,
            fault=getattr(error, "strerror", None) or error,
        ) from error


def open_model_session(content: bytes, name: str, *, optimise: bool) -> "InferenceSession":
    """Return a session for the model in ``content``; ``name`` is for the error's sentence.

    Raises
    ------
    ModelFileError
        If it is no ONNX model or ONNX Runtime cannot load it.
    """
    try:
        return open_session(content, optimise=optimise)
    except Exception as error:  # ONNX Runtime's exceptions have no common type
        raise runtime_fault(error, name) from error


def runtime_fault(error: Exception, name: str) -> ModelFileError:
    """Return the sentence for an exception that ONNX Runtime raised while loading or running."""
    fault = str(error)
    if "INVALID_PROTOBUF" in fault or "No graph was found" in fault:
        return ModelFileError(NOT_ONNX, name=name)
    if isinstance(error, MemoryError) or "bad_alloc" in fault or "llocate memory" in fault:
        return ModelFileError(TOO_MUCH_MEMORY, name=name)
    return ModelFileError(
        "{name} cannot be run here ({fault}); export it again or choose another model.",
        name=name,
        fault=_short(fault),
    )


def read_metadata(session: "InferenceSession", name: str) -> ModelMetadata:
    """Return what the model says about itself; ``name`` is for the error's sentence.

    Raises
    ------
    ModelFileError
        If it says nothing (:class:`NotDescribedError`), or nothing that this program understands.
    """
    document = session.get_modelmeta().custom_metadata_map.get(METADATA_KEY)
    if document is None:
        raise NotDescribedError(NOT_DESCRIBED, name=name)
    return decode_metadata(document, name)


def validate_graph(session: "InferenceSession", metadata: ModelMetadata, name: str) -> None:
    """See that the graph takes and gives what ``metadata`` say.

    Raises
    ------
    ModelFileError
        If the application could not feed it or not read its answer.
    """
    _validate_input(session.get_inputs(), metadata.input, name)
    outputs = {output.name: output for output in session.get_outputs()}
    for wanted in (metadata.output.name, metadata.output.scores):
        if wanted not in outputs:
            raise ModelFileError(
                "{name} has no output {output}, which it says it has; export it again.",
                name=name,
                output=wanted,
            )
        _validate_output(outputs[wanted], len(metadata.labels), name)


def wrong_label_count(name: str, labels: int, answers: object) -> ModelFileError:
    """Return the sentence for an output that has not one value a label."""
    return ModelFileError(
        "{name} has {labels} labels but answers with {answers} values; export it again.",
        name=name,
        labels=labels,
        answers=answers,
    )


def _validate_input(inputs: list[Any], wanted: PictureInput, name: str) -> None:
    """Refuse graph ``inputs`` other than one (batch, height, width, channels) of raw values.

    A foreign graph that was adopted may be fixed to one picture at a time.
    """
    if [given.name for given in inputs] != [wanted.name]:
        raise ModelFileError(
            "{name} takes {inputs} where it says it takes {wanted} alone; export it again.",
            name=name,
            inputs=", ".join(given.name for given in inputs) or "nothing",
            wanted=wanted.name,
        )
    given = inputs[0]
    size = (wanted.height, wanted.width, wanted.channels)
    fits = (
        given.type in FED_TYPES
        and len(given.shape) == 1 + len(size)
        and _can_be(given.shape[0], 1)
        and all(_can_be(length, own) for length, own in zip(given.shape[1:], size, strict=True))
    )
    if not fits:
        raise ModelFileError(
            "{name} takes {type} of shape {shape}, which this program cannot feed; it must take "
            "float or uint8 of shape {wanted}.",
            name=name,
            type=given.type,
            shape=_shape_text(given.shape),
            wanted=_shape_text(["batch", *size]),
        )


def _validate_output(output: Any, labels: int, name: str) -> None:  # noqa: ANN401
    """Refuse a graph output other than float32 (batch, labels)."""
    if output.type != ANSWER_TYPE or (output.shape and len(output.shape) != 2):
        raise ModelFileError(
            "{name} answers with {type} of shape {shape}, which this program cannot read; it must "
            "answer with float of shape {wanted}.",
            name=name,
            type=output.type,
            shape=_shape_text(output.shape),
            wanted=_shape_text(["batch", labels]),
        )
    if output.shape and not _can_be(output.shape[1], labels):
        raise wrong_label_count(name, labels, output.shape[1])


def _can_be(length: int | str | None, wanted: int) -> bool:
    """Return whether a dimension is ``wanted`` or free."""
    return length == wanted or not isinstance(length, int)


def _shape_text(shape: list[Any]) -> str:
    """Return ``shape`` as text; a free dimension without a name is ``?``."""
    return " × ".join("?" if length is None else str(length) for length in shape) or "()"


def _short(fault: str) -> str:
    """Return the part of ONNX Runtime's message that says something, on one line."""
    line = " ".join(fault.rpartition("[ONNXRuntimeError] : ")[2].split())
    return line if len(line) <= 200 else f"{line[:199]}…"
