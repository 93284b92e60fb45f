"""The models that ship, measured again on data that no choice was made on."""

import pytest

from training.contract.files import sha256
from training.contract.locations import exported_models, resources
from training.contract.provenance import SHIPPED_LIST, is_known
from training.datasets.digits import TEST_WRITERS
from training.evaluate import evaluate_file
from training.onnx_answers import OnnxModel

MOST_PARAMETERS = 1_000_000
LEAST_MNIST = 0.992
LEAST_UNSEEN_WRITERS = 0.98
MOST_UNFAMILIAR_DIGITS = 0.02
LEAST_AUROC = 0.95


@pytest.fixture(scope="module")
def digits_ann():
    return exported_models() / "digits-ann.onnx"


@pytest.fixture(scope="module")
def report(digits_ann):
    return evaluate_file(digits_ann, None)


def test_each_shipped_file_is_listed_and_no_other():
    listed = (resources() / SHIPPED_LIST).read_text("utf-8").split()
    files = sorted(exported_models().iterdir())
    assert listed[1::2] == [file.name for file in files]
    assert listed[0::2] == [sha256(file.read_bytes()) for file in files]
    assert all(is_known(digest) for digest in listed[0::2])


def test_digits_ann_is_a_dense_network_within_its_size(digits_ann, report):
    layers = OnnxModel(digits_ann.read_bytes(), "digits-ann").metadata.layers
    assert {layer.type for layer in layers if layer.parameters} == {"Dense", "BatchNormalization"}
    assert report.parameters <= MOST_PARAMETERS


def test_digits_ann_reads_mnist_and_people_it_never_saw(report):
    mnist, writers = report.evaluations
    assert mnist.count == 10_000
    assert mnist.top1 >= LEAST_MNIST
    assert writers.top1 >= LEAST_UNSEEN_WRITERS
    assert writers.unfamiliar <= MOST_UNFAMILIAR_DIGITS


def test_digits_ann_knows_what_is_no_digit(report):
    assert report.strangers[0].auroc >= LEAST_AUROC


def test_its_metadata_tell_the_same(digits_ann, report):
    metadata = OnnxModel(digits_ann.read_bytes(), "digits-ann").metadata
    assert metadata.training.split["pen_test_writers"] == list(TEST_WRITERS)
    for told, found in zip(metadata.measured, report.evaluations, strict=True):
        assert (told.data, told.count) == (found.data, found.count)
        assert found.top1 == pytest.approx(told.top1, abs=1e-3)
