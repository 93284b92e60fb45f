import numpy as np
import pytest

from training.contract.activities import activity
from training.registry import build_model

LIMIT = 1_000_000


@pytest.fixture(scope="module")
def model():
    task = activity("digits-ann")
    return build_model(task, task.settings)


def test_the_shipped_network_is_dense_only_and_within_its_limit(model):
    kinds = {type(layer).__name__ for layer in model.layers}
    assert kinds == {
        "InputLayer", "Rescaling", "Flatten", "Dense", "BatchNormalization", "Activation",
        "Dropout", "Softmax",
    }  # fmt: skip
    assert model.count_params() <= LIMIT


def test_the_outputs_are_scores_and_their_softmax(model, mnist):
    answers = model(mnist.test.pictures[:7].astype(np.float32), training=False)
    scores = np.asarray(answers["scores"], dtype=np.float64)
    assert scores.shape == (7, 10)
    wanted = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(answers["probabilities"], wanted, atol=1e-6)


def test_scaling_is_inside(model):
    assert model.get_layer("scale").scale == pytest.approx(1 / 255)


def test_the_same_seed_starts_from_the_same_weights(changed, task):
    first, again = (build_model(task, changed(seed=9)).get_weights() for _ in range(2))
    other = build_model(task, changed(seed=10)).get_weights()
    assert all(np.array_equal(one, two) for one, two in zip(first, again, strict=True))
    assert not np.array_equal(first[0], other[0])


@pytest.mark.parametrize("activation", ["relu", "sigmoid", "tanh", "leaky_relu"])
def test_every_activation_that_is_offered_can_be_built(task, changed, activation):
    model = build_model(task, changed(activation=activation, hidden_units=(8, 4)))
    assert [layer.units for layer in model.layers if hasattr(layer, "units")] == [8, 4, 10]
