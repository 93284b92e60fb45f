"""The models that ship, measured again on data that no choice was made on."""

import functools
from typing import NamedTuple

import numpy as np
import pytest

from training.contract.activities import ACTIVITIES, activity
from training.contract.check_picture import gradient_1
from training.contract.files import sha256
from training.contract.locations import exported_models, resources
from training.contract.preparation.apply import prepare
from training.contract.provenance import SHIPPED_LIST, is_known
from training.datasets.digits import TEST_WRITERS
from training.datasets.garment_photographs import load_garment_test_part
from training.datasets.labelled_folders import load_test_part
from training.datasets.pokemon import test_sets as pokemon_test_sets
from training.evaluate import evaluate_file, evaluate_set
from training.figures import top_k
from training.onnx_answers import OnnxModel

NAMES = tuple(task.id for task in ACTIVITIES)
GREY = ("digits-ann", "fashion-ann", "fashion-cnn")
IN_COLOUR = ("pokemon-cnn", "pokemon-vgg16", "pokemon-transfer")
ON_VGG16 = ("pokemon-vgg16", "pokemon-transfer")
DENSE = {"Dense", "BatchNormalization"}  # types of layers with parameters in a dense network

MOST_BYTES = 80_000_000  # of all files together
LEAST_UNSEEN_WRITERS = 0.98
MOST_UNFAMILIAR_DIGITS = 0.02
LEAST_AUROC = 0.95
LEAST_AUROC_OF_FASHION = 0.9  # it was shown nothing unfamiliar
LEAST_ON_PHOTOGRAPHS = 0.65
SAMPLE = 4  # one test picture of so many goes through the whole of a large network


class Required(NamedTuple):
    """What a model must be: parameters at most, accuracy on its test set at least."""

    parameters: int
    top1: float
    top5: float = 0.0


REQUIRED = {
    "digits-ann": Required(1_000_000, 0.992),
    "fashion-ann": Required(2_000_000, 0.91),
    "fashion-cnn": Required(500_000, 0.94),  # the aim is 95.0 %, see the README
    "pokemon-cnn": Required(3_000_000, 0.60),
    "pokemon-vgg16": Required(15_000_000, 0.80, 0.94),
    "pokemon-transfer": Required(15_000_000, 0.90, 0.97),
}


@functools.cache
def model(name):
    return OnnxModel((exported_models() / f"{name}.onnx").read_bytes(), f"{name}.onnx")


@functools.cache
def report(name):
    return evaluate_file(exported_models() / f"{name}.onnx", None)


def test_each_shipped_file_is_listed_and_no_other():
    listed = (resources() / SHIPPED_LIST).read_text("utf-8").split()
    files = sorted(exported_models().iterdir())
    assert listed[1::2] == [file.name for file in files]
    assert listed[0::2] == [sha256(file.read_bytes()) for file in files]
    assert all(is_known(digest) for digest in listed[0::2])


def test_all_activities_ship_and_fit_into_their_share_of_the_installer():
    files = list(exported_models().iterdir())
    assert {file.name for file in files} == {f"{name}.onnx" for name in NAMES}
    assert sum(file.stat().st_size for file in files) <= MOST_BYTES


@pytest.mark.parametrize("name", NAMES)
def test_what_it_says_of_itself(name):
    metadata, task = model(name).metadata, activity(name)
    assert (metadata.activity, metadata.title) == (name, task.title)
    assert metadata.input == task.input
    assert metadata.parameters <= REQUIRED[name].parameters
    assert metadata.unfamiliar is not None
    assert metadata.measured[0].top1 >= REQUIRED[name].top1
    assert metadata.measured[0].top5 >= REQUIRED[name].top5
    if name.endswith("-ann"):
        assert {layer.type for layer in metadata.layers if layer.parameters} == DENSE
    else:
        convolutions = [layer for layer in metadata.layers if layer.type == "Conv2D"]
        assert convolutions
        assert all(layer.kernel and layer.feature_map for layer in convolutions)
    (shipped,) = [form for form in metadata.stored if form.shipped] or [None]
    if task.stored != "float32":
        exact = next(form for form in metadata.stored if form.form == "float32")
        assert shipped.form == task.stored
        assert shipped.top1 >= exact.top1 - 0.003


@pytest.mark.parametrize("name", NAMES)
def test_it_answers_here_what_it_answered_when_it_was_exported(name):
    metadata = model(name).metadata
    pixels = prepare(gradient_1(), metadata.input).pixels
    found = model(name).answers(pixels[np.newaxis]).probabilities[0]
    np.testing.assert_allclose(found, metadata.check.probabilities, atol=metadata.check.tolerance)


@pytest.mark.parametrize("name", GREY)
def test_a_grey_model_on_its_whole_test_set(name):
    found = report(name).evaluations[0]
    assert found.count == 10_000
    assert found.top1 >= REQUIRED[name].top1
    told = {one.data: one for one in model(name).metadata.measured}
    for again in report(name).evaluations:
        assert again.count == told[again.data].count
        assert again.top1 == pytest.approx(told[again.data].top1, abs=1e-3)


@pytest.mark.parametrize("name", ["fashion-ann", "fashion-cnn"])
def test_a_fashion_model_on_photographs_that_nobody_chose_on(name, shared_data):
    part = load_garment_test_part(activity(name), shared_data("clothing").parent)
    metadata = model(name).metadata
    answers = model(name).answers(part.examples.pictures)
    found = evaluate_set(answers, part, metadata.labels, None)
    _, told = metadata.measured
    assert (found.data, found.count) == (told.data, told.count)
    if name == "fashion-cnn":
        assert found.top1 >= LEAST_ON_PHOTOGRAPHS
    assert found.top1 == pytest.approx(told.top1, abs=5e-3)


@pytest.mark.parametrize("name", GREY)
def test_a_grey_model_knows_what_it_has_not_learned(name):
    least = LEAST_AUROC if name == "digits-ann" else LEAST_AUROC_OF_FASHION
    for strangers in report(name).strangers:
        assert strangers.auroc >= least, strangers


def test_digits_ann_reads_people_it_never_saw():
    _, writers = report("digits-ann").evaluations
    assert writers.top1 >= LEAST_UNSEEN_WRITERS
    assert writers.unfamiliar <= MOST_UNFAMILIAR_DIGITS
    split = model("digits-ann").metadata.training.split
    assert split["pen_test_writers"] == list(TEST_WRITERS)


def test_the_classifier_on_frozen_features_on_the_features_that_ship():
    """Its base comes before the features; of that the check picture tells, in a test above."""
    (part,) = pokemon_test_sets(activity("pokemon-vgg16"), None)
    probabilities = model("pokemon-vgg16").answers(part.examples.pictures).probabilities
    told = model("pokemon-vgg16").metadata.measured[0]
    assert len(probabilities) == told.count
    top1, top5 = (top_k(probabilities, part.examples.labels, k) for k in (1, 5))
    assert top1 >= REQUIRED["pokemon-vgg16"].top1
    assert top5 >= REQUIRED["pokemon-vgg16"].top5
    assert top1 == pytest.approx(told.top1, abs=3e-3)
    assert top5 == pytest.approx(told.top5, abs=3e-3)


@pytest.mark.parametrize("name", IN_COLOUR)
def test_a_model_of_pictures_in_colour_on_some_of_its_test_set(name, shared_data):
    metadata = model(name).metadata
    part = load_test_part(shared_data("pokemon"), metadata.input, "species")
    assert (part.name, part.labels) == (metadata.measured[0].data, metadata.labels)
    assert len(part.examples.labels) == metadata.measured[0].count
    some = part.examples.take(np.arange(0, metadata.measured[0].count, SAMPLE))
    probabilities = model(name).answers(some.pictures).probabilities
    assert top_k(probabilities, some.labels, 1) >= REQUIRED[name].top1
    assert top_k(probabilities, some.labels, 5) >= REQUIRED[name].top5


@pytest.mark.full
@pytest.mark.parametrize("name", IN_COLOUR)
def test_a_model_of_pictures_in_colour_on_its_whole_test_set(name, shared_data, monkeypatch):
    monkeypatch.setenv("LAYERWISE_DATA", str(shared_data("pokemon").parent))
    (found,), (told,) = report(name).evaluations, model(name).metadata.measured
    assert (found.data, found.count) == (told.data, told.count)
    assert found.top1 >= REQUIRED[name].top1
    assert found.top5 >= REQUIRED[name].top5
    assert found.top1 == pytest.approx(told.top1, abs=3e-3)
    if name in ON_VGG16:
        assert all(strangers.auroc >= LEAST_AUROC for strangers in report(name).strangers)
