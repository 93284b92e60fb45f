"""Making a classroom pack: one zip file that is read through before it gets its name."""

import hashlib
import os
import platform
import stat
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import BinaryIO, NamedTuple

from training.contract.pack.archive import FREE_OF_RATIO, MOST_RATIO
from training.contract.pack.errors import PackError
from training.contract.pack.gathering import Source
from training.contract.pack.manifest import (
    LONGEST_NOTE,
    LONGEST_TITLE,
    MOST_FILES,
    SCHEMA,
    Manifest,
    PackedFile,
    Versions,
    encode_manifest,
)
from training.contract.pack.names import MANIFEST, SUFFIX
from training.contract.pack.places import KINDS
from training.contract.pack.unpacking import Progress, check_pack, no_progress
from training.contract.picture_formats import SUFFIXES
from training.contract.version import __version__

SUFFIXES_OF_PACKS = (SUFFIX, ".zip")
# Packing these once more would cost time and gain nothing. Bitmaps are the exception.
PACKED_ALREADY = (SUFFIXES | {".gz", ".npz", ".zip", ".xz", ".bz2"}) - {
    ".bmp", ".dib", ".ppm", ".pgm", ".pbm", ".pnm", ".tif", ".tiff",
}  # fmt: skip
LEVEL = 6  # of zlib
CHUNK_BYTES = 1_000_000
EARLIEST = (1980, 1, 1, 0, 0, 0)  # of zip files: the same content makes the same pack
PLAIN_FILE = (stat.S_IFREG | 0o644) << 16
PASSES = 3  # over all bytes: for the checksums, to pack, to read it through

OTHER_NAME = "A classroom pack's name ends in {suffix} or .zip; give it such a name."
NO_TITLE = "A classroom pack needs a title of at most {most} letters; choose another."
LONG_NOTE = "The note is too long (at most {most} letters); shorten it."
NOTHING = "There is nothing to pack; name data sets, pictures, weights, lessons or models."
TOO_MANY = "These are too many files for one pack (at most {most}); make two packs."
CHANGED = "{path} was changed while it was packed; pack once more."


class _Read(NamedTuple):
    """A file as it was read the first time, and whether packing it is worth it."""

    packed: PackedFile
    is_deflated: bool


def write_pack(
    output: Path,
    title: str,
    note: str,
    sources: Sequence[Source],
    progress: Progress = no_progress,
) -> Manifest:
    """Write a pack and return what it says of itself.

    The content of files is not in memory; a pack that is there already is replaced at the end.

    Parameters
    ----------
    output
        The pack.
    title, note
        For whoever opens it.
    sources
        What :func:`training.contract.pack.gathering.gather` found.
    progress
        Told the bytes that are done, over all passes.

    Raises
    ------
    PackError
        If there is nothing to pack, or the pack could not be opened again.
    OSError
        If a file cannot be read or the pack not be written.
    """
    _refuse(output, title, note, sources)
    ordered = sorted(sources, key=lambda one: (KINDS.index(one.kind), one.path))
    count = _Counter(progress, PASSES * sum(map(_size, ordered)))
    read = [_read(source, count) for source in ordered]
    manifest = Manifest(
        layerwise_pack=SCHEMA,
        title=title,
        note=note,
        made=datetime.now(UTC).isoformat(timespec="seconds"),
        versions=Versions(__version__, platform.python_version()),
        size=sum(one.packed.size for one in read),
        files=tuple(one.packed for one in read),
    )
    output.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=f".{output.name}.", dir=output.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            _write(file, manifest, ordered, read, count)
            file.flush()
            os.fsync(file.fileno())
        check_pack(temporary, count.follow())
        with suppress(OSError):  # some shares and sticks know no permissions
            temporary.chmod(0o644)
        temporary.replace(output)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    return manifest


def _refuse(output: Path, title: str, note: str, sources: Sequence[Source]) -> None:
    """Refuse what would make no pack, before anything is read."""
    if output.suffix not in SUFFIXES_OF_PACKS:
        raise PackError(OTHER_NAME, suffix=SUFFIX)
    if not title.strip() or len(title) > LONGEST_TITLE:
        raise PackError(NO_TITLE, most=LONGEST_TITLE)
    if len(note) > LONGEST_NOTE:
        raise PackError(LONG_NOTE, most=LONGEST_NOTE)
    if not sources:
        raise PackError(NOTHING)
    if len(sources) > MOST_FILES:
        raise PackError(TOO_MANY, most=MOST_FILES)


class _Counter:
    """Adds up the bytes of all passes.

    Parameters
    ----------
    progress
        Told.
    total
        How many there will be.
    """

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0

    def add(self, size: int) -> None:
        """Count some more bytes."""
        self._done += size
        self._progress(min(self._done, self._total), self._total)

    def follow(self) -> Progress:
        """Return what counts a pass that tells for itself how far it is."""
        before = self._done
        return lambda done, _: self._progress(min(before + done, self._total), self._total)


def _opened(source: Source) -> BinaryIO:
    """Return the content that is packed as a stream."""
    return source.file.open("rb") if source.content is None else BytesIO(source.content)


def _size(source: Source) -> int:
    """Return how many bytes are packed of a file."""
    return source.file.stat().st_size if source.content is None else len(source.content)


def _read(source: Source, count: _Counter) -> _Read:
    """Read a file for its checksum, and see how small it gets."""
    digest, size, packed = hashlib.sha256(), 0, 0
    deflate = zlib.compressobj(LEVEL)
    is_tried = source.file.suffix.lower() not in PACKED_ALREADY

    def take(chunk: bytes) -> None:
        nonlocal size, packed
        digest.update(chunk)
        size += len(chunk)
        packed += len(deflate.compress(chunk)) if is_tried else 0

    _through(source, take, count)
    packed += len(deflate.flush())
    # What packs too well would be taken for a bomb where the pack is opened.
    is_honest = size <= MOST_RATIO * packed // 2 + FREE_OF_RATIO // 2
    file = PackedFile(source.kind, source.path, size, digest.hexdigest(), source.title)
    return _Read(file, is_tried and is_honest and packed < size)


def _through(source: Source, take: Callable[[bytes], object], count: _Counter) -> None:
    """Hand on a file piece by piece."""
    with _opened(source) as file:
        while chunk := file.read(CHUNK_BYTES):
            take(chunk)
            count.add(len(chunk))


def _write(
    file: BinaryIO,
    manifest: Manifest,
    sources: Sequence[Source],
    read: Sequence[_Read],
    count: _Counter,
) -> None:
    """Write the archive: the manifest first, then the files in its order."""
    with zipfile.ZipFile(file, "w", strict_timestamps=True) as archive:
        archive.writestr(_entry(MANIFEST, is_deflated=True), encode_manifest(manifest))
        for source, one in zip(sources, read, strict=True):
            entry = _entry(one.packed.path, is_deflated=one.is_deflated)
            entry.file_size = one.packed.size
            digest = hashlib.sha256()
            with archive.open(entry, "w") as target:

                def take(
                    chunk: bytes,
                    write: Callable[[bytes], int] = target.write,
                    update: Callable[[bytes], None] = digest.update,
                ) -> None:
                    write(chunk)
                    update(chunk)

                _through(source, take, count)
            if digest.hexdigest() != one.packed.sha256:
                raise PackError(CHANGED, path=source.file)


def _entry(path: str, *, is_deflated: bool) -> zipfile.ZipInfo:
    """Return the head of one file in the archive."""
    entry = zipfile.ZipInfo(path, EARLIEST)
    entry.compress_type = zipfile.ZIP_DEFLATED if is_deflated else zipfile.ZIP_STORED
    entry.create_system = 3  # what wrote it knows no other permissions, whatever the system
    entry.external_attr = PLAIN_FILE
    return entry
