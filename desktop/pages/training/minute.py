"""One minute of training, as the Welcome page offers it: it begins at once and ends by itself."""

from PySide6.QtCore import QElapsedTimer, QObject, Signal

from desktop.services.runs.request import RunRequest
from desktop.services.runs.runs import Runs
from training.contract.activities import activity
from training.contract.quick import quick_settings

ACTIVITY = "fashion-cnn"
LIMIT_MS = 60_000


class OneMinute(QObject):
    """Starts a run with quick settings and ends it after a minute of learning.

    Time in which nothing is learned does not count: the start, pauses, and waiting for a turn.

    Parameters
    ----------
    runs
        Where it goes.
    parent
        Qt's owner.
    """

    # The run has learned from all pictures once, and can be seen to; carries nothing.
    seen = Signal()

    def __init__(self, runs: Runs, parent: QObject) -> None:
        super().__init__(parent)
        self._runs = runs
        self._run = ""
        self._learned_ms = 0
        self._since_batch = QElapsedTimer()
        runs.updated.connect(self._follow)
        runs.ended.connect(self._forget)

    @property
    def run(self) -> str:
        """Id of the run that goes on or waits for its turn; empty if there is none."""
        return self._run

    def request(self, title: str) -> RunRequest:
        """Return what is trained."""
        return RunRequest(ACTIVITY, quick_settings(activity(ACTIVITY)), title)

    def start(self, title: str) -> str:
        """Start a run, unless the last one still goes on, and return its id; empty if refused."""
        if not self._run:
            run = self._runs.start(self.request(title))
            self._run = "" if run is None else run.id
            self._learned_ms = 0
            self._since_batch.invalidate()
        return self._run

    def _follow(self, identifier: str, what: frozenset[str]) -> None:
        """Count how long it has learned, and end it when the minute is over."""
        current = self._runs.current
        if identifier != self._run or current is None or current.id != identifier:
            return
        if current.status == "paused":
            self._since_batch.invalidate()
        elif "batch" in what:
            if self._since_batch.isValid():
                self._learned_ms += self._since_batch.elapsed()
            self._since_batch.start()
        if "epoch" in what:
            self.seen.emit()
        if self._learned_ms >= LIMIT_MS and not current.is_ending:
            self._runs.stop()

    def _forget(self, identifier: str) -> None:
        """Let another one begin."""
        if identifier == self._run:
            self._run = ""
