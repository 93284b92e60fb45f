"""Whether the pictures that ship get the answers that they should."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np

from desktop.self_test.outcome import AGAIN, StepError
from desktop.services.dropped_files import pictures_among
from desktop.services.open_model import open_model, shipped_models
from desktop.services.opened_model import Answer, OpenedModel
from desktop.services.picture_intake import open_picture
from training.contract.locations import resources

OF_EACH_CLASS = 4
BEST = 3
# How many of the samples whose class is known have it among the best answers: by chance it would
# be three of ten, and no model that ships misses more than one of them.
LEAST_RIGHT = 0.8
# A sum of a thousand float32 is off by less.
SUM_TOLERANCE = 1e-3

NONE = "There are no sample pictures in {folder}; {again}."
NO_ANSWER = "{model} gives no proper probabilities for {picture}; {again}."
WRONG = (
    "{model} has the class of only {right} of {known} sample pictures among its {best} best "
    "answers; {again}."
)


def classify() -> str:
    """Classify the samples of each model that ships.

    Raises
    ------
    StepError
        If an answer is no set of probabilities, or too many are wrong.
    """
    answered = known = right = 0
    for path in shipped_models():
        model = open_model(path)
        labels = model.metadata.labels
        good = [_is_right(model, picture, labels) for picture in _samples(path.stem)]
        rated = [one for one in good if one is not None]
        if rated and sum(rated) < LEAST_RIGHT * len(rated):
            raise StepError(
                WRONG, model=path.name, right=sum(rated), known=len(rated), best=BEST, again=AGAIN
            )
        answered += len(good)
        known += len(rated)
        right += sum(rated)
    return (
        f"{answered} answers for the sample pictures; of {known} whose class is known {right} have "
        f"it among the {BEST} best"
    )


def known_label(picture: Path, labels: Sequence[str]) -> str | None:
    """Return what a sample shows, as its folder or its name says; ``None`` if that is no label.

    ``03-trousers.jpg`` and ``09-light_trousers.jpg`` show the label ``Trouser``.
    """
    if picture.parent.name in labels:
        return picture.parent.name
    name = re.sub(r"^\d+-", "", picture.stem).lower()
    word = _one_of(re.split("[ _]", name)[-1])
    for label in labels:
        parts = label.lower().split("/")
        if word in {_one_of(part.split()[-1]) for part in parts if part.split()}:
            return label
    return None


def _one_of(word: str) -> str:
    """Return a word in the singular, or what the word and its plural have in common."""
    return word.rstrip("s")


def _is_right(model: OpenedModel, picture: Path, labels: Sequence[str]) -> bool | None:
    """Return whether a sample's class is among the best answers; ``None`` if nobody knows it."""
    answer = model.answer(open_picture(picture))
    if not _is_proper(answer, len(labels)):
        raise StepError(NO_ANSWER, model=model.path.name, picture=picture.name, again=AGAIN)
    label = known_label(picture, labels)
    if label is None:
        return None
    best = np.argsort(answer.probabilities)[::-1][:BEST]
    return label in {labels[place] for place in best}


def _is_proper(answer: Answer, count: int) -> bool:
    """Return whether an answer has a probability for each label, which together make 1."""
    found = answer.probabilities
    return (
        found.shape == (count,)
        and bool(np.isfinite(found).all() and (found >= 0).all())
        and abs(float(found.sum()) - 1) < SUM_TOLERANCE
    )


def _samples(activity: str) -> list[Path]:
    """Return the pictures that ship for a model: drawn digits, or photographs and drawings."""
    subject = activity.split("-")[0]
    folder = resources() / "samples" / subject
    if not folder.is_dir():
        folder = resources() / "lessons" / subject
    found = list(_few_of_each(sorted(pictures_among([folder], most=10_000).files)))
    if not found:
        raise StepError(NONE, folder=folder, again=AGAIN)
    return found


def _few_of_each(pictures: Sequence[Path]) -> Iterator[Path]:
    """Yield all of one folder's pictures, or the first few of each where they lie in several."""
    folders = {picture.parent for picture in pictures}
    most = len(pictures) if len(folders) == 1 else OF_EACH_CLASS
    for folder in sorted(folders):
        yield from islice((one for one in pictures if one.parent == folder), most)
