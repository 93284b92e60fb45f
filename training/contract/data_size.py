"""How many pictures a run will learn from, told before any of them is read.

Published sets are known by their numbers; of a folder the files are counted by their names.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from training.contract.activities import Activity
from training.contract.class_folders import common_name, is_hidden, is_named_like_a_picture
from training.contract.locations import data_candidates
from training.contract.settings import TrainingSettings

FOLDER_SHARE = 0.15  # of each class of a folder, for test and as much for validation
FEWEST_OF_CLASS = 5  # pictures: one to test with, one to validate on, some to learn from

POKEMON = "pokemon"
# The modules of data sets that are counted here.
DIGITS, CLOTHES = "training.datasets.digits:", "training.datasets.fashion_mnist:"
SPECIES = "training.datasets.pokemon:"


class DataSize(NamedTuple):
    """Counts of pictures.

    Attributes
    ----------
    epoch
        An epoch's, in which updates are counted.
    training
        Of all sources together; each is in memory.
    checked
        To validate on and to test with.
    classes
        How many are learned.
    of_features
        Whether they are features of pictures, which take less memory.
    """

    epoch: int
    training: int
    checked: int
    classes: int
    of_features: bool = False


class _Published(NamedTuple):
    """Pictures of each class of a set, as the data sets' modules part them."""

    training: tuple[int, ...]
    checked: tuple[int, ...]


_MNIST = _Published(
    (5659, 6374, 5681, 5827, 5538, 5149, 5613, 5953, 5545, 5661),
    (1244, 1503, 1309, 1314, 1286, 1164, 1263, 1340, 1280, 1297),
)
_PEN = _Published(
    (598, 597, 598, 551, 598, 552, 552, 598, 552, 551),
    (182, 182, 182, 168, 182, 168, 168, 180, 167, 168),
)
_FASHION = _Published(
    (5481, 5485, 5515, 5513, 5512, 5549, 5476, 5484, 5470, 5515),
    (1519, 1515, 1485, 1487, 1488, 1451, 1524, 1516, 1530, 1485),
)
_NOT_DIGITS = 40_000
# Pokémon whose features ship, where there are no pictures of them: all classes, and the others.
_FEATURES: Mapping[str, tuple[int, int, int, int]] = {"pokemon-vgg16": (4_058, 800, 1_718, 150)}


def data_size(
    activity: Activity,
    settings: TrainingSettings,
    folder: Path | None = None,
    option: Path | None = None,
) -> DataSize | None:
    """Return the counts for a run; photographs beside a published set are too few to count.

    Parameters
    ----------
    activity, settings
        What is trained; ``samples``, ``classes`` and the shares of sources are used.
    folder
        Pictures that are learned from instead of the activity's, one sub-folder a class.
    option
        A folder in which the activity's own data is looked for first.

    Returns
    -------
    ``None`` where there is no such data, or nobody can know: loading it says why.
    """
    if folder is not None:
        return _of_folder(folder, settings)
    if activity.dataset.startswith(DIGITS):
        return _of_digits(settings)
    if activity.dataset.startswith(CLOTHES):
        return _plain(_FASHION, settings)
    if not is_counted(activity):
        return None
    found = _folder_of_pokemon(option)
    return _of_folder(found, settings) if found else _of_features(activity.id, settings)


def is_counted(activity: Activity) -> bool:
    """Return whether the activity's own data is known here; if not, loading it will tell."""
    return activity.dataset.startswith((DIGITS, CLOTHES, SPECIES))


def _folder_of_pokemon(option: Path | None) -> Path | None:
    """Return the folder of species, if there is one: inside the option, itself, or elsewhere."""
    places = data_candidates(POKEMON, option)
    if option is not None:
        places.reverse()
    return next((place for place in places if place.is_dir()), None)


def _of_digits(settings: TrainingSettings) -> DataSize:
    """Return the counts of MNIST, pen strokes drawn many times, and what is no digit."""
    size = _plain(_MNIST, settings)
    pens = _plain(_PEN, settings)
    more = pens.training * settings.stroke_copies if settings.stroke_share else 0
    if settings.unfamiliar_share:
        more += settings.samples or _NOT_DIGITS
    return size._replace(training=size.training + more, checked=size.checked + pens.checked)


def _plain(published: _Published, settings: TrainingSettings) -> DataSize:
    """Return the counts of one published set."""
    training = _limited(sum(published.training[: settings.classes]), settings)
    checked = sum(published.checked[: settings.classes])
    return DataSize(training, training, checked, settings.classes or len(published.training))


def _of_features(activity: str, settings: TrainingSettings) -> DataSize | None:
    """Return the counts of features that ship; of some classes about their share."""
    if activity not in _FEATURES:
        return None
    known, others, checked, classes = _FEATURES[activity]
    share = (settings.classes or classes) / classes
    training = _limited(round(known * share), settings)
    return DataSize(
        epoch=training,
        training=training + others,
        checked=round(checked * share),
        classes=settings.classes or classes,
        of_features=True,
    )


def _of_folder(folder: Path, settings: TrainingSettings) -> DataSize | None:
    """Return the counts of a folder of classes, parted as when it is loaded."""
    try:
        counts = count_pictures(folder)[: settings.classes]
    except OSError:
        return None
    if not counts:
        return None
    tested = [max(1, round(FOLDER_SHARE * count)) for count in counts]
    training = _limited(max(0, sum(counts) - 2 * sum(tested)), settings)
    return DataSize(training, training, 2 * sum(tested), len(counts))


def count_pictures(folder: Path) -> Sequence[int]:
    """Return how many files of each class are named like pictures, by the names of the classes.

    Raises
    ------
    OSError
        If the folder cannot be read.
    """
    classes = [entry for entry in folder.iterdir() if entry.is_dir() and not is_hidden(entry.name)]
    return [
        sum(
            is_named_like_a_picture(entry) and not is_hidden(entry.name) and not entry.is_dir()
            for entry in one.iterdir()
        )
        for one in sorted(classes, key=lambda entry: (common_name(entry), entry.name))
    ]


def _limited(count: int, settings: TrainingSettings) -> int:
    """Return at most as many as the settings want."""
    return count if settings.samples is None else min(count, settings.samples)
