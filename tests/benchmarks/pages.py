"""A page of the real window, driven as a user drives it; what the benchmarks of pages share."""

import sys
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QMimeData, QObject, QTimer, QUrl
from PySide6.QtWidgets import QApplication

from desktop.application import build_window
from tests.desktop.drags import drag, drop

PATIENCE_MS = 600_000
TICK_MS = 5
SIZE = (1280, 800)


@contextmanager
def shown_page(identifier):
    """One page of the window, once its models answer."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    window = build_window(application)
    window.resize(*SIZE)
    window.show()
    window.show_page(identifier)
    page = window.current_page
    settled = []
    page.settled.connect(settled.append)
    wait_until(lambda: settled)
    if not settled[-1]:
        raise RuntimeError(f"no model of the page {identifier} can be used")
    yield page
    window.close()
    window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait_until(condition):
    """Run the event loop as the application does until a condition holds."""
    if condition():
        return
    loop = QEventLoop()
    look = QTimer(interval=20)
    look.timeout.connect(lambda: condition() and loop.quit())
    look.start()
    limit = QTimer(singleShot=True, interval=PATIENCE_MS)
    limit.timeout.connect(lambda: loop.exit(1))
    limit.start()
    if loop.exec():
        raise TimeoutError("the page did not get there")


def drop_paths(page, *paths):
    """Drop files or folders on the page, dragging them over it first."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    drag(page, mime)
    drop(page, mime)


class AllPainted(QObject):
    """Runs the event loop until each of some widgets was painted after its own answer came."""

    def __init__(self, widgets):
        super().__init__()
        self.widgets = widgets
        self.come = set()
        self.loop = QEventLoop()
        for widget in widgets.values():
            widget.installEventFilter(self)

    def note(self, key):
        self.come.add(key)

    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.Paint:
            self.missing -= {key for key in self.come if self.widgets[key] is widget}
            if not self.missing:
                QTimer.singleShot(0, self.loop.quit)  # after this round of painting
        return False

    def wait(self):
        limit = QTimer(singleShot=True, interval=PATIENCE_MS)
        limit.timeout.connect(lambda: self.loop.exit(1))
        limit.start()
        if self.loop.exec():
            raise TimeoutError("no answer was painted")

    def begin(self):
        self.come = set()
        self.missing = set(self.widgets)


class Gaps(QObject):
    """How long the event loop of the window's thread was away each time, in seconds."""

    def __init__(self):
        super().__init__()
        self.seconds = []
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    def __enter__(self):
        self.seconds = []
        self._last = perf_counter()
        self._timer.start()
        return self

    def __exit__(self, *_):
        self._timer.stop()

    def _tick(self):
        now = perf_counter()
        self.seconds.append(now - self._last)
        self._last = now
