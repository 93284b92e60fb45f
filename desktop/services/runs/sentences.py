"""What a person reads of a run's end: what happened, and what to do about it.

The sentences are templates, so that a window can translate them. What a run itself says of its
failure comes as it is.
"""

from typing import Literal

import msgspec

from training.contract.events import Cancelled, Died, End, Failed, Finished, Stopped
from training.contract.sentence import Parts, Sentence
from training.contract.spoken import template_of

EndStatus = Literal["finished", "stopped", "cancelled", "failed", "died"]

FINISHED = (
    "All {epochs} epochs are done: {accuracy:.1f}\N{NO-BREAK SPACE}% of the validation pictures "
    "are answered correctly. The best epoch's network was exported."
)
STOPPED = (
    "Stopped after {epochs} epochs as you wished; the best network so far was exported. It answers "
    "{accuracy:.1f}\N{NO-BREAK SPACE}% of the validation pictures correctly."
)
CANCELLED = "Ended as you wished, before its first epoch was done; nothing was exported."
CANCELLED_KEPT = (
    "Ended as you wished, after epoch {epoch}; nothing was exported. You can go on from there."
)
ENDED_EARLY = "The training was asked from outside this window to end; nothing was exported."
GIVEN_UP = "Given up, since other runs of its sweep were better; nothing was exported."
LEFT_WAITING = "Layerwise was closed before it was this run's turn; start it again."
NO_MEMORY = (
    "The training was ended by the system for want of memory; choose a smaller batch size or fewer "
    "pictures, or close other programs."
)
KILLED = (
    "The training was ended from outside, by the system or another program; start it again, and "
    "with a smaller batch size if memory may have been short."
)
CRASHED = "The training program broke down ({fault}); the log file has the details (Help menu)."
ENDED_BY_ITSELF = (
    "The training program ended too early, with exit status {status}; the log file has the details "
    "(Help menu)."
)
ENDED_WITH_WORDS = (
    "The training program ended too early, with exit status {status}. Its last words: {words}"
)
WITH_LAYERWISE = "Layerwise itself ended while this run went on."
GO_ON = "You can go on from epoch {epoch}."
GO_ON_SOMEWHERE = "You can go on from where it last kept its state."


class Ending(msgspec.Struct, frozen=True):
    """How a run ended.

    Attributes
    ----------
    status
        In a word.
    template, parts
        The sentence, as :class:`~training.contract.sentence.Sentence`.
    go_on
        The epoch after which the run can go on, 0 if it can from one that nobody knows; ``None``
        if it cannot, or the sentence says so already.
    """

    status: EndStatus
    template: str
    parts: Parts = {}
    go_on: int | None = None

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """One or two sentences, in order."""
        first = Sentence(self.template, self.parts)
        match self.go_on:
            case None:
                return (first,)
            case 0:
                return (first, Sentence(GO_ON_SOMEWHERE, {}))
            case epoch:
                return (first, Sentence(GO_ON, {"epoch": epoch}))

    @property
    def sentence(self) -> str:
        """All of it in English."""
        return " ".join(map(str, self.sentences))


def ending(end: End, go_on: int | None, *, is_asked: bool, words: str = "") -> Ending:
    """Return how a run ended.

    Parameters
    ----------
    end
        What it or its supervisor told last.
    go_on
        The epoch after which it can go on; ``None`` if it cannot.
    is_asked
        Whether the person had asked for an end.
    words
        The last line that it wrote to its standard error.
    """
    match end:
        case Finished() | Stopped():
            parts: Parts = {"epochs": end.epochs, "accuracy": 100 * end.validation_accuracy}
            if isinstance(end, Finished):
                return Ending("finished", FINISHED, parts)
            return Ending("stopped", STOPPED, parts)
        case Failed():
            return Ending("failed", *template_of(end), go_on)
        case Died():
            return Ending("died", *_death(end, words), go_on)
        case Cancelled(given_up=True):
            return Ending("cancelled", GIVEN_UP, {}, go_on)
        case _ if not is_asked:
            return Ending("cancelled", ENDED_EARLY, {}, go_on)
        case _ if go_on:
            return Ending("cancelled", CANCELLED_KEPT, {"epoch": go_on})
        case _:
            return Ending("cancelled", CANCELLED)


def _death(end: Died, words: str) -> tuple[str, Parts]:
    """Return what to say of a process that ended without a word."""
    match end.cause:
        case "memory":
            return NO_MEMORY, {}
        case "signal" if is_kill(end.exit_status):
            return KILLED, {}
        case "signal":
            return CRASHED, {"fault": _signal_name(end.exit_status)}
        case _ if words:
            return ENDED_WITH_WORDS, {"status": end.exit_status, "words": words}
        case _:
            return ENDED_BY_ITSELF, {"status": end.exit_status}


def is_kill(status: int) -> bool:
    """Return whether a process with this exit status was ended by another."""
    return number_of_signal(status) in (1, 2, 9, 15)


def number_of_signal(status: int) -> int:
    """Return the signal that ended a process; 0 if none did.

    Python tells it as a negative status; a shell, and what runs things elsewhere, as 128 and it.
    """
    if status < 0:
        return -status
    return status - 128 if 128 < status < 160 else 0


def _signal_name(status: int) -> str:
    """Return what a signal is called."""
    import signal

    try:
        return signal.Signals(number_of_signal(status)).name
    except ValueError:
        return str(status)
