"""The process that makes a run, or all runs of a sweep, and the threads that own it.

One thread reads what the run tells, one what it writes for the log, one writes commands: none of
them is the window's. Whatever happens, the process is waited for, so that no zombie stays, and
exactly one end is told of each run, that of the process last.
"""

import logging
import queue
import subprocess
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from time import monotonic
from typing import IO, NamedTuple

import psutil

from desktop.services.child_program import HIDDEN, end_child
from desktop.services.runs.command import Launch
from desktop.services.runs.lines import Line, Lines
from desktop.services.runs.listener import Listener
from desktop.services.runs.memory_kills import death, kills
from training.contract.commands import Command, encode_command
from training.contract.events import Cancelled, End, Failed, SweepEnded, SweepStarted
from training.contract.sentence import Parts, Sentence
from training.contract.spoken import failed

log = logging.getLogger(__name__)

NICE = 5  # of 19: the window and what the person does come first
LAST_LINES = 40  # of standard error, for the log
EXIT_S = 15.0  # from a run's last word to the end of its process
COUNT_EVERY_S = 2.0
BUFFER = 1 << 16  # bytes; what a pipe holds

NOT_FOUND = "The command {program} was not found; look under “Model, Where to train…”."
UNEXPECTED = "Something unexpected went wrong; the log file has the details (Help menu)."
NOT_STARTED = "The training program {program} cannot be started ({fault})."


class Ended(NamedTuple):
    """The last that is told of a run, or of all: the end, and its last words on standard error."""

    end: End
    words: str


class Supervisor:
    """Starts the process of a run, or of a sweep, and tells of it until its end.

    Parameters
    ----------
    launch
        How it is started.
    identifier
        Of the run, or of the sweep.
    put
        Given the ends with the ids of what they end, in the supervisor's thread: of a sweep those
        of its runs, and in any case that of ``identifier`` last.
    listeners
        Take what each run tells, by their ids; closed before its end is told.
    inherited
        Descriptors of locks that are to be held as long as the process lives.
    """

    def __init__(
        self,
        launch: Launch,
        identifier: str,
        put: Callable[[str, Ended], None],
        listeners: Mapping[str, Listener],
        inherited: Sequence[int] = (),
    ) -> None:
        self._launch = launch
        self._run = identifier
        self._put = put
        self._open = dict(listeners)
        self._inherited = tuple(inherited)
        self._commands: queue.SimpleQueue[Command | None] = queue.SimpleQueue()
        self._child: subprocess.Popen[bytes] | None = None
        self._last: deque[str] = deque(maxlen=LAST_LINES)
        self._is_killed = False
        self._guard = threading.Lock()  # of the child's start against its being killed
        self._thread = threading.Thread(target=self._work, name="supervisor", daemon=True)

    @property
    def pid(self) -> int | None:
        """Id of the process, once there is one."""
        return None if self._child is None else self._child.pid

    def start(self) -> None:
        """Start the process; this returns at once."""
        self._thread.start()

    def tell(self, command: Command) -> None:
        """Give the run a command; this waits for nothing."""
        self._commands.put(command)

    def kill(self) -> None:
        """End the process by force, with all that it has started; its end is still told."""
        with self._guard:
            self._is_killed = True
            child = self._child
        if child is not None:  # in a thread: the system may take its time
            threading.Thread(
                target=end_child, args=(child,), name="run-killer", daemon=True
            ).start()

    def join(self, timeout_s: float | None = None) -> bool:
        """Wait for the end; return whether it came in time."""
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _work(self) -> None:
        """Do all of it; this is what the thread runs."""
        try:
            end = self._supervise()
        except Exception:  # every run comes to an end that is told
            log.exception("the supervisor of %s failed", self._run)
            end = failed(self._run, Sentence(UNEXPECTED, {}), traceback.format_exc())
        for listener in self._open.values():
            listener.close()
        self._put(self._run, Ended(end, self._last[-1] if self._last else ""))

    def _supervise(self) -> End:
        """Start the process, read until its end, and see that it is gone."""
        before = kills()
        child = self._start()
        if not isinstance(child, subprocess.Popen):
            return child
        assert child.stdout is not None and child.stderr is not None and child.stdin is not None
        errors = threading.Thread(
            target=self._read_errors, args=(child.stderr,), name="run-errors", daemon=True
        )
        writer = threading.Thread(
            target=self._write_commands, args=(child.stdin,), name="run-commands", daemon=True
        )
        errors.start()
        writer.start()
        end: End | None = None
        try:
            lines = Lines(child.stdout, {self._run, *self._open})
            counted = monotonic()
            while end is None and (line := lines.next()) is not None:
                end = self._take(line)
                if monotonic() - counted > COUNT_EVERY_S:
                    before, counted = kills(), monotonic()
        finally:
            self._commands.put(None)
            self._wait(child)
            child.stdout.close()
            errors.join(EXIT_S)
            writer.join(EXIT_S)
        self._log_end(child.returncode, end)
        if end is not None:
            return end
        if self._is_killed:
            return Cancelled(run=self._run, sentence="")
        return death(child.returncode, "\n".join(self._last), before, self._run)

    def _start(self) -> subprocess.Popen[bytes] | End:
        """Start the process; what is wrong with the command is told in a sentence."""
        program = self._launch.arguments[0]
        with self._guard:
            if self._is_killed:
                return Cancelled(run=self._run, sentence="")
            try:
                self._child = subprocess.Popen(
                    self._launch.arguments,
                    cwd=self._launch.folder,
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.PIPE,
                    bufsize=BUFFER,
                    creationflags=HIDDEN,
                    pass_fds=self._passed(),
                )
            except FileNotFoundError:
                what = Sentence(NOT_FOUND, {"program": program})
                return failed(self._run, what, traceback.format_exc())
            except OSError as error:
                parts: Parts = {"program": program, "fault": error.strerror or str(error)}
                return failed(self._run, Sentence(NOT_STARTED, parts), traceback.format_exc())
        _step_back(self._child.pid)
        return self._child

    def _passed(self) -> tuple[int, ...]:
        """Return the descriptors that the process inherits, where a system can do that."""
        return () if sys.platform == "win32" else self._inherited

    def _take(self, line: Line) -> End | None:
        """Hand one event on; return the end of all if it is that."""
        event = line.event
        if isinstance(event, SweepEnded):  # runs whose turn did not come end with it
            return Cancelled(run=self._run, sentence="")
        if isinstance(event, End) and event.run == self._run:
            return event
        listener = self._open.get(event.run)
        if listener is None or isinstance(event, SweepStarted):
            return None
        end = event if isinstance(event, End) else listener.take(line)
        if end is None or end.run == self._run:
            return end
        self._open.pop(end.run).close()
        self._put(end.run, Ended(end, ""))
        return None

    def _read_errors(self, stream: IO[bytes]) -> None:
        """Keep the last lines, and read all of them: a full pipe would hold up the run."""
        with stream:
            for line in stream:
                text = line[:2000].decode("utf-8", "replace").rstrip()
                if text:
                    self._last.append(text)

    def _write_commands(self, stream: IO[bytes]) -> None:
        """Write each command; the end of the stream ends the run."""
        with suppress(OSError), stream:
            while (command := self._commands.get()) is not None:
                stream.write(encode_command(command))
                stream.flush()

    def _wait(self, child: subprocess.Popen[bytes]) -> None:
        """Wait for the process, and end it if it stays after its last word."""
        try:
            child.wait(EXIT_S)
        except subprocess.TimeoutExpired:
            log.warning("the run %s is over and its process is not: it is ended", self._run)
            end_child(child)

    def _log_end(self, status: int, end: End | None) -> None:
        """Write into the log how it ended, and what was said to it before, if it ended badly."""
        if end is None or isinstance(end, Failed):
            log.warning("the run %s ended with exit status %s: %s", self._run, status, end)
            for line in self._last:
                log.warning("training: %s", line)
        else:
            log.info("the run %s ended: %s", self._run, type(end).__name__)


def _step_back(pid: int) -> None:
    """Lower the priority of a process a little; where that is not allowed it stays."""
    with suppress(psutil.Error, OSError):
        process = psutil.Process(pid)
        process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS if sys.platform == "win32" else NICE)
