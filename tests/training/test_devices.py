"""Training on several devices: each learns its part of a batch, and the network is the same."""

import subprocess
import sys
from types import SimpleNamespace

import numpy as np
import pytest

from tests.conftest import ROOT
from tests.training.conftest import train
from training import devices
from training.checkpoint import restore
from training.commands.settings import changed_settings
from training.contract.events import Batch, Epoch, Finished, Gradients, decode_event
from training.onnx_answers import OnnxModel
from training.predict import predict
from training.registry import load_dataset

# Batches of 33 cannot be halved, and one picture is left for the last.
CHANGES = ["samples=100", "batch_size=33", "epochs=2", "hidden_units=[16, 12]", "stroke_share=0"]
LIMIT_S = 120


def of(events, kind):
    return [event for event in events if isinstance(event, kind)]


def test_two_devices_learn_what_one_learns_and_their_network_is_exported(task, tmp_path):
    """With batch normalisation, augmentation, strangers and an average of the weights."""
    path = tmp_path / "two.onnx"
    options = [word for change in CHANGES for word in ("--set", change)]
    run = ("run", task.id, "--json", "--output", path)
    done = subprocess.run(
        [sys.executable, "-m", "tests.training.two_devices", *run, *options],
        cwd=ROOT,
        capture_output=True,
        timeout=LIMIT_S,
    )
    two = [decode_event(line) for line in done.stdout.splitlines()]
    assert isinstance(two[-1], Finished), (two[-1:], done.stderr.decode())
    settings = changed_settings(task, CHANGES)
    dataset = load_dataset(task, settings, None, lambda *_: None)
    one = train(task, dataset, tmp_path / "one", settings)
    for kind, name in ((Batch, "loss"), (Batch, "accuracy"), (Epoch, "validation_loss")):
        values = [[getattr(event, name) for event in of(told, kind)] for told in (one.events, two)]
        np.testing.assert_allclose(*values, atol=1e-4)
    assert len(of(two, Batch)) == 8
    norms = [[event.norms for event in of(told, Gradients)] for told in (one.events, two)]
    np.testing.assert_allclose(*norms, rtol=1e-3)
    some = dataset.validation[0].examples.pictures[:5]
    answers = OnnxModel(path.read_bytes(), path.name).answers(some).probabilities
    np.testing.assert_allclose(answers, predict(restore(one.folder).model, some), atol=1e-3)


@pytest.mark.parametrize(
    ("count", "batch_size", "several"),
    [(0, 64, False), (1, 64, False), (2, 64, True), (2, 16, False), (4, 63, False)],
)
def test_a_batch_is_split_where_there_is_enough_for_each_device(
    monkeypatch, count, batch_size, several
):
    found = [SimpleNamespace(name=f"GPU:{number}") for number in range(count)]
    monkeypatch.setattr(devices.tf.config, "list_logical_devices", lambda _kind: found)
    monkeypatch.setattr(devices, "mirrored", lambda names: names)
    chosen = devices.strategy(batch_size)
    if several:
        assert chosen == ["GPU:0", "GPU:1"]
    else:
        assert chosen is devices.tf.distribute.get_strategy()
        assert not devices.are_several()
