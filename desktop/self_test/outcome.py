"""What came of one step of the self-test."""

from typing import Literal

import msgspec

from training.contract.errors import LayerwiseError

Status = Literal["ok", "failed", "skipped"]

AGAIN = "install Layerwise again"


class Outcome(msgspec.Struct, frozen=True):
    """What a step's process says at its end.

    Attributes
    ----------
    status
        ``skipped`` where this edition has no such thing, which is no fault.
    sentence
        What was seen to work, or what is wrong and what to do about it.
    """

    status: Status
    sentence: str


class Result(msgspec.Struct, frozen=True):
    """One step of the self-test, as it is told.

    Attributes
    ----------
    step
        Name of the step.
    outcome
        What came of it.
    seconds
        How long it took, the start of its process included.
    details
        The last lines that its process wrote to standard error, where it failed.
    """

    step: str
    outcome: Outcome
    seconds: float
    details: tuple[str, ...] = ()


class StepError(LayerwiseError):
    """Something does not work as it should; the sentence says what to do about it."""


class StepSkippedError(LayerwiseError):
    """There is no such thing in this edition; the sentence says so."""
