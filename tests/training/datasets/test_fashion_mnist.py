import shutil
from types import SimpleNamespace

import numpy as np
import pytest

from training.contract.errors import DataError
from training.contract.locations import resources
from training.contract.settings import TrainingSettings
from training.datasets import fashion_mnist
from training.datasets.fashion_mnist import PUBLISHED, load, load_fashion_mnist
from training.datasets.labelled import UNFAMILIAR

SHIPPED = resources() / "data" / "fashion-mnist"


@pytest.fixture
def clothes_task():
    return SimpleNamespace(labels=tuple("abcdefghij"))


def test_the_published_counts(fashion):
    for part, count in ((fashion.train, 60_000), (fashion.test, 10_000)):
        assert part.pictures.shape == (count, 28, 28, 1)
        assert part.pictures.dtype == np.uint8
        assert part.labels.dtype == np.int64
        assert np.bincount(part.labels).tolist() == [count // 10] * 10
    # Ankle boot, T-shirt/top, T-shirt/top, Dress, T-shirt/top: the first row of the paper's figure.
    assert fashion.train.labels[:5].tolist() == [9, 0, 0, 3, 0]


def test_the_licence_lies_beside_the_files():
    text = (SHIPPED / "LICENSE").read_text("utf-8")
    assert "MIT" in text and "2017 Zalando SE" in text
    assert "shall be included in all copies" in text


def test_every_picture_is_learned_from_or_chosen_on(clothes_task, fashion, quiet):
    everything = load(clothes_task, TrainingSettings(), None, quiet)
    (source,) = everything.sources
    (validation,) = everything.validation
    assert source.share == 1
    assert validation.name == "Fashion-MNIST validation"
    assert (everything.epoch_size, len(validation.examples.labels)) == (55_000, 5_000)
    order = np.random.default_rng(1).permutation(60_000)
    np.testing.assert_array_equal(validation.examples.labels, fashion.train.labels[order[:5_000]])
    np.testing.assert_array_equal(source.examples.pictures, fashion.train.pictures[order[5_000:]])
    np.testing.assert_array_equal(source.examples.labels, fashion.train.labels[order[5_000:]])


def test_samples_leave_validation_whole(clothes_task, quiet):
    few = load(clothes_task, TrainingSettings(samples=70), None, quiet)
    assert few.epoch_size == len(few.sources[0].examples.labels) == 70
    assert len(few.validation[0].examples.labels) == 5_000


def test_the_data_set_says_what_it_is(clothes_task, quiet):
    few = load(clothes_task, TrainingSettings(samples=1), None, quiet)
    assert few.labels == clothes_task.labels
    assert few.split == {"seed": 1, "validation": 5_000, "test": "official"}
    assert len(few.data_hash) == 64


def test_the_test_set_is_whole(clothes_task, fashion):
    (part,) = fashion_mnist.test_sets(clothes_task, None)
    assert part.name == "Fashion-MNIST test"
    np.testing.assert_array_equal(part.examples.pictures, fashion.test.pictures)
    np.testing.assert_array_equal(part.examples.labels, fashion.test.labels)


def test_digits_are_unfamiliar(clothes_task, mnist, tmp_path):
    (part,) = fashion_mnist.unfamiliar_sets(clothes_task, tmp_path)
    assert part.name == "MNIST test digits"
    np.testing.assert_array_equal(part.examples.pictures, mnist.test.pictures)
    assert set(part.examples.labels.tolist()) == {UNFAMILIAR}


def test_digits_in_the_place_of_clothes_are_refused(tmp_path):
    for stem in PUBLISHED:
        shutil.copy(resources() / "data" / "mnist" / f"{stem}.gz", tmp_path)
    with pytest.raises(DataError, match="not the published one"):
        load_fashion_mnist(tmp_path)


def test_a_folder_without_the_files_is_named(tmp_path):
    with pytest.raises(DataError, match="fashion-mnist was not found") as caught:
        load_fashion_mnist(tmp_path)
    assert str(tmp_path) in str(caught.value)
