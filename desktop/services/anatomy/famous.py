"""The lecture's famous networks, computed from their definitions; their weights are not here.

Everything follows from the layers as the papers define them: sizes and parameters are worked out
one layer after the other, none is typed in.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from desktop.services.anatomy.layer import Kind, LayerFacts
from training.contract.sentence import Sentence

WINDOW = "{size} × {size}"
WINDOW_AND_STRIDE = "{size} × {size}, stride {stride}"
WINDOW_IN_GROUPS = "{size} × {size}, in {groups} groups"
WINDOW_STRIDE_AND_GROUPS = "{size} × {size}, stride {stride}, in {groups} groups"

ALEXNET_SOURCE = (
    "Krizhevsky, Sutskever and Hinton: ImageNet Classification with Deep Convolutional Neural "
    "Networks, 2012"
)
VGG16_SOURCE = (
    "Simonyan and Zisserman: Very Deep Convolutional Networks for Large-Scale Image Recognition, "
    "2015"
)


class Window(NamedTuple):
    """What a convolution or a pooling slides over its input.

    Attributes
    ----------
    size
        Rows, and columns, of the window.
    stride
        How far it moves.
    padding
        Zeros at each side.
    groups
        Into how many parts inputs and outputs are divided, each seeing nothing of the others.
    """

    size: int
    stride: int = 1
    padding: int = 0
    groups: int = 1

    @property
    def words(self) -> Sentence:
        """Size, stride and groups; what is 1 goes without saying."""
        parts = {"size": self.size, "stride": self.stride, "groups": self.groups}
        if self.groups > 1:
            return Sentence(
                WINDOW_STRIDE_AND_GROUPS if self.stride > 1 else WINDOW_IN_GROUPS, parts
            )
        return Sentence(WINDOW_AND_STRIDE if self.stride > 1 else WINDOW, parts)

    def places(self, length: int) -> int:
        """Return how many places it has along a side of ``length``: (W - K + 2P) / S + 1."""
        return (length - self.size + 2 * self.padding) // self.stride + 1


class FamousNetwork(NamedTuple):
    """A network of the lecture.

    Attributes
    ----------
    title, source
        What it is called, and the paper that defines it.
    layers
        In order, the input first; no layer has a result.
    windows
        The window of each of ``layers`` that has one, else ``None``.
    """

    title: str
    source: str
    layers: tuple[LayerFacts, ...]
    windows: tuple[Window | None, ...]

    @property
    def parameters(self) -> int:
        """Number of parameters, over all layers."""
        return sum(layer.parameters for layer in self.layers)


class _Layer(NamedTuple):
    """A layer as a paper defines it: ``outputs`` maps or neurons, where it makes new ones."""

    name: str
    type: str
    kind: Kind
    outputs: int = 0
    window: Window | None = None


Shape = tuple[int, ...]  # (height, width, channels) or (units,)


def _input(side: int) -> _Layer:
    """Return a colour picture of ``side`` pixels a side."""
    return _Layer("input", "InputLayer", "input", side)


def _convolution(name: str, count: int, window: Window) -> _Layer:
    """Return a convolution with ``count`` kernels; its activation is in it."""
    return _Layer(name, "Conv2D", "convolution", count, window)


def _pool(name: str, window: Window) -> _Layer:
    """Return a pooling that keeps the largest value."""
    return _Layer(name, "MaxPooling2D", "pooling", window=window)


def _dense(name: str, count: int) -> _Layer:
    """Return a dense layer of ``count`` neurons."""
    return _Layer(name, "Dense", "dense", count)


def _simple(name: str, layer_type: Literal["Flatten", "Dropout", "LRN"]) -> _Layer:
    """Return a layer that learns nothing and has nothing to choose."""
    kinds: dict[str, Kind] = {"Flatten": "flatten", "Dropout": "dropout", "LRN": "normalisation"}
    return _Layer(name, layer_type, kinds[layer_type])


def _shape_after(layer: _Layer, shape: Shape) -> Shape:
    """Return the shape of a layer's result from that of its input."""
    if layer.kind == "input":
        return layer.outputs, layer.outputs, 3
    if layer.kind == "dense":
        return (layer.outputs,)
    if layer.kind == "flatten":
        height, width, channels = shape
        return (height * width * channels,)
    if layer.window is None:
        return shape
    height, width, channels = shape
    places = layer.window.places
    return places(height), places(width), layer.outputs or channels


def _parameters(layer: _Layer, shape: Shape) -> int:
    """Return how many numbers a layer learns: its weights, and a bias for each output.

    Parameters
    ----------
    layer
        The layer.
    shape
        Of its input.
    """
    inputs = shape[-1] if shape else 0
    if layer.kind == "dense":
        return (inputs + 1) * layer.outputs
    if layer.kind == "convolution" and layer.window is not None:
        seen = inputs // layer.window.groups  # by one kernel
        return (layer.window.size**2 * seen + 1) * layer.outputs
    return 0


def _network(title: str, source: str, layers: Sequence[_Layer]) -> FamousNetwork:
    """Return a network with the shapes and parameters that follow from its layers."""
    facts: list[LayerFacts] = []
    shape: Shape = ()
    for layer in layers:
        parameters = _parameters(layer, shape)
        shape = _shape_after(layer, shape)
        is_dropout = layer.kind == "dropout"
        facts.append(
            LayerFacts(
                layer.name, layer.type, layer.kind, (None, *shape), parameters, False, is_dropout
            )
        )
    return FamousNetwork(title, source, tuple(facts), tuple(layer.window for layer in layers))


def _alexnet() -> FamousNetwork:
    """Return AlexNet: its two halves, on two graphics cards, are groups here.

    The paper gives 224 pixels a side; its 55 × 55 places of the first kernel need 227.
    """
    return _network(
        "AlexNet",
        ALEXNET_SOURCE,
        (
            _input(227),
            _convolution("conv1", 96, Window(11, stride=4)),
            _simple("normalise1", "LRN"),
            _pool("pool1", Window(3, stride=2)),
            _convolution("conv2", 256, Window(5, padding=2, groups=2)),
            _simple("normalise2", "LRN"),
            _pool("pool2", Window(3, stride=2)),
            _convolution("conv3", 384, Window(3, padding=1)),
            _convolution("conv4", 384, Window(3, padding=1, groups=2)),
            _convolution("conv5", 256, Window(3, padding=1, groups=2)),
            _pool("pool5", Window(3, stride=2)),
            _simple("flatten", "Flatten"),
            _dense("dense6", 4096),
            _simple("dropout6", "Dropout"),
            _dense("dense7", 4096),
            _simple("dropout7", "Dropout"),
            _dense("dense8", 1000),
            _Layer("probabilities", "Softmax", "softmax"),
        ),
    )


def _vgg16() -> FamousNetwork:
    """Return VGG16, the paper's configuration D: nothing but 3 × 3 windows."""
    layers = [_input(224)]
    for block, (kernels, convolutions) in enumerate(
        ((64, 2), (128, 2), (256, 3), (512, 3), (512, 3)), start=1
    ):
        for number in range(1, convolutions + 1):
            name = f"block{block}_conv{number}"
            layers.append(_convolution(name, kernels, Window(3, padding=1)))
        layers.append(_pool(f"block{block}_pool", Window(2, stride=2)))
    layers += [
        _simple("flatten", "Flatten"),
        _dense("dense1", 4096),
        _simple("dropout1", "Dropout"),
        _dense("dense2", 4096),
        _simple("dropout2", "Dropout"),
        _dense("dense3", 1000),
        _Layer("probabilities", "Softmax", "softmax"),
    ]
    return _network("VGG16", VGG16_SOURCE, layers)


FAMOUS: tuple[FamousNetwork, ...] = (_alexnet(), _vgg16())
