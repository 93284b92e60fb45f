import threading
import time

import pytest

from training.contract.commands import Cancel, OneStep, Pause, Resume, ShowCell, Speed, Stop
from training.control import Control, Turn


class Counting:
    """A loop that asks the control before each of its batches."""

    def __init__(self, control):
        self._control = control
        self._batches = 0
        self._changed = threading.Condition()
        self.end = None

    def run(self):
        while (turn := self._control.next_turn()) is Turn.TRAIN:
            with self._changed:
                self._batches += 1
                self._changed.notify_all()
        with self._changed:
            self.end = turn
            self._changed.notify_all()

    def wait_for(self, batches):
        with self._changed:
            assert self._changed.wait_for(lambda: self._batches >= batches, 10)
            return self._batches

    def wait_for_end(self):
        with self._changed:
            assert self._changed.wait_for(lambda: self.end is not None, 10)
            return self.end, self._batches


@pytest.fixture
def control():
    return Control()


@pytest.fixture
def counting(control, in_thread):
    counting = Counting(control)
    yield lambda: in_thread(counting.run) and counting
    control.obey(Cancel())


def test_without_a_command_it_trains(control):
    assert [control.next_turn() for _ in range(3)] == [Turn.TRAIN] * 3
    assert control.end is None


@pytest.mark.parametrize(("command", "turn"), [(Stop(), Turn.STOP), (Cancel(), Turn.CANCEL)])
def test_the_first_end_counts(control, command, turn):
    control.obey(command)
    control.obey(Stop())
    control.obey(Cancel())
    assert control.next_turn() is control.next_turn() is control.end is turn


def test_a_pause_holds_until_it_is_resumed(control, counting):
    control.obey(Pause())
    loop = counting()
    control.obey(OneStep())
    loop.wait_for(1)
    control.obey(OneStep())
    control.obey(OneStep())
    loop.wait_for(3)
    control.obey(Resume())
    loop.wait_for(1000)
    control.obey(Stop())
    assert loop.wait_for_end()[0] is Turn.STOP


def test_a_cell_is_shown_in_a_pause_and_once(control):
    for command in (Pause(), ShowCell(1, 2), ShowCell(3, 4)):
        control.obey(command)
    assert control.next_turn() is Turn.SHOW
    assert control.take_cell() == ShowCell(3, 4)
    assert control.take_cell() is None
    control.obey(OneStep())
    assert control.next_turn() is Turn.TRAIN


@pytest.mark.parametrize("command", [Stop(), Cancel()])
def test_a_paused_run_ends_with_no_further_batch(control, counting, command):
    control.obey(Pause())
    loop = counting()
    control.obey(command)
    assert loop.wait_for_end() == (control.end, 0)


def test_one_step_pauses_a_running_loop(control, counting):
    loop = counting()
    loop.wait_for(10)
    control.obey(Pause())
    control.obey(OneStep())
    control.obey(Stop())
    assert loop.wait_for_end()[0] is Turn.STOP


def test_steps_not_taken_are_forgotten_when_it_is_resumed(control, in_thread):
    for command in (OneStep(), OneStep(), OneStep(), Resume(), Pause()):
        control.obey(command)
    loop = Counting(control)
    thread = in_thread(loop.run)
    control.obey(Stop())
    thread.join(10)
    assert loop.wait_for_end() == (Turn.STOP, 0)


def test_a_speed_spaces_the_batches(control):
    control.obey(Speed(50.0))
    control.next_turn()
    start = time.monotonic()
    for _ in range(5):
        control.next_turn()
    assert time.monotonic() - start >= 5 / 50 - 1e-3


def test_a_new_speed_counts_at_once(control, counting):
    control.obey(Speed(1e-3))
    loop = counting()
    loop.wait_for(1)
    control.obey(Speed(None))
    loop.wait_for(100)


@pytest.mark.parametrize("rate", [1e-300, 5e-324])
def test_an_absurdly_low_speed_can_still_be_ended(control, counting, rate):
    control.obey(Speed(rate))
    loop = counting()
    loop.wait_for(1)
    control.obey(Stop())
    assert loop.wait_for_end() == (Turn.STOP, 1)
