"""Learning only some of the classes: the first so many, in the order of the labels."""

import numpy as np
import numpy.typing as npt

from training.contract.errors import SettingsError
from training.datasets.labelled import LabelledPictures, NamedPictures


def first_labels(labels: tuple[str, ...], classes: int | None) -> tuple[str, ...]:
    """Return the names of the classes that are learned; ``None`` is all.

    Raises
    ------
    SettingsError
        If there are not so many.
    """
    if classes is None:
        return labels
    if classes > len(labels):
        raise SettingsError(
            "The data has {count} classes, and {classes} were asked for; choose {count} or fewer.",
            count=len(labels),
            classes=classes,
        )
    return labels[:classes]


def of_first(examples: LabelledPictures, classes: int | None) -> LabelledPictures:
    """Return the pictures of the first ``classes``, and those that show none of any."""
    if classes is None:
        return examples
    return examples.take(np.flatnonzero(examples.labels < classes))


def places_of_first(
    labels: npt.NDArray[np.int64], places: npt.NDArray[np.int64], classes: int | None
) -> npt.NDArray[np.int64]:
    """Return those of ``places`` whose label, of ``labels``, is one of the first ``classes``."""
    return places if classes is None else places[labels[places] < classes]


def only(part: NamedPictures, names: tuple[str, ...], wanted: tuple[str, ...]) -> NamedPictures:
    """Return the pictures of the ``wanted`` classes, labelled with their places among these.

    Parameters
    ----------
    part
        A set of pictures.
    names
        The classes that its labels number.
    wanted
        Some or all of them.
    """
    if names == wanted:
        return part
    numbers = {names.index(name): number for number, name in enumerate(wanted)}
    places = np.flatnonzero(np.isin(part.examples.labels, list(numbers)))
    kept = part.examples.take(places)
    labels = np.array([numbers[label] for label in kept.labels.tolist()], dtype=np.int64)
    also_right = {
        numbers[label]: tuple(numbers[other] for other in others if other in numbers)
        for label, others in part.also_right.items()
        if label in numbers
    }
    return part._replace(
        examples=LabelledPictures(kept.pictures, labels), labels=wanted, also_right=also_right
    )
