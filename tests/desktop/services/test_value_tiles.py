import numpy as np
import pytest

from desktop.services.value_tiles import (
    ValueScale,
    colour_tiles,
    levels,
    map_tiles,
    scale_of,
    shrunk,
    strengths,
    strongest_first,
)
from desktop.widgets.colour_map import diverging, viridis


def pixels_of(tiles):
    shape = (tiles.amount, tiles.height, tiles.width)
    return np.frombuffer(tiles.pixels, dtype=np.uint32).reshape(shape)


def test_zero_is_the_middle_of_a_signed_scale_and_the_end_of_another():
    signed = scale_of(np.float32([-2, 0, 1]))
    assert signed == ValueScale(2.0, True)
    assert signed.least == -2.0
    assert levels(np.float32([-2, 0, 2]), signed).tolist() == [0, 128, 255]
    unsigned = scale_of(np.float32([0, 4]))
    assert unsigned.least == 0.0
    assert levels(np.float32([0, 2, 4]), unsigned).tolist() == [0, 128, 255]


def test_values_without_any_difference_have_a_scale_too():
    assert scale_of(np.zeros((2, 2), np.float32)) == ValueScale(1.0, False)
    assert scale_of(np.zeros((0,), np.float32)) == ValueScale(1.0, False)


def test_each_map_has_its_own_strongest_colour_unless_all_share_one_scale():
    maps = np.zeros((2, 2, 2), np.float32)
    maps[0, 0] = (1, 10)
    scale = scale_of(maps)
    own = pixels_of(map_tiles(maps, viridis(), scale, same_scale=False))
    assert own[0, 0, 0] == own[1, 0, 0] == viridis()[255]
    shared = pixels_of(map_tiles(maps, viridis(), scale, same_scale=True))
    assert shared[0, 0, 0] == viridis()[26]
    assert shared[1, 0, 0] == viridis()[255]


def test_a_map_below_zero_keeps_its_sign():
    maps = np.float32([[[-3.0, 1.0]]])
    found = pixels_of(map_tiles(maps, diverging(), scale_of(maps), same_scale=False))
    assert found[0, 0, 0] == diverging()[0]
    assert found[1, 0, 0] == diverging()[255]


def test_a_large_map_is_made_smaller_by_means_of_whole_squares():
    maps = np.arange(161 * 160 * 2, dtype=np.float32).reshape(161, 160, 2)
    small = shrunk(maps)
    assert small.shape == (53, 53, 2)
    assert small[0, 0, 1] == pytest.approx(maps[:3, :3, 1].mean())
    assert shrunk(maps[:64, :64]).shape == (64, 64, 2)


def test_kernels_in_colours_are_grey_without_weight():
    kernels = np.zeros((1, 1, 3, 2), np.float32)
    kernels[0, 0, 0, 1] = 0.5
    found = pixels_of(colour_tiles(kernels))
    assert found[0, 0, 0] == 0xFF808080
    assert found[1, 0, 0] == 0xFFFF8080


def test_the_strongest_come_first_and_equal_ones_in_their_order():
    maps = np.zeros((1, 2, 4), np.float32)
    maps[0, 0] = (0, -3, 1, 3)
    assert strengths(maps).tolist() == [0, 1.5, 0.5, 1.5]
    assert strongest_first(strengths(maps)) == [1, 3, 2, 0]
