"""What a Linux program or library says of the libraries it needs, read without other tools."""

import struct
from pathlib import Path
from typing import NamedTuple

MAGIC = b"\x7fELF\x02\x01"  # 64 bits, the lowest byte first: all machines that are built for
LOAD, DYNAMIC = 1, 2
NEEDED, STRING_TABLE, RPATH, RUNPATH = 1, 5, 15, 29


class Linked(NamedTuple):
    """What the dynamic section of a file says.

    Attributes
    ----------
    needed
        Names of the libraries that it is linked against.
    search
        Folders in which the loader looks for them first.
    """

    needed: tuple[str, ...] = ()
    search: tuple[str, ...] = ()


def linked(path: Path) -> Linked | None:
    """Return what a file is linked against; ``None`` where it is no program or library."""
    with path.open("rb") as file:
        if file.read(6) != MAGIC:
            return None
        file.seek(0)
        header = file.read(64)
        start, size, count = struct.unpack_from("<32xQ14xHH", header)
        file.seek(start)
        table = file.read(size * count)
        segments = [
            struct.unpack_from("<I4xQQ8xQ", table, place * size) for place in range(count)
        ]  # kind, offset in the file, address, size in the file
        dynamic = next((one for one in segments if one[0] == DYNAMIC), None)
        if dynamic is None:
            return Linked()
        file.seek(dynamic[1])
        content = file.read(dynamic[3])
        entries = list(struct.iter_unpack("<qQ", content[: len(content) // 16 * 16]))
        address = next(value for tag, value in entries if tag == STRING_TABLE)
        holder = next(s for s in segments if s[0] == LOAD and s[2] <= address < s[2] + s[3])
        base = holder[1] + address - holder[2]

        def text(offset: int) -> str:
            file.seek(base + offset)
            return file.read(4096).partition(b"\0")[0].decode("utf-8", "replace")

        needed = tuple(text(value) for tag, value in entries if tag == NEEDED)
        search = [text(value) for tag, value in entries if tag in (RPATH, RUNPATH)]
    return Linked(needed, tuple(part for one in search for part in one.split(":")))


def remove_search_path(path: Path) -> None:
    """Have the loader look nowhere first; the folders' names stay among the file's strings."""
    content = bytearray(path.read_bytes())
    start, size, count = struct.unpack_from("<32xQ14xHH", content)
    segments = [
        struct.unpack_from("<I4xQQ8xQ", content, start + size * place) for place in range(count)
    ]
    _, begin, _, length = next(one for one in segments if one[0] == DYNAMIC)
    entries = list(struct.iter_unpack("<qQ", content[begin : begin + length // 16 * 16]))
    kept = [entry for entry in entries if entry[0] not in (RPATH, RUNPATH)]
    kept += [(0, 0)] * (len(entries) - len(kept))
    content[begin : begin + 16 * len(kept)] = b"".join(struct.pack("<qQ", *one) for one in kept)
    path.write_bytes(content)
