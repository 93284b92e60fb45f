"""The pictures in a folder, in the order in which a person counts."""

import os
import re
from pathlib import Path

from training.contract.class_folders import is_hidden, is_named_like_a_picture
from training.contract.errors import PictureError


def pictures_in(folder: Path) -> list[Path]:
    """Return the files in ``folder`` and all folders in it that are named like pictures.

    A folder's own files come before those of the folders in it, ``2`` before ``10``. What systems
    hide is passed over, and links to folders are not followed: they may lead round in a circle.

    Raises
    ------
    PictureError
        If there is no such picture, or the folder cannot be read.
    """
    found: list[Path] = []

    def refuse(error: OSError) -> None:
        raise PictureError(
            "{folder} cannot be read ({fault}); check the folder and its permissions.",
            folder=error.filename or folder,
            fault=error.strerror or error,
        ) from error

    for parent, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted((name for name in folders if not is_hidden(name)), key=natural)
        paths = (Path(parent, name) for name in sorted(names, key=natural) if not is_hidden(name))
        found += filter(is_named_like_a_picture, paths)
    if not found:
        raise PictureError("{folder} has no pictures in it; choose another folder.", folder=folder)
    return found


def natural(name: str) -> tuple[list[str | int], str]:
    """Return what to sort ``name`` by: numbers count as numbers, and case only between equals."""
    parts = re.split(r"([0-9]+)", name.casefold())
    return [int(part) if place % 2 else part for place, part in enumerate(parts)], name
