"""What PyInstaller only warns of and a build must not pass over: libraries and modules missing."""

import logging
import re
from collections.abc import Iterable

# A library that is loaded by name on another system only.
OF_WINDOWS = re.compile(r"Library (ole32|shell32|user32|kernel32|gdi32) required via ctypes")
NOT_FOUND = re.compile(r"[Ll]ibrary.*not found|Hidden import .* not found|could not resolve")
WHOSE = re.compile(r"dependency of '([^']+)'")


class Listener(logging.Handler):
    """Remembers what PyInstaller says is missing."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._heard: list[str] = []
        logging.getLogger("PyInstaller").addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Remember one message."""
        words = record.getMessage()
        if NOT_FOUND.search(words) and not OF_WINDOWS.search(words):
            self._heard.append(words)

    def missing(self, sources: Iterable[str]) -> list[str]:
        """Return what is missing for files in the bundle; what others lack does not matter.

        Parameters
        ----------
        sources
            The bundle's files as they lie on this machine.
        """
        there = set(sources)
        whose = ((words, WHOSE.search(words)) for words in self._heard)
        return [words for words, of in whose if of is None or of[1] in there]
