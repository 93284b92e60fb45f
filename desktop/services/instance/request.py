"""What a second start asks of the program that runs already: files to open, and to be seen."""

import os
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from training.contract.files import write_atomically

PATTERN = "*.request"
# Whoever left an older one has not waited for it: the files are no longer expected to open.
OLDEST_S = 60
# What tells a Wayland or X11 desktop that a person's click wants the window in front.
TOKEN_VARIABLES = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


class Request(msgspec.Struct, frozen=True):
    """One second start.

    Attributes
    ----------
    names
        Absolute paths of the files, as the system writes them: names may be in no encoding.
    token
        Lets the window come to the front where a desktop wants one; may be empty.
    """

    names: tuple[bytes, ...] = ()
    token: str = ""

    @property
    def paths(self) -> tuple[str, ...]:
        """The files, as Python writes their names."""
        return tuple(os.fsdecode(name) for name in self.names)


def new_request(paths: Sequence[str]) -> Request:
    """Return a request for files that are named as seen from this process' folder."""
    tokens = [os.environ.get(name, "") for name in TOKEN_VARIABLES]
    token = next((token for token in tokens if token.isascii() and token), "")
    return Request(tuple(os.fsencode(Path(path).absolute()) for path in paths), token)


def leave(request: Request, folder: Path) -> Path:
    """Write a request into the folder that the running program watches, and return its file.

    Raises
    ------
    OSError
        If it cannot be written.
    """
    path = folder / f"{time.time_ns()}-{os.getpid()}.request"
    write_atomically(path, msgspec.json.encode(request), waits_for_disk=False)
    return path


def take_back(path: Path) -> bool:
    """Remove a request that nobody has taken; return False if somebody has."""
    try:
        path.unlink()
    except FileNotFoundError:
        return False
    return True


def take(path: Path) -> Request | None:
    """Return a request and remove it; nothing where it was taken back, is old or is none.

    Raises
    ------
    OSError
        If it cannot be read or removed.
    """
    try:
        content = path.read_bytes()
        path.unlink()  # of two who try, one succeeds
        return msgspec.json.decode(content, type=Request) if _age_s(path) <= OLDEST_S else None
    except (FileNotFoundError, msgspec.DecodeError):
        return None


def _age_s(path: Path) -> float:
    """Return how long ago a request was left, by this machine's clock: a server has its own."""
    written_ns = path.name.partition("-")[0]
    return time.time() - int(written_ns) / 1e9 if written_ns.isdecimal() else 0.0
