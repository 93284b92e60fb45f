"""Pictures of every kind are read, and what is no picture gets a sentence."""

import io
import struct
import zlib

import numpy as np
import pytest
from PIL import Image

from desktop.services import picture_intake
from desktop.services.picture_intake import decode_picture, open_picture
from training.contract.activities import INK_INPUT
from training.contract.errors import PictureError
from training.contract.preparation.apply import prepare

ORIENTATION = 0x0112

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


def encoded(picture, format_, **options):
    """The bytes of a file with ``picture``."""
    buffer = io.BytesIO()
    picture.save(buffer, format_, **options)
    return buffer.getvalue()


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
