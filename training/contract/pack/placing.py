"""What of a pack is there already, what is new, and what is there with other content.

A data set, a folder of pictures, a model or a lesson is one unit: it is placed, kept, renamed or
replaced as a whole.
"""

import hashlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path, PurePosixPath
from typing import Literal, NamedTuple
from unicodedata import normalize

from training.contract.class_folders import is_hidden
from training.contract.pack.manifest import Manifest, PackedFile
from training.contract.pack.places import KINDS, Kind, is_folder, unit_of

CHUNK_BYTES = 1_000_000

# new: it is not there, or only some of its files are. same: nothing is to be done. renamed: it
# gets another name, as something else has its own. differs: somebody has to say which of the two.
Outcome = Literal["new", "same", "renamed", "differs"]


class Unit(NamedTuple):
    """What is placed as a whole.

    Attributes
    ----------
    kind
        Of all its files.
    path
        Of the folder or the file, in the pack and below where it is unpacked.
    files
        All of them.
    """

    kind: Kind
    path: str
    files: tuple[PackedFile, ...]

    @property
    def name(self) -> str:
        """What a person calls it: a title, else the name of the file or folder."""
        first = self.files[0]
        if self.kind == "lesson pictures":  # their folder is in one that is named by its content
            return first.path.split("/")[3]
        title = first.title if not is_folder(self.kind) else ""
        return title or PurePosixPath(self.path).name

    @property
    def size(self) -> int:
        """Bytes."""
        return sum(file.size for file in self.files)

    def inside(self, file: PackedFile) -> str:
        """Return where a file lies in the unit's folder; nothing if it is the unit itself."""
        return file.path[len(self.path) + 1 :]


class Placing(NamedTuple):
    """Where a unit goes, absolute, and what that means."""

    unit: Unit
    target: Path
    outcome: Outcome


def units(manifest: Manifest) -> tuple[Unit, ...]:
    """Return the units of a pack in the order in which they are put in place."""
    found: dict[tuple[Kind, str], list[PackedFile]] = {}
    for file in manifest.files:
        found.setdefault((file.kind, unit_of(file.kind, file.path)), []).append(file)
    made = [Unit(kind, path, tuple(files)) for (kind, path), files in found.items()]
    return tuple(sorted(made, key=lambda unit: (KINDS.index(unit.kind), unit.path)))


def place(unit: Unit, root: Path) -> Placing:
    """Return where a unit goes below ``root``; files that have its names are read.

    Raises
    ------
    OSError
        If what is there cannot be read.
    """
    own = root / unit.path
    outcome = _outcome(unit, own)
    if outcome != "differs" or unit.kind not in ("model", "lesson", "pictures"):
        return Placing(unit, own, outcome)
    for target in _other_names(own):
        outcome = _outcome(unit, target)
        if outcome != "differs":
            return Placing(unit, target, "renamed" if outcome == "new" else outcome)
    raise AssertionError("there is always one more name")


def is_same(path: Path, file: PackedFile) -> bool:
    """Return whether a file on the disk is the one in the pack."""
    if not path.is_file() or path.stat().st_size != file.size:
        return False
    digest = hashlib.sha256()
    with path.open("rb") as content:
        while chunk := content.read(CHUNK_BYTES):
            digest.update(chunk)
    return digest.hexdigest() == file.sha256


def _outcome(unit: Unit, target: Path) -> Outcome:
    """Return what it means to put a unit at ``target``."""
    if not target.exists():
        return "new"
    is_missing = False
    for file in unit.files:
        path = target / unit.inside(file) if is_folder(unit.kind) else target
        if not path.exists():
            is_missing = True
        elif not is_same(path, file):
            return "differs"
    if unit.kind in ("pictures", "lesson pictures") and _has_others(unit, target):
        return "differs"  # they would be learned from as well
    return "new" if is_missing else "same"


def _has_others(unit: Unit, folder: Path) -> bool:
    """Return whether a folder has files that a unit has not."""
    own = {unit.inside(file) for file in unit.files}
    return any(
        normalize("NFC", path.relative_to(folder).as_posix()) not in own
        for path in folder.rglob("*")
        if path.is_file() and not is_hidden(path.name)
    )


def _other_names(path: Path) -> Iterator[Path]:
    """Yield names beside ``path``: a number is added before the suffix."""
    suffix = path.suffix if path.is_file() else ""
    stem = path.name.removesuffix(suffix)
    for number in count(2):
        yield path.with_name(f"{stem}-{number}{suffix}")
