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
NEEDED, STRINGS = 1, 5
SEARCH = (15, 29)  # RPATH, and RUNPATH, its successor

# A whole file, mapped or read.
Content = mmap.mmap | bytearray


class Linked(NamedTuple):
    """What a library says of others.

    Attributes
    ----------
    needed
        Names of the libraries that it needs, such as ``libxcb.so.1``.
    search
        Where it wants them to be looked for before the system's own folders, as it says it.
    """

    needed: tuple[str, ...] = ()
    search: tuple[str, ...] = ()


class Asked(NamedTuple):
    """What a library asks the loader for.

    Attributes
    ----------
    names
        Of the libraries it needs.
    folders
        In which it wants them to be looked for before the system's own.
    """

    names: tuple[str, ...] = ()
    folders: tuple[Path, ...] = ()


def asked_by(path: Path) -> Asked:
    """Return what the library in a file asks for; nothing where the file is none or damaged."""
    try:
        found = linked(path) or Linked()
    except (OSError, ValueError, struct.error):
        return Asked()
    folders = tuple(Path(_expanded(part, path.parent)) for part in found.search if part)
    return Asked(found.needed, folders)


def linked(path: Path) -> Linked | None:
    """Return what a file is linked against; ``None`` where it is no program or library.

    Raises
    ------
    OSError
        If it cannot be read.
    ValueError, struct.error
        If it is damaged.
    """
    with path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            return None
        with mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
            return _linked(content)


def dynamic_table(content: Content) -> tuple[int, list[tuple[int, int]]]:
    """Return where the table lies that the loader reads, and its entries: each a tag and a value.

    Raises
    ------
    struct.error
        If the file is damaged.
    """
    for kind, offset, _, size in _segments(content):
        if kind == DYNAMIC:
            return offset, list(
                ENTRY.iter_unpack(content[offset : offset + size - size % ENTRY.size])
            )
    return 0, []


def _linked(content: Content) -> Linked:
    """Read the table that the loader reads."""
    _, entries = dynamic_table(content)
    if not entries:
        return Linked()
    start = _offset(
        list(_segments(content)), next(value for tag, value in entries if tag == STRINGS)
    )

    def text(place: int) -> str:
        return content[start + place : content.find(b"\0", start + place)].decode()

    paths = (text(value) for tag, value in entries if tag in SEARCH)
    return Linked(
        tuple(text(value) for tag, value in entries if tag == NEEDED),
        tuple(part for one in paths for part in one.split(":")),
    )


def _segments(content: Content) -> Iterator[tuple[int, int, int, int]]:
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
