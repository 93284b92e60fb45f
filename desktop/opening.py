"""Files that come from outside the window: from a later start, or from the system."""

import os
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from desktop.services.instance.request import Request
from desktop.window_keeper import WindowKeeper

TRY_AGAIN_MS = 200


class Application(QApplication):
    """Qt's application, which the system may ask to open a file (macOS does, on a double click)."""

    # The system wants a file opened; carries its path.
    file_asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Take the system's wish; only events for the application itself come here."""
        if isinstance(event, QFileOpenEvent):
            path = event.file() or event.url().toLocalFile()
            if path:
                self.file_asked.emit(path)
            return True
        return super().event(event)


class Opening(QObject):
    """Opens files in the window as soon as it can: it may not be there yet, or ask something.

    Parameters
    ----------
    parent
        Qt's owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keeper: WindowKeeper | None = None
        self._paths: list[str] = []
        self._timer = QTimer(self, singleShot=True, interval=TRY_AGAIN_MS)
        self._timer.timeout.connect(self._try)

    def serve(self, keeper: WindowKeeper) -> None:
        """Open files in this keeper's window from now on; it is shown."""
        self._keeper = keeper
        self._try()

    def is_ready(self) -> bool:
        """Tell whether what comes now will be opened, as the window is not about to go."""
        return self._keeper is not None and not self._keeper.window.is_closing

    def open(self, paths: Sequence[str]) -> None:
        """Open files, now or when the window can."""
        self._paths.extend(paths)
        self._try()

    def answer(self, request: Request) -> None:
        """Come to the front and open what a later start was given."""
        if request.token:  # where Qt looks for it when a window is to come to the front
            os.environ["XDG_ACTIVATION_TOKEN"] = request.token
        self._come_to_front()
        self.open(request.paths)

    def _come_to_front(self) -> None:
        """Show the window, or what it asks just now."""
        if self._keeper is None:
            return
        self._keeper.window.come_to_front()
        asking = QApplication.activeModalWidget()
        if asking is not None:
            asking.raise_()
            asking.activateWindow()
        QApplication.alert(self._keeper.window)  # a desktop may leave it behind

    def _try(self) -> None:
        """Open what waits, unless a dialogue is open: its page must not change under it."""
        if not self._paths:
            return
        if self._keeper is None or not self.is_ready() or QApplication.activeModalWidget():
            self._timer.start()
            return
        paths, self._paths = self._paths, []
        self._keeper.window.open_paths(paths)
