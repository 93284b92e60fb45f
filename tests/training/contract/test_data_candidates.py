import os
from pathlib import Path

import pytest

from training.command_line import main
from training.contract.locations import (
    data_candidates,
    keras_folder,
    own_keras_folder,
    resources,
    user_data_folder,
)


def test_an_option_is_the_only_place(tmp_path, monkeypatch):
    monkeypatch.setenv("LAYERWISE_DATA", str(tmp_path / "elsewhere"))
    assert data_candidates("mnist", tmp_path) == [tmp_path, tmp_path / "mnist"]


def test_the_order_of_the_places(tmp_path, monkeypatch):
    monkeypatch.setenv("LAYERWISE_DATA", str(tmp_path / "own"))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    places = data_candidates("mnist")
    assert places[0] == tmp_path / "own" / "mnist"
    assert places[1] == user_data_folder() / "data" / "mnist"
    assert places[2].parts[-2:] == ("data", "mnist")
    assert Path.home() not in places[2].parents
    assert places[3] == resources() / "data" / "mnist"
    assert places[4] == tmp_path / "keras" / "datasets" / "mnist"
    assert len(places) == 5


def test_without_the_variable_the_user_folder_is_first(user_folder):
    assert data_candidates("mnist")[0] == user_folder / "data" / "data" / "mnist"


@pytest.fixture
def no_keras_home(monkeypatch):
    """The variable is not set, and will be as it was."""
    monkeypatch.setenv("KERAS_HOME", "")
    monkeypatch.delenv("KERAS_HOME")


def test_keras_writes_into_our_folder_and_its_own_is_still_looked_into(no_keras_home, user_folder):
    assert main(["list"]) == 0
    assert os.environ["KERAS_HOME"] == str(own_keras_folder())
    assert own_keras_folder().is_relative_to(user_folder)
    assert keras_folder() == Path.home() / ".keras"


def test_whoever_has_named_keras_folder_has_it(monkeypatch, tmp_path):
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    assert main(["list"]) == 0
    assert keras_folder() == Path(os.environ["KERAS_HOME"]) == tmp_path
