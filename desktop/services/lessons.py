"""Lessons: those that ship, the person's own, and those in a folder that a class shares."""

import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Literal, NamedTuple

from training.contract.errors import LayerwiseError
from training.contract.files import write_atomically
from training.contract.lesson import (
    MOST_BYTES,
    SUFFIX,
    Lesson,
    LessonError,
    LessonRun,
    decode_lesson,
    encode_lesson,
)
from training.contract.locations import is_for_everybody, lesson_folders, resources

log = logging.getLogger(__name__)

Kind = Literal["shipped", "shared", "own", "opened"]


class KeptLesson(NamedTuple):
    """A lesson and the file that it came from.

    Attributes
    ----------
    lesson
        What it says.
    path
        Its file, absolute.
    kind
        Where it was found: ``shared`` is for everybody on this machine, ``opened`` is anywhere.
    """

    lesson: Lesson
    path: Path
    kind: Kind

    def pictures(self, run: LessonRun) -> str:
        """Return the folder that a run learns from, absolute; empty for the activity's own."""
        return str(self.path.parent / run.pictures) if run.pictures else ""


def lessons() -> list[KeptLesson]:
    """Return all lessons that can be read, in the order of a list to choose from.

    Those that ship come first, by the numbers of their files; then those for everybody on this
    machine, then the person's own, both by their titles. A file that is no lesson is told to the
    log.
    """
    shared, own = [], []
    for folder in lesson_folders():
        if is_for_everybody(folder):
            shared += _in_folder(folder, "shared")
        else:
            own += _in_folder(folder, "own")
    return _in_folder(resources() / "lessons", "shipped") + _by_title(shared) + _by_title(own)


def open_lesson(path: Path, kind: Kind = "opened") -> KeptLesson:
    """Read a lesson's file.

    Raises
    ------
    LessonError
        Saying why it cannot be used.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise LessonError(
            "The lesson {name} cannot be read ({fault}); look whether it is still there.",
            name=path.name,
            fault=error.strerror or error,
        ) from error
    return KeptLesson(decode_lesson(content, path.name), path.absolute(), kind)


def save_lesson(lesson: Lesson, path: Path) -> KeptLesson:
    """Write a lesson's file, and return the lesson as it is kept there.

    Raises
    ------
    LessonError
        If it says what no lesson may, or cannot be written.
    """
    content = encode_lesson(lesson)
    try:
        write_atomically(path, content)
    except OSError as error:
        raise LessonError(
            "The lesson cannot be saved as {name} ({fault}); choose another folder.",
            name=path.name,
            fault=error.strerror or error,
        ) from error
    return KeptLesson(lesson, path.absolute(), "opened")


def _in_folder(folder: Path, kind: Kind) -> list[KeptLesson]:
    """Return the lessons in a folder, by the names of their files; none where there is none."""
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix == SUFFIX)
    except OSError:
        return []
    found = []
    for path in paths:
        try:
            found.append(open_lesson(path, kind))
        except LayerwiseError as error:
            log.warning("%s", error)
    return found


def _by_title(kept: Iterable[KeptLesson]) -> list[KeptLesson]:
    return sorted(kept, key=lambda one: one.lesson.title.casefold())
