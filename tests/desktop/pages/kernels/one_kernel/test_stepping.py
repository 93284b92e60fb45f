import pytest

from desktop.pages.kernels.one_kernel.stepping import MOST_SINGLE, Stepper


@pytest.fixture
def stepper(qapp):
    stepper = Stepper()
    stepper.set_count(9)
    yield stepper
    stepper.pause()
    stepper.deleteLater()


def test_all_is_there_until_one_steps(stepper):
    assert (stepper.position, stepper.done) == (0, None)
    stepper.select(4)
    assert (stepper.position, stepper.done) == (4, None)
    stepper.step(1)
    assert (stepper.position, stepper.done) == (5, 6)
    stepper.step(-1)
    assert (stepper.position, stepper.done) == (4, 5)
    stepper.select(2)
    assert (stepper.position, stepper.done) == (2, 5)
    stepper.last()
    assert (stepper.position, stepper.done) == (8, None)


def test_it_stays_within(stepper):
    stepper.first()
    stepper.step(-1)
    assert stepper.position == 0
    stepper.go(100)
    assert stepper.position == 8
    stepper.set_count(4)
    assert (stepper.position, stepper.done) == (3, 4)
    stepper.set_count(0)
    stepper.toggle()
    assert not stepper.is_playing


def test_it_plays_from_the_beginning_to_the_end(stepper, qtbot):
    stepper.set_speed("fast")
    seen = []
    stepper.changed.connect(lambda: seen.append(stepper.position))
    stepper.toggle()
    assert stepper.is_playing
    qtbot.waitUntil(lambda: not stepper.is_playing, timeout=20_000)
    assert seen[:9] == list(range(9))
    assert stepper.done is None


def test_a_pause_keeps_the_place(stepper, qtbot):
    stepper.set_speed("fast")
    stepper.toggle()
    qtbot.waitUntil(lambda: stepper.position == 3, timeout=20_000)
    stepper.toggle()
    assert (stepper.is_playing, stepper.done) == (False, 4)
    stepper.toggle()
    assert stepper.position == 3


def test_the_pointer_looks_elsewhere_without_moving(stepper):
    stepper.select(2)
    stepper.point(7)
    assert (stepper.shown, stepper.position) == (7, 2)
    stepper.point(None)
    assert stepper.shown == 2
    stepper.point(99)
    assert stepper.shown == 2


def test_a_picture_is_gone_over_in_larger_steps(stepper):
    stepper.set_count(508 * 508)
    stepper.set_speed("slow")
    assert stepper.places_a_tick == 1
    stepper.set_speed("fast")
    assert stepper.places_a_tick > 1000
    stepper.set_count(MOST_SINGLE)
    assert stepper.places_a_tick == 1
