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
        return np.asarray(np.maximum(sums, 0), dtype=np.float32)
    if activation == "leaky_relu":
        return np.asarray(np.where(sums > 0, sums, LEAK * sums), dtype=np.float32)
    if activation == "sigmoid":
        # By way of tanh, which no large sum overflows.
        return np.asarray(0.5 * np.tanh(0.5 * sums) + 0.5, dtype=np.float32)
    if activation == "tanh":
        return np.asarray(np.tanh(sums), dtype=np.float32)
    return sums
