"""Removing folders with all that is in them, as far as it goes, and nothing beyond."""

import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path


def remove(place: Path) -> list[Path]:
    """Remove a folder with all that is in it, or a file; return what could not be removed.

    Links are removed, and what they lead to stays. Nothing is told of what is not there.
    """
    if place.is_symlink() or _is_junction(place) or not place.is_dir():
        return [] if _is_gone(place, place.unlink) else [place]
    left = []
    for folder, folders, files in _walk(place):
        for name in files:
            path = Path(folder, name)
            left += [] if _is_gone(path, path.unlink) else [path]
        for name in folders:
            path = Path(folder, name)
            is_link = path.is_symlink() or _is_junction(path)
            act = path.unlink if is_link else path.rmdir
            left += [] if _is_gone(path, act) else [path]
    return left + ([] if _is_gone(place, place.rmdir) else [place])


def _walk(place: Path) -> Iterator[tuple[str, list[str], list[str]]]:
    """Yield each folder with the folders and the files in it, the innermost first.

    As ``os.walk``, which follows Windows' junctions before Python 3.12.
    """
    found = []
    for folder, folders, files in os.walk(place):
        found.append((folder, list(folders), files))
        folders[:] = [name for name in folders if not _is_junction(Path(folder, name))]
    yield from reversed(found)


def _is_junction(path: Path) -> bool:
    """Return whether a folder leads elsewhere, as links do, in Windows' other way."""
    try:
        return bool(getattr(path.lstat(), "st_reparse_tag", 0))
    except OSError:
        return False


def _is_gone(path: Path, act: Callable[[], None]) -> bool:
    """Remove one thing; one that is protected from writing is made removable first."""
    try:
        act()
    except FileNotFoundError:
        return True
    except OSError:
        return _is_gone_by_force(path, act)
    return True


def _is_gone_by_force(path: Path, act: Callable[[], None]) -> bool:
    """Allow writing of what is protected: files on Windows, the folder around them elsewhere."""
    protected = path if os.name == "nt" else path.parent
    try:
        protected.chmod(protected.stat().st_mode | stat.S_IWRITE)
        act()
    except OSError:
        return False
    return True
