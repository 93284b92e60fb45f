"""Making the values of a layer again from what they are said to be made of."""

import numpy as np

from desktop.services.anatomy.sums import sum_at

# Of the largest sum in the map: the order of adding differs, and float32 has seven digits.
TOLERANCE = 1e-5
LEAK = 0.2  # of the leaky ReLU in the small networks, as Keras has it in Activation

CURVES = {
    "leaky_relu": lambda sums: np.where(sums > 0, sums, LEAK * sums),
    "sigmoid": lambda sums: 1 / (1 + np.exp(-sums)),
    "tanh": np.tanh,
    "relu": lambda sums: np.maximum(sums, 0),
    "softmax": lambda sums: np.exp(sums - sums.max()) / np.exp(sums - sums.max()).sum(),
}


def weighted(inside):
    return [layer for layer in inside.layers if inside.weights(layer.name) is not None]


def all_sums(made):
    """The whole map at once: each window of the padded input times the weights, and the bias."""
    if made.weights.ndim == 1:
        return made.inputs @ made.weights + made.bias
    top, bottom, left, right = made.padding
    padded = np.pad(made.inputs, ((top, bottom), (left, right), (0, 0)))
    down, across = made.dilation
    reach = ((len(made.weights) - 1) * down + 1, (made.weights.shape[1] - 1) * across + 1)
    windows = np.lib.stride_tricks.sliding_window_view(padded, reach, (0, 1))
    windows = windows[:: made.stride[0], :: made.stride[1], :, ::down, ::across]
    return np.einsum("hwcij,ijc->hw", windows, made.weights, optimize=True) + made.bias


def close(found, expected, largest=None):
    largest = max(1.0, float(np.abs(expected).max()) if largest is None else largest)
    np.testing.assert_allclose(found, expected, rtol=0, atol=TOLERANCE * largest)


def check(inside, pixels, name):
    """One layer: the sums of three of its outputs, each step after them, and single places."""
    weights = inside.weights(name)
    count = weights.kernel.shape[-1]
    for output in {0, count // 2, count - 1}:
        made = inside.made_of(pixels, name, output)
        close(all_sums(made), made.sums)
        after = made.sums
        if made.scale is not None:
            after = after * np.float32(made.scale) + np.float32(made.shift)
        if made.activation is not None and made.activation.name != "softmax":
            after = CURVES[made.activation.name](after)
        if made.activation is None or made.activation.name != "softmax":
            close(after, made.activated)
        places = [()] if made.sums.ndim == 0 else some_places(made.sums.shape)
        for place in places:
            taken_apart = sum_at(made, *place)
            close(taken_apart.total, made.sums[place], largest=float(np.abs(made.sums).max()))
            assert taken_apart.covered.shape == made.weights.shape
            assert not taken_apart.covered[taken_apart.is_padding].any()


def some_places(shape):
    """The corners, where padding is, and a place between them."""
    bottom, right = shape[0] - 1, shape[1] - 1
    return [(0, 0), (0, right), (bottom, 0), (bottom, right), (bottom // 2, right // 2)]
