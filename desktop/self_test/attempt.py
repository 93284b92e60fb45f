"""Doing one step in a process of its own, which may crash, hang or be ended."""

import os
import signal
import subprocess
import tempfile
from collections.abc import Mapping
from time import monotonic
from typing import IO

import msgspec

from desktop.self_test.outcome import AGAIN, Outcome, Result
from desktop.self_test.step_child import COMMAND
from desktop.self_test.steps import Step
from desktop.services.child_program import HIDDEN, PROGRAM_FOLDER, end_child, own_program

# At its limit the process says where it is, then it is ended.
LAST_WORDS_S = 0.5
MOST_DETAILS = 40  # lines
LONGEST_DETAILS = 100_000  # bytes

TOO_SLOW = (
    "This was not done within {seconds:g} s; close other programs and try again. If it is not done "
    "then either, `layerwise --self-test --json` tells where it stays."
)
ENDED = (
    "The program ended while it did this ({how}); {again}. `layerwise --self-test --json` tells "
    "its last words."
)
NOT_STARTED = "The program cannot start itself ({fault}); close other programs, or {again}."


def attempt(step: Step, environment: Mapping[str, str]) -> Result:
    """Do one step and return what came of it, whatever that is.

    Parameters
    ----------
    step
        What to do.
    environment
        Of its process.
    """
    begun = monotonic()
    # Files instead of pipes: a process that the step leaves behind cannot keep them open.
    with tempfile.TemporaryFile() as told, tempfile.TemporaryFile() as complaints:
        try:
            outcome = _outcome(step, environment, told, complaints)
        except OSError as error:
            fault = error.strerror or error
            outcome = Outcome("failed", NOT_STARTED.format(fault=fault, again=AGAIN))
        seconds = round(monotonic() - begun, 2)
        details = _last_lines(complaints) if outcome.status == "failed" else ()
    return Result(step.name, outcome, seconds, details)


def _outcome(
    step: Step, environment: Mapping[str, str], told: IO[bytes], complaints: IO[bytes]
) -> Outcome:
    """Run the step's process to its end, or to its limit."""
    child = subprocess.Popen(
        [*own_program(), COMMAND, step.does, str(step.limit_s)],
        stdin=subprocess.DEVNULL,
        stdout=told,
        stderr=complaints,
        cwd=PROGRAM_FOLDER,
        creationflags=HIDDEN,
        env=dict(environment),
    )
    begun = monotonic()
    try:
        child.wait(step.limit_s + LAST_WORDS_S)
    except subprocess.TimeoutExpired:
        pass
    finally:
        end_child(child)
    if monotonic() - begun >= step.limit_s:
        return Outcome("failed", TOO_SLOW.format(seconds=step.limit_s))
    return _told(child.returncode, told)


def _told(status: int, told: IO[bytes]) -> Outcome:
    """Return what a process has told, if it came to a good end."""
    told.seek(0)
    try:
        outcome = msgspec.json.decode(told.read(), type=Outcome)
    except msgspec.DecodeError:
        outcome = None
    if outcome is None or (status and outcome.status == "ok"):
        return Outcome("failed", ENDED.format(how=_how(status), again=AGAIN))
    return outcome


def _how(status: int) -> str:
    """Return in words how a process ended."""
    if status < 0 and os.name == "posix":
        try:
            return signal.Signals(-status).name
        except ValueError:
            return f"signal {-status}"
    return f"exit status {status}"


def _last_lines(complaints: IO[bytes]) -> tuple[str, ...]:
    """Return the last lines of standard error."""
    end = complaints.seek(0, os.SEEK_END)
    complaints.seek(max(0, end - LONGEST_DETAILS))
    text = complaints.read().decode("utf-8", "replace")
    return tuple(line.rstrip() for line in text.splitlines() if line.strip())[-MOST_DETAILS:]
