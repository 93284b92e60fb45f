"""Reading the files of a pack through, with or without writing them, and seeing that all is true.

A megabyte is in memory at a time, whatever the size of the pack.
"""

import errno
import hashlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import BinaryIO

from training.contract.pack.archive import DAMAGED, OTHER_SIZE, Archive, opened
from training.contract.pack.contents import as_pack_error, refuse_content, refuse_few_pictures
from training.contract.pack.errors import PackError, PackPlaceError, shown
from training.contract.pack.manifest import Manifest, PackedFile

CHUNK_BYTES = 1_000_000
WAITED_FOR_BYTES = 1_000_000  # files from this size on are on the disk before they are used

# Told the bytes that are done, and how many there are; what it raises ends the work.
Progress = Callable[[int, int], None]

CHECKSUM = (
    "The classroom pack {name} is damaged: {path} is not what it was when the pack was made; copy "
    "or download the pack again."
)
CUT_SHORT = "The classroom pack {name} is damaged or cut short ({path}); copy or download it again."
DISK_FULL = (
    "There is no room left in {folder}; free some space and open the pack again, nothing of it was "
    "kept."
)
NO_WRITING = (
    "Nothing can be written to {folder} ({fault}); choose another place or ask whoever looks after "
    "this machine, nothing of the pack was kept."
)


def no_progress(done: int, total: int) -> None:
    """Tell nobody."""


def check_pack(path: Path, progress: Progress = no_progress) -> Manifest:
    """Read a pack through without writing anything, and return what it says of itself.

    Raises
    ------
    PackError
        Saying what is wrong.
    """
    with opened(path) as archive:
        files = archive.manifest.files
        read_through(archive, files, None, progress)
        refuse_few_pictures(files)
        refuse_contents(archive.manifest, archive.open)
        return archive.manifest


def read_through(
    archive: Archive,
    files: Sequence[PackedFile],
    folder: Path | None,
    progress: Progress,
) -> None:
    """Read files, see that each has the checksum that is listed, and write them below ``folder``.

    Parameters
    ----------
    archive
        An open pack.
    files
        Some or all of its manifest's.
    folder
        An empty folder that nobody else writes to; ``None`` writes nothing.
    progress
        Told after each megabyte.

    Raises
    ------
    PackError
        If the pack is damaged, or ``folder`` cannot be written.
    """
    total = sum(file.size for file in files)
    done = 0
    progress(done, total)
    for file in files:
        digest, size = hashlib.sha256(), 0
        with _Sink(folder, file.path) as sink, _opened(archive, file.path) as source:
            while chunk := _read(source, archive.name, file.path):
                digest.update(chunk)
                size += len(chunk)
                sink.write(chunk)
                progress(done + min(size, file.size), total)
        if size != file.size:
            raise PackError(OTHER_SIZE, name=archive.name, path=shown(file.path))
        if digest.hexdigest() != file.sha256:
            raise PackError(CHECKSUM, name=archive.name, path=shown(file.path))
        done += size


def refuse_contents(manifest: Manifest, open_file: Callable[[str], BinaryIO]) -> None:
    """Refuse lessons and models that could not be used.

    Parameters
    ----------
    manifest
        Which files there are.
    open_file
        Gives the content of one by its path.

    Raises
    ------
    LayerwiseError
        Saying which, and why.
    """
    paths = [file.path for file in manifest.files]
    for file in manifest.files:
        if file.kind not in ("model", "lesson"):
            continue
        try:
            with open_file(file.path) as content:
                refuse_content(file.kind, content, file.size, file.path, paths)
        except (*DAMAGED, OSError) as error:
            raise as_pack_error(error, file.path) from error


def place_error(folder: Path, error: OSError) -> PackPlaceError:
    """Return the sentence for a folder that cannot be written."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return PackPlaceError(DISK_FULL, folder=folder)
    return PackPlaceError(NO_WRITING, folder=folder, fault=error.strerror or error)


class _Sink:
    """A new file below a folder, or nothing; a context that closes it.

    Parameters
    ----------
    folder, path
        The folder, or ``None`` to write nothing, and the file's place in it.
    """

    def __init__(self, folder: Path | None, path: str) -> None:
        self._folder = folder
        self._path = path
        self._file: BinaryIO | None = None
        self._size = 0

    def __enter__(self) -> "_Sink":
        """Make the file."""
        if self._folder is not None:
            try:
                place = self._folder / self._path
                place.parent.mkdir(parents=True, exist_ok=True)
                self._file = place.open("xb")
            except OSError as error:
                raise place_error(self._folder, error) from error
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        """Close the file; a large one is on the disk by then."""
        if self._file is None:
            return
        try:
            if kind is None and self._size >= WAITED_FOR_BYTES:
                self._file.flush()
                os.fsync(self._file.fileno())
            self._file.close()
        except OSError as error:
            assert self._folder is not None
            if kind is None:
                raise place_error(self._folder, error) from error

    def write(self, chunk: bytes) -> None:
        """Write some more."""
        self._size += len(chunk)
        if self._file is None:
            return
        try:
            self._file.write(chunk)
        except OSError as error:
            assert self._folder is not None
            raise place_error(self._folder, error) from error


def _opened(archive: Archive, path: str) -> BinaryIO:
    """Return the content of a file in the pack."""
    try:
        return archive.open(path)
    except (*DAMAGED, OSError) as error:
        raise PackError(CUT_SHORT, name=archive.name, path=shown(path)) from error


def _read(source: BinaryIO, name: str, path: str) -> bytes:
    """Return the next piece of a file in the pack."""
    try:
        return source.read(CHUNK_BYTES)
    except (*DAMAGED, OSError) as error:
        raise PackError(CUT_SHORT, name=name, path=shown(path)) from error
