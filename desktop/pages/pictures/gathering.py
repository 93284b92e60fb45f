"""From what was dropped to pictures and models: folders are looked through, in their order."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from desktop.services.incoming import MODEL_SUFFIX, PICTURE_PATTERNS

SUFFIXES = frozenset(pattern.lstrip("*") for pattern in PICTURE_PATTERNS)
MOST_PICTURES = 2000


class Gathered(NamedTuple):
    """What some paths lead to.

    Attributes
    ----------
    pictures, models
        Files, in the order in which they were given; a folder's in the order of their names.
    left_out
        How many pictures were too many.
    """

    pictures: tuple[Path, ...]
    models: tuple[Path, ...]
    left_out: int = 0


def gather(paths: Iterable[Path]) -> Gathered:
    """Return the pictures and models among ``paths`` and in the folders among them.

    Of a folder only files that are named as pictures are taken; a file that was given by itself
    is taken whatever its name, so that what is wrong with it is told.
    """
    pictures: list[Path] = []
    models: list[Path] = []
    for path in paths:
        if path.is_dir():
            inside = (one for one in sorted(path.rglob("*")) if not _is_hidden(one, path))
            pictures += [one for one in inside if one.suffix.lower() in SUFFIXES and one.is_file()]
        elif path.suffix.lower() == MODEL_SUFFIX:
            models.append(path)
        else:
            pictures.append(path)
    kept = tuple(pictures[:MOST_PICTURES])
    return Gathered(kept, tuple(models), len(pictures) - len(kept))


def _is_hidden(path: Path, folder: Path) -> bool:
    """Tell whether a file is one that its system hides, such as macOS' own ``._`` files."""
    return any(part.startswith(".") for part in path.relative_to(folder).parts)
