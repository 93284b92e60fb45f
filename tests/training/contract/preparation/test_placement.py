"""Which part of the picture the input shows: what is seen there must lie where it says."""

import msgspec
import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageOps

from training.contract.activities import INK_INPUT
from training.contract.metadata import PictureInput
from training.contract.preparation.apply import prepare
from training.contract.preparation.fit import fit
from training.contract.preparation.placement import Box, within
from training.contract.preparation.steps import Alpha, FitStep, Orientation

COLOUR = PictureInput(
    name="picture",
    height=60,
    width=80,
    channels=3,
    prepare=(Orientation(), Alpha(255), FitStep()),
)
BLUE = (0, 0, 255)


def spot(size, centre, radius=14):
    """A white picture with a blue disc."""
    picture = Image.new("RGB", size, "white")
    x, y = centre
    box = (x - radius, y - radius, x + radius, y + radius)
    ImageDraw.Draw(picture).ellipse(box, fill=BLUE)
    return picture


def middle(pixels):
    """Where what is not white lies in the middle, (x, y) as shares of the whole."""
    weights = 255.0 - pixels.min(axis=2)
    height, width = weights.shape
    x = (weights.sum(axis=0) * (np.arange(width) + 0.5)).sum() / weights.sum()
    y = (weights.sum(axis=1) * (np.arange(height) + 0.5)).sum() / weights.sum()
    return x / width, y / height


def traced(placement, place):
    """The place (x, y), shares of the input, in the picture's own pixels."""
    box = placement.box
    x = box.left + place[0] * (box.right - box.left)
    y = box.top + place[1] * (box.bottom - box.top)
    return x, y


@pytest.mark.parametrize("how", ["pad", "crop", "stretch"])
@pytest.mark.parametrize("size", [(400, 300), (900, 200), (201, 533), (50, 50), (80, 60)])
def test_what_the_input_shows_lies_where_the_placement_says(how, size):
    centre = (size[0] * 0.47, size[1] * 0.55)
    picture = spot(size, centre, radius=min(size) / 8)
    prepared = prepare(picture, msgspec.structs.replace(COLOUR, fit=how))
    found = traced(prepared.placement, middle(prepared.pixels))
    np.testing.assert_allclose(found, centre, atol=0.01 * max(size) + 0.2)
    assert prepared.placement[1:] == (*size, 1)


def test_padding_reaches_beyond_the_picture():
    placement = prepare(spot((400, 100), (200, 50)), COLOUR).placement
    assert placement.box == Box(0, -100, 400, 200)
    assert prepare(spot((80, 60), (9, 9)), COLOUR).placement.box == Box(0, 0, 80, 60)


@pytest.mark.parametrize("off", [set(), {"ink-box"}, {"fit"}, {"ink-box", "fit"}, {"paper"}])
@pytest.mark.parametrize("centre", [(60, 300), (210, 90)])
def test_ink_is_traced_through_box_and_centre_of_mass(off, centre):
    picture = spot((300, 400), centre)
    prepared = prepare(picture, INK_INPUT, off)
    found = traced(prepared.placement, middle(255 - prepared.pixels))
    np.testing.assert_allclose(found, centre, atol=3)


def test_a_photograph_is_traced_through_its_bars_and_its_smaller_copy():
    random = np.random.default_rng(0)
    paper = random.normal(200, 3, size=(900, 700, 1)).clip(0, 255).astype(np.uint8)
    photo = Image.fromarray(np.repeat(paper, 3, axis=2))
    ImageDraw.Draw(photo).ellipse((420, 580, 500, 660), fill=(10, 10, 10))
    barred = ImageOps.expand(photo, (300, 0, 0, 40), fill="black")
    prepared = prepare(barred, INK_INPUT)
    found = traced(prepared.placement, middle(255 - prepared.pixels))
    np.testing.assert_allclose(found, (460 + 300, 620), atol=12)


def test_the_placement_is_in_the_upright_picture():
    stored = spot((400, 300), (100, 200))
    stored.getexif()[0x0112] = 6  # stored lying: shown turned by a quarter
    prepared = prepare(stored, COLOUR)
    assert prepared.placement[1:] == (300, 400, 1)
    np.testing.assert_allclose(
        traced(prepared.placement, middle(prepared.pixels)), (100, 100), atol=4
    )
    lying = prepare(stored, COLOUR, off={"orientation"})
    assert lying.placement[1:] == (400, 300, 6)
    np.testing.assert_allclose(traced(lying.placement, middle(lying.pixels)), (100, 200), atol=4)


@pytest.mark.parametrize("size", [(7, 3), (300, 200), (33, 98), (1, 1000), (80, 60)])
@pytest.mark.parametrize("mode", ["L", "RGB"])
def test_pictures_are_padded_as_pillow_pads_them(size, mode):
    """Models were trained on these very pixels."""
    random = np.random.default_rng(1)
    shape = (*size[::-1], 3)[: 2 if mode == "L" else 3]
    picture = Image.fromarray(random.integers(0, 256, size=shape, dtype=np.uint8))
    colour = (200,) * len(mode)
    expected = ImageOps.pad(picture, (80, 60), Image.Resampling.BICUBIC, color=colour)
    np.testing.assert_array_equal(
        np.asarray(fit(picture, "pad", (80, 60), 200).picture), np.asarray(expected)
    )


def test_boxes_are_taken_one_after_the_other():
    shown = within(Box(100, 50, 300, 150), (100, 100), Box(25, 0, 75, 50))
    assert shown == Box(150, 50, 250, 100)
    assert within(shown, (7, 7), None) == shown
