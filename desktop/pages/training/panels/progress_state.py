"""What the progress of a run says: its state in plain values, and the words for it."""

from typing import Literal

import msgspec
from PySide6.QtCore import QCoreApplication

from desktop.services.local_numbers import local
from desktop.widgets.numbers import NO_BREAK_SPACE

State = Literal[
    "empty",
    "waiting",
    "starting",
    "preparing",
    "training",
    "paused",
    "stopping",
    "exporting",
    "finished",
    "stopped",
    "cancelled",
    "failed",
    "died",
    "elsewhere",
]

MINUTE_S, HOUR_S, DAY_S = 60, 3600, 86_400
MEGABYTE, GIGABYTE = 1e6, 1e9


class Progress(msgspec.Struct, frozen=True, kw_only=True):
    """How far a run is.

    Attributes
    ----------
    state
        ``empty`` while there is no run; ``stopping`` between the wish and the end; ``elsewhere``
        for one that another window carries out.
    title
        What the person calls the run.
    place
        Its place in the queue, from 1; 0 if unknown.
    what, done, total
        Which data is being made, and how many of how many pieces.
    epoch, epochs, batch, batches
        The present epoch from 1 and the batches of it that are done; 0 before the first.
    samples_per_second, memory, seconds_left
        Pace, bytes and time; 0, 0 and None where nobody knows.
    accuracy
        Share of the validation pictures, 0-1, that the best epoch answers right; None if unknown.
    sentence
        What ended it, for the person.
    can_resume
        Whether there is a checkpoint to go on from.
    has_model
        Whether there is an exported model to use.
    is_drawn_on
        Whether what the model answers are drawings.
    can_try, can_take_apart
        Whether the pages for that are shown on this computer.
    """

    state: State = "empty"
    title: str = ""
    place: int = 0
    what: str = ""
    done: int = 0
    total: int = 0
    epoch: int = 0
    epochs: int = 0
    batch: int = 0
    batches: int = 0
    samples_per_second: float = 0.0
    memory: int = 0
    seconds_left: float | None = None
    accuracy: float | None = None
    sentence: str = ""
    can_resume: bool = False
    has_model: bool = False
    is_drawn_on: bool = True
    can_try: bool = True
    can_take_apart: bool = True

    @property
    def share(self) -> float:
        """How much of all epochs is done, 0-1."""
        if self.state == "finished":
            return 1.0
        if not self.epochs or not self.batches:
            return 0.0
        done = max(0, self.epoch - 1) + self.batch / self.batches
        return min(1.0, done / self.epochs)

    @property
    def batch_share(self) -> float:
        """How much of the present epoch is done, 0-1."""
        return min(1.0, self.batch / self.batches) if self.batches else 0.0


def pace_text(samples_per_second: float) -> str:
    """Return how many pictures a second are learned from; empty if nobody knows."""
    if samples_per_second <= 0:
        return ""
    if samples_per_second < 10:
        return _tr("{0} pictures a second").format(local(f"{samples_per_second:.1f}"))
    return _tr("{0} pictures a second").format(local(f"{round(samples_per_second):,}"))


def memory_text(size: int) -> str:
    """Return an amount of memory in bytes as a person reads it; empty if nobody knows."""
    if size <= 0:
        return ""
    if size < GIGABYTE:
        return f"{round(size / MEGABYTE)}{NO_BREAK_SPACE}MB"
    return local(f"{size / GIGABYTE:.1f}{NO_BREAK_SPACE}GB")


def left_text(seconds: float | None) -> str:
    """Return the time left as a person says it; empty if nobody knows."""
    return "" if seconds is None else _tr("{0} left").format(duration_text(seconds))


def duration_text(seconds: float) -> str:
    """Return a time in words: seconds up to a minute, then minutes, then hours and minutes."""
    gap = NO_BREAK_SPACE
    seconds = max(1, round(seconds))
    if seconds < MINUTE_S:
        return f"{seconds}{gap}s"
    minutes = round(seconds / MINUTE_S)
    if minutes < HOUR_S // MINUTE_S:
        return f"{minutes}{gap}min"
    hours, minutes = divmod(minutes, HOUR_S // MINUTE_S)
    return f"{hours}{gap}h{gap}{minutes}{gap}min" if minutes else f"{hours}{gap}h"


def _tr(text: str) -> str:
    """Return words in the user's language."""
    return QCoreApplication.translate("Progress", text)
