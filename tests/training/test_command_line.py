"""The command as its users start it: a person at a terminal, and the application."""

import base64
import os
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from tests.conftest import ROOT
from training.commands.settings import changed_settings
from training.contract.activities import ACTIVITIES
from training.contract.commands import OneStep, Pause, Resume, Speed, Stop, encode_command
from training.contract.events import (
    Batch,
    Cancelled,
    End,
    Epoch,
    Exported,
    Failed,
    Finished,
    Preparing,
    Started,
    Stopped,
    decode_event,
)
from training.contract.files import sha256
from training.contract.settings import TrainingSettings
from training.onnx_answers import OnnxModel

SMALL = ["--set", "samples=300", "--set", "stroke_copies=1", "--set", "hidden_units=[16]"]
SMALL += ["--set", "batch_size=32"]
ENDLESS = [*SMALL, "--set", "epochs=10000"]
LIMIT_S = 60
posix = pytest.mark.skipif(os.name == "nt", reason="POSIX signals")


class Child:
    """`python -m training …` with its standard streams, ended when the test ends."""

    def __init__(self, *arguments, stdin=subprocess.PIPE, user=None):
        environment = os.environ | ({"LAYERWISE_USER_FOLDER": str(user)} if user else {})
        self.process = subprocess.Popen(
            [sys.executable, "-m", "training", *map(str, arguments)],
            cwd=ROOT,
            env=environment,
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def tell(self, command):
        self.process.stdin.write(encode_command(command))
        self.process.stdin.flush()

    def next_event(self):
        line = self.process.stdout.readline()
        assert line, self.process.stderr.read().decode()
        return decode_event(line)

    def wait_for(self, kind):
        """Read events up to the first of `kind`."""
        while not isinstance(event := self.next_event(), kind):
            assert not isinstance(event, End), event
        return event

    def rest(self):
        """What is still to come: events, exit status."""
        if self.process.stdin is not None:
            self.close_input()
        # Not by `communicate`, which would miss what reading lines has taken ahead.
        out = self.process.stdout.read()
        _, self.err = self.process.communicate(timeout=LIMIT_S)
        return [decode_event(line) for line in out.splitlines()], self.process.returncode

    def close_input(self):
        self.process.stdin.close()
        self.process.stdin = None


@pytest.fixture
def start():
    children = []

    def begin(*arguments, **options):
        children.append(Child(*arguments, **options))
        return children[-1]

    yield begin
    for child in children:
        if child.process.poll() is None:
            child.process.kill()
        child.process.communicate()


def run(*arguments, **options):
    """Run to the end; return exit status, standard output and standard error as text."""
    done = subprocess.run(
        [sys.executable, "-m", "training", *map(str, arguments)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        **options,
    )
    return done.returncode, done.stdout, done.stderr


@pytest.fixture(scope="module")
def finished(tmp_path_factory):
    """One whole run with JSON Lines, no standard input, its events, file and user folder."""
    folder = tmp_path_factory.mktemp("run")
    options = ["--json", "--send-model", "--output", folder / "model.onnx", "--set", "epochs=2"]
    child = Child("run", "digits-ann", *SMALL, *options, stdin=subprocess.DEVNULL, user=folder)
    events, status = child.rest()
    return events, status, folder


def test_list_shows_activities_and_their_settings():
    status, out, err = run("list")
    assert (status, err) == (0, "")
    assert out.startswith("digits-ann  Dense network: ")
    shown = [line.strip() for line in out.splitlines() if line.startswith("    ")]
    fields = len(TrainingSettings.__struct_fields__)
    assert len(shown) == fields * len(ACTIVITIES)
    for place, one in enumerate(ACTIVITIES):
        assert f"{one.id}  {one.title}: {one.idea}" in out
        lines = shown[place * fields : (place + 1) * fields]
        assert changed_settings(one, lines) == one.settings


def test_a_run_tells_its_whole_story(finished):
    events, status, _ = finished
    assert status == 0
    assert len({event.run for event in events}) == 1
    assert [isinstance(event, End) for event in events].count(True) == 1
    assert isinstance(events[-1], Finished)
    assert isinstance(events[-2], Exported)
    assert events[-1].epochs == 2
    assert isinstance(events[0], Preparing)
    assert sum(isinstance(event, Epoch) for event in events) == 2


def test_the_exported_file_is_the_one_told_and_sent(finished):
    events, _, folder = finished
    exported = events[-2]
    content = (folder / "model.onnx").read_bytes()
    assert exported.path == str(folder / "model.onnx")
    assert (exported.size, exported.sha256) == (len(content), sha256(content))
    assert base64.b64decode(exported.content) == content


def test_an_exported_run_answers_as_its_file_did(finished, mnist, tmp_path):
    events, _, folder = finished
    (run_folder,) = (folder / "data" / "runs").iterdir()
    assert run_folder.name == events[0].run
    status, out, _ = run("export", run_folder, "--output", tmp_path / "again.onnx")
    assert status == 0
    assert f"sha256 {sha256((tmp_path / 'again.onnx').read_bytes())}" in out
    assert "MNIST test: top-1" in out
    models = [OnnxModel(path.read_bytes(), path.name) for path in (
        folder / "model.onnx", tmp_path / "again.onnx",
    )]  # fmt: skip
    pictures = mnist.test.pictures[:500]
    first, again = (model.answers(pictures).probabilities for model in models)
    np.testing.assert_allclose(first, again, atol=1e-6)
    assert models[0].metadata == models[1].metadata


@posix
def test_a_run_killed_at_once_goes_on_as_if_nothing_had_been(start, finished, tmp_path):
    """`kill -9` in its second epoch; what is exported in the end is the same model."""
    whole, _, folder = finished
    options = ["--json", "--output", tmp_path / "m.onnx"]
    named = [*options, "--set", "epochs=2", "--id", "Run7"]
    child = start("run", "digits-ann", *SMALL, *named, user=tmp_path)
    child.wait_for(Epoch)
    child.wait_for(Batch)
    child.process.kill()
    child.process.wait()
    (left,) = (tmp_path / "data" / "runs").iterdir()
    assert left.name == "Run7"
    resumed = start(
        "run", "digits-ann", *options, "--resume", stdin=subprocess.DEVNULL, user=tmp_path
    )
    events, status = resumed.rest()
    assert status == 0, events[-1]
    assert {event.run for event in events} == {left.name}
    assert next(event for event in events if isinstance(event, Started)).epochs_done == 1
    ends = [
        [event.loss for event in told if isinstance(event, Epoch)][-1] for told in (events, whole)
    ]
    assert ends[0] == pytest.approx(ends[1], rel=1e-6)
    first, again = (
        OnnxModel(path.read_bytes(), path.name).metadata
        for path in (folder / "model.onnx", tmp_path / "m.onnx")
    )
    np.testing.assert_allclose(first.check.probabilities, again.check.probabilities, atol=1e-6)
    assert first.measured == again.measured


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["digits-ann", "--resume"], "There is no run of digits-ann to go on with"),
        (["digits-ann", "--resume", "abc"], "There is no run abc in "),
    ],
)
def test_a_run_that_is_not_there_cannot_go_on(arguments, sentence, tmp_path):
    status, out, err = run(
        "run", *arguments, env=os.environ | {"LAYERWISE_USER_FOLDER": str(tmp_path)}
    )
    assert (status, out) == (2, "")
    assert sentence in err
    assert "Traceback" not in err


@pytest.mark.parametrize("named", [["--id", "../up"], ["--id", ""], ["--id", "a", "--resume", "a"]])
def test_a_runs_id_is_a_folders_name_and_new(named, tmp_path):
    status, out, err = run(
        "run", "digits-ann", *named, env=os.environ | {"LAYERWISE_USER_FOLDER": str(tmp_path)}
    )
    assert (status, out, "argument --" in err) == (2, "", True)
    assert not list(tmp_path.iterdir())


def test_a_run_goes_on_with_its_own_activity_and_settings(finished):
    events, _, folder = finished
    environment = os.environ | {"LAYERWISE_USER_FOLDER": str(folder)}
    resume = ["--resume", events[0].run]
    status, _, err = run("run", "fashion-ann", *resume, env=environment)
    assert (status, "trains digits-ann, not fashion-ann" in err) == (2, True)
    status, _, err = run("run", "digits-ann", *resume, "--set", "epochs=9", env=environment)
    assert (status, "leave out --set" in err) == (2, True)


def test_a_run_obeys_its_standard_input(start, tmp_path):
    child = start("run", "digits-ann", *ENDLESS, "--json", "--output", tmp_path / "m.onnx")
    child.tell(Pause())
    started = child.wait_for(Started)
    for number in (1, 2):
        child.tell(OneStep())
        assert child.wait_for(Batch).batch == number
    child.tell(Resume())
    child.tell(Speed(None))
    child.wait_for(Epoch)
    child.tell(Stop())
    events, status = child.rest()
    assert status == 0
    assert isinstance(events[-1], Stopped)
    assert isinstance(events[-2], Exported)
    assert events[-1].epochs >= 1
    assert {event.run for event in events} == {started.run}
    assert (tmp_path / "m.onnx").stat().st_size == events[-2].size


@pytest.mark.parametrize("when", ["loading", "paused"])
def test_a_supervised_run_ends_with_its_supervisor(start, when):
    settings = ["--set", "epochs=10000"] if when == "loading" else ENDLESS
    child = start("run", "digits-ann", *settings, "--json", "--supervised")
    if when == "paused":
        child.tell(Pause())
    child.wait_for({"loading": Preparing, "paused": Started}[when])
    child.close_input()
    begun = time.monotonic()
    events, status = child.rest()
    assert time.monotonic() - begun < 5
    assert status == 1
    assert isinstance(events[-1], Cancelled)
    assert b"Fatal" not in child.err


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_before_the_first_epoch_leaves_a_clear_statement(start, number):
    child = start("run", "digits-ann", "--json")
    child.wait_for(Preparing)
    child.process.send_signal(number)
    events, status = child.rest()
    assert status == 1
    assert isinstance(events[-1], Cancelled)
    assert "no weights, and nothing was exported" in events[-1].sentence
    assert b"Traceback" not in child.err


@posix
def test_ctrl_c_stops_a_persons_run_with_its_file(start, tmp_path):
    """Standard input is closed, standard output stays empty, the story is on standard error."""
    path = tmp_path / "m.onnx"
    child = start("run", "digits-ann", *ENDLESS, "--output", path)
    child.close_input()
    told = b""
    while b"Epoch   1/10000  loss" not in told:
        piece = os.read(child.process.stderr.fileno(), 4096)
        assert piece, told.decode()
        told += piece
    child.process.send_signal(signal.SIGINT)
    events, status = child.rest()
    told += child.err
    assert (events, status) == ([], 0)
    assert b"parameters, 300 pictures" not in told  # 900: three sources of 300 each
    assert b"900 pictures to learn from" in told
    assert b"Stopped after" in told
    assert f"Exported to {path}".encode() in told
    assert b"Traceback" not in told
    assert OnnxModel(path.read_bytes(), "m").metadata.activity == "digits-ann"


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["poetry"], "There is no activity poetry"),
        (["digits-ann", "--set", "epocs=3"], "There is no setting epocs"),
        (["digits-ann", "--set", "epochs=0"], "Without an epoch nothing is learned"),
        (["digits-ann", "--set", "stroke_copies=0"], "A setting cannot be used"),
    ],
)
def test_a_wrong_setting_is_one_sentence(arguments, sentence):
    status, out, err = run("run", *arguments)
    assert (status, out) == (2, "")
    assert sentence in err
    assert "Traceback" not in err


def test_missing_data_is_one_sentence_and_one_event(start, tmp_path):
    child = start("run", "digits-ann", "--json", "--data", tmp_path, stdin=subprocess.DEVNULL)
    events, status = child.rest()
    assert status == 2
    assert [type(event) for event in events] == [Failed]
    assert "The data set mnist was not found" in events[0].sentence


def test_a_file_that_cannot_be_written_is_found_before_the_training(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    status, out, err = run("run", "digits-ann", "--output", tmp_path / "file" / "m.onnx")
    assert (status, out) == (1, "")
    assert "A file cannot be used" in err
    assert "Drawing" not in err and "Traceback" not in err


def test_wrong_files_are_one_sentence(tmp_path):
    for arguments in (["evaluate", tmp_path / "no.onnx"], ["export", tmp_path / "no-run"]):
        status, out, err = run(*arguments)
        assert out == ""
        assert status == (1 if arguments[0] == "evaluate" else 2)
        told = [line for line in err.splitlines() if line.startswith("layerwise-train: ")]
        assert len(told) == 1
        assert "Traceback" not in err


@posix
def test_a_reader_that_goes_away_ends_the_run(start):
    child = start("run", "digits-ann", *ENDLESS, "--json", stdin=subprocess.DEVNULL)
    child.wait_for(Preparing)
    child.process.stdout.close()
    child.process.stdout = None
    assert child.process.wait(LIMIT_S) == 1
    assert b"Traceback" not in child.process.stderr.read()
