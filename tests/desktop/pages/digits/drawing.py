"""Drawing on the page's canvas with real mouse events."""

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

NOTHING = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


def draw(page, strokes):
    """Draw strokes, each a sequence of (x, y) in shares of the canvas, as a mouse would."""
    canvas = page.drawing.canvas
    area = canvas.canvas_rect()
    for stroke in strokes:
        points = [
            QPoint(round(area.x() + x * area.width()), round(area.y() + y * area.height()))
            for x, y in stroke
        ]
        QTest.mousePress(canvas, LEFT, NOTHING, points[0])
        for point in points[1:]:
            QTest.mouseMove(canvas, point)
        QTest.mouseRelease(canvas, LEFT, NOTHING, points[-1])


def answer_of(page):
    """Return the sentence that the page answers with, as rich text."""
    return page.drawing.answer_line.text


def placed(strokes, size, x, y, pen):
    """Return ``strokes`` scaled to ``size`` (share of the canvas), at a place within the room left.

    ``x`` and ``y`` go from 0 to 1 over that room; half a pen's width stays free at the edges.
    """
    points = np.concatenate([np.asarray(stroke, dtype=float) for stroke in strokes])
    low, extent = points.min(axis=0), np.ptp(points, axis=0)
    scale = size / max(extent.max(), 1e-6)
    room = 1 - extent * scale - pen
    corner = pen / 2 + room * np.array([x, y])
    return [(np.asarray(stroke) - low) * scale + corner for stroke in strokes]


def line(*corners, steps=12):
    """Return points close together along straight lines through ``corners``."""
    points = [corners[0]]
    for (x0, y0), (x1, y1) in pairwise(corners):
        points += [
            (x0 + (x1 - x0) * step / steps, y0 + (y1 - y0) * step / steps)
            for step in range(1, steps + 1)
        ]
    return points


def arc(x, y, width, height, start, end, steps=36):
    """Return points along an ellipse; angles in degrees, 0 to the right, 90 downwards."""
    angles = np.radians(np.linspace(start, end, steps))
    return [(x + width * np.cos(a), y + height * np.sin(a)) for a in angles]


SEVEN = [line((0.3, 0.25), (0.68, 0.23), (0.45, 0.8))]
