import numpy as np
import pytest
import tensorflow as tf

from training.optimiser import FINAL_SHARE, FIRST_SHARE, build_optimiser
from training.registry import build_model


def test_the_learning_rate_rises_over_an_epoch_and_falls_along_a_cosine(changed):
    settings = changed(epochs=5, learning_rate=0.01)
    schedule = build_optimiser(settings, 10)._learning_rate
    rates = np.array([float(schedule(step)) for step in range(51)])
    assert rates[0] == pytest.approx(0.01 * FIRST_SHARE)
    assert rates[10] == pytest.approx(0.01)
    assert rates[30] == pytest.approx(0.01 * (1 + FINAL_SHARE) / 2, rel=1e-3)
    assert rates[50] == pytest.approx(0.01 * FINAL_SHARE)
    assert (np.diff(rates[:11]) > 0).all()
    assert (np.diff(rates[10:]) < 0).all()


@pytest.mark.parametrize(("epochs", "batches"), [(1, 1), (1, 2), (1, 7), (2, 1)])
def test_the_shortest_runs_have_finite_rates(changed, epochs, batches):
    schedule = build_optimiser(changed(epochs=epochs), batches)._learning_rate
    rates = [float(schedule(step)) for step in range(epochs * batches + 1)]
    assert np.isfinite(rates).all()
    assert min(rates) > 0


def test_only_kernels_decay(task, changed):
    model = build_model(task, changed(weight_decay=0.1))
    for variable in model.trainable_variables:
        variable.assign(tf.ones_like(variable))
    optimiser = build_optimiser(changed(weight_decay=0.1, learning_rate=0.1), 10)
    zeros = [tf.zeros_like(variable) for variable in model.trainable_variables]
    optimiser.apply_gradients(zip(zeros, model.trainable_variables, strict=True))
    for variable in model.trainable_variables:
        decayed = float(np.max(variable.numpy())) < 1
        assert decayed == (variable.name == "kernel"), variable.path
