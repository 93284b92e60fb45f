import numpy as np
import pytest

from training.contract.preparation.regions import regions, without_holes, without_specks


def drawn(text):
    return np.array([[sign == "#" for sign in line] for line in text.split()])


RINGS = """
    #####..#
    #...#..#
    #.#.#.##
    #...#.#.
    #####.#.
    ......##
"""


def flooded(mask):
    """Number the regions pixel by pixel, in the order in which they are met."""
    numbers = np.zeros(mask.shape, dtype=int)
    for start in zip(*np.nonzero(mask), strict=True):
        if numbers[start]:
            continue
        number, todo = numbers.max() + 1, [start]
        while todo:
            row, column = todo.pop()
            inside = 0 <= row < mask.shape[0] and 0 <= column < mask.shape[1]
            if inside and mask[row, column] and not numbers[row, column]:
                numbers[row, column] = number
                todo += [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
    return numbers


@pytest.mark.parametrize("share", [0.3, 0.5, 0.6, 0.7])
def test_regions_are_those_of_a_flood(share):
    random = np.random.default_rng(0)
    for _ in range(20):
        mask = random.random((17, 23)) < share
        found, wanted = regions(mask), flooded(mask)
        pairs = set(zip(found.ravel().tolist(), wanted.ravel().tolist(), strict=True))
        assert len(pairs) == len(set(found.ravel())) == len(set(wanted.ravel()))
        assert (0, 0) in pairs or mask.all()


def test_what_a_region_surrounds_belongs_to_it():
    filled = without_holes(drawn(RINGS))
    np.testing.assert_array_equal(filled[:5, :5], True)
    np.testing.assert_array_equal(filled[:, 5:], drawn(RINGS)[:, 5:])


def test_the_second_of_two_shoes_stays_and_a_speck_goes():
    wanted = drawn(RINGS)
    wanted[2, 2] = False
    np.testing.assert_array_equal(without_specks(drawn(RINGS)), wanted)


def test_an_empty_mask_stays_empty():
    empty = np.zeros((4, 5), dtype=bool)
    assert not without_specks(empty).any()
    assert not without_holes(empty).any()
    assert without_holes(~empty).all()
