"""Storing the weights of an ONNX graph in 16 bits, which halves the file and costs no time.

ONNX Runtime makes them 32-bit again when it opens the file, and computes as before.
"""

import numpy as np
import onnx
from onnx import ModelProto, TensorProto, helper, numpy_helper

from training.contract.errors import ModelFileError
from training.graph_tensors import read_instead

SMALLEST = 1_000  # elements; biases and the like are not worth a node each
LARGEST = float(np.finfo(np.float16).max)


def stored_in_half(proto: ModelProto) -> ModelProto:
    """Return ``proto`` with its large initializers as float16, of the same names.

    Raises
    ------
    ModelFileError
        If a weight is too large for float16, or no number.
    """
    halved = ModelProto()
    halved.CopyFrom(proto)
    casts = []
    for tensor in halved.graph.initializer:
        if tensor.data_type == TensorProto.FLOAT and np.prod(tensor.dims) >= SMALLEST:
            widened = f"{tensor.name}/float32"
            read_instead(halved, tensor.name, widened)
            casts.append(helper.make_node("Cast", [tensor.name], [widened], to=TensorProto.FLOAT))
            tensor.CopyFrom(_in_half(tensor))
    nodes = [*casts, *halved.graph.node]
    del halved.graph.node[:]
    halved.graph.node.extend(nodes)
    onnx.checker.check_model(halved, full_check=True)
    return halved


def _in_half(tensor: TensorProto) -> TensorProto:
    """Return ``tensor`` as float16."""
    values = numpy_helper.to_array(tensor)
    largest = float(np.abs(values).max())
    if not largest <= LARGEST:
        raise ModelFileError(
            "The weights {name} reach {largest:.1e}, which 16 bits cannot hold; nothing was "
            "written. Train it again with a lower learning rate.",
            name=tensor.name,
            largest=largest,
        )
    return numpy_helper.from_array(values.astype(np.float16), tensor.name)
