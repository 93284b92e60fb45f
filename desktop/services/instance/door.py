"""Where the requests of later starts come in while the window is open."""

from collections.abc import Callable

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop.services.instance.instance import Instance

# Where the system tells of new files, and where it does not (its watches can run out).
LOOK_EVERY_MS = 1500
LOOK_WITHOUT_WATCH_EVERY_MS = 200


class Door(QObject):
    """Tells of the requests that later starts leave.

    Parameters
    ----------
    instance
        This process; where it is not the first, nobody asks it for anything.
    is_open
        Whether requests may be taken now; otherwise their senders wait.
    parent
        Qt's owner.
    """

    # A later start wants files opened and the window seen; carries its `Request`.
    requested = Signal(object)

    def __init__(
        self, instance: Instance, is_open: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._instance = instance
        self._is_open = is_open
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._watcher: QFileSystemWatcher | None = None

    def open(self) -> None:
        """Look for requests from now on."""
        if not self._instance.is_first:
            return
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._look)
        is_watched = self._watcher.addPath(str(self._instance.folder))
        self._timer.start(LOOK_EVERY_MS if is_watched else LOOK_WITHOUT_WATCH_EVERY_MS)
        self._instance.open_door()
        self._look()

    def close(self) -> None:
        """Take no more; the next start is the first."""
        self._timer.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None
        self._instance.leave()

    def _look(self) -> None:
        """Take what has come in."""
        if not self._instance.is_first or not self._is_open():
            return
        for request in self._instance.requests():
            self.requested.emit(request)
