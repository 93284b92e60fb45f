"""Exceptions that nobody caught: the program goes on, and one report tells of each fault."""

import logging
import sys
import threading
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

# A fault in what is painted comes sixty times a second.
MOST_LOGGED = 3  # times in full, of each fault
MOST_FAULTS = 100  # kinds that are told apart
MOST_REPORTS = 5  # of one process

log = logging.getLogger(__name__)


class Faults(QObject):
    """Takes what Python hands to ``sys.excepthook`` and its like.

    Parameters
    ----------
    parent
        Qt's owner.
    """

    # A report was written; carries its `Path`. Emitted in the thread of the fault.
    reported = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._times: dict[str, int] = {}
        self._reports = 0
        self._exception, self._thread = sys.excepthook, threading.excepthook
        self._unraisable = sys.unraisablehook

    def watch(self) -> None:
        """Take faults from now on; what took them before still logs them, a few times each."""
        self._exception, self._thread = sys.excepthook, threading.excepthook
        self._unraisable = sys.unraisablehook
        sys.excepthook = self.take
        threading.excepthook = self._take_in_thread
        sys.unraisablehook = self._take_unraisable

    def end(self) -> None:
        """Leave faults to what took them before."""
        sys.excepthook, threading.excepthook = self._exception, self._thread
        sys.unraisablehook = self._unraisable

    def take(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log and report a fault of the window's thread, or of code that Qt called."""
        times = self._count(kind, trace)
        if times <= MOST_LOGGED:
            self._exception(kind, error, trace)
        if times == 1 and not issubclass(kind, KeyboardInterrupt):
            self._report(error, threading.current_thread().name)

    def _take_in_thread(self, fault: threading.ExceptHookArgs) -> None:
        """Log and report a fault that ended a thread."""
        if fault.exc_value is None or issubclass(fault.exc_type, SystemExit):
            return
        times = self._count(fault.exc_type, fault.exc_traceback)
        if times <= MOST_LOGGED:
            self._thread(fault)
        if times == 1:
            self._report(fault.exc_value, fault.thread.name if fault.thread else "a thread")

    def _take_unraisable(self, fault: "sys.UnraisableHookArgs") -> None:
        """Log a fault in what Python does on its own, such as removing an object."""
        if self._count(fault.exc_type, fault.exc_traceback) <= MOST_LOGGED:
            words = fault.err_msg or "an exception was ignored"
            log.error("%s: %r", words, fault.object, exc_info=fault.exc_value)

    def _count(self, kind: type[BaseException], trace: TracebackType | None) -> int:
        """Return how many times this fault has come by now."""
        place = _place(kind, trace)
        with self._lock:
            if place not in self._times and len(self._times) >= MOST_FAULTS:
                place = "others"
            times = self._times[place] = self._times.get(place, 0) + 1
        if times > MOST_LOGGED and str(times).strip("0") == "1":  # 10, 100, 1000, …
            log.error("%s has come %d times", place, times)
        return times

    def _report(self, error: BaseException, thread: str) -> None:
        """Write a report, unless there are too many."""
        with self._lock:
            if self._reports >= MOST_REPORTS:
                return
            self._reports += 1
        try:  # with what a start without faults need not wait for
            import traceback

            from desktop.services.crashes.folder import keep
            from desktop.services.crashes.report import report_text

            fault = "".join(traceback.format_exception(error))
            title = f"{type(error).__name__} that nobody caught, in {thread}"
            self.reported.emit(keep(report_text(title, fault, _screens())))
        except Exception:  # a fault here would come back to this very place
            log.warning("a report cannot be written", exc_info=True)


def _place(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what tells one fault from another: its kind, and the line that it came from."""
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    where = f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace is not None else "?"
    return f"{kind.__name__} at {where}"


def _screens() -> str:
    """Return how large the screens are; only the window's thread may ask."""
    if threading.current_thread() is not threading.main_thread():
        return ""
    if QGuiApplication.instance() is None:
        return ""
    screens = (
        f"{screen.size().width()}×{screen.size().height()} ({screen.devicePixelRatio():g}×)"
        for screen in QGuiApplication.screens()
    )
    return f"Qt platform {QGuiApplication.platformName()}, screens {', '.join(screens)}"
