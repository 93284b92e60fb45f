"""Folders that an administrator has set: found, made, one a user; and what if they are away."""

import os
import subprocess
import sys
import threading

import pytest

from tests.conftest import ROOT
from training.contract import site_folders
from training.contract.locations import (
    collection_folders,
    is_for_everybody,
    lesson_folders,
    model_folders,
    own_model_folders,
    picture_folders,
    site_data_folder,
    user_collections_folder,
    user_data_folder,
    user_lessons_folder,
    user_models_folder,
)
from training.contract.run_files import runs_folder
from training.contract.site import SITE_VARIABLE
from training.contract.site_folders import expanded, folders_away, site_folder


@pytest.fixture
def own(tmp_path, monkeypatch):
    """The system's place for what a user makes, in place of the variable that comes before all."""
    folder = tmp_path / "own"
    monkeypatch.delenv("LAYERWISE_USER_FOLDER")
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(folder))
    return folder


@pytest.fixture
def administrator(tmp_path, monkeypatch):
    """Sets keys to folders."""

    def sets(**keys):
        file = tmp_path / "layerwise.toml"
        file.write_text("\n".join(f"{key} = '{folder}'" for key, folder in keys.items()))
        monkeypatch.setenv(SITE_VARIABLE, str(file))

    monkeypatch.delenv(site_folders.AWAY_VARIABLE, raising=False)
    yield sets
    os.environ.pop(site_folders.AWAY_VARIABLE, None)


def test_what_users_make_lives_where_the_administrator_says(own, administrator, tmp_path):
    administrator(work=tmp_path / "work")
    assert user_data_folder() == tmp_path / "work"
    assert user_models_folder() == tmp_path / "work" / "models"
    assert user_collections_folder() == tmp_path / "work" / "collections"
    assert runs_folder() == tmp_path / "work" / "runs"
    assert user_lessons_folder() == tmp_path / "work" / "lessons"
    assert folders_away() == []


def test_models_and_collections_may_live_elsewhere(own, administrator, tmp_path):
    administrator(models=tmp_path / "m", collections=tmp_path / "c")
    assert user_models_folder() == tmp_path / "m"
    assert user_collections_folder() == tmp_path / "c"
    assert user_data_folder() == own
    everybody = site_data_folder() / "models"
    assert model_folders() == [tmp_path / "m", own / "models", everybody]
    assert collection_folders() == [tmp_path / "c", own / "collections"]


def test_the_variable_comes_before_the_administrator(administrator, user_folder, tmp_path):
    administrator(work=tmp_path / "work", models=tmp_path / "away" / "\0")
    assert user_data_folder() == user_folder / "data"
    assert user_models_folder() == user_folder / "data" / "models"
    assert folders_away() == []


def test_each_user_has_a_folder(own, administrator, tmp_path, monkeypatch):
    monkeypatch.setenv("LOGNAME", "anna")
    monkeypatch.setenv("USERNAME", "anna")
    administrator(work=tmp_path / "{user}" / "Layerwise")
    assert user_data_folder() == tmp_path / "anna" / "Layerwise"
    assert site_folder("work").is_personal


def test_home_and_variables_are_put_in(monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("CLASS", "9a")
    assert expanded("~/Layerwise") == str(tmp_path) + "/Layerwise"
    assert expanded("$HOME/${CLASS}") == str(tmp_path) + "/9a"
    assert expanded("/srv/homes$/x") == "/srv/homes$/x"


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("$NOBODY_SET_THIS/work", "has no value"),
        ("work", "does not begin with"),
        ("", "does not begin with"),
        ("~nobody-of-this-name/work", "does not begin with"),
    ],
)
def test_what_names_no_folder_is_refused(written, fault):
    with pytest.raises(OSError, match=fault):
        expanded(written)


@pytest.mark.parametrize("name", ["..", "a/b", "a\\b", "c:"])
def test_a_users_name_leads_nowhere_else(monkeypatch, name):
    monkeypatch.setenv("LOGNAME", name)
    with pytest.raises(OSError, match="no folder's"):
        expanded("/srv/{user}")


def test_a_folder_that_cannot_be_used_is_replaced_and_told(own, administrator, tmp_path):
    (tmp_path / "file").touch()
    administrator(work=tmp_path / "file" / "work", lessons=tmp_path / "none")
    assert user_data_folder() == own
    first, second = (str(folder.sentence) for folder in folders_away())
    assert "nothing is lost" in first and str(tmp_path / "file") in first
    assert str(tmp_path / "none") in second and "missing from the lists" in second
    assert lesson_folders() == [own / "lessons", site_data_folder() / "lessons"]


def test_processes_that_are_started_use_the_same_place(own, administrator, tmp_path):
    parent = tmp_path / "not yet"
    parent.touch()
    administrator(work=parent / "work")
    assert user_data_folder() == own
    parent.unlink()  # the server is back
    code = "from training.contract.locations import user_data_folder; print(user_data_folder())"
    child = {**os.environ, "XDG_DATA_HOME": str(tmp_path), "HOME": str(tmp_path)}
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=child, capture_output=True, text=True
    )
    assert str(parent / "work") not in done.stdout and "Layerwise" in done.stdout


def test_what_was_made_meanwhile_is_found_when_the_folder_is_back(own, administrator, tmp_path):
    administrator(work=tmp_path / "work")
    assert own / "models" in model_folders() and own / "collections" in collection_folders()


def test_a_folder_that_never_answers_is_not_waited_for(administrator, own, tmp_path, monkeypatch):
    hangs = threading.Event()
    monkeypatch.setattr(site_folders, "PATIENCE_S", 0.05)
    monkeypatch.setattr(site_folders, "check_writable", lambda _: hangs.wait())
    administrator(work=tmp_path / "hangs")
    assert user_data_folder() == own
    assert "does not answer" in folders_away()[0].fault
    hangs.set()


def test_everybodys_folder_and_lessons_are_only_read(administrator, tmp_path, monkeypatch):
    monkeypatch.delenv("LAYERWISE_SITE_FOLDER")
    (tmp_path / "lessons").mkdir()
    administrator(shared=tmp_path / "shared", lessons=tmp_path / "lessons")
    assert site_data_folder() == tmp_path / "shared"
    assert not (tmp_path / "shared").exists()
    assert list((tmp_path / "lessons").iterdir()) == []
    assert lesson_folders()[1:] == [tmp_path / "lessons", tmp_path / "shared" / "lessons"]
    assert picture_folders()[-1] == tmp_path / "shared" / "pictures"
    assert is_for_everybody(tmp_path / "lessons" / "a") and is_for_everybody(tmp_path / "shared/b")
    assert not is_for_everybody(user_models_folder() / "a.onnx")


def test_a_desktops_own_folders_do_not_move_everybodys(monkeypatch):
    monkeypatch.delenv("LAYERWISE_SITE_FOLDER")
    before = site_data_folder()
    monkeypatch.setenv("XDG_DATA_DIRS", "/usr/share/gnome:/usr/share")
    assert site_data_folder() == before and before.name == "Layerwise"


def test_a_user_whose_folder_is_everybodys_keeps_the_own_models(monkeypatch, user_folder):
    monkeypatch.setenv("LAYERWISE_SITE_FOLDER", str(user_folder / "data"))
    assert own_model_folders() == model_folders() == [user_folder / "data" / "models"]
    assert collection_folders() == [user_folder / "data" / "collections"]
