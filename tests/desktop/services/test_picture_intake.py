"""Pictures of every kind are read, and what is no picture gets a sentence."""

import struct
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from desktop.services import picture_intake, picture_kinds
from desktop.services.picture_intake import decode, decode_picture, open_picture
from tests.desktop.services.picture_files import HEIC, TURNED_HEIC, TWO_HEIC, encoded, moving, svg
from training.contract.activities import ACTIVITIES, INK_INPUT
from training.contract.errors import PictureError
from training.contract.preparation.apply import prepare

ORIENTATION = 0x0112
COLOUR_INPUT = next(entry.input for entry in ACTIVITIES if entry.input.channels == 3)

FILES = [
    ("1", "PNG"),
    ("L", "PNG"),
    ("LA", "PNG"),
    ("P", "PNG"),
    ("P", "GIF"),
    ("PA", "TIFF"),
    ("RGB", "PNG"),
    ("RGB", "BMP"),
    ("RGB", "PPM"),
    ("RGB", "WEBP"),
    ("RGBA", "PNG"),
    ("RGBA", "WEBP"),
    ("RGBA", "TIFF"),
    ("CMYK", "JPEG"),
    ("CMYK", "TIFF"),
    ("I;16", "PNG"),
    ("I;16", "TIFF"),
    ("I", "TIFF"),
    ("YCbCr", "TIFF"),
    ("L", "JPEG"),
    ("RGB", "JPEG"),
]


def seven(mode="RGB"):
    """A dark 7 on white paper, 120 x 100."""
    ink = np.full((100, 120), 255, np.uint8)
    ink[20:28, 40:80] = 0
    for row in range(28, 85):
        left = 74 - (row - 28) // 2
        ink[row, left : left + 8] = 0
    if mode == "I;16":
        return Image.fromarray(ink.astype(np.uint16) * 257)
    grey = Image.fromarray(ink)
    return grey.convert("LA").convert("PA") if mode == "PA" else grey.convert(mode)


def refusal(content):
    """The sentence with which ``content`` is refused."""
    with pytest.raises(PictureError) as caught:
        decode_picture(content, "bild.png")
    sentence = str(caught.value)
    assert "bild.png" in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


@pytest.mark.parametrize(("mode", "format_"), FILES, ids=lambda value: value)
def test_every_mode_is_read_and_prepared_alike(mode, format_, tmp_path):
    path = tmp_path / f"sieben-ü.{format_.lower()}"
    path.write_bytes(encoded(seven(mode), format_))
    picture = open_picture(path)
    assert picture.size == (120, 100)
    pixels = prepare(picture, INK_INPUT).pixels.astype(int)
    expected = prepare(seven(), INK_INPUT).pixels.astype(int)
    assert np.abs(pixels - expected).mean() < 3


def test_exif_is_kept_for_the_preparation():
    exif = Image.Exif()
    exif[ORIENTATION] = 6
    turned = seven().transpose(Image.Transpose.ROTATE_90)
    picture = decode_picture(encoded(turned, "JPEG", exif=exif), "bild.jpg")
    assert picture.size == (100, 120)
    pixels = prepare(picture, INK_INPUT).pixels.astype(int)
    assert np.abs(pixels - prepare(seven(), INK_INPUT).pixels.astype(int)).mean() < 3


def test_damaged_exif_does_not_refuse_the_picture():
    content = encoded(seven(), "JPEG", exif=b"Exif\0\0no TIFF header at all")
    picture = decode_picture(content, "bild.jpg")
    assert prepare(picture, INK_INPUT).pixels.any()


def test_moving_picture_gives_its_first_frame():
    frames = [Image.new("L", (120, 100), 255)]
    content = encoded(seven("L"), "GIF", save_all=True, append_images=frames)
    assert prepare(decode_picture(content, "bild.gif"), INK_INPUT).pixels.any()


@pytest.mark.parametrize("format_", ["JPEG", "PNG", "GIF", "WEBP", "TIFF", "BMP"])
@pytest.mark.parametrize("share", [0.2, 0.6, 0.9])
def test_truncated(format_, share):
    noise = np.random.default_rng(0).integers(0, 256, (90, 90, 3), np.uint8)
    content = encoded(Image.fromarray(noise), format_)
    assert refusal(content[: int(len(content) * share)])


def test_no_pictures():
    assert "no picture" in refusal(b"this is text\n")
    assert "no picture" in refusal(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n")
    assert "no picture" in refusal(b"")


@pytest.mark.parametrize("side", [10_000, 60_000])
def test_bomb_is_refused_by_its_header(side):
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"IDAT", zlib.compress(b"\0" * 100)), (b"IEND", b"")]
    content = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )
    assert "too large" in refusal(content)


def test_floating_point_pixels_have_a_sentence():
    content = encoded(Image.fromarray(np.zeros((9, 9), np.float32)), "TIFF")
    assert "colours of a kind" in refusal(content)


def test_files_that_are_no_pictures(tmp_path, monkeypatch):
    with pytest.raises(PictureError, match=r"There is no file .*fehlt\.png"):
        open_picture(tmp_path / "fehlt.png")
    with pytest.raises(PictureError, match="is a folder"):
        open_picture(tmp_path)
    (tmp_path / "leer.png").write_bytes(b"")
    with pytest.raises(PictureError, match=r"leer\.png is empty"):
        open_picture(tmp_path / "leer.png")
    (tmp_path / "text.png").write_text("text")
    with pytest.raises(PictureError, match=r"text\.png is no picture"):
        open_picture(tmp_path / "text.png")
    monkeypatch.setattr(picture_intake, "LARGEST_FILE_BYTES", 3)
    with pytest.raises(PictureError, match=r"text\.png is too large"):
        open_picture(tmp_path / "text.png")


@pytest.mark.timeout(10)
def test_pipe_is_not_waited_for(tmp_path):
    os = pytest.importorskip("os")
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(PictureError, match="is no file"):
        open_picture(tmp_path / "pipe.png")


def test_pipe_in_place_of_the_file_is_not_waited_for(tmp_path, monkeypatch):
    """What was a file when it was looked at can be a pipe when it is opened."""
    os = pytest.importorskip("os")
    if not hasattr(os, "mkfifo"):
        pytest.skip("this system has no named pipes")
    os.mkfifo(tmp_path / "pipe.png")
    monkeypatch.setattr(type(tmp_path), "stat", lambda path, **options: os.stat(__file__))
    with pytest.raises(PictureError, match="is no file"):
        open_picture(tmp_path / "pipe.png")


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no such devices")
def test_device_is_not_read():
    with pytest.raises(PictureError, match="is no file"):
        open_picture(Path("/dev/zero"))


def test_link_that_leads_nowhere(tmp_path):
    try:
        (tmp_path / "verweis.png").symlink_to(tmp_path / "fort.png")
    except OSError:
        pytest.skip("this account may not make links")
    with pytest.raises(PictureError, match=r"verweis\.png is a link to a file that is gone"):
        open_picture(tmp_path / "verweis.png")


def test_file_that_goes_between_drop_and_read(tmp_path, monkeypatch):
    path = tmp_path / "bild.png"
    path.write_bytes(encoded(seven(), "PNG"))
    status = path.stat()
    path.unlink()
    monkeypatch.setattr(type(path), "stat", lambda path, **options: status)
    with pytest.raises(PictureError, match=r"There is no file .*bild\.png"):
        open_picture(path)


def test_fault_of_the_disk_has_a_sentence(tmp_path, monkeypatch):
    def fail(*arguments):
        raise OSError(5, "Input/output error")

    (tmp_path / "bild.png").write_bytes(b"x")
    monkeypatch.setattr(picture_intake.os, "open", fail)
    with pytest.raises(PictureError, match=r"cannot be read \(Input/output error\)"):
        open_picture(tmp_path / "bild.png")


def test_path_that_no_system_has():
    with pytest.raises(PictureError, match="cannot be read"):
        open_picture(Path("bild\0.png"))


@pytest.mark.parametrize("name", ["bild.txt", "BILD.PNG", "bild", "bild.exe", "bild.gif"])
def test_name_does_not_matter(name, tmp_path):
    (tmp_path / name).write_bytes(encoded(seven(), "JPEG"))
    assert open_picture(tmp_path / name).size == (120, 100)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"PK\x03\x04" + bytes(99), "archive"),
        (b"\x1f\x8b\x08" + bytes(99), "archive"),
        (bytes(257) + b"ustar" + bytes(99), "archive"),
        (b"\x7fELF\2\1\1" + bytes(99), "program"),
        (b"MZ\x90\0" + bytes(99), "program"),
        (b"#!/bin/sh\n", "program"),
        (b"%PDF-1.7\n", "document"),
        (b"\0\0\0\x18ftypmp42" + bytes(99), "film"),
        (b"RIFF\0\0\0\0WAVE" + bytes(99), "sound"),
        (b"<!DOCTYPE html><html></html>", "web page"),
        ("Größe;Maß\n1;2\n".encode(), "text"),
        ("Größe".encode("utf-16"), "text"),
        (("x" + "ä" * 5000).encode(), "text"),
        (bytes(range(256)) * 20, "no picture of a kind"),
    ],
)
def test_what_is_no_picture_is_called_by_its_name(content, kind):
    assert kind in refusal(content)


@pytest.mark.parametrize(
    ("format_", "word"),
    [("GIF", "moves"), ("PNG", "moves"), ("WEBP", "moves"), ("AVIF", "moves"), ("TIFF", "pages")],
)
def test_first_of_several_frames_is_used_and_told(format_, word):
    decoded = decode(moving(format_), "flagge.bin")
    assert decoded.picture.convert("RGB").getpixel((3, 3))[0] > 240
    (note,) = decoded.notes
    assert str(note).startswith("flagge.bin ")
    assert word in str(note)
    assert "3" in str(note)


@pytest.mark.parametrize("format_", ["GIF", "PNG", "WEBP", "AVIF", "TIFF", "JPEG"])
def test_single_pictures_have_no_note(format_):
    assert decode(encoded(seven(), format_), "bild").notes == ()


def test_broken_later_frames_do_not_matter():
    content = moving("GIF")
    assert decode(content[: len(content) - 30], "flagge.gif").picture.size == (20, 10)


def test_heic_is_read_upright():
    picture = prepare(decode_picture(HEIC, "IMG_1.HEIC"), COLOUR_INPUT).stages[0].picture
    turned = prepare(decode_picture(TURNED_HEIC, "IMG_2.HEIC"), COLOUR_INPUT).stages[0].picture
    assert (picture.size, turned.size) == ((48, 32), (32, 48))
    assert picture.getpixel((2, 2))[0] > 200 > 100 > picture.getpixel((2, 30))[0]
    assert turned.getpixel((30, 2))[0] > 200 > 100 > turned.getpixel((2, 2))[0]


def test_heic_with_several_pictures_says_so():
    (note,) = decode(TWO_HEIC, "IMG_1.HEIC").notes
    assert str(note) == "IMG_1.HEIC holds 2 pictures; the main one is used."


def test_heic_is_refused_where_its_reader_is_missing(monkeypatch):
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    assert refusal(HEIC)


def test_damaged_heic():
    assert refusal(HEIC[: len(HEIC) - 100])


def test_svg_is_refused_without_a_window():
    assert "only the window reads" in refusal(svg("<rect/>"))
    assert "only the window reads" in refusal(b'<?xml version="1.0"?>\n' + svg("<rect/>"))


@pytest.mark.parametrize(("width", "divisor"), [(300, 2), (700, 4), (1500, 8)])
def test_huge_jpeg_is_read_smaller(width, divisor, monkeypatch):
    for module in (picture_intake, picture_kinds):
        monkeypatch.setattr(module, "MOST_PIXELS", 40_000)
    picture = seven().resize((width, width))
    decoded = decode(encoded(picture, "JPEG"), "groß.jpg")
    assert decoded.picture.width == -(-width // divisor)
    assert f"1/{divisor} of" in str(decoded.notes[0])
    assert prepare(decoded.picture, INK_INPUT).pixels.any()


def test_progressive_jpeg_takes_all_the_memory_and_is_refused(monkeypatch):
    for module in (picture_intake, picture_kinds):
        monkeypatch.setattr(module, "MOST_PIXELS", 5_000)
    assert "too large" in refusal(encoded(seven(), "JPEG", progressive=True))
    assert "too large" in refusal(encoded(seven(), "PNG"))
    monkeypatch.setattr(picture_kinds, "MOST_REDUCED_PIXELS", 10_000)
    assert "too large" in refusal(encoded(seven(), "JPEG"))


def test_too_little_memory_has_a_sentence(monkeypatch):
    def fail(*arguments):
        raise MemoryError

    monkeypatch.setattr(picture_intake, "frames_note", fail)
    assert "memory" in refusal(encoded(seven(), "PNG"))


@pytest.mark.parametrize("size", [(1, 1), (1, 20_000), (20_000, 1), (3, 2)])
@pytest.mark.parametrize("activity", ACTIVITIES, ids=lambda activity: activity.id)
def test_thin_and_tiny_pictures_are_prepared(size, activity):
    picture = Image.new("RGB", size, (200, 30, 30))
    decoded = decode_picture(encoded(picture, "PNG"), "strich.png")
    try:
        pixels = prepare(decoded, activity.input).pixels
    except PictureError as error:
        assert "nothing drawn" in str(error)
    else:
        assert pixels.shape[:2] == (activity.input.height, activity.input.width)
