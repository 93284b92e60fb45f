"""The curves of a real run as files, read by the programs they are made for."""

import csv
import struct

import numpy as np
import pytest

from training.command_line import main
from training.contract.curve_files.csv_file import COLUMNS, CsvFile
from training.contract.curve_files.event_file import checksum
from training.contract.curve_files.tensorboard import TensorBoard
from training.contract.events import Batch, Epoch, Gradients


def of(events, kind):
    return [event for event in events if isinstance(event, kind)]


def tell(listener, events):
    for event in events:
        listener(event)


def number(text):
    return float(text) if text else None


def test_a_table_has_a_row_for_each_batch_and_epoch(trained, tmp_path):
    path = tmp_path / "Läufe" / "curves.csv"
    tell(CsvFile(path), trained.events)
    with path.open(newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert tuple(rows[0]) == COLUMNS
    points = of(trained.events, Batch | Epoch)
    assert len(rows) == len(points)
    for row, event in zip(rows, points, strict=True):
        assert int(row["epoch"]) == event.epoch
        assert (row["batch"] == "") == isinstance(event, Epoch)
        for name in ("loss", "accuracy", "validation_loss", "learning_rate", "seconds"):
            assert number(row[name]) == getattr(event, name, None)


def test_a_run_that_goes_on_adds_to_its_table(trained, tmp_path):
    for half in (trained.events[:20], trained.events[20:]):
        tell(CsvFile(tmp_path / "c.csv"), half)
    lines = (tmp_path / "c.csv").read_text().splitlines()
    assert len(lines) == 1 + len(of(trained.events, Batch | Epoch))
    assert sum(line.startswith("epoch,") for line in lines) == 1


def points(events):
    """What the curves must be: by folder and tag, steps and values."""
    per_epoch = events[0].batches_per_epoch
    found = {"train": {}, "validation": {}}
    for event in events:
        if isinstance(event, Batch | Gradients):
            step = (event.epoch - 1) * per_epoch + event.batch - 1
        if isinstance(event, Batch):
            found["train"].setdefault("batch_loss", []).append((step, event.loss))
        if isinstance(event, Gradients):
            tag = f"gradient/{event.layers[0]}"
            found["train"].setdefault(tag, []).append((step, event.norms[0]))
        if isinstance(event, Epoch):
            step = event.epoch - 1
            found["train"].setdefault("epoch_loss", []).append((step, event.loss))
            found["validation"].setdefault("epoch_loss", []).append((step, event.validation_loss))
    return found


def check(read, events):
    for part, tags in points(events).items():
        for tag, wanted in tags.items():
            found = read(part, tag)
            assert [step for step, _ in found] == [step for step, _ in wanted]
            np.testing.assert_allclose([v for _, v in found], [v for _, v in wanted], rtol=1e-6)


def test_tensorflows_reader_reads_the_event_files(trained, tmp_path):
    """The format's own reader, which checks each checksum."""
    from tensorflow.python.summary.summary_iterator import summary_iterator

    tell(TensorBoard(tmp_path), trained.events)

    def read(part, tag):
        (path,) = (tmp_path / part).iterdir()
        return [
            (event.step, value.simple_value)
            for event in summary_iterator(str(path))
            for value in event.summary.value
            if value.tag == tag
        ]

    check(read, trained.events)


@pytest.mark.filterwarnings("ignore")  # not ours
def test_tensorboards_own_reader_reads_a_run_in_two_parts(trained, tmp_path):
    accumulators = pytest.importorskip(
        "tensorboard.backend.event_processing.event_accumulator", reason="needs tensorboard"
    )
    tell(TensorBoard(tmp_path), trained.events[:25])
    tell(TensorBoard(tmp_path), [trained.events[0], *trained.events[25:]])

    def read(part, tag):
        accumulator = accumulators.EventAccumulator(str(tmp_path / part)).Reload()
        return [(event.step, event.value) for event in accumulator.Scalars(tag)]

    check(read, trained.events)


def test_the_checksum_is_castagnolis():
    assert checksum(b"123456789") == 0xE3069283  # the check value of CRC-32C
    assert checksum(b"") == 0
    assert checksum(struct.pack("<Q", 24)) != checksum(struct.pack("<Q", 25))


def test_the_command_writes_both(tmp_path):
    arguments = ["run", "digits-ann", "--output", str(tmp_path / "m.onnx")]
    arguments += ["--csv", str(tmp_path / "c.csv"), "--tensorboard", str(tmp_path / "board")]
    settings = ("epochs=1", "samples=200", "stroke_share=0", "unfamiliar_share=0")
    for change in (*settings, "hidden_units=[8]"):
        arguments += ["--set", change]
    assert main(arguments) == 0
    assert len((tmp_path / "c.csv").read_text().splitlines()) == 1 + 1 + 1
    assert {path.parent.name for path in tmp_path.rglob("events.out.tfevents.*")} == {
        "train", "validation",
    }  # fmt: skip
    assert main([*arguments, "--csv", str(tmp_path)]) == 1  # a folder: said at once
