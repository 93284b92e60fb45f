"""The lecture's worked examples, by hand."""

import numpy as np
import pytest

from desktop.services.sliding.convolution import convolve, padded
from desktop.services.sliding.geometry import geometry
from desktop.services.sliding.pooling import pool
from desktop.services.sliding.presets import LECTURE_PICTURE, preset
from desktop.services.sliding.steps import covered, products
from training.contract.errors import SettingsError

PICTURE = np.array(LECTURE_PICTURE, "float32")[..., np.newaxis]
KERNEL = np.array(preset("lecture").rows, "float32")[..., np.newaxis]


def convolved(mode, rings=0, stride=(1, 1)):
    places = geometry((5, 5), (3, 3), stride, mode, rings)
    return convolve(padded(PICTURE, places), KERNEL, 0, places)


def test_without_padding_the_first_output_is_minus_two():
    found = convolved("none")
    assert found.shape == (3, 3)
    assert found[0, 0] == -2


def test_with_one_ring_the_first_output_is_minus_one():
    found = convolved("rings", 1)
    assert found.shape == (5, 5)
    assert found[0, 0] == -1
    assert found[1:4, 1:4].tolist() == convolved("none").tolist()


def test_the_terms_of_the_first_step():
    places = geometry((5, 5), (3, 3), (1, 1), "rings", 1)
    found = covered(padded(PICTURE, places), places, 0, 0)
    assert found.values[..., 0].tolist() == [[0, 0, 0], [0, 1, 2], [0, 1, 0]]
    left = [True, False, False]
    assert found.is_padding.tolist() == [[True, True, True], left, left]
    assert products(found, KERNEL)[..., 0].tolist() == [[0, 0, 0], [0, 1, 0], [0, -2, 0]]


def test_every_output_is_the_sum_of_its_step():
    random = np.random.default_rng(1)
    picture = random.normal(size=(9, 7, 3)).astype("float32")
    kernel = random.normal(size=(2, 3, 3)).astype("float32")
    places = geometry((9, 7), (2, 3), (2, 1), "same")
    image = padded(picture, places)
    found = convolve(image, kernel, 0.5, places)
    for number in range(places.steps):
        row, column = places.place(number)
        terms = products(covered(image, places, row, column), kernel)
        assert found[row, column] == pytest.approx(terms.sum() + 0.5, abs=1e-5)


def test_the_size_of_the_output():
    assert geometry((5, 5), (3, 3), (1, 1), "none").output == (3, 3)
    assert geometry((5, 5), (3, 3), (1, 1), "same").output == (5, 5)
    assert geometry((28, 28), (2, 2), (2, 2), "none").output == (14, 14)
    assert geometry((227, 227), (11, 11), (4, 4), "none").output == (55, 55)  # AlexNet's first


def test_a_division_that_leaves_a_rest():
    across = geometry((6, 6), (3, 3), (2, 2), "none").across
    assert (across.output, across.rest) == (2, 1)


def test_same_padding_is_uneven_as_in_tensorflow():
    down, across = geometry((5, 6), (2, 3), (1, 2), "same")
    assert (down.before, down.after) == (0, 1)
    assert (across.before, across.after) == (0, 1)
    assert (down.output, across.output) == (5, 3)


def test_a_window_that_does_not_fit_gets_a_sentence():
    with pytest.raises(SettingsError, match="window of 7 × 3 does not fit into the picture of 5"):
        geometry((5, 5), (7, 3), (1, 1), "none")
    assert geometry((5, 5), (7, 3), (1, 1), "rings", 1).output == (1, 5)


def test_a_border_average_is_that_of_the_pixels_there_are():
    ones = np.ones((3, 3, 1), "float32")
    assert (pool(ones, "average", geometry((3, 3), (3, 3), (1, 1), "same")) == 1).all()


def test_the_largest_value_keeps_its_sign():
    below = np.full((3, 3, 1), -2, "float32")
    assert (pool(below, "max", geometry((3, 3), (2, 2), (1, 1), "same")) == -2).all()


def test_pooling_nothing_but_padding_is_refused():
    places = geometry((3, 3), (2, 2), (1, 1), "rings", 2)
    with pytest.raises(SettingsError, match="nothing but padding"):
        pool(PICTURE[:3, :3], "max", places)
