"""Turning and cropping, without a window."""

import numpy as np
import pytest
from PIL import Image

from desktop.pages.pictures.editing import UNCHANGED, WHOLE, Edit, edited, turned_size


def picture(width=60, height=40):
    random = np.random.default_rng(0)
    return Image.fromarray(random.integers(0, 256, (height, width, 3), dtype=np.uint8))


def test_nothing_done_is_the_very_picture():
    given = picture()
    assert edited(given, UNCHANGED) is given


def test_four_quarter_turns_are_none():
    edit = Edit(0, 0.0, (0.1, 0.2, 0.5, 0.9))
    turned = edit
    for _ in range(4):
        turned = turned.turned()
    assert turned.quarters == 0
    assert turned.box == pytest.approx(edit.box)


@pytest.mark.parametrize("quarters", range(4))
def test_a_quarter_turn_of_a_crop_is_the_crop_turned(quarters):
    edit = Edit(0, 0.0, (0.5, 0.25, 1.0, 0.75))
    wanted = np.asarray(edited(picture(), edit))
    for _ in range(quarters):
        edit = edit.turned()
        wanted = np.rot90(wanted, -1)
    assert (np.asarray(edited(picture(), edit)) == wanted).all()


@pytest.mark.parametrize("size", [(60, 40), (40, 60), (50, 50), (300, 20)])
@pytest.mark.parametrize("degrees", [-45, -30, -7, 3, 20, 45])
def test_the_box_of_a_free_turn_holds_no_empty_corner(size, degrees):
    edit = UNCHANGED.at(degrees, *size)
    solid = Image.new("RGB", (size[0] * 4, size[1] * 4), (200, 10, 10))
    found = edited(solid, edit)
    inner = np.asarray(found)[2:-2, 2:-2]
    assert found.mode == "RGBA"
    assert inner.size == 0 or (inner[..., 3] > 250).all()


def test_a_free_turn_keeps_what_was_cropped_by_hand():
    edit = UNCHANGED.within((0.2, 0.2, 0.6, 0.6)).at(10, 60, 40)
    assert edit.box == (0.2, 0.2, 0.6, 0.6)
    assert UNCHANGED.at(10, 60, 40).at(0, 60, 40).box == pytest.approx(WHOLE)


def test_a_box_stays_within_the_picture_and_does_not_vanish():
    edit = UNCHANGED.within((-1, 0.99, 0.0, 2))
    left, top, right, bottom = edit.box
    assert 0 <= left < right <= 1
    assert 0 <= top < bottom <= 1
    assert edited(picture(), edit).size >= (1, 1)


def test_sideways_photographs_are_turned_first():
    exif = Image.Exif()
    exif[0x0112] = 6
    given = picture()
    given.info["exif"] = exif.tobytes()
    given._exif = None
    assert edited(given, Edit(1)).size == (60, 40)


def test_the_rectangle_round_a_turned_one():
    assert turned_size(60, 40, 90) == pytest.approx((40, 60))
    assert turned_size(10, 10, 45) == pytest.approx((14.14, 14.14), abs=0.01)
