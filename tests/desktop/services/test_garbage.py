"""Garbage is collected in the window's thread only, while the application runs."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject

from desktop.services.garbage import GarbageCollector


class Cycle:
    """Refers to itself, and tells which thread has collected it."""

    def __init__(self, collected_in):
        self.itself = self
        self.collected_in = collected_in

    def __del__(self):
        self.collected_in.append(threading.get_ident())


@pytest.fixture
def collector(qapp):
    owner = QObject()
    collector = GarbageCollector(owner)
    yield collector
    collector.end()
    owner.deleteLater()


def make_garbage(collected_in):
    """Make more of it than Python's own collector would wait for."""
    for _ in range(10 * gc.get_threshold()[0]):
        Cycle(collected_in)


def test_what_a_background_thread_leaves_is_collected_in_the_windows(collector, qtbot):
    collected_in = []
    thread = threading.Thread(target=make_garbage, args=[collected_in])
    thread.start()
    thread.join()
    assert collected_in == []
    qtbot.waitUntil(lambda: bool(collected_in))
    assert set(collected_in) == {threading.get_ident()}


def test_python_collects_by_itself_again_at_its_end(collector):
    assert not gc.isenabled()
    collector.end()
    assert gc.isenabled()
