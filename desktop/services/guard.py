"""Work on a model file of unknown origin, in a child process that can be killed.

A few hundred bytes of ONNX can keep a session from ever being ready, run for ever or fill the
memory, and nothing inside a process can stop that. So such bytes are first opened and run once
by a child, which is killed at its limits; and a graph that does not describe itself is read and
rewritten there too.
"""

import logging
import subprocess
import tempfile
from threading import Event
from time import monotonic
from typing import IO, NamedTuple

import msgspec

from desktop.services.child_program import (
    HIDDEN,
    PROGRAM_FOLDER,
    end_child,
    memory_in_use,
    own_program,
)
from desktop.services.guard_child import COMMAND, COPIES, TIME_IS_UP, Job, Verdict
from desktop.services.model_file import NOT_DESCRIBED, TOO_MUCH_MEMORY
from training.contract.errors import ModelFileError, NotDescribedError
from training.contract.telemetry import switch_off_telemetry

POLL_S = 0.02
# The child ends itself at its limit; it is killed where it cannot.
GRACE_S = 2.0
# Python, NumPy, onnx and ONNX Runtime, before a model is opened.
CHILD_OWN_BYTES = 400_000_000

TOO_SLOW = (
    "{name} was not ready to answer within {seconds:g} s; close other programs and try again, or "
    "choose another model."
)
CANCELLED = "{name} was not opened, as you wished; the model before it goes on."
DIED = "{name} makes the program that tries it crash; choose another model."

log = logging.getLogger(__name__)


class Limits(NamedTuple):
    """What a model of unknown origin may use.

    Attributes
    ----------
    seconds
        From the child's start to its verdict; also the time of each later run.
    memory_bytes
        Beyond what the program and several copies of the file's own bytes take.
    """

    seconds: float = 20.0
    memory_bytes: int = 2_000_000_000


DEFAULT_LIMITS = Limits()


class _Killed(NamedTuple):
    """How the child ended: by itself with a status, or killed for a reason."""

    status: int
    for_memory: bool = False
    for_time: bool = False
    cancelled: bool = False


def check_in_child(
    content: bytes, name: str, limits: Limits = DEFAULT_LIMITS, cancelled: Event | None = None
) -> None:
    """Return if the model in ``content`` can be opened and run within ``limits``.

    Parameters
    ----------
    content
        The bytes of the file. Whoever calls opens the same bytes afterwards and does not read the
        file again: it could have been changed meanwhile.
    name
        The file's name, for the error's sentence.
    limits
        What the model may use.
    cancelled
        Set from another thread, it ends the child and the try.

    Raises
    ------
    ModelFileError
        Saying in one sentence what is wrong.
    """
    ask_child("check", content, name, limits, cancelled)


def ask_child(
    job: Job,
    given: bytes,
    name: str,
    limits: Limits = DEFAULT_LIMITS,
    cancelled: Event | None = None,
) -> bytes:
    """Return what the child makes of ``given`` within ``limits``.

    Parameters
    ----------
    job
        What the child does.
    given
        A model file, or what the job wants in front of it.
    name, limits, cancelled
        As for :func:`check_in_child`.

    Raises
    ------
    ModelFileError
        Saying in one sentence what is wrong.
    """
    switch_off_telemetry()
    try:
        return _ask(job, given, name, limits, cancelled or Event())
    except OSError as error:  # no room for the files, no memory for a process
        raise ModelFileError(
            "{name} cannot be tried in safety ({fault}); close other programs, make room on the "
            "disk and try again.",
            name=name,
            fault=error.strerror or error,
        ) from error


def _ask(job: Job, content: bytes, name: str, limits: Limits, cancelled: Event) -> bytes:
    """Hand ``content`` to the child, raise its verdict or return what it made."""
    # Files instead of pipes: nobody has to read and write at the same time.
    with (
        tempfile.TemporaryFile() as given,
        tempfile.TemporaryFile() as told,
        tempfile.TemporaryFile() as complaints,
    ):
        given.write(content)
        given.seek(0)
        end = _run_child(job, given, told, complaints, len(content), limits, cancelled)
        told.seek(0)
        complaints.seek(0)
        verdict, _, made = told.read().partition(b"\n")
        _judge(end, verdict, complaints.read(10_000), name, limits)
        return made


def guard_command(job: Job, limits: Limits) -> list[str]:
    """Return the command line of the child."""
    return [*own_program(), COMMAND, job, str(limits.seconds), str(limits.memory_bytes)]


def _run_child(
    job: Job,
    given: IO[bytes],
    told: IO[bytes],
    complaints: IO[bytes],
    size: int,
    limits: Limits,
    cancelled: Event,
) -> _Killed:
    """Run the child to its end, within its limits."""
    child = subprocess.Popen(
        guard_command(job, limits),
        stdin=given,
        stdout=told,
        stderr=complaints,
        cwd=PROGRAM_FOLDER,
        creationflags=HIDDEN,
    )
    try:
        return _watch(child, size, limits, cancelled)
    finally:
        end_child(child)


def _watch(child: subprocess.Popen[bytes], size: int, limits: Limits, cancelled: Event) -> _Killed:
    """Wait for the child's end or the moment it has to be killed."""
    deadline = monotonic() + limits.seconds + GRACE_S
    most = CHILD_OWN_BYTES + COPIES * size + limits.memory_bytes
    while True:
        try:
            return _Killed(child.wait(POLL_S))
        except subprocess.TimeoutExpired:
            if cancelled.is_set():
                return _Killed(-1, cancelled=True)
            if monotonic() > deadline:
                return _Killed(-1, for_time=True)
            if memory_in_use(child.pid) > most:
                return _Killed(-1, for_memory=True)


def _judge(end: _Killed, told: bytes, complaints: bytes, name: str, limits: Limits) -> None:
    """Raise the sentence that the child's end calls for, if any."""
    if end.cancelled:
        raise ModelFileError(CANCELLED, name=name)
    if end.for_time or end.status == TIME_IS_UP:
        raise ModelFileError(TOO_SLOW, name=name, seconds=limits.seconds)
    if end.for_memory:
        raise ModelFileError(TOO_MUCH_MEMORY, name=name)
    try:
        verdict = msgspec.json.decode(told, type=Verdict)
    except msgspec.DecodeError as error:
        log.warning(
            "the model guard ended with %s: %s", end.status, complaints.decode("utf-8", "replace")
        )
        raise ModelFileError(DIED, name=name) from error
    if verdict.template is not None:
        kind = NotDescribedError if verdict.template == NOT_DESCRIBED else ModelFileError
        raise kind(verdict.template, **{**verdict.parts, "name": name})
