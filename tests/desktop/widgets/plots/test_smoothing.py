import numpy as np
import pytest

from desktop.widgets.plots.smoothing import Smoothing, moving_average

RANDOM = np.random.default_rng(5)
NOISE = RANDOM.standard_normal(3000) * 3 + 1


def naive(values, weight):
    """TensorBoard's loop, value by value."""
    last, count, smoothed = 0.0, 0, []
    for value in values:
        if not np.isfinite(value):
            smoothed.append(np.nan)
            continue
        last = last * weight + (1 - weight) * value
        count += 1
        smoothed.append(last / (1 - weight**count))
    return np.array(smoothed)


@pytest.mark.parametrize("weight", [0.01, 0.3, 0.6, 0.9, 0.99])
@pytest.mark.parametrize("length", [1, 2, 7, 3000])
def test_it_is_the_average_that_a_loop_finds(weight, length):
    values = NOISE[:length]
    np.testing.assert_allclose(
        moving_average(values, weight)[0], naive(values, weight), rtol=1e-12, atol=1e-12
    )


@pytest.mark.parametrize("weight", [0.2, 0.95])
def test_a_series_that_grows_in_pieces_is_smoothed_as_one(weight):
    smoothing, length = Smoothing(), 0
    while length < len(NOISE):
        length = min(length + int(RANDOM.integers(1, 200)), len(NOISE))
        found = smoothing.of(NOISE[:length], weight)
        assert len(found) == length
    np.testing.assert_allclose(found, naive(NOISE, weight), rtol=1e-12, atol=1e-12)


def test_what_is_not_a_number_is_left_out_and_stays_a_gap():
    values = NOISE[:50].copy()
    values[[0, 7, 8]] = np.nan
    values[30] = np.inf
    smoothing = Smoothing()
    smoothing.of(values[:8], 0.9)
    found = smoothing.of(values, 0.9)
    assert np.isnan(found[[0, 7, 8, 30]]).all()
    np.testing.assert_allclose(found, naive(values, 0.9))


def test_another_weight_or_another_series_starts_anew():
    smoothing = Smoothing()
    smoothing.of(NOISE[:100], 0.9)
    np.testing.assert_allclose(smoothing.of(NOISE[:100], 0.5), naive(NOISE[:100], 0.5))
    other = NOISE[100:250]
    np.testing.assert_allclose(smoothing.of(other, 0.5), naive(other, 0.5))
    np.testing.assert_allclose(smoothing.of(other[:20], 0.5), naive(other[:20], 0.5))


def test_without_a_weight_the_values_themselves_come_back():
    assert Smoothing().of(NOISE, 0.0) is NOISE


def test_no_value_has_no_average():
    assert len(Smoothing().of(np.empty(0), 0.9)) == 0
    assert np.isnan(Smoothing().of(np.array([np.nan]), 0.9)).all()
