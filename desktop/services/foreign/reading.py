"""Reading what a foreign graph takes and answers; runs in the guarded child."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

import msgspec
import numpy as np
from PIL import Image

from desktop.services.foreign.answer_side import Values, class_outputs
from desktop.services.foreign.compose import compose
from desktop.services.foreign.description import Channels, Description, ForeignFacts, ForeignOutput
from desktop.services.foreign.graph_parts import constants, replace
from desktop.services.foreign.hints import Guess, guess_scaling
from desktop.services.foreign.layers import find_layers
from desktop.services.foreign.parsing import parsed
from desktop.services.foreign.picture_side import DOUBLE, FLOAT16, UINT8, PictureSide, picture_side
from desktop.services.foreign.scaled import as_received
from desktop.services.model_file import open_model_session, runtime_fault
from training.contract.check_picture import gradient_1
from training.contract.errors import ModelFileError
from training.contract.metadata import Layout

if TYPE_CHECKING:
    from onnx import ModelProto
    from onnxruntime import InferenceSession

# Sides that are tried, the likeliest first, where the graph leaves them open.
USUAL_SIDES = (224, 32, 64, 96, 128, 160, 192, 227, 240, 256, 299, 300, 320, 384, 448, 512)
INK_SIDE = 28
FED_AS: dict[int, type[np.generic]] = {UINT8: np.uint8, FLOAT16: np.float16, DOUBLE: np.float64}

NO_USUAL_SIZE = (
    "{name} leaves open how large its pictures are, and runs with none of the usual sizes "
    "({fault}); export it with a fixed size."
)


class _Form(NamedTuple):
    """One form that the pictures may have."""

    layout: Layout
    channels: Channels
    height: int
    width: int


class _Trial(NamedTuple):
    """A form in which the graph ran, and what it answered for one picture."""

    form: _Form
    answers: dict[str, Values]
    takes_one: bool


def read(content: bytes) -> bytes:
    """Return what a graph says about itself: :class:`ForeignFacts` as JSON.

    Raises
    ------
    ModelFileError
        If it is no picture classifier, or cannot be run; without the file's name.
    """
    model = parsed(content)
    side = picture_side(model)
    fixed = constants(model.graph)
    kept = [one for one in model.graph.input if one.name in fixed or one.name == side.name]
    replace(model.graph.input, kept)
    scaling = guess_scaling(model, side)
    trial = _tried(model, side, scaling)
    outputs = class_outputs(model.graph, trial.answers)
    guess = _guess(trial, scaling, outputs[0])
    composed = compose(model, side, guess)
    layers = find_layers(composed.model, composed.picture)
    facts = ForeignFacts(
        height=side.height,
        width=side.width,
        channels=side.channels,
        layout=side.layout,
        outputs=outputs,
        layers=len(layers),
        parameters=sum(layer.parameters for layer in layers),
        guess=guess,
        reason=scaling.reason,
    )
    return msgspec.json.encode(facts)


def _guess(trial: _Trial, scaling: Guess, output: ForeignOutput) -> Description:
    """Return the description to begin with."""
    form = trial.form
    return Description(
        scaling=scaling.scaling,
        is_blue_first=scaling.is_blue_first,
        layout=form.layout,
        channels=form.channels,
        height=form.height,
        width=form.width,
        output=output,
        are_probabilities=output.are_probabilities,
        takes_one=trial.takes_one,
        subject="ink" if form == (form.layout, 1, INK_SIDE, INK_SIDE) else "any",
    )


def _tried(model: "ModelProto", side: PictureSide, scaling: Guess) -> _Trial:
    """Run the graph once, in the first form in which it does.

    Raises
    ------
    ModelFileError
        If there is none.
    """
    session = open_model_session(model.SerializeToString(), "", optimise=False)
    fault: ModelFileError | None = None
    forms = list(_forms(side))
    for form in forms:
        try:
            answers = _answers(session, side, scaling, form, 1)
        except ModelFileError as error:
            fault = fault or error
            continue
        takes_one = side.takes_one or not _takes_two(session, side, scaling, form)
        return _Trial(form, answers, takes_one)
    assert fault is not None
    if len(forms) == 1:
        raise fault
    raise ModelFileError(NO_USUAL_SIZE, fault=fault.parts.get("fault", "")) from fault


def _forms(side: PictureSide) -> Iterator[_Form]:
    """Yield the forms that the graph leaves open, the likeliest first."""
    layouts: tuple[Layout, ...] = ("NCHW", "NHWC") if side.layout is None else (side.layout,)
    channel_counts: tuple[Channels, ...] = (3, 1) if side.channels is None else (side.channels,)
    for layout in layouts:
        for channels in channel_counts:
            usual: tuple[int, ...] = (INK_SIDE, *USUAL_SIDES) if channels == 1 else USUAL_SIDES
            if side.height and side.width:
                usual = usual[:1]
            for length in usual:
                yield _Form(layout, channels, side.height or length, side.width or length)


def _takes_two(session: "InferenceSession", side: PictureSide, scaling: Guess, form: _Form) -> bool:
    """Return whether the graph answers for two pictures at once."""
    try:
        answers = _answers(session, side, scaling, form, 2)
    except ModelFileError:
        return False
    return all(values.shape[:1] == (2,) for values in answers.values())


def _answers(
    session: "InferenceSession", side: PictureSide, scaling: Guess, form: _Form, count: int
) -> dict[str, Values]:
    """Return all of the graph's outputs for ``count`` times the formula's picture.

    Raises
    ------
    ModelFileError
        If it cannot be run so.
    """
    picture = gradient_1().resize((form.width, form.height), Image.Resampling.BICUBIC)
    pixels = np.asarray(picture.convert("L" if form.channels == 1 else "RGB"))
    pixels = pixels.reshape(form.height, form.width, form.channels)
    values = as_received(pixels, scaling.scaling, is_blue_first=scaling.is_blue_first)
    if form.layout == "NCHW":
        values = np.moveaxis(values, -1, 0)
    values = np.repeat(values[np.newaxis], count, axis=0)
    values = np.ascontiguousarray(values.astype(FED_AS.get(side.element_type, np.float32)))
    names = [output.name for output in session.get_outputs()]
    try:
        found = session.run(names, {side.name: values})
    except Exception as error:  # ONNX Runtime's exceptions have no common type
        raise runtime_fault(error, "") from error
    arrays = {name: np.asarray(one) for name, one in zip(names, found, strict=True)}
    return {name: one for name, one in arrays.items() if one.dtype.kind in "fiub"}
