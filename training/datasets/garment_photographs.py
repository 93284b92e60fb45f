"""Photographs of clothes under Fashion-MNIST's names: what a student's own photographs look like.

Clothing dataset (subset), Alexey Grigorev and contributors, CC0. Its kinds are not quite those of
Fashion-MNIST: a long-sleeved top is a pullover or a shirt, outerwear a coat or a pullover, and
shoes are any of three. A network learns one name for each kind, and is right with any that fits.
"""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np

from training.contract.activities import Activity
from training.contract.metadata import PictureInput
from training.contract.settings import TrainingSettings
from training.datasets.classes import first_labels, only
from training.datasets.clothing import NAME
from training.datasets.find import find_folder
from training.datasets.labelled import LabelledPictures, NamedPictures, Progress, no_progress
from training.datasets.picture_files import content_hash, read_pictures
from training.datasets.picture_folders import PictureFile, list_pictures
from training.datasets.retaken import Camera, retaken
from training.datasets.splits import evenly, stratified_split

# Fixed before anything was trained.
SPLIT_SEED = 1
SHARE = 0.11  # of each kind, for test and as much for validation

# The name that is learned for each kind; hats, shorts and skirts have none.
LEARNED_NAMES = {
    "dress": "Dress",
    "longsleeve": "Pullover",
    "outwear": "Coat",
    "pants": "Trouser",
    "shirt": "Shirt",
    "shoes": "Sneaker",
    "t-shirt": "T-shirt/top",
}
# What else a person would call them.
ALSO_RIGHT = {
    "Pullover": ("Shirt",),
    "Coat": ("Pullover",),
    "Sneaker": ("Sandal", "Ankle boot"),
}


class GarmentPhotographs(NamedTuple):
    """What is learned from photographs, and what choices are made on.

    Attributes
    ----------
    training
        Each photograph as it is, and as it might have been taken too.
    validation
        Each as it is.
    split
        Which photographs were kept from training, for the model's metadata.
    data_hash
        SHA-256 over the content of all photographs whose kind has a name.
    """

    training: LabelledPictures
    validation: NamedPictures
    split: dict[str, object]
    data_hash: str


class _Files(NamedTuple):
    """The files of each part, each labelled with its place among the names."""

    test: list[PictureFile]
    validation: list[PictureFile]
    training: list[PictureFile]


def load_garment_photographs(
    activity: Activity, settings: TrainingSettings, option: Path | None, progress: Progress
) -> GarmentPhotographs | None:
    """Load the training and validation parts of the photographs.

    Parameters
    ----------
    activity
        Its labels are Fashion-MNIST's names, its input says how photographs are prepared.
    settings
        ``photo_copies``, ``samples``, ``classes`` and ``seed`` are used.
    option
        A folder to look in first.
    progress
        Told while photographs are read.

    Returns
    -------
    The parts, or ``None`` if the photographs are in none of the places for data.

    Raises
    ------
    DataError
        If their folder has none that can be read.
    """
    folder = _folder(option)
    if folder is None:
        return None
    files = _files(folder, activity.labels)
    labels = first_labels(activity.labels, settings.classes)
    named = [file for file in files.training if file.label < len(labels)]
    chosen = evenly([file.name for file in named], SPLIT_SEED, settings.samples)
    learned = [named[place] for place in chosen]
    read = read_pictures(files.validation, activity.input, no_progress).examples
    validation = _named("validation", read, activity.labels)
    return GarmentPhotographs(
        training=_taken(learned, activity.input, settings, progress),
        validation=only(validation, activity.labels, labels),
        split={
            "photograph_seed": SPLIT_SEED,
            "photograph_test": len(files.test),
            "photograph_validation": len(files.validation),
            "photograph_training": len(learned),
        },
        data_hash=content_hash([*files.test, *files.validation, *files.training], no_progress),
    )


def load_garment_test_part(activity: Activity, option: Path | None) -> NamedPictures | None:
    """Load the photographs that no choice is made on.

    Parameters
    ----------
    activity, option
        As for :func:`load_garment_photographs`.

    Returns
    -------
    The part, or ``None`` if the photographs are in none of the places for data.

    Raises
    ------
    DataError
        If their folder has none that can be read.
    """
    folder = _folder(option)
    if folder is None:
        return None
    test = _files(folder, activity.labels).test
    read = read_pictures(test, activity.input, no_progress)
    return _named("test", read.examples, activity.labels)


def _folder(option: Path | None) -> Path | None:
    """Return the photographs' folder: inside the option's, else in the usual places."""
    if option is not None and (option / NAME).is_dir():
        return option / NAME
    return find_folder(NAME)


def _named(part: str, examples: LabelledPictures, labels: Sequence[str]) -> NamedPictures:
    """Return a part under its name, with what else is right."""
    accepted = {
        labels.index(name): tuple(labels.index(other) for other in others)
        for name, others in ALSO_RIGHT.items()
    }
    share = f"{100 * SHARE:.0f} % of each kind"
    name = f"photographs of clothes, own {part} split, {share}, any name that fits is right"
    return NamedPictures(name, examples, also_right=accepted)


def _files(folder: Path, labels: Sequence[str]) -> _Files:
    """Return the files of each part."""
    found = list_pictures(folder)
    files = [
        file._replace(label=labels.index(LEARNED_NAMES[found.labels[file.label]]))
        for file in found.files
        if found.labels[file.label] in LEARNED_NAMES
    ]
    split = stratified_split([file.name for file in files], SPLIT_SEED, SHARE)
    return _Files(*([files[place] for place in places] for places in split))


def _taken(
    files: Sequence[PictureFile],
    wanted: PictureInput,
    settings: TrainingSettings,
    progress: Progress,
) -> LabelledPictures:
    """Return each photograph as it is, and copies of it taken from elsewhere in another light."""
    total = len(files) * settings.photo_copies
    parts = []
    for copy in range(settings.photo_copies):

        def tell(what: str, done: int, _: int, before: int = copy * len(files)) -> None:
            progress(what, before + done, total)

        random = np.random.default_rng([settings.seed, copy])
        change = partial(retaken, camera=Camera(), random=random) if copy else None
        parts.append(read_pictures(files, wanted, tell, change).examples)
    return LabelledPictures(
        np.concatenate([part.pictures for part in parts]),
        np.concatenate([part.labels for part in parts]),
    )
