import shutil

import msgspec
import numpy as np
import pytest

from training import checkpoint as module
from training.checkpoint import (
    BEST,
    DESCRIPTION,
    STATE,
    Best,
    Checkpoint,
    Description,
    Standing,
    State,
    describe,
    restore,
)
from training.contract.errors import DataError
from training.predict import predict
from training.registry import build_model


@pytest.fixture
def folder(trained, tmp_path):
    """A copy of a run's checkpoint that a test may spoil."""
    return shutil.copytree(trained.folder, tmp_path / "run")


@pytest.fixture
def description(task, trained):
    return Description("r2", task.id, trained.settings, task.labels, "hash", {"seed": 1})


def test_the_files_of_a_checkpoint(folder):
    assert sorted(path.name for path in folder.iterdir()) == [BEST, DESCRIPTION, STATE]


def test_restored_weights_answer_alike(description, trained, mnist, tmp_path):
    Checkpoint(tmp_path / "r", description).save_best(trained.model, Best(3, 0.5))
    found, best, model = restore(tmp_path / "r")
    assert found == describe(tmp_path / "r") == description
    assert best == Best(3, 0.5)
    pictures = mnist.test.pictures[:300]
    np.testing.assert_array_equal(predict(model, pictures), predict(trained.model, pictures))


def test_a_state_comes_back_as_it_was(description, tmp_path):
    checkpoint = Checkpoint(tmp_path / "r", description)
    assert checkpoint.state() is None
    values = [np.int64(7), np.arange(6, dtype=np.float32).reshape(2, 3), np.uint32([1, 2])]
    standing = Standing(epoch=2, stage=1, lowest_loss=0.5, best_accuracy=0.9, seconds=3.25)
    checkpoint.save_state(State(standing, values))
    again = checkpoint.state()
    assert again.standing == standing
    for one, two in zip(again.values, values, strict=True):
        np.testing.assert_array_equal(one, two)
        assert one.dtype == two.dtype


class _PulledError(Exception):
    """The process ends here."""


def test_a_run_killed_while_saving_leaves_the_checkpoint_before(
    folder, description, trained, monkeypatch
):
    checkpoint = Checkpoint(folder, description)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    standing = Standing(9, 0, 0.1, 0.9, 1.0)

    def killed(path, content):
        path.with_name(f".{path.name}.half").write_bytes(content[: len(content) // 2])
        raise _PulledError

    monkeypatch.setattr(module, "write_atomically", killed)
    with pytest.raises(_PulledError):
        checkpoint.save_best(trained.model, Best(4, 0.9))
    with pytest.raises(_PulledError):
        checkpoint.save_state(State(standing, [np.int64(1)]))
    assert {name: (folder / name).read_bytes() for name in before} == before
    assert restore(folder).best.epoch < 4
    assert checkpoint.state().standing.epoch < 9


@pytest.mark.parametrize("use", [describe, restore])
def test_a_folder_without_checkpoint(tmp_path, use):
    with pytest.raises(DataError, match="There is no run nowhere"):
        use(tmp_path / "nowhere")
    with pytest.raises(DataError, match="holds no checkpoint"):
        use(tmp_path)


@pytest.mark.parametrize("length", [0, 100, 20_000])
@pytest.mark.parametrize("name", [BEST, STATE])
def test_a_damaged_file(folder, description, name, length):
    (folder / name).write_bytes((folder / name).read_bytes()[:length])
    with pytest.raises(DataError, match=r"cannot be read .*train again") as caught:
        restore(folder) if name == BEST else Checkpoint(folder, description).state()
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("content", [b"", b"{", b'{"run": "r1"}', b"\xff\xfe"])
def test_a_damaged_description(folder, content):
    (folder / DESCRIPTION).write_bytes(content)
    with pytest.raises(DataError, match="cannot be read"):
        restore(folder)


@pytest.mark.parametrize("units", [(5, 5), (33,)])
def test_weights_of_another_network(folder, task, trained, units):
    settings = msgspec.structs.replace(trained.settings, hidden_units=units)
    other = Description("r1", task.id, settings, task.labels, "hash", {"seed": 1})
    Checkpoint(folder, other).save_best(build_model(task, settings), Best(1, 0.1))
    with pytest.raises(DataError, match="cannot be read"):
        restore(folder)
