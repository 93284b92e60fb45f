"""Files that mean harm are refused in one sentence, and nothing of theirs stays."""

import subprocess
import sys
import threading
import time
from threading import Event

import numpy as np
import psutil
import pytest

from desktop.services.guard import DEFAULT_LIMITS, Limits, check_in_child
from desktop.services.onnx_session import open_session
from desktop.services.open_model import open_model
from tests.conftest import ROOT
from tests.desktop import model_files
from training.contract.errors import ModelFileError
from training.contract.metadata import Check

SOON = Limits(seconds=4.0)
# Times on a busy machine; far less than what the harm would take.
AT_ONCE_S = 30

OPENS = """
import sys
from pathlib import Path
from desktop.services.onnx_session import open_session
open_session(Path(sys.argv[1]).read_bytes(), optimise=True)
"""


@pytest.fixture(autouse=True)
def no_child_left():
    """Each test ends with as many processes and threads as it began with."""
    children, threads = len(psutil.Process().children(recursive=True)), threading.active_count()
    yield
    assert len(psutil.Process().children(recursive=True)) == children
    assert threading.active_count() == threads


def refusal(content, limits=DEFAULT_LIMITS):
    """The sentence with which the guard refuses ``content``."""
    start = time.monotonic()
    with pytest.raises(ModelFileError) as caught:
        check_in_child(content, "fremd.onnx", limits)
    assert time.monotonic() - start < AT_ONCE_S
    sentence = str(caught.value)
    assert "fremd.onnx" in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_good_model_passes(digits_bytes):
    check_in_child(digits_bytes, "prüfung.onnx")


def test_bomb_of_constants_is_stopped():
    assert "4 s" in refusal(model_files.folding_bomb(), SOON)


def test_bomb_goes_off_while_it_is_opened_unless_constants_are_left_alone(tmp_path):
    """So that the test before is about a real bomb, and opening without optimising is the cure."""
    path = tmp_path / "bomb.onnx"
    path.write_bytes(model_files.folding_bomb())
    open_session(path.read_bytes(), optimise=False)
    with pytest.raises(subprocess.TimeoutExpired):
        subprocess.run([sys.executable, "-c", OPENS, path], cwd=ROOT, timeout=4, check=True)


def test_endless_loop_is_stopped():
    assert "4 s" in refusal(model_files.endless_loop(), SOON)


def test_huge_tensor_is_stopped():
    content = model_files.constant_of_shape(2**29)  # 2 GiB
    assert "memory" in refusal(content, Limits(seconds=30, memory_bytes=500_000_000))


def test_many_tensors_are_stopped():
    content = model_files.constant_of_shape(2**16, 2**16, 2**8)
    assert "memory" in refusal(content, Limits(seconds=30, memory_bytes=500_000_000))


def test_memory_is_watched_from_outside_too(monkeypatch):
    """Where the system sets no limit, the parent's own watch must do."""
    monkeypatch.setattr("desktop.services.guard.CHILD_OWN_BYTES", 0)
    monkeypatch.setattr("desktop.services.guard.COPIES", 0)
    content = model_files.endless_loop()
    assert "memory" in refusal(content, Limits(seconds=30, memory_bytes=20_000_000))


@pytest.mark.parametrize("kind", ["external_weights", "external_weights_in_a_branch"])
@pytest.mark.parametrize("absolute", [True, False])
def test_external_data_is_refused(kind, absolute, tmp_path):
    secret = tmp_path / "secret.bin"
    secret.write_bytes(np.ones(1, np.float32).tobytes())
    location = secret if absolute else "pyproject.toml"
    assert "another file" in refusal(getattr(model_files, kind)(location))


@pytest.mark.parametrize(
    "content", [b"", b"no model", bytes(range(256)) * 40], ids=["empty", "text", "garbage"]
)
def test_garbage_is_no_onnx(content):
    assert "no ONNX model" in refusal(content)


def test_truncated_model_is_no_onnx(digits_bytes):
    assert "no ONNX model" in refusal(digits_bytes[: len(digits_bytes) // 2])


def test_child_that_crashes_is_told(digits_bytes, monkeypatch):
    monkeypatch.setattr(
        "desktop.services.guard.guard_command", lambda job, limits: ["/bin/sh", "-c", "kill -9 $$"]
    )
    assert "crash" in refusal(digits_bytes)


def test_child_that_cannot_start_is_told(digits_bytes, monkeypatch):
    monkeypatch.setattr(
        "desktop.services.guard.guard_command", lambda job, limits: ["/no/such/program"]
    )
    assert "No such file" in refusal(digits_bytes)


def test_child_that_hangs_is_killed_from_outside(digits_bytes, monkeypatch):
    monkeypatch.setattr("desktop.services.guard.GRACE_S", 0.0)
    monkeypatch.setattr(
        "desktop.services.guard.guard_command",
        lambda job, limits: ["/bin/sh", "-c", "sleep 99; true"],
    )
    assert "0.5 s" in refusal(digits_bytes, Limits(seconds=0.5))


def test_unknown_file_that_passed_has_a_time_limit_later(tmp_path, digits_bytes, monkeypatch):
    """A model can behave under the guard and not afterwards; its runs are watched too."""
    path = tmp_path / "loop.onnx"
    path.write_bytes(model_files.endless_loop())
    monkeypatch.setattr("desktop.services.open_model.check_in_child", lambda *arguments: None)
    with pytest.raises(ModelFileError, match=r"longer than 0\.3 s"):
        open_model(path, Limits(seconds=0.3))


def test_swapped_file_is_not_what_is_opened(digits_file, digits_bytes, monkeypatch):
    """What is opened are the bytes that were tried, whatever the file holds by then."""

    def swap(content, name, limits, cancelled):
        digits_file.write_bytes(b"something else")

    monkeypatch.setattr("desktop.services.open_model.check_in_child", swap)
    assert open_model(digits_file).size == len(digits_bytes)


def test_cancelling_ends_the_child_at_once(digits_bytes):
    cancelled = Event()
    cancelled.set()
    with pytest.raises(ModelFileError, match="as you wished"):
        check_in_child(digits_bytes, "fremd.onnx", DEFAULT_LIMITS, cancelled)


def test_what_the_child_says_keeps_its_numbers(digits_model):
    """The sentence is made here, of a template with a number in it."""
    wrong = Check("gradient-1", (1.0,) + (0.0,) * 9)
    content = model_files.described(digits_model, check=wrong)
    with pytest.raises(ModelFileError) as refused:
        check_in_child(content, "fremd.onnx")
    assert "fremd.onnx answers differently" in str(refused.value)
