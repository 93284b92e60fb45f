"""The list of models: shipped, own, and those that come while the program runs."""

import os
import shutil
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QDate, QLocale

from desktop.services.model_library import ModelLibrary
from training.contract.locations import exported_models, site_data_folder, user_models_folder


@pytest.fixture
def library(qapp):
    return ModelLibrary()


@pytest.fixture
def own():
    """Put a shipped model among the user's own under another name."""

    def put(name, source="digits-ann"):
        path = user_models_folder() / f"{name}.onnx"
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(exported_models() / f"{source}.onnx", path)
        return path

    return put


def test_the_shipped_ones_are_listed_with_what_they_say(library):
    found = {model.path.stem: model for model in library.shipped()}
    assert found["fashion-cnn"].activity == "fashion-cnn"
    assert found["fashion-cnn"].title == "Convolutional network"
    assert len(found["pokemon-cnn"].labels) == 150


def test_without_a_models_folder_there_are_no_own_ones(library):
    assert library.own() == []


def test_the_newest_of_the_own_ones_comes_first(library, own):
    older, newer = own("Ü 1 🖊"), own("a")
    for path, age in ((older, 2), (newer, 1)):
        then = (datetime.now() - timedelta(days=age)).timestamp()
        os.utime(path, (then, then))
    assert [model.path for model in library.own()] == [newer, older]


def test_those_for_everybody_come_last_and_say_so(library, own):
    mine = own("mine")
    shared = site_data_folder() / "models" / "fashion.onnx"
    shared.parent.mkdir(parents=True)
    shutil.copy(exported_models() / "fashion-ann.onnx", shared)
    assert [model.path for model in library.own()] == [mine]
    assert [model.name for model in library.shared()] == ["Dense network · on this computer"]
    assert [model.path for model in library.others()] == [mine, shared]


def test_a_name_tells_when_it_was_made(library, own):
    path = own("model")
    today = library.listed(path)
    assert today.name.startswith("Dense network · ")
    then = datetime(2024, 3, 9, 12)
    os.utime(path, (then.timestamp(), then.timestamp()))
    day = QLocale().toString(QDate(2024, 3, 9), QLocale.FormatType.ShortFormat)
    assert library.listed(path).name == f"Dense network · {day}"


def test_a_file_that_says_nothing_has_its_files_name(library, tmp_path):
    path = tmp_path / "Räuber.onnx"
    path.write_bytes(b"no model")
    assert library.listed(path)[1:4] == ("", "Räuber", ())
    assert library.listed(tmp_path / "none.onnx") is None


def test_a_file_that_was_written_anew_is_read_anew(library, own):
    path = own("model")
    assert library.listed(path).activity == "digits-ann"
    assert library.listed(own("model", "fashion-ann")).activity == "fashion-ann"


def test_a_new_one_is_told_and_remembered_while_it_is_there(library, own, qtbot):
    path = own("model")
    with qtbot.waitSignal(library.added) as added:
        library.add(path)
    assert added.args == [path]
    library.add(path)
    assert library.new == (path,)
    path.unlink()
    assert library.new == ()
