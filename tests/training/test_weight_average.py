import numpy as np
import pytest

from training.registry import build_model
from training.weight_average import WeightAverage


def weights_of(model):
    return [value.copy() for value in model.get_weights()]


@pytest.mark.parametrize("momentum", [0.0, 0.5, 0.99])
def test_the_average_is_what_numpy_makes_of_it(task, changed, momentum):
    model = build_model(task, changed(hidden_units=(4,)))
    average = WeightAverage(model, momentum)
    wanted = weights_of(model)
    random = np.random.default_rng(0)
    for update in range(1, 31):
        model.set_weights(
            [value + random.standard_normal(value.shape) * 0.1 for value in model.get_weights()]
        )
        average.update()
        share = min(momentum, update / (9 + update))
        live = model.get_weights()
        wanted = [share * old + (1 - share) * new for old, new in zip(wanted, live, strict=True)]
    with average.in_model():
        inside = weights_of(model)
    for found, value in zip(inside, wanted, strict=True):
        np.testing.assert_allclose(found, value, atol=1e-5)
    for after, before in zip(model.get_weights(), live, strict=True):
        np.testing.assert_array_equal(after, before)


def test_the_weights_come_back_after_an_error(task, changed):
    model = build_model(task, changed(hidden_units=(4,)))
    average = WeightAverage(model, 0.9)
    model.set_weights([value + 1 for value in model.get_weights()])
    before = weights_of(model)
    with pytest.raises(OSError), average.in_model():
        raise OSError
    for after, value in zip(model.get_weights(), before, strict=True):
        np.testing.assert_array_equal(after, value)
