"""Commands to a sweep, which are commands to each of its runs, the later ones too."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from training.contract.commands import AnyCommand, Command
from training.control import Control

Tell = Callable[[Command], None]


class Relay(Control):
    """Passes each command on to whoever has joined; who joins later hears all that were before."""

    def __init__(self) -> None:
        super().__init__()
        # Re-entrant, since a signal handler may run while the main thread holds it.
        self._relayed = threading.RLock()
        self._said: list[Command] = []
        self._listeners: list[Tell] = []

    def obey(self, command: AnyCommand) -> None:
        """Take one command and pass it on."""
        with self._relayed:
            super().obey(command)
            self._said.append(command)
            for tell in tuple(self._listeners):
                tell(command)

    @contextmanager
    def joined(self, tell: Tell) -> Iterator[None]:
        """Pass commands on to ``tell`` for as long as the context lasts."""
        with self._relayed:
            for command in self._said:
                tell(command)
            self._listeners.append(tell)
        try:
            yield
        finally:
            with self._relayed:
                self._listeners.remove(tell)
