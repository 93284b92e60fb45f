"""Handwritten digits from two sources: MNIST's scans and pen strokes drawn as pictures.

A network that knows MNIST alone fails on what people draw with a pen on a screen, so it learns
from both. Whole writers are kept from training: the same hand in training and test would flatter.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from training.contract.activities import Activity
from training.contract.files import sha256
from training.contract.metadata import PictureInput
from training.contract.preparation.apply import prepare
from training.contract.settings import TrainingSettings
from training.datasets.classes import first_labels, only, places_of_first
from training.datasets.fashion_mnist import load_fashion_mnist
from training.datasets.labelled import (
    Dataset,
    LabelledPictures,
    NamedPictures,
    Progress,
    Source,
)
from training.datasets.mnist import PUBLISHED, load_mnist
from training.datasets.not_digits import draw_not_digits, draw_unseen
from training.datasets.pendigits import SHA256, PenDigit, load_pendigits
from training.datasets.strangers import strangers
from training.datasets.strokes import Hand, draw_on_paper, draw_strokes, random_paper, rewrite

# Fixed before anything was trained.
TEST_WRITERS = (5, 11, 17, 23, 29)
VALIDATION_WRITERS = (14, 26)
VALIDATION_MNIST = 3_000
NOT_DIGITS = 40_000
UNSEEN_DRAWINGS = 800
SPLIT_SEED = 1
MEASURING_SEED = 2  # sizes, places and pens of the digits that are measured on


def load(
    activity: Activity, settings: TrainingSettings, option: Path | None, progress: Progress
) -> Dataset:
    """Load what ``digits-ann`` learns from and is validated on.

    Parameters
    ----------
    activity
        Its input says how drawings are prepared.
    settings
        ``stroke_share``, ``stroke_copies``, ``unfamiliar_share``, ``samples``, ``classes`` and
        ``seed`` are used.
    option
        A folder to look in first.
    progress
        Told while pen digits are drawn, which takes a minute.

    Raises
    ------
    DataError
        If a file is missing or damaged.
    """
    mnist = load_mnist(option).train
    order = np.random.default_rng(SPLIT_SEED).permutation(len(mnist.labels))
    labels = first_labels(activity.labels, settings.classes)
    places = places_of_first(mnist.labels, order[VALIDATION_MNIST:], settings.classes)
    training = mnist.take(places[: settings.samples])
    share = 1 - settings.stroke_share - settings.unfamiliar_share
    sources = [Source(training, share)]
    digits = load_pendigits(option)
    kept = set(TEST_WRITERS + VALIDATION_WRITERS)
    learned = [digit for digit in digits if digit.writer not in kept and digit.label < len(labels)][
        : settings.samples
    ]
    if settings.stroke_share:
        drawn = _rewritten(learned, activity.input, settings, progress)
        sources.append(Source(drawn, settings.stroke_share))
    if settings.unfamiliar_share:
        count = NOT_DIGITS if settings.samples is None else settings.samples
        others = draw_not_digits(count, learned, activity.input, settings.seed, progress)
        sources.append(Source(others, settings.unfamiliar_share))
    validation = (
        NamedPictures("MNIST validation", mnist.take(order[:VALIDATION_MNIST])),
        _drawn_by("pen validation", digits, VALIDATION_WRITERS, activity.input),
    )
    return Dataset(
        sources=tuple(sources),
        epoch_size=len(training.labels),
        validation=tuple(only(part, activity.labels, labels) for part in validation),
        split=_split(),
        data_hash=_data_hash(),
        labels=labels,
    )


def test_sets(activity: Activity, option: Path | None) -> tuple[NamedPictures, ...]:
    """Load what no choice was made on: MNIST's test part and the writers kept for it.

    Raises
    ------
    DataError
        If a file is missing or damaged.
    """
    digits = load_pendigits(option)
    name = f"pen strokes of unseen writers {', '.join(map(str, TEST_WRITERS))}"
    return (
        NamedPictures("MNIST test", load_mnist(option).test),
        _drawn_by(name, digits, TEST_WRITERS, activity.input),
    )


def unfamiliar_sets(activity: Activity, option: Path | None) -> tuple[NamedPictures, ...]:
    """Draw letters and shapes of kinds that no network was shown, and load pictures of clothes.

    The clothes are Fashion-MNIST's test part, the published one wherever it is found; ``option``
    is where the digits are, and not looked into.

    Raises
    ------
    DataError
        If a file is missing or damaged.
    """
    drawn = draw_unseen(UNSEEN_DRAWINGS, activity.input, MEASURING_SEED)
    return (
        NamedPictures("letters and shapes it was never shown", drawn),
        NamedPictures("Fashion-MNIST test", strangers(load_fashion_mnist().test.pictures)),
    )


def _drawn_by(
    name: str, digits: Sequence[PenDigit], writers: tuple[int, ...], wanted: PictureInput
) -> NamedPictures:
    """Return all digits of ``writers`` as written, each at a random size, place and pen."""
    random = np.random.default_rng(MEASURING_SEED)
    chosen = [digit for digit in digits if digit.writer in writers]
    papers = (draw_on_paper(digit.strokes, random_paper(random)) for digit in chosen)
    pictures = np.stack([prepare(paper, wanted).pixels for paper in papers])
    labels = np.array([digit.label for digit in chosen], dtype=np.int64)
    return NamedPictures(name, LabelledPictures(pictures, labels))


def _rewritten(
    digits: Sequence[PenDigit],
    wanted: PictureInput,
    settings: TrainingSettings,
    progress: Progress,
) -> LabelledPictures:
    """Return each digit written again ``stroke_copies`` times by other hands with other pens."""
    random = np.random.default_rng(settings.seed)
    total = len(digits) * settings.stroke_copies
    pictures = np.empty((total, wanted.height, wanted.width, wanted.channels), dtype=np.uint8)
    hand = Hand()
    for place in range(total):
        strokes, pen = rewrite(digits[place % len(digits)].strokes, hand, random)
        pictures[place] = prepare(draw_strokes(strokes, pen), wanted).pixels
        progress("Drawing pen digits", place + 1, total)
    labels = np.array([digit.label for digit in digits], dtype=np.int64)
    return LabelledPictures(pictures, np.tile(labels, settings.stroke_copies))


def _split() -> dict[str, object]:
    """Return which data was kept from training."""
    return {
        "seed": SPLIT_SEED,
        "mnist_validation": VALIDATION_MNIST,
        "mnist_test": "official",
        "pen_validation_writers": list(VALIDATION_WRITERS),
        "pen_test_writers": list(TEST_WRITERS),
    }


def _data_hash() -> str:
    """Return the SHA-256 over the checked SHA-256 of all files."""
    return sha256("".join([*PUBLISHED.values(), SHA256]).encode())
