"""Steps that go wrong in every way a step can; each is done in a process of its own."""

import os
import signal
import subprocess
import sys
import time
import warnings

from desktop.self_test.outcome import StepError, StepSkippedError


def talk():
    print("what a library says on standard output")
    warnings.warn("and on standard error", stacklevel=1)
    return "all is well"


def refuse():
    raise StepError("The {thing} is broken; mend it.", thing="lamp")


def skip():
    raise StepSkippedError("not in this edition")


def stumble():
    return str(1 / 0)


def lack():
    import no_such_package  # noqa: F401


def hang():
    print("hanging", file=sys.stderr)
    time.sleep(600)


def hang_deaf():
    """Neither Python nor a signal that can be caught gets through."""
    import faulthandler

    faulthandler.cancel_dump_traceback_later()
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    time.sleep(600)


def leave_a_child():
    """Wait for a child of its own that never ends."""
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
    print(f"child {child.pid}", file=sys.stderr, flush=True)
    child.wait()


def crash():
    import faulthandler

    faulthandler._sigsegv()


def give_up_silently():
    os._exit(3)


def crash_at_the_end():
    """Say that all is well, and crash when Python ends."""
    import atexit

    atexit.register(os.abort)
    return "all is well"


def start_qt_without_a_screen():
    """What Qt answers with an abort of the process."""
    os.environ.update(QT_QPA_PLATFORM="xcb", DISPLAY=":4711")
    from PySide6.QtWidgets import QApplication

    QApplication([])


def draw_without_plots():
    """The bundle from which pyqtgraph was trimmed."""
    sys.modules["pyqtgraph"] = None
    from desktop.self_test.pages import draw

    return draw()


def draw_without_curves():
    """Plots that paint all but their curves."""
    from desktop.self_test.pages import draw
    from desktop.widgets.plots.run_items import RunItems

    RunItems.draw = lambda *_, **__: None
    return draw()


def draw_with_a_fault_in_a_page():
    """A page whose slot raises when it is shown."""
    from PySide6.QtCore import QTimer

    from desktop.pages.help.view import HelpPage
    from desktop.self_test.pages import draw

    def stumble(_):
        raise ValueError("a fault of the page")

    HelpPage.showEvent = lambda self, _: QTimer.singleShot(0, lambda: stumble(self))
    return draw()
