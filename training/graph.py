"""From a Keras model to an ONNX graph whose tensors have the names of the layers."""

from collections.abc import Sequence
from typing import NamedTuple

import keras
import onnx
import tensorflow as tf
import tf2onnx
from onnx import ModelProto

from training.contract.metadata import Layer, Look
from training.graph_channels import leave_channels_first
from training.graph_weights import name_weights

OPSET = 17  # tf2onnx writes 13 to 18; 18 adds a transpose
OUTPUTS = ("probabilities", "scores")


class Converted(NamedTuple):
    """A network as an ONNX graph.

    Attributes
    ----------
    proto
        The graph.
    channels_first
        Names of the layers whose result it has as (batch, channels, height, width).
    """

    proto: ModelProto
    channels_first: frozenset[str]


def convert(model: keras.Model) -> Converted:
    """Return ``model`` as a checked ONNX graph.

    Parameters
    ----------
    model
        One input, the outputs of :data:`OUTPUTS`, no model within the model.

    Returns
    -------
    Graph from the model's input, float32 (batch, height, width, channels), to its outputs. The
    result of each layer that survives is a tensor of the layer's name, though no graph output;
    its kernel is an initializer ``<layer>/kernel``, its bias ``<layer>/bias`` unless it is zero.

    Raises
    ------
    onnx.checker.ValidationError
        If the converter wrote an invalid graph.
    """
    name = model.inputs[0].name
    shown = _feature_layers(model)
    both = keras.Model(model.inputs, {layer.name: layer.output for layer in shown} | model.output)
    signature = [tf.TensorSpec((None, *model.inputs[0].shape[1:]), tf.float32, name=name)]

    # Keras 3 augments even in a plain call: say that this is no training. Nothing here is rewritten
    # as a graph from its source, which the packaged application does not have.
    @tf.function(input_signature=signature, autograph=False)  # type: ignore[untyped-decorator]
    def answer(picture: tf.Tensor) -> dict[str, tf.Tensor]:
        return dict(both(picture, training=False))

    proto, _ = tf2onnx.convert.from_function(answer, input_signature=signature, opset=OPSET)
    _name_batch_dimension(proto)
    _keep_outputs(proto, OUTPUTS)
    names = [layer.name for layer in shown]
    channels_first = leave_channels_first(proto, names)
    for layer in model.layers:
        name_weights(proto, layer, {*names, *OUTPUTS})
    onnx.checker.check_model(proto, full_check=True)
    return Converted(proto, channels_first)


def describe_layers(model: keras.Model, converted: Converted) -> tuple[Layer, ...]:
    """Return the layers as the lecture draws them, with the names of their tensors in the graph."""
    graph = converted.proto.graph
    tensors = {output for node in graph.node for output in node.output}
    kernels = {initializer.name for initializer in graph.initializer}
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
                layout="NCHW" if layer.name in converted.channels_first else "NHWC",
            )
        )
    return tuple(layers)


def find_look(model: keras.Model, layers: Sequence[Layer]) -> Look | None:
    """Return where "where it looked" is found, if it follows exactly from the last feature maps.

    It does where the scores are one dense layer on their global average, dropout aside: the mean
    over a feature map and its weighted sum over the maps can change places (Zhou et al., Learning
    Deep Features for Discriminative Localization, 2016).
    """
    scores = next((layer for layer in model.layers if layer.name == "scores"), None)
    if not isinstance(scores, keras.layers.Dense):
        return None
    pool = _layer_before(model, scores)
    if not isinstance(pool, keras.layers.GlobalAveragePooling2D):
        return None
    described = {layer.name: layer for layer in layers}
    last = described.get(_layer_before(model, pool).name)
    weights = described["scores"].kernel
    if last is None or last.feature_map is None or weights is None:
        return None
    return Look(feature_map=last.feature_map, weights=weights, layout=last.layout)


def _layer_before(model: keras.Model, layer: keras.layers.Layer) -> keras.layers.Layer:
    """Return the layer whose result ``layer`` takes, dropout aside."""
    made_by = {id(one.output): one for one in model.layers}
    before = made_by[id(layer.input)]
    return _layer_before(model, before) if isinstance(before, keras.layers.Dropout) else before


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
