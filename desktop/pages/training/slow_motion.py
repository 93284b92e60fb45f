"""Slow motion: whichever run goes on trains slowly enough to watch each batch."""

from PySide6.QtCore import QObject

from desktop.services.runs.runs import Runs

BATCHES_PER_SECOND = 2.0


class SlowMotion(QObject):
    """Tells each run, once, how fast to be.

    Parameters
    ----------
    runs
        Whose run it is.
    parent
        Qt's owner.
    """

    def __init__(self, runs: Runs, parent: QObject) -> None:
        super().__init__(parent)
        self._runs = runs
        self._is_on = False
        self._slowed = ""  # the run that was told
        runs.updated.connect(lambda _, what: self._follow() if "status" in what else None)
        runs.ended.connect(lambda _: self._forget())

    def set_on(self, is_on: bool) -> None:
        """Be slow from now on, or as fast as the machine can."""
        self._is_on, self._slowed = is_on, ""
        if is_on:
            self._follow()
        else:
            self._runs.set_speed(None)

    def _follow(self) -> None:
        current = self._runs.current
        if self._is_on and current is not None and current.id != self._slowed:
            self._slowed = current.id
            self._runs.set_speed(BATCHES_PER_SECOND)

    def _forget(self) -> None:
        """Take it that a run which is taken up again has to be told again."""
        self._slowed = ""
