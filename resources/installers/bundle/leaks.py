"""Paths of the machine that built a bundle, which nobody else needs: found, and taken out."""

import re
import sys
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import CodeType

from resources.installers.bundle.contents import Entry

# What every machine has says nothing of the one that built.
COMMON = ("/", "/usr", "/usr/local", "/tmp")
STANDING_IN = "/usr"  # for the folder that Python was compiled for


def own_places(*folders: str | Path) -> list[str]:
    """Return the paths whose appearance in a bundle is a leak: these, and those of Python."""
    places = {str(folder) for folder in (*folders, sys.prefix, sys.base_prefix)}
    return sorted(place for place in places if place not in COMMON)


def leaks(folder: Path, places: Iterable[str]) -> list[str]:
    """Return a line for each file of a bundle that has one of the paths in it.

    Compressed modules are looked at too, in the executables and in archives.

    Parameters
    ----------
    folder
        The bundle.
    places
        What not to find.
    """
    wanted = re.compile("|".join(re.escape(place) for place in places).encode())
    lines = []
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            for name, content in _contents(path):
                if found := wanted.search(content):
                    around = content[found.start() : found.end() + 40]
                    lines.append(f"{path.relative_to(folder)} {name}: {around!r}")
    return lines


def _contents(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield what a file holds, each compressed part on its own."""
    yield "", path.read_bytes()
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                yield name, archive.read(name)
    elif path.suffix in ("", ".exe") and path.stem.startswith("layerwise"):
        yield from _modules(path)


def _modules(executable: Path) -> Iterator[tuple[str, bytes]]:
    """Yield the compiled modules in an executable of PyInstaller's."""
    from PyInstaller.archive.readers import CArchiveReader

    archive = CArchiveReader(str(executable))
    for name in archive.toc:
        if name.endswith(".pyz"):
            modules = archive.open_embedded_archive(name)
            for module in modules.toc:
                yield module, modules.extract(module, raw=True) or b""
        else:
            yield name, archive.extract(name)


def without_paths(module: Path) -> CodeType:
    """Return a module of Python's own, compiled with no path of this machine in it.

    Meant for ``_sysconfigdata…``, which tells how and where Python itself was compiled.
    """
    words = module.read_text("utf-8")
    for place in (sys.base_prefix, sys.prefix, str(Path.home())):
        if place not in COMMON:
            words = words.replace(place, STANDING_IN)
    return compile(words, module.name, "exec", dont_inherit=True, optimize=0)


def overwrite_paths(path: Path, place: str) -> None:
    """Have another path where a library has this one as a constant, such as Python's prefix.

    Nothing reads it in a bundle, whose boot loader says where Python's files are. Its length and
    its last part stay: a linker keeps "3.11.7" but once where a path ends with it.
    """
    folder, slash, last = place.rpartition("/")
    other = STANDING_IN.ljust(len(folder), "/") + slash + last
    content = path.read_bytes()
    changed = content.replace(place.encode(), other.encode())
    if changed != content:
        path.write_bytes(changed)


def forget_paths(modules: Iterable[Entry], caches: Mapping[int, dict[str, CodeType]]) -> None:
    """Have no path of this machine in the modules that PyInstaller is about to pack.

    Parameters
    ----------
    modules
        The modules of an analysis.
    caches
        Their compiled code as PyInstaller keeps it: by the identity of the analysis' list.
    """
    for name, source, _ in modules:
        if name.startswith("_sysconfigdata"):
            caches[id(modules)][name] = without_paths(Path(source))
