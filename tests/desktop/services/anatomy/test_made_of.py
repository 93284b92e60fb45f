"""What a value is made of must make it again, in each layer with weights of each shipped model."""

import numpy as np
import pytest

from desktop.services.anatomy.sums import sum_at
from tests.desktop.services.anatomy.making import CURVES, check, close, weighted
from tests.desktop.services.anatomy.shipped import (
    CONVOLUTIONAL,
    DENSE,
    NAMES,
    ON_VGG16,
    anatomy,
    pictures,
)

SAMPLE_OF_VGG16 = ("block1_conv1", "block1_conv2", "block3_conv2", "scores")


@pytest.mark.parametrize("name", [*DENSE, *CONVOLUTIONAL])
def test_each_sum_of_the_small_networks_is_made_again(name):
    inside, pixels = anatomy(name), pictures(name)[0]
    layers = weighted(inside)
    assert {layer.kind for layer in inside.layers if layer.parameters} <= {
        *(layer.kind for layer in layers), "normalisation",
    }  # fmt: skip
    for layer in layers:
        check(inside, pixels, layer.name)


@pytest.mark.parametrize("name", ON_VGG16)
def test_some_sums_of_the_networks_on_vgg16_are_made_again(name):
    inside, pixels = anatomy(name), pictures(name)[0]
    for layer in SAMPLE_OF_VGG16:
        check(inside, pixels, layer)


@pytest.mark.full
@pytest.mark.parametrize("name", ON_VGG16)
def test_each_sum_of_the_networks_on_vgg16_is_made_again(name):
    inside, pixels = anatomy(name), pictures(name)[1]
    layers = weighted(inside)
    assert len(layers) == 14
    for layer in layers:
        check(inside, pixels, layer.name)


@pytest.mark.parametrize("name", NAMES)
def test_the_scores_become_the_probabilities(name):
    inside, pixels = anatomy(name), pictures(name)[0]
    found = inside.results(pixels, {"scores", "probabilities"})
    close(CURVES["softmax"](found["scores"]), found["probabilities"])
    made = inside.made_of(pixels, "scores", 3)
    assert made.activation.name == "softmax"
    assert made.activated == pytest.approx(found["probabilities"][3], abs=1e-6)


def test_what_one_layer_does_is_read_in_one_go():
    inside, pixels = anatomy("fashion-cnn"), pictures("fashion-cnn")[0]
    made = inside.made_of(pixels, "block1_conv2", 5)
    shown = inside.results(
        pixels, ["block1_conv1_activation", "block1_conv2", "block1_conv2_activation"]
    )
    np.testing.assert_allclose(made.inputs, shown["block1_conv1_activation"], atol=1e-6)
    np.testing.assert_allclose(made.result, shown["block1_conv2"][..., 5], atol=1e-5)
    np.testing.assert_allclose(made.activated, shown["block1_conv2_activation"][..., 5], atol=1e-5)
    assert made.activation.name == "relu"
    np.testing.assert_array_equal(made.sums, made.result)


def test_an_activation_within_a_layer():
    inside, pixels = anatomy("pokemon-transfer"), pictures("pokemon-transfer")[0]
    made = inside.made_of(pixels, "block1_conv1", 7)
    assert (made.sums < 0).any()
    np.testing.assert_array_equal(made.result, np.maximum(made.sums, 0))
    np.testing.assert_array_equal(made.result, made.activated)
    assert made.inputs.shape == (160, 160, 3)


def test_uneven_padding_and_stride_of_the_first_convolution():
    inside, pixels = anatomy("pokemon-cnn"), pictures("pokemon-cnn")[0]
    made = inside.made_of(pixels, "stem", 0)
    assert (made.padding, made.stride, made.weights.shape) == ((1, 2, 1, 2), (2, 2), (5, 5, 3))
    corner = sum_at(made, 0, 0)
    assert corner.is_padding[0].all() and corner.is_padding[:, 0].all()
    assert not corner.is_padding[1:, 1:].any()
    np.testing.assert_array_equal(corner.covered[1, 1], made.inputs[0, 0])
    far = sum_at(made, 63, 63)
    assert far.is_padding[3:].all() and not far.is_padding[:3, :3].any()
    with pytest.raises(IndexError, match="no place 64, 0"):
        sum_at(made, 64, 0)


def test_another_picture_or_layer_is_not_taken_for_the_last_one():
    inside, (one, other) = anatomy("fashion-cnn"), pictures("fashion-cnn")
    first = inside.made_of(one, "block2_conv1", 1)
    assert not np.array_equal(inside.made_of(other, "block2_conv1", 1).result, first.result)
    assert inside.made_of(one, "block2_conv2", 1).inputs.shape == (14, 14, 64)
    np.testing.assert_array_equal(inside.made_of(one, "block2_conv1", 1).result, first.result)
    inside.forget()
    np.testing.assert_array_equal(inside.made_of(one, "block2_conv1", 1).result, first.result)


def test_a_layer_without_weights_is_made_of_nothing_that_could_be_stepped():
    inside = anatomy("fashion-cnn")
    with pytest.raises(ValueError, match="block1_pool is neither"):
        inside.made_of(pictures("fashion-cnn")[0], "block1_pool", 0)
