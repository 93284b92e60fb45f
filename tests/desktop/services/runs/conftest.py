"""Real runs of a tiny network, and what waits for them."""

import contextlib

import psutil
import pytest
from pytestqt.qtbot import QtBot

from desktop.services.runs.request import RunRequest
from desktop.services.runs.runs import Runs
from training.contract.settings import TrainingSettings

LIMIT_MS = 60_000
SMALL = TrainingSettings(
    epochs=2,
    batch_size=32,
    learning_rate=3e-3,
    hidden_units=(16,),
    samples=300,
    weight_averaging=0.5,
)


def small(title="Ein kleiner Lauf 🎈", **changes):
    """A request for a run that takes a second once TensorFlow is there."""
    values = {name: getattr(SMALL, name) for name in SMALL.__struct_fields__}
    return RunRequest("digits-ann", TrainingSettings(**values | changes), title)


def endless(title="Ohne Ende", **changes):
    return small(title, epochs=10_000, **changes)


class Heard:
    """What a `Runs` has told."""

    def __init__(self, runs):
        self.names, self.ended, self.refused, self.listed = {}, [], [], 0
        runs.updated.connect(lambda run, names: self.names.setdefault(run, []).append(names))
        runs.ended.connect(self.ended.append)
        runs.refused.connect(self.refused.append)


def wait(condition, qtbot=None):
    """Process Qt's events until a condition holds."""
    (qtbot or QtBot).waitUntil(condition, timeout=LIMIT_MS)


def children():
    """The processes that this one has started and that are not gone, zombies included."""
    return psutil.Process().children(recursive=True)


@pytest.fixture
def make_runs(qapp):
    """Make a `Runs`; all are closed when the test ends, and no process is left."""
    with contextlib.ExitStack() as stack:

        def make(*arguments):
            runs = Runs(*arguments)
            runs.heard = Heard(runs)
            stack.callback(runs.close)
            return runs

        yield make
    assert not children()


@pytest.fixture
def runs(make_runs):
    return make_runs()
