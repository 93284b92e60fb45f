"""What a classroom pack says of itself: the first file in it."""

from typing import Annotated

import msgspec
from msgspec import Meta

from training.contract.pack.errors import PackError
from training.contract.pack.places import Kind

SCHEMA = 1
MOST_FILES = 40_000
MOST_MANIFEST_BYTES = 16_000_000
LONGEST_TITLE = 80
LONGEST_NOTE = 2_000

NOT_A_PACK = (
    "{name} is no classroom pack, or only a part of one; choose a file that "
    "`layerwise-train pack` has made, or ask for it once more."
)
NEWER = "The classroom pack {name} was made by a later version of Layerwise; install that one."
BROKEN_MANIFEST = (
    "The classroom pack {name} describes itself in a way that cannot be used ({fault}); ask for "
    "it once more."
)

Size = Annotated[int, Meta(ge=0, le=2**53)]
Title = Annotated[str, Meta(min_length=1, max_length=LONGEST_TITLE)]


class PackedFile(msgspec.Struct, frozen=True, omit_defaults=True):
    """One file of a pack.

    Attributes
    ----------
    kind
        What it is for.
    path
        Where it lies in the pack, and below the folder that the pack is unpacked to, with ``/``.
    size
        Bytes.
    sha256
        Of its content, 64 lower-case hexadecimal digits.
    title
        What a lesson, a model or weights are called.
    """

    kind: Kind
    path: Annotated[str, Meta(min_length=1, max_length=1000)]
    size: Size
    sha256: Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
    title: Annotated[str, Meta(max_length=200)] = ""


class Versions(msgspec.Struct, frozen=True):
    """The programs that made a pack."""

    layerwise: str
    python: str


class Manifest(msgspec.Struct, frozen=True):
    """A pack as it describes itself.

    Attributes
    ----------
    layerwise_pack
        The schema, in front: a reader sees at once what it has before it.
    title, note
        What it is called; a few sentences for whoever opens it.
    made
        When, as ISO 8601 in UTC.
    versions
        Of the programs that made it.
    size
        Bytes of all files together, unpacked.
    files
        In the order in which they lie in the pack.
    """

    layerwise_pack: int
    title: Title
    note: Annotated[str, Meta(max_length=LONGEST_NOTE)]
    made: Annotated[str, Meta(max_length=40)]
    versions: Versions
    size: Size
    files: Annotated[tuple[PackedFile, ...], Meta(min_length=1, max_length=MOST_FILES)]


class _Schema(msgspec.Struct, frozen=True):
    """The only thing that is read of a pack of a later version."""

    layerwise_pack: int


def encode_manifest(manifest: Manifest) -> bytes:
    """Return the content of the manifest's file."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=1) + b"\n"


def decode_manifest(content: bytes, name: str) -> Manifest:
    """Return the manifest in ``content``; ``name`` is the pack's, for the sentence of an error.

    Raises
    ------
    PackError
        If it is none, of a later version, or contradicts itself.
    """
    try:
        if msgspec.json.decode(content, type=_Schema).layerwise_pack > SCHEMA:
            raise PackError(NEWER, name=name)
        found = msgspec.json.decode(content, type=Manifest)
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        fault = str(error).rstrip(".")
        raise PackError(BROKEN_MANIFEST, name=name, fault=fault) from error
    if sum(file.size for file in found.files) != found.size:
        raise PackError(BROKEN_MANIFEST, name=name, fault="the sizes do not add up")
    return found
