"""Where the content of the session's pictures comes from, and where it stays: in files."""

import logging
import threading
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from desktop.pages.pictures.entry import Entry
from desktop.services.in_turn import InTurn
from desktop.services.spool import Spool
from training.contract.errors import PictureError

log = logging.getLogger(__name__)


class Sources(QObject):
    """Reads the content of pictures; those that come without a file get one in the background.

    Parameters
    ----------
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.spool = Spool()
        self._guard = threading.Lock()
        self._moved: dict[Path, Path] = {}
        self._keeping = InTurn(self._keep, self)
        self._keeping.failed.connect(self._note)

    @property
    def busy(self) -> bool:
        """Whether a picture is still in memory only."""
        return self._keeping.busy

    def settle(self, entries: list[Entry]) -> None:
        """Give a file to those of ``entries`` that have none."""
        self._keeping.request(entry for entry in entries if not isinstance(entry.source, Path))

    def follow(self, path: Path, now: Path) -> None:
        """Read what was in one file from another, to which it has been moved."""
        with self._guard:
            self._moved.pop(now, None)
            if path != now:
                self._moved[path] = now

    def path(self, entry: Entry) -> Path | None:
        """Return the file of a picture, where it is now; may be called from any thread."""
        with self._guard:
            source = entry.source
            if not isinstance(source, Path):
                return None
            while source in self._moved:
                source = entry.source = self._moved[source]
            return source

    def content(self, entry: Entry) -> bytes:
        """Return the bytes of a picture's file; may be called from any thread.

        Raises
        ------
        PictureError
            If the file cannot be read.
        """
        from desktop.services.picture_intake import read_picture_bytes

        path = self.path(entry)
        if path is None:
            return self._packed(entry)
        try:
            return read_picture_bytes(path)
        except PictureError:
            now = self.path(entry)
            if now is None or now == path:
                raise
            return read_picture_bytes(now)  # it was moved just then

    def _packed(self, entry: Entry) -> bytes:
        """Return the content of a picture in memory; pixels are packed by whoever comes first."""
        from desktop.services.incoming import as_png

        with self._guard:
            source = entry.source
            if isinstance(source, QImage):
                source = entry.source = as_png(source)
        return self.content(entry) if isinstance(source, Path) else source

    def close(self) -> None:
        """Remove the files; nothing can be read from them after."""
        self._keeping.close()
        self.spool.close()

    def _keep(self, entry: Entry) -> None:
        """Write a picture into a file; runs on the background thread."""
        content = self.content(entry)
        path = self.spool.keep(content)
        with self._guard:
            entry.source = path

    @staticmethod
    def _note(entry: Entry, error: Exception) -> None:
        """Leave a picture in memory that cannot be written: it is answered all the same."""
        log.warning("%s stays in memory", entry.name, exc_info=error)
