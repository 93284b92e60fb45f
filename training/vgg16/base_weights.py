"""The weights of VGG16's convolutional base, wherever they were read from."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:  # TensorFlow takes seconds to import, and reading the weights needs none of it
    import keras

# Shape of each convolution's kernel: height, width, channels before, filters.
KERNELS = {
    "block1_conv1": (3, 3, 3, 64),
    "block1_conv2": (3, 3, 64, 64),
    "block2_conv1": (3, 3, 64, 128),
    "block2_conv2": (3, 3, 128, 128),
    "block3_conv1": (3, 3, 128, 256),
    "block3_conv2": (3, 3, 256, 256),
    "block3_conv3": (3, 3, 256, 256),
    "block4_conv1": (3, 3, 256, 512),
    "block4_conv2": (3, 3, 512, 512),
    "block4_conv3": (3, 3, 512, 512),
    "block5_conv1": (3, 3, 512, 512),
    "block5_conv2": (3, 3, 512, 512),
    "block5_conv3": (3, 3, 512, 512),
}


class LayerWeights(NamedTuple):
    """The weights of one convolution.

    Attributes
    ----------
    kernel
        float32 (height, width, channels before, filters).
    bias
        float32 (filters,).
    """

    kernel: npt.NDArray[np.float32]
    bias: npt.NDArray[np.float32]


class BaseWeights(NamedTuple):
    """The weights of all convolutions of the base.

    Attributes
    ----------
    layers
        By the layer's name, the names of :data:`KERNELS` in that order.
    source
        Where they are from, a phrase for the user.
    digest
        What :func:`digest_of` says of them.
    """

    layers: dict[str, LayerWeights]
    source: str
    digest: str


def digest_of(layers: dict[str, LayerWeights]) -> str:
    """Return the SHA-256 over all arrays as little-endian float32, each kernel before its bias."""
    digest = hashlib.sha256()
    for layer in layers.values():
        for array in layer:
            digest.update(array.astype("<f4", order="C", copy=False).tobytes())
    return digest.hexdigest()


def set_base_weights(model: keras.Model, weights: BaseWeights) -> None:
    """Put ``weights`` into those layers of ``model`` that have the base's names."""
    for layer in model.layers:
        if layer.name in weights.layers:
            layer.set_weights(weights.layers[layer.name])
