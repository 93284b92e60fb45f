"""The state of one adoption, and that its work ends."""

import threading

import msgspec
import pytest
from PIL import Image

from desktop.services.foreign.adoption import Adoption
from tests.desktop.foreign_files import network, two_inputs
from training.contract.errors import ModelFileError

pytestmark = pytest.mark.usefixtures("at_once")


@pytest.fixture
def adoption(qapp, tmp_path):
    """Begin to adopt a file with some content."""
    begun = []
    threads = threading.active_count()

    def begin(content=None):
        path = tmp_path / "fremd.onnx"
        path.write_bytes(network() if content is None else content)
        begun.append(Adoption(path))
        return begun[-1]

    yield begin
    for one in begun:
        one.close()
    assert threading.active_count() == threads


@pytest.fixture
def read(adoption, qtbot):
    """A file that has been read."""
    begun = adoption()
    with qtbot.waitSignal(begun.was_read, timeout=20_000):
        begun.read()
    return begun


def test_a_file_is_read_tried_and_adopted(read, qtbot, user_folder):
    assert read.description == read.facts.guess
    with qtbot.waitSignal(read.previewed, timeout=20_000) as previewed:
        read.show(Image.new("RGB", (40, 30), "red"))
    assert len(previewed.args[0].reply.probabilities) == 6
    with qtbot.waitSignal(read.adopted, timeout=20_000) as adopted:
        read.adopt()
    assert adopted.args[0].parent == user_folder / "data" / "models"
    assert adopted.args[0].is_file()


def test_another_description_is_tried_again(read, qtbot):
    with qtbot.waitSignal(read.previewed, timeout=20_000) as first:
        read.show(Image.new("RGB", (40, 30), "red"))
    with qtbot.waitSignals([read.changed, read.previewed], timeout=20_000):
        read.describe(msgspec.structs.replace(read.description, scaling="raw"))
    with qtbot.waitSignal(read.previewed, timeout=20_000) as second:
        read.show(Image.new("RGB", (40, 30), "red"))
    assert first.args[0].received.max() < 3 < second.args[0].received.max()


def test_labels_and_a_title_change_no_answer(read, qtbot):
    with qtbot.waitSignal(read.previewed, timeout=20_000):
        read.show(Image.new("RGB", (40, 30), "red"))
    read.describe(msgspec.structs.replace(read.description, labels=tuple("abcdef"), title="x"))
    assert not read.busy


def test_a_description_that_does_not_work_is_told(read, qtbot):
    with qtbot.waitSignal(read.previewed, timeout=20_000):
        read.show(Image.new("RGB", (40, 30), "red"))
    with qtbot.waitSignal(read.unanswered, timeout=20_000) as told:
        read.describe(msgspec.structs.replace(read.description, are_probabilities=True))
    assert isinstance(told.args[0], ModelFileError)


def test_an_unusable_file_is_refused(adoption, qtbot):
    begun = adoption(two_inputs())
    with qtbot.waitSignal(begun.refused, timeout=20_000) as told:
        begun.read()
    assert "2 inputs" in str(told.args[0])
    assert begun.facts is None


def test_what_cannot_be_written_is_told(read, qtbot, user_folder):
    (user_folder / "data").write_text("in the way")
    with qtbot.waitSignal(read.failed, timeout=20_000) as told:
        read.adopt()
    assert "cannot be kept" in str(told.args[0])
