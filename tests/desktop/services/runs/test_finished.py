"""A whole run, and what can be done with it afterwards."""

import csv

import numpy as np
import pytest

from desktop.services.runs import kept
from desktop.services.runs.curve_export import write_csv, write_tensorboard
from training.contract.curve_files.csv_file import CsvFile
from training.contract.errors import DataError
from training.contract.events import Batch, Epoch, Gradients
from training.contract.files import sha256
from training.contract.provenance import OWN_LIST, is_known
from training.contract.run_files import run_folder


def test_it_tells_its_whole_story(finished):
    run, heard = finished
    assert run.status == "finished", run.sentence
    assert run.sentence.startswith("All 2 epochs are done: ")
    assert heard.ended == [run.id]
    assert heard.refused == []
    assert heard.names[run.id] >= {
        "started", "batch", "epoch", "gradients", "kernels", "samples", "confusion", "mistakes",
        "exported", "status",
    }  # fmt: skip
    assert not run.can_resume


def test_its_curves_grow(finished):
    run, _ = finished
    curves, count = run.curves, 2 * run.started.batches_per_epoch
    assert list(curves.epochs) == [1, 2]
    assert curves.batch_losses.shape == curves.batch_accuracies.shape == (count,)
    assert curves.batch_positions[-1] == 2
    assert (np.diff(curves.batch_positions) > 0).all()
    assert curves.gradient_norms.shape == (len(curves.gradient_positions), len(curves.layers))
    assert (curves.gradient_norms > 0).all()
    for points in (curves.losses, curves.accuracies, curves.validation_losses):
        assert points.shape == (2,)
    assert curves.validation_accuracies[-1] == run.validation_accuracy


def test_what_it_shows_has_its_arrays(finished):
    run, _ = finished
    assert run.samples.pictures.shape == (len(run.samples.labels), 28, 28, 1)
    assert run.samples.pictures.dtype == np.uint8
    np.testing.assert_allclose(run.samples.probabilities.sum(axis=1), 1, rtol=1e-5)
    assert run.confusion.counts.sum() == run.started.validation_count
    assert run.kernels.weights.shape == (784, 16)
    assert run.mistakes.mistakes[0].picture.shape == (28, 28, 1)
    assert run.memory > 1e8


def test_its_model_has_its_name_and_is_known(finished):
    run, _ = finished
    assert run.model.name == "Ein kleiner Lauf 🎈.onnx"
    digest = sha256(run.model.read_bytes())
    assert is_known(digest)
    own = (run.model.parents[1] / OWN_LIST).read_text("utf-8")
    assert f"{digest}  {run.model.name}\n" in own
    assert not list(run_folder(run.id).glob("*.onnx"))


def test_it_is_there_again_without_its_curves_first(finished, runs, wait):
    run, _ = finished
    (again,) = runs.runs
    assert not again.is_loaded and not len(again.curves.epochs)
    for name in ("id", "request", "begun", "status", "sentence", "model", "validation_accuracy"):
        assert getattr(again, name) == getattr(run, name)
    runs.load(again.id)
    wait(lambda: again.is_loaded)
    for name in ("batch_positions", "batch_losses", "validation_losses", "gradient_norms"):
        np.testing.assert_array_equal(getattr(again.curves, name), getattr(run.curves, name))
    np.testing.assert_array_equal(again.samples.pictures, run.samples.pictures)
    np.testing.assert_array_equal(again.samples.probabilities, run.samples.probabilities)
    np.testing.assert_array_equal(again.confusion.counts, run.confusion.counts)
    np.testing.assert_array_equal(again.kernels.weights, run.kernels.weights)
    assert [one[:4] for one in again.mistakes.mistakes] == [
        one[:4] for one in run.mistakes.mistakes
    ]
    for one, other in zip(again.mistakes.mistakes, run.mistakes.mistakes, strict=True):
        np.testing.assert_array_equal(one.picture, other.picture)
    assert "mistakes" in runs.heard.names[again.id]


def test_a_torn_last_line_is_left_out(finished):
    run, _ = finished
    path = run_folder(run.id) / kept.EVENTS
    whole = path.read_bytes()
    try:
        path.write_bytes(whole[:-20])
        assert len(kept.load(run.id).curves.epochs) == 1
    finally:
        path.write_bytes(whole)


def test_it_is_renamed_removed_and_restored(finished, make_runs):
    run, _ = finished
    runs = make_runs()
    runs.rename(run.id, "Другое имя / 名前")
    assert make_runs().runs[0].title == "Другое имя / 名前"
    runs.remove(run.id)
    assert (list(runs.runs), list(make_runs().runs)) == ([], [])
    kept.delete_removed()  # as another window does at its start
    runs.restore(run.id)
    assert [one.id for one in runs.runs] == [run.id]
    assert [one.id for one in make_runs().runs] == [run.id]
    runs.rename(run.id, run.title)
    assert runs.heard.refused == []


def test_a_second_window_follows_what_the_first_does(finished, make_runs):
    run, _ = finished
    first, second = make_runs(), make_runs()
    first.rename(run.id, "Anders")
    second.refresh()
    assert second.runs[0].title == "Anders"
    first.remove(run.id)
    second.rename(run.id, "Noch anders")
    assert "is no longer there" in second.heard.refused[0]
    second.refresh()
    assert not second.runs
    first.restore(run.id)
    first.rename(run.id, run.title)
    second.refresh()
    assert [one.title for one in second.runs] == [run.title]


def test_what_was_removed_is_deleted_at_the_next_start(finished, make_runs, wait, tmp_path):
    run, _ = finished
    copy = run_folder(run.id).with_name("copy")
    copy.mkdir()
    (copy / kept.RECORD).write_bytes((run_folder(run.id) / kept.RECORD).read_bytes())
    first = make_runs()
    first.remove("copy")
    removed = copy.parent / kept.REMOVED / "copy"
    assert removed.is_dir()
    first.close()
    make_runs()
    wait(lambda: not removed.exists())


def test_its_curves_as_a_table(finished, tmp_path):
    run, _ = finished
    path = tmp_path / "kürven 🎈.csv"
    for _ in range(2):  # the second replaces the first
        write_csv(run.id, path)
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    losses = [float(row["loss"]) for row in rows if row["batch"]]
    assert losses == list(run.curves.batch_losses)
    validation = [float(row["validation_loss"]) for row in rows if not row["batch"]]
    assert validation == list(run.curves.validation_losses)


def test_a_table_that_cannot_be_written_leaves_the_old_one(finished, tmp_path, monkeypatch):
    run, _ = finished
    path = tmp_path / "curves.csv"
    path.write_text("of earlier")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(CsvFile, "_add", full)
    with pytest.raises(OSError, match="No space"):
        write_csv(run.id, path)
    assert [one.name for one in tmp_path.iterdir()] == ["curves.csv"]
    assert path.read_text() == "of earlier"


@pytest.mark.filterwarnings("ignore")  # not ours
def test_its_curves_for_tensorboards_own_reader(finished, tmp_path):
    accumulators = pytest.importorskip(
        "tensorboard.backend.event_processing.event_accumulator", reason="needs tensorboard"
    )
    run, _ = finished
    write_tensorboard(run.id, run.begun, tmp_path)

    def read(part, tag):
        accumulator = accumulators.EventAccumulator(str(tmp_path / part)).Reload()
        return accumulator.Scalars(tag)

    batches = read("train", "batch_loss")
    assert [one.step for one in batches] == list(range(len(run.curves.batch_losses)))
    np.testing.assert_allclose([one.value for one in batches], run.curves.batch_losses, rtol=1e-6)
    assert batches[-1].wall_time <= run.begun.timestamp() + run.seconds
    assert batches[0].wall_time >= run.begun.timestamp()
    epochs = read("validation", "epoch_accuracy")
    np.testing.assert_allclose(
        [one.value for one in epochs], run.curves.validation_accuracies, rtol=1e-6
    )
    norms = read("train", f"gradient/{run.curves.layers[-1]}")
    np.testing.assert_allclose(
        [one.value for one in norms], run.curves.gradient_norms[:, -1], rtol=1e-6
    )


def test_what_a_run_gave_up_is_not_exported(finished, tmp_path):
    """After a kill in its second epoch it goes on from the first."""
    run, _ = finished
    folder = run_folder("again")
    folder.mkdir()
    lines = (run_folder(run.id) / kept.EVENTS).read_bytes().splitlines(keepends=True)
    again = lines[0].replace(b'"epochs_done":0', b'"epochs_done":1')
    assert again != lines[0]
    second = [line for line in lines if b'"epoch":2' in line]
    try:
        (folder / kept.EVENTS).write_bytes(
            b"".join([*lines[:-5], b'{"event":"ba\n', again, *second])
        )
        write_csv("again", tmp_path / "again.csv")
        write_csv(run.id, tmp_path / "whole.csv")
        assert (tmp_path / "again.csv").read_bytes() == (tmp_path / "whole.csv").read_bytes()
        points = list(kept.kept_points("again"))
        assert sum(isinstance(one, Batch | Epoch | Gradients) for one in points) > len(lines)
    finally:
        (folder / kept.EVENTS).unlink()
        folder.rmdir()


def test_a_run_without_curves_is_not_exported(user_folder, tmp_path):
    with pytest.raises(DataError, match="no curves yet"):
        write_csv("none", tmp_path / "none.csv")
    assert not list(tmp_path.iterdir())
