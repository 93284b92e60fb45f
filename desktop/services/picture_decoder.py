"""Decoding pictures in a process of its own, which a hostile or broken file may bring down.

A decoder in C that crashes, hangs or fills the memory cannot be stopped from inside a process. So
the window has every picture that a user gives decoded by a child, which is ended at its limits and
started anew for the next picture.
"""

import contextlib
import logging
import os
import subprocess
import threading
from collections.abc import Iterator
from time import monotonic
from typing import IO, NamedTuple, cast

import msgspec

from desktop.services.child_program import (
    HIDDEN,
    PROGRAM_FOLDER,
    end_child,
    memory_in_use,
    own_program,
)
from desktop.services.picture_decoder_child import COMMAND, READY
from desktop.services.picture_intake import TOO_MUCH_MEMORY, DecodedPicture
from desktop.services.picture_wire import (
    ANSWER,
    LONGEST_HEADER,
    PIPE_BYTES,
    Refused,
    receive_message,
    receive_picture,
    send_message,
)
from training.contract.errors import PictureError

log = logging.getLogger(__name__)

POLL_S = 0.02
START_LIMIT_S = 60.0  # with a cold disk and a virus scanner
# Python and Pillow; Qt, where an SVG was drawn.
CHILD_OWN_BYTES = 300_000_000

CHILD_ENVIRONMENT = {
    # Else each thread of a reader reserves 64 MB, which counts against its limit on Linux.
    "MALLOC_ARENA_MAX": "2",
    # So many blocks of 16 MB Pillow keeps for the next picture: new memory costs 2 ms a megapixel.
    "PILLOW_BLOCKS_MAX": "4",
}

TOO_SLOW = (
    "{name} was not decoded within {seconds:g} s; make it smaller, or save it anew as PNG or JPEG."
)
DIED = "{name} makes the program that reads it crash; save it anew as PNG or JPEG."
CANNOT_START = "{name} cannot be read in safety ({fault}); close other programs and try again."
CLOSED = "{name} was not read, because the program is closing."


class Limits(NamedTuple):
    """What one picture may use.

    Attributes
    ----------
    seconds
        From its content given to its pixels received.
    memory_bytes
        Beyond what the child takes by itself. A picture of the most pixels that are read takes
        about 4 bytes a pixel, and as much again in some of the readers.
    """

    seconds: float = 20.0
    memory_bytes: int = 1_200_000_000


DEFAULT_LIMITS = Limits()


class PictureDecoder:
    """A child process that decodes pictures, one at a time; it is started when first needed.

    All methods may be called from any thread; :meth:`decode` takes as long as the picture needs,
    so never from that of the window.

    Parameters
    ----------
    limits
        What one picture may use.
    """

    def __init__(self, limits: Limits = DEFAULT_LIMITS) -> None:
        self._limits = limits
        self._one_at_a_time = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._closed = False

    def decode(self, content: bytes, name: str) -> DecodedPicture:
        """Return the picture in ``content``, the bytes of a file.

        Parameters
        ----------
        content
            What :func:`desktop.services.picture_intake.decode` reads, or an SVG.
        name
            What to call it in sentences.

        Raises
        ------
        PictureError
            If it is too large, no picture, damaged, or brings the child down.
        """
        with self._one_at_a_time:
            child = self._started(name)
            with _watched(child, self._limits, len(content)) as watch:
                try:
                    return _asked(child, content, name)
                except (OSError, EOFError, ValueError, msgspec.DecodeError) as error:
                    end_child(child)
                    raise self._blame(watch, child.returncode, name) from error

    def warm_up(self) -> None:
        """Start the child in the background, so that the first picture does not wait for it."""
        if self._child is None and not self._closed:
            threading.Thread(target=self._warm_up, name="picture-decoder", daemon=True).start()

    def close(self) -> None:
        """End the child, and with it what it decodes; may be called twice."""
        self._closed = True
        if (child := self._child) is not None:
            child.kill()
        with self._one_at_a_time:
            self._drop_child()

    def _warm_up(self) -> None:
        """Start the child; what goes wrong is told with the first picture."""
        with self._one_at_a_time, contextlib.suppress(PictureError):
            self._started("")

    def _started(self, name: str) -> subprocess.Popen[bytes]:
        """Return the child, started if there is none or the last one died."""
        if self._closed:
            raise PictureError(CLOSED, name=name)
        if self._child is not None and self._child.poll() is None:
            return self._child
        self._drop_child()
        try:
            self._child = _start(self._limits)
            if self._closed:  # meanwhile; `close` waits for this to end
                self._child.kill()
            _await_ready(self._child)
        except (OSError, EOFError) as error:
            log.warning("the picture decoder does not start", exc_info=True)
            self._drop_child()
            fault = getattr(error, "strerror", None) or error
            raise PictureError(CANNOT_START, name=name, fault=fault) from error
        return self._child

    def _drop_child(self) -> None:
        """End the child and give back its pipes."""
        child, self._child = self._child, None
        if child is None:
            return
        end_child(child)
        for stream in (child.stdin, child.stdout):
            with contextlib.suppress(OSError):  # what was not yet written
                cast(IO[bytes], stream).close()

    def _blame(self, watch: "_Watch", status: int, name: str) -> PictureError:
        """Return the error for a child that ended while it decoded."""
        if self._closed:
            return PictureError(CLOSED, name=name)
        if watch.is_too_slow:
            return PictureError(TOO_SLOW, name=name, seconds=self._limits.seconds)
        if watch.is_too_large:
            return PictureError(TOO_MUCH_MEMORY, name=name)
        log.warning("the picture decoder ended with %s while it read %s", status, name)
        return PictureError(DIED, name=name)


def decoder_command(limits: Limits) -> list[str]:
    """Return the command line of the child."""
    return [*own_program(), COMMAND, str(limits.seconds), str(limits.memory_bytes)]


def _start(limits: Limits) -> subprocess.Popen[bytes]:
    """Start the child."""
    child = subprocess.Popen(
        decoder_command(limits),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,  # readers complain there of each broken file
        cwd=PROGRAM_FOLDER,
        creationflags=HIDDEN,
        env={**os.environ, **CHILD_ENVIRONMENT},
    )
    _widen(child.stdin, child.stdout)
    return child


def _widen(*pipes: IO[bytes] | None) -> None:
    """Let pipes hold a stripe of pixels, where the system can do that: 12 MP come 50 ms sooner."""
    with contextlib.suppress(ImportError, AttributeError, OSError):
        import fcntl

        for pipe in pipes:
            fcntl.fcntl(cast(IO[bytes], pipe).fileno(), fcntl.F_SETPIPE_SZ, PIPE_BYTES)


def _await_ready(child: subprocess.Popen[bytes]) -> None:
    """Return when the child is ready.

    Raises
    ------
    EOFError
        If it ends before, or is not ready in time.
    """
    with _watched(child, Limits(START_LIMIT_S, DEFAULT_LIMITS.memory_bytes), 0):
        if receive_message(cast(IO[bytes], child.stdout), LONGEST_HEADER) != READY:
            raise EOFError("it says something else")


def _asked(child: subprocess.Popen[bytes], content: bytes, name: str) -> DecodedPicture:
    """Return what the child makes of ``content``."""
    stdin, stdout = cast(IO[bytes], child.stdin), cast(IO[bytes], child.stdout)
    send_message(stdin, content)
    answer = ANSWER.decode(receive_message(stdout, LONGEST_HEADER))
    if isinstance(answer, Refused):
        raise PictureError(answer.template, **{**answer.parts, "name": name})
    decoded = receive_picture(stdout, answer)
    notes = (note._replace(parts={**note.parts, "name": name}) for note in decoded.notes)
    return decoded._replace(notes=tuple(notes))


class _Watch:
    """Ends a child that takes too long or too much memory, and remembers why."""

    def __init__(self, child: subprocess.Popen[bytes], limits: Limits, size: int) -> None:
        self.is_too_slow = False
        self.is_too_large = False
        self._child = child
        self._deadline = monotonic() + limits.seconds
        self._most = CHILD_OWN_BYTES + 2 * size + limits.memory_bytes

    def until(self, done: threading.Event) -> None:
        """Watch until ``done`` is set or the child has to be ended."""
        while not done.wait(POLL_S):
            self.is_too_slow = monotonic() > self._deadline
            self.is_too_large = memory_in_use(self._child.pid) > self._most
            if self.is_too_slow or self.is_too_large:
                self._child.kill()  # whoever waits for its answer reads the end of the pipe
                return


@contextlib.contextmanager
def _watched(child: subprocess.Popen[bytes], limits: Limits, size: int) -> Iterator[_Watch]:
    """Watch ``child`` from a thread while the block runs."""
    watch, done = _Watch(child, limits, size), threading.Event()
    thread = threading.Thread(target=watch.until, args=(done,), name="decoder-watch", daemon=True)
    thread.start()
    try:
        yield watch
    finally:
        done.set()
        thread.join()
