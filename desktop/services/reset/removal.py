"""Removing folders with all that is in them, as far as it goes, and nothing beyond."""

import os
import stat
from collections.abc import Callable
from pathlib import Path


def remove(place: Path) -> list[Path]:
    """Remove a folder with all that is in it, or a file; return what could not be removed.

    Links are removed, and what they lead to stays. Nothing is told of what is not there.
    """
    if place.is_symlink() or not place.is_dir():
        return [] if _is_gone(place, place.unlink) else [place]
    left = []
    for folder, folders, files in os.walk(place, topdown=False):
        for name in files:
            path = Path(folder, name)
            left += [] if _is_gone(path, path.unlink) else [path]
        for name in folders:
            path = Path(folder, name)
            act = path.unlink if path.is_symlink() else path.rmdir
            left += [] if _is_gone(path, act) else [path]
    return left + ([] if _is_gone(place, place.rmdir) else [place])


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
