"""Who may end a run from outside: the person's Ctrl-C, and the program that started it."""

import io
import logging
import os
import signal
import sys
import threading
from types import FrameType
from typing import IO

import msgspec

from training.contract.commands import Cancel, Stop, decode_command
from training.control import Control

# A supervised run ends within 5 seconds of its supervisor; a batch takes far less than this.
GRACE_S = 4.0
ORPHANED = 3  # exit status of a run that did not end by itself in that time

log = logging.getLogger(__name__)


def end_on_signals(control: Control) -> None:
    """Let Ctrl-C stop the run with its best weights exported, and the system's wish cancel it.

    Windows sends Ctrl-Break where a program ends its child. A second signal of the same kind ends
    the run at once.
    """
    _obey_signal(signal.SIGINT, control, Stop())
    _obey_signal(signal.SIGTERM, control, Cancel())
    if sys.platform == "win32":
        _obey_signal(signal.SIGBREAK, control, Stop())


def _obey_signal(number: signal.Signals, control: Control, command: Stop | Cancel) -> None:
    """Let one signal give one command, once; then it does again what it did before."""
    before = signal.getsignal(number)

    def heard(_signal: int, _frame: FrameType | None) -> None:
        signal.signal(number, before)
        control.obey(command)

    signal.signal(number, heard)


def standard_input() -> IO[bytes]:
    """Return standard input for :func:`obey_stream`; empty if the process was started without.

    Not ``sys.stdin``: at its end Python waits for no thread, and dies if one holds that.
    """
    if sys.stdin is None:
        return io.BytesIO()
    return os.fdopen(os.dup(sys.stdin.fileno()), "rb", buffering=0)


def obey_stream(
    control: Control, stream: IO[bytes], *, supervised: bool, grace_s: float = GRACE_S
) -> None:
    """Read commands from ``stream`` in a thread of its own.

    Parameters
    ----------
    control
        Told each command; lines that are none are logged and left out.
    stream
        JSON Lines, see :mod:`training.contract.commands`.
    supervised
        Whether the end of the stream ends the run, by force if it takes too long. Otherwise the
        end means nothing: the run goes on.
    grace_s
        How long is too long.
    """
    thread = threading.Thread(
        target=_obey, args=(control, stream, supervised, grace_s), name="commands", daemon=True
    )
    thread.start()


def _obey(control: Control, stream: IO[bytes], supervised: bool, grace_s: float) -> None:
    """Take commands until the stream ends."""
    for line in stream:
        try:
            control.obey(decode_command(line))
        except msgspec.DecodeError:
            log.warning("not a command: %r", line[:200])
    if supervised:
        control.obey(Cancel())
        threading.Event().wait(grace_s)
        os._exit(ORPHANED)
