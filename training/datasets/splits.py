"""Parting named pictures into test, validation and training: by class, by seed, by name alone."""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from training.contract.files import sha256

Places = npt.NDArray[np.int64]  # (count,): where in a sequence of names


class Split(NamedTuple):
    """The places of the names of each part, class by class."""

    test: Places
    validation: Places
    training: Places


def stratified_split(names: Sequence[str], seed: int, share: float) -> Split:
    """Part each class by ``share``: so much for test, as much for validation, the rest to learn.

    A class' names are ordered by the SHA-256 of ``seed/class/name``, which no other name changes:
    a new picture leaves all other classes as they are, and in its own moves at most the pictures
    at the two borders, where the shares of one more are rounded anew.

    Parameters
    ----------
    names
        Each ``class/name``.
    seed
        Another seed, another split.
    share
        Of a class, but at least one picture for test and one for validation.
    """
    parts: tuple[list[int], list[int], list[int]] = ([], [], [])
    for places in _classes(names, seed):
        size = max(1, round(share * len(places)))
        parts[0].extend(places[:size])
        parts[1].extend(places[size : 2 * size])
        parts[2].extend(places[2 * size :])
    return Split(*(np.array(part, dtype=np.int64) for part in parts))


def evenly(names: Sequence[str], seed: int, count: int | None) -> Places:
    """Return the places of at most ``count`` names, taken from the classes in turn.

    Each class gives its names in the order of :func:`stratified_split`; ``None`` takes all.
    """
    ranked = [
        (rank, place) for places in _classes(names, seed) for rank, place in enumerate(places)
    ]
    ranked.sort(key=lambda pair: pair[0])
    return np.array([place for _, place in ranked[:count]], dtype=np.int64)


def _classes(names: Sequence[str], seed: int) -> list[list[int]]:
    """Return the places of each class' names, ordered as if by chance."""
    keys = [sha256(f"{seed}/{name}".encode()) for name in names]
    classes: dict[str, list[int]] = defaultdict(list)
    for place in sorted(range(len(names)), key=keys.__getitem__):
        classes[names[place].partition("/")[0]].append(place)
    return [classes[name] for name in sorted(classes)]
