"""One run of a sweep: ``layerwise-train run`` in a process of its own, which may die alone."""

import contextlib
import os
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import TracebackType

import msgspec

from training.contract.activities import activity
from training.contract.bundle import is_bundle
from training.contract.commands import Command, encode_command
from training.contract.events import Died, Planned
from training.contract.run_files import DESCRIPTION, run_folder
from training.contract.settings import TrainingSettings
from training.supervision import GRACE_S

PACKAGES = Path(__file__).parents[2]  # where `-m training` is found, installed or not
# A child of a windowed program would open a console of its own on Windows.
HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class Options(msgspec.Struct, frozen=True):
    """What all runs of a sweep share besides their settings; paths are absolute, or empty.

    Attributes
    ----------
    activity
        Its id.
    data, pictures, weights
        As ``layerwise-train run`` takes them.
    precision, download, send_model
        Alike.
    """

    activity: str
    data: str = ""
    pictures: str = ""
    weights: str = ""
    precision: str = "float32"
    download: bool = False
    send_model: bool = False


class Child:
    """The process of a run: its events, and commands to it.

    A run that an earlier process has left a checkpoint of is gone on with.

    Parameters
    ----------
    planned
        The run.
    options
        What it shares with the others.
    environment
        Variables that it has besides this process' own.
    """

    def __init__(
        self, planned: Planned, options: Options, environment: Mapping[str, str] | None = None
    ) -> None:
        self._run = planned.run
        self._process = subprocess.Popen(
            [*own_program(), *arguments(planned, options)],
            cwd=PACKAGES,
            env=os.environ | dict(environment or {}),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            creationflags=HIDDEN,
        )
        self._writing = threading.RLock()  # re-entrant: a signal handler may tell something too

    @property
    def pid(self) -> int:
        """The process' id."""
        return self._process.pid

    def __enter__(self) -> "Child":
        """Begin a context at whose end the process has ended."""
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _traceback: TracebackType | None,
    ) -> None:
        """End the process, by force if it takes too long."""
        assert self._process.stdin is not None and self._process.stdout is not None
        with self._writing, contextlib.suppress(OSError):
            self._process.stdin.close()  # which ends a supervised run
        try:
            self._process.wait(GRACE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()

    def tell(self, command: Command) -> None:
        """Give one command, for which it may be too late."""
        assert self._process.stdin is not None
        with self._writing, contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(encode_command(command))
            self._process.stdin.flush()

    def lines(self) -> Iterator[bytes]:
        """Yield what the run tells, one event a line, until its process ends."""
        assert self._process.stdout is not None
        yield from self._process.stdout

    def death(self) -> Died:
        """Return the event for a process that ended without telling of an end."""
        status = self._process.wait()
        return Died(run=self._run, cause="signal" if status < 0 else "exit", exit_status=status)


def own_program() -> list[str]:
    """Return how to run this program once more."""
    return [sys.executable] if is_bundle() else [sys.executable, "-m", "training"]


def arguments(planned: Planned, options: Options) -> Sequence[str]:
    """Return the arguments of ``layerwise-train`` that start a run, or go on with it."""
    words = ["run", options.activity, "--json", "--supervised", "--precision", options.precision]
    words.append(f"--title={planned.title}")
    for name in ("data", "pictures", "weights"):
        value = getattr(options, name)
        words += [f"--{name}", value] if value else []
    words += ["--download"] if options.download else []
    words += ["--send-model"] if options.send_model else []
    if (run_folder(planned.run) / DESCRIPTION).is_file():
        return [*words, "--resume", planned.run]
    return [*words, "--id", planned.run, *changes(options.activity, planned.settings)]


def changes(identifier: str, settings: TrainingSettings) -> Iterator[str]:
    """Yield the options that make of an activity's own settings these."""
    own = activity(identifier).settings
    for name in TrainingSettings.__struct_fields__:
        value = getattr(settings, name)
        if value != getattr(own, name):
            yield from ("--set", f"{name}={msgspec.json.encode(value).decode()}")
