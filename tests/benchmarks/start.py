"""From the start of a process to its first painted window, against a bare window."""

import os
import subprocess
import sys
import tempfile
from statistics import median
from time import perf_counter

from tests.benchmarks.figures import Figure, milliseconds, table

PAIRS = 15
HEAVY = ("tensorflow", "numpy", "onnxruntime", "onnx", "PIL", "pyqtgraph")

# Prints the modules that are there when the window is first painted, and ends.
AT_FIRST_PAINT = f"""
import os, sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            painted = [name for name in {HEAVY!r} if name in sys.modules]
            print("painted", *painted, flush=True)
            os._exit(0)
        return False
"""

BARE = """
application = QApplication([])
watch = FirstPaint(application)
window = QMainWindow()
window.resize(1280, 800)
window.installEventFilter(watch)
window.show()
application.exec()
"""

LAYERWISE = """
from desktop import application as program

open_window = program.open_window
def open_and_watch(application, *arguments, **options):
    keeper = open_window(application, *arguments, **options)
    program.watch = FirstPaint(application)
    keeper.window.installEventFilter(program.watch)
    return keeper
program.open_window = open_and_watch

from desktop.__main__ import main
sys.argv = ["layerwise"]
main()
"""


def measure():
    with tempfile.TemporaryDirectory() as compiled:
        for code in (BARE, LAYERWISE):
            seconds_to_paint(code, compiled)  # compiles, and brings the files into the disk's cache
        pairs = [
            (seconds_to_paint(BARE, compiled), seconds_to_paint(LAYERWISE, compiled))
            for _ in range(PAIRS)
        ]
    bare, own = (median(times) for times in zip(*((b[0], o[0]) for b, o in pairs), strict=True))
    present = sorted({name for _, (_, names) in pairs for name in names})
    return table(
        f"Process start to first paint, medians of {PAIRS} interleaved pairs",
        [
            Figure("bare QMainWindow", milliseconds(bare)),
            Figure("Layerwise", milliseconds(own)),
            Figure("ratio", f"{own / bare:.2f}x", "<= 2x"),
            Figure("heavy by then", ", ".join(present) or "none", f"none of {', '.join(HEAVY)}"),
        ],
    )


def seconds_to_paint(code, compiled):
    """Start a process; the seconds until it tells of its first paint, and what it tells.

    Modules are compiled once, as an installation does, into the folder `compiled`.
    """
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", AT_FIRST_PAINT + code]
    start = perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as process:
        line = process.stdout.readline()
        seconds = perf_counter() - start
    if not line.startswith("painted"):
        raise RuntimeError("a window was not painted")
    return seconds, line.split()[1:]
