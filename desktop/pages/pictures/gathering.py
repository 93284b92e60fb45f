"""From what was dropped to pictures and models: folders are looked through."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from desktop.services.incoming import MODEL_SUFFIX
from training.contract.sentence import Sentence


class Gathered(NamedTuple):
    """What some paths lead to.

    Attributes
    ----------
    pictures, models
        Files, in the order in which they were given.
    notes
        What the user should know, such as that there were too many.
    """

    pictures: tuple[Path, ...]
    models: tuple[Path, ...]
    notes: tuple[Sentence, ...] = ()


def gather(paths: Sequence[Path]) -> Gathered:
    """Return the models and pictures among ``paths``, and the pictures in their folders.

    Raises
    ------
    PictureError
        If all there is are folders without pictures, or which cannot be read.
    """
    from desktop.services.dropped_files import pictures_among

    models = [path for path in paths if path.suffix.lower() == MODEL_SUFFIX]
    others = [path for path in paths if path not in models]
    if not others:
        return Gathered((), tuple(models))
    found = pictures_among(others)
    return Gathered(found.files, tuple(models), found.notes)
