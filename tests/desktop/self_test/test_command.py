"""`layerwise --self-test` as a script runs it."""

import json
import os
import subprocess
import sys

import pytest

from desktop.self_test import command
from desktop.self_test.outcome import Outcome, Result
from desktop.self_test.steps import STEPS, Step
from desktop.services.runs.missing import missing
from tests.conftest import ROOT

FAULTY = "tests.desktop.self_test.faulty_steps:"
GOOD = Result("models", Outcome("ok", "six models answer"), 1.23)


def run(*arguments, code=None, **environment):
    """Start the program, without a screen unless told otherwise."""
    start = ["-c", code] if code else ["-m", "desktop"]
    kept = {name: value for name, value in os.environ.items() if name not in SCREENS}
    return subprocess.run(
        [sys.executable, *start, *arguments],
        cwd=ROOT,
        env={**kept, **environment},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=110,
    )


SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM")


def test_the_lines_of_a_person():
    assert command.text_line(GOOD) == "ok       models     six models answer  1.2 s"
    failed = Result("guard", Outcome("failed", "It is broken; mend it."), 10.06, ("Traceback",))
    assert command.text_line(failed) == "FAILED   guard      It is broken; mend it.  10.1 s"


def test_the_lines_of_a_script_are_ascii():
    told = command.json_line(Result("folders", Outcome("failed", "ü"), 0.5, ("line 1", "line 2")))
    assert told.isascii()
    assert json.loads(told) == {
        "version": command.__version__,
        "step": "folders",
        "status": "failed",
        "seconds": 0.5,
        "sentence": "ü",
        "details": ["line 1", "line 2"],
    }


def steps(monkeypatch, *names):
    found = tuple(Step(name, "", FAULTY + name, 20.0) for name in names)
    monkeypatch.setattr(command, "STEPS", found)


def test_one_failed_step_fails_the_whole_and_the_rest_goes_on(monkeypatch, capsys, user_folder):
    steps(monkeypatch, "talk", "give_up_silently", "skip", "refuse", "talk")
    assert command.main([]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines[:-1]] == ["ok", "FAILED", "skipped", "FAILED", "ok"]
    assert lines[-1].endswith("2 of 5 steps failed.")
    assert not list(user_folder.rglob("*self-test-*"))


def test_what_is_not_in_this_edition_is_no_fault(monkeypatch, capsys):
    steps(monkeypatch, "skip", "talk")
    assert command.main(["--json"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [one["status"] for one in told] == ["skipped", "ok"]


def test_an_unknown_step_is_refused(capsys):
    with pytest.raises(SystemExit) as end:
        command.main(["models", "dishes"])
    assert end.value.code == 2
    assert "no step dishes; choose among" in capsys.readouterr().err


def test_every_step_is_one_that_there_is():
    assert len({step.name for step in STEPS}) == len(STEPS)
    assert {"models", "samples", "pages", "training", "folders"} <= {step.name for step in STEPS}


def test_an_interrupt_leaves_nothing_behind(monkeypatch, user_folder):
    def interrupt(*_):
        assert list(user_folder.rglob("*self-test-*"))
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "attempt", interrupt)
    assert command.main(["models"]) == 130
    assert not list(user_folder.rglob("*self-test-*"))


@pytest.mark.parametrize("arguments", [["--version"], ["--help"], ["--self-test", "--help"]])
def test_version_and_help_need_neither_qt_nor_a_screen(arguments):
    code = (
        "import sys; sys.modules['PySide6'] = None; sys.modules['numpy'] = None\n"
        "from desktop.__main__ import main\nsys.exit(main())"
    )
    done = run(*arguments, code=code)
    assert done.returncode == 0, done.stderr
    assert "layerwise" in done.stdout.lower() and not done.stderr


def test_it_works_from_source_and_leaves_nothing_behind(user_folder):
    quick = [step.name for step in STEPS if step.name != "training"]
    told = told_by(user_folder, *quick)
    assert list(told) == quick
    assert {line["status"] for line in told.values()} == {"ok"}
    if sys.platform.startswith("linux"):
        assert told["pages"]["sentence"].endswith("without a screen")


@pytest.mark.full
def test_all_of_it_works_from_source(user_folder):
    told = told_by(user_folder)
    assert list(told) == [step.name for step in STEPS]
    assert told.pop("training")["status"] == ("ok" if missing() is None else "skipped")
    assert {line["status"] for line in told.values()} == {"ok"}


def told_by(user_folder, *names):
    """Run the program; return its lines by the steps' names."""
    done = run("--self-test", "--json", *names, LAYERWISE_USER_FOLDER=str(user_folder))
    assert done.returncode == 0, done.stdout
    assert not list(user_folder.iterdir())
    return {line["step"]: line for line in map(json.loads, done.stdout.splitlines())}
