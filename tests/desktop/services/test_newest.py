"""One call at a time, the newest value only, and no answer that nobody waits for."""

import threading
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from desktop.services.newest import NewestOnly

LONG_MS = 10_000


class Gate:
    """A function that waits in each call until the test lets it go on."""

    def __init__(self):
        self.calls = []
        self.entered = threading.Semaphore(0)
        self.go_on = threading.Semaphore(0)
        self.running = 0
        self.most_running = 0

    def __call__(self, value):
        self.calls.append(value)
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        self.entered.release()
        assert self.go_on.acquire(timeout=30)
        self.running -= 1
        if isinstance(value, Exception):
            raise value
        return f"answer {value}"

    def wait_until_called(self):
        assert self.entered.acquire(timeout=30)


@pytest.fixture
def gate():
    return Gate()


@pytest.fixture
def newest(qapp, gate):
    service = NewestOnly(gate)
    yield service
    for _ in range(10):
        gate.go_on.release()
    service.close()
    assert "newest-only" not in [thread.name for thread in threading.enumerate()]


@pytest.fixture
def answers(newest):
    """What was emitted, with the thread in which it arrived."""
    received = []
    newest.answered.connect(lambda value: received.append((value, threading.current_thread())))
    return received


def deliver():
    """Deliver everything that is waiting in the event loop."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)


def wait_until_idle(qtbot, newest):
    qtbot.waitUntil(lambda: not newest.busy, timeout=LONG_MS)


def test_answer_arrives_in_the_thread_of_the_window(qtbot, newest, gate, answers):
    gate.go_on.release()
    with qtbot.waitSignal(newest.answered, timeout=LONG_MS):
        newest.request(1)
    assert answers == [("answer 1", threading.main_thread())]


def test_only_the_newest_waits(qtbot, newest, gate, answers):
    newest.request(1)
    gate.wait_until_called()
    for value in (2, 3, 4):
        newest.request(value)
    assert newest.busy
    with qtbot.waitSignals([newest.answered] * 2, timeout=LONG_MS):
        gate.go_on.release()
        qtbot.waitUntil(lambda: len(answers) == 1, timeout=LONG_MS)
        gate.go_on.release()
    assert gate.calls == [1, 4]
    assert [value for value, _ in answers] == ["answer 1", "answer 4"]
    assert gate.most_running == 1


def test_overtaken_answer_is_dropped(qtbot, newest, gate, answers):
    """Both calls end before the event loop gets to deliver: only the later one counts."""
    newest.request(1)
    gate.wait_until_called()
    newest.request(2)
    gate.go_on.release()
    gate.wait_until_called()
    gate.go_on.release()
    while newest.busy:  # without the event loop
        time.sleep(0)
    with qtbot.waitSignal(newest.answered, timeout=LONG_MS):
        pass
    deliver()
    assert [value for value, _ in answers] == ["answer 2"]


def test_forget_drops_the_running_and_the_waiting(qtbot, newest, gate, answers):
    newest.request(1)
    gate.wait_until_called()
    newest.request(2)
    newest.forget()
    gate.go_on.release()
    wait_until_idle(qtbot, newest)
    gate.go_on.release()
    with qtbot.waitSignal(newest.answered, timeout=LONG_MS):
        newest.request(3)
    assert gate.calls == [1, 3]
    assert [value for value, _ in answers] == ["answer 3"]


def test_forget_drops_an_answer_that_is_on_its_way(qtbot, newest, gate, answers):
    gate.go_on.release()
    newest.request(1)
    gate.wait_until_called()
    while newest.busy:  # without the event loop
        time.sleep(0)
    newest.forget()
    deliver()
    assert answers == []


def test_exception_is_told_and_the_next_value_answered(qtbot, newest, gate, answers):
    gate.go_on.release()
    with qtbot.waitSignal(newest.failed, timeout=LONG_MS) as failed:
        newest.request(ValueError("no good"))
    assert str(failed.args[0]) == "no good"
    gate.go_on.release()
    with qtbot.waitSignal(newest.answered, timeout=LONG_MS):
        newest.request(2)
    assert [value for value, _ in answers] == ["answer 2"]


def test_close_waits_for_the_running_call_and_emits_nothing(qtbot, newest, gate, answers):
    newest.request(1)
    gate.wait_until_called()
    newest.request(2)
    threading.Timer(0.05, gate.go_on.release).start()
    newest.close()
    newest.close()
    newest.request(3)
    deliver()
    assert gate.calls == [1]
    assert gate.running == 0
    assert answers == []


def test_close_without_a_request(qtbot, gate):
    NewestOnly(gate).close()


def test_overhead_is_below_a_millisecond(qtbot, qapp):
    """Median from the request to the signal, of a function that does nothing."""
    service = NewestOnly(lambda value: value)
    times = []
    for number in range(200):
        start = time.perf_counter()
        with qtbot.waitSignal(service.answered, timeout=LONG_MS, raising=True) as answered:
            service.request(number)
        assert answered.args == [number]
        times.append(time.perf_counter() - start)
    service.close()
    assert sorted(times)[len(times) // 2] < 5e-3  # a busy machine; idle it is far below 1 ms
