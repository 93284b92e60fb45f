"""Slow work for many values, one after the other."""

import threading

import pytest

from desktop.services.in_turn import InTurn


@pytest.fixture
def gate():
    return threading.Event()


@pytest.fixture
def work(qapp, gate):
    """A function that waits for the gate and fails for 3."""

    def slow(value):
        gate.wait(10)
        if value == 3:
            raise ValueError(value)
        return value * 10

    work = InTurn(slow)
    yield work
    gate.set()
    work.close()


def test_each_value_reaches_its_end_in_its_turn(work, qtbot, gate):
    ends = []
    work.done.connect(lambda value, result: ends.append((value, result)))
    work.failed.connect(lambda value, error: ends.append((value, str(error))))
    gate.set()
    work.request([1, 2])
    work.request([3, 4])
    qtbot.waitUntil(lambda: not work.busy)
    assert ends == [(1, 10), (2, 20), (3, "3"), (4, 40)]


def test_it_tells_how_far_it_is(work, qtbot, gate):
    told = []
    work.progressed.connect(lambda through, wanted: told.append((through, wanted)))
    gate.set()
    work.request([1, 2])
    qtbot.waitUntil(lambda: not work.busy)
    assert told == [(0, 2), (1, 2), (2, 2)]
    work.request([5])
    qtbot.waitUntil(lambda: not work.busy)
    assert told[3:] == [(0, 1), (1, 1)]


def test_cancelling_drops_what_waits_and_ends_what_runs(work, qtbot, gate):
    ends, dropped = [], []
    work.done.connect(lambda value, result: ends.append(value))
    work.cancelled.connect(dropped.append)
    work.request([1, 2, 4])
    gate_was_closed = not gate.is_set()
    work.cancel()
    gate.set()
    qtbot.waitUntil(lambda: not work.busy)
    assert gate_was_closed
    assert len(ends) + dropped[0] == 3
    assert dropped[0] >= 2


def test_closing_tells_nothing_any_more(work, qapp, gate):
    ends = []
    work.done.connect(lambda value, result: ends.append(value))
    work.request([1, 2])
    gate.set()
    work.close()
    qapp.processEvents()
    assert ends == []
    work.request([4])
    assert not work.busy


def test_finishing_does_all_that_was_wanted(qapp):
    written = []
    work = InTurn(written.append)
    work.request(range(50))
    work.finish()
    assert written == list(range(50))
