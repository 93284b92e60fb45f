"""What goes wrong inside Qt, where no caller sees an exception."""

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from desktop.self_test.outcome import AGAIN, StepError


class Faults(logging.Handler):
    """Collects errors in slots and threads, those that are logged, and Qt's own critical words."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self._found: list[str] = []
        logging.getLogger().addHandler(self)
        sys.excepthook = self._take
        threading.excepthook = lambda given: self._take(
            given.exc_type, given.exc_value, given.exc_traceback
        )
        qInstallMessageHandler(self._take_message)

    def emit(self, record: logging.LogRecord) -> None:
        """Take an error that a service has logged."""
        self._found.append(record.getMessage())
        print(logging.Formatter().format(record), file=sys.stderr)

    def refuse(self, template: str, **parts: str) -> None:
        """Raise the first that was found, if any.

        Parameters
        ----------
        template
            Of the sentence, with a field ``fault``, and ``again`` for a way out.
        **parts
            Its other fields.

        Raises
        ------
        StepError
            If anything went wrong so far.
        """
        if self._found:
            raise StepError(template, fault=self._found[0], again=AGAIN, **parts)

    def _take(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take an error that nobody caught."""
        said = str(error).strip().split("\n")[0]
        self._found.append(f"{kind.__name__}: {said}" if said else kind.__name__)
        traceback.print_exception(kind, error, trace)

    def _take_message(self, kind: QtMsgType, _: QMessageLogContext, text: str) -> None:
        """Take what Qt says; its warnings are for the details alone."""
        print(text, file=sys.stderr)
        if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self._found.append(text)
