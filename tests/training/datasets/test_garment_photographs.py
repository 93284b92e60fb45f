import numpy as np
import pytest
from PIL import Image

from training.contract.activities import activity
from training.contract.preparation.apply import prepare
from training.contract.settings import TrainingSettings
from training.datasets import fashion_mnist
from training.datasets.fashion_mnist import load
from training.datasets.garment_photographs import (
    ALSO_RIGHT,
    LEARNED_NAMES,
    load_garment_photographs,
    load_garment_test_part,
)

KINDS = dict.fromkeys((*LEARNED_NAMES, "hat", "shorts"), 10)
TASK = activity("fashion-cnn")


@pytest.fixture
def folder(sorted_into, tmp_path):
    """A folder of data sets that has small photographs of all kinds, in which nothing else is."""
    sorted_into(KINDS, tmp_path / "data" / "clothing")
    return tmp_path / "data"


@pytest.fixture
def photographs(folder, quiet):
    def of(**settings):
        return load_garment_photographs(TASK, TrainingSettings(**settings), folder, quiet)

    return of


def hashes(pictures):
    return {one.tobytes() for one in pictures}


def test_each_kind_is_learned_under_a_name_and_others_are_left_out(photographs):
    found = photographs()
    learned = {TASK.labels.index(name) for name in LEARNED_NAMES.values()}
    assert set(found.training.labels.tolist()) == learned
    assert set(found.validation.examples.labels.tolist()) == learned
    assert found.training.pictures.shape == (len(LEARNED_NAMES) * 8, 28, 28, 1)


def test_no_photograph_is_in_two_parts(photographs, folder):
    found = photographs()
    test = load_garment_test_part(TASK, folder)
    parts = [hashes(part.pictures) for part in (found.training, found.validation.examples)]
    parts.append(hashes(test.examples.pictures))
    assert sum(map(len, parts)) == len(set.union(*parts)) == len(LEARNED_NAMES) * 10
    assert found.split["photograph_test"] == len(test.examples.labels) == len(LEARNED_NAMES)


def test_a_photograph_is_prepared_as_the_page_does_it(photographs, folder):
    with Image.open(folder / "clothing" / "dress" / "000.png") as picture:
        wanted = prepare(picture, TASK.input).pixels
    found = photographs()
    test = load_garment_test_part(TASK, folder)
    everything = [found.training, found.validation.examples, test.examples]
    assert wanted.tobytes() in set.union(*(hashes(part.pictures) for part in everything))


def test_copies_follow_the_photographs_as_they_are(photographs):
    once, thrice = photographs(), photographs(photo_copies=3)
    count = len(once.training.labels)
    np.testing.assert_array_equal(thrice.training.pictures[:count], once.training.pictures)
    np.testing.assert_array_equal(thrice.training.labels, np.tile(once.training.labels, 3))
    assert len(hashes(thrice.training.pictures)) > 2 * count
    again, other = photographs(photo_copies=3), photographs(photo_copies=3, seed=1)
    np.testing.assert_array_equal(again.training.pictures, thrice.training.pictures)
    assert (other.training.pictures[count:] != thrice.training.pictures[count:]).any()
    assert thrice.data_hash == once.data_hash


def test_samples_leave_validation_whole(photographs):
    few = photographs(samples=7, photo_copies=2)
    assert len(few.training.labels) == 14
    assert len(few.validation.examples.labels) == len(LEARNED_NAMES)


def test_progress_counts_all_copies(folder):
    told = []
    settings = TrainingSettings(photo_copies=2, samples=7)
    load_garment_photographs(TASK, settings, folder, lambda *one: told.append(one))
    assert told == [("Reading pictures", done, 14) for done in range(1, 15)]


def test_what_a_person_would_say_as_well_is_right(photographs):
    found = photographs().validation
    for name, others in ALSO_RIGHT.items():
        right = found.also_right[TASK.labels.index(name)]
        assert [TASK.labels[place] for place in right] == list(others)
    assert "any name that fits is right" in found.name


def test_photographs_join_fashion_mnist(folder, quiet, monkeypatch):
    monkeypatch.setenv("LAYERWISE_DATA", str(folder))
    settings = TrainingSettings(photo_share=0.25, samples=20)
    both = load(TASK, settings, None, quiet)
    assert [source.share for source in both.sources] == [0.75, 0.25]
    assert both.validation[0].name == "Fashion-MNIST validation"
    assert len(both.validation) == len(fashion_mnist.test_sets(TASK, None)) == 2
    assert both.split["photograph_training"] == 20
    assert both.data_hash != load(TASK, TrainingSettings(samples=20), None, quiet).data_hash


def test_without_photographs_fashion_mnist_is_learned_from_alone(quiet):
    alone = load(TASK, TrainingSettings(photo_share=0.25, samples=20), None, quiet)
    assert [source.share for source in alone.sources] == [1.0]
    assert len(alone.validation) == len(fashion_mnist.test_sets(TASK, None)) == 1
    assert "not found" in alone.source


def test_the_real_photographs_are_split_as_ever(shared_data, quiet):
    folder = shared_data("clothing").parent
    settings = TrainingSettings(samples=1)
    found = load_garment_photographs(TASK, settings, folder, quiet)
    assert found.split["photograph_test"] == found.split["photograph_validation"] == 321
    assert len(found.validation.examples.labels) == 321
