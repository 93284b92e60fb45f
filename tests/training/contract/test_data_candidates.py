from pathlib import Path

from training.contract.locations import data_candidates, resources, user_data_folder


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
