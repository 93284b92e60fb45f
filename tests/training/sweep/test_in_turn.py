"""A sweep on this machine, with nothing else installed, as the application starts it."""

import subprocess
import sys

import pytest

from tests.conftest import ROOT
from training.contract.commands import Cancel
from training.contract.events import (
    Batch,
    Cancelled,
    Epoch,
    Exported,
    Failed,
    Finished,
    Started,
    SweepEnded,
    SweepStarted,
)

SMALL = ["--set", "samples=300", "--set", "stroke_copies=1", "--set", "batch_size=32"]
SMALL += ["--set", "hidden_units=[16]"]
IDS = [f"Sweep1r{number:04}" for number in (1, 2, 3)]
LIMIT_S = 60


def ends(events):
    """How each run ended that ended, in order."""
    kinds = (Finished, Cancelled, Failed)
    return [(event.run, type(event)) for event in events if isinstance(event, kinds)]


def test_runs_go_one_after_the_other_and_an_ended_sweep_goes_on(start, tmp_path):
    child = start(
        "sweep", "digits-ann", *SMALL, "--json", "--id", "Sweep1", "--grid", "epochs=1,3,2"
    )
    begun = child.next_event()
    assert isinstance(begun, SweepStarted)
    assert [(one.run, one.title) for one in begun.runs] == list(
        zip(IDS, ["Epochs 1", "Epochs 3", "Epochs 2"], strict=True)
    )
    assert (begun.differing, begun.done) == (("epochs",), ())
    first = []
    while not isinstance(event := child.next_event(), Epoch) or event.run != IDS[1]:
        first.append(event)
    assert {one.run for one in first if isinstance(one, Batch)} == set(IDS[:2])
    assert ends(first) == [(IDS[0], Finished)]
    child.wait_for(Batch)
    child.tell(Cancel())
    events, status = child.rest()
    assert ends(events) == [(IDS[1], Cancelled)]  # and the third has not begun
    assert status == 0  # there is a model
    ended = events[-1]
    assert isinstance(ended, SweepEnded)
    assert ended.how == "cancelled"
    assert {row.result.run: row.result.status for row in ended.table.rows} == dict(
        zip(IDS, ["finished", "cancelled", "waiting"], strict=True)
    )
    again = start("sweep", "digits-ann", "--json", "--resume", "Sweep1")
    assert again.next_event().done == (IDS[0],)
    assert again.wait_for(Started).epochs_done > 0
    again.wait_for(Exported)
    again.tell(Cancel())  # it would be one more start of TensorFlow
    events, status = again.rest()
    assert status == 0
    assert ends(events)[0] == (IDS[1], Finished)
    best, second, last = (row.result for row in events[-1].table.rows)
    assert {(one.run, one.epochs) for one in (best, second)} == {(IDS[0], 1), (IDS[1], 3)}
    assert best.validation_accuracy >= second.validation_accuracy
    assert (last.run, last.epochs) == (IDS[2], 0)
    models = {path.name for path in (tmp_path / "data" / "models").glob("*.onnx")}
    assert models == {f"digits-ann-{run}.onnx" for run in IDS[:2]}


def test_a_run_that_fails_does_not_end_the_others(start, tmp_path):
    options = ["--json", "--grid", "seed=1,2", "--pictures", tmp_path / "nowhere"]
    child = start("sweep", "digits-ann", *options, stdin=subprocess.DEVNULL)
    events, status = child.rest()
    assert [kind for _, kind in ends(events)] == [Failed, Failed]
    assert status == 1
    assert [row.result.status for row in events[-1].table.rows] == ["failed", "failed"]
    assert all("nowhere" in row.result.sentence for row in events[-1].table.rows)


def test_a_person_at_a_terminal_gets_a_table(start, tmp_path):
    options = ["--grid", "dropout=0.1,0.25", "--pictures", tmp_path / "nowhere"]
    child = start("sweep", "digits-ann", *options, stdin=subprocess.DEVNULL)
    out, err = child.process.communicate(timeout=LIMIT_S)
    assert [line.split() for line in out.decode().splitlines()] == [
        ["Dropout", "Validation", "Epochs", "Seconds"],
        ["0.1", "–", "0", "0", "failed"],
        ["0.25", "–", "0", "0", "failed"],
    ]
    assert "[2/2] Dropout 0.25: " in err.decode()
    assert "Traceback" not in err.decode()


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "A sweep changes at least one setting"),
        (["--grid", "epochs=0,1"], "Without an epoch nothing is learned"),
        (["--random", "dropout=0..2"], "hardly any learn"),
        (["--resume", "abc"], "There is no sweep abc to go on with"),
    ],
)
def test_what_is_wrong_is_one_sentence_before_anything_starts(start, tmp_path, arguments, sentence):
    child = start("sweep", "digits-ann", *arguments, "--json", stdin=subprocess.DEVNULL)
    events, status = child.rest()
    assert status == 2
    assert [type(event) for event in events] == [Failed]
    assert sentence in events[0].sentence
    assert not (tmp_path / "data").exists()


def test_without_ray_a_sentence_says_how_to_get_it(tmp_path, user_folder):
    program = (
        "import sys; sys.modules['ray'] = None; from training.command_line import main;"
        "sys.exit(main(['sweep', 'digits-ann', '--grid', 'seed=1,2', '--ray']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, timeout=LIMIT_S
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert "Ray is not installed; install Layerwise with its extra `cluster`" in done.stderr
    assert "Traceback" not in done.stderr
