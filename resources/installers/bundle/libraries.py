"""Which shared libraries belong into a bundle on Linux, and whether one is missing in it."""

import re
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from desktop.services.elf_file import linked
from resources.installers.bundle.contents import Entry

# What every Linux desktop has and a bundle must not bring: the C library, and what has to fit
# the system's graphics driver and display server.
SYSTEM = re.compile(
    r"(ld-linux.*|lib(c|m|dl|rt|pthread|resolv|GL|EGL|drm|xcb|wayland-(client|cursor|egl)))\.so\.\d+"
)


def without_orphans(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries without libraries that only files needed which were left out.

    Parameters
    ----------
    entries
        Of the bundle. Extension modules, plugins and programs stay; of the libraries those that
        one that stays is linked against, whatever folder they are in.
    """
    kept = list(entries)
    needs = {source: _needed(Path(source)) for _, source, kind in kept if kind != "SYMLINK"}
    while True:
        wanted = {name for _, source, kind in kept for name in needs.get(source, ())}
        left = [entry for entry in kept if not _is_library(entry) or _name(entry) in wanted]
        if len(left) == len(kept):
            return kept
        kept = left


def missing(folder: Path) -> list[str]:
    """Return a line for each library that a file in the bundle needs and nobody will have.

    Parameters
    ----------
    folder
        The bundle.
    """
    there = {path.name for path in folder.rglob("*")}
    lines = []
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        for name in _needed(path):
            if name not in there and not SYSTEM.fullmatch(name):
                lines.append(f"{name}, which {path.relative_to(folder)} needs")
    return lines


def needed_of_system(folder: Path) -> list[str]:
    """Return the names of the libraries that the bundle takes from the system."""
    there = {path.name for path in folder.rglob("*")}
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return sorted({name for path in files for name in _needed(path)} - there)


def foreign_search_paths(folder: Path) -> list[str]:
    """Return a line for each file that looks for libraries outside the bundle."""
    lines = []
    for path in sorted(folder.rglob("*")):
        found = linked(path) if path.is_file() and not path.is_symlink() else None
        outside = [part for part in found.search if part[:1] == "/"] if found else []
        lines += [f"{path.relative_to(folder)} looks in {part}" for part in outside]
    return lines


def _needed(path: Path) -> tuple[str, ...]:
    """Return what a file is linked against; nothing where it is no program or library."""
    found = linked(path) if path.is_file() else None
    return found.needed if found else ()


def _name(entry: Entry) -> str:
    return PurePosixPath(entry[0]).name


def _is_library(entry: Entry) -> bool:
    """Return whether it is one of the system's or of Qt's, which is there for others alone."""
    folder, _, name = entry[0].rpartition("/")
    is_one = entry[2] in ("BINARY", "SYMLINK") and re.fullmatch(r"lib.+\.so(\.\d+)*", name)
    return bool(is_one) and folder in ("", "PySide6/Qt/lib") and not name.startswith("libpython")
