"""No page needs a graphics driver: nothing asks for OpenGL, plots included."""

import os
import subprocess
import sys

from tests.conftest import ROOT

EVERY_PAGE = """
import sys
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QOpenGLContext, QSurface
from PySide6.QtWidgets import QApplication
from desktop.application import build_window
from desktop.pages import PAGES

application = QApplication([])
window = build_window(application)
window.show()
for entry in PAGES:
    window.show_page(entry.id)
    window.grab()
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 200)
import pyqtgraph
assert not pyqtgraph.getConfigOption("useOpenGL")
assert QOpenGLContext.currentContext() is None
for widget in application.allWidgets():
    assert not widget.inherits("QOpenGLWidget"), widget
for shown in application.allWindows():
    assert shown.surfaceType() == QSurface.SurfaceType.RasterSurface, shown
if sys.platform == "linux":
    for line in open("/proc/self/maps"):
        print(line.split()[-1])
window.close()
"""
# What is loaded with a first context; the libraries that only lead to it come with Qt itself.
DRIVERS = ("_dri.so", "gallium", "llvm", "libgl-", "glx-integration", "egl-integration", "nvidia")


def test_no_page_loads_a_graphics_driver():
    without = {"LIBGL_DRIVERS_PATH": "/nowhere", "__EGL_VENDOR_LIBRARY_DIRS": "/nowhere"}
    done = subprocess.run(
        [sys.executable, "-c", EVERY_PAGE],
        cwd=ROOT, env=os.environ | without, capture_output=True, text=True, timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.lower().splitlines()
    assert [path for path in loaded if any(driver in path for driver in DRIVERS)] == []
