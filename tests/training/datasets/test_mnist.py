import numpy as np
import pytest

from training.contract.errors import DataError
from training.contract.locations import resources
from training.datasets.find import find_data
from training.datasets.mnist import load_mnist


def test_the_published_counts(mnist):
    for part, count in ((mnist.train, 60_000), (mnist.test, 10_000)):
        assert part.pictures.shape == (count, 28, 28, 1)
        assert part.pictures.dtype == np.uint8
        assert part.labels.shape == (count,)
        assert part.labels.dtype == np.int64
    # As LeCun's page counts them.
    counts = np.bincount(mnist.test.labels).tolist()
    assert counts == [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]
    assert mnist.train.labels[:10].tolist() == [5, 0, 4, 1, 9, 2, 1, 3, 1, 4]


def test_pictures_are_taken_in_the_order_asked_for(mnist):
    taken = mnist.test.take(np.array([7, 3]))
    np.testing.assert_array_equal(taken.pictures[1], mnist.test.pictures[3])
    assert taken.labels.tolist() == mnist.test.labels[[7, 3]].tolist()


def test_data_is_looked_for_in_order(tmp_path, monkeypatch, user_folder):
    assert find_data("mnist", ["a"], shipped_with("mnist", tmp_path)) == tmp_path
    own = user_folder / "data" / "data" / "mnist"
    variable = tmp_path / "variable" / "mnist"
    for folder in (own, variable):
        folder.mkdir(parents=True)
        (folder / "t10k-labels-idx1-ubyte.gz").write_bytes(b"")
    names = ["t10k-labels-idx1-ubyte.gz"]
    assert find_data("mnist", names) == own
    monkeypatch.setenv("LAYERWISE_DATA", str(variable.parent))
    assert find_data("mnist", names) == variable
    assert find_data("mnist", ["train-images-idx3-ubyte.gz"]) == resources() / "data" / "mnist"


def shipped_with(name, folder):
    """A folder that is the data set itself."""
    (folder / "a").write_bytes(name.encode())
    return folder


def test_an_option_without_data_is_not_replaced_in_silence(tmp_path):
    with pytest.raises(DataError, match="mnist was not found") as caught:
        load_mnist(tmp_path)
    assert str(tmp_path) in str(caught.value)
    assert "LAYERWISE_DATA" in str(caught.value)


def test_an_option_may_be_the_folder_above(tmp_path):
    (tmp_path / "mnist").mkdir()
    (tmp_path / "mnist" / "train-images-idx3-ubyte").write_bytes(b"")
    assert find_data("mnist", ["train-images-idx3-ubyte"], tmp_path) == tmp_path / "mnist"
