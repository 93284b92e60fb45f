"""The pictures among dropped files and in dropped folders."""

import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from desktop.services.picture_kinds import HEIF_SUFFIXES, SVG_SUFFIX
from training.contract.errors import PictureError
from training.contract.picture_formats import LEFT_BY_SYSTEMS, SUFFIXES
from training.contract.sentence import Sentence

READ_SUFFIXES = SUFFIXES | HEIF_SUFFIXES | {SVG_SUFFIX}

MOST_PICTURES = 1000
# A folder of pictures is not deeper; a whole disk dropped by mistake is.
DEEPEST = 8
MOST_ENTRIES = 50_000

TOO_MANY = "There are more than {most} pictures; the first {most} of them are used."
TOO_MUCH = "{name} holds very much; only the first {count} pictures found in it are used."


class Found(NamedTuple):
    """The pictures that were dropped.

    Attributes
    ----------
    files
        Files that were dropped themselves whatever they are, since each gets an answer or a reason;
        of folders those that are named like pictures.
    notes
        What the user should know, such as that there were too many.
    """

    files: tuple[Path, ...]
    notes: tuple[Sentence, ...] = ()


def pictures_among(paths: Iterable[Path], most: int = MOST_PICTURES) -> Found:
    """Return the pictures that ``paths`` stand for, folders replaced by the pictures in them.

    Folders are gone through to the bottom, because collections of pictures come with a sub-folder
    for each class; hidden files and what systems leave behind are passed over, links to folders
    are not followed, since they may lead back. Within a folder pictures come in the order in which
    a person counts: 2.png before 10.png, a folder's own before those of its sub-folders.

    It looks at disks, so it is not for the window's thread.

    Parameters
    ----------
    paths
        What was dropped, in its order.
    most
        How many pictures are taken at most.

    Raises
    ------
    PictureError
        If all there is are folders without pictures, or which cannot be read.
    """
    files: list[Path] = []
    notes: list[Sentence] = []
    folders = []
    for path in paths:
        if not _is_folder(path):
            files.append(path)
            continue
        folders.append(path)
        walk = _Walk(path, most - len(files) + 1)
        files.extend(walk.pictures())
        if walk.is_cut:
            notes.append(Sentence(TOO_MUCH, {"name": path.name, "count": len(files)}))
    if folders and not files:
        raise PictureError(
            "There is no picture in {name}; choose a folder with pictures in it.",
            name=folders[0].name or folders[0],
        )
    if len(files) > most:
        notes.append(Sentence(TOO_MANY, {"most": most}))
    return Found(tuple(files[:most]), tuple(notes))


def natural_key(name: str) -> tuple[tuple[bool, int, str], ...]:
    """Return a key that sorts names as a person counts, whatever the size of the letters."""
    parts = [part for part in re.split(r"([0-9]+)", name.casefold()) if part]
    return tuple(
        (False, int(part), "") if "0" <= part[0] <= "9" else (True, 0, part) for part in parts
    )


class _Walk:
    """Goes through one folder.

    Parameters
    ----------
    folder
        Where to start.
    most
        How many pictures are enough.
    """

    def __init__(self, folder: Path, most: int) -> None:
        self._folder = folder
        self._most = most
        self._seen = 0
        # Whether there was more than is looked at.
        self.is_cut = False

    def pictures(self) -> list[Path]:
        """Return the pictures in the folder and below."""
        found = []
        for path in self._below(self._folder, 0):
            found.append(path)
            if len(found) >= self._most:
                break
        return found

    def _below(self, folder: Path, depth: int) -> Iterator[Path]:
        """Yield the pictures in one folder, then those in its sub-folders."""
        folders = []
        for path, is_folder in self._visible(folder):
            if is_folder:
                folders.append(path)
            elif path.suffix.lower() in READ_SUFFIXES:
                yield path
        for path in folders:
            if depth == DEEPEST or self._seen >= MOST_ENTRIES:
                self.is_cut = True
                return
            yield from self._below(path, depth + 1)

    def _visible(self, folder: Path) -> list[tuple[Path, bool]]:
        """Return what a person sees in ``folder``, and which of it are folders."""
        entries = []
        try:
            with os.scandir(folder) as listing:
                for entry in listing:
                    if self._seen >= MOST_ENTRIES:
                        self.is_cut = True
                        break
                    self._seen += 1
                    if not _is_hidden(entry.name):
                        entries.append((Path(entry.path), entry.is_dir(follow_symlinks=False)))
        except OSError:  # no permission, or gone meanwhile: the others are still there
            return []
        return sorted(entries, key=lambda entry: (natural_key(entry[0].name), entry[0].name))


def _is_folder(path: Path) -> bool:
    """Return whether ``path`` is a folder; what is wrong with it is told when it is opened."""
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def _is_hidden(name: str) -> bool:
    """Return whether systems hide files and folders of this name."""
    return name.startswith(".") or name.lower() in LEFT_BY_SYSTEMS
