"""Fixtures: MNIST's pictures, and a small model that was fitted to them."""

import pytest

from tests.desktop import model_files
from training.contract.files import sha256
from training.contract.provenance import remember_export
from training.datasets.mnist import load_mnist


@pytest.fixture(scope="session")
def digits():
    """MNIST's two parts."""
    return load_mnist()


@pytest.fixture(scope="session")
def digits_model(digits):
    """The fitted network without metadata."""
    train = digits.train
    return model_files.fitted_classifier(train.pictures[:4000], train.labels[:4000])


@pytest.fixture(scope="session")
def digits_bytes(digits_model):
    """The model's file."""
    return model_files.checked(digits_model)


@pytest.fixture
def digits_file(digits_bytes, tmp_path):
    """The model in a file that nobody knows."""
    path = tmp_path / "prüfung.onnx"
    path.write_bytes(digits_bytes)
    return path


@pytest.fixture
def own_model(digits_bytes, user_folder):
    """The model among this user's own exports, under the id `digits-ann`."""
    path = user_folder / "data" / "models" / "digits-ann.onnx"
    path.parent.mkdir(parents=True)
    path.write_bytes(digits_bytes)
    remember_export(sha256(digits_bytes), path)
    return path
