"""Whether the files of a pack are what they are said to be: lessons, models, classes of pictures.

What a model computes is not looked at: it is opened in safety by whoever opens it, as any model
that somebody hands on.
"""

from collections import Counter
from collections.abc import Sequence
from typing import BinaryIO

from training.contract.class_folders import label_of_folder
from training.contract.data_size import FEWEST_OF_CLASS
from training.contract.errors import LayerwiseError
from training.contract.lesson import MOST_BYTES, Lesson, decode_lesson
from training.contract.metadata import ModelMetadata, decode_metadata
from training.contract.model_document import model_document
from training.contract.pack.errors import PackError, shown
from training.contract.pack.manifest import PackedFile

UNDESCRIBED = (
    "The model {name} does not describe itself, so that nobody could use it; pack a model that "
    "Layerwise exported."
)
ONE_CLASS = (
    "The pictures in {name} are of one class only, and a network needs two to tell apart; add a "
    "folder for another class."
)
FEW_PICTURES = (
    "{name} has too few pictures of {label}; give each class at least {fewest}, or take its folder "
    "away."
)
NO_PICTURES = (
    "The lesson {name} learns from the pictures in “{folder}”, which are not in the pack; ask for "
    "a pack that has them."
)
UNREADABLE = "{name} cannot be read ({fault}); ask for it once more."


def read_model(file: BinaryIO, size: int, name: str) -> ModelMetadata:
    """Return what a model says of itself.

    Parameters
    ----------
    file, size
        The model from its beginning, and how many bytes it has.
    name
        Of its file, for sentences.

    Raises
    ------
    PackError, ModelFileError
        If it says nothing, or nothing that this program understands.
    """
    try:
        document = model_document(file, size)
    except (ValueError, OverflowError, EOFError):
        document = None
    if document is None:
        raise PackError(UNDESCRIBED, name=shown(name))
    return decode_metadata(document, shown(name))


def read_lesson(file: BinaryIO, name: str) -> Lesson:
    """Return the lesson in an open file called ``name``.

    Raises
    ------
    LessonError
        If it is none.
    """
    return decode_lesson(file.read(MOST_BYTES + 1), shown(name))


def refuse_content(kind: str, file: BinaryIO, size: int, path: str, files: Sequence[str]) -> None:
    """Refuse a lesson or a model that could not be used; other kinds pass.

    Parameters
    ----------
    kind, path
        Those of the manifest.
    file, size
        Its content from the beginning, and how many bytes that has.
    files
        The paths of all files in the pack.

    Raises
    ------
    LayerwiseError
        Saying what is wrong.
    """
    name = path.rpartition("/")[2]
    if kind == "model":
        read_model(file, size, name)
    elif kind == "lesson":
        folder = path.rpartition("/")[0]
        for run in read_lesson(file, name).runs:
            inside = f"{folder}/{run.pictures}/"
            if run.pictures and not any(other.startswith(inside) for other in files):
                raise PackError(NO_PICTURES, name=shown(name), folder=shown(run.pictures))


def refuse_few_pictures(files: Sequence[PackedFile]) -> None:
    """Refuse folders of classes that nothing could be learned from.

    Raises
    ------
    PackError
        Naming the folder and the class.
    """
    folders: dict[str, Counter[str]] = {}
    for file in files:
        if file.kind in ("pictures", "lesson pictures"):
            *place, label, _ = file.path.split("/")
            folders.setdefault("/".join(place), Counter())[label] += 1
    for folder, labels in folders.items():
        refuse_few(folder.rpartition("/")[2], labels)


def refuse_few(name: str, counts: Counter[str]) -> None:
    """Refuse one folder of classes, given how many pictures each has.

    Raises
    ------
    PackError
        If there are fewer than two classes, or a class has too few pictures.
    """
    if len(counts) < 2:
        raise PackError(ONE_CLASS, name=shown(name))
    label, fewest = min(counts.items(), key=lambda pair: (pair[1], pair[0]))
    if fewest < FEWEST_OF_CLASS:
        told = shown(label_of_folder(label))
        raise PackError(FEW_PICTURES, name=shown(name), label=told, fewest=FEWEST_OF_CLASS)


def as_pack_error(error: Exception, name: str) -> LayerwiseError:
    """Return the sentence for what reading a file of a pack raised."""
    if isinstance(error, LayerwiseError):
        return error
    return PackError(UNREADABLE, name=shown(name), fault=str(error).rstrip(".") or "it ends early")
