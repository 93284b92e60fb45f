"""What is told of a layer; arrays are float32 and have the channels last."""

from typing import Literal, NamedTuple

import numpy as np
import numpy.typing as npt

Values = npt.NDArray[np.float32]

Kind = Literal[
    "input",
    "convolution",
    "pooling",
    "dense",
    "activation",
    "normalisation",
    "dropout",
    "flatten",
    "average",
    "add",
    "scaling",
    "softmax",
    "other",
]
ActivationName = Literal["relu", "leaky_relu", "sigmoid", "tanh", "softmax", "other"]


class LayerFacts(NamedTuple):
    """A layer as it stands in the model's own table.

    Attributes
    ----------
    name
        Of its own in the model.
    type
        As Keras names it, or the ONNX operator.
    kind
        What it does.
    output_shape
        The batch dimension, which is ``None``, and (height, width, channels) or (units,).
    parameters
        How many numbers it has learned.
    has_result
        Whether its result is in the graph. Where it is not,
        :meth:`~desktop.services.anatomy.anatomy.Anatomy.nearest_result` names the layer whose
        result stands for it.
    in_training_only
        Whether it does nothing once the network has learned (dropout, augmentation).
    """

    name: str
    type: str
    kind: Kind
    output_shape: tuple[int | None, ...]
    parameters: int
    has_result: bool
    in_training_only: bool


class Activation(NamedTuple):
    """The curve that a sum goes through.

    Attributes
    ----------
    name
        ``other`` is one that the lecture does not have.
    leak
        What a leaky ReLU lets through of a negative sum; 0 for all others.
    """

    name: ActivationName
    leak: float = 0.0


class Weights(NamedTuple):
    """What a convolution or a dense layer has learned.

    Attributes
    ----------
    kernel
        Of a convolution (rows, columns, inputs, outputs), of a dense layer (inputs, outputs). In
        a convolution of several groups ``inputs`` are those of one group.
    bias
        (outputs,); zeros where it has none.
    scale, shift
        (outputs,): what a batch normalisation that follows makes of each sum, scale × sum +
        shift; ``None`` where none follows.
    padding
        Zeros at (top, bottom, left, right).
    stride
        How far the window moves (down, across).
    dilation
        How far the cells of the window are apart (down, across).
    groups
        Into how many groups inputs and outputs are divided.
    """

    kernel: Values
    bias: Values
    scale: Values | None = None
    shift: Values | None = None
    padding: tuple[int, int, int, int] = (0, 0, 0, 0)
    stride: tuple[int, int] = (1, 1)
    dilation: tuple[int, int] = (1, 1)
    groups: int = 1


class Pooling(NamedTuple):
    """What a pooling does.

    Attributes
    ----------
    is_maximum
        Whether the largest value stays; else the average.
    size, stride
        Of the window: (rows, columns), and how far it moves (down, across).
    padding
        Cells at (top, bottom, left, right), which are never the largest and do not count in an
        average.
    """

    is_maximum: bool
    size: tuple[int, int]
    stride: tuple[int, int]
    padding: tuple[int, int, int, int]


class MadeOf(NamedTuple):
    """All numbers of which one map of a convolution, or one neuron of a dense layer, was made.

    A sum is that of all products of ``weights`` with what they cover of ``inputs``, and ``bias``
    (:func:`~desktop.services.anatomy.sums.sum_at`). Then come the batch normalisation, if there
    is one, and the activation, each in the layer itself or in one of its own. ``sums``,
    ``result`` and ``activated`` are read from the network.

    Attributes
    ----------
    inputs
        (height, width, inputs): the maps that this one is made of; (inputs,) for a neuron.
    weights
        (rows, columns, inputs): a slice for each of them; (inputs,) for a neuron.
    bias
        Added to each sum; 0 where there is none.
    scale, shift
        Of the batch normalisation after the sum, or ``None``.
    activation
        After the sum and the normalisation, or ``None``.
    padding, stride, dilation
        As in :class:`Weights`.
    sums
        (height, width), () for a neuron: the sums.
    result
        The same shape: the layer's own result. It is ``sums`` where the activation is a layer of
        its own.
    activated
        The same shape: what comes out after normalisation and activation.
    first_input
        Place of the first of ``inputs`` among the layer's inputs: 0 but in convolutions of
        several groups.
    """

    inputs: Values
    weights: Values
    bias: float
    scale: float | None
    shift: float | None
    activation: Activation | None
    padding: tuple[int, int, int, int]
    stride: tuple[int, int]
    dilation: tuple[int, int]
    sums: Values
    result: Values
    activated: Values
    first_input: int = 0
