"""Files that are no picture classifier, or mean harm: one sentence each, within the limits."""

import re
import threading
import time
from threading import Event

import psutil
import pytest
from onnx import ModelProto

from desktop.services.foreign.adopting import adopt, ask_foreign, read_foreign
from desktop.services.foreign.reading import read
from desktop.services.guard import DEFAULT_LIMITS, Limits
from tests.desktop import foreign_files, model_files
from tests.desktop.foreign_files import network, undescribed
from training.contract.check_picture import gradient_1
from training.contract.errors import ModelFileError

SOON = Limits(seconds=4.0)
AT_ONCE_S = 30
NAME = "fremd.onnx"


@pytest.fixture(autouse=True)
def no_child_left():
    """Each test ends with as many processes and threads as it began with."""
    children, threads = len(psutil.Process().children(recursive=True)), threading.active_count()
    yield
    assert len(psutil.Process().children(recursive=True)) == children
    assert threading.active_count() == threads


@pytest.fixture
def refusal(tmp_path):
    """The sentence with which a file is refused."""

    def read(content, limits=DEFAULT_LIMITS):
        path = tmp_path / "fremd.onnx"
        path.write_bytes(content)
        start = time.monotonic()
        with pytest.raises(ModelFileError) as caught:
            read_foreign(path, limits)
        assert time.monotonic() - start < AT_ONCE_S
        return checked(caught.value)

    return read


def checked(error):
    """A sentence that names the file."""
    sentence = str(error)
    assert NAME in sentence
    assert sentence.endswith(".")
    assert ". " not in re.sub(r"\(.*\)", "", sentence)  # in brackets ONNX Runtime's own words
    assert "\n" not in sentence
    return sentence


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (foreign_files.two_inputs(), "2 inputs (left, right)"),
        (foreign_files.recurrent(), "takes no picture: what it takes has 3 dimensions"),
        (foreign_files.reader_of_text(), "a sequence of 40 steps"),
        (foreign_files.painter(), "answers with pictures, 20 × 30 pixels"),
        (foreign_files.without_input(), "takes nothing"),
        (foreign_files.unknown_operator(), "cannot be run here"),
        (network(("batch", 4, 12, 12), layout="NCHW"), "pictures of 4 channels"),
        (network((8, 3, 12, 12)), "exactly 8 pictures"),
        (network(("batch", 3, 99_999, 99_999)), "99999 × 99999"),
        (network(("batch", 3, 2**40, 12)), "pixels, and this program makes them up to 4096"),
        (foreign_files.only_at(77), "none of the usual sizes"),
        (network(opset=6), "version 6"),
        (network(classes=60_000), "60000 values"),
    ],
)
def test_what_is_no_picture_classifier_is_told(content, words):
    with pytest.raises(ModelFileError) as caught:
        read(content)
    error = caught.value
    assert words in checked(ModelFileError(error.template, **{**error.parts, "name": NAME}))


def test_a_model_of_ours_is_opened_as_it_is(refusal, digits_bytes):
    assert "describes itself already" in refusal(digits_bytes)


@pytest.mark.parametrize("content", [b"", b"no model", bytes(range(256)) * 40])
def test_garbage_is_no_onnx(refusal, content):
    assert "no ONNX model" in refusal(content)


def test_a_truncated_file_is_no_onnx(refusal):
    content = network()
    for share in (0.3, 0.6, 0.95):
        assert refusal(content[: round(len(content) * share)])


def test_an_empty_graph_is_no_model(refusal):
    model = ModelProto.FromString(network())
    model.graph.Clear()
    assert "no ONNX model" in refusal(model.SerializeToString())


@pytest.mark.parametrize("kind", ["external_weights", "external_weights_in_a_branch"])
def test_external_data_is_refused(refusal, kind):
    assert "another file" in refusal(undescribed(getattr(model_files, kind)("/etc/hostname")))


def test_an_endless_loop_is_stopped(refusal):
    assert "4 s" in refusal(undescribed(model_files.endless_loop()), SOON)


def test_a_bomb_of_constants_is_stopped(refusal):
    assert "4 s" in refusal(undescribed(model_files.folding_bomb()), SOON)


def test_a_huge_tensor_is_stopped(refusal):
    content = undescribed(model_files.constant_of_shape(2**29))
    assert "memory" in refusal(content, Limits(seconds=30, memory_bytes=500_000_000))


def test_many_huge_tensors_are_stopped(refusal):
    content = undescribed(model_files.constant_of_shape(2**16, 2**16, 2**8))
    assert "memory" in refusal(content, Limits(seconds=30, memory_bytes=500_000_000))


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(ModelFileError, match="There is no model file"):
        read_foreign(tmp_path / "fremd.onnx")


def test_cancelling_ends_the_child_at_once(tmp_path):
    path = tmp_path / "fremd.onnx"
    path.write_bytes(network())
    cancelled = Event()
    cancelled.set()
    with pytest.raises(ModelFileError, match="as you wished"):
        read_foreign(path, cancelled=cancelled)


def test_a_network_without_numbers_is_told(tmp_path, user_folder):
    path = tmp_path / "fremd.onnx"
    path.write_bytes(foreign_files.not_a_number())
    file = read_foreign(path)
    for act in (
        lambda: ask_foreign(file, file.facts.guess, gradient_1()),
        lambda: adopt(file, file.facts.guess),
    ):
        with pytest.raises(ModelFileError) as caught:
            act()
        assert "no numbers" in checked(caught.value)
    assert not list(user_folder.rglob("*.onnx"))


def test_a_child_that_talks_nonsense_is_told(tmp_path, monkeypatch):
    path = tmp_path / "fremd.onnx"
    path.write_bytes(network())
    told = r'printf "{\"template\":null,\"parts\":{}}\nnonsense"'
    monkeypatch.setattr(
        "desktop.services.guard.guard_command", lambda job, limits: ["/bin/sh", "-c", told]
    )
    with pytest.raises(ModelFileError) as caught:
        read_foreign(path)
    assert "nonsense" in checked(caught.value)
