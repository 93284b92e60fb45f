"""Connected regions of a mask: dropping specks, filling holes."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

Mask = npt.NDArray[np.bool_]  # (height, width)
Regions = npt.NDArray[np.int64]  # (height, width): 0 outside the mask, else the region's number

# A region is a part of the garment, as the second of two shoes is, if it has at least this share of
# the largest one's pixels.
SMALLEST_PART = 0.2


def without_specks(mask: Mask) -> Mask:
    """Return ``mask`` without the regions that are far smaller than the largest."""
    numbers = regions(mask)
    counts = np.bincount(numbers.ravel())
    counts[0] = 0
    kept: Mask = counts >= max(1.0, SMALLEST_PART * counts.max())
    kept[0] = False
    return kept[numbers]


def without_holes(mask: Mask) -> Mask:
    """Return ``mask`` with all that it surrounds."""
    outside = regions(np.pad(~mask, 1, constant_values=True))
    found: Mask = outside[1:-1, 1:-1] != outside[0, 0]
    return found


def regions(mask: Mask) -> Regions:
    """Return the regions of ``mask``, whose pixels touch at a side, numbered from 1."""
    numbers = np.zeros(mask.shape, dtype=np.int64)
    parents = [0]
    above: list[tuple[int, int, int]] = []
    for row, line in enumerate(mask):
        here = []
        for start, end in _runs(line):
            roots = {_root(parents, n) for first, last, n in above if first < end and start < last}
            number = min(roots, default=len(parents))
            if not roots:
                parents.append(number)
            for root in roots:
                parents[root] = number
            here.append((start, end, number))
            numbers[row, start:end] = number
        above = here
    return np.array([_root(parents, number) for number in range(len(parents))])[numbers]


def _runs(line: npt.NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """Yield where each run of true values starts and ends."""
    steps = np.flatnonzero(np.diff(np.concatenate([[False], line, [False]])))
    yield from zip(steps[::2].tolist(), steps[1::2].tolist(), strict=True)


def _root(parents: list[int], number: int) -> int:
    """Return the lowest number that ``number`` is joined with."""
    while parents[number] != number:
        number = parents[number]
    return number
