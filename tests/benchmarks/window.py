"""What a training costs the window: gaps of its event loop, its memory, a stroke meanwhile.

Everything is the application's own: the main window with the Training page, painted, the pages
open that take a new model, and real runs that are started with the button, in processes of the
priority that they have there.
"""

import os
import sys
from contextlib import contextmanager
from statistics import median
from time import perf_counter, thread_time

import msgspec
import psutil
from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.application import build_window
from tests.benchmarks.figures import Figure, milliseconds, p99, table
from tests.benchmarks.gaps import PhasedGaps
from tests.benchmarks.pages import SIZE, wait_until
from tests.benchmarks.stroke import draw_stroke, wait_for_model
from training.contract.activities import activity
from training.contract.quick import quick_settings

IDLE_S, SETTLE_S, PAUSE_S = 5.0, 2.0, 0.5
SHORT_EPOCHS = {"digits-ann": 10, "fashion-cnn": 3}
EARLY_EPOCH, LATE_EPOCH = 10, 100
MEMORY_PICTURES = 2_000
GROWTH_AIM = 5  # per cent
STROKES, WARM_UP = 8, 2
OTHER_PAGES = ("fashion", "kernels")  # beside the first one


def measure():
    application = QApplication.instance() or QApplication(sys.argv[:1])
    with training_page(application) as (window, page, opening):
        parts = [opening]
        parts += [gaps_of(page, identifier) for identifier in SHORT_EPOCHS]
        parts += [memory_of(page), stroke_meanwhile(window, page)]
        load = " ".join(f"{one:.1f}" for one in os.getloadavg())
        parts.append(f"Load average of {os.cpu_count()} cores at the end: {load}")
        return "\n".join(parts)


@contextmanager
def training_page(application):
    """The window with the page, and what it took to open it after the first page."""
    window = build_window(application)
    window.resize(*SIZE)
    window.show()
    window.show_page("digits")
    wait_for_model(window.current_page.model)
    for name in OTHER_PAGES:
        window.show_page(name)
        QTest.qWait(round(1e3 * SETTLE_S))
    began, computed = perf_counter(), thread_time()
    window.show_page("training")
    QApplication.processEvents()
    opening = [
        Figure("from the click to its first paint", milliseconds(perf_counter() - began)),
        Figure("of which computed", milliseconds(thread_time() - computed)),
    ]
    QTest.qWait(round(1e3 * SETTLE_S))
    yield window, window.current_page, table("Opening the page, with all it imports", opening)
    window.close()
    wait_until(lambda: not window.isVisible())
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def gaps_of(page, identifier):
    """One short run with quick settings, from the press of its button until all is quiet again."""
    settings = msgspec.structs.replace(
        quick_settings(activity(identifier)), epochs=SHORT_EPOCHS[identifier]
    )
    with PhasedGaps("nothing trains") as gaps:
        QTest.qWait(round(1e3 * IDLE_S))
        gaps.phase = "another activity"
        set_up(page, identifier, settings)
        QTest.qWait(round(1e3 * SETTLE_S))
        gaps.phase = "import, compile"
        run = begin(page)
        wait_until(lambda: run.batch > 0 or not run.is_going)
        gaps.phase = "steady training"
        wait_until(lambda: run.epochs_done == settings.epochs or not run.is_going)
        gaps.phase = "export, end"
        wait_until(lambda: not run.is_going)
        QTest.qWait(round(1e3 * SETTLE_S))
    finish(run)
    batches = len(run.curves.batch_losses)
    return table(f"Gaps of the event loop, {identifier}, {batches} batches", gaps.figures())


def set_up(page, identifier, settings):
    """Have the form show the settings of a run, and wait until it may be started."""
    page.form.set_request(identifier, settings)
    wait_until(lambda: page.form.sized_plan == page.form.state.plan)


def begin(page):
    """Press Start."""
    before = len(page.runs.runs)
    button = page.controls.start_button
    wait_until(button.isEnabled)
    button.click()
    wait_until(lambda: len(page.runs.runs) > before)
    return page.runs.runs[0]


def finish(run):
    if run.status != "finished":
        raise RuntimeError(f"the run of {run.request.activity} ended: {run.status} {run.sentence}")


def memory_of(page):
    """Memory of the window's process after 10 and after 100 epochs of one run."""
    settings = msgspec.structs.replace(
        quick_settings(activity("digits-ann")),
        epochs=LATE_EPOCH,
        samples=MEMORY_PICTURES,
        batch_size=32,
    )
    set_up(page, "digits-ann", settings)
    run, process, seen = begin(page), psutil.Process(), {}

    def look():
        seen.setdefault(run.epochs_done, process.memory_info().rss)
        return not run.is_going

    wait_until(look)
    finish(run)
    early, late = (near(seen, epoch) for epoch in (EARLY_EPOCH, LATE_EPOCH))
    batches = len(run.curves.batch_losses)
    return table(
        f"Memory of the window's process, {batches} batches",
        [
            Figure(f"after {EARLY_EPOCH} epochs", f"{early / 1e6:.1f} MB"),
            Figure(f"after {LATE_EPOCH} epochs", f"{late / 1e6:.1f} MB"),
            Figure("growth", f"{100 * (late / early - 1):.1f} %", f"< {GROWTH_AIM} %"),
        ],
    )


def near(seen, epoch):
    """The value of an epoch, or of the next one that was seen."""
    return seen[min(one for one in seen if one >= epoch)]


def stroke_meanwhile(window, page):
    """A stroke on the Digits page while a run trains, and while it pauses, in turns."""
    settings = msgspec.structs.replace(quick_settings(activity("digits-ann")), epochs=1000)
    set_up(page, "digits-ann", settings)
    run = begin(page)
    wait_until(lambda: run.batch > 0)
    window.show_page("digits")
    digits, times = window.current_page, {"paused": [], "training": []}
    for number in range(WARM_UP + STROKES):
        for status, change in (("paused", page.runs.pause), ("training", page.runs.go_on)):
            change()
            QTest.qWait(round(1e3 * PAUSE_S))
            before = len(run.curves.batch_losses)
            drawn = draw_stroke(digits)
            QTest.qWait(round(1e3 * PAUSE_S))
            if (len(run.curves.batch_losses) > before) != (status == "training"):
                raise RuntimeError("the run did not do what it was told")
            if number >= WARM_UP:
                times[status] += drawn
    page.runs.cancel()
    wait_until(lambda: not run.is_going)
    window.show_page("training")
    return table(
        f"Stroke to answer on the Digits page, {len(times['training'])} mouse moves each",
        [
            *compared("p50", median(times["paused"]), median(times["training"])),
            *compared("p99", p99(times["paused"]), p99(times["training"])),
        ],
    )


def compared(name, without, with_run):
    return [
        Figure(f"while the run pauses, {name}", milliseconds(without)),
        Figure(f"while the run trains, {name}", milliseconds(with_run)),
        Figure(f"ratio, {name}", f"{with_run / without:.2f}x"),
    ]
