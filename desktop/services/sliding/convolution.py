"""Sliding a kernel over a picture: the weighted sum at each place."""

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt

from desktop.services.onnx_session import open_session, run
from desktop.services.sliding.geometry import Geometry

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

Values = npt.NDArray[np.float32]

OPERATOR_SET = 17
FORMAT = 8  # of the ONNX file; readable by every ONNX Runtime that the application allows


def padded(picture: Values, places: Geometry, value: float = 0.0) -> Values:
    """Return a picture with its padding: float32 (padded height, padded width, channels).

    Parameters
    ----------
    picture
        float32 (height, width, channels).
    places
        Tells how much padding.
    value
        What the padding holds.
    """
    down, across = places
    around = ((down.before, down.after), (across.before, across.after), (0, 0))
    return np.pad(picture, around, constant_values=value)


def convolve(picture: Values, kernel: Values, bias: float, places: Geometry) -> Values:
    """Return the sum of the products at each place of the window, plus the bias.

    The result is float32 (rows, columns).
    As in every network the kernel is not turned round: what the lectures and TensorFlow call
    convolution is a cross-correlation.

    Parameters
    ----------
    picture
        With its padding, float32 (padded height, padded width, channels), of any range.
    kernel
        float32 (rows, columns, channels); the sum runs over all channels.
    bias
        Is added to each sum.
    places
        Tells the strides.
    """
    strides = (places.down.stride, places.across.stride)
    inputs = {
        "picture": np.ascontiguousarray(picture.transpose(2, 0, 1))[np.newaxis],
        "kernel": np.ascontiguousarray(kernel.transpose(2, 0, 1))[np.newaxis],
        "bias": np.array([bias], dtype=np.float32),
    }
    (sums,) = run(_session(strides), ["sums"], inputs)
    return np.asarray(sums[0, 0])


@lru_cache(maxsize=16)
def _session(strides: tuple[int, int]) -> "InferenceSession":
    """Return a session for one convolution; picture, kernel and bias are its inputs."""
    return open_session(_graph(strides), optimise=True)


def _graph(strides: tuple[int, int]) -> bytes:
    """Return an ONNX model of one convolution, of any size of picture and kernel."""
    from onnx import TensorProto, helper

    free: list[str | int | None] = [1, None, None, None]
    inputs = [
        helper.make_tensor_value_info("picture", TensorProto.FLOAT, free),
        helper.make_tensor_value_info("kernel", TensorProto.FLOAT, free),
        helper.make_tensor_value_info("bias", TensorProto.FLOAT, [1]),
    ]
    outputs = [helper.make_tensor_value_info("sums", TensorProto.FLOAT, free)]
    node = helper.make_node("Conv", ["picture", "kernel", "bias"], ["sums"], strides=list(strides))
    graph = helper.make_graph([node], "convolution", inputs, outputs)
    operators = [helper.make_opsetid("", OPERATOR_SET)]
    model = helper.make_model(graph, opset_imports=operators, ir_version=FORMAT)
    return bytes(model.SerializeToString())
