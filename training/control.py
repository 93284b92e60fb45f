"""Telling a running training to wait, go on or end, from another thread or a signal handler."""

import math
import threading
import time
from enum import Enum

from training.contract.commands import (
    AnyCommand,
    Cancel,
    Follow,
    OneStep,
    Pause,
    Resume,
    ShowCell,
    Speed,
    Stop,
)

# A signal is only heard between waits on Windows, and may come just before one anywhere.
LONGEST_WAIT_S = 0.5


class Turn(Enum):
    """What the loop does next."""

    TRAIN = "train"
    SHOW = "show"
    STOP = "stop"
    CANCEL = "cancel"


class Control:
    """The state that commands change and that the loop asks before each batch."""

    def __init__(self) -> None:
        # Re-entrant, since a signal handler may run while the main thread holds it.
        self._changed = threading.Condition(threading.RLock())
        self._paused = False
        self._steps = 0  # batches to train although paused
        self._end: Turn | None = None
        self._followed: Follow | None = None
        self._cell: ShowCell | None = None
        self._interval_s = 0.0
        self._last_batch = -math.inf

    @property
    def end(self) -> Turn | None:
        """``STOP`` or ``CANCEL`` once that was asked for."""
        return self._end

    @property
    def followed(self) -> Follow | None:
        """The weight of which each batch is to tell."""
        return self._followed

    def take_cell(self) -> ShowCell | None:
        """Return the cell whose pictures are to be told of, once."""
        with self._changed:
            cell, self._cell = self._cell, None
            return cell

    def obey(self, command: AnyCommand) -> None:
        """Take one command; the first of ``stop`` and ``cancel`` counts."""
        with self._changed:
            match command:
                case Pause():
                    self._paused = True
                case Resume():
                    self._paused = False
                    self._steps = 0
                case OneStep():
                    self._paused = True
                    self._steps += 1
                case Speed(batches_per_second=None):
                    self._interval_s = 0.0
                case Speed(batches_per_second=float() | int() as rate):
                    self._interval_s = 1.0 / rate
                case Follow(layer=layer):
                    self._followed = None if layer is None else command
                case ShowCell():
                    self._cell = command  # of several the newest: the others are left by now
                case Stop():
                    self._end = self._end or Turn.STOP
                case Cancel():
                    self._end = self._end or Turn.CANCEL
            self._changed.notify_all()

    def next_turn(self) -> Turn:
        """Wait while paused or faster than wanted, then tell what comes next.

        ``SHOW`` comes until :meth:`take_cell` was called, in a pause too.
        """
        with self._changed:
            while self._end is None:
                if self._cell is not None:
                    return Turn.SHOW
                due_s = self._last_batch + self._interval_s - time.monotonic()
                if self._paused and not self._steps:
                    self._changed.wait(LONGEST_WAIT_S)
                elif due_s > 0:
                    self._changed.wait(min(due_s, LONGEST_WAIT_S))
                else:
                    self._steps = max(0, self._steps - 1)
                    self._last_batch = time.monotonic()
                    return Turn.TRAIN
            return self._end
