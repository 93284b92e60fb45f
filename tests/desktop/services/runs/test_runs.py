"""Runs from start to end, each a real training in a real process."""

import numpy as np

from tests.desktop.services.runs.conftest import LIMIT_MS, children, small
from training.contract.files import sha256
from training.contract.provenance import is_known


def wait(qtbot, condition):
    qtbot.waitUntil(lambda: bool(condition()), timeout=LIMIT_MS)


def test_a_run_from_start_to_end(runs, qtbot):
    run = runs.start(small())
    assert (run.status, runs.current, list(runs.runs)) == ("starting", run, [run])
    wait(qtbot, lambda: runs.heard.ended)
    assert (run.status, runs.current) == ("finished", None), run.sentence
    assert run.sentence.startswith("All 2 epochs are done")
    names = set().union(*runs.heard.names[run.id])
    assert names >= {"started", "batch", "epoch", "gradients", "kernels", "samples"}
    assert names >= {"confusion", "mistakes", "exported", "status"}
    curves = run.curves
    assert list(curves.epochs) == [1, 2]
    assert len(curves.batch_losses) == 2 * run.started.batches_per_epoch
    assert curves.batch_positions[-1] == 2
    assert np.isfinite(curves.gradient_norms).all()
    assert curves.gradient_norms.shape == (len(curves.gradient_positions), len(curves.layers))
    assert run.model.name == "Ein kleiner Lauf 🎈.onnx"
    assert is_known(sha256(run.model.read_bytes()))
    assert not children()
