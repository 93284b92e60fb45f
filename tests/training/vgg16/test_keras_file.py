import io

import h5py
import numpy as np
import pytest

from tests.training.vgg16.conftest import LAYOUTS, h5_of
from training.contract.errors import DataError
from training.contract.files import sha256
from training.vgg16 import keras_file
from training.vgg16.base_weights import KERNELS, LayerWeights
from training.vgg16.keras_file import FILE, NUMBERS_SHA256, read_keras_file


def sentence(content):
    """What reading `content` complains of; it must name the file."""
    with pytest.raises(DataError) as caught:
        read_keras_file(content, "/some/where.h5")
    assert "/some/where.h5" in str(caught.value)
    assert FILE in str(caught.value)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_all_layouts_are_read(layers, published, layout):
    weights = read_keras_file(h5_of(layers, layout), "/some/where.h5")
    assert list(weights.layers) == list(KERNELS)
    for name, layer in layers.items():
        np.testing.assert_array_equal(weights.layers[name].kernel, layer.kernel)
        np.testing.assert_array_equal(weights.layers[name].bias, layer.bias)
        assert weights.layers[name].kernel.dtype == np.float32
    assert weights.digest == published
    assert weights.source == "the published weights in /some/where.h5"


def test_other_numbers_are_refused(content):
    assert "other weights than the published ones" in sentence(content)


def test_one_changed_number_is_refused(layers, published):
    changed = layers["block3_conv2"].kernel.copy()
    changed[1, 1, 7, 7] += 1e-3
    others = layers | {"block3_conv2": LayerWeights(changed, layers["block3_conv2"].bias)}
    assert "other weights than the published ones" in sentence(h5_of(others))


def test_the_published_file_itself_needs_no_other_proof(content, monkeypatch):
    monkeypatch.setattr(keras_file, "FILE_SHA256", sha256(content))
    assert list(read_keras_file(content, "x").layers) == list(KERNELS)


@pytest.mark.parametrize("kept", [0, 1, 500, 100_000, -1])
def test_a_file_that_is_cut_short(content, published, kept):
    assert "is damaged" in sentence(content[:kept])


def test_a_file_of_another_kind(published):
    assert "is damaged" in sentence(b"<!DOCTYPE html>" * 1000)


def test_a_damaged_name(content, published):
    assert "is damaged" in sentence(content.replace(b"block2_conv1\0", b"block2_conv\xff\0"))


def spoiled(layers, spoil):
    """A file with `layers` after `spoil` has changed it."""
    some = io.BytesIO(h5_of(layers))
    with h5py.File(some, "a") as file:
        spoil(file)
    return some.getvalue()


def as_array(file):
    del file["block1_conv2"]
    file["block1_conv2"] = 1.0


def as_text(file):
    del file["block1_conv1/block1_conv1/kernel"]
    file["block1_conv1/block1_conv1/kernel"] = np.full(KERNELS["block1_conv1"], b"x")


def with_another_shape(file):
    del file["block1_conv1/block1_conv1/kernel"]
    file["block1_conv1/block1_conv1/kernel"] = np.zeros((3, 3, 1, 64), np.float32)


def without_bias(file):
    del file["block5_conv3/block5_conv3/bias"]


def with_a_third_array(file):
    file["block1_conv1/block1_conv1/gamma"] = np.zeros(64, np.float32)


@pytest.mark.parametrize(
    "spoil", [as_array, as_text, with_another_shape, without_bias, with_a_third_array]
)
def test_another_network(layers, published, spoil):
    assert "does not hold the VGG16 weights" in sentence(spoiled(layers, spoil))


def test_the_published_weights(shared_data):
    path = shared_data("weights") / FILE
    weights = read_keras_file(path.read_bytes(), path)
    assert weights.digest == NUMBERS_SHA256
    first = weights.layers["block1_conv1"].kernel[0, 0, 0, :3]
    np.testing.assert_array_equal(first, np.float32([0.42947057, 0.11727387, 0.03401296]))
