"""One real run of a small network on Fashion-MNIST, its events kept."""

import subprocess
import sys
from typing import NamedTuple

import numpy as np

from desktop.pages.training.panels.weight_step import RunTraits, WeightStep
from training.contract.commands import Cancel, Follow, ShowCell, encode_command
from training.contract.events import Cell, Event, Mistakes, Started, decode_event

FOLLOWED = Follow("hidden_1", (400, 3))
ASKED = ShowCell(true=6, answer=0)  # shirts called T-shirt
SETTINGS = [
    "epochs=3",
    "samples=640",
    "hidden_units=[16]",
    "batch_size=64",
    "batch_normalisation=false",
]


class Recorded(NamedTuple):
    """What a run told, by kind."""

    events: list[Event]

    def of(self, kind):
        return [event for event in self.events if isinstance(event, kind)]

    @property
    def started(self):
        return self.of(Started)[0]

    @property
    def labels(self):
        return self.started.labels

    @property
    def traits(self):
        settings = self.started.settings
        return RunTraits(
            self.labels, settings.optimiser, settings.loss, settings.label_smoothing,
            settings.mixup > 0,
        )  # fmt: skip

    def mistakes(self):
        """The last mistakes with their pictures."""
        told = self.of(Mistakes)
        seen = {}
        for event in told:
            seen |= dict(zip(event.new_places, event.new_pictures.decoded(), strict=True))
        return told[-1], np.stack([seen[place] for place in told[-1].places])


def record(folder, environment):
    """Run it: asked for a cell in the second epoch, ended with the mistakes after that."""
    options = [part for setting in SETTINGS for part in ("--set", setting)]
    command = [sys.executable, "-m", "training", "run", "fashion-ann", "--json", "--supervised"]
    events = []
    with (folder / "errors").open("w") as errors:
        child = subprocess.Popen(
            [*command, *options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, env=environment,
        )  # fmt: skip
        with child:
            child.stdin.write(encode_command(FOLLOWED))
            child.stdin.flush()
            for line in child.stdout:
                event = decode_event(line)
                events.append(event)
                answer = _answer(event)
                if answer is not None:
                    child.stdin.write(encode_command(answer))
                    child.stdin.flush()
    assert any(isinstance(event, Cell) for event in events), (folder / "errors").read_text()
    return Recorded(events)


def _answer(event):
    """Return what the run is told after an event."""
    if isinstance(event, Mistakes):
        return ASKED if event.epoch == 1 else Cancel()
    return None


def step_of(event):
    """The plain values of a `Followed`."""
    return WeightStep(
        event.epoch,
        event.batch,
        event.layer,
        event.index,
        event.labels,
        event.probabilities.decoded(),
        event.loss,
        None if event.activations is None else event.activations.decoded(),
        None if event.deltas is None else event.deltas.decoded(),
        event.gradient,
        event.learning_rate,
        event.before,
        event.update,
        event.after,
    )
