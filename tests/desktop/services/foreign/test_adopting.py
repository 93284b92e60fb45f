"""An adopted model answers as the foreign graph does, describes itself, and stays a stranger."""

import msgspec
import numpy as np
import onnxruntime
import pytest
from onnx import TensorProto
from PIL import Image

from desktop.services.foreign.adopting import adopt, ask_foreign, read_foreign
from desktop.services.foreign.scaling import SCALINGS
from desktop.services.open_model import open_model, own_models
from tests.desktop import model_files
from tests.desktop.foreign_files import CLASSES, network, undescribed
from training.contract.errors import ModelFileError
from training.contract.provenance import is_known

pytestmark = pytest.mark.usefixtures("at_once")

# What each scaling makes of a value, as it stands in the frameworks' own code.
SCALED = {
    "raw": lambda x: x,
    "unit": lambda x: x / 255,
    "signed": lambda x: x / 127.5 - 1,
    "imagenet": lambda x: (x / 255 - [0.485, 0.456, 0.406]) / [0.229, 0.224, 0.225],
    "caffe": lambda x: x - [123.68, 116.779, 103.939],
}


@pytest.fixture
def read(tmp_path):
    """Read a file's content."""

    def from_bytes(content, name="fremd.onnx"):
        path = tmp_path / name
        path.write_bytes(content)
        return read_foreign(path)

    return from_bytes


@pytest.fixture
def picture():
    """Pixels of a picture with all kinds of colours: uint8 (12, 12, 3)."""
    return np.random.default_rng(1).integers(0, 256, (12, 12, 3), dtype=np.uint8)


def softmax(scores):
    powers = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


def answer_of(content, values):
    """What the foreign graph itself answers for values as it wants them."""
    session = onnxruntime.InferenceSession(content, providers=["CPUExecutionProvider"])
    return session.run(None, {session.get_inputs()[0].name: values})[0]


def described(file, **changes):
    """The guess with some parts changed."""
    return msgspec.structs.replace(file.facts.guess, **changes)


@pytest.mark.parametrize("scaling", list(SCALINGS))
@pytest.mark.parametrize("is_blue_first", [False, True])
def test_scaling_and_order_of_colours_are_in_the_graph(read, picture, scaling, is_blue_first):
    file = read(content := network())
    model = open_model(adopt(file, described(file, scaling=scaling, is_blue_first=is_blue_first)))
    values = SCALED[scaling](picture.astype(np.float64))
    values = values[..., ::-1] if is_blue_first else values
    expected = answer_of(content, np.moveaxis(values, -1, 0)[np.newaxis].astype(np.float32))
    found = model.answer_pixels(picture[np.newaxis])
    np.testing.assert_allclose(found.scores, expected, rtol=1e-4, atol=1e-4)
    np.testing.assert_allclose(found.probabilities, softmax(expected), atol=1e-5)


def test_the_preview_is_what_the_model_answers(read, picture):
    file = read(network())
    for scaling in ("imagenet", "caffe"):
        wanted = described(file, scaling=scaling, is_blue_first=True)
        preview = ask_foreign(file, wanted, Image.fromarray(picture))
        np.testing.assert_array_equal(preview.pixels, picture)
        expected = SCALED[scaling](picture.astype(np.float64))[..., ::-1]
        np.testing.assert_allclose(preview.received, expected, rtol=1e-4, atol=1e-4)
        found = open_model(adopt(file, wanted)).answer_pixels(picture[np.newaxis])
        np.testing.assert_allclose(preview.reply.probabilities, found.probabilities[0], atol=1e-6)


@pytest.mark.parametrize("given", [TensorProto.UINT8, TensorProto.DOUBLE, TensorProto.FLOAT16])
def test_other_types_are_cast(read, picture, given):
    file = read(network(given=given))
    plain = read(network(), "plain.onnx")
    answers = [
        open_model(adopt(one, described(one, scaling="raw"))).answer_pixels(picture[np.newaxis])
        for one in (file, plain)
    ]
    np.testing.assert_allclose(answers[0].probabilities, answers[1].probabilities, atol=2e-3)


def test_channels_last_stay_last(read, picture):
    wide = np.concatenate([picture, picture[:, ::-1]], axis=1)
    file = read(content := network(("batch", 12, 24, 3), layout="NHWC"))
    found = open_model(adopt(file, described(file, scaling="unit"))).answer_pixels(wide[np.newaxis])
    expected = answer_of(content, (wide / np.float32(255))[np.newaxis])
    np.testing.assert_allclose(found.scores, expected, rtol=1e-4, atol=1e-4)


def test_softmax_of_the_graph_gives_the_scores_before_it(read, picture):
    file = read(network(ending="softmax"))
    plain = read(network(), "plain.onnx")
    found, expected = (
        open_model(adopt(one, one.facts.guess)).answer_pixels(picture[np.newaxis])
        for one in (file, plain)
    )
    np.testing.assert_allclose(found.scores, expected.scores, atol=1e-5)
    np.testing.assert_allclose(found.probabilities, expected.probabilities, atol=1e-6)


def test_answers_that_do_not_add_up_to_one_are_shared_out(read, picture):
    file = read(content := network(ending="sigmoid"))
    values = SCALED["imagenet"](picture.astype(np.float64))
    own = answer_of(content, np.moveaxis(values, -1, 0)[np.newaxis].astype(np.float32))
    found = open_model(adopt(file, file.facts.guess)).answer_pixels(picture[np.newaxis])
    np.testing.assert_allclose(found.probabilities, own / own.sum(), rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("ending", ["sigmoid", "scores"])
def test_a_single_value_is_that_of_the_second_class(read, picture, ending):
    file = read(content := network(classes=1, ending=ending))
    values = SCALED["imagenet"](picture.astype(np.float64))
    own = answer_of(content, np.moveaxis(values, -1, 0)[np.newaxis].astype(np.float32))[0, 0]
    second = own if ending == "sigmoid" else 1 / (1 + np.exp(-own))
    model = open_model(adopt(file, file.facts.guess))
    found = model.answer_pixels(picture[np.newaxis]).probabilities[0]
    np.testing.assert_allclose(found, [1 - second, second], atol=1e-5)
    assert model.metadata.labels == ("Class 1", "Class 2")


def test_scores_are_not_taken_for_probabilities(read, picture):
    file = read(network())
    with pytest.raises(ModelFileError, match=r"no probabilities|no numbers"):
        ask_foreign(file, described(file, are_probabilities=True), Image.fromarray(picture))


def test_a_graph_for_one_picture_answers_for_many(read, picture):
    file = read(network((1, 3, 12, 12)))
    free = read(network(), "free.onnx")
    several = np.stack([picture, picture[::-1], 255 - picture])
    found, expected = (
        open_model(adopt(one, one.facts.guess)).answer_pixels(several) for one in (file, free)
    )
    np.testing.assert_allclose(found.probabilities, expected.probabilities, atol=1e-6)
    model = open_model(adopt(file, file.facts.guess))
    assert model.activations(several)["relu"].shape == (3, 12, 12, 5)


def test_a_real_network_without_its_metadata_reads_digits(read, digits, digits_bytes):
    file = read(undescribed(digits_bytes))
    assert file.facts.guess.scaling == "raw"  # it divides by 255 itself
    wanted = described(file, labels=tuple("0123456789"), title="Meine Ziffern")
    model = open_model(adopt(file, wanted))
    assert model.path.name == "Meine Ziffern.onnx"
    test = digits.test
    answer = model.answer_pixels(test.pictures[:1000])
    assert (answer.probabilities.argmax(axis=1) == test.labels[:1000]).mean() > 0.8
    assert model.answer(Image.fromarray(255 - test.pictures[0, ..., 0])).best == 7


def test_the_document_says_what_is_known_and_no_more(read):
    file = read(network(producer="pytorch"))
    labels = tuple("abcdef")
    model = open_model(adopt(file, described(file, labels=labels)))
    told = model.metadata
    assert told.activity == "foreign"
    assert told.labels == labels
    assert told.licence == "unknown"
    assert told.measured == ()
    assert told.unfamiliar is None
    assert "pytorch" in told.versions
    assert "fremd.onnx" in told.attribution[0]
    assert told.training.settings["scaling"] == "imagenet"
    assert model.check_difference < 1e-6
    assert (told.input.height, told.input.width, told.input.channels) == (12, 12, 3)


def test_it_stays_a_strangers(read, monkeypatch):
    """It is tried in the child each time it is opened, as any file from elsewhere."""
    file = read(network())
    path = adopt(file, file.facts.guess)
    assert own_models() == [path]
    model = open_model(path)
    assert not model.known
    assert not is_known(model.sha256)
    tried = []
    monkeypatch.setattr("desktop.services.open_model.check_in_child", lambda *args: tried.append(1))
    open_model(path)
    assert tried


def test_a_file_never_takes_the_place_of_another(read):
    file = read(network())
    names = [
        adopt(file, described(file, title=title)).name
        for title in ("Katzen", "Katzen", "a/b:c*", "fashion-cnn", "..", "")
    ]
    assert names == [
        "Katzen.onnx",
        "Katzen 2.onnx",
        "a b c.onnx",
        "my fashion-cnn.onnx",
        "model.onnx",
        "fremd.onnx",
    ]


def test_the_wrong_number_of_labels_is_told(read, user_folder):
    file = read(network())
    with pytest.raises(ModelFileError, match=f"tells {CLASSES} classes apart, and there are 2 lab"):
        adopt(file, described(file, labels=("a", "b")))
    assert not list(user_folder.rglob("*.onnx"))


def test_a_folder_that_cannot_be_written_is_told(read, user_folder):
    file = read(network())
    (user_folder / "data").write_text("a file where the folder should be")
    with pytest.raises(ModelFileError, match=r"fremd\.onnx cannot be kept in"):
        adopt(file, file.facts.guess)


def test_names_that_are_taken_are_not_used_again(read, picture):
    """The graph's own tensors may be called what ours are."""
    content = network(answer="probabilities", ending="scores")
    file = read(content)
    model = open_model(adopt(file, file.facts.guess))
    found = model.answer_pixels(picture[np.newaxis])
    np.testing.assert_allclose(found.probabilities, softmax(found.scores), atol=1e-6)
    assert model.metadata.output.name != "probabilities"
    assert model.metadata.input.name != "picture"


def test_grey_pictures_are_prepared_as_they_are_described(read):
    file = read(network(("batch", 1, 28, 28)))
    ink, anything = (
        open_model(adopt(file, described(file, subject=subject))).metadata.input
        for subject in ("ink", "any")
    )
    assert ink.prepare == model_files.INK_INPUT.prepare
    assert (ink.fit, ink.background) == ("centre-of-mass", 0)
    assert [type(step).__name__ for step in anything.prepare] == [
        "Orientation", "Alpha", "Grey", "FitStep"
    ]  # fmt: skip
    assert anything.fit == "crop"
