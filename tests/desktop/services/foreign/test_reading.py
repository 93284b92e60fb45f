"""What a foreign graph says about itself, and what is guessed where it does not."""

import msgspec
import numpy as np
import pytest
from onnx import TensorProto

from desktop.services.foreign.adopting import read_foreign
from tests.desktop import foreign_files
from tests.desktop.foreign_files import CLASSES, network, scaled

pytestmark = pytest.mark.usefixtures("at_once")


@pytest.fixture
def facts(tmp_path):
    """Read a file's content as the guarded child does."""

    def read(content):
        path = tmp_path / "fremd.onnx"
        path.write_bytes(content)
        return read_foreign(path).facts

    return read


def test_a_plain_network_is_read(facts):
    found = facts(network())
    assert (found.height, found.width, found.channels, found.layout) == (12, 12, 3, "NCHW")
    assert [(one.name, one.values, one.are_probabilities) for one in found.outputs] == [
        ("answer", CLASSES, False)
    ]
    assert not found.guess.takes_one
    # Its five nodes with a layer's work, what scales nothing aside, and softmax behind it.
    assert found.layers == 6
    assert found.parameters == 5 * 3 * 9 + 5 + 5 * CLASSES + CLASSES


@pytest.mark.parametrize("ending", ["softmax", "sigmoid"])
def test_probabilities_are_known_by_what_makes_them(facts, ending):
    assert facts(network(ending=ending)).guess.are_probabilities


def test_channels_last_are_found_by_the_shape(facts):
    found = facts(network(("batch", 12, 16, 1), layout="NHWC"))
    assert (found.height, found.width, found.channels, found.layout) == (12, 16, 1, "NHWC")


def test_channels_are_found_by_the_first_layer_where_the_shape_is_open(facts):
    found = facts(network(("batch", "a", "b", "c")))
    assert (found.height, found.width, found.channels, found.layout) == (None, None, None, "NCHW")
    assert (found.guess.height, found.guess.width, found.guess.channels) == (224, 224, 3)
    found = facts(network(("batch", "a", "b", "c"), layout="NHWC"))
    assert (found.layout, found.guess.layout, found.guess.channels) == ("NHWC", "NHWC", 3)


def test_a_network_fixed_to_one_picture_stays_so(facts):
    assert facts(network((1, 3, 12, 12))).guess.takes_one


def test_the_size_is_tried_where_it_is_open(facts):
    found = facts(foreign_files.only_at(96))
    assert (found.height, found.guess.height, found.guess.width) == (None, 96, 96)


def test_a_small_grey_picture_is_taken_for_ink(facts):
    guess = facts(network(("batch", 1, 28, 28))).guess
    assert (guess.subject, guess.scaling, guess.channels) == ("ink", "unit", 1)
    assert facts(network(("batch", 1, 32, 32))).guess.subject == "any"


NOTED = {"Image_NominalPixelRange": "Normalized_1_1", "Image_BitmapPixelFormat": "Bgr8"}


@pytest.mark.parametrize(
    ("content", "scaling", "words"),
    [
        (network(), "imagenet", "PyTorch"),
        (network(("batch", 12, 12, 3), layout="NHWC"), "signed", "Keras"),
        (network(producer="caffe2"), "caffe", "Caffe"),
        (network(**NOTED), "signed", "note"),
        (network(given=TensorProto.UINT8), "raw", "whole numbers"),
        (network(**scaled("Mul", 1 / 255)), "raw", "itself"),
        (network(**scaled("Div", 255.0)), "raw", "itself"),
        (
            network(**scaled("Sub", np.reshape([123.7, 116.8, 103.9], (1, 3, 1, 1)))),
            "raw",
            "itself",
        ),
        (network(**scaled("Mul", 1.5)), "imagenet", "PyTorch"),
    ],
)
def test_the_scaling_is_guessed_with_a_reason(facts, content, scaling, words):
    found = facts(content)
    assert found.guess.scaling == scaling
    assert words in found.reason
    assert found.reason.endswith(".")


def test_the_order_of_colours_is_taken_from_a_note(facts):
    assert facts(network(**NOTED)).guess.is_blue_first


def test_of_several_outputs_those_with_classes_are_offered(facts):
    from onnx import ModelProto, helper

    model = ModelProto.FromString(network(ending="softmax"))
    for name, shape in (("maps", ["batch", 5, 12, 12]), ("sums", ["batch", CLASSES])):
        model.graph.output.insert(0, helper.make_tensor_value_info(name, TensorProto.FLOAT, shape))
    found = facts(model.SerializeToString())
    assert [(one.name, one.are_probabilities) for one in found.outputs] == [
        ("sums", False),
        ("answer", True),
    ]


def test_facts_cross_as_json(facts):
    found = facts(network())
    assert msgspec.json.decode(msgspec.json.encode(found), type=type(found)) == found
