"""The application's log file."""

import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from training.contract.locations import user_log_folder

FILE = "layerwise.log"
LARGEST_BYTES = 1_000_000
OLD_FILES = 3

# Two windows write into one file: the number of the process tells whose line it is.
FORMAT = "%(asctime)s %(process)d %(levelname)s %(name)s (%(threadName)s): %(message)s"

log = logging.getLogger("layerwise")


def log_file() -> Path:
    """Return where the log is kept; older ones lie beside it, numbered."""
    return user_log_folder() / FILE


def start_log() -> None:
    """Write everything from level INFO to the log file, unhandled exceptions and warnings too.

    Called once, at the start of the application. Where the file cannot be written the log goes
    to standard error, if there is one.
    """
    logging.getLogger().addHandler(_LateHandler())
    logging.getLogger().setLevel(logging.INFO)
    logging.captureWarnings(True)
    sys.excepthook = _log_exception
    threading.excepthook = _log_thread_exception


class _LateHandler(logging.Handler):
    """Opens the log when there is something to write: the first window does not wait for it."""

    def __init__(self) -> None:
        super().__init__()
        self._writer: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record; called with the handler's lock held."""
        if self._writer is None:
            self._writer = _writer()
            self._writer.setFormatter(logging.Formatter(FORMAT))
        self._writer.handle(record)

    def close(self) -> None:
        """Close the file."""
        if self._writer is not None:
            self._writer.close()
        super().close()


def _writer() -> logging.Handler:
    """Return what writes the log; it writes nowhere if nothing can."""
    from logging.handlers import RotatingFileHandler

    class BoundedHandler(RotatingFileHandler):
        """Never lets the file grow for ever, nor a disk that is full end what is logged."""

        def doRollover(self) -> None:  # noqa: N802 - as logging calls it
            """Begin a new file; the old one is cut where it cannot be renamed.

            On Windows it cannot while another window writes into it too.
            """
            try:
                super().doRollover()
            except OSError:
                with open(self.baseFilename, "w", encoding="utf-8"):  # noqa: PTH123
                    pass
                self.stream = self._open()

        def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
            """Go on: a log that cannot be written is no reason to tell of each line of it."""

    path = log_file()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return BoundedHandler(path, maxBytes=LARGEST_BYTES, backupCount=OLD_FILES, encoding="utf-8")
    except OSError:
        return logging.StreamHandler() if sys.stderr is not None else logging.NullHandler()


def _log_exception(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Log what nobody caught, and show it as Python does where there is a standard error."""
    if not issubclass(kind, KeyboardInterrupt):
        log.critical("unhandled exception", exc_info=(kind, error, trace))
    if sys.stderr is not None:
        sys.__excepthook__(kind, error, trace)


def _log_thread_exception(arguments: threading.ExceptHookArgs) -> None:
    """Log what nobody caught in a thread."""
    if arguments.exc_value is not None and not issubclass(arguments.exc_type, SystemExit):
        _log_exception(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)
