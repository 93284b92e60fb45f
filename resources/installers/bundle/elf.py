"""Taking out of a Linux library where the loader is to look for others first."""

from pathlib import Path

from desktop.services.elf_file import ENTRY, SEARCH, dynamic_table


def remove_search_path(path: Path) -> None:
    """Have the loader look nowhere first; the folders' names stay among the file's strings."""
    content = bytearray(path.read_bytes())
    begin, entries = dynamic_table(content)
    kept = [entry for entry in entries if entry[0] not in SEARCH]
    kept += [(0, 0)] * (len(entries) - len(kept))
    content[begin : begin + ENTRY.size * len(kept)] = b"".join(ENTRY.pack(*one) for one in kept)
    path.write_bytes(content)
