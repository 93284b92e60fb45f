import numpy as np
import pytest

from training.batches import Batches
from training.datasets.labelled import Dataset, LabelledPictures, Source


def source(first, count, share):
    """Pictures of 1 x 1 pixel whose labels number them."""
    labels = np.arange(first, first + count)
    pictures = (labels % 256).astype(np.uint8).reshape(-1, 1, 1, 1)
    return Source(LabelledPictures(pictures, labels), share)


def dealt(dataset, epoch=1, batch_size=32, seed=0):
    return list(Batches(dataset, batch_size, seed).epoch(epoch))


def dataset_of(*sources, size):
    return Dataset(sources, size, (), {}, "", ())


def labels_of(batches):
    return np.concatenate([batch.labels for batch in batches])


@pytest.mark.parametrize(("count", "batch_size"), [(100, 32), (96, 32), (5, 32), (33, 1)])
def test_every_picture_once_and_the_last_batch_kept(count, batch_size):
    dataset = dataset_of(source(0, count, 1.0), size=count)
    batches = dealt(dataset, batch_size=batch_size)
    assert len(batches) == len(Batches(dataset, batch_size, 0)) == -(-count // batch_size)
    assert sorted(labels_of(batches)) == list(range(count))
    assert {len(batch.labels) for batch in batches[:-1]} <= {batch_size}
    assert len(batches[-1].labels) == (count - 1) % batch_size + 1


def test_pictures_keep_their_labels():
    for batch in dealt(dataset_of(source(0, 90, 0.5), source(100, 60, 0.5), size=120)):
        np.testing.assert_array_equal(batch.pictures.ravel(), batch.labels % 256)
        assert batch.pictures.dtype == np.uint8
        assert batch.labels.dtype == np.int64


def test_sources_contribute_by_their_shares():
    dataset = dataset_of(
        source(0, 1000, 0.5), source(10_000, 50, 0.3), source(20_000, 900, 0.2), size=1000
    )
    labels = labels_of(dealt(dataset))
    assert len(labels) == 1000
    first, second, third = (labels // 10_000 == place for place in range(3))
    assert (first.sum(), second.sum(), third.sum()) == (500, 300, 200)
    assert len(set(labels[first])) == 500
    # A source that is too small is gone through again only when it was gone through once.
    assert set(np.bincount(labels[second] - 10_000)) == {6}


def test_real_pictures_are_dealt_by_their_shares(dataset):
    labels = labels_of(dealt(dataset, batch_size=64))
    assert len(labels) == dataset.epoch_size
    assert (labels == -1).sum() == round(0.1 * dataset.epoch_size)


def test_the_same_seed_deals_the_same_and_each_epoch_anew():
    dataset = dataset_of(source(0, 200, 1.0), size=200)
    first = labels_of(dealt(dataset, epoch=1, seed=5))
    np.testing.assert_array_equal(first, labels_of(dealt(dataset, epoch=1, seed=5)))
    assert not np.array_equal(first, labels_of(dealt(dataset, epoch=2, seed=5)))
    assert not np.array_equal(first, labels_of(dealt(dataset, epoch=1, seed=6)))
    assert not np.array_equal(first, np.sort(first))


def test_without_shuffling_each_epoch_comes_class_by_class_and_alike():
    labels = np.array([2, 0, 1, 0, 2, 1, 0])
    pictures = np.arange(7, dtype=np.uint8).reshape(-1, 1, 1, 1)
    dataset = dataset_of(Source(LabelledPictures(pictures, labels), 1.0), size=7)
    epochs = [list(Batches(dataset, 3, 0, shuffle=False).epoch(number)) for number in (1, 2)]
    for batches in epochs:
        assert [batch.labels.tolist() for batch in batches] == [[0, 0, 0], [1, 1, 2], [2]]
        assert np.concatenate([one.pictures.ravel() for one in batches]).tolist() == [
            1, 3, 6, 2, 5, 0, 4,
        ]  # fmt: skip


def test_without_shuffling_sources_keep_their_shares():
    dataset = dataset_of(source(0, 4, 0.5), source(100, 50, 0.5), size=12)
    labels = labels_of(list(Batches(dataset, 5, 0, shuffle=False).epoch(1)))
    assert labels.tolist() == [0, 0, 1, 1, 2, 3, *range(100, 106)]
