"""What a run must withstand."""

import os
import signal
import subprocess
import sys
import time

import msgspec
import numpy as np
import psutil
import pytest
from PIL import Image

from desktop.services.runs import going
from desktop.services.runs.kept import load
from tests.conftest import ROOT
from tests.desktop.services.runs.conftest import children, endless, posix, small
from training.datasets.mnist import load_mnist

PARENT = """
import sys
from PySide6.QtCore import QCoreApplication
from desktop.services.runs.kept import load
from desktop.services.runs.runs import Runs
from tests.desktop.services.runs.conftest import endless

application = QCoreApplication([])
runs = Runs()
run = runs.start(endless())

def tell(identifier, names):
    if "batch" in names and load(run.id).epochs_done:
        print(run.id, runs._going.pid, flush=True)

runs.updated.connect(tell)
application.exec()
"""


@posix
def test_a_run_that_hangs_is_ended_some_time_after_stop(runs, wait, monkeypatch):
    run = runs.start(endless())
    wait(lambda: run.epochs_done > 1)  # a checkpoint is written after its epoch is told of
    (child,) = children()
    child.send_signal(signal.SIGSTOP)
    monkeypatch.setattr(going, "SILENT_S", 0.5)
    runs.stop()
    wait(lambda: runs.heard.ended)
    assert not child.is_running()
    assert run.status == "cancelled"
    assert run.can_resume


@posix
def test_a_killed_run_goes_on_from_its_checkpoint(make_runs, wait):
    commands = iter(["", "no-such-program"])
    runs = make_runs(lambda: next(commands))
    run = runs.start(small("Überlebt", epochs=3))
    waiting = runs.start(small("Danach"))
    wait(lambda: run.started is not None)
    runs.set_speed(60.0)
    wait(lambda: run.epoch == 2)
    (child,) = children()
    child.send_signal(signal.SIGKILL)
    wait(lambda: len(runs.heard.ended) == 2)
    assert runs.heard.ended == [run.id, waiting.id]  # its turn has come
    assert waiting.status == "failed"
    assert not child.is_running()
    assert run.status == "died"
    assert run.sentence.startswith("The training was ended from outside")
    assert run.sentence.endswith("You can go on from epoch 1.")
    assert run.can_resume
    assert len(run.curves.batch_losses) > run.started.batches_per_epoch
    runs.take_up(run.id)
    wait(lambda: run.ending is not None)
    assert run.status == "finished"
    assert list(run.curves.epochs) == [1, 2, 3]
    assert (np.diff(run.curves.batch_positions) > 0).all()
    assert len(run.curves.batch_positions) == 3 * run.started.batches_per_epoch
    again = load(run.id)
    np.testing.assert_array_equal(again.curves.batch_losses, run.curves.batch_losses)


@posix
def test_no_training_outlives_a_killed_application(user_folder, make_runs, wait):
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, "-c", PARENT],
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        cwd=ROOT,
        env=environment,
    ) as parent:
        identifier, pid = parent.stdout.readline().decode().split()
        training = psutil.Process(int(pid))
        assert training.nice() > psutil.Process().nice()
        parent.kill()
    second = make_runs()
    (run,) = second.runs
    assert run.status == "elsewhere"  # the training still has its lock
    begun = time.monotonic()
    training.wait(6)
    assert time.monotonic() - begun < 6
    second.refresh()
    assert (run.id, run.status, run.can_resume) == (identifier, "died", True)
    assert run.sentence.startswith("Layerwise itself ended while this run went on.")
    second.load(run.id)
    wait(lambda: run.is_loaded)
    assert run.epochs_done and len(run.curves.epochs) == run.epochs_done


def test_a_loss_that_is_no_number_is_told(runs, wait):
    run = runs.start(
        small(
            "NaN",
            optimiser="sgd-momentum",
            hidden_units=(64, 64, 64, 64),
            learning_rate=10.0,
            schedule="constant",
            batch_normalisation=False,
        )
    )
    wait(lambda: runs.heard.ended)
    assert run.status == "failed"
    assert "no longer a number" in run.sentence and "lower learning rate" in run.sentence
    assert "layerwise-train" not in run.sentence
    assert run.model is None


@pytest.fixture
def small_disk(tmp_path):
    """A folder on a disk of its own with little room."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(folder)]
    try:
        done = subprocess.run(mount, capture_output=True)
    except OSError:
        pytest.skip("needs mount")
    if done.returncode:
        pytest.skip("may not mount a file system here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_told_and_keeps_the_curves(small_disk, monkeypatch, make_runs, wait):
    monkeypatch.setenv("LAYERWISE_USER_FOLDER", str(small_disk))
    runs = make_runs()
    run = runs.start(endless("Voll"))
    wait(lambda: run.epochs_done)
    runs.pause()
    with (
        (small_disk / "filler").open("wb", buffering=0) as file,
        pytest.raises(OSError, match="No space"),
    ):
        while True:
            file.write(bytes(4096))
    runs.go_on()
    wait(lambda: runs.heard.ended)
    assert run.status == "failed"
    assert "The disk is full" in run.sentence
    assert "You can go on from epoch" in run.sentence and run.can_resume
    assert len(run.curves.epochs) >= 1


@pytest.mark.full
def test_pictures_that_vanish_are_told(runs, wait, tmp_path):
    top = tmp_path / "eigene Bilder 🎈"
    pictures, labels = load_mnist().test
    for digit, label in enumerate(("null", "eins")):
        (top / label).mkdir(parents=True)
        for place in np.flatnonzero(labels == digit)[:20]:
            Image.fromarray(pictures[place, ..., 0]).save(top / label / f"{place}.png")
    request = msgspec.structs.replace(endless("Eigene", samples=None), pictures=str(top))
    run = runs.start(request)
    wait(lambda: run.epochs_done)
    assert run.started.labels == ("eins", "null")
    top.rename(tmp_path / "weg")
    runs.stop()  # what is exported is measured on the pictures
    wait(lambda: runs.heard.ended)
    assert run.status == "failed"
    assert str(top) in run.sentence and "You can go on from epoch" in run.sentence
    (tmp_path / "weg").rename(top)
    runs.take_up(run.id)
    wait(lambda: run.status == "training")
    runs.stop()
    wait(lambda: len(runs.heard.ended) == 2)
    assert run.status == "stopped" and run.model.is_file()
