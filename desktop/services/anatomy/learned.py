"""From the constants of a graph to the weights of a layer, as the lecture writes them."""

from collections.abc import Mapping, Sequence

import numpy as np

from desktop.services.anatomy.layer import Pooling, Values, Weights
from desktop.services.anatomy.product import Product, Step
from desktop.services.anatomy.wiring import Node

Sides = tuple[int, int]  # down, across
Padding = tuple[int, int, int, int]  # top, bottom, left, right


def weights_of(product: Product, constants: Mapping[str, Values], size: Sides) -> Weights:
    """Return what a layer has learned.

    Parameters
    ----------
    product
        Where it is in the graph.
    constants
        Those of ``product.constants``, by their names.
    size
        Height and width of the layer's input; a graph may leave it to that how much is padded.
    """
    node = product.node
    kernel = constants[product.kernel]
    if product.is_convolution:
        kernel = kernel.transpose(2, 3, 1, 0)
    else:
        kernel = kernel.T if node.number("transB", 0) else kernel
        kernel = kernel * np.float32(node.number("alpha", 1.0))
    count = kernel.shape[-1]
    bias = np.zeros(count, np.float32)
    if product.bias is not None:
        bias = _each(constants[product.bias], count) * np.float32(node.number("beta", 1.0))
    scale, shift = scale_and_shift(product.steps, constants, count)
    if not product.is_convolution:
        return Weights(kernel, bias, scale, shift)
    dilation = _sides(node.row("dilations", (1, 1)))
    stride = _sides(node.row("strides", (1, 1)))
    reach = (dilation[0] * (kernel.shape[0] - 1) + 1, dilation[1] * (kernel.shape[1] - 1) + 1)
    return Weights(
        kernel,
        bias,
        scale,
        shift,
        _padding(node, size, reach, stride),
        stride,
        dilation,
        int(node.number("group", 1)),
    )


def pooling_of(node: Node, size: Sides) -> Pooling:
    """Return what a pooling's node does to an input of ``size``, its height and width."""
    window = _sides(node.row("kernel_shape", size))
    stride = _sides(node.row("strides", (1, 1)))
    padding = _padding(node, size, window, stride)
    return Pooling(node.operator == "MaxPool", window, stride, padding)


def scale_and_shift(
    steps: Sequence[Step], constants: Mapping[str, Values], count: int
) -> tuple[Values, Values] | tuple[None, None]:
    """Return the one scale and the one shift that several steps make together.

    Parameters
    ----------
    steps
        In the order in which they are computed.
    constants
        Theirs, by their names.
    count
        Number of channels.

    Returns
    -------
    float32 (count,) each; ``None`` where there is no step.
    """
    if not steps:
        return None, None
    scale: Values = np.ones(count, np.float32)
    shift: Values = np.zeros(count, np.float32)
    for step in steps:
        factor, *others = (_each(constants[name], count) for name in step.constants)
        if step.operator == "BatchNormalization":
            beta, mean, variance = others
            factor = np.asarray(factor / np.sqrt(variance + step.epsilon), np.float32)
            scale, shift = scale * factor, (shift - mean) * factor + beta
        elif step.operator in ("Mul", "Div"):
            factor = factor if step.operator == "Mul" else np.reciprocal(factor)
            scale, shift = scale * factor, shift * factor
        else:
            shift = shift + factor if step.operator == "Add" else shift - factor
    return scale, shift


def _each(values: Values, count: int) -> Values:
    """Return a constant as one value a channel."""
    return np.broadcast_to(values.reshape(-1), (count,)).astype(np.float32)


def _sides(row: tuple[int, ...]) -> Sides:
    """Return an attribute of two numbers."""
    return (row[0], row[1]) if len(row) == 2 else (1, 1)


def _padding(node: Node, size: Sides, window: Sides, stride: Sides) -> Padding:
    """Return how many cells stand at each side of an input of ``size``.

    Where the graph says no more than "same", there are as many as make the output as large as
    the input divided by the stride, rounded up; of an odd number the last side gets one more, or
    the first.
    """
    automatic = node.text("auto_pad", "NOTSET")
    if not automatic.startswith("SAME"):
        pads = node.row("pads", (0, 0, 0, 0))
        if automatic == "VALID" or len(pads) != 4:
            return 0, 0, 0, 0
        top, left, bottom, right = pads
        return top, bottom, left, right
    sides: list[int] = []
    for length, reach, step in zip(size, window, stride, strict=True):
        whole = max((-(-length // step) - 1) * step + reach - length, 0)
        small, large = whole // 2, whole - whole // 2
        sides += [small, large] if automatic == "SAME_UPPER" else [large, small]
    return sides[0], sides[1], sides[2], sides[3]
