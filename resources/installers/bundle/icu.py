"""The data of ICU beside Qt's libraries, without the parts that Qt never asks for.

Qt takes from ICU how text is sorted and converted, and calendars; names of languages, countries,
currencies and units it has itself, and it breaks lines by itself. Those are 18 of the 32 MB.

The library is nothing but one table: a header, names with the places of their items, and items.
"""

import struct
from collections.abc import Sequence
from pathlib import Path

# Folders in the table, and what of them stays.
LEFT_OUT = ("brkitr", "curr", "lang", "rbnf", "region", "translit", "unit", "zone")
KEPT = ("/root.res", "/res_index.res", "/pool.res", "/en.res", "/de.res")
PAGE = 4096
ALIGNMENT = 16
LOAD = 1


class OtherLayoutError(Exception):
    """The library is not laid out as this module knows it."""


def trim(path: Path) -> int:
    """Make the library of ICU's data smaller and return by how many bytes.

    Raises
    ------
    OtherLayoutError
        If the library is laid out in another way than known; it is as it was.
    """
    content = path.read_bytes()
    start, size, count = struct.unpack_from("<32xQ14xHH", content)
    # Each: kind, flags, offset in the file, address, (physical), size in the file, in memory, …
    segments = [
        list(struct.unpack_from("<IIQQQQQQ", content, start + size * place))
        for place in range(count)
    ]
    loads = [one for one in segments if one[0] == LOAD]
    if len(loads) != 2 or loads[0][2] or loads[0][3] or content[PAGE + 12 : PAGE + 16] != b"CmnD":
        raise OtherLayoutError(f"{path.name} is laid out in an unknown way")
    first, last = loads
    table = _trimmed(content[PAGE : first[5]])
    end = PAGE + len(table)
    offset = end + (last[2] - end) % PAGE  # loaded at the same address as before
    moved = offset - last[2]
    tail = content[last[2] : last[2] + last[5]]
    head = bytearray(content[:PAGE])
    for place, segment in enumerate(segments):
        if segment is first:
            segment[5] = segment[6] = end
        elif segment[2] >= last[2]:
            segment[2] += moved
        struct.pack_into("<IIQQQQQQ", head, start + size * place, *segment)
    struct.pack_into("<Q", head, 40, 0)  # the sections, which only a linker reads
    struct.pack_into("<HH", head, 60, 0, 0)
    smaller = bytes(head) + table + bytes(offset - end) + tail
    path.write_bytes(smaller)
    return len(content) - len(smaller)


def _trimmed(table: bytes) -> bytes:
    """Return the table of ICU's items without those that are left out."""
    (header,) = struct.unpack_from("<H", table)
    items = _items(table[header:])
    kept = [(name, item) for name, item in items if _is_kept(name)]
    names = [name + b"\0" for name, _ in kept]
    place = 4 + 8 * len(kept)
    entries, at_name, at_item = [], place, _aligned(place + sum(map(len, names)))
    for name, (_, item) in zip(names, kept, strict=True):
        entries.append(struct.pack("<II", at_name, at_item))
        at_name += len(name)
        at_item += _aligned(len(item))
    index = struct.pack("<I", len(kept)) + b"".join([*entries, *names])
    padded = [item.ljust(_aligned(len(item)), b"\0") for _, item in kept]
    return b"".join([table[:header], index.ljust(_aligned(len(index)), b"\0"), *padded])


def _items(table: bytes) -> Sequence[tuple[bytes, bytes]]:
    """Return the name and the bytes of each item, in the order of the table."""
    (count,) = struct.unpack_from("<I", table)
    places = [struct.unpack_from("<II", table, 4 + 8 * number) for number in range(count)]
    names = [table[at : table.index(0, at)] for at, _ in places]
    starts = [at for _, at in places]
    ends = [*starts[1:], len(table)]
    return [(n, table[a:b]) for n, a, b in zip(names, starts, ends, strict=True)]


def _is_kept(name: bytes) -> bool:
    words = name.decode("ascii")
    _, _, rest = words.partition("/")
    return not rest.startswith(tuple(f"{one}/" for one in LEFT_OUT)) or words.endswith(KEPT)


def _aligned(size: int) -> int:
    return -(-size // ALIGNMENT) * ALIGNMENT
