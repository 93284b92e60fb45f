import msgspec
import numpy as np
import pytest

from training.contract.errors import DataError
from training.contract.files import sha256
from training.datasets import shipped_features as module
from training.datasets.labelled import UNFAMILIAR, LabelledPictures
from training.datasets.shipped_features import (
    Facts,
    ShippedFeatures,
    features_dataset,
    features_of_test,
    read_features,
    write_features,
)

FACTS = Facts(("a", "b", "c"), {"seed": 1}, "hash", "own validation", "own test")


def part(labels):
    values = np.arange(len(labels) * 4, dtype=np.float16).reshape(-1, 4)
    return LabelledPictures(values, np.array(labels, dtype=np.int64))


@pytest.fixture
def features():
    return ShippedFeatures(
        FACTS, part([0, 0, 0, 0, 1, 1, 2, UNFAMILIAR, UNFAMILIAR]), part([0, 1, 2]), part([2, 1])
    )


@pytest.fixture
def written(features, tmp_path, monkeypatch):
    path = tmp_path / "some.npz"
    write_features(path, features)
    monkeypatch.setattr(module, "features_path", lambda activity: tmp_path / f"{activity}.npz")
    return path


def test_features_come_back_as_they_were(features, written):
    again = read_features("some")
    assert again.facts == FACTS
    for name in ("training", "validation", "test"):
        for one, two in zip(getattr(again, name), getattr(features, name), strict=True):
            np.testing.assert_array_equal(one, two)
            assert one.dtype == two.dtype


def test_none_ship_for_other_activities(written):
    assert read_features("another") is None


@pytest.mark.parametrize("length", [0, 50, 700])
def test_a_damaged_file_is_a_sentence(written, length):
    written.write_bytes(written.read_bytes()[:length])
    with pytest.raises(DataError, match=r"cannot be read .*install Layerwise again"):
        read_features("some")


def test_other_arrays_are_refused(features, written):
    pictures = LabelledPictures(np.zeros((2, 3, 3, 1), np.uint8), np.array([0, 1]))
    write_features(written, msgspec.structs.replace(features, test=pictures))
    with pytest.raises(DataError, match="test has no features"):
        read_features("some")


def test_a_data_set_of_features(features):
    dataset = features_dataset(features, None, 0.2)
    assert dataset.of_features
    familiar, others = dataset.sources
    assert (familiar.share, others.share) == (0.8, 0.2)
    assert familiar.examples.labels.tolist() == [0, 1, 2, 0, 1, 0, 0]
    assert others.examples.labels.tolist() == [UNFAMILIAR, UNFAMILIAR]
    assert dataset.epoch_size == 7
    assert (dataset.labels, dataset.split, dataset.data_hash) == (
        ("a", "b", "c"),
        {"seed": 1, "training": 7},
        sha256(b"features of hash"),
    )
    assert "ship" in dataset.source
    assert features_of_test(features).labels == ("a", "b", "c")


def test_few_samples_are_of_all_classes(features):
    (familiar,) = features_dataset(features, 3, 0).sources
    assert familiar.examples.labels.tolist() == [0, 1, 2]
    given = features.training
    np.testing.assert_array_equal(familiar.examples.pictures, given.pictures[[0, 4, 6]])
