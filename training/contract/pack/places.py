"""Where each kind of file lies in a classroom pack, and which names no pack may have."""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Literal
from unicodedata import normalize

from training.contract.class_folders import (
    folder_of_label,
    is_named_like_a_picture,
    label_of_folder,
)
from training.contract.lesson import SUFFIX as LESSON_SUFFIX
from training.contract.pack.errors import PackError, shown

Kind = Literal["data", "weights", "pictures", "lesson pictures", "model", "lesson"]

# In this order files lie in a pack and are put in place: a lesson comes after its pictures.
KINDS: tuple[Kind, ...] = ("data", "weights", "pictures", "lesson pictures", "model", "lesson")

DATA, PICTURES, MODELS, LESSONS, WEIGHTS = "data", "pictures", "models", "lessons", "weights"
MODEL_SUFFIX, WEIGHTS_SUFFIX = ".onnx", ".h5"

# How many parts of a path make what is kept, renamed or replaced as a whole.
UNIT_PARTS: Mapping[Kind, int] = {
    "data": 2, "weights": 3, "pictures": 2, "lesson pictures": 3, "model": 2, "lesson": 2,
}  # fmt: skip
MOST_PARTS = 6
LONGEST_NAME_BYTES = 200
LONGEST_PATH = 400
_CONSOLES = frozenset({"conin$", "conout$"})  # devices on Windows too

OUTSIDE = (
    "The classroom pack {name} wants to write outside its own folders ({path}), which no pack "
    "does; do not use it, and tell whoever gave it to you."
)
BAD_NAME = (
    "The classroom pack {name} has a file whose name not every system takes ({path}); ask for it "
    "once more."
)
WRONG_PLACE = (
    "The classroom pack {name} has a file at a place where none of its kind belongs ({path}); ask "
    "for it once more."
)
TWICE = (
    "The classroom pack {name} has two files or folders whose names are the same on some systems "
    "({path}); ask for it once more."
)


def is_safe_name(name: str) -> bool:
    """Return whether every file system takes ``name`` as it is, for a file or a folder."""
    if name.lower().partition(".")[0] in _CONSOLES or not name:
        return False
    if len(name.encode(errors="replace")) > LONGEST_NAME_BYTES or not name.isprintable():
        return False
    return folder_of_label(label_of_folder(name)) == name


def safe_name(name: str) -> str:
    """Return the name as a pack may have it: signs that some system refuses in codes."""
    return folder_of_label(label_of_folder(name))


def refuse_path(path: str, pack: str) -> None:
    """Refuse a path that leads anywhere but down, or that not every system can have.

    Parameters
    ----------
    path
        As it stands in the pack.
    pack
        The pack's name, for the sentence.

    Raises
    ------
    PackError
        Saying which of the two it is.
    """
    parts = path.split("/")
    has_drive = path[1:2] == ":" and path[:1].isalpha()
    if path.startswith("/") or has_drive or "\\" in path or ".." in parts:
        raise PackError(OUTSIDE, name=pack, path=shown(path))
    is_fine = all(map(is_safe_name, parts)) and normalize("NFC", path) == path
    if not is_fine or len(parts) > MOST_PARTS or len(path) > LONGEST_PATH:
        raise PackError(BAD_NAME, name=pack, path=shown(path))


def is_at_its_place(kind: Kind, path: str) -> bool:
    """Return whether a file of this kind belongs at a ``path`` that :func:`refuse_path` passed."""
    parts = path.split("/")
    top, last, count = parts[0], PurePosixPath(parts[-1]), len(parts)
    match kind:
        case "data":
            return top == DATA and count >= 3 and parts[1].lower() != WEIGHTS
        case "weights":
            is_inside = parts[:2] == [DATA, WEIGHTS] and count == 3
            return is_inside and last.suffix == WEIGHTS_SUFFIX
        case "pictures":
            return top == PICTURES and count == 4 and is_named_like_a_picture(last)
        case "lesson pictures":
            return parts[:2] == [LESSONS, PICTURES] and count == 6 and is_named_like_a_picture(last)
        case "model":
            return top == MODELS and count == 2 and last.suffix == MODEL_SUFFIX
        case "lesson":
            return top == LESSONS and count == 2 and last.suffix == LESSON_SUFFIX


def refuse_collisions(paths: Iterable[str], pack: str) -> None:
    """Refuse paths of which two are one on a system that does not tell the size of letters.

    Raises
    ------
    PackError
        Naming one of the two.
    """
    spelled: dict[str, str] = {}  # each file and folder, without the size of its letters
    files: set[str] = set()
    for path in paths:
        folders = [str(folder) for folder in PurePosixPath(path).parents if str(folder) != "."]
        folded = _folded(path)
        is_twice = folded in spelled or any(_folded(folder) in files for folder in folders)
        if is_twice or any(spelled.get(_folded(one), one) != one for one in folders):
            raise PackError(TWICE, name=pack, path=shown(path))
        files.add(folded)
        spelled[folded] = path
        spelled.update((_folded(folder), folder) for folder in folders)


def unit_of(kind: Kind, path: str) -> str:
    """Return the part of a path that is kept, renamed or replaced as a whole."""
    return "/".join(path.split("/")[: UNIT_PARTS[kind]])


def is_folder(kind: Kind) -> bool:
    """Return whether a unit of this kind is a folder, and not a file."""
    return kind in ("data", "pictures", "lesson pictures")


def _folded(path: str) -> str:
    """Return a path as systems see it that do not tell the size of letters."""
    return normalize("NFC", path.casefold())
