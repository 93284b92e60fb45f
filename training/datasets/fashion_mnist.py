"""Fashion-MNIST: 70,000 pictures of ten kinds of clothes in MNIST's format, light on black.

Xiao, Rasul and Vollgraf, Fashion-MNIST: a Novel Image Dataset for Benchmarking Machine Learning
Algorithms, 2017; Zalando SE, MIT licence.
"""

from pathlib import Path

import numpy as np

from training.contract.activities import Activity
from training.contract.files import sha256
from training.contract.settings import TrainingSettings
from training.datasets.classes import first_labels, only, places_of_first
from training.datasets.garment_photographs import (
    GarmentPhotographs,
    load_garment_photographs,
    load_garment_test_part,
)
from training.datasets.labelled import Dataset, NamedPictures, Progress, Source
from training.datasets.mnist import load_mnist
from training.datasets.published_idx import Parts, load_published
from training.datasets.strangers import strangers

NAME = "fashion-mnist"

# SHA-256 of the decompressed published files.
PUBLISHED = {
    "train-images-idx3-ubyte": "c59f468a2f672dc815687fe0f83887768d799fd8a3f3276145d20f83aa44d888",
    "train-labels-idx1-ubyte": "bad3541b69d912435c50bb6ba87bec294ff4f6a2e1246121d8633921760443d9",
    "t10k-images-idx3-ubyte": "5b4141f0afbad91edebe8549f8fcffe087ea10ca49f1dbef5c9a5cd8815ce37b",
    "t10k-labels-idx1-ubyte": "0402a96d92fd2663957122ceb108a494c5af83dab82d92729df917d7dec38c34",
}

# Fixed before anything was trained.
VALIDATION = 5_000
SPLIT_SEED = 1


def load_fashion_mnist(option: Path | None = None) -> Parts:
    """Read Fashion-MNIST from the first place that has it and check its content.

    Raises
    ------
    DataError
        Naming the file and its fault.
    """
    return load_published(NAME, PUBLISHED, option)


def load(
    activity: Activity, settings: TrainingSettings, option: Path | None, progress: Progress
) -> Dataset:
    """Load what the fashion networks learn from and are validated on.

    Parameters
    ----------
    activity
        Its labels are the classes' names; its input says how photographs are prepared.
    settings
        ``samples``, ``classes``, ``seed``, ``photo_share`` and ``photo_copies`` are used. Where
        there are no photographs, Fashion-MNIST is learned from alone.
    option
        A folder to look in first.
    progress
        Told while photographs are read; reading the rest takes a moment.

    Raises
    ------
    DataError
        If a file is missing or damaged.
    """
    published = load_fashion_mnist(option).train
    order = np.random.default_rng(SPLIT_SEED).permutation(len(published.labels))
    labels = first_labels(activity.labels, settings.classes)
    places = places_of_first(published.labels, order[VALIDATION:], settings.classes)
    training = published.take(places[: settings.samples])
    validation = NamedPictures("Fashion-MNIST validation", published.take(order[:VALIDATION]))
    alone = Dataset(
        sources=(Source(training, 1.0),),
        epoch_size=len(training.labels),
        validation=(only(validation, activity.labels, labels),),
        split={"seed": SPLIT_SEED, "validation": VALIDATION, "test": "official"},
        data_hash=sha256("".join(PUBLISHED.values()).encode()),
        labels=labels,
    )
    if not settings.photo_share:
        return alone
    photographs = load_garment_photographs(activity, settings, option, progress)
    if photographs is None:
        return alone._replace(source=NO_PHOTOGRAPHS)
    return _with(photographs, alone, settings.photo_share)


NO_PHOTOGRAPHS = "Fashion-MNIST alone, since the photographs of clothes were not found"


def _with(photographs: GarmentPhotographs, alone: Dataset, share: float) -> Dataset:
    """Return Fashion-MNIST with ``share`` of the pictures of an epoch from the photographs."""
    (source,) = alone.sources
    return alone._replace(
        sources=(source._replace(share=1 - share), Source(photographs.training, share)),
        validation=(*alone.validation, photographs.validation),
        split=alone.split | photographs.split,
        data_hash=sha256((alone.data_hash + photographs.data_hash).encode()),
        source="Fashion-MNIST and photographs of clothes",
    )


def test_sets(activity: Activity, option: Path | None) -> tuple[NamedPictures, ...]:
    """Load what no choice was made on: the published test part, and photographs where there are.

    Raises
    ------
    DataError
        If a file is missing or damaged.
    """
    published = NamedPictures("Fashion-MNIST test", load_fashion_mnist(option).test)
    photographs = load_garment_test_part(activity, option)
    return (published,) if photographs is None else (published, photographs)


def unfamiliar_sets(activity: Activity, option: Path | None) -> tuple[NamedPictures, ...]:
    """Load pictures of no clothes: MNIST's test part, the published one wherever it is found.

    ``option`` is where the clothes are, and not looked into.

    Raises
    ------
    DataError
        If a file is missing or damaged.
    """
    return (NamedPictures("MNIST test digits", strangers(load_mnist().test.pictures)),)
