import hashlib
import logging
import os

import numpy as np
import pytest
from PIL import Image

from training.contract.errors import DataError, PictureError
from training.contract.preparation.apply import prepare
from training.datasets import picture_files
from training.datasets.picture_files import content_hash, read_picture, read_pictures
from training.datasets.picture_folders import PictureFile, list_pictures

ORIENTATION = 0x0112
TURNED_LEFT = 6  # as a phone stores an upright picture


@pytest.fixture
def shirt(fashion):
    """A picture in colour, higher than wide."""
    grey = Image.fromarray(fashion.test.pictures[1, ..., 0])
    picture = Image.merge("RGB", (grey, grey.rotate(90), grey.rotate(180)))
    return picture.resize((60, 90))


@pytest.fixture
def read(tmp_path, wanted):
    """Write a file and read it as a network takes it."""

    def write_and_read(content, name="shirt.png"):
        (tmp_path / name).write_bytes(content)
        return read_picture(tmp_path / name, wanted)

    return write_and_read


def reason(read, content):
    """Why a file with `content` cannot be read, in one sentence."""
    with pytest.raises(PictureError) as caught:
        read(content)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_a_picture_arrives_as_it_is_prepared(read, shirt, encoded, wanted):
    pixels = read(encoded(shirt))
    assert (pixels.shape, pixels.dtype) == ((32, 40, 3), np.uint8)
    np.testing.assert_array_equal(pixels, prepare(shirt, wanted).pixels)
    assert (pixels[:, 0] == 255).all()  # padded: it is higher than wide


@pytest.mark.parametrize("format_", ["PNG", "BMP", "PPM", "TIFF"])
def test_the_format_does_not_matter(read, shirt, encoded, format_):
    np.testing.assert_array_equal(read(encoded(shirt, format_)), read(encoded(shirt)))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "CMYK", "I;16"])
def test_every_mode_becomes_colours(read, shirt, encoded, mode):
    picture = shirt.convert("L").convert("I;16") if mode == "I;16" else shirt.convert(mode)
    content = encoded(picture, "TIFF" if mode == "CMYK" else "PNG")
    assert read(content).shape == (32, 40, 3)


def test_a_name_that_lies_about_the_format(read, shirt, encoded):
    np.testing.assert_array_equal(
        read(encoded(shirt, "BMP"), "shirt.jpg"), read(encoded(shirt, "PNG"))
    )


def test_a_phone_s_picture_is_turned(read, shirt, encoded):
    exif = Image.Exif()
    exif[ORIENTATION] = TURNED_LEFT
    turned = shirt.transpose(Image.Transpose.ROTATE_90)
    np.testing.assert_array_equal(read(encoded(turned, exif=exif)), read(encoded(shirt)))


def test_what_is_transparent_is_white(read, shirt, encoded):
    clear = shirt.convert("RGBA")
    clear.putalpha(0)
    assert (read(encoded(clear)) == 255).all()


def test_an_empty_file(read):
    assert "is empty" in reason(read, b"")


def test_no_picture(read):
    assert "no picture of a kind" in reason(read, b"<!DOCTYPE html><title>404</title>")


def test_a_picture_that_would_start_a_program(read, shirt, encoded):
    assert "no picture of a kind" in reason(read, encoded(shirt, "EPS"))


@pytest.mark.parametrize("format_", ["PNG", "JPEG", "BMP", "WEBP"])
@pytest.mark.parametrize("kept", [0.3, 0.7])
def test_a_picture_that_is_cut_short(read, shirt, encoded, format_, kept):
    content = encoded(shirt.resize((300, 450)), format_)
    assert "damaged or cut short" in reason(read, content[: int(len(content) * kept)])


def test_too_many_pixels(read, shirt, encoded, monkeypatch):
    monkeypatch.setattr(picture_files, "MOST_PIXELS", 60 * 90 - 1)
    assert "million pixels" in reason(read, encoded(shirt))


def test_a_bomb(read, encoded):
    assert "million pixels" in reason(read, encoded(Image.new("1", (20_000, 20_000))))


def test_no_file_behind_the_name(tmp_path, wanted):
    for path in (tmp_path, tmp_path / "none.png"):
        with pytest.raises(PictureError, match="no file"):
            read_picture(path, wanted)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with a name")
def test_a_pipe_is_not_waited_for(tmp_path, wanted):
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(PictureError, match="no file"):
        read_picture(tmp_path / "pipe.png", wanted)


def test_too_little_memory_is_not_a_broken_picture(read, shirt, encoded, monkeypatch):
    def prepare_without_memory(*_):
        raise MemoryError

    monkeypatch.setattr(picture_files, "prepare", prepare_without_memory)
    with pytest.raises(MemoryError):
        read(encoded(shirt))


@pytest.fixture
def some_broken(sorted_into):
    """Two classes of four; the second of the one and the last of the other are broken."""
    folder = sorted_into({"Abra": 4, "Onix": 4})
    whole = (folder / "Abra" / "001.png").read_bytes()
    (folder / "Abra" / "001.png").write_bytes(whole[: len(whole) // 2])
    (folder / "Onix" / "003.png").write_bytes(b"")
    return list_pictures(folder).files


def test_broken_pictures_are_left_out_and_told(some_broken, wanted, quiet, caplog):
    with caplog.at_level(logging.WARNING):
        found = read_pictures(some_broken, wanted, quiet)
    assert found.files == tuple(some_broken[place] for place in (0, 2, 3, 4, 5, 6))
    assert found.examples.labels.tolist() == [0, 0, 0, 1, 1, 1]
    assert found.examples.labels.dtype == np.int64
    for file, pixels in zip(found.files, found.examples.pictures, strict=True):
        np.testing.assert_array_equal(pixels, read_picture(file.path, wanted))
    assert [one.name for one in found.broken] == ["Abra/001.png", "Onix/003.png"]
    assert "damaged or cut short" in found.broken[0].reason
    assert "is empty" in found.broken[1].reason
    first, second = caplog.messages
    assert str(some_broken[1].path) in first and str(some_broken[7].path) in second


def test_each_picture_is_told(some_broken, wanted):
    told = []
    read_pictures(some_broken, wanted, lambda *step: told.append(step))
    assert told == [("Reading pictures", done, 8) for done in range(1, 9)]


def test_nothing_to_read(wanted, quiet):
    found = read_pictures([], wanted, quiet)
    assert found.examples.pictures.shape == (0, 32, 40, 3)
    assert found.files == found.broken == ()


def test_nothing_can_be_read(some_broken, wanted, quiet):
    with pytest.raises(DataError, match="Not one of 2 pictures") as caught:
        read_pictures([some_broken[1], some_broken[7]], wanted, quiet)
    assert str(some_broken[1].path) in str(caught.value)


def test_the_hash_is_that_of_names_and_contents(sorted_into, quiet):
    files = list_pictures(sorted_into({"Bär": 2, "Onix": 1})).files
    lines = [f"{file.name} {hashlib.sha256(file.path.read_bytes()).hexdigest()}" for file in files]
    wanted = hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()
    assert content_hash(files, quiet) == wanted
    assert content_hash(files[::-1], quiet) == wanted


def test_the_hash_changes_with_name_and_content_and_not_with_the_place(
    sorted_into, tmp_path, quiet
):
    def hashed(folder):
        return content_hash(list_pictures(folder).files, quiet)

    one, other = (sorted_into({"Abra": 2, "Onix": 2}, tmp_path / name) for name in ("one", "two"))
    before = hashed(one)
    assert hashed(other) == before
    (other / "Abra" / "001.png").rename(other / "Abra" / "002.png")
    assert hashed(other) != before
    (one / "Abra" / "001.png").write_bytes((one / "Onix" / "001.png").read_bytes())
    assert hashed(one) != before


def test_a_file_that_vanished_is_left_out_of_the_hash(sorted_into, quiet, tmp_path):
    files = list_pictures(sorted_into({"Abra": 2, "Onix": 2})).files
    gone = PictureFile(tmp_path / "gone.png", "Abra/gone.png", 0)
    assert content_hash([*files, gone], quiet) == content_hash(files, quiet)
