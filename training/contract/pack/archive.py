"""Opening the zip file of a classroom pack, and refusing what no honest pack is.

Nothing is unpacked here: all is told from the list of files at the end of the archive, which is
read only if it has a sensible size.
"""

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import BinaryIO, NamedTuple

from training.contract.pack.errors import PackError, shown
from training.contract.pack.manifest import (
    MOST_FILES,
    MOST_MANIFEST_BYTES,
    NOT_A_PACK,
    Manifest,
    decode_manifest,
)
from training.contract.pack.names import MANIFEST
from training.contract.pack.places import (
    WRONG_PLACE,
    is_at_its_place,
    refuse_collisions,
    refuse_path,
)

# Of the list of files alone; Python keeps some hundred bytes for each.
MOST_DIRECTORY_BYTES = 8_000_000
MOST_BYTES = 50_000_000_000  # of all files, unpacked
# A file may be so many times larger than in the pack; what packs better is stored as it is.
MOST_RATIO = 100
FREE_OF_RATIO = 1_000_000  # bytes; small files do no harm

LOCAL_HEADER_BYTES = 30  # before each file, its name not counted
END_RECORD = struct.Struct("<4s4H2LH")
END_SIGNATURE = b"PK\x05\x06"
LONGEST_COMMENT = 0xFFFF
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
ENCRYPTED = 0x1 | 0x40 | 0x2000  # flags: the content, strongly, the list of files too
PATCHED = 0x20

# What Python raises on archives that are damaged, or made to confuse it.
DAMAGED = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, RuntimeError,
    ValueError, LookupError, OverflowError, AttributeError,
)  # fmt: skip

GONE = "The classroom pack {name} cannot be read ({fault}); look whether it is still there."
TOO_MANY = (
    "The classroom pack {name} lists more files than a pack has (at most {most}); do not use it, "
    "and tell whoever gave it to you."
)
LINK = (
    "The classroom pack {name} has a link or a device in it ({path}), which no pack has; do not "
    "use it, and tell whoever gave it to you."
)
LOCKED = (
    "The classroom pack {name} is encrypted ({path}), which no pack is; ask for one without a "
    "password."
)
BOMB = (
    "The classroom pack {name} would unpack to far more than it is ({path}), as files do that are "
    "made to fill a disk; do not use it, and tell whoever gave it to you."
)
METHOD = (
    "The classroom pack {name} is packed in a way that packs are not ({path}); ask for one that "
    "`layerwise-train pack` has made."
)
UNLISTED = (
    "The classroom pack {name} has a file that it does not list ({path}); somebody has changed it, "
    "so ask for it once more."
)
LACKING = (
    "The classroom pack {name} lacks a file that it lists ({path}); somebody has changed it, so "
    "ask for it once more."
)
OTHER_SIZE = (
    "The classroom pack {name} has a file that is not as long as it says ({path}); ask for it once "
    "more."
)


class Archive(NamedTuple):
    """A pack that is open.

    Attributes
    ----------
    name
        Of its file, for sentences.
    manifest
        What it says of itself.
    zip
        The archive, whose list of files agrees with the manifest.
    """

    name: str
    manifest: Manifest
    zip: zipfile.ZipFile

    def open(self, path: str) -> BinaryIO:
        """Return the content of one file as a stream that ends at the size that is listed."""
        return self.zip.open(path)  # type: ignore[return-value]  # reads bytes as any other


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """Open a pack, if its list of files is what a pack may have.

    Raises
    ------
    PackError
        Saying in one sentence what is wrong.
    """
    name = shown(path.name)
    with ExitStack() as stack:
        try:
            file = stack.enter_context(path.open("rb"))
            _refuse_long_lists(file, name)
            archive = _checked(stack.enter_context(_zip_of(file, name)), name)
        except OSError as error:
            raise PackError(GONE, name=name, fault=error.strerror or error) from error
        yield archive


def read_manifest(path: Path) -> Manifest:
    """Return what a pack says of itself, if its list of files is what a pack may have.

    Raises
    ------
    PackError
        Saying in one sentence what is wrong.
    """
    with opened(path) as archive:
        return archive.manifest


def is_pack(path: Path) -> bool:
    """Return whether a file begins as a pack does; a few bytes are read."""
    head = struct.Struct("<4s22xHH")
    try:
        with path.open("rb") as file:
            begin = file.read(head.size)
            signature, length, _ = head.unpack(begin)
            return signature == b"PK\x03\x04" and file.read(length) == MANIFEST.encode()
    except (OSError, ValueError, struct.error):
        return False


def _refuse_long_lists(file: BinaryIO, name: str) -> None:
    """Refuse an archive whose list of files would fill the memory, before Python reads it."""
    size = file.seek(0, 2)
    file.seek(max(0, size - LONGEST_COMMENT - END_RECORD.size))
    tail = file.read(LONGEST_COMMENT + END_RECORD.size)
    place = tail.rfind(END_SIGNATURE)
    if place < 0 or len(tail) - place < END_RECORD.size:
        raise PackError(NOT_A_PACK, name=name)
    *_, length, _, _ = END_RECORD.unpack_from(tail, place)
    if length == 0xFFFFFFFF:  # then the number stands elsewhere; packs of this program need none
        raise PackError(TOO_MANY, name=name, most=MOST_FILES)
    if length > min(MOST_DIRECTORY_BYTES, size):
        raise PackError(TOO_MANY, name=name, most=MOST_FILES)
    file.seek(0)


def _zip_of(file: BinaryIO, name: str) -> zipfile.ZipFile:
    """Return the archive in an open file."""
    try:
        return zipfile.ZipFile(file)
    except DAMAGED as error:
        raise PackError(NOT_A_PACK, name=name) from error


def _checked(archive: zipfile.ZipFile, name: str) -> Archive:
    """Return the archive with its manifest, which its list of files agrees with."""
    entries = archive.infolist()
    if len(entries) > MOST_FILES + 1:
        raise PackError(TOO_MANY, name=name, most=MOST_FILES)
    for entry in entries:
        _refuse_entry(entry, name)
    _refuse_bombs(archive, entries, name)
    refuse_collisions([entry.filename for entry in entries], name)
    manifest = _manifest(archive, name)
    _refuse_differences(entries, manifest, name)
    return Archive(name, manifest, archive)


def _refuse_entry(entry: zipfile.ZipInfo, name: str) -> None:
    """Refuse an entry that leads elsewhere, is no plain file or cannot be read as it is."""
    path = entry.orig_filename  # as it stands there: Python cuts some names, and turns strokes
    if path != MANIFEST:
        refuse_path(path, name)
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind not in (0, stat.S_IFREG):
        raise PackError(LINK, name=name, path=shown(path))
    if entry.flag_bits & ENCRYPTED:
        raise PackError(LOCKED, name=name, path=shown(path))
    if entry.compress_type not in METHODS or entry.flag_bits & PATCHED:
        raise PackError(METHOD, name=name, path=shown(path))


def _refuse_bombs(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo], name: str) -> None:
    """Refuse sizes that no honest pack has, and files that lie over each other."""
    for entry in entries:
        most = MOST_RATIO * entry.compress_size + FREE_OF_RATIO
        if entry.file_size > min(most, MOST_BYTES):
            raise PackError(BOMB, name=name, path=shown(entry.filename))
        if entry.compress_type == zipfile.ZIP_STORED and entry.file_size != entry.compress_size:
            raise PackError(OTHER_SIZE, name=name, path=shown(entry.filename))
    # Files that share their packed bytes are a bomb that no single file shows.
    end = 0
    for entry in sorted(entries, key=lambda entry: entry.header_offset):
        if entry.header_offset < end:
            raise PackError(BOMB, name=name, path=shown(entry.filename))
        end = entry.header_offset + LOCAL_HEADER_BYTES + entry.compress_size
    if end > archive.start_dir:
        raise PackError(NOT_A_PACK, name=name)
    if sum(entry.file_size for entry in entries) > MOST_BYTES:
        raise PackError(BOMB, name=name, path=shown(entries[-1].filename))


def _manifest(archive: zipfile.ZipFile, name: str) -> Manifest:
    """Return what the pack says of itself."""
    try:
        entry = archive.getinfo(MANIFEST)
        if entry.file_size > MOST_MANIFEST_BYTES:
            raise PackError(TOO_MANY, name=name, most=MOST_FILES)
        content = archive.read(entry)
    except DAMAGED as error:
        raise PackError(NOT_A_PACK, name=name) from error
    return decode_manifest(content, name)


def _refuse_differences(entries: list[zipfile.ZipInfo], manifest: Manifest, name: str) -> None:
    """Refuse a pack whose two lists are not the same, or that has files at wrong places."""
    listed = {file.path: file for file in manifest.files}
    there = {entry.filename: entry for entry in entries if entry.filename != MANIFEST}
    refuse_collisions([file.path for file in manifest.files], name)
    for path, entry in there.items():
        if path not in listed:
            raise PackError(UNLISTED, name=name, path=shown(path))
        if listed[path].size != entry.file_size:
            raise PackError(OTHER_SIZE, name=name, path=shown(path))
    for path, file in listed.items():
        if path not in there:
            raise PackError(LACKING, name=name, path=shown(path))
        if not is_at_its_place(file.kind, path):
            raise PackError(WRONG_PLACE, name=name, path=shown(path))
