"""From a Keras model to an ONNX graph whose tensors have the names of the layers."""

from collections.abc import Sequence

import keras
import numpy as np
import onnx
import tensorflow as tf
import tf2onnx
from onnx import ModelProto, numpy_helper

from training.contract.metadata import Layer

OPSET = 17  # tf2onnx writes 13 to 18; 18 adds a transpose
OUTPUTS = ("probabilities", "scores")


def convert(model: keras.Model) -> ModelProto:
    """Return ``model`` as a checked ONNX graph.

    Parameters
    ----------
    model
        One input, the outputs of :data:`OUTPUTS`, layers in a row.

    Returns
    -------
    Graph from the model's input, float32 (batch, height, width, channels), to its outputs. The
    result of each layer that survives is a tensor of the layer's name, though no graph output;
    its kernel is an initializer ``<layer>/kernel``.

    Raises
    ------
    onnx.checker.ValidationError
        If the converter wrote an invalid graph.
    """
    name = model.inputs[0].name
    shown = _feature_layers(model)
    both = keras.Model(model.inputs, {layer.name: layer.output for layer in shown} | model.output)
    signature = [tf.TensorSpec((None, *model.inputs[0].shape[1:]), tf.float32, name=name)]

    # Keras 3 augments even in a plain call: say that this is no training.
    @tf.function(input_signature=signature)  # type: ignore[untyped-decorator]
    def answer(picture: tf.Tensor) -> dict[str, tf.Tensor]:
        return dict(both(picture, training=False))

    proto, _ = tf2onnx.convert.from_function(answer, input_signature=signature, opset=OPSET)
    _name_batch_dimension(proto)
    _keep_outputs(proto, OUTPUTS)
    for layer in model.layers:
        _name_kernel(proto, layer)
    onnx.checker.check_model(proto, full_check=True)
    checked: ModelProto = proto
    return checked


def describe_layers(model: keras.Model, proto: ModelProto) -> tuple[Layer, ...]:
    """Return the layers as the lecture draws them, with the names of their tensors in ``proto``."""
    tensors = {output for node in proto.graph.node for output in node.output}
    kernels = {initializer.name for initializer in proto.graph.initializer}
    layers = []
    for layer in model.layers:
        if isinstance(layer, keras.layers.InputLayer):
            continue
        kernel = f"{layer.name}/kernel"
        layers.append(
            Layer(
                name=layer.name,
                type=type(layer).__name__,
                output_shape=tuple(layer.output.shape),
                parameters=layer.count_params(),
                feature_map=layer.name if layer.name in tensors else None,
                kernel=kernel if kernel in kernels else None,
            )
        )
    return tuple(layers)


def _feature_layers(model: keras.Model) -> list[keras.layers.Layer]:
    """Return the layers whose results a viewer may want: those that compute something."""
    silent = (keras.layers.InputLayer, keras.layers.Dropout, keras.layers.Rescaling)
    return [
        layer
        for layer in model.layers
        if not isinstance(layer, silent) and layer.name not in OUTPUTS
    ]


def _name_batch_dimension(proto: ModelProto) -> None:
    """Call the free first dimension of inputs and outputs ``batch``."""
    for value in [*proto.graph.input, *proto.graph.output]:
        value.type.tensor_type.shape.dim[0].dim_param = "batch"


def _keep_outputs(proto: ModelProto, names: Sequence[str]) -> None:
    """Make all but ``names`` inner tensors: as outputs they would slow every answer."""
    kept = [output for name in names for output in proto.graph.output if output.name == name]
    del proto.graph.output[:]
    proto.graph.output.extend(kept)


def _name_kernel(proto: ModelProto, layer: keras.layers.Layer) -> None:
    """Call the initializer with the layer's weights ``<layer>/kernel``."""
    if not hasattr(layer, "kernel"):
        return
    weights = layer.kernel.numpy()
    for initializer in proto.graph.initializer:
        if np.array_equal(numpy_helper.to_array(initializer), weights):
            _rename(proto, initializer.name, f"{layer.name}/kernel")
            initializer.name = f"{layer.name}/kernel"
            return


def _rename(proto: ModelProto, old: str, new: str) -> None:
    """Let all nodes that read ``old`` read ``new``."""
    for node in proto.graph.node:
        for place, name in enumerate(node.input):
            if name == old:
                node.input[place] = new
