"""One picture: a new window, driven to what is to be seen, painted, and kept as a small file."""

import io
import sys

from PIL import Image
from PySide6.QtCore import QBuffer, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from desktop.application import build_window
from tests.benchmarks.pages import wait_until

SIZE = (1280, 800)
COLOURS = 256
STILL_MS = 250  # two paintings this far apart are alike: nothing moves any more
MOST_PAINTINGS = 120


def take(shot, path):
    """Write a picture of the window as PNG; return its size in bytes."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    application.setApplicationName("Layerwise")
    application.setCursorFlashTime(0)
    window = build_window(application)
    window.looks.set_mode(shot.mode)
    window.looks.set_scale(shot.scale)
    window.resize(*SIZE)
    window.show()
    shot.drive(window)
    pixels = still(window) if shot.is_still else painted(window)
    end(window)
    path.write_bytes(small_png(pixels))
    print(f"{path.name}  {path.stat().st_size / 1e3:.0f} kB", flush=True)
    return path.stat().st_size


def still(window):
    """The window, once it is painted twice the same."""
    before = painted(window)
    for _ in range(MOST_PAINTINGS):
        pause(STILL_MS)
        now = painted(window)
        if now == before:
            return now
        before = now
    raise TimeoutError("the window does not come to rest")


def painted(window):
    """The window as PNG of all its colours."""
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    window.grab().save(buffer, "PNG")
    return bytes(buffer.data())


def pause(milliseconds):
    """Run the event loop for a while."""
    passed = []
    QTimer.singleShot(milliseconds, lambda: passed.append(True))
    wait_until(lambda: passed)


def end(window):
    """Close the window, with what it has going on."""
    for page in window.findChildren(object):
        runs = getattr(page, "runs", None)
        if hasattr(runs, "close"):
            runs.close()  # a run that goes on would be asked about
    window.close()
    wait_until(lambda: not window.isVisible())
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def small_png(content):
    """The same picture with a palette, which is a third of the size and looks alike."""
    with Image.open(io.BytesIO(content)) as picture:
        few = picture.convert("RGB").quantize(
            COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE
        )
    file = io.BytesIO()
    few.save(file, "PNG", optimize=True)
    return file.getvalue()
