"""Plots that grow while a network learns: from new values to the painted frame.

Each frame gives one run or all of them more values, which is more than happens on the page, where
one run grows; then all is painted, into the window's own store, as a screen would have it.
"""

import sys
from time import perf_counter, process_time

import numpy as np
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QHBoxLayout, QWidget

from desktop.theme.theme import Theme
from desktop.widgets.plots.curve_plot import CurvePlot
from desktop.widgets.plots.gradient_plot import GradientPlot
from desktop.widgets.plots.markers import run_mark
from desktop.widgets.plots.run_curve import RunCurve
from tests.benchmarks.figures import Figure, milliseconds, p99, spread, table

FRAMES, WARM_UP = 120, 10
EPOCHS = 50
GROWTH = 20  # batches that came since the last frame
# The room of one of two plots beside each other on the page, in windows of 1280 and 1920.
SIZES = {"1280": (386, 190), "1920": (740, 420)}


def measure():
    application = QApplication.instance() or QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(application)
    figures = []
    for window, size in SIZES.items():
        two = [10_000, 10_000]
        figures += frames(theme, size, two, f"two curves of 10,000, window {window}", "p99 < 16 ms")
        ten = list(range(2_000, 10_001, 889))
        figures += frames(
            theme, size, ten, f"10 runs of 2,000-10,000, window {window}", "p99 < 33 ms"
        )
        name = f"10 runs, smoothed, window {window}"
        figures += frames(theme, size, ten, name, "p99 < 33 ms", smoothing=0.8)
    figures += pair(theme)
    figures += gradients(theme)
    return table("Plots, from new values to the painted frame", figures)


class Times:
    """How long each frame took, by the clock and in the processor."""

    def __init__(self):
        self.clock, self.processor = [], []

    def __enter__(self):
        self.start = perf_counter(), process_time()

    def __exit__(self, *_):
        self.clock.append(perf_counter() - self.start[0])
        self.processor.append(process_time() - self.start[1])

    def figures(self, name, aim=""):
        """The spread; the time in the processor tells the same where others use the machine too."""
        busy = milliseconds(p99(self.processor[WARM_UP:]))
        clock = spread(name, self.clock[WARM_UP:], aim)
        return [*clock, Figure(f"{name}, processor p99", busy)]


class Painted(QObject):
    """Sees that a widget was painted."""

    def __init__(self, widget):
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, widget, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


def make_run(theme, place, points, seed=0):
    """A run of a kind that is seen: noise on a falling loss."""
    random = np.random.default_rng([seed, place])
    x = np.arange(1, points + 1) * (EPOCHS / points)
    y = 0.2 + 0.1 * place + 2 * np.exp(-2 * np.sqrt(x)) + 0.1 * random.standard_normal(points)
    epochs = np.arange(1.0, EPOCHS + 1)
    ends = 0.3 + 0.1 * place + 2 * np.exp(-2 * np.sqrt(epochs))
    mark = run_mark(theme, place)
    return RunCurve(f"run {place}", f"run {place}", *mark, x, np.abs(y), epochs, ends)


def first_part(run, points):
    """The run as it was when it had so many batches."""
    x = run.training_x[:points]
    epochs = int(x[-1])
    ends = run.validation_x[:epochs], run.validation_y[:epochs]
    return run._replace(
        training_x=x,
        training_y=run.training_y[:points],
        validation_x=ends[0],
        validation_y=ends[1],
    )


def frames(theme, size, lengths, name, aim, smoothing=0.0):
    """All runs grow in each frame, up to their full lengths."""
    plot = CurvePlot(theme, "Loss", "loss")
    plot.resize(*size)
    plot.set_epochs(EPOCHS)
    plot.set_smoothing(smoothing)
    runs = [make_run(theme, place, points) for place, points in enumerate(lengths)]
    plot.show_curves(runs)
    show(plot)
    times = grow([plot], [runs], plot)
    close(plot)
    return times.figures(name, aim)


def pair(theme):
    """Loss and accuracy beside each other, as on the page: one run of two grows."""
    page = QWidget()
    page.resize(848, 240)
    row = QHBoxLayout(page)
    plots = [CurvePlot(theme, "Loss", "loss"), CurvePlot(theme, "Accuracy", "accuracy")]
    runs = [make_run(theme, place, 10_000) for place in range(2)]
    share = [run._replace(training_y=np.clip(run.training_y, 0, 1)) for run in runs]
    for plot, shown in zip(plots, (runs, share), strict=True):
        row.addWidget(plot)
        plot.set_epochs(EPOCHS)
        plot.show_curves(shown)
    show(page)
    times = grow(plots, [runs[:1], share[:1]], page)
    close(page)
    return times.figures("loss and accuracy, one of two runs grows")


def grow(plots, groups, page):
    """Paint frames in which each run of each plot's group has more values."""
    application, times = QApplication.instance(), Times()
    painted = [Painted(plot.canvas.findChild(QAbstractScrollArea).viewport()) for plot in plots]
    for number in range(WARM_UP + FRAMES):
        left = (WARM_UP + FRAMES - 1 - number) * GROWTH
        parts = [
            [first_part(run, len(run.training_x) - left // len(runs)) for run in runs]
            for runs in groups
        ]
        counts = [one.count for one in painted]
        with times:
            for plot, curves in zip(plots, parts, strict=True):
                for curve in curves:
                    plot.update_curve(curve)
                plot.draw_now()
            application.processEvents()
        if any(one.count == count for one, count in zip(painted, counts, strict=True)):
            raise RuntimeError("nothing was painted")
    return times


def gradients(theme):
    """Sixteen layers, a size each 20 batches."""
    plot = GradientPlot(theme, "Gradient size per layer")
    plot.resize(*SIZES["1280"])
    plot.set_epochs(EPOCHS)
    random = np.random.default_rng(0)
    positions = np.arange(500) * (EPOCHS / 500)
    norms = 10.0 ** (0.3 * random.standard_normal((500, 16)) - np.arange(16) / 3)
    layers = [f"dense {number + 1}" for number in range(16)]
    show(plot)
    times = Times()
    for number in range(WARM_UP + FRAMES):
        count = 500 - (WARM_UP + FRAMES - 1 - number)
        with times:
            plot.show_gradients(positions[:count], norms[:count], layers)
            plot.draw_now()
            QApplication.processEvents()
    close(plot)
    return times.figures("gradients of 16 layers, 500 times")


def show(widget):
    widget.show()
    QApplication.processEvents()


def close(widget):
    widget.close()
    widget.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
