import shutil

import msgspec
import numpy as np
import pytest

from training.checkpoint import DESCRIPTION, WEIGHTS, Checkpoint, Description, restore
from training.contract.errors import DataError
from training.loop import predict
from training.registry import build_model


@pytest.fixture
def folder(trained, tmp_path):
    """A copy of a run's checkpoint that a test may spoil."""
    return shutil.copytree(trained.folder, tmp_path / "run")


def test_the_files_of_a_checkpoint(folder):
    assert sorted(path.name for path in folder.iterdir()) == [WEIGHTS, DESCRIPTION]


def test_restored_weights_answer_alike(task, trained, mnist, tmp_path):
    checkpoint = Checkpoint(tmp_path / "r", Description("r2", task.id, trained.settings))
    checkpoint.save(trained.model, 3, 0.5)
    description, model = restore(tmp_path / "r")
    assert description == Description("r2", task.id, trained.settings, 3, 0.5)
    pictures = mnist.test.pictures[:300]
    np.testing.assert_array_equal(predict(model, pictures), predict(trained.model, pictures))


class _PulledError(Exception):
    """The process ends here."""


def test_a_run_killed_while_saving_leaves_the_checkpoint_before(folder, trained, task, monkeypatch):
    checkpoint = Checkpoint(folder, Description("r1", task.id, trained.settings))
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    def killed(path):
        path.write_bytes(b"half of the wei")
        raise _PulledError

    monkeypatch.setattr(trained.model, "save_weights", killed)
    with pytest.raises(_PulledError):
        checkpoint.save(trained.model, 4, 0.9)
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
    assert restore(folder).description.epoch == msgspec.json.decode(before[DESCRIPTION])["epoch"]


def test_a_folder_without_checkpoint(tmp_path):
    with pytest.raises(DataError, match="holds no checkpoint"):
        restore(tmp_path / "nowhere")


@pytest.mark.parametrize("length", [0, 100, 20_000])
def test_damaged_weights(folder, length):
    (folder / WEIGHTS).write_bytes((folder / WEIGHTS).read_bytes()[:length])
    with pytest.raises(DataError, match=r"cannot be read .*train again") as caught:
        restore(folder)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"{", b'{"run": "r1"}', b"\xff\xfe"])
def test_a_damaged_description(folder, content):
    (folder / DESCRIPTION).write_bytes(content)
    with pytest.raises(DataError, match="cannot be read"):
        restore(folder)


def test_weights_of_another_network(folder, task, changed):
    build_model(task, changed(hidden_units=(5, 5))).save_weights(folder / WEIGHTS)
    with pytest.raises(DataError, match="cannot be read"):
        restore(folder)
