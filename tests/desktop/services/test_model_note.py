"""What a model file says of itself, read past its weights; and files that say nothing, or lie."""

import pytest

from desktop.services.model_note import ModelNote, read_note
from desktop.services.open_model import open_model
from tests.desktop import model_files
from tests.desktop.foreign_files import undescribed
from training.contract.locations import exported_models

SHIPPED = sorted(exported_models().glob("*.onnx"))


@pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)
def test_it_is_what_the_opened_model_says(path):
    metadata = open_model(path).metadata
    assert read_note(path) == ModelNote(metadata.activity, metadata.title, metadata.labels)


def test_a_model_that_does_not_describe_itself_has_none(tmp_path, digits_bytes):
    path = tmp_path / "fremd.onnx"
    path.write_bytes(undescribed(digits_bytes))
    assert read_note(path) is None


@pytest.mark.parametrize("document", ["", "[]", "{", '{"schema": 1, "activity": 3}', "[" * 100_000])
def test_a_document_that_is_none(tmp_path, digits_model, document):
    path = tmp_path / "odd.onnx"
    path.write_bytes(model_files.with_document(digits_model, document))
    assert read_note(path) is None


def test_no_file_and_a_folder(tmp_path):
    assert read_note(tmp_path / "none.onnx") is None
    assert read_note(tmp_path) is None


def test_half_a_file_or_any_other_is_no_fault(tmp_path, digits_bytes):
    path = tmp_path / "part.onnx"
    contents = [digits_bytes[:length] for length in range(0, len(digits_bytes), 9973)]
    contents += [bytes([byte]) * 50 for byte in range(256)]
    for content in contents:
        path.write_bytes(content)
        assert read_note(path) is None


def test_a_note_that_claims_a_huge_length_is_not_read(tmp_path):
    path = tmp_path / "huge.onnx"
    path.write_bytes(bytes([14 << 3 | 2]) + b"\xff\xff\xff\xff\x0f" + b"\x0a\xff\xff\xff\x7f")
    assert read_note(path) is None
