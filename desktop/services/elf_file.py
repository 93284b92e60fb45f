"""Which libraries a library of Linux asks for, read from its file (ELF) without loading it."""

import mmap
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

MAGIC = b"\x7fELF\x02\x01"  # of 64 bits, the least significant byte first
PROGRAM_HEADERS = struct.Struct("<32x Q 14x H H")  # where, size of each, how many
PROGRAM_HEADER = struct.Struct("<I 4x Q Q 8x Q")  # type, offset, address, size in the file
ENTRY = struct.Struct("<q Q")
LOAD, DYNAMIC = 1, 2
END, NEEDED, STRINGS, OLD_PATH, PATH = 0, 1, 5, 15, 29


class Asked(NamedTuple):
    """What a library asks the loader for.

    Attributes
    ----------
    names
        Of the libraries it needs, such as ``libxcb.so.1``.
    folders
        In which it wants them to be looked for before the system's own.
    """

    names: tuple[str, ...] = ()
    folders: tuple[Path, ...] = ()


def asked_by(path: Path) -> Asked:
    """Return what the library in a file asks for; nothing where the file is none or damaged."""
    try:
        with path.open("rb") as file:
            content = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            with content:
                return _asked(content, path.parent)
    except (OSError, ValueError, struct.error):
        return Asked()


def _asked(content: mmap.mmap, folder: Path) -> Asked:
    """Read the table that the loader reads."""
    if content[: len(MAGIC)] != MAGIC:
        return Asked()
    segments = list(_segments(content))
    entries: list[tuple[int, int]] = []
    for kind, offset, _, size in segments:
        if kind == DYNAMIC:
            table = content[offset : offset + size - size % ENTRY.size]
            entries = list(ENTRY.iter_unpack(table))
    strings = next((value for tag, value in entries if tag == STRINGS), 0)
    start = _offset(segments, strings)

    def text(place: int) -> str:
        return content[start + place : content.find(b"\0", start + place)].decode()

    paths = [part for tag, value in entries if tag in (OLD_PATH, PATH) for part in
             text(value).split(":") if part]  # fmt: skip
    return Asked(
        tuple(text(value) for tag, value in entries if tag == NEEDED),
        tuple(Path(_expanded(part, folder)) for part in paths),
    )


def _segments(content: mmap.mmap) -> Iterator[tuple[int, int, int, int]]:
    """Yield type, offset, address and size of each part that is loaded or says how."""
    where, size, count = PROGRAM_HEADERS.unpack_from(content)
    for number in range(count):
        yield PROGRAM_HEADER.unpack_from(content, where + number * size)


def _offset(segments: list[tuple[int, int, int, int]], address: int) -> int:
    """Return where in the file that lies which is loaded to an address."""
    for kind, offset, start, size in segments:
        if kind == LOAD and start <= address < start + size:
            return offset + address - start
    raise ValueError("the table of names is outside the file")


def _expanded(part: str, folder: Path) -> str:
    """Return a folder's path, the library's own put in its place."""
    return part.replace("${ORIGIN}", str(folder)).replace("$ORIGIN", str(folder))
