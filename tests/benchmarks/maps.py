"""The inside of a network: maps that follow the pen, a large layer, 512 maps that scroll."""

import sys
from itertools import pairwise
from statistics import median
from time import perf_counter

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.pages.context import new_context
from desktop.pages.kernels.network.sources import DRAWING, Source
from desktop.pages.kernels.network.view import NetworkView
from desktop.services.preference_keeper import PreferenceKeeper
from desktop.services.preferences import Preferences
from desktop.theme.theme import Theme
from tests.benchmarks.figures import Figure, milliseconds, spread, table
from tests.benchmarks.stroke import MOVES_A_STROKE, STROKES, WARM_UP, NextPaint, place

SIZE = (1144, 670)  # of the part in a window of 1280 x 800
SCROLLS, BEAT_MS = 200, 1
PATIENCE_S = 60
GRID = ("fashion-cnn", "block2_conv1")  # 8 x 8 maps
LARGEST = ("pokemon-transfer", "block1_conv1")  # 64 maps of the input's size
MANY = ("pokemon-transfer", "block5_conv3")  # 512 maps


def measure():
    application = QApplication.instance() or QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(application)
    context = new_context(theme, PreferenceKeeper(Preferences()), application)
    view = NetworkView(context)
    view.resize(*SIZE)
    view.show()
    show_layer(view, *GRID)
    figures = [*following(view), *opening(view), *scrolling(view)]
    view.shut_down()
    view.close()
    return table("Inside a network", figures)


def settle(view):
    """Run the event loop until nothing is on its way."""
    loop, poll = QEventLoop(), QTimer(interval=1)
    end = perf_counter() + PATIENCE_S

    def look():
        if not view.state.is_busy:
            loop.quit()
        elif perf_counter() > end:
            loop.exit(1)

    poll.timeout.connect(look)
    poll.start()
    for _ in range(3):  # an answer can ask for more
        if loop.exec():
            raise TimeoutError("no answer came")


def show_layer(view, model, layer):
    state = view.state
    if state.sides[0] is None or state.sides[0].model.path.stem != model:
        state.open_model(model)
        settle(view)
    names = [facts.name for facts in state.sides[0].anatomy.layers]
    state.choose_layer(names.index(layer))
    settle(view)
    return names


def following(view):
    """From a mouse move on the drawing area to the repainted grid of maps."""
    show_layer(view, *GRID)
    view.state.look_at(Source(DRAWING, "", None))
    mosaic = view.maps.faces[0].mosaic
    times = [seconds for _ in range(WARM_UP + STROKES) for seconds in stroke(view, mosaic)]
    times = times[WARM_UP * MOVES_A_STROKE :]
    return spread("mouse event to 64 repainted maps", times, "p99 < 33 ms")


def stroke(view, mosaic):
    canvas, paint = view.picture.canvas, NextPaint(mosaic.viewport(), view.state.shown)
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
    view.state.sketch.clear()
    mosaic.viewport().removeEventFilter(paint)
    paint.setParent(None)
    return times


def opening(view):
    """From choosing the layer with the largest maps to their being painted."""
    names = show_layer(view, *MANY)
    source = next(s for s in view.state.sources if s.title == "Fox")
    view.state.look_at(source)
    settle(view)
    mosaic = view.maps.faces[0].mosaic
    times = []
    for _ in range(6):
        paint = NextPaint(mosaic.viewport(), view.state.shown)
        start = perf_counter()
        view.state.choose_layer(names.index(LARGEST[1]))
        paint.wait()
        times.append(perf_counter() - start)
        mosaic.viewport().removeEventFilter(paint)
        paint.setParent(None)
        settle(view)
        show_layer(view, *MANY)
    first, *others = times
    return [
        Figure("largest layer of VGG16, first time", milliseconds(first)),
        Figure("largest layer of VGG16, later", milliseconds(max(others)), "< 300 ms"),
    ]


def scrolling(view):
    """The longest time that the event loop was away while 512 maps were scrolled."""
    show_layer(view, *MANY)
    mosaic = view.maps.faces[0].mosaic
    bar = mosaic.verticalScrollBar()
    beats, steps = [], iter(range(SCROLLS + 1))
    loop = QEventLoop()
    timer = QTimer(interval=BEAT_MS)

    def beat():
        beats.append(perf_counter())
        step = next(steps, None)
        if step is None:
            loop.quit()
            return
        bar.setValue(bar.maximum() * step // SCROLLS)

    timer.timeout.connect(beat)
    timer.start()
    loop.exec()
    timer.stop()
    gaps = [later - earlier for earlier, later in pairwise(beats)]
    name = f"gap while {mosaic.count} maps scroll"
    return [
        Figure(f"{name}, p50", milliseconds(median(gaps))),
        Figure(f"{name}, longest", milliseconds(max(gaps)), "< 50 ms"),
    ]
