"""A drawing that draws itself, and gives way to whoever draws."""

import pytest
from PySide6.QtCore import QPointF

from desktop.widgets.drawing.demonstration import SEVEN, Demonstration, draw_at_once
from desktop.widgets.drawing.sketch import Sketch


@pytest.fixture
def sketch(qapp):
    return Sketch()


@pytest.fixture
def demonstration(sketch):
    demonstration = Demonstration(sketch)
    yield demonstration
    demonstration.stop()


def test_it_draws_what_is_drawn_at_once(sketch, demonstration, qtbot):
    with qtbot.waitSignal(demonstration.ended, timeout=20_000):
        demonstration.start()
    assert len(sketch.marks) == len(SEVEN)
    at_once = Sketch()
    draw_at_once(at_once)
    assert sketch.raster() == at_once.raster()


def test_undo_takes_its_strokes_back(sketch, demonstration, qtbot):
    with qtbot.waitSignal(demonstration.ended, timeout=20_000):
        demonstration.start()
    for _ in SEVEN:
        sketch.undo_stack.undo()
    assert sketch.is_blank


def test_it_gives_way_to_a_pen(sketch, demonstration, qtbot):
    demonstration.start()
    qtbot.waitUntil(lambda: sketch.is_marking)
    sketch.begin_mark(QPointF(0.1, 0.1), 0.05, eraser=False)
    qtbot.waitUntil(lambda: not demonstration.is_running)
    assert sketch.is_marking  # the person's own stroke goes on
    sketch.end_mark()
    assert len(sketch.marks) == 2


def test_it_gives_way_to_clearing(sketch, demonstration, qtbot):
    demonstration.start()
    qtbot.waitUntil(lambda: len(sketch.marks) == 1)
    sketch.clear()
    qtbot.waitUntil(lambda: not demonstration.is_running)
    assert sketch.is_blank


def test_it_can_be_stopped(sketch, demonstration, qtbot):
    demonstration.start()
    qtbot.waitUntil(lambda: sketch.is_marking)
    demonstration.stop()
    assert not sketch.is_marking
    assert len(sketch.marks) == 1
