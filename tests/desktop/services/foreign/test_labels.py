"""Lists of labels as people have them."""

import pytest

from desktop.services.foreign.labels import labels_in, labels_in_file
from training.contract.errors import ModelFileError


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("cat\ndog\n", ("cat", "dog")),
        ("\ufeffKatze\r\n\r\n  Hund  \r\n", ("Katze", "Hund")),
        ("crane\nkite\ncrane\ncrane", ("crane", "kite", "crane (2)", "crane (3)")),
        ("n01440764 tench, Tinca tinca\nn01443537 goldfish", ("tench, Tinca tinca", "goldfish")),
        ("0: cat\n1: dog", ("cat", "dog")),
        ("1,cat\n2,dog\n3,cow", ("cat", "dog", "cow")),
        ("3 sparrows\n1 owl", ("3 sparrows", "1 owl")),
        ("0\n1\n2", ("0", "1", "2")),
        ("", ()),
    ],
)
def test_labels_stand_one_a_line(text, labels):
    assert labels_in(text) == labels


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "cp1252"])
def test_files_are_read_in_the_usual_codes(tmp_path, code):
    path = tmp_path / "Namen.txt"
    path.write_bytes("Käfer\nFüchse\n".encode(code))
    assert labels_in_file(path) == ("Käfer", "Füchse")


@pytest.mark.parametrize("content", [b"", b"\n\n", b"PK\x03\x04\0\0", b"a\n" * 3_000_000])
def test_what_is_no_list_is_told(tmp_path, content):
    path = tmp_path / "Namen.txt"
    path.write_bytes(content)
    with pytest.raises(ModelFileError, match=r"Namen\.txt is no list of labels"):
        labels_in_file(path)


def test_missing_files_are_told(tmp_path):
    with pytest.raises(ModelFileError, match="cannot be read"):
        labels_in_file(tmp_path / "missing.txt")
    with pytest.raises(ModelFileError, match="no list"):
        labels_in_file(tmp_path)
