"""Pictures that a lesson brings along: they lie beside its file, or are copied there."""

import shutil
from collections.abc import Iterator
from pathlib import Path, PurePath

from training.contract.class_folders import is_hidden, is_named_like_a_picture
from training.contract.lesson import LessonError

MOST_BYTES = 200_000_000  # of one folder: a lesson is handed out on a stick, or sent


def bring_along(pictures: Path, lesson: Path) -> str:
    """Return a folder of classes as a lesson's file names it; it is copied if it lies elsewhere.

    Parameters
    ----------
    pictures
        The folder, absolute, with one sub-folder a class.
    lesson
        The lesson's file, absolute, there or not. Copies go to a folder that is named after it.

    Raises
    ------
    LessonError
        If the pictures cannot be read or copied, or are too many to hand out.
    """
    if pictures.is_relative_to(lesson.parent):
        return pictures.relative_to(lesson.parent).as_posix()
    place = PurePath(f"{lesson.stem} pictures") / pictures.name
    try:
        files = list(_files(pictures))
        if sum(file.stat().st_size for file in files) > MOST_BYTES:
            raise LessonError(
                "The pictures in {folder} are too many to copy them to the lesson; save the lesson "
                "into the folder that {folder} lies in.",
                folder=pictures.name,
            )
        for file in files:
            target = lesson.parent / place / file.relative_to(pictures)
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)
    except OSError as error:
        raise LessonError(
            "The pictures in {folder} cannot be copied to the lesson ({fault}); make room there, "
            "or choose another folder.",
            folder=pictures.name,
            fault=error.strerror or error,
        ) from error
    return place.as_posix()


def _files(folder: Path) -> Iterator[Path]:
    """Yield the pictures of all classes."""
    for one in sorted(folder.iterdir()):
        if one.is_dir() and not is_hidden(one.name):
            yield from (
                file
                for file in sorted(one.iterdir())
                if file.is_file() and not is_hidden(file.name) and is_named_like_a_picture(file)
            )
