"""Reading the lines that a run writes: events, and what is none."""

import logging
from collections.abc import Iterable
from typing import IO, NamedTuple

import msgspec

from desktop.services.runs.shown import Newest, Told
from training.contract.events import AnyEvent, Gradients, decode_event

log = logging.getLogger(__name__)

LONGEST_LINE = 1 << 30  # bytes; a model comes in one line
MOST_NOISE = 50  # lines that are logged


class Line(NamedTuple):
    """One event: as it was written, and what it says."""

    text: bytes
    event: AnyEvent
    told: Told


class _AnyEvent(msgspec.Struct):
    """What an event of a later version is known by."""

    event: str


class Lines:
    """The events of a run, or of all runs of a sweep, as they come.

    Parameters
    ----------
    stream
        Their process' standard output.
    known
        Ids of the runs, and of the sweep; events of others are left out.
    """

    def __init__(self, stream: IO[bytes], known: Iterable[str]) -> None:
        self._stream = stream
        self._newest = {identifier: Newest() for identifier in known}
        self._noise = 0

    def next(self) -> Line | None:
        """Wait for the next event; ``None`` at the end. Lines that are none go to the log."""
        while text := self._stream.readline(LONGEST_LINE):
            line = self._read(text)
            if line is not None:
                return line
        return None

    def _read(self, text: bytes) -> Line | None:
        """Return the event of one line, ``None`` if it is none that is known."""
        try:
            event = decode_event(text)
            newest = self._newest.get(event.run)
            if newest is None:
                raise ValueError("an event of another run")
            if isinstance(event, Gradients) and len(event.layers) != len(event.norms):
                raise ValueError("not a number for each layer")
            return Line(text, event, newest.decoded(event))
        except (msgspec.DecodeError, ValueError) as error:
            self._leave_out(text, error)
            return None

    def _leave_out(self, text: bytes, error: Exception) -> None:
        """Log a line; an event of a later version is nothing to speak of."""
        try:
            name = msgspec.json.decode(text, type=_AnyEvent).event
            log.debug("the event %s is left out: %s", name, error)
        except (msgspec.DecodeError, ValueError):
            self._noise += 1
            if self._noise <= MOST_NOISE:
                log.info("training: %s", text[:500].decode("utf-8", "replace").rstrip())
