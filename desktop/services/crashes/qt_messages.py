"""What Qt itself has to say goes into the log."""

import logging
import sys
import threading

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from desktop.services.crashes.native import NativeWatch

LEVELS = {
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}
MOST_TOLD = 10  # times the same message; one from painting comes with every frame
MOST_MESSAGES = 1000  # that are told apart

log = logging.getLogger("qt")


class QtMessages:
    """Hands Qt's messages to the log, and to standard error where there is one.

    Parameters
    ----------
    native
        Told of a message after which Qt ends the process.
    """

    def __init__(self, native: NativeWatch) -> None:
        self._native = native
        self._lock = threading.Lock()
        self._times: dict[str, int] = {}

    def watch(self) -> None:
        """Take Qt's messages from now on."""
        qInstallMessageHandler(self._take)

    def end(self) -> None:
        """Leave Qt's messages to Qt."""
        qInstallMessageHandler(None)

    def _take(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        """Log one message; Qt calls this in any thread."""
        level = LEVELS.get(kind)
        if level is None:
            return
        text = f"{context.category}: {message}" if context.category != "default" else message
        if kind == QtMsgType.QtFatalMsg:
            self._native.note(f"Qt ended the process: {text}")
        elif not self._is_worth_telling(text):
            return
        log.log(level, "%s", text)
        if sys.stderr is not None:
            print(text, file=sys.stderr)

    def _is_worth_telling(self, text: str) -> bool:
        """Count a message; tell whether it has come seldom so far."""
        with self._lock:
            if text not in self._times and len(self._times) >= MOST_MESSAGES:
                return False
            times = self._times[text] = self._times.get(text, 0) + 1
        return times <= MOST_TOLD
