"""Asking a foreign graph as it is described, and making a model of it; in the guarded child."""

from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec
import numpy as np
import numpy.typing as npt

from desktop.services.foreign.answer_side import ending_of
from desktop.services.foreign.compose import Composed, compose
from desktop.services.foreign.description import ACTIVITY, Description, picture_input
from desktop.services.foreign.layers import FoundLayer, described, find_layers
from desktop.services.foreign.parsing import parsed
from desktop.services.foreign.picture_side import picture_side
from desktop.services.graph import Graph, Outputs
from desktop.services.inner_sessions import cut
from desktop.services.model_file import open_model_session
from desktop.services.open_model import open_graph
from training.contract.check_picture import gradient_1
from training.contract.errors import LayerwiseError, ModelFileError
from training.contract.metadata import (
    METADATA_KEY,
    Check,
    ClassesOutput,
    Layer,
    ModelMetadata,
    Training,
    encode_metadata,
)
from training.contract.preparation.apply import prepare

if TYPE_CHECKING:
    from onnx import ModelProto

SUM_TOLERANCE = 0.02

NO_PROBABILITIES = (
    "The answers of {name} add up to {sum:.3g} and not to 1, so they are no probabilities; choose "
    "that they are scores."
)
NO_NUMBERS = (
    "{name} answers with values that are no numbers; choose another scaling, or that its answers "
    "are scores."
)
WRONG_LABEL_COUNT = (
    "{name} tells {classes} classes apart, and there are {labels} labels; give one for each, or "
    "none."
)


class Request(msgspec.Struct, frozen=True):
    """What is to be done with the graph that follows.

    Attributes
    ----------
    description
        What the user says.
    pixels
        A prepared picture to answer for: uint8 (height, width, channels), as its bytes.
    origin
        What the model says about where it comes from.
    """

    description: Description
    pixels: bytes = b""
    origin: str = ""


class Reply(msgspec.Struct, frozen=True):
    """What the network makes of one picture, for each class."""

    probabilities: tuple[float, ...]
    scores: tuple[float, ...]


class _Ready(NamedTuple):
    """A composed graph that runs.

    Attributes
    ----------
    composed, metadata, graph
        It, and what is known of it.
    must_add_up
        Whether its answers are probabilities only because the user says so.
    """

    composed: Composed
    metadata: ModelMetadata
    graph: Graph
    must_add_up: bool


def ask(given: bytes) -> bytes:
    """Return the network's :class:`Reply` as JSON.

    Parameters
    ----------
    given
        A :class:`Request` as one line of JSON, then the file.

    Raises
    ------
    ModelFileError
        If it cannot be used as it is described; without the file's name.
    """
    request, content = _split(given)
    wanted = request.description
    pixels = np.frombuffer(request.pixels, np.uint8)
    pixels = pixels.reshape(1, wanted.height, wanted.width, wanted.channels)
    outputs = _answered(_ready(request, content), pixels)
    reply = Reply(
        tuple(outputs.probabilities[0].tolist()), tuple(outputs.scores[0].astype(float).tolist())
    )
    return msgspec.json.encode(reply)


def make(given: bytes) -> bytes:
    """Return the bytes of a model file that describes itself.

    Parameters
    ----------
    given
        As for :func:`ask`.

    Raises
    ------
    ModelFileError
        As :func:`ask` does, and if the labels are not as many as the classes.
    """
    request, content = _split(given)
    ready = _ready(request, content)
    wanted = ready.metadata.input
    try:
        pixels = prepare(gradient_1(), wanted).pixels[np.newaxis]
    except (LayerwiseError, ValueError) as error:
        raise ModelFileError(
            "The usual preparation does not work for {name} ({fault}); choose another size.",
            fault=error,
        ) from error
    answer = _answered(ready, pixels).probabilities[0].astype(float).clip(0, 1)
    check = Check(picture="gradient-1", probabilities=tuple(answer.tolist()))
    layers = _layers(ready.composed, pixels)
    metadata = msgspec.structs.replace(ready.metadata, check=check, layers=layers)
    return _with_metadata(ready.composed.model, metadata)


def _split(given: bytes) -> tuple[Request, bytes]:
    """Return the request, and the file after it."""
    line, _, content = given.partition(b"\n")
    return msgspec.json.decode(line, type=Request), content


def _ready(request: Request, content: bytes) -> _Ready:
    """Compose the graph and open it."""
    model = parsed(content)
    wanted = request.description
    ending = ending_of(model.graph, wanted.output.name)
    composed = compose(model, picture_side(model), wanted)
    metadata = _metadata(request, composed)
    metadata, graph = open_graph(
        _with_metadata(composed.model, metadata), "", known=False, time_limit_s=None
    )
    must_add_up = wanted.are_probabilities and not ending.operator
    return _Ready(composed, metadata, graph, must_add_up)


def _answered(ready: _Ready, pixels: npt.NDArray[np.uint8]) -> Outputs:
    """Return the network's answer, which must be one.

    Raises
    ------
    ModelFileError
        If it is not.
    """
    outputs = ready.graph.run(pixels)
    if not (np.isfinite(outputs.probabilities).all() and np.isfinite(outputs.scores).all()):
        raise ModelFileError(NO_NUMBERS)
    if ready.must_add_up:  # the scores are then the logarithms of what the network answered
        total = float(np.exp(outputs.scores.astype(np.float64)).sum())
        if abs(total - 1) > SUM_TOLERANCE:
            raise ModelFileError(NO_PROBABILITIES, sum=total)
    return outputs


def _metadata(request: Request, composed: Composed) -> ModelMetadata:
    """Return the document, without a check and layers yet."""
    import onnx

    wanted = request.description
    classes = wanted.output.classes
    labels = wanted.labels or tuple(f"Class {number + 1}" for number in range(classes))
    if len(labels) != classes:
        raise ModelFileError(WRONG_LABEL_COUNT, classes=classes, labels=len(labels))
    settings: dict[str, object] = {
        "scaling": wanted.scaling,
        "colours": "BGR" if wanted.is_blue_first else "RGB" if wanted.channels == 3 else "grey",
        "layout": wanted.layout,
        "output": wanted.output.name,
    }
    return ModelMetadata(
        schema=1,
        activity=ACTIVITY,
        title=wanted.title or request.origin,
        labels=labels,
        input=picture_input(wanted, composed.picture),
        output=ClassesOutput(name=composed.probabilities, scores=composed.scores),
        check=Check(picture="gradient-1", probabilities=(0.0,) * classes),
        layers=(),
        measured=(),
        training=Training(settings, 0, {}, ""),
        versions={"onnx": onnx.__version__, **_producer(composed.model)},
        licence="unknown",
        attribution=(request.origin,),
    )


def _producer(model: "ModelProto") -> dict[str, str]:
    """Return the program that wrote the file, if it says so."""
    name = " ".join(model.producer_name.split())[:80]
    return {name: model.producer_version[:80]} if name else {}


def _with_metadata(model: "ModelProto", metadata: ModelMetadata) -> bytes:
    """Return the file's bytes with this document in it and no other."""
    from onnx import helper

    del model.metadata_props[:]
    helper.set_model_props(model, {METADATA_KEY: encode_metadata(metadata)})
    return bytes(model.SerializeToString())


def _layers(composed: Composed, pixels: npt.NDArray[np.uint8]) -> tuple[Layer, ...]:
    """Return the layers, with their shapes as they are for one picture."""
    found = find_layers(composed.model, composed.picture)
    results = _results(composed, found, pixels)
    layers = []
    for layer in found:
        result = results.get(layer.result)
        is_shown = result is not None and result.dtype == np.float32
        layers.append(described(layer, None if result is None else result.shape, is_shown=is_shown))
    return tuple(layers)


def _results(
    composed: Composed, found: list[FoundLayer], pixels: npt.NDArray[np.uint8]
) -> dict[str, npt.NDArray[Any]]:
    """Return the layers' results for one picture, by their tensors; those that there are."""
    tensors = sorted({layer.result for layer in found})
    content = cut(composed.model.SerializeToString(), frozenset(tensors), "")
    session = open_model_session(content, "", optimise=False)
    values = session.run(tensors, {composed.picture: pixels.astype(np.float32)})
    arrays = zip(tensors, values, strict=True)
    return {name: one for name, one in arrays if isinstance(one, np.ndarray)}
