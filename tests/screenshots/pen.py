"""A digit written by hand, with the mouse on the real canvas."""

from math import cos, radians, sin

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

STEP = 6  # degrees
# A three: two bows, each with its middle and radius as shares of the canvas, and its ends.
BOWS = (((0.48, 0.36), 0.14, -160, 75), ((0.48, 0.65), 0.17, -75, 155))


def three():
    """Where the pen goes, as shares of the canvas."""
    for (x, y), radius, first, last in BOWS:
        for angle in range(first, last + 1, STEP):
            yield x + radius * cos(radians(angle)), y + radius * sin(radians(angle))


def draw_three(canvas):
    """Draw it in one stroke."""
    side = min(canvas.width(), canvas.height())
    corner = QPointF(canvas.width() - side, canvas.height() - side) / 2
    points = [(corner + side * QPointF(*point)).toPoint() for point in three()]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
    for point in points[1:]:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])
    QApplication.sendEvent(canvas, QEvent(QEvent.Type.Leave))  # the pen's outline goes
