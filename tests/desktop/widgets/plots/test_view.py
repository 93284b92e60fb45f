import pytest

from desktop.widgets.plots.view import Extent, View


@pytest.fixture
def view():
    view = View()
    view.set_home(Extent(0, 10), Extent(0, 2), Extent(0, 8))
    return view


def test_it_starts_at_home_and_follows_it(view):
    assert view.is_home
    view.set_home(Extent(0, 20), Extent(0, 1))
    assert (view.x, view.y) == (Extent(0, 20), Extent(0, 1))


def test_a_part_stays_when_the_home_grows(view):
    view.zoom(4, 0.5, 0.5)
    part = view.x, view.y
    view.set_home(Extent(0, 20), Extent(0, 3), Extent(0, 8))
    assert (view.x, view.y) == part


def test_what_is_under_the_mouse_stays_there(view):
    before = view.x.at(0.3), view.y.at(0.8)
    view.zoom(3, 0.3, 0.8)
    assert (view.x.at(0.3), view.y.at(0.8)) == pytest.approx(before)
    assert view.x.span == pytest.approx(10 / 3)
    assert not view.is_home


def test_zooming_out_ends_at_home(view):
    view.zoom(5, 0.1, 0.9)
    for _ in range(12):
        view.zoom(0.7)
    assert view.is_home


def test_zooming_in_has_an_end(view):
    for _ in range(100):
        view.zoom(2)
    assert 0 < view.x.span <= 10 / 1000
    assert view.y.span > 0


def test_only_x(view):
    view.zoom(2, both=False)
    assert view.x.span == 5
    assert view.y == view.home_y


def test_panning_stays_inside_and_reaches_what_is_higher_than_home(view):
    view.pan(0.5, 0.5)
    assert view.is_home
    view.zoom(4)
    for _ in range(50):
        view.pan(0.5, 0.5)
    assert view.x.high == pytest.approx(10)
    assert view.y.high == pytest.approx(8)
    for _ in range(80):
        view.pan(-0.5, -0.5)
    assert view.x.low == 0 and view.y.low == 0


def test_home_again(view):
    view.zoom(4)
    view.pan(0.2, 0.2)
    view.reset()
    assert view.is_home
