"""One run as Ray Tune sees it: a step is an epoch."""

import queue
import threading
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec
import ray
from ray import tune

from training.contract.commands import Cancel, decode_command
from training.contract.events import (
    AnyEvent,
    Cancelled,
    End,
    Epoch,
    Planned,
    Started,
    decode_event,
    encode_event,
)
from training.contract.run_files import run_folder
from training.sweep.child import Child, Options
from training.sweep.run_files import read_run, write_run

MOST_TRIES = 3  # of a run whose process dies; each goes on from the last checkpoint
LISTENED_S = 10.0  # at a time for commands
GIVEN_UP = "Given up, since other runs of the sweep were better:"
EPOCH, ACCURACY = "epoch", "validation_accuracy"  # what Ray compares runs by


class Trial(tune.Trainable):  # type: ignore[misc]
    """Starts the ordinary run as a process of its own, and posts what that tells.

    Should this worker be killed, the run ends since its standard input does; should the run be
    killed, this fails. In either case Ray starts another one, which goes on from the checkpoint.
    """

    def setup(self, config: Mapping[str, Any]) -> None:
        """Start the run, or go on with it."""
        self._planned = msgspec.json.decode(config["planned"], type=Planned)
        self._mailbox = ray.get_actor(config["mailbox"])
        self._elsewhere = config["home"] != ray.get_runtime_context().get_node_id()
        self._epochs = 0
        self._last: dict[str, float] = {EPOCH: 0, ACCURACY: 0.0}
        self._given_up = False
        self._child: Child | None = None
        self._tries = ray.get(self._mailbox.begin.remote(self._planned.run))
        if self._tries == 0:  # the sweep is ending, or the run has ended
            return
        if self._elsewhere and not read_run(run_folder(self._planned.run)):
            kept = ray.get(self._mailbox.kept.remote(self._planned.run))
            write_run(run_folder(self._planned.run), kept)
        options = msgspec.json.decode(config["options"], type=Options)
        self._child = Child(self._planned, options, config["environment"])
        self._lines: queue.SimpleQueue[bytes | None] = queue.SimpleQueue()
        self._events = self._posted(self._child)
        threading.Thread(target=self._read, args=(self._child,), daemon=True).start()
        threading.Thread(target=self._listen, args=(self._child,), daemon=True).start()

    def step(self) -> dict[str, float | bool]:
        """Return when the next epoch is done, or the run.

        Raises
        ------
        RuntimeError
            If the run's process died; the next one goes on.
        """
        if self._child is None:
            return self._last | {"done": True}
        for event in self._events:
            match event:
                case Started(epochs=epochs):
                    self._epochs = epochs
                case Epoch(epoch=epoch, validation_accuracy=accuracy):
                    self._last = {EPOCH: epoch, ACCURACY: accuracy}
                    if self._elsewhere:
                        self._keep()
                    if epoch < self._epochs:  # whoever has done the last one is not given up
                        return self._last | {"done": False}
                case _ if isinstance(event, End):
                    return self._end(self._child)
        died = self._child.death()
        if self._tries >= MOST_TRIES:
            self._post([encode_event(died)])
            return self._end(self._child)
        with self._child:
            self._child = None  # nothing is left for `cleanup` to end
        raise RuntimeError(f"the process of the run ended with {died.exit_status}")

    def cleanup(self) -> None:
        """End the run, if it is still on: others are better, or the sweep is to end."""
        if self._child is None:
            return
        if not ray.get(self._mailbox.ending.remote()):
            self._given_up = True
            self._child.tell(Cancel())
        for _ in self._events:
            pass
        self._end(self._child)

    def _end(self, child: Child) -> dict[str, float | bool]:
        """Note that the run is over, and return the last result."""
        self._child = None
        with child:
            for _ in self._events:  # lines after the end, if any
                pass
        if self._elsewhere:
            self._keep()
        ray.get(self._mailbox.leave.remote(self._planned.run))
        return self._last | {"done": True}

    def _posted(self, child: Child) -> Iterator[AnyEvent]:
        """Yield each event of the run, posted before; several lines at a time if there are."""
        going = True
        while going:
            lines = [self._lines.get()]
            while not self._lines.empty():
                lines.append(self._lines.get())
            going = None not in lines
            told = [event for line in lines if line is not None and (event := self._event(line))]
            self._post([encode_event(event) for event in told])
            yield from told

    def _event(self, line: bytes) -> AnyEvent | None:
        """Return the event of a line, if it is one."""
        try:
            event = decode_event(line)
        except msgspec.DecodeError:
            return None
        if isinstance(event, Cancelled) and self._given_up:
            sentence = event.sentence.replace("Cancelled:", GIVEN_UP, 1)
            return msgspec.structs.replace(event, sentence=sentence, given_up=True)
        return event

    def _post(self, lines: list[bytes]) -> None:
        """Post lines and wait until they have arrived, so that they stay in order."""
        if lines:
            ray.get(self._mailbox.post.remote(lines))

    def _keep(self) -> None:
        """Send the checkpoint to where the sweep was started: another machine may go on with it."""
        files = read_run(run_folder(self._planned.run))
        ray.get(self._mailbox.keep.remote(self._planned.run, files))

    def _read(self, child: Child) -> None:
        """Read the run's lines as they come, so that it never waits for Ray; in a thread."""
        for line in child.lines():
            self._lines.put(line)
        self._lines.put(None)

    def _listen(self, child: Child) -> None:
        """Pass commands on to the run; in a thread."""
        heard = 0
        while self._child is child:
            for command in ray.get(self._mailbox.commands.remote(heard, LISTENED_S)):
                heard += 1
                child.tell(decode_command(command))
