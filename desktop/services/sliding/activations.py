"""What comes after the sum: the activation functions of the lecture."""

from typing import Literal

import numpy as np
import numpy.typing as npt

Values = npt.NDArray[np.float32]
Activation = Literal["none", "relu", "leaky_relu", "sigmoid", "tanh"]

ACTIVATIONS: tuple[Activation, ...] = ("none", "relu", "leaky_relu", "sigmoid", "tanh")
LEAK = 0.2  # what a leaky ReLU lets through of a negative sum, as TensorFlow's own default


def activate(sums: Values, activation: Activation) -> Values:
    """Return what an activation function makes of each sum, float32 of the same shape."""
    if activation == "relu":
        return np.maximum(sums, np.float32(0))
    if activation == "leaky_relu":
        return np.where(sums > 0, sums, np.float32(LEAK) * sums)
    if activation == "sigmoid":
        # By way of tanh, which no large sum overflows.
        return np.float32(0.5) * (np.tanh(sums * np.float32(0.5)) + np.float32(1))
    if activation == "tanh":
        return np.tanh(sums)
    return sums
