"""Who may end a run from outside: the person's Ctrl-C, and the program that started it."""

import logging
import os
import signal
import threading
from types import FrameType
from typing import BinaryIO

import msgspec

from training.contract.commands import Cancel, Stop, decode_command
from training.control import Control

# A supervised run ends within 5 seconds of its supervisor; a batch takes far less than this.
GRACE_S = 4.0
ORPHANED = 3  # exit status of a run that did not end by itself in that time

log = logging.getLogger(__name__)


def end_on_interrupt(control: Control) -> None:
    """Let Ctrl-C stop the run with its best weights exported, and a second one end it at once."""

    def interrupted(_signal: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        control.obey(Stop())

    signal.signal(signal.SIGINT, interrupted)


def obey_standard_input(control: Control, stream: BinaryIO, *, supervised: bool) -> None:
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
    """
    thread = threading.Thread(
        target=_obey, args=(control, stream, supervised), name="commands", daemon=True
    )
    thread.start()


def _obey(control: Control, stream: BinaryIO, supervised: bool) -> None:
    """Take commands until the stream ends."""
    for line in stream:
        try:
            control.obey(decode_command(line))
        except msgspec.DecodeError:
            log.warning("not a command: %r", line[:200])
    if supervised:
        control.obey(Cancel())
        threading.Event().wait(GRACE_S)
        os._exit(ORPHANED)
