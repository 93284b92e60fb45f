"""A run by the person's own command, as if on another machine."""

import shlex
import subprocess
import sys

import pytest
from msgspec.structs import replace

from desktop.services.runs.command import launch, split
from desktop.services.runs.request import RunRequest
from tests.desktop.services.runs.conftest import posix, small, stand_in
from training.command_line import _parser
from training.commands.settings import changed_settings
from training.contract.activities import activity
from training.contract.errors import SettingsError
from training.contract.files import sha256
from training.contract.provenance import is_known
from training.contract.settings import Augmentation


@posix
def test_its_model_comes_over_the_pipe(make_runs, wait, user_folder, tmp_path):
    far = tmp_path / "weit weg"
    command = stand_in(far)
    runs = make_runs(lambda: command)
    run = runs.start(small("Größer: „weit weg“?"))
    assert run.command == command
    wait(lambda: runs.heard.ended)
    assert run.status == "finished", run.sentence
    assert run.model.parent == user_folder / "data" / "models"
    assert run.model.name == "Größer_ „weit weg“_.onnx"
    assert is_known(sha256(run.model.read_bytes()))
    (there,) = (far / "data" / "models").iterdir()
    assert there.read_bytes() == run.model.read_bytes()
    assert [path.name for path in (far / "data" / "runs").iterdir()] == [run.id]
    assert not list((user_folder / "data" / "runs" / run.id).glob("*.npz"))
    assert list(run.curves.epochs) == [1, 2]


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("no-such-program --there", "The command no-such-program was not found"),
        (
            f"{shlex.quote(sys.executable)} -c 'import sys; sys.exit(\"No route to host\")'",
            "exit status 1. Its last words: No route to host",
        ),
        ("echo 'hello there'", "ended too early, with exit status 0"),
        ("ssh 'gpu-box", "cannot be read (No closing quotation)"),
    ],
)
@posix
def test_a_command_that_does_not_work_is_told(make_runs, wait, command, words):
    runs = make_runs(lambda: command)
    run = runs.start(small())
    if run is None:
        assert words in runs.heard.refused[0]
        return
    wait(lambda: runs.heard.ended)
    assert run.status in ("died", "failed")
    assert words in run.sentence


def test_own_pictures_cannot_be_trained_elsewhere(make_runs, tmp_path):
    runs = make_runs(lambda: "ssh gpu-box layerwise-train")
    request = RunRequest("digits-ann", small().settings, "Eigene", str(tmp_path))
    assert runs.start(request) is None
    assert "Your own pictures lie on this machine" in runs.heard.refused[0]
    assert not runs.runs


def test_only_what_differs_is_told():
    task = activity("pokemon-transfer")
    augmentation = Augmentation(mirror=True)
    changed = {"epochs": 3, "augmentation": augmentation, "batch_size": None, "shuffle": False}
    settings = replace(task.settings, **changed)
    how = launch("abc", RunRequest(task.id, settings, "T"), "", resume=False)
    assert how.arguments[:5] == [sys.executable, "-m", "training", "run", task.id]
    options = _parser().parse_args(how.arguments[3:])
    assert len(options.set) == len(changed)
    assert changed_settings(task, options.set) == settings
    assert (options.id, options.json, options.supervised) == ("abc", True, True)
    again = launch("abc", RunRequest(task.id, settings, "T"), "", resume=True)
    options = _parser().parse_args(again.arguments[3:])
    assert (options.resume, options.set) == ("abc", [])


@posix
def test_a_shell_on_another_machine_reads_the_same_words():
    """ssh hands on its words joined by blanks, and a shell there splits them."""
    request = small(hidden_units=(16, 8))
    plain = launch("abc", request, "layerwise-train", resume=False).arguments[1:]
    command = "ssh -p 22 gpu-box 'python3 -m' training"
    remote = launch("abc", request, command, resume=False).arguments
    assert remote[:6] == ["ssh", "-p", "22", "gpu-box", "python3 -m", "training"]
    told = subprocess.run(
        ["sh", "-c", "printf '%s\\n' " + " ".join(remote[6:])], capture_output=True, text=True
    )
    assert told.stdout.splitlines() == plain
    assert "hidden_units=[16,8]" in plain and "--send-model" in plain


def test_a_command_is_split_as_a_shell_does():
    assert split("ssh 'gpu box' layerwise-train") == ["ssh", "gpu box", "layerwise-train"]
    assert split("  ") == []
    with pytest.raises(SettingsError, match="cannot be read"):
        split("ssh 'gpu")
