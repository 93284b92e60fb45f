"""What holds over hours: no memory is lost, and the process ends well."""

import gc
import subprocess
import sys

import numpy as np
import psutil

from tests.conftest import ROOT
from tests.desktop.widgets.plots.runs import first_part, make_run

UPDATES, WARM_UP = 2000, 300
MOST_GROWTH = 4_000_000  # bytes; a copy of the arrays in each update would be 40 times as much


def items_of(plot):
    """How many lines and sets of markers there are, the grid among them."""
    return len(plot.canvas._box.childGroup.childItems())


def test_thousands_of_updates_take_no_memory(theme, loss, qapp):
    run = make_run(theme, batches=1000)
    loss.show_curves([run])
    process = psutil.Process()
    for number in range(WARM_UP + UPDATES):
        if number == WARM_UP:
            gc.collect()
            before = process.memory_info().rss
        loss.update_curve(first_part(run, 3000 + number % 1000, 3 + number % 2))
        loss.draw_now()
        if number % 20 == 0:
            qapp.processEvents()
    gc.collect()
    assert process.memory_info().rss - before < MOST_GROWTH
    assert items_of(loss) == 5


def test_runs_that_went_leave_no_items(theme, loss):
    for number in range(20):
        loss.show_curves([make_run(theme, number)])
        loss.draw_now()
    loss.show_curves([])
    assert items_of(loss) == 1
    assert np.isfinite(loss.view.x).all()


PROGRAM = """
from PySide6.QtWidgets import QApplication
application = QApplication([])
from desktop.theme.theme import Theme
from desktop.widgets.plots.curve_plot import CurvePlot
from tests.desktop.widgets.plots.runs import make_run
theme = Theme()
plot = CurvePlot(theme, "Loss", "loss")
plot.show_curves([make_run(theme)])
plot.show()
application.processEvents()
plot.draw_now()
print("drawn", flush=True)
"""


def test_a_process_that_ends_with_a_plot_on_the_screen_ends_well():
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True
    )
    assert ended.stdout == "drawn\n"
    assert (
        ended.returncode,
        ended.stderr.replace("This plugin does not support propagateSizeHints()\n", ""),
    ) == (0, "")
