"""The forms that a network's weights can be stored in, side by side: what each costs and gives."""

from collections.abc import Sequence
from typing import NamedTuple, get_args

import numpy as np
import numpy.typing as npt
from onnx import ModelProto

from training.contract.errors import ModelFileError
from training.contract.metadata import Form, Measured, Stored
from training.datasets.labelled import NamedPictures
from training.eight_bit import QUANTISED, in_eight_bits
from training.evaluate import measure
from training.onnx_answers import Answers, OnnxModel
from training.storage import stored_in_half

CALIBRATION_PICTURES = 64
LARGEST_LOSS = 0.003  # of validation top-1, from float32 to what ships
LARGEST_DIFFERENCE = 1e-2  # of a probability, between float32 and what ships


class Candidate(NamedTuple):
    """A network in one form.

    Attributes
    ----------
    form
        Which.
    proto
        The graph.
    model
        The same, ready to answer.
    size
        Bytes of the graph.
    name
        Of its file, for errors.
    """

    form: Form
    proto: ModelProto
    model: OnnxModel
    size: int
    name: str


def candidate(form: Form, proto: ModelProto, name: str) -> Candidate:
    """Return ``proto`` ready to answer; ``name`` is its file's, for errors."""
    content = proto.SerializeToString()
    return Candidate(form, proto, OnnxModel(content, name), len(content), name)


def forms_of(proto: ModelProto) -> tuple[Form, ...]:
    """Return the forms in which a network can be stored; without convolutions 8 bits change none.

    Parameters
    ----------
    proto
        The network in float32.
    """
    forms: tuple[Form, ...] = get_args(Form)
    changed = any(node.op_type in QUANTISED for node in proto.graph.node)
    return forms if changed else tuple(form for form in forms if form != "int8")


def stored_as(form: Form, exact: Candidate, pictures: npt.NDArray[np.generic]) -> Candidate:
    """Return the network of ``exact``, which is float32, in another form.

    Parameters
    ----------
    form
        Which; float32 is ``exact`` itself.
    exact
        The network as it was trained.
    pictures
        uint8 (count, height, width, channels), 0-255: some of them calibrate the 8-bit form.

    Raises
    ------
    ModelFileError
        If a weight does not fit into the form.
    """
    if form == "float32":
        return exact
    if form == "float16":
        return candidate(form, stored_in_half(exact.proto), exact.name)
    some = pictures[:: max(1, len(pictures) // CALIBRATION_PICTURES)]
    return candidate(form, in_eight_bits(exact.proto, some), exact.name)


def storage_difference(expected: Answers, found: Answers, labels: npt.NDArray[np.int64]) -> float:
    """Return the largest difference of any probability between float32 and what is to ship.

    Parameters
    ----------
    expected, found
        Answers to the validation pictures, in float32 and in the form that is to ship.
    labels
        int64 (count,), the pictures' true labels.

    Raises
    ------
    ModelFileError
        If the form costs more than :data:`LARGEST_LOSS` or :data:`LARGEST_DIFFERENCE`.
    """
    largest = float(np.abs(expected.probabilities - found.probabilities).max())
    right, still_right = (
        int((one.probabilities.argmax(axis=1) == labels).sum()) for one in (expected, found)
    )
    loss = (right - still_right) / len(labels)
    if not (loss <= LARGEST_LOSS and largest <= LARGEST_DIFFERENCE):
        raise ModelFileError(
            "With its weights in fewer bits the model answers {loss:.1%} fewer of the validation "
            "pictures right, and its probabilities differ by up to {largest:.1e}; nothing was "
            "written.",
            loss=loss,
            largest=largest,
        )
    return largest


def compare(
    exact: Candidate,
    shipped: Candidate,
    measured: tuple[Measured, ...],
    pictures: npt.NDArray[np.uint8],
    sets: Sequence[NamedPictures],
    labels: tuple[str, ...],
) -> tuple[Stored, ...]:
    """Return what each form costs, and what it gives on the test ``sets`` taken together.

    Parameters
    ----------
    exact, shipped
        The network in float32, and in the form that ships.
    measured
        The figures of ``shipped`` on ``sets``.
    pictures
        uint8 (count, height, width, channels), 0-255: some of them calibrate the 8-bit form.
    sets, labels
        What accuracy is measured on, and the names of its classes.
    """
    rows = []
    for form in forms_of(exact.proto):
        if form == shipped.form:
            one, figures = shipped, measured
        else:
            one = stored_as(form, exact, pictures)
            figures = measure(one.model, sets, labels)
        rows.append(
            Stored(
                form=form,
                size=one.size,
                top1=_top1(figures),
                milliseconds=one.model.latency_ms(pictures[0]),
                shipped=one is shipped,
            )
        )
    return tuple(rows)


def _top1(measured: tuple[Measured, ...]) -> float:
    """Return the share of all sets' pictures that were answered right."""
    counts = [one.count for one in measured]
    return float(np.average([one.top1 for one in measured], weights=counts))
