import numpy as np
import pytest

from desktop.widgets.plots.ranges import (
    SteadyRange,
    accuracy_bottom,
    accuracy_extent,
    decades,
    epochs_extent,
    loss_extent,
    loss_top,
    to_log,
)
from desktop.widgets.plots.view import Extent

NONE = np.empty(0)


def test_a_range_grows_at_once_and_shrinks_only_at_an_epochs_end():
    steady = SteadyRange()
    assert steady.follow(Extent(0, 2), may_shrink=False) == Extent(0, 2)
    assert steady.follow(Extent(0, 3), may_shrink=False) == Extent(0, 3)
    assert steady.follow(Extent(0, 1), may_shrink=False) == Extent(0, 3)
    assert steady.follow(Extent(0, 2.5), may_shrink=True) == Extent(0, 3)
    assert steady.follow(Extent(0, 1), may_shrink=True) == Extent(0, 1)
    steady.clear()
    assert steady.follow(Extent(0, 0.1), may_shrink=False) == Extent(0, 0.1)


@pytest.mark.parametrize(
    ("top", "high"), [(0.9, 1), (1.0, 1), (1.01, 1.25), (2.31, 2.5), (14, 15), (0.031, 0.04)]
)
def test_a_loss_goes_from_zero_to_a_round_number(top, high):
    assert loss_extent([0.01, top]) == pytest.approx(Extent(0, high))


def test_the_first_batches_and_a_spike_do_not_press_the_rest_down():
    losses = np.full(1000, 0.5)
    losses[:5], losses[700] = 40, 900
    assert loss_top(losses, np.array([0.6, 0.7])) == pytest.approx(0.7)


def test_a_validation_loss_that_rises_is_seen_one_that_explodes_is_cut():
    rising = np.linspace(0.5, 3, 20)
    assert loss_top(NONE, rising) == 3
    exploding = np.array([0.5, 0.5, 0.5, 0.5, 1e9])
    assert loss_top(NONE, exploding) < 20


def test_losses_that_are_no_numbers_do_not_count():
    assert loss_top(np.array([0.5, np.nan, np.inf]), np.array([np.nan])) == pytest.approx(0.5)
    assert loss_extent([]) == Extent(0, 1)
    assert loss_extent([loss_top(np.array([np.nan]), NONE)]) == Extent(0, 1)


@pytest.mark.parametrize(
    ("bottom", "low"), [(0.1, 0), (0.49, 0), (0.5, 0.5), (0.79, 0.5), (0.85, 0.8), (0.98, 0.9)]
)
def test_an_accuracy_goes_up_to_one_from_one_of_few_steps(bottom, low):
    assert accuracy_extent([bottom, 0.99]) == Extent(low, 1)


def test_accuracies_before_the_first_epoch_are_all_seen():
    assert accuracy_bottom(np.linspace(0.6, 0.9, 50), NONE) == 0
    assert accuracy_bottom(np.linspace(0.6, 0.9, 50), np.array([0.55])) == pytest.approx(0.55)


def test_decades_hold_all_that_has_a_logarithm():
    norms = np.array([0.0, np.nan, 3e-7, 0.2, np.inf])
    assert decades([norms], (1.0, 10.0)) == Extent(-7, 0)
    assert decades([np.array([0.3, 1.8])]) == pytest.approx(Extent(np.log10(0.2), np.log10(2)))
    assert decades([np.zeros(3), NONE]) is None
    assert decades([np.ones(3)]).span > 0
    assert decades([np.array([1e-300, 1.0])]).span <= 20


def test_epochs_go_to_what_is_planned_or_to_a_round_number():
    assert epochs_extent(np.array([0.5, 7.2]), 15) == Extent(0, 15)
    assert epochs_extent(np.array([16.2]), 15) == Extent(0, 20)
    assert epochs_extent(np.array([3.2]), 0) == Extent(0, 5)
    assert epochs_extent(NONE, 0).span > 0


def test_no_logarithm_is_a_gap():
    assert np.isnan(to_log(np.array([0.0, -1.0, np.nan]))).all()
    assert to_log(np.array([100.0])) == 2
