"""What is told of the data before it is read must be what is read."""

import msgspec
import pytest
from PIL import Image

from training.contract.activities import activity
from training.contract.data_size import count_pictures, data_size
from training.contract.settings import TrainingSettings
from training.registry import load_dataset, load_test_sets

PLAIN = TrainingSettings(hidden_units=(8,))


def read(task, settings, folder=None):
    """The counts of the real data: an epoch's, all sources', what is checked, classes."""
    found = load_dataset(task, settings, None, lambda *_: None, folder)
    tests = load_test_sets(task, None, folder) if settings.classes is None else ()
    checked = [len(part.examples.labels) for part in (*found.validation, *tests)]
    training = sum(len(source.examples.labels) for source in found.sources)
    return found.epoch_size, training, sum(checked), len(found.labels)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"samples": 100, "stroke_share": 0.2, "unfamiliar_share": 0.1, "stroke_copies": 2},
    ],
)
def test_the_counts_of_digits(changes):
    task, settings = activity("digits-ann"), msgspec.structs.replace(PLAIN, **changes)
    assert data_size(task, settings)[:4] == read(task, settings)


@pytest.mark.parametrize("name", ["fashion-ann", "fashion-cnn"])
def test_the_counts_of_fashion(name):
    assert data_size(activity(name), PLAIN)[:4] == read(activity(name), PLAIN)


@pytest.mark.parametrize("name", ["digits-ann", "fashion-ann"])
def test_the_counts_of_some_classes(name):
    settings = msgspec.structs.replace(PLAIN, classes=4)
    told, found = data_size(activity(name), settings), read(activity(name), settings)
    assert (told.epoch, told.training, told.classes) == (*found[:2], 4)


def test_the_counts_of_shipped_features():
    task = activity("pokemon-vgg16")
    settings = msgspec.structs.replace(PLAIN, unfamiliar_share=0.1)
    told = data_size(task, settings)
    assert told[:4] == read(task, settings)
    assert told.of_features


@pytest.fixture
def folder(tmp_path):
    for name, count in (("b", 9), ("a", 20), (".hidden", 3)):
        (tmp_path / name).mkdir()
        for number in range(count):
            Image.new("L", (20, 20), number).save(tmp_path / name / f"{number}.png")
    (tmp_path / "a" / "notes.txt").write_text("no picture")
    (tmp_path / "a" / ".DS_Store").write_bytes(b"")
    (tmp_path / "beside.png").write_bytes(b"")
    return tmp_path


@pytest.mark.parametrize("name", ["pokemon-cnn", "pokemon-vgg16"])
@pytest.mark.parametrize("samples", [None, 4])
def test_the_counts_of_a_folder(folder, name, samples):
    settings = msgspec.structs.replace(PLAIN, samples=samples)
    assert count_pictures(folder) == [20, 9]
    assert data_size(activity(name), settings, folder)[:4] == read(activity(name), settings, folder)
    assert data_size(activity(name), settings, option=folder)[:4] == read(
        activity(name), settings, folder
    )


def test_nobody_knows_what_is_not_there(tmp_path):
    assert data_size(activity("digits-ann"), PLAIN, tmp_path / "nowhere") is None
    assert data_size(activity("digits-ann"), PLAIN, tmp_path) is None
    assert data_size(activity("pokemon-cnn"), PLAIN) is None
