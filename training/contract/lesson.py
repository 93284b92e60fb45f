"""A lesson: one or more runs that show something, a text, and which settings may be changed.

Its file is JSON, for a teacher to read and to change by hand. Of a run it names what differs from
the quick settings of its activity, so that a line or two are enough.
"""

from pathlib import PurePosixPath
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from training.contract.activities import activity
from training.contract.errors import LayerwiseError
from training.contract.offered import offers, refuse_out_of_range
from training.contract.quick import quick_settings
from training.contract.settings import TrainingSettings

SUFFIX = ".layerwise-lesson"
SCHEMA = 1
MOST_BYTES = 200_000
MOST_RUNS = 12
LONGEST_TITLE = 80
LONGEST_TEXT = 2_000

ACTIVITY, DATA = "activity", "data"  # controls of a form beside the settings

Title = Annotated[str, Meta(min_length=1, max_length=LONGEST_TITLE)]
Names = tuple[Annotated[str, Meta(min_length=1, max_length=60)], ...]


class LessonError(LayerwiseError):
    """A lesson's file cannot be used."""


class LessonRun(msgspec.Struct, frozen=True):
    """One run of a lesson.

    Attributes
    ----------
    title
        What its curve is called.
    activity
        Id.
    settings
        All of them.
    pictures
        Folder of classes to learn from, relative to that of the lesson's file, with ``/``; empty
        for the activity's own data.
    overlaid
        Whether its curves are shown together with those of the lesson's other runs.
    """

    title: str
    activity: str
    settings: TrainingSettings
    pictures: str = ""
    overlaid: bool = True


class Lesson(msgspec.Struct, frozen=True):
    """What a teacher hands out.

    Attributes
    ----------
    title, text
        What it is called; a few sentences on what to look at.
    runs
        At least one.
    shown
        Settings that a form shows, besides :data:`ACTIVITY` and :data:`DATA`; empty for all.
    locked
        Those that cannot be changed.
    """

    title: str
    text: str
    runs: tuple[LessonRun, ...]
    shown: tuple[str, ...] = ()
    locked: tuple[str, ...] = ()


class _FileRun(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A run as the file has it: ``changes`` are what differs from the quick settings."""

    title: Title
    activity: str
    changes: dict[str, Any] = {}
    pictures: Annotated[str, Meta(max_length=500)] = ""
    overlaid: bool = True


class _File(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A lesson as its file has it."""

    lesson: int  # the schema, in front: a reader sees at once what it has before it
    title: Title
    text: Annotated[str, Meta(max_length=LONGEST_TEXT)]
    runs: Annotated[tuple[_FileRun, ...], Meta(min_length=1, max_length=MOST_RUNS)]
    shown: Names = ()
    locked: Names = ()


class _Schema(msgspec.Struct, frozen=True):
    """The only thing that is read of a lesson of a later version."""

    lesson: int


def decode_lesson(content: bytes, name: str) -> Lesson:
    """Return the lesson in a file's ``content``.

    Parameters
    ----------
    content
        UTF-8.
    name
        The file's, for the sentence of an error.

    Raises
    ------
    LessonError
        Saying what is wrong with the file.
    """
    if len(content) > MOST_BYTES:
        raise LessonError(
            "{name} is too large for a lesson; choose a file that Layerwise saved.", name=name
        )
    try:
        if msgspec.json.decode(content, type=_Schema).lesson > SCHEMA:
            raise LessonError(
                "The lesson {name} was made by a later version of Layerwise; install that one.",
                name=name,
            )
        file = msgspec.json.decode(content, type=_File)
        return Lesson(
            title=file.title,
            text=file.text,
            runs=tuple(map(_run, file.runs)),
            shown=_known(file.shown),
            locked=_known(file.locked),
        )
    except (msgspec.DecodeError, ValueError, RecursionError) as error:
        raise _broken(name, error) from error
    except LayerwiseError as error:
        if isinstance(error, LessonError):
            raise
        raise _broken(name, error) from error


def encode_lesson(lesson: Lesson) -> bytes:
    """Return the content of a lesson's file.

    Settings that the activity offers are all written down: so a lesson stays what it was when the
    quick settings change some day.

    Raises
    ------
    LessonError
        If the lesson could not be read again.
    """
    runs = tuple(
        _FileRun(run.title, run.activity, _changes(run), run.pictures, run.overlaid)
        for run in lesson.runs
    )
    file = _File(SCHEMA, lesson.title, lesson.text, runs, lesson.shown, lesson.locked)
    content = msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n"
    decode_lesson(content, lesson.title)
    return content


def _changes(run: LessonRun) -> dict[str, Any]:
    """Return what the file says of a run's settings."""
    task = activity(run.activity)
    named = {offer.setting for offer in offers(task)}
    values = msgspec.to_builtins(run.settings)
    quick = msgspec.to_builtins(quick_settings(task))
    return {name: value for name, value in values.items() if name in named or value != quick[name]}


def _run(run: _FileRun) -> LessonRun:
    """Return a run with all its settings."""
    task = activity(run.activity)
    values = msgspec.to_builtins(quick_settings(task))
    unknown = set(run.changes) - set(values)
    if unknown:
        raise ValueError(f"there is no setting `{min(unknown)}`")
    settings = msgspec.convert(values | run.changes, TrainingSettings)
    refuse_out_of_range(task, settings)
    return LessonRun(run.title, task.id, settings, _relative(run.pictures), run.overlaid)


def _relative(folder: str) -> str:
    """Return a folder's name, if it lies beside the lesson or below."""
    path = PurePosixPath(folder)
    if path.is_absolute() or ".." in path.parts or set("\\:\0") & set(folder):
        raise ValueError("`pictures` is not a folder beside the lesson")
    return folder


def _known(names: tuple[str, ...]) -> tuple[str, ...]:
    """Return names of controls, if all are ones."""
    unknown = set(names) - {ACTIVITY, DATA, *TrainingSettings.__struct_fields__}
    if unknown:
        raise ValueError(f"there is no setting `{min(unknown)}`")
    return names


def _broken(name: str, fault: Exception) -> LessonError:
    """Return the sentence for a file that is no lesson."""
    return LessonError(
        "{name} is not a lesson that can be used ({fault}); ask for the file once more.",
        name=name,
        fault=str(fault).rstrip("."),
    )
