"""Which files go into a classroom pack: found, named as a pack names them, and looked at."""

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from training.contract.class_folders import (
    common_name,
    is_hidden,
    is_named_like_a_picture,
    label_of_folder,
)
from training.contract.lesson import SUFFIX as LESSON_SUFFIX
from training.contract.lesson import encode_lesson
from training.contract.locations import DATA_VARIABLE, data_candidates
from training.contract.pack.contents import read_lesson, read_model, refuse_few
from training.contract.pack.errors import PackError
from training.contract.pack.places import (
    DATA,
    LESSONS,
    MODEL_SUFFIX,
    MODELS,
    MOST_PARTS,
    PICTURES,
    WEIGHTS,
    Kind,
    is_safe_name,
    safe_name,
    unit_of,
)

DIGEST_LETTERS = 12  # of the folder of a lesson's pictures
WEIGHTS_TITLE = "VGG16"  # the only base whose weights are packed

NO_DATA = (
    "The data set {name} was not found in {places}; name its folder, or set {variable} to the "
    "folder that has {name}/."
)
EMPTY = "There is no file in {folder}; choose the folder that has the data."
NO_FOLDER = (
    "{folder} is no folder; choose the one that has one sub-folder of pictures for each class."
)
UNSAFE = "{path} has a name that not every system takes; give it another and pack once more."
TOO_DEEP = "{path} lies too deep in folders for a pack; put it further up."
NO_FILE = "There is no file {path}; check its name and folder."
SAME_NAME = (
    "{first} and {second} would have the same name in the pack; give one of them another and pack "
    "once more."
)
OTHER_SUFFIX = "{path} does not end in {suffix}; choose a file that Layerwise has made."


class Source(NamedTuple):
    """One file that goes into a pack.

    Attributes
    ----------
    kind, path
        As the manifest has them.
    file
        Where it is read from.
    content
        What is packed in its place; ``None`` for the file as it is.
    title
        Of a lesson, a model or weights.
    """

    kind: Kind
    path: str
    file: Path
    content: bytes | None = None
    title: str = ""


class Wanted(NamedTuple):
    """What goes into a pack.

    Attributes
    ----------
    data
        Names of data sets, or their folders.
    pictures
        Folders of classes.
    weights
        The file of VGG16's weights, already known to be that.
    lessons, models
        Files; the pictures of the lessons come along.
    """

    data: Sequence[str] = ()
    pictures: Sequence[Path] = ()
    weights: Path | None = None
    lessons: Sequence[Path] = ()
    models: Sequence[Path] = ()


def gather(wanted: Wanted) -> list[Source]:
    """Return all files of a pack.

    Raises
    ------
    PackError, LessonError, ModelFileError, DataError
        If something is not there, or could not be used where the pack is opened.
    """
    found: list[Source] = []
    for name in wanted.data:
        found += _data(name)
    if wanted.weights is not None:
        path = f"{DATA}/{WEIGHTS}/{wanted.weights.name}"
        found.append(Source("weights", path, wanted.weights, title=WEIGHTS_TITLE))
    for folder in wanted.pictures:
        found += _classes(folder, "pictures", f"{PICTURES}/{_folder_name(folder)}")
    for lesson in wanted.lessons:
        found += _lesson(lesson)
    found += [_model(path) for path in wanted.models]
    _refuse_same_names(found)
    return list({source.path: source for source in found}.values())


def _refuse_same_names(sources: Sequence[Source]) -> None:
    """Refuse two things that would be one in the pack, of which half would be left out.

    The pictures of lessons lie in folders that are named after their content.
    """
    origins: dict[str, Path] = {}
    for source in sources:
        if source.kind == "lesson pictures":
            continue
        unit = unit_of(source.kind, source.path)
        depth = source.path.count("/") - unit.count("/")
        origin = source.file.absolute().parents[depth - 1] if depth else source.file.absolute()
        first = origins.setdefault(unit.casefold(), origin)
        if first != origin:
            raise PackError(SAME_NAME, first=first, second=origin)


def _data(name: str) -> list[Source]:
    """Return the files of a data set, given by its name or its folder."""
    folder = Path(name)
    if not (folder.is_dir() and (folder.is_absolute() or len(folder.parts) > 1)):
        places = data_candidates(name)
        there = next((place for place in places if place.is_dir()), None)
        if there is None:
            told = ", ".join(map(str, places))
            raise PackError(NO_DATA, name=name, places=told, variable=DATA_VARIABLE)
        folder = there
    top = f"{DATA}/{_folder_name(folder)}"
    found = [
        Source("data", f"{top}/{_inside(folder, path)}", path) for path in _files_below(folder)
    ]
    if not found:
        raise PackError(EMPTY, folder=folder)
    return found


def _inside(folder: Path, path: Path) -> str:
    """Return a file's path in its data set, which other programs look for by this name."""
    parts = path.relative_to(folder).parts
    if not all(map(is_safe_name, parts)):
        raise PackError(UNSAFE, path=path)
    if len(parts) + 2 > MOST_PARTS:
        raise PackError(TOO_DEEP, path=path)
    return "/".join(parts)


def _files_below(folder: Path) -> Iterator[Path]:
    """Yield the files that a person sees in a folder and below, by name."""
    for entry in sorted(folder.iterdir()):
        if is_hidden(entry.name) or entry.is_symlink():
            continue
        if entry.is_dir():
            yield from _files_below(entry)
        elif entry.is_file():
            yield entry


def _classes(folder: Path, kind: Kind, top: str) -> list[Source]:
    """Return the pictures of a folder of classes, under names that every system takes."""
    if not folder.is_dir():
        raise PackError(NO_FOLDER, folder=folder)
    found = []
    counts: Counter[str] = Counter()
    for one in sorted(folder.iterdir()):
        if not one.is_dir() or is_hidden(one.name):
            continue
        label = label_of_folder(common_name(one))
        counts[label] = 0
        for file in sorted(one.iterdir()):
            if is_hidden(file.name) or not file.is_file() or not is_named_like_a_picture(file):
                continue
            counts[label] += 1
            path = f"{top}/{safe_name(common_name(one))}/{safe_name(common_name(file))}"
            found.append(Source(kind, path, file))
    refuse_few(str(folder), counts)
    return found


def _lesson(path: Path) -> list[Source]:
    """Return a lesson's file and the pictures that it learns from.

    These go to a folder that is named after their content, and the lesson is told so: wherever
    the pack is opened they meet no other pictures of the same name.
    """
    name = _file_name(path, LESSON_SUFFIX)
    with path.open("rb") as file:
        lesson = read_lesson(file, path.name)
    found: list[Source] = []
    runs = []
    for run in lesson.runs:
        if run.pictures:
            pictures = _lesson_pictures(path.parent / run.pictures)
            found += pictures
            place = "/".join(pictures[0].path.split("/")[1:4])
            run = msgspec.structs.replace(run, pictures=place)
        runs.append(run)
    content = None
    if found:
        content = encode_lesson(msgspec.structs.replace(lesson, runs=tuple(runs)))
    return [*found, Source("lesson", f"{LESSONS}/{name}", path, content, lesson.title)]


def _lesson_pictures(folder: Path) -> list[Source]:
    """Return the pictures of a lesson below a folder that is named after all of them."""
    kind: Kind = "lesson pictures"
    found = _classes(folder, kind, "")
    digest = hashlib.sha256()
    for source in found:
        digest.update(f"{source.path}\n".encode())
        digest.update(_digest(source.file))
    top = f"{LESSONS}/{PICTURES}/{digest.hexdigest()[:DIGEST_LETTERS]}/{_folder_name(folder)}"
    return [source._replace(path=f"{top}{source.path}") for source in found]


def _digest(path: Path) -> bytes:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def _model(path: Path) -> Source:
    """Return a model's file."""
    name = _file_name(path, MODEL_SUFFIX)
    with path.open("rb") as file:
        metadata = read_model(file, path.stat().st_size, path.name)
    return Source("model", f"{MODELS}/{name}", path, title=metadata.title)


def _file_name(path: Path, suffix: str) -> str:
    """Return the name of a file in the pack."""
    if not path.is_file():
        raise PackError(NO_FILE, path=path)
    if path.suffix != suffix:
        raise PackError(OTHER_SUFFIX, path=path, suffix=suffix)
    return safe_name(common_name(path))


def _folder_name(folder: Path) -> str:
    """Return the name of a folder in the pack."""
    return safe_name(common_name(folder.absolute()))
