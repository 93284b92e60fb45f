import numpy as np
import pytest

from training.contract.errors import DataError
from training.datasets import picture_files
from training.datasets.labelled_folders import (
    SHARE,
    SPLIT_SEED,
    load_folder,
    load_test_part,
    load_whole_folder,
)
from training.datasets.picture_files import content_hash, read_picture, read_pictures
from training.datasets.picture_folders import list_pictures
from training.datasets.splits import stratified_split

COUNTS = {"Abra": 20, "Bär": 11, "Onix": 5}


@pytest.fixture
def folder(sorted_into):
    return sorted_into(COUNTS)


@pytest.fixture
def load(wanted, quiet):
    def load_own(folder, samples=None, progress=quiet):
        return load_folder(folder, wanted, samples, "class", progress)

    return load_own


@pytest.fixture
def opened(monkeypatch):
    """The paths of the pictures that were decoded."""
    paths = []

    def watched(path, wanted, change=None):
        paths.append(path)
        return read_picture(path, wanted, change)

    monkeypatch.setattr(picture_files, "read_picture", watched)
    return paths


def files_of(folder):
    """The files of the test, validation and training parts."""
    files = list_pictures(folder).files
    parts = stratified_split([file.name for file in files], SPLIT_SEED, SHARE)
    return [[files[place] for place in part] for part in parts]


def rows(pictures):
    return sorted(picture.tobytes() for picture in pictures)


def test_the_parts_hold_each_picture_once(folder, load, wanted, quiet):
    dataset = load(folder)
    (source,) = dataset.sources
    (validation,) = dataset.validation
    test = load_test_part(folder, wanted, "class")
    everything = read_pictures(list_pictures(folder).files, wanted, quiet).examples
    parts = [source.examples, validation.examples, test.examples]
    assert rows(np.concatenate([part.pictures for part in parts])) == rows(everything.pictures)
    assert [len(part.labels) for part in parts] == [24, 6, 6]
    assert source.share == 1
    assert dataset.epoch_size == 24


def test_labels_belong_to_their_pictures(folder, load, wanted):
    dataset = load(folder)
    files = list_pictures(folder).files
    label_of = {read_picture(file.path, wanted).tobytes(): file.label for file in files}
    for part in (
        dataset.sources[0].examples,
        dataset.validation[0].examples,
        load_test_part(folder, wanted, "class").examples,
    ):
        told = [label_of[picture.tobytes()] for picture in part.pictures]
        assert told == part.labels.tolist()


def test_the_parts_are_those_of_the_split(folder, load, wanted, quiet):
    dataset = load(folder)
    found = [
        load_test_part(folder, wanted, "class").examples,
        dataset.validation[0].examples,
        dataset.sources[0].examples,
    ]
    for examples, files in zip(found, files_of(folder), strict=True):
        part = read_pictures(files, wanted, quiet).examples
        assert rows(examples.pictures) == rows(part.pictures)


def test_the_data_set_says_what_it_is(folder, load, wanted, quiet):
    (folder / "Bär" / "notes.txt").write_text("about")
    dataset = load(folder)
    assert dataset.labels == ("Abra", "Bär", "Onix")
    assert dataset.split == {
        "seed": 1,
        "test_share": 0.15,
        "validation_share": 0.15,
        "test": 6,
        "validation": 6,
        "training": 24,
        "skipped": 1,
    }
    assert dataset.data_hash == content_hash(list_pictures(folder).files, quiet)
    assert dataset.validation[0].name == "own validation split, 15 % of each class"
    assert load_test_part(folder, wanted, "species").name == "own test split, 15 % of each species"


def test_only_the_parts_asked_for_are_opened(folder, load, wanted, opened):
    test, validation, training = files_of(folder)
    load(folder)
    assert sorted(opened) == sorted(file.path for file in validation + training)
    opened.clear()
    load_test_part(folder, wanted, "class")
    assert opened == [file.path for file in test]
    opened.clear()
    load(folder, samples=3)
    assert len(opened) == len(validation) + 3


def test_samples_come_evenly_from_the_classes(folder, load):
    few = load(folder, samples=10)
    assert np.bincount(few.sources[0].examples.labels).tolist() == [4, 3, 3]
    assert few.epoch_size == few.split["training"] == 10
    assert len(few.validation[0].examples.labels) == 6
    assert few.data_hash == load(folder).data_hash
    assert load(folder, samples=1000).epoch_size == 24


def test_each_picture_is_told(folder, load):
    told = []
    load(folder, progress=lambda *step: told.append(step))
    for what, total in (("Reading pictures", 30), ("Checking pictures", 36)):
        assert [step for step in told if step[0] == what] == [
            (what, done, total) for done in range(1, total + 1)
        ]


def test_a_broken_picture_is_missing_from_its_part_and_moves_no_other(folder, load, wanted):
    before = load(folder), load_test_part(folder, wanted, "class")
    parts = files_of(folder)
    for part in parts:
        part[0].path.write_bytes(b"")  # each the first of Abra
    dataset, test = load(folder), load_test_part(folder, wanted, "class")
    sets = [
        (before[1].examples, test.examples),
        (before[0].validation[0].examples, dataset.validation[0].examples),
        (before[0].sources[0].examples, dataset.sources[0].examples),
    ]
    for whole, left in sets[:2]:
        np.testing.assert_array_equal(left.pictures, whole.pictures[1:])
    whole, left = sets[2]
    assert set(rows(left.pictures)) < set(rows(whole.pictures))
    assert len(left.labels) == len(whole.labels) - 1
    counts = [dataset.split[name] for name in ("test", "validation", "training", "skipped")]
    assert counts == [6, 5, 23, 2]


def sentence(function, *arguments):
    with pytest.raises(DataError) as caught:
        function(*arguments)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_classes_with_too_few_pictures_are_named(sorted_into, load, wanted):
    folder = sorted_into({"Abra": 4, "Bär": 5, "Onix": 0})
    for told in (sentence(load, folder), sentence(load_test_part, folder, wanted, "class")):
        assert str(folder) in told
        assert "of Abra, Onix; give each class at least 5" in told


def test_only_the_first_of_many_classes_are_named(sorted_into, load):
    folder = sorted_into({f"class {number:02}": 1 for number in range(13)})
    assert "class 08, class 09 and 3 more; give" in sentence(load, folder)
    folder = sorted_into({f"class {number:02}": 1 for number in range(10)}, folder / "ten")
    assert "class 08, class 09; give" in sentence(load, folder)


def test_what_cannot_be_read_does_not_count(folder, load):
    *_, last = files_of(folder)[2]
    assert last.name.startswith("Onix/")
    last.path.write_bytes(b"")
    assert "of Onix; give each class at least 5" in sentence(load, folder)


@pytest.mark.parametrize("part", [1, 2])
def test_a_class_that_would_be_missing_from_a_part_is_named(folder, load, part):
    for file in files_of(folder)[part]:
        if file.name.startswith("Abra"):
            file.path.write_bytes(b"")
    assert "of Abra; give each class" in sentence(load, folder)


def test_a_whole_folder_is_numbered_by_the_models_labels(folder, wanted, quiet):
    labels = ("Zubat", "Onix", "Bär", "Abra")
    part = load_whole_folder(folder, wanted, labels, quiet)
    assert np.bincount(part.examples.labels).tolist() == [0, 5, 11, 20]
    assert str(folder) in part.name
    onix = read_picture(folder / "Onix" / "000.png", wanted)
    here = part.examples.pictures[part.examples.labels == 1]
    assert any(np.array_equal(onix, picture) for picture in here)


def test_classes_that_the_model_does_not_know_are_named(folder, wanted, quiet):
    with pytest.raises(DataError, match=r"does not know \(Abra, Onix\)"):
        load_whole_folder(folder, wanted, ("Bär", "Zubat"), quiet)


def test_a_collection_is_measured_under_the_model_s_labels(sorted_into, wanted, quiet):
    folder = sorted_into({"T-shirt%2Ftop": 2, "Bag": 1})
    found = load_whole_folder(folder, wanted, ("T-shirt/top", "Trouser", "Bag"), quiet)
    assert found.examples.labels.tolist() == [2, 0, 0]
