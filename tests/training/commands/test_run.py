"""What a run must withstand: a full disk, data that is gone, no memory, Ctrl-C."""

import errno
import os
import shutil

import numpy as np
import pytest
import tensorflow as tf
from PIL import Image

from training.checkpoint import BEST, DESCRIPTION, STATE
from training.command_line import main
from training.commands import run as module
from training.commands.kept import run_folder
from training.contract.events import Batch, Cancelled, Epoch, Failed, Finished, Mistakes, Started
from training.contract.locations import resources
from training.datasets.mnist import load_mnist

A_CLASS = 12
SETTINGS = ("epochs=2", "batch_size=8", "hidden_units=[8]", "augmentation=null", "samples=40")
DONE, FAILED, WRONG_INPUT = 0, 1, 2


@pytest.fixture(scope="module")
def scans(tmp_path_factory):
    """Three digits as a person's own pictures."""
    top = tmp_path_factory.mktemp("scans")
    pictures, labels = load_mnist().test
    for digit in (0, 1, 7):
        (top / str(digit)).mkdir()
        for place in np.flatnonzero(labels == digit)[:A_CLASS]:
            Image.fromarray(pictures[place, ..., 0]).save(top / str(digit) / f"{place}.png")
    return top


class Runs:
    """Starts runs in this process; `told` are their events, `then` is called at an epoch's."""

    def __init__(self, folder, output):
        self.told = []
        self.output = output
        self.pictures = folder
        self._when = None

    def __call__(self, event):
        self.told.append(event)
        if self._when and isinstance(event, self._when[0]) and event.epoch == self._when[1]:
            self._when[2]()

    def start(self, *options, when=None):
        self._when = when
        options = options or [word for one in SETTINGS for word in ("--set", one)]
        pictures = ("--pictures", str(self.pictures)) if self.pictures else ()
        status = main(["run", "digits-ann", *pictures, "--output", str(self.output), *options])
        return self.told[-1], status

    def goes_on(self):
        """How many epochs were not lost; the rest of the run is made, up to its file."""
        before = len(self.told)
        end, status = self.start("--resume")
        assert (type(end), status) == (Finished, DONE)
        assert self.output.is_file()
        return next(one for one in self.told[before:] if isinstance(one, Started)).epochs_done

    def files(self):
        return sorted(path.name for path in run_folder(self.told[0].run).iterdir())


@pytest.fixture
def runs(scans, tmp_path, monkeypatch):
    runs = Runs(scans, tmp_path / "m.onnx")
    monkeypatch.setattr(module, "ProgressBar", lambda: runs)
    return runs


@pytest.fixture
def fill_disk(monkeypatch):
    """Let no more files fit on the disk, or only so many more; returns what makes room again."""
    left = []

    def synced(handle):
        if not left:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        left.pop()

    def fill(files=0):
        left[:] = [None] * files
        monkeypatch.setattr(os, "fsync", synced)

    fill.undone = lambda: monkeypatch.setattr(os, "fsync", lambda handle: None)
    return fill


def test_a_disk_that_is_full_at_a_checkpoint_leaves_the_one_before(runs, fill_disk):
    end, status = runs.start(when=(Batch, 2, fill_disk))
    assert (type(end), status) == (Failed, FAILED)
    assert end.sentence.startswith("The disk is full; free some space and try again. Still, the")
    assert f"--resume {end.run}" in end.sentence
    assert runs.files() == [BEST, DESCRIPTION, STATE]  # and no half of one
    fill_disk.undone()
    assert runs.goes_on() == 1


def test_a_disk_that_is_full_at_the_export_leaves_the_model_before(runs, fill_disk):
    runs.output.write_bytes(b"the model before")
    end, status = runs.start(when=(Mistakes, 2, lambda: fill_disk(files=1)))
    assert (type(end), status) == (Failed, FAILED)
    assert end.sentence.startswith("The disk is full; free some space")
    assert "the best weights stay in" in end.sentence
    assert list(runs.output.parent.iterdir()) == [runs.output]
    assert runs.output.read_bytes() == b"the model before"
    fill_disk.undone()
    assert runs.goes_on() == 2


def test_pictures_that_are_taken_away_meanwhile(scans, runs, tmp_path):
    """All but those that the export is measured on are in memory."""
    mine = shutil.copytree(scans, tmp_path / "mine")
    taken = tmp_path / "taken"
    runs.pictures = mine
    end, status = runs.start(when=(Batch, 1, lambda: mine.exists() and mine.rename(taken)))
    assert (type(end), status) == (Failed, WRONG_INPUT)
    assert str(mine) in end.sentence
    assert "Still, the best weights stay in" in end.sentence
    assert "Traceback" not in end.sentence
    assert [one.epoch for one in runs.told if isinstance(one, Epoch)] == [1, 2]
    taken.rename(mine)
    assert runs.goes_on() == 2


def test_a_data_set_that_is_taken_away_meanwhile(runs, tmp_path):
    mine = tmp_path / "mine"
    for name in ("mnist", "pendigits"):
        shutil.copytree(resources() / "data" / name, mine / name)
    runs.pictures = None
    settings = (*SETTINGS, "stroke_share=0", "unfamiliar_share=0")
    end, status = runs.start(
        *("--data", str(mine), *(word for one in settings for word in ("--set", one))),
        when=(Batch, 1, lambda: shutil.rmtree(mine, ignore_errors=True)),
    )
    assert (type(end), status) == (Failed, WRONG_INPUT)
    assert "was not found" in end.sentence
    assert str(mine) in end.sentence
    assert "Still, the best weights stay in" in end.sentence


def test_no_memory_for_a_batch(runs):
    """TensorFlow's own error, raised where it would be; its allocator takes ten seconds for it."""

    def exhausted():
        raise tf.errors.ResourceExhaustedError(None, None, "OOM when allocating tensor")

    end, status = runs.start(when=(Batch, 2, exhausted))
    assert (type(end), status) == (Failed, FAILED)
    assert end.sentence.startswith("There is not enough memory for this; close programs or use")
    assert "Still, the best weights stay in" in end.sentence
    assert runs.goes_on() == 1


def test_a_second_ctrl_c_ends_at_once_and_leaves_the_checkpoint(runs):
    def interrupt():
        raise KeyboardInterrupt

    end, status = runs.start(when=(Batch, 2, interrupt))
    assert (type(end), status) == (Cancelled, FAILED)
    assert end.sentence.startswith("Ended: the best weights stay in")
    assert runs.files() == [BEST, DESCRIPTION, STATE]
    assert runs.goes_on() == 1
