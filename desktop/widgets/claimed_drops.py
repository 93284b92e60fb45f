"""Files that one page alone opens, dropped anywhere on the window: no page sees them before."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.services.incoming import incoming
from desktop.theme.theme import Theme
from desktop.widgets.drop_overlay import DropOverlay


class ClaimedDrops(QObject):
    """Takes drops from the window system before the widget under the pointer gets them.

    Parameters
    ----------
    theme
        For what is shown while files are dragged.
    window
        What they are dragged over; it owns this.
    claim
        Given the files, returns what letting go will do; nothing where the pages see to them.
    """

    # Files were dropped that `claim` had words for; carries a tuple of `Path`s.
    dropped = Signal(object)

    def __init__(
        self, theme: Theme, window: QWidget, claim: Callable[[Sequence[Path]], str]
    ) -> None:
        super().__init__(window)
        self._theme = theme
        self._window = window
        self._claim = claim
        self._overlay: DropOverlay | None = None
        self._paths: tuple[Path, ...] = ()

    def watch(self) -> None:
        """Begin to watch, once the window is on the screen."""
        handle = self._window.windowHandle()
        handle.removeEventFilter(self)
        handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take drags of files that have a page of their own, and nothing else."""
        kind = event.type()
        if kind == QEvent.Type.DragEnter:
            assert isinstance(event, QDragEnterEvent)
            return self._enter(event)
        if not self._paths:
            return False
        if kind == QEvent.Type.DragMove:
            assert isinstance(event, QDragMoveEvent)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            return True
        if kind == QEvent.Type.DragLeave:
            self._leave()
            return True
        if kind == QEvent.Type.Drop:
            assert isinstance(event, QDropEvent)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(self._leave())
            return True
        return False

    def _enter(self, event: QDragEnterEvent) -> bool:
        """Say what letting go will do, if the files have a page of their own."""
        paths = _files(event.mimeData())
        words = self._claim(paths) if paths else ""
        if not words:
            return False
        self._paths = paths
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if self._overlay is None:
            self._overlay = DropOverlay(self._theme, self._window)
        self._overlay.show_over(words, self.tr("Files are read, never moved"))
        return True

    def _leave(self) -> tuple[Path, ...]:
        """Take the words away, and return what was dragged."""
        paths, self._paths = self._paths, ()
        if self._overlay is not None:
            self._overlay.hide()
        return paths


def _files(mime: QMimeData) -> tuple[Path, ...]:
    """Return the files that are dragged, none where something else is."""
    return incoming(mime).paths if mime.hasUrls() else ()
