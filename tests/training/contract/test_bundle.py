"""Which programs a process starts in the packaged application, and in the source."""

import os
import sys

import pytest

from desktop.services.child_program import own_program
from desktop.services.runs.command import has_training, training_program
from training.contract.bundle import is_bundle
from training.contract.errors import LayerwiseError
from training.sentences import sentence_of
from training.sweep import child


@pytest.fixture
def bundle(monkeypatch, tmp_path):
    """A folder of a bundle, whose window this process pretends to be."""
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "layerwise"))
    return tmp_path


def test_the_source_runs_its_modules():
    assert not is_bundle() and has_training()
    assert own_program() == [sys.executable, "-m", "desktop"]
    assert training_program() == child.own_program() == [sys.executable, "-m", "training"]


@pytest.mark.parametrize(
    ("system", "program"), [("linux", "layerwise"), ("win32", "layerwise-console")]
)
def test_children_of_the_window_are_a_program_with_streams(bundle, monkeypatch, system, program):
    monkeypatch.setattr(sys, "platform", system)
    assert own_program() == [str(bundle / program)]


def test_it_trains_where_the_program_for_it_is(bundle):
    assert not has_training()
    (bundle / "layerwise-train").touch()
    assert has_training()
    assert training_program() == [str(bundle / "layerwise-train")]


def test_a_sweep_starts_its_own_program(bundle, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(bundle / "layerwise-train"))
    assert child.own_program() == [str(bundle / "layerwise-train")]


def test_nobody_is_told_to_install_something_into_a_bundle(bundle, monkeypatch):
    monkeypatch.setitem(sys.modules, "ray", None)
    from training.sweep.on_ray.connect import connected

    monkeypatch.setattr(os, "environ", dict(os.environ))  # which it prepares for Ray
    refused = pytest.raises(LayerwiseError, match="not part of the packaged Layerwise")
    with refused, connected(""):
        pass
    sentence = sentence_of(ModuleNotFoundError("none", name="tf2onnx"))
    assert "install it again" in sentence and "extra" not in sentence
