"""A classroom pack on its way in: read, asked about, unpacked in the background, told of."""

import logging
import threading
from pathlib import Path
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from desktop.services.in_turn import InTurn
from desktop.services.packs.destination import can_serve_all
from training.contract.errors import LayerwiseError
from training.contract.locations import site_data_folder, user_data_folder
from training.contract.pack.archive import read_manifest
from training.contract.pack.errors import DiffersError, PackCancelledError
from training.contract.pack.importing import Differing, Imported, import_pack
from training.contract.pack.manifest import Manifest
from training.contract.pack.placing import Unit, units
from training.contract.pack.progress_line import TimeLeft
from training.contract.pack.unpacking import Progress

TOLD_EVERY_S = 0.1

log = logging.getLogger(__name__)


class PackNote(NamedTuple):
    """What is known of a pack before it is brought in.

    Attributes
    ----------
    manifest
        What it says of itself.
    units
        What it holds, in the order in which it is put in place.
    can_serve_all
        Whether this user may bring it in for everyone.
    """

    manifest: Manifest
    units: tuple[Unit, ...]
    can_serve_all: bool


class Wish(NamedTuple):
    """How a pack is to be brought in: for whom, and what happens to other data of that name."""

    for_all: bool
    differing: Differing = "refuse"


class PackOpening(QObject):
    """Opens one pack; all that takes time is done on a thread of its own.

    Parameters
    ----------
    path
        The pack.
    parent
        Qt's owner. :meth:`close` must be called before the object goes.
    """

    # It was read; carries its `PackNote`.
    read = Signal(object)
    # It cannot be used, or could not be brought in: nothing of it was kept. Carries the exception.
    failed = Signal(object)
    # How far it is, some times a second; carries bytes done, bytes in all, and the seconds left as
    # a float or None.
    progressed = Signal(object, object, object)
    # Other data is there; carries the `DiffersError`. Nothing was changed, `bring_in` may be called
    # with another wish.
    differs = Signal(object)
    # All of it is in place; carries `Imported`.
    finished = Signal(object)
    # It was given up, and nothing of it was kept; carries nothing.
    cancelled = Signal()

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self._is_cancelled = threading.Event()
        self._work = InTurn(self._do, self)
        self._work.done.connect(self._take)
        self._work.failed.connect(self._fail)

    @property
    def busy(self) -> bool:
        """Whether it is being read or brought in."""
        return self._work.busy

    def begin(self) -> None:
        """Read what the pack says of itself."""
        self._work.request([None])

    def bring_in(self, wish: Wish) -> None:
        """Bring it in."""
        self._is_cancelled.clear()
        self._work.request([wish])

    def cancel(self) -> None:
        """Give up what is going on; :attr:`cancelled` tells when that has ended."""
        self._is_cancelled.set()

    def close(self) -> None:
        """Give up what is going on and wait for its end; may be called twice."""
        self._is_cancelled.set()
        self._work.close()

    def _do(self, wish: Wish | None) -> PackNote | Imported:
        """Read the pack, or bring it in; this is what the thread runs."""
        if wish is None:
            manifest = read_manifest(self.path)
            return PackNote(manifest, units(manifest), can_serve_all())
        return import_pack(
            self.path,
            site_data_folder() if wish.for_all else user_data_folder(),
            for_all=wish.for_all,
            differing=wish.differing,
            progress=self._teller(),
        )

    def _teller(self) -> Progress:
        """Return what is told on the thread how far it is, and ends the work on request."""
        left = TimeLeft()
        told = 0.0

        def tell(done: int, total: int) -> None:
            nonlocal told
            if self._is_cancelled.is_set():
                raise PackCancelledError
            now = monotonic()
            if now - told >= TOLD_EVERY_S or done == total:
                told = now
                self.progressed.emit(done, total, left.seconds(done, total))

        return tell

    def _take(self, _: object, result: PackNote | Imported) -> None:
        """Tell what came of it."""
        if isinstance(result, PackNote):
            self.read.emit(result)
            return
        log.info("the classroom pack %s was brought in", self.path.name)
        self.finished.emit(result)

    def _fail(self, _: object, error: Exception) -> None:
        """Tell why nothing came of it."""
        if isinstance(error, PackCancelledError):
            self.cancelled.emit()
        elif isinstance(error, DiffersError):
            self.differs.emit(error)
        else:
            # What has a sentence is no fault of the program; all else is, and is traced.
            trace = None if isinstance(error, LayerwiseError) else error
            log.warning("the classroom pack %s: %s", self.path, error, exc_info=trace)
            self.failed.emit(error)
