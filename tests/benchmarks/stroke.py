"""From a mouse event on the canvas to the repainted probability bars."""

import math
import sys
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.application import build_window
from tests.benchmarks.figures import spread, table

STROKES, MOVES_A_STROKE = 10, 60
WARM_UP = 2  # strokes
PATIENCE_MS = 20_000


class NextPaint(QObject):
    """Runs the event loop until a widget was painted after a signal.

    The loop waits as the application's own does: one that asks for events again and again would
    take the interpreter away from the thread that answers.
    """

    def __init__(self, widget, signal):
        super().__init__(widget)
        self.loop = QEventLoop()
        self.has_come = False
        signal.connect(self.note)
        widget.installEventFilter(self)

    def note(self):
        self.has_come = True

    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.Paint and self.has_come:
            QTimer.singleShot(0, self.loop.quit)  # after this round of painting
        return False

    def wait(self):
        deadline = QTimer(singleShot=True, interval=PATIENCE_MS)
        deadline.timeout.connect(lambda: self.loop.exit(1))
        deadline.start()
        if self.loop.exec():
            raise TimeoutError("no answer was painted")
        self.has_come = False


def measure():
    application = QApplication.instance() or QApplication(sys.argv[:1])
    window = build_window(application)
    window.show()
    window.show_page("digits")
    page = window.current_page
    wait_for_model(page.model)
    drawn = [draw_stroke(page) for _ in range(WARM_UP + STROKES)]
    window.close()
    times = [seconds for stroke in drawn[WARM_UP:] for seconds in stroke]
    return table(
        f"Stroke to answer, {len(times)} mouse moves",
        spread("mouse event to repainted bars", times, "p99 < 16 ms"),
    )


def wait_for_model(model):
    loop = QEventLoop()
    model.model_opened.connect(loop.quit)
    model.model_refused.connect(loop.quit)
    if model.model is None:
        loop.exec()
    if model.model is None:
        raise RuntimeError("the shipped model cannot be used")


def draw_stroke(page):
    """Draw one digit-like curve on an empty canvas; the seconds from each move to its answer."""
    canvas, paint = page.drawing.canvas, NextPaint(page.answers.bars, page.model.answered)
    points = [place(canvas, number / MOVES_A_STROKE) for number in range(MOVES_A_STROKE + 1)]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
    paint.wait()
    times = []
    for point in points[1:]:
        start = perf_counter()
        QTest.mouseMove(canvas, point)
        paint.wait()
        times.append(perf_counter() - start)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])
    page.model.sketch.clear()
    page.answers.bars.removeEventFilter(paint)
    return times


def place(canvas, part):
    """A point of a large figure like a 3, in the canvas' pixels; `part` goes from 0 to 1."""
    angle = 4 * math.pi * part
    radius = 0.22 * min(canvas.width(), canvas.height())
    bend = QPointF(abs(math.sin(angle)) * radius, (2 * part - 1) * 1.6 * radius)
    return (QPointF(canvas.rect().center()) + bend).toPoint()
