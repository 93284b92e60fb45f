"""Reading the base's weights from the file that Keras publishes, and proving that it is that one.

Another network's weights of the same shapes would train without a complaint and badly, so that
nothing but the published numbers is taken.
"""

import io

import h5py
import numpy as np

from training.contract.errors import DataError
from training.contract.files import sha256
from training.vgg16.base_weights import KERNELS, BaseWeights, LayerWeights, digest_of

FILE = "vgg16_weights_tf_dim_ordering_tf_kernels_notop.h5"

# The file as published, and its numbers in whatever layout a version of Keras has saved them again.
FILE_SHA256 = "bfe5187d0a272bed55ba430631598124cff8e880b98d38c9e56c8d66032abdc1"
NUMBERS_SHA256 = "d9a27cc1fc7f975ef8cff49180e794ccd7c4bc868ebb49740803b3bbaa8dbefd"

# What h5py raises on damaged files and on sound ones that hold something else.
FAULTS = (OSError, RuntimeError, LookupError, ValueError, TypeError, AttributeError)


def read_keras_file(content: bytes, place: object) -> BaseWeights:
    """Return the weights in ``content``, a whole .h5 file.

    Parameters
    ----------
    content
        The file's bytes.
    place
        Its path or address, for errors and the source.

    Raises
    ------
    DataError
        If it is damaged, not VGG16's base, or not the published weights.
    """
    try:
        with h5py.File(io.BytesIO(content)) as file:
            layers = {name: _layer(file[name], name) for name in KERNELS}
    except FAULTS as error:
        raise DataError(
            "{place} is damaged or does not hold the VGG16 weights; put the published {file} in "
            "its place.",
            place=place,
            file=FILE,
        ) from error
    digest = digest_of(layers)
    if digest != NUMBERS_SHA256 and sha256(content) != FILE_SHA256:
        raise DataError(
            "{place} holds other weights than the published ones of VGG16 (their SHA-256 differs); "
            "put the published {file} in its place.",
            place=place,
            file=FILE,
        )
    return BaseWeights(layers, f"the published weights in {place}", digest)


def _layer(group: h5py.Group, name: str) -> LayerWeights:
    """Return the two arrays of a layer, whatever names a version of Keras has given them.

    Raises
    ------
    ValueError
        If there are no such arrays of the right shapes.
    """
    found: list[h5py.Dataset] = []

    def collect(_: str, item: h5py.Group | h5py.Dataset) -> None:
        if isinstance(item, h5py.Dataset):
            found.append(item)

    group.visititems(collect)
    kernel, bias = sorted(found, key=lambda array: -array.ndim)
    if kernel.shape != KERNELS[name] or bias.shape != KERNELS[name][-1:]:
        raise ValueError(f"{name} has arrays of {kernel.shape} and {bias.shape}")
    return LayerWeights(kernel[()].astype(np.float32), bias[()].astype(np.float32))
