"""What the picture decoder's child process does: decode one picture after the other."""

import faulthandler
import importlib
import os
import sys
import warnings
from collections.abc import Sequence
from typing import IO

import msgspec
from PIL import Image

from desktop.services.memory_limit import limit_memory
from desktop.services.picture_intake import ReadSvg, decode
from desktop.services.picture_wire import (
    Refused,
    plain,
    receive_message,
    send_message,
    send_picture,
)
from training.contract.errors import PictureError

COMMAND = "decode-pictures"
READY = b"ready"
# The parent ends a child that is too slow; this one ends itself where the parent is gone.
GRACE_S = 5.0
READERS = ("Avif", "Bmp", "Gif", "Jpeg", "Png", "Ppm", "Tiff", "WebP")


def main(arguments: Sequence[str]) -> int:
    """Answer questions on standard input until it ends.

    Parameters
    ----------
    arguments
        The time limit for one picture in seconds, and the memory limit in bytes.
    """
    seconds, memory_bytes = float(arguments[0]), int(arguments[1])
    answers = _own_standard_output()
    warnings.simplefilter("ignore")  # there is nobody to read them
    for reader in READERS:  # here nobody waits for them
        importlib.import_module(f"PIL.{reader}ImagePlugin")
    limit_memory(memory_bytes)
    read_svg = _SvgReader()
    send_message(answers, READY)
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - needs a file descriptor
        while True:
            try:
                content = receive_message(sys.stdin.buffer)
            except EOFError:
                return 0
            # Kills also where a reader in C never returns to Python.
            faulthandler.dump_traceback_later(seconds + GRACE_S, exit=True, file=nowhere)
            _answer(answers, content, read_svg)
            faulthandler.cancel_dump_traceback_later()


def _answer(answers: IO[bytes], content: bytes, read_svg: ReadSvg) -> None:
    """Decode one picture and send it, or the sentence why not. The parent knows its name."""
    try:
        decoded = decode(content, "", read_svg)
    except PictureError as error:
        refused = Refused(error.template, plain(error.parts))
        send_message(answers, msgspec.msgpack.encode(refused))
    else:
        send_picture(answers, decoded)


class _SvgReader:
    """Draws an SVG; Qt takes its time to load and few pictures need it."""

    def __init__(self) -> None:
        self._application: object = None

    def __call__(self, content: bytes, name: str) -> Image.Image:
        """Return the drawing as pixels."""
        from desktop.services.svg import read_svg, start_qt

        self._application = self._application or start_qt()
        return read_svg(content, name)


def _own_standard_output() -> IO[bytes]:
    """Return standard output for the answers alone: what a library prints there is dropped."""
    own = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
    return own
