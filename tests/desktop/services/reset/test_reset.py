"""As installed: what goes, what stays, what is in the way."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.commands.reset import main
from desktop.services.preferences import Preferences, preferences_file, save_preferences
from desktop.services.process_lock import ProcessLock
from desktop.services.reset import obstacle as obstacles
from desktop.services.reset import reset as resets
from desktop.services.reset.made import made, size_of
from desktop.services.reset.obstacle import obstacle
from desktop.services.reset.reset import BACKUP, reset
from desktop.services.runs import kept
from desktop.services.runs.run_lock import RunLock
from desktop.services.spool import spool_folder
from tests.conftest import ROOT
from training.contract.locations import (
    site_data_folder,
    user_cache_folder,
    user_collections_folder,
    user_data_folder,
    user_lessons_folder,
    user_log_folder,
    user_models_folder,
    user_pictures_folder,
)
from training.contract.provenance import remember_export
from training.contract.run_files import runs_folder


@pytest.fixture(autouse=True)
def nobodys_own(user_folder):
    """No test here begins unless what it resets is a folder of its own."""
    assert os.environ["LAYERWISE_USER_FOLDER"] == str(user_folder)
    assert not Path.home().is_relative_to(user_folder)


@pytest.fixture
def things():
    """A file of every kind that a person makes; how many bytes there are."""
    for number, folder in enumerate(
        (
            user_models_folder(),
            user_collections_folder() / "Ä" / "7",
            runs_folder() / "r1",
            user_data_folder() / "sweeps" / "s",
            user_lessons_folder(),
            user_data_folder() / "data" / "weights",
            user_pictures_folder() / "leaves" / "ash",
        )
    ):
        folder.mkdir(parents=True)
        (folder / "file").write_bytes(b"x" * (number + 1))
    remember_export("0" * 64, user_models_folder() / "file")
    save_preferences(Preferences(theme="dark"))
    for folder in (user_cache_folder() / "features", user_log_folder()):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "file").touch()


def files_below(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_settings_and_caches_go_and_all_else_stays(things):
    before = files_below(user_data_folder())
    done = reset(everything=False)
    assert not preferences_file().exists()
    assert b'"dark"' in done.backup.read_bytes() and done.backup.name == BACKUP
    assert files_below(user_cache_folder()) == []
    assert files_below(user_data_folder()) == before
    assert files_below(user_log_folder()) == ["file"]
    assert done.left == done.shared == ()


def test_everything_goes_where_that_is_wanted(things):
    done = reset(everything=True)
    assert files_below(user_data_folder()) == []
    assert done.left == ()
    assert done.backup.is_file()
    assert reset(everything=True).backup is None


def test_what_there_is_is_measured(things):
    (runs_folder() / kept.LOCKS).mkdir()
    (runs_folder() / kept.LOCKS / "r1.lock").touch()
    found = {one.kind: size_of(one) for one in made()}
    assert found["collections"] == (1, 2)
    assert found["runs"] == (2, 3 + 4)
    assert found["lessons"] == (1, 5)
    assert found["data"] == (2, 6 + 7)
    assert found["models"].files == 2  # and the list of what was exported


def test_what_lies_there_for_everybody_stays(things):
    (site_data_folder() / "models").mkdir(parents=True)
    (site_data_folder() / "models" / "a.onnx").touch()
    reset(everything=True)
    assert (site_data_folder() / "models" / "a.onnx").is_file()


@pytest.fixture
def places(tmp_path, monkeypatch, nobodys_own):
    """The system's places in a home of their own, in place of the variable before all."""
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path / "home"))
    for kind in ("data", "config", "cache", "log"):
        folder = tmp_path / "home" / ".local" / kind / "Layerwise"
        monkeypatch.setattr(f"platformdirs.user_{kind}_dir", lambda *_, at=folder, **__: str(at))
    monkeypatch.delenv("LAYERWISE_USER_FOLDER")
    assert all(place.is_relative_to(tmp_path) for one in made() for place in one.places)
    return tmp_path / "home"


def fill(*paths):
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()


def test_a_folder_that_several_users_have_is_left(tmp_path, places, administrator, monkeypatch):
    monkeypatch.setenv("LOGNAME", "anna")
    monkeypatch.setenv("USERNAME", "anna")
    administrator(f"models = '{tmp_path / 'class'}'\nwork = '{tmp_path / '{user}' / 'Layerwise'}'")
    own = places / ".local" / "data" / "Layerwise" / "models"
    fill(tmp_path / "class" / "a.onnx", own / "a.onnx", runs_folder() / "r1" / "a")
    assert runs_folder().is_relative_to(tmp_path / "anna")
    assert size_of(made()[0]).files == 1
    done = reset(everything=True)
    assert done.shared == (tmp_path / "class",)
    assert files_below(tmp_path / "class") == ["a.onnx"]
    assert not own.exists() and not runs_folder().exists()


def test_a_variable_does_not_make_a_folder_personal(tmp_path, places, administrator, monkeypatch):
    monkeypatch.setenv("SCHOOL", str(tmp_path / "school"))
    administrator("models = '$SCHOOL/models'")
    fill(user_models_folder() / "a.onnx")
    assert user_models_folder() == tmp_path / "school" / "models"
    assert reset(everything=True).shared == (user_models_folder(),)
    assert (user_models_folder() / "a.onnx").is_file()


def test_of_a_home_goes_only_what_is_surely_ours(places, administrator):
    administrator("work = '~'\nmodels = '~'\ncollections = '~/pictures'")
    others = [
        places / name
        for name in (
            "precious", "pictures/sea/a.png", "data/thesis.csv", "lessons/piano.txt",
            "runs/10k.gpx", "runs/may/5k.gpx", "models/ship.stl", "models/a.onnx",
        )
    ]  # fmt: skip
    ours = [
        places / name
        for name in (
            "digits.onnx", "runs/r1/run.json", "runs/r1/best.npz", "sweeps/s/sweep.json",
            "lessons/a.layerwise-lesson", "own_exports.sha256",
        )
    ]  # fmt: skip
    fill(*others, *ours)
    others.remove(places / "models/a.onnx")  # where models are without the administrator's word
    assert user_data_folder() == user_models_folder() == places
    done = reset(everything=True)
    assert all(path.is_file() for path in others)
    assert not any(path.exists() for path in ours)
    assert places in done.shared and places / "pictures" in done.shared


def test_a_users_own_name_is_no_sign_of_ours(tmp_path, monkeypatch, places, administrator):
    home = tmp_path / "Layerwise"
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    administrator("models = '~/Documents'")
    fill(home / "Documents" / "letter.txt")
    reset(everything=True)
    assert (home / "Documents" / "letter.txt").is_file()


def test_caches_in_a_folder_that_is_not_ours_alone_stay(tmp_path, places, monkeypatch):
    monkeypatch.setenv("LAYERWISE_USER_FOLDER", str(places))
    fill(places / "cache" / "another's", places / "data" / "pictures" / "a.png")
    reset(everything=True)
    assert files_below(places) == ["cache/another's", "data/pictures/a.png"]


def test_links_go_and_what_they_lead_to_stays(things, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "precious").touch()
    (runs_folder() / "link").symlink_to(tmp_path / "elsewhere")
    (user_models_folder() / "link.onnx").symlink_to(tmp_path / "elsewhere" / "precious")
    reset(everything=True)
    assert not runs_folder().exists() and not user_models_folder().exists()
    assert (tmp_path / "elsewhere" / "precious").is_file()


def test_a_folder_that_is_a_link_stays_what_it_leads_to(things, tmp_path):
    user_lessons_folder().rename(tmp_path / "lessons")
    user_lessons_folder().symlink_to(tmp_path / "lessons")
    reset(everything=True)
    assert files_below(tmp_path / "lessons") == ["file"]


def test_what_is_protected_from_writing_goes_too(things):
    folder = user_pictures_folder() / "leaves" / "ash"
    (folder / "file").chmod(0o444)
    folder.chmod(0o555)
    assert reset(everything=True).left == ()
    assert not user_pictures_folder().exists()


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may remove anything")
def test_what_cannot_be_removed_is_told(things, monkeypatch):
    monkeypatch.setattr("pathlib.Path.chmod", lambda *_: None)
    folder = user_pictures_folder() / "leaves" / "ash"
    os.chmod(folder, 0o555)  # noqa: PTH101 - the other is switched off
    try:
        assert folder / "file" in reset(everything=True).left
    finally:
        os.chmod(folder, 0o755)  # noqa: PTH101


def test_a_training_is_in_the_way(things):
    assert obstacle(from_window=True) is None
    lock = RunLock(runs_folder() / kept.LOCKS, "r1")
    assert lock.take()
    assert "training is going on" in str(obstacle(from_window=True))
    lock.release()
    assert obstacle(from_window=True) is None


def test_an_open_window_is_in_the_way_of_a_script(things):
    folder = user_cache_folder() / "instance" / "screen"
    folder.mkdir(parents=True)
    lock = ProcessLock(folder / "lock")
    assert lock.take()
    assert "close its window" in str(obstacle(from_window=False))
    assert obstacle(from_window=True) is None
    lock.release()
    assert obstacle(from_window=False) is None


def test_names_are_those_of_the_modules_that_need_qt():
    assert obstacles.LOCKS == kept.LOCKS
    assert spool_folder().name == resets.SPOOL


def test_caches_that_windows_use_are_left(things):
    for folder in (spool_folder() / "x", user_cache_folder() / "instance" / "s"):
        folder.mkdir(parents=True)
        (folder / "file").touch()
    reset(everything=True)
    assert len(files_below(user_cache_folder())) == 2


def run(*arguments):
    assert os.environ["LAYERWISE_USER_FOLDER"]
    code = "import sys; sys.modules['PySide6'] = None; from desktop.__main__ import main\n"
    code += f"sys.argv = {['layerwise', *arguments]!r}; sys.exit(main())"
    command = [sys.executable, "-c", code]
    return subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, stdin=subprocess.DEVNULL
    )


def test_a_script_has_to_say_yes_to_lose_everything(things):
    before = files_below(user_data_folder())
    done = run("--reset", "--everything")
    assert done.returncode == 1 and "add --yes" in done.stderr
    assert files_below(user_data_folder()) == before and preferences_file().exists()


@pytest.mark.parametrize("typed", ["yes\n", "y\n", ""])
def test_whoever_sits_there_types_yes(things, typed, monkeypatch, capsys):
    terminal = io.StringIO(typed)
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", terminal)
    before = files_below(user_data_folder())
    status = main(["--reset", "--everything"])
    assert str(user_data_folder()) in capsys.readouterr().out
    assert files_below(user_data_folder()) == ([] if typed == "yes\n" else before)
    assert status == (0 if typed == "yes\n" else 1)


def test_a_script_resets_without_qt_and_without_a_question(things):
    done = run("--reset", "--everything", "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert BACKUP in done.stdout and "removed" in done.stdout
    assert files_below(user_data_folder()) == []


def test_a_script_hears_what_is_in_the_way(things):
    lock = RunLock(runs_folder() / kept.LOCKS, "r1")
    assert lock.take()
    done = run("--reset")
    lock.release()
    assert done.returncode == 1
    assert done.stderr.startswith("layerwise: A training is going on")
    assert preferences_file().exists()
