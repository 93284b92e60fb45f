"""Networks as their activities' entries name them."""

import keras
import msgspec
import numpy as np
import pytest

from training.contract.activities import activity
from training.datasets.labelled import LabelledPictures
from training.registry import build_model
from training.step import TrainingStep


@pytest.fixture
def task():
    return activity("fashion-cnn")


@pytest.fixture
def pictures():
    return np.random.default_rng(1).integers(0, 256, (8, 28, 28, 1)).astype(np.float32)


def test_with_bfloat16_only_the_layers_inside_compute_with_less(task, pictures):
    usual = keras.config.dtype_policy().name
    exact = build_model(task, task.settings)
    rounded = build_model(task, task.settings, precision="mixed_bfloat16")
    assert keras.config.dtype_policy().name == usual
    assert exact.get_layer("block1_conv1").compute_dtype == "float32"
    assert rounded.get_layer("block1_conv1").compute_dtype == "bfloat16"
    for one, other in zip(exact.weights, rounded.weights, strict=True):
        assert other.dtype == "float32"
        np.testing.assert_array_equal(one, other)
    expected, found = exact(pictures), rounded(pictures)
    for output in ("probabilities", "scores"):
        assert found[output].dtype == "float32"
        np.testing.assert_allclose(found[output], expected[output], atol=0.05)
    assert not np.array_equal(found["scores"], expected["scores"])


def test_a_run_goes_on_with_the_other_precision(task, pictures):
    settings = msgspec.structs.replace(task.settings, augmentation=None, mixup=0.0)
    batch = LabelledPictures(pictures, np.arange(8))
    first = TrainingStep(build_model(task, settings), settings, 1, 0)
    first(batch)
    rounded = build_model(task, settings, precision="mixed_bfloat16")
    second = TrainingStep(rounded, settings, 1, 0)
    second.set_state(first.state())
    result = second(batch)
    assert np.isfinite(result.loss)
    assert {weight.dtype for weight in rounded.weights} <= {"float32"}
