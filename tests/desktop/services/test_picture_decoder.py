"""Whatever a file does to the process that decodes it, the application goes on."""

import subprocess
import sys
import threading
import time

import numpy as np
import psutil
import pytest
from PIL import Image

from desktop.services import picture_decoder
from desktop.services.picture_decoder import Limits, PictureDecoder
from desktop.services.picture_intake import decode
from tests.desktop.services.picture_files import HEIC, encoded, moving, svg
from training.contract.activities import ACTIVITIES
from training.contract.errors import PictureError
from training.contract.preparation.apply import prepare

ORIENTATION = 0x0112
COLOUR_INPUT = next(entry.input for entry in ACTIVITIES if entry.input.channels == 3)

# Stands in for the child: says that it is ready, takes one file, and then does what is given.
CHILD = """
import os, sys, time
from desktop.services.picture_decoder_child import READY
from desktop.services.picture_wire import receive_message, send_message
send_message(sys.stdout.buffer, READY)
content = receive_message(sys.stdin.buffer)
{}
"""


@pytest.fixture(autouse=True)
def no_child_left():
    """Each test ends with as many processes and threads as it began with."""
    children, threads = len(psutil.Process().children(recursive=True)), threading.active_count()
    yield
    assert len(psutil.Process().children(recursive=True)) == children
    assert threading.active_count() == threads


@pytest.fixture
def decoder():
    decoder = PictureDecoder()
    yield decoder
    decoder.close()


@pytest.fixture
def misbehaving(monkeypatch):
    """Return a decoder whose child does what is given, and then a decent one."""
    decoders = []

    def make(deed, limits=picture_decoder.DEFAULT_LIMITS):
        command = [sys.executable, "-c", CHILD.format(deed)]
        monkeypatch.setattr(picture_decoder, "decoder_command", lambda limits: command)
        decoders.append(PictureDecoder(limits))
        return decoders[-1]

    yield make
    for decoder in decoders:
        decoder.close()


def picture(mode="RGB", size=(60, 40)):
    """A picture with all values in it."""
    rng = np.random.default_rng(0)
    if mode == "I;16":
        return Image.fromarray(rng.integers(0, 65536, size[::-1], np.uint16))
    noise = Image.fromarray(rng.integers(0, 256, (*size[::-1], 3), np.uint8))
    return noise.quantize(16) if mode == "P" else noise.convert(mode)


def refusal(decoder, content):
    """The sentence with which ``content`` is refused."""
    with pytest.raises(PictureError) as caught:
        decoder.decode(content, "bild.png")
    sentence = str(caught.value)
    assert "bild.png" in sentence
    assert sentence.endswith(".")
    return sentence


FILES = [
    encoded(picture("1"), "PNG"),
    encoded(picture("L"), "PNG"),
    encoded(picture("LA"), "PNG"),
    encoded(picture("P"), "PNG"),
    encoded(picture("P"), "PNG", transparency=3),
    encoded(picture("P"), "PNG", transparency=bytes(range(0, 256, 16))),
    encoded(picture("P"), "GIF", transparency=3),
    encoded(picture("RGB"), "PNG", transparency=(1, 2, 3)),
    encoded(picture("L"), "PNG", transparency=3),
    encoded(picture("RGBA"), "PNG"),
    encoded(picture("CMYK"), "TIFF"),
    encoded(picture("YCbCr"), "TIFF"),
    encoded(picture("I;16"), "PNG"),
    encoded(picture("I;16"), "TIFF"),
    encoded(picture("RGB", (3000, 500)), "JPEG"),
    encoded(picture("RGB"), "AVIF"),
    encoded(picture("RGB"), "WEBP"),
    HEIC,
]


def test_picture_is_the_same_as_decoded_here(decoder):
    for content in FILES:
        there, here = decoder.decode(content, "bild").picture, decode(content, "bild").picture
        assert (there.mode, there.size) == (here.mode, here.size)
        assert there.tobytes() == here.tobytes()
        assert there.getpalette() == here.getpalette()
        assert there.has_transparency_data == here.has_transparency_data
        assert there.convert("RGBA").tobytes() == here.convert("RGBA").tobytes()
        assert (prepare(there, COLOUR_INPUT).pixels == prepare(here, COLOUR_INPUT).pixels).all()


def test_orientation_is_left_to_the_preparation(decoder):
    for orientation in (1, 3, 6, 8, 99):
        exif = Image.Exif()
        exif[ORIENTATION] = orientation
        content = encoded(picture(), "JPEG", exif=exif)
        there, here = decoder.decode(content, "bild").picture, decode(content, "bild").picture
        assert there.size == (60, 40)
        assert (prepare(there, COLOUR_INPUT).pixels == prepare(here, COLOUR_INPUT).pixels).all()


def test_notes_and_refusals_carry_the_name(decoder):
    (note,) = decoder.decode(moving("GIF"), "flagge.gif").notes
    assert str(note) == "flagge.gif moves; the first of its 3 pictures is used."
    assert "text" in refusal(decoder, b"text")
    assert "damaged" in refusal(decoder, FILES[1][:99])
    assert decoder.decode(FILES[1], "bild").notes == ()


def test_svg_is_drawn(decoder):
    drawn = decoder.decode(svg('<rect width="10" height="10" fill="red"/>'), "form.svg").picture
    assert drawn.size == (1024, 512)
    assert drawn.getpixel((9, 9)) == (255, 0, 0, 255)
    assert drawn.getpixel((1000, 9))[3] == 0
    letters = svg('<text x="1" y="9" font-size="9">7</text>')
    assert decoder.decode(letters, "text.svg").picture.getextrema()[3][1] == 255


def test_svg_that_leads_out_is_refused(decoder):
    for inside in (
        '<image xlink:href="file:///etc/hostname" width="9" height="9"/>',
        '<image href="/dev/zero" width="9" height="9"/>',
        '<image href="bild.png" width="9" height="9"/>',
        '<image href="https://example.org/a.png" width="9" height="9"/>',
        '<use xlink:href="anderes.svg#a"/>',
        '<?xml-stylesheet type="text/css" href="/dev/zero"?><g/>',
    ):
        assert "other files" in refusal(decoder, svg(inside))


def test_svg_that_names_a_file_in_its_entities_is_refused(decoder):
    head = b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    assert "other files" in refusal(decoder, head + svg("<text>&x;</text>"))


def test_svg_with_its_own_parts_is_drawn(decoder):
    inside = (
        '<g id="a"><rect width="9" height="9"/></g><use xlink:href="#a" x="5"/><a href="http://x"/>'
    )
    assert decoder.decode(svg(inside), "form.svg").picture.getextrema()[3][1] == 255


def test_damaged_svg_is_refused(decoder):
    for content in (
        svg("<rect"),
        svg("<g>" * 100_000 + "</g>" * 100_000),
        svg("", 'viewBox="0 0 0 0"'),
    ):
        assert "SVG" in refusal(decoder, content)


def test_svg_bomb_is_stopped():
    """A drawing of 10^9 rectangles in a few hundred bytes."""
    groups = "".join(
        f'<g id="a{place + 1}">' + f'<use xlink:href="#a{place}"/>' * 10 + "</g>"
        for place in range(9)
    )
    bomb = (
        f'<defs><g id="a0"><rect width="1" height="1"/></g>{groups}</defs><use xlink:href="#a9"/>'
    )
    decoder = PictureDecoder(Limits(seconds=2.0))
    try:
        assert "2 s" in refusal(decoder, svg(bomb))
    finally:
        decoder.close()


def test_crash_is_told_and_the_next_picture_is_read(misbehaving, monkeypatch):
    decoder = misbehaving("os.kill(os.getpid(), 9)")
    assert "crash" in refusal(decoder, b"x")
    monkeypatch.undo()
    assert decoder.decode(FILES[1], "bild").picture.size == (60, 40)


def test_hang_is_stopped(misbehaving):
    assert "0.5 s" in refusal(misbehaving("time.sleep(99)", Limits(seconds=0.5)), b"x")


def test_memory_is_watched_from_outside(misbehaving, monkeypatch):
    monkeypatch.setattr(picture_decoder, "CHILD_OWN_BYTES", 0)
    eats = "kept = b'x' * 300_000_000\ntime.sleep(99)"
    limits = Limits(seconds=60, memory_bytes=200_000_000)
    assert "memory" in refusal(misbehaving(eats, limits), b"x")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits a process' memory")
def test_memory_is_limited_from_inside():
    decoder = PictureDecoder(Limits(memory_bytes=60_000_000))
    try:
        assert "memory" in refusal(decoder, encoded(Image.new("RGB", (6000, 6000)), "PNG"))
        assert decoder.decode(FILES[1], "bild").picture.size == (60, 40)
    finally:
        decoder.close()


@pytest.mark.parametrize("deed", ["print('?' * 99, flush=True)", "os.write(1, bytes(7))", "pass"])
def test_nonsense_for_an_answer_is_told(misbehaving, deed):
    assert "crash" in refusal(misbehaving(deed), b"x")


def test_child_that_cannot_start_is_told(monkeypatch):
    monkeypatch.setattr(picture_decoder, "decoder_command", lambda limits: ["/no/such/program"])
    decoder = PictureDecoder()
    assert "in safety" in refusal(decoder, FILES[1])
    decoder.close()


def test_child_killed_between_two_pictures_is_replaced(decoder):
    decoder.decode(FILES[1], "bild")
    (child,) = psutil.Process().children()
    child.kill()
    child.wait()
    assert decoder.decode(FILES[1], "bild").picture.size == (60, 40)


def test_warmed_up_in_the_background(decoder):
    decoder.warm_up()
    for thread in threading.enumerate():
        if thread.name == "picture-decoder":
            thread.join()
    assert len(psutil.Process().children()) == 1
    decoder.warm_up()
    assert decoder.decode(FILES[1], "bild").picture.size == (60, 40)


def test_closing_ends_what_is_being_decoded(misbehaving):
    decoder = misbehaving("time.sleep(99)")
    told = []

    def ask():
        try:
            decoder.decode(b"x", "bild.png")
        except PictureError as error:
            told.append(str(error))

    thread = threading.Thread(target=ask)
    start = time.monotonic()
    thread.start()
    while not psutil.Process().children():
        pass
    decoder.close()
    thread.join()
    assert time.monotonic() - start < 60
    assert len(told) == 1
    assert "closing" in refusal(decoder, FILES[1])


def test_many_threads_ask_one_decoder(decoder):
    sizes = []

    def ask(place):
        content = encoded(picture("RGB", (10 + place, 10)), "PNG")
        sizes.append((place, decoder.decode(content, "bild").picture.width))

    threads = [threading.Thread(target=ask, args=(place,)) for place in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(sizes) == [(place, 10 + place) for place in range(8)]


def test_child_ends_when_its_parent_is_gone(tmp_path):
    code = (
        "import os, psutil\n"
        "from desktop.services.picture_decoder import PictureDecoder\n"
        "decoder = PictureDecoder(); decoder._started('')\n"
        "print(psutil.Process().children()[0].pid, flush=True)\n"
        "os._exit(0)\n"
    )
    output = subprocess.run(
        [sys.executable, "-c", code], cwd=picture_decoder.PROGRAM_FOLDER, capture_output=True
    ).stdout
    try:
        child = psutil.Process(int(output))
    except psutil.NoSuchProcess:
        return
    assert psutil.wait_procs([child], timeout=60)[1] == []
