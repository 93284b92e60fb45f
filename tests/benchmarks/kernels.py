"""Sliding a 7 × 7 kernel over a colour picture of 512 × 512 pixels, while a weight is dragged."""

import sys
from time import perf_counter

import numpy as np
from PySide6.QtCore import QEventLoop, QObject, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desktop.pages.context import new_context
from desktop.pages.kernels.one_kernel.view import OneKernelView
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from desktop.services.sliding.convolution import convolve, padded
from desktop.services.sliding.geometry import geometry
from desktop.theme.theme import Theme
from tests.benchmarks.figures import spread, table
from tests.benchmarks.stroke import NextPaint

SIDE, WINDOW, CHANNELS = 512, 7, 3
RUNS, WARM_UP = 100, 5
AIM = "p99 < 33 ms"


def measure():
    random = np.random.default_rng(0)
    pixels = random.integers(0, 256, (SIDE, SIDE, CHANNELS), dtype=np.uint8)
    arithmetic = time_arithmetic(pixels, random)
    return table(
        f"A {WINDOW} × {WINDOW} kernel on {SIDE} × {SIDE} pixels in colour, {RUNS} changes",
        [
            *spread("the sums alone", arithmetic),
            *spread("changed weight to repainted output", time_page(pixels), AIM),
        ],
    )


def time_arithmetic(pixels, random):
    """Seconds for the sums of a kernel with three different slices."""
    places = geometry((SIDE, SIDE), (WINDOW, WINDOW), (1, 1), "same")
    image = padded(pixels.astype(np.float32), places)
    times = []
    for _ in range(WARM_UP + RUNS):
        kernel = random.normal(size=(WINDOW, WINDOW, CHANNELS)).astype(np.float32)
        start = perf_counter()
        convolve(image, kernel, 0.0, places)
        times.append(perf_counter() - start)
    return times[WARM_UP:]


def time_page(pixels):
    """Seconds from a changed weight to the painted output, signs and grey side by side."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(application)
    owner = QObject()
    keeper = PreferenceKeeper(Preferences(), owner)
    view = OneKernelView(new_context(theme, keeper, owner))
    view.resize(1780, 940)
    view.show()
    image = QImage(pixels.tobytes(), SIDE, SIDE, 3 * SIDE, QImage.Format.Format_RGB888).copy()
    view.model.use_picture("benchmark", "noise", image)
    view.model.editor.set_window_size((WINDOW, WINDOW))
    view.model.editor.change_motion("", padding="same")
    view.pictures.output.choice.choose("both")
    wait_until_still(view.model)
    paint = NextPaint(view.pictures.output.grey, view.model.computed)
    times = []
    for number in range(WARM_UP + RUNS):
        start = perf_counter()
        view.model.editor.set_weight(number % CHANNELS, 3, 3, number / 10 + 0.05)
        paint.wait()
        times.append(perf_counter() - start)
    view.shut_down()
    view.close()
    return times[WARM_UP:]


def wait_until_still(model):
    """Run the event loop until nothing is computed any more."""
    loop = QEventLoop()
    timer = QTimer(interval=50)
    timer.timeout.connect(lambda: None if model.is_busy else loop.quit())
    timer.start()
    loop.exec()
