"""Bringing a classroom pack in: all of it is unpacked beside its place and seen through first.

Only then it is moved in place, folder by folder and file by file, each in one step. Whatever ends
the work before leaves nothing but a folder that the next import takes away.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Literal, NamedTuple

from training.contract.file_lock import lock, unlock
from training.contract.pack.archive import opened
from training.contract.pack.contents import refuse_few_pictures
from training.contract.pack.errors import DiffersError, PackPlaceError
from training.contract.pack.manifest import Manifest
from training.contract.pack.moving import move
from training.contract.pack.places import Kind
from training.contract.pack.placing import Outcome, Placing, place, units
from training.contract.pack.unpacking import (
    Progress,
    no_progress,
    place_error,
    read_through,
    refuse_contents,
)

UNPACKED = ".layerwise-pack-"  # begins the names of the folders that packs are unpacked to
LOCK = ".layerwise-pack.lock"
SPARE_BYTES = 50_000_000  # that stay free: a full disk stops more than this program

# Whether what is there with other content stops the import, is replaced, or stays as it is.
Differing = Literal["refuse", "replace", "keep"]

NO_ROOM = (
    "There is not enough room in {folder}: the pack needs {needed:,.0f} MB and {free:,.0f} MB are "
    "free; free some space and open it again."
)
DIFFERS = (
    "Other data of the same name is there already ({names}); replace it or keep it, nothing was "
    "changed yet."
)
ONLY_A_PART = (
    "Only a part of the pack could be put into {folder} ({fault}); what is there can be used, and "
    "opening the pack again brings the rest."
)
BUSY = "Another classroom pack is being opened for {folder}; wait until that is done."


class Brought(NamedTuple):
    """One thing that a pack had.

    Attributes
    ----------
    kind, name
        What it is, and what a person calls it.
    path
        Where it is now: a file, or a folder.
    outcome
        ``new``, ``same`` (it was there), ``renamed``, or ``differs`` (what was there was replaced,
        or kept, as wanted).
    """

    kind: Kind
    name: str
    path: Path
    outcome: Outcome


class Imported(NamedTuple):
    """What came of an import: the pack's manifest, and where each thing is."""

    manifest: Manifest
    brought: tuple[Brought, ...]


def import_pack(
    path: Path,
    root: Path,
    *,
    for_all: bool = False,
    differing: Differing = "refuse",
    progress: Progress = no_progress,
) -> Imported:
    """Unpack a pack below ``root``, all of it or nothing.

    Parameters
    ----------
    path
        The pack.
    root
        The user's data folder, or that of all users of the machine; made if it is not there.
    for_all
        Whether files are made readable for everyone, and writable for nobody.
    differing
        What happens to data, weights and pictures of a lesson that are there with other content.
        Models, lessons and other pictures get a new name then.
    progress
        Told the bytes that are unpacked; what it raises ends the work, and nothing is left.

    Raises
    ------
    PackError
        If the pack cannot be used.
    DiffersError
        If something is there with other content, and ``differing`` says to refuse.
    PackPlaceError
        If the place cannot be written, has too little room, or another import is going on. Only
        where a file cannot be moved at the very end a part is in place then, and it says so.
    """
    with opened(path) as archive:
        manifest = archive.manifest
        refuse_few_pictures(manifest.files)
        with _claimed(root, for_all=for_all):
            placings = _placings(manifest, root, differing)
            todo = [one for one in placings if _is_to_do(one, differing)]
            files = [file for one in todo for file in one.unit.files]
            _refuse_full_disks(root, sum(file.size for file in files))
            with _folder_in(root) as folder:
                read_through(archive, files, folder, progress)
                wanted = frozenset(file.path for file in files)
                refuse_contents(
                    manifest,
                    lambda one: (folder / one).open("rb") if one in wanted else archive.open(one),
                )
                _move_all(todo, folder, root, for_all=for_all)
    brought = [Brought(one.unit.kind, one.unit.name, one.target, one.outcome) for one in placings]
    return Imported(manifest, tuple(brought))


def remove_leftovers(root: Path) -> int:
    """Remove what imports left that were killed; return how many did.

    Nothing is touched while an import goes on.
    """
    left = _leftovers(root)
    if not left:
        return 0
    try:
        with _claimed(root, for_all=False):  # which removes them
            return sum(not folder.exists() for folder in left)
    except PackPlaceError:
        return 0


def _placings(manifest: Manifest, root: Path, differing: Differing) -> list[Placing]:
    """Return where everything goes."""
    try:
        placings = [place(unit, root) for unit in units(manifest)]
    except OSError as error:
        raise place_error(root, error) from error
    names = [one.unit.name for one in placings if one.outcome == "differs"]
    if names and differing == "refuse":
        raise DiffersError(DIFFERS, names)
    return placings


def _is_to_do(placing: Placing, differing: Differing) -> bool:
    """Return whether a unit is to be written."""
    if placing.outcome == "differs":
        return differing == "replace"
    return placing.outcome != "same"


def _refuse_full_disks(root: Path, needed: int) -> None:
    """Refuse a pack that the disk has no room for."""
    free = shutil.disk_usage(root).free
    if needed and needed + SPARE_BYTES > free:
        raise PackPlaceError(NO_ROOM, folder=root, needed=needed / 1e6, free=free / 1e6)


def _move_all(todo: Sequence[Placing], folder: Path, root: Path, *, for_all: bool) -> None:
    """Move what was unpacked in place."""
    for number, placing in enumerate(todo):
        try:
            move(placing, folder, root, for_all=for_all)
        except OSError as error:
            if not number:
                raise place_error(root, error) from error
            fault = error.strerror or error
            raise PackPlaceError(ONLY_A_PART, folder=root, fault=fault) from error


@contextmanager
def _claimed(root: Path, *, for_all: bool) -> Iterator[None]:
    """Make the folder if need be, keep other imports out, and remove what killed ones left."""
    try:
        _make(root, for_all=for_all)
        handle = os.open(root / LOCK, os.O_RDWR | os.O_CREAT, 0o644)
    except OSError as error:
        raise place_error(root, error) from error
    try:
        if not _locked(handle):
            raise PackPlaceError(BUSY, folder=root)
        try:
            for folder in _leftovers(root):
                shutil.rmtree(folder, ignore_errors=True)
            yield
        finally:
            unlock(handle)
    finally:
        os.close(handle)


def _locked(handle: int) -> bool:
    """Keep other imports out, where the disk knows how; return whether none is going on."""
    try:
        return lock(handle)
    except OSError:
        return True


def _make(root: Path, *, for_all: bool) -> None:
    """Make a folder with those above it; what is for all can be entered by all."""
    missing = [one for one in (root, *root.parents) if not one.exists()]
    for folder in reversed(missing):
        folder.mkdir(exist_ok=True)
        if for_all:
            folder.chmod(0o755)


def _leftovers(root: Path) -> list[Path]:
    """Return the folders of imports; while nobody else works there all of them are left over."""
    try:
        return [entry for entry in root.iterdir() if entry.name.startswith(UNPACKED)]
    except OSError:
        return []


@contextmanager
def _folder_in(root: Path) -> Iterator[Path]:
    """Give a folder that goes when the work is done, however it ends."""
    try:
        folder = Path(tempfile.mkdtemp(prefix=UNPACKED, dir=root))
    except OSError as error:
        raise place_error(root, error) from error
    try:
        yield folder
    finally:
        with suppress(OSError):
            shutil.rmtree(folder)
