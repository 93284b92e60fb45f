"""What goes between a sweep and its runs in other processes: events one way, commands the other."""

import asyncio
import contextlib
from collections.abc import Callable, Mapping, Sequence

from training.contract.run_files import run_folder
from training.sweep.run_files import read_run, write_run

TAKEN_AT_ONCE = 1000  # lines


class Mailbox:
    """An actor of Ray on the machine that the sweep was started on.

    Its methods are coroutines, so that many can wait at a time.
    """

    def __init__(self) -> None:
        self._changed = asyncio.Condition()
        self._lines: list[bytes] = []
        self._commands: list[bytes] = []
        self._ending = False
        self._tries: dict[str, int] = {}
        self._on: set[str] = set()
        self._over: set[str] = set()

    async def post(self, lines: Sequence[bytes]) -> None:
        """Take lines of events from a run."""
        async with self._changed:
            self._lines += lines
            self._changed.notify_all()

    async def take(self, wait_s: float) -> Sequence[bytes]:
        """Return the oldest lines not taken yet; wait for some, but not for longer."""
        await self._wait(lambda: bool(self._lines), wait_s)
        taken, self._lines = self._lines[:TAKEN_AT_ONCE], self._lines[TAKEN_AT_ONCE:]
        return taken

    async def tell(self, command: bytes, ending: bool) -> None:
        """Take a command to all runs, the later ones too; ``ending`` if it ends them."""
        async with self._changed:
            self._commands.append(command)
            self._ending = self._ending or ending
            self._changed.notify_all()

    async def commands(self, since: int, wait_s: float) -> Sequence[bytes]:
        """Return the commands after the first ``since`` ones; wait for some, but not for longer."""
        await self._wait(lambda: len(self._commands) > since, wait_s)
        return self._commands[since:]

    async def begin(self, run: str) -> int:
        """Note that a process begins a run; return how many have. 0: it shall not begin."""
        if self._ending or run in self._over:
            self._on.discard(run)
            return 0
        self._on.add(run)
        self._tries[run] = self._tries.get(run, 0) + 1
        return self._tries[run]

    async def leave(self, run: str) -> None:
        """Note that a run has ended, whatever the end."""
        self._on.discard(run)
        self._over.add(run)

    async def on(self) -> int:
        """Return how many runs have begun and not ended."""
        return len(self._on)

    async def ending(self) -> bool:
        """Return whether all runs are to end."""
        return self._ending

    async def keep(self, run: str, files: Mapping[str, bytes]) -> None:
        """Keep the checkpoint of a run that is on another machine."""
        write_run(run_folder(run), files)

    async def kept(self, run: str) -> Mapping[str, bytes]:
        """Return the checkpoint of a run, empty if there is none here."""
        return read_run(run_folder(run))

    async def _wait(self, condition: Callable[[], bool], wait_s: float) -> None:
        """Wait until the condition holds, but not for longer."""
        async with self._changed:
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._changed.wait_for(condition), wait_s)
