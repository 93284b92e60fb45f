"""A run from a folder of a student's own pictures, also where the activity has data of its own."""

import msgspec
import numpy as np
import pytest
from PIL import Image

from training.checkpoint import describe
from training.command_line import main
from training.contract.activities import activity
from training.contract.errors import DataError, SettingsError
from training.contract.preparation.apply import prepare
from training.datasets.fashion_mnist import load_fashion_mnist
from training.datasets.mnist import load_mnist
from training.onnx_answers import OnnxModel
from training.registry import load_dataset, load_test_sets

A_CLASS = 30


def quiet(*_):
    pass


@pytest.fixture(scope="module")
def drawings(tmp_path_factory):
    """Digits as drawn on paper: dark on white, larger than the network's input, two as scanned."""
    top = tmp_path_factory.mktemp("meine Ziffern")
    pictures, labels = load_mnist().test
    for digit in (0, 1, 7):
        (top / str(digit)).mkdir()
        for place in np.flatnonzero(labels == digit)[:A_CLASS]:
            scan = Image.fromarray(255 - pictures[place, ..., 0])
            paper = Image.new("L", (120, 90), 255)
            paper.paste(scan.resize((56, 56)), (40, 20))
            paper.convert("RGB").save(top / str(digit) / f"{place}.png")
    for digit, place in ((0, 3), (1, 2)):  # 28 x 28, as a collection keeps them
        Image.fromarray(pictures[place, ..., 0]).save(top / str(digit) / "scan.png")
    return top


@pytest.fixture(scope="module")
def garments(tmp_path_factory):
    top = tmp_path_factory.mktemp("clothes")
    pictures, labels = load_fashion_mnist().test
    for name, label in (("T-shirt%2Ftop", 0), ("Ärmel", 2)):
        (top / name).mkdir()
        for place in np.flatnonzero(labels == label)[:A_CLASS]:
            Image.fromarray(pictures[place, ..., 0]).save(top / name / f"{place}.png")
    return top


@pytest.mark.parametrize("name", ["digits-ann", "fashion-ann", "fashion-cnn", "pokemon-cnn"])
def test_any_activity_learns_from_a_folder(name, drawings):
    task = activity(name)
    found = load_dataset(task, task.settings, None, quiet, drawings)
    assert found.labels == ("0", "1", "7")
    assert found.own
    (source,) = found.sources
    wanted = (task.input.height, task.input.width, task.input.channels)
    assert source.examples.pictures.shape == (found.epoch_size, *wanted)
    parts = [source.examples, found.validation[0].examples]
    parts += [part.examples for part in load_test_sets(task, None, drawings)]
    assert sum(len(part.labels) for part in parts) == 3 * A_CLASS + 2
    assert str(drawings) in found.source


def test_pictures_go_through_the_activitys_own_preparation(task, drawings):
    """Ink on paper comes out as light ink on black, in the middle; scans pass unchanged."""
    found = load_dataset(task, task.settings, None, quiet, drawings)
    given = {
        prepare(Image.open(path), task.input).pixels.tobytes() for path in drawings.rglob("*.png")
    }
    learned = found.sources[0].examples.pictures
    assert {one.tobytes() for one in learned} <= given
    assert (learned[:, 0, 0] < 10).all()
    scans = {load_mnist().test.pictures[place].tobytes() for place in (2, 3)}
    assert scans < given


def test_fewer_pictures_and_classes_of_a_folder(task, drawings):
    settings = msgspec.structs.replace(task.settings, samples=10, classes=2)
    found = load_dataset(task, settings, None, quiet, drawings)
    assert (found.labels, found.epoch_size) == (("0", "1"), 10)
    assert set(found.validation[0].examples.labels.tolist()) == {0, 1}
    too_many = msgspec.structs.replace(task.settings, classes=4)
    with pytest.raises(SettingsError, match="has 3 classes, and 4 were asked for"):
        load_dataset(task, too_many, None, quiet, drawings)


def run(folder, name, pictures, *changes):
    path = folder / "m.onnx"
    arguments = ["run", name, "--pictures", str(pictures), "--output", str(path)]
    for change in ("epochs=2", "batch_size=16", *changes):
        arguments += ["--set", change]
    return main(arguments), path


def test_a_whole_run_makes_a_model_of_the_folders_classes(task, drawings, user_folder, tmp_path):
    status, path = run(tmp_path, "digits-ann", drawings, "hidden_units=[32]", "epochs=12")
    assert status == 0
    metadata = OnnxModel(path.read_bytes(), path.name).metadata
    assert metadata.labels == ("0", "1", "7")
    assert metadata.input == task.input
    assert metadata.training.settings["unfamiliar_share"] == 0
    assert metadata.measured[0].top1 > 0.6
    assert "15 % of each class" in metadata.measured[0].data
    assert (metadata.licence, metadata.attribution) == ("", ())  # nothing of MNIST is in it
    (left,) = (user_folder / "data" / "runs").iterdir()
    assert describe(left).pictures_folder == drawings
    # The run knows its pictures: it goes on, and is exported again, without naming them.
    assert main(["run", "digits-ann", "--resume", "--output", str(tmp_path / "r.onnx")]) == 0
    assert main(["export", str(left), "--output", str(tmp_path / "e.onnx")]) == 0
    for again in ("r.onnx", "e.onnx"):
        found = OnnxModel((tmp_path / again).read_bytes(), again).metadata
        assert found.check == metadata.check
        assert found.measured == metadata.measured


def test_labels_are_those_of_the_folders_names_and_the_title_is_the_runs(garments, tmp_path):
    path = tmp_path / "m.onnx"
    arguments = ["run", "fashion-ann", "--pictures", str(garments), "--output", str(path)]
    arguments += ["--set", "epochs=2", "--set", "hidden_units=[16]", "--title", "Zwei Kläßchen 🧥"]
    assert main(arguments) == 0
    metadata = OnnxModel(path.read_bytes(), path.name).metadata
    assert metadata.labels == ("T-shirt/top", "Ärmel")
    assert (metadata.activity, metadata.title) == ("fashion-ann", "Zwei Kläßchen 🧥")


def test_a_model_of_some_classes_is_measured_on_these(tmp_path, capsys):
    path = tmp_path / "m.onnx"
    arguments = ["run", "fashion-ann", "--output", str(path), "--set", "classes=3"]
    for change in ("epochs=2", "samples=300", "hidden_units=[32]", "photo_share=0"):
        arguments += ["--set", change]
    assert main(arguments) == 0
    metadata = OnnxModel(path.read_bytes(), path.name).metadata
    assert metadata.labels == ("T-shirt/top", "Trouser", "Pullover")
    assert metadata.measured[0].count == 3_000
    capsys.readouterr()
    assert main(["evaluate", str(path), "--json"]) == 0
    assert f'"top1":{metadata.measured[0].top1}' in capsys.readouterr().out.replace(" ", "")


def test_a_model_of_other_classes_is_not_measured_on_the_activitys(garments, tmp_path, capsys):
    _, path = run(tmp_path, "fashion-ann", garments, "hidden_units=[16]")
    assert main(["evaluate", str(path)]) != 0
    assert "knows other classes than the test data" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("made", "sentence"),
    [((), "is empty"), (("a",), "only one sub-folder"), (("a", "b"), "has a picture in it")],
)
def test_a_folder_of_another_kind_is_a_sentence(task, tmp_path, made, sentence):
    for name in made:
        (tmp_path / name).mkdir()
    with pytest.raises(DataError, match=sentence):
        load_dataset(task, task.settings, None, quiet, tmp_path)


def test_own_pictures_never_ship(drawings, capsys):
    assert main(["run", "digits-ann", "--pictures", str(drawings), "--ship"]) == 2
    assert "leave out --ship" in capsys.readouterr().err
