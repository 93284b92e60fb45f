import numpy as np
import pytest

from desktop.widgets.plots.thinning import finite, thin

X = np.arange(10_000.0)
Y = np.random.default_rng(2).standard_normal(10_000)


def test_few_points_stay_as_they_are():
    x, y = thin(X[:300], Y[:300], 0, 300, 300)
    assert np.array_equal(x, X[:300]) and np.array_equal(y, Y[:300])


@pytest.mark.parametrize("pixels", [100, 333, 800])
def test_peaks_stay_in_their_places_and_points_become_few(pixels):
    y = Y.copy()
    y[4321], y[7000] = 50, -50
    found_x, found_y = thin(X, y, 0, 10_000, pixels)
    assert pixels <= len(found_x) <= 2 * pixels + 256
    assert (np.diff(found_x) >= 0).all()
    assert set(zip(found_x, found_y, strict=True)) <= set(zip(X, y, strict=True))
    assert (4321, 50) in zip(found_x, found_y, strict=True)
    assert (7000, -50) in zip(found_x, found_y, strict=True)
    assert found_x[-1] == X[-1]


def test_what_is_drawn_of_a_growing_curve_does_not_change():
    before = thin(X[:8100], Y[:8100], 0, 10_000, 400)
    after = thin(X, Y, 0, 10_000, 400)
    kept = before[0] < 7900
    assert np.array_equal(before[1][kept], after[1][: kept.sum()])


def test_what_lies_outside_is_cut_but_for_the_lines_to_the_edges():
    x, _ = thin(X, Y, 99.5, 110.5, 400)
    assert x[0] == 99 and x[-1] == 111


def test_nothing_in_nothing_out():
    assert len(thin(np.empty(0), np.empty(0), 0, 1, 100)[0]) == 0
    assert len(thin(X, Y, 20_000, 30_000, 100)[0]) <= 1


def test_points_that_are_not_finite_go():
    y = Y[:10].copy()
    y[[2, 5]] = np.nan, np.inf
    x, kept = finite(X[:10], y)
    assert x.tolist() == [0, 1, 3, 4, 6, 7, 8, 9]
    assert np.isfinite(kept).all()
