"""Real runs of a tiny network, and what waits for them."""

import contextlib
import os
import shlex
import sys
from pathlib import Path

import msgspec
import psutil
import pytest
from PySide6.QtCore import QEventLoop, QTimer

from desktop.services.runs.request import RunRequest
from desktop.services.runs.runs import Runs
from tests.conftest import ROOT
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
posix = pytest.mark.skipif(os.name == "nt", reason="POSIX signals")


def small(title="Ein kleiner Lauf 🎈", **changes):
    """A request for a run that takes a second once TensorFlow is there."""
    return RunRequest("digits-ann", msgspec.structs.replace(SMALL, **changes), title)


def endless(title="Ohne Ende", **changes):
    return small(title, epochs=10_000, **changes)


class Heard:
    """What a `Runs` has told."""

    def __init__(self, runs):
        self.names, self.ended, self.refused = {}, [], []
        runs.updated.connect(lambda run, names: self.names.setdefault(run, set()).update(names))
        runs.ended.connect(self.ended.append)
        runs.refused.connect(self.refused.append)


def children():
    """The processes that this one has started and that are not gone, zombies included."""
    return psutil.Process().children(recursive=True)


@contextlib.contextmanager
def making_runs():
    """What makes a `Runs`; all are closed at the end, and no process is left."""
    with contextlib.ExitStack() as stack:

        def make(*arguments):
            runs = Runs(*arguments)
            runs.heard = Heard(runs)
            stack.callback(runs.close)
            return runs

        yield make
    assert not children()


@pytest.fixture
def make_runs(qapp):
    with making_runs() as make:
        yield make


@pytest.fixture
def runs(make_runs):
    return make_runs()


@pytest.fixture
def wait(qtbot):
    """Wait for a condition while Qt's events come in."""
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()), timeout=LIMIT_MS)


@pytest.fixture(scope="session")
def finished_folder(qapp, tmp_path_factory):
    """A user's folder with one finished run in it, and what its `Runs` knew of it."""
    folder = tmp_path_factory.mktemp("Läufe 🎈 und mehr")
    with pytest.MonkeyPatch.context() as patch, making_runs() as make:
        patch.setenv("LAYERWISE_USER_FOLDER", str(folder))
        patch.delenv("LAYERWISE_DATA", raising=False)
        runs = make()
        run = runs.start(small())
        assert (run.status, runs.current, list(runs.runs)) == ("starting", run, [run])
        loop = QEventLoop()
        runs.ended.connect(loop.quit)
        QTimer.singleShot(LIMIT_MS, loop, loop.quit)
        loop.exec()
        assert runs.heard.ended, run.status
        yield folder, run, runs.heard


@pytest.fixture
def finished(finished_folder, monkeypatch):
    """The finished run, in whose folder everything else lies too."""
    folder, run, heard = finished_folder
    monkeypatch.setenv("LAYERWISE_USER_FOLDER", str(folder))
    return run, heard


def stand_in(folder: Path) -> str:
    """A command that trains as if it were on another machine: with folders of its own."""
    words = ["env", f"LAYERWISE_USER_FOLDER={folder}", f"PYTHONPATH={ROOT}"]
    return shlex.join([*words, sys.executable, "-m", "training"])
