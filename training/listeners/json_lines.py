"""Events as JSON Lines, for the application and other programs."""

import os
import sys
import threading
from typing import IO

from training.contract.events import Event, encode_event


class JsonLines:
    """Writes each event as one line, at once.

    Parameters
    ----------
    stream
        Where the lines go, usually standard output.
    """

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._lock = threading.Lock()

    def __call__(self, event: Event) -> None:
        """Write one event; lines of different threads never mix."""
        with self._lock:
            self._stream.write(encode_event(event))
            self._stream.flush()


def claim_standard_output() -> IO[bytes]:
    """Return standard output for events alone; what libraries print goes to standard error."""
    sys.stdout.flush()
    events = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return events
