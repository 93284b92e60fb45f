"""The estimate of a run's memory: its counts against real networks, its sum against real runs."""

import math
import os
import subprocess
import sys

import msgspec
import pytest

from tests.conftest import ROOT
from training.commands.settings import changed_settings
from training.contract.activities import ACTIVITIES, activity
from training.contract.data_size import DataSize, data_size
from training.contract.errors import SettingsError
from training.contract.memory import LEAST_FREE, Memory, estimate, refuse_too_large
from training.contract.network_size import network_size

FACTOR = 1.5  # between the estimate and what a run really takes, either way
GB = 10**9


def sizes(task, settings, classes):
    from importlib import import_module

    module, _, name = task.builder.partition(":")
    model = getattr(import_module(module), name)(settings, classes)
    tensors = [one.output for one in model.layers if not isinstance(one.output, list | dict)]
    learning = sum(math.prod(variable.shape) for variable in model.trainable_variables)
    return (
        model.count_params(),
        learning,
        sum(math.prod(tensor.shape[1:]) for tensor in tensors),
    )


CHANGES = [
    *((one.id, {}) for one in ACTIVITIES),
    ("digits-ann", {"hidden_units": (5, 7, 9), "batch_normalisation": False}),
    ("fashion-ann", {"hidden_units": (300,)}),
    *(("pokemon-transfer", {"fine_tuned_blocks": blocks}) for blocks in (0, 1, 3, 5)),
]


@pytest.mark.parametrize(("name", "changes"), CHANGES)
@pytest.mark.parametrize("classes", [3, 10])
def test_networks_are_as_large_as_told(name, changes, classes):
    task = activity(name)
    settings = msgspec.structs.replace(task.settings, **changes)
    told = network_size(task, settings, classes)
    assert told[:3] == sizes(task, settings, classes)
    assert 0 < told.kept <= told.values


SIZE = DataSize(50_000, 60_000, 10_000, 10)


def peak(name, **changes):
    task = activity(name)
    return estimate(task, msgspec.structs.replace(task.settings, **changes), SIZE).peak


def test_what_takes_more_is_told_to_take_more():
    assert peak("fashion-cnn", batch_size=4096) > 2 * peak("fashion-cnn")
    assert peak("fashion-cnn", batch_size=None) > 50 * GB
    assert peak("digits-ann", hidden_units=(4096,) * 4) > 2 * peak("digits-ann")
    assert peak("pokemon-transfer", fine_tuned_blocks=5, batch_size=512) > 1.2 * peak(
        "pokemon-transfer", batch_size=512
    )
    task = activity("digits-ann")
    sgd, adam = (
        estimate(task, msgspec.structs.replace(task.settings, optimiser=one), SIZE).network
        for one in ("sgd", "adam")
    )
    assert sgd < adam


@pytest.mark.parametrize(
    ("memory", "word"),
    [
        (Memory(1, 1 * GB, 1 * GB, 8 * GB, 2 * GB), "a smaller batch size"),
        (Memory(1, 8 * GB, 1 * GB, 2 * GB, 1 * GB), "fewer pictures"),
        (Memory(1, 1 * GB, 8 * GB, 2 * GB, 1 * GB), "fewer neurons"),
        (Memory(1, 1 * GB, 1 * GB, 2 * GB, 9 * GB), "fewer neurons"),
    ],
)
def test_a_run_that_cannot_fit_is_refused_with_what_helps(memory, word):
    refuse_too_large(memory, memory.peak + LEAST_FREE)
    with pytest.raises(SettingsError, match=word) as caught:
        refuse_too_large(memory, memory.peak + LEAST_FREE - 1)
    assert " GB of memory" in str(caught.value)


def test_the_command_refuses_before_it_reads_anything(tmp_path):
    done = subprocess.run(
        [sys.executable, "-m", "training", "run", "fashion-cnn", "--set", "batch_size=null"],
        cwd=ROOT, capture_output=True, text=True, timeout=60,
        env=os.environ | {"LAYERWISE_USER_FOLDER": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 2
    assert "GB are free; choose a smaller batch size" in done.stderr
    assert not list(tmp_path.rglob("*.onnx"))


MEASURE = """
import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True)
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""


@pytest.mark.skipif(os.name == "nt", reason="POSIX accounts for a child's memory")
@pytest.mark.parametrize(
    "changes",
    [
        pytest.param(["samples=300", "hidden_units=[16]", "batch_size=32"], marks=pytest.mark.full),
        ["samples=20000", "hidden_units=[256, 256]", "batch_size=null"],
    ],
)
def test_a_real_run_takes_what_was_told(changes, tmp_path):
    task = activity("digits-ann")
    changes = [*changes, "epochs=1", "stroke_share=0", "unfamiliar_share=0"]
    settings = changed_settings(task, changes)
    told = estimate(task, settings, data_size(task, settings)).peak
    arguments = ["run", task.id, "--output", str(tmp_path / "m.onnx")]
    for change in changes:
        arguments += ["--set", change]
    # A process between: what a child is started from counts as its own on Linux.
    child = subprocess.run(
        [sys.executable, "-c", MEASURE, sys.executable, "-m", "training", *arguments], cwd=ROOT,
        env=os.environ | {"LAYERWISE_USER_FOLDER": str(tmp_path)},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=True,
    )  # fmt: skip
    measured = int(child.stdout) * (1 if sys.platform == "darwin" else 1024)
    print(f"{measured / GB:.2f} GB measured, {told / GB:.2f} told")
    assert told / FACTOR < measured < told * FACTOR
