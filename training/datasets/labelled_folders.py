"""From a folder of classes to a data set: its own test and validation parts, and the rest.

The parts are made of all files that are named like pictures, before any is opened: so measuring
opens no picture but the test part's, and learning none of them. A broken picture is missing from
its part and moves no other.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from pathlib import Path

import numpy as np

from training.contract.data_size import FEWEST_OF_CLASS, FOLDER_SHARE
from training.contract.errors import DataError
from training.contract.metadata import PictureInput
from training.datasets.classes import first_labels
from training.datasets.labelled import (
    Dataset,
    LabelledPictures,
    NamedPictures,
    Progress,
    Source,
    no_progress,
)
from training.datasets.picture_files import content_hash, read_pictures
from training.datasets.picture_folders import PictureFile, PictureFolder, list_pictures
from training.datasets.splits import Places, Split, evenly, stratified_split

# Fixed before anything was trained.
SPLIT_SEED = 1
SHARE = FOLDER_SHARE  # of each class, for test and as much for validation

FEWEST = FEWEST_OF_CLASS
MOST_NAMED = 10  # classes in a sentence


def load_folder(
    folder: Path,
    wanted: PictureInput,
    samples: int | None,
    each: str,
    progress: Progress,
    classes: int | None = None,
) -> Dataset:
    """Load the training and validation parts of a folder of classes.

    Parameters
    ----------
    folder
        It has one sub-folder a class.
    wanted
        How a picture is prepared.
    samples
        At most so many training pictures, taken from the classes in turn.
    each
        What a class is called.
    progress
        Told while pictures are read.
    classes
        Only the first so many are learned.

    Returns
    -------
    The data set. Its ``split`` counts the training and validation pictures that were read, the
    test part's files, and as skipped what was left out of the former and what is no picture.

    Raises
    ------
    DataError
        If the folder is no such folder, or a class has too few pictures that can be read.
    SettingsError
        If it has fewer ``classes``.
    """
    found = _of_first(list_pictures(folder), classes)
    parts = _parts(found)
    names = [found.files[place].name for place in parts.training]
    training = _at(found, parts.training[evenly(names, SPLIT_SEED, samples)])
    validation = _at(found, parts.validation)
    read = read_pictures([*training, *validation], wanted, progress)
    whole = set(read.files)
    # A few samples may well be the broken ones of a class that has others.
    complete = (training, validation) if samples is None else (validation,)
    _refuse_lost_classes(found, complete, whole)
    count = len(whole.intersection(training))
    pictures, labels = read.examples
    learned = LabelledPictures(pictures[:count], labels[:count])
    checked = LabelledPictures(pictures[count:], labels[count:])
    return Dataset(
        sources=(Source(learned, 1.0),),
        epoch_size=count,
        validation=(NamedPictures(_part_name("validation", each), checked),),
        split={
            "seed": SPLIT_SEED,
            "test_share": SHARE,
            "validation_share": SHARE,
            "test": len(parts.test),
            "validation": len(checked.labels),
            "training": count,
            "skipped": len(found.skipped) + len(read.broken),
        },
        data_hash=content_hash(found.files, progress),
        labels=found.labels,
        source=f"pictures in {folder}",
    )


def load_test_part(folder: Path, wanted: PictureInput, each: str) -> NamedPictures:
    """Load the part of a folder of classes that no choice is made on.

    Parameters
    ----------
    folder, wanted, each
        As for :func:`load_folder`.

    Raises
    ------
    DataError
        If the folder is no such folder, or a class has too few pictures.
    """
    found = list_pictures(folder)
    files = _at(found, _parts(found).test)
    read = read_pictures(files, wanted, no_progress)
    return NamedPictures(_part_name("test", each), read.examples, found.labels)


def load_whole_folder(
    folder: Path, wanted: PictureInput, labels: tuple[str, ...], progress: Progress
) -> NamedPictures:
    """Load all pictures of a folder of classes, to measure a model on pictures of one's own.

    Parameters
    ----------
    folder, wanted, progress
        As for :func:`load_folder`.
    labels
        The model's; the folder has sub-folders for some or all of them.

    Raises
    ------
    DataError
        If the folder is no such folder, or has classes that the model does not know.
    """
    found = list_pictures(folder)
    unknown = [name for name in found.labels if name not in labels]
    if unknown:
        raise DataError(
            "{folder} has classes that the model does not know ({classes}); name the sub-folders "
            "as the model's labels.",
            folder=folder,
            classes=", ".join(unknown[:MOST_NAMED]),
        )
    read = read_pictures(found.files, wanted, progress)
    numbers = np.array([labels.index(name) for name in found.labels], dtype=np.int64)
    examples = LabelledPictures(read.examples.pictures, numbers[read.examples.labels])
    return NamedPictures(f"pictures in {folder}", examples)


def _of_first(found: PictureFolder, classes: int | None) -> PictureFolder:
    """Return the folder with only the first ``classes``."""
    labels = first_labels(found.labels, classes)
    files = tuple(file for file in found.files if file.label < len(labels))
    return found._replace(labels=labels, files=files)


def _part_name(part: str, each: str) -> str:
    """Return the name that figures on a part are reported under."""
    return f"own {part} split, {100 * SHARE:.0f} % of each {each}"


def _parts(found: PictureFolder) -> Split:
    """Return the parts of a folder, each class large enough to have some of each."""
    counts = Counter(file.label for file in found.files)
    _refuse(found, {label for label in range(len(found.labels)) if counts[label] < FEWEST})
    return stratified_split([file.name for file in found.files], SPLIT_SEED, SHARE)


def _at(found: PictureFolder, places: Places) -> list[PictureFile]:
    """Return the files at ``places``."""
    return [found.files[place] for place in places]


def _refuse_lost_classes(
    found: PictureFolder, parts: Iterable[list[PictureFile]], whole: Collection[PictureFile]
) -> None:
    """Refuse the folder if so many pictures were broken that a class is too small or not there."""
    left = Counter(file.label for file in found.files)
    lost = set()
    for part in parts:
        readable = Counter(file.label for file in part if file in whole)
        for label, count in Counter(file.label for file in part).items():
            left[label] -= count - readable[label]
            if not readable[label] or left[label] < FEWEST:
                lost.add(label)
    _refuse(found, lost)


def _refuse(found: PictureFolder, small: Collection[int]) -> None:
    """Refuse the folder if there are classes with too few pictures; the sentence names them."""
    if not small:
        return
    names = [found.labels[label] for label in sorted(small)]
    more = len(names) - MOST_NAMED
    raise DataError(
        "{folder} has too few pictures that can be read of {classes}; give each class at least "
        "{fewest}, or take its folder away.",
        folder=found.folder,
        classes=", ".join(names[:MOST_NAMED]) + (f" and {more} more" if more > 0 else ""),
        fewest=FEWEST,
    )
