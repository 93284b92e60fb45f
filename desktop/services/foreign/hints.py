"""Guessing how a foreign graph wants its values: by what it says, else by what is usual."""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from desktop.services.foreign.graph_parts import PASSING, users
from desktop.services.foreign.picture_side import UINT8, PictureSide
from desktop.services.foreign.scaling import ScalingName

if TYPE_CHECKING:
    from onnx import GraphProto, ModelProto

# Notes on pictures that some exporters leave in the file.
RANGE_KEY, ORDER_KEY = "Image.NominalPixelRange", "Image.BitmapPixelFormat"
NOTED: dict[str, ScalingName] = {
    "NominalRange_0_255": "raw",
    "Normalized_0_1": "unit",
    "Normalized_1_1": "signed",
}
# A graph that itself takes a mean of this or more away expects values 0-255.
LEAST_RAW_MEAN = 2.0
# So does one that makes its values so much smaller.
MOST_RAW_FACTOR = 0.1

NOTED_REASON = "The file says so in a note on its pictures."
BYTES_REASON = "The network takes whole numbers from 0 to 255."
SCALES_REASON = "The network scales the values itself, so it takes them as they are."
CENTRES_REASON = "The network takes a mean away that belongs to values between 0 and 1."
GREY_REASON = "Usual for small grey pictures; the file does not say."
CAFFE_REASON = "Usual for networks out of Caffe, as this one seems to be; the file does not say."
KERAS_REASON = "Usual where the colours come last, as in Keras; the file does not say."
TORCH_REASON = "Usual where the colours come first, as in PyTorch; the file does not say."


class Guess(NamedTuple):
    """How values are scaled, whether blue comes first, and why that is thought."""

    scaling: ScalingName
    is_blue_first: bool
    reason: str


def guess_scaling(model: "ModelProto", side: PictureSide) -> Guess:
    """Return how the graph probably wants its values."""
    notes = {one.key: one.value for one in model.metadata_props}
    is_blue_first = notes.get(ORDER_KEY, "").startswith("Bgr")
    if notes.get(RANGE_KEY) in NOTED:
        return Guess(NOTED[notes[RANGE_KEY]], is_blue_first, NOTED_REASON)
    if side.element_type == UINT8:
        return Guess("raw", is_blue_first, BYTES_REASON)
    own = _own_scaling(model.graph, side.name)
    if own is not None:
        return Guess(own, is_blue_first, SCALES_REASON if own == "raw" else CENTRES_REASON)
    if side.channels == 1:
        return Guess("unit", is_blue_first, GREY_REASON)
    if _began_in_caffe(model):
        return Guess("caffe", True, CAFFE_REASON)
    if side.layout == "NHWC":
        return Guess("signed", is_blue_first, KERAS_REASON)
    return Guess("imagenet", is_blue_first, TORCH_REASON)


def _began_in_caffe(model: "ModelProto") -> bool:
    """Return whether the names are those that Caffe's converters give."""
    words = f"{model.producer_name} {model.graph.name}".casefold()
    return "caffe" in words or any(one.name.endswith("data_0") for one in model.graph.input)


def _own_scaling(graph: "GraphProto", name: str) -> ScalingName | None:
    """Return what the first nodes after the input expect; ``None`` if they scale nothing."""
    from onnx import numpy_helper

    values = {one.name: one for one in graph.initializer}
    for node in graph.node:
        if node.op_type == "Constant" and node.attribute and node.attribute[0].HasField("t"):
            values[node.output[0]] = node.attribute[0].t
    takers = users(graph)
    factor, mean = 1.0, 0.0
    while len(following := takers.get(name, [])) == 1:
        node = following[0]
        if node.op_type == "Transpose" or node.op_type in PASSING:
            name = node.output[0]
            continue
        others = [values[one] for one in node.input if one in values]
        if node.op_type == "BatchNormalization" and len(others) == 4:
            mean = max(mean, float(np.abs(numpy_helper.to_array(others[2])).mean()))
        elif node.op_type in ("Sub", "Add", "Mul", "Div") and len(others) == 1:
            size = float(np.abs(numpy_helper.to_array(others[0]).astype(np.float64)).mean())
            if node.op_type in ("Sub", "Add"):
                mean = max(mean, size / factor)
            else:
                factor *= size if node.op_type == "Mul" else 1 / max(size, 1e-12)
            name = node.output[0]
            continue
        break
    if factor < MOST_RAW_FACTOR or mean >= LEAST_RAW_MEAN:
        return "raw"
    return "unit" if mean > 0 and factor > 1 else None
