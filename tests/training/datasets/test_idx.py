import gzip
import shutil
import struct

import numpy as np
import pytest

from training.contract.errors import DataError
from training.contract.locations import resources
from training.datasets.idx import read_idx
from training.datasets.mnist import PUBLISHED, load_mnist

SHIPPED = resources() / "data" / "mnist"
LABELS = "t10k-labels-idx1-ubyte"
PICTURES = "t10k-images-idx3-ubyte"


@pytest.fixture(scope="module")
def content():
    """The four files' decompressed content, by stem."""
    return {stem: gzip.decompress((SHIPPED / f"{stem}.gz").read_bytes()) for stem in PUBLISHED}


@pytest.fixture
def folder(tmp_path):
    """A copy of the shipped files that a test may spoil."""
    for path in SHIPPED.glob("*.gz"):
        shutil.copy(path, tmp_path)
    return tmp_path


def sentence(path, dimensions=1, expected=None):
    """What reading `path` complains of; it must name the file."""
    with pytest.raises(DataError) as caught:
        read_idx(path, dimensions, expected)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    return str(caught.value)


@pytest.fixture
def written(tmp_path):
    def write(data):
        path = tmp_path / "labels"
        path.write_bytes(data)
        return path

    return write


def test_plain_and_gzip_are_read_whatever_the_name(content, tmp_path):
    plain, packed = tmp_path / "plain.gz", tmp_path / "packed"
    plain.write_bytes(content[LABELS])
    packed.write_bytes(gzip.compress(content[LABELS]))
    wanted = np.frombuffer(content[LABELS], dtype=np.uint8)[8:]
    for path in (plain, packed):
        np.testing.assert_array_equal(read_idx(path, 1, PUBLISHED[LABELS]), wanted)


def test_values_are_laid_out_last_dimension_fastest(written):
    data = b"\0\0\x08\x03" + struct.pack(">3I", 2, 1, 3) + bytes(range(6))
    np.testing.assert_array_equal(
        read_idx(written(data), 3), np.arange(6, dtype=np.uint8).reshape(2, 1, 3)
    )


def test_a_missing_file(tmp_path):
    assert "is missing" in sentence(tmp_path / "labels")


def test_a_folder_in_its_place(tmp_path):
    assert "cannot be read" in sentence(tmp_path)


@pytest.mark.parametrize("length", [0, 1, 3])
def test_less_than_a_magic_number(written, content, length):
    assert "not an IDX file" in sentence(written(content[LABELS][:length]))


@pytest.mark.parametrize("length", [4, 7])
def test_a_truncated_header(written, content, length):
    assert "ends inside its header" in sentence(written(content[LABELS][:length]))


def test_truncated_data(written, content):
    assert "cut short by 1 bytes" in sentence(written(content[LABELS][:-1]))
    assert "cut short by 10000 bytes" in sentence(written(content[LABELS][:8]))


def test_data_that_goes_on(written, content):
    assert "too long by 2 bytes" in sentence(written(content[LABELS] + b"\0\0"))


def test_a_header_that_promises_more_than_any_memory(written):
    data = b"\0\0\x08\x03" + struct.pack(">3I", *[2**32 - 1] * 3)
    assert "cut short by" in sentence(written(data), dimensions=3)


@pytest.mark.parametrize("kept", [0.5, 0.999])
def test_truncated_gzip(written, content, kept):
    packed = gzip.compress(content[LABELS])
    assert "damaged or cut short" in sentence(written(packed[: int(len(packed) * kept)]))


def test_damaged_gzip(written, content):
    packed = bytearray(gzip.compress(content[LABELS]))
    packed[len(packed) // 2] ^= 0xFF
    assert "damaged or cut short" in sentence(written(bytes(packed)))


def test_another_type_of_values(written):
    data = b"\0\0\x0d\x01" + struct.pack(">I", 1) + bytes(4)
    assert "not an IDX file of bytes" in sentence(written(data))


def test_another_content_than_the_published(written, content):
    changed = bytearray(content[LABELS])
    changed[8] ^= 1
    told = sentence(written(bytes(changed)), expected=PUBLISHED[LABELS])
    assert "not the published one" in told


def swap(folder, first, second):
    for one, other in ((first, second), (second, first)):
        (folder / f"{one}.gz").rename(folder / f"{other}.new")
    for one in (first, second):
        (folder / f"{one}.new").rename(folder / f"{one}.gz")


@pytest.mark.parametrize(
    ("first", "second", "fault"),
    [
        ("train-images-idx3-ubyte", "train-labels-idx1-ubyte", "swapped"),
        ("train-images-idx3-ubyte", "t10k-images-idx3-ubyte", "not the published one"),
        ("train-labels-idx1-ubyte", "t10k-labels-idx1-ubyte", "not the published one"),
    ],
)
def test_swapped_files(folder, first, second, fault):
    swap(folder, first, second)
    with pytest.raises(DataError, match=fault) as caught:
        load_mnist(folder)
    assert str(folder) in str(caught.value)


def test_labels_of_another_data_set(folder, content):
    changed = bytearray(content["train-labels-idx1-ubyte"])
    changed[8:] = bytes(reversed(changed[8:]))
    (folder / "train-labels-idx1-ubyte.gz").write_bytes(gzip.compress(bytes(changed)))
    with pytest.raises(DataError, match=r"train-labels-idx1-ubyte\.gz .*not the published one"):
        load_mnist(folder)


def test_one_of_the_four_is_missing(folder):
    (folder / f"{PICTURES}.gz").unlink()
    with pytest.raises(DataError, match=f"{PICTURES}.gz is missing"):
        load_mnist(folder)


def test_a_plain_file_is_taken_before_its_packed_one(folder, content):
    (folder / LABELS).write_bytes(content[LABELS][:-1])
    with pytest.raises(DataError, match=f"{LABELS} is cut short"):
        load_mnist(folder)
