"""How far a pack is, in one line of a terminal that is written over again and again."""

import sys
from time import monotonic
from typing import TextIO

from training.contract.pack.unpacking import Progress

EVERY_S = 0.1
WIDTH = 60  # the line before may have been longer
SURE_AFTER_S = 1.0


class TimeLeft:
    """Tells from what is done how long the rest will take."""

    def __init__(self) -> None:
        self._begun = monotonic()

    def seconds(self, done: int, total: int) -> float | None:
        """Return the seconds left; ``None`` while nobody can know."""
        elapsed = monotonic() - self._begun
        if elapsed < SURE_AFTER_S or not done:
            return None
        return elapsed * (total - done) / done


class ProgressLine:
    """Writes the line; a context that takes it away at the end.

    Parameters
    ----------
    stream
        Where to; nothing is written where that is no terminal, or none at all.
    """

    def __init__(self, stream: TextIO | None = None) -> None:
        stream = sys.stderr if stream is None else stream
        self._stream = stream if stream is not None and stream.isatty() else None
        self._left = TimeLeft()
        self._told = 0.0

    def __enter__(self) -> Progress:
        """Return what is told the progress."""
        return self._tell

    def __exit__(self, *_: object) -> None:
        """Take the line away."""
        if self._stream is not None:
            self._stream.write(f"\r{'':{WIDTH}}\r")
            self._stream.flush()

    def _tell(self, done: int, total: int) -> None:
        """Write the line, not too often."""
        now = monotonic()
        if self._stream is None or now - self._told < EVERY_S:
            return
        self._told = now
        left = self._left.seconds(done, total)
        rest = "" if left is None else f", {left:.0f} s left"
        share = f"{100 * done // max(1, total):3d} %"
        line = f"{share}  {done / 1e6:.0f} of {total / 1e6:.0f} MB{rest}"
        self._stream.write(f"\r{line:{WIDTH}}")
        self._stream.flush()
