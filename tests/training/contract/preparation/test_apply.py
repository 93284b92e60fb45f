import numpy as np
import pytest
from PIL import Image

from training.contract.activities import INK_INPUT
from training.contract.errors import PictureError
from training.contract.metadata import PictureInput
from training.contract.preparation.apply import prepare
from training.contract.preparation.steps import Alpha, FitStep, Grey, Orientation
from training.datasets.strokes import Paper, draw_on_paper

SEVEN = (
    np.array([[0, 0], [30, 2], [60, 0], [45, 40], [30, 100]], dtype=np.float32),
    np.array([[15, 50], [55, 48]], dtype=np.float32),
)
MIDDLE = Paper(size=0.6, x=0.5, y=0.5, pen=0.06)


def pixels(picture, off=()):
    return prepare(picture, INK_INPUT, off).pixels[..., 0]


def inverted(picture):
    return Image.fromarray(255 - np.asarray(picture))


def ink_box_of(grey):
    rows, columns = np.nonzero(grey >= 8)
    return np.ptp(rows) + 1, np.ptp(columns) + 1


@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA"])
def test_every_mnist_test_picture_passes_unchanged(mnist, mode):
    changed = [
        place
        for place, wanted in enumerate(mnist.test.pictures[..., 0])
        if not np.array_equal(pixels(Image.fromarray(wanted).convert(mode)), wanted)
    ]
    assert changed == []


def test_every_inverted_mnist_test_picture_is_inverted_back(mnist):
    changed = [
        place
        for place, wanted in enumerate(mnist.test.pictures[..., 0])
        if not np.array_equal(pixels(Image.fromarray(255 - wanted)), wanted)
    ]
    assert changed == []


@pytest.mark.parametrize("size", [0.15, 0.4, 0.9])
@pytest.mark.parametrize("place", [(0, 0), (0.5, 0.3), (1, 1)])
def test_a_digit_is_the_same_at_any_size_and_place(size, place):
    wanted = pixels(draw_on_paper(SEVEN, MIDDLE)).astype(int)
    paper = Paper(size, *place, pen=size * 0.1)
    drawn = draw_on_paper(SEVEN, paper)
    got = pixels(drawn).astype(int)
    # The same shape on another raster: edges differ, and whole pixels may be rounded otherwise.
    moved = [np.roll(got, (y, x), (0, 1)) for y in (-1, 0, 1) for x in (-1, 0, 1)]
    assert max(np.corrcoef(one.ravel(), wanted.ravel())[0, 1] for one in moved) > 0.97
    np.testing.assert_array_equal(pixels(inverted(drawn)), got)
    np.testing.assert_array_equal(pixels(drawn.convert("RGB")), got)


def test_the_centre_of_mass_is_in_the_middle_and_the_longer_side_is_20(pendigits):
    random = np.random.default_rng(0)
    for digit in (pendigits[place] for place in random.integers(len(pendigits), size=200)):
        paper = Paper(random.uniform(0.3, 0.8), random.random(), random.random(), pen=0.04)
        grey = pixels(draw_on_paper(digit.strokes, paper)).astype(float)
        assert max(ink_box_of(grey)) in (19, 20)  # the outermost row may be too faint to count
        assert grey.max() == 255
        for axis, inside in ((0, grey.any(axis=1)), (1, grey.any(axis=0))):
            centre = (grey.sum(axis=1 - axis) * (np.arange(28) + 0.5)).sum() / grey.sum()
            touches_edge = inside[0] or inside[-1]
            assert abs(centre - 14) <= 0.5 + 1e-9 or touches_edge


def test_with_cutting_and_fitting_off_the_whole_sheet_is_squeezed():
    drawn = draw_on_paper(SEVEN, Paper(0.3, 0, 0, 0.03))
    grey = pixels(drawn, off={"ink-box", "fit"})
    wanted = inverted(drawn).resize((28, 28), Image.Resampling.BICUBIC)
    np.testing.assert_array_equal(grey, np.asarray(wanted))
    assert grey[14:].max() == 0


def test_stages_show_the_picture_after_each_step():
    drawn = draw_on_paper(SEVEN, MIDDLE)
    stages = prepare(drawn, INK_INPUT).stages
    assert [stage.step for stage in stages] == [
        "orientation", "alpha", "grey", "polarity", "paper", "ink-box", "fit",
    ]  # fmt: skip
    assert stages[2].picture.getpixel((0, 0)) == 255
    assert stages[3].picture.getpixel((0, 0)) == 0
    assert stages[-1].picture.size == (28, 28)
    less = prepare(drawn, INK_INPUT, off={"polarity", "paper", "ink-box"}).stages
    assert [stage.step for stage in less] == ["orientation", "alpha", "grey", "fit"]


@pytest.mark.parametrize("off", ["orientation", "alpha", "grey", "polarity", "paper", "ink-box"])
@pytest.mark.parametrize("mode", ["L", "RGB", "RGBA", "P", "1", "LA", "CMYK", "I;16"])
def test_any_one_step_may_be_off_for_any_kind_of_picture(off, mode):
    drawn = draw_on_paper(SEVEN, MIDDLE).convert("L" if mode == "I;16" else mode)
    if mode == "I;16":
        drawn = Image.fromarray(np.asarray(drawn).astype(np.uint16) * 257)
    assert prepare(drawn, INK_INPUT, off={off}).pixels.shape == (28, 28, 1)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_picture_is_turned_as_its_exif_says(orientation, tmp_path):
    upright = draw_on_paper(SEVEN, MIDDLE)
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,  # stored so, shown turned by 270 degrees
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = upright.transpose(turns[orientation]) if orientation in turns else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored.save(tmp_path / "photo.png", exif=exif)
    with Image.open(tmp_path / "photo.png") as photo:
        np.testing.assert_array_equal(pixels(photo), pixels(upright))


@pytest.mark.parametrize("ink", [(0, 0, 0, 255), (180, 20, 20, 255)])
def test_ink_on_a_transparent_ground_is_ink_on_white(ink, tmp_path):
    drawn = draw_on_paper(SEVEN, MIDDLE)
    clear = Image.new("RGBA", drawn.size, (0, 0, 0, 0))
    clear.paste(ink, mask=inverted(drawn))
    clear.save(tmp_path / "clear.png")
    white = Image.new("RGB", drawn.size, "white")
    white.paste(ink[:3], mask=inverted(drawn))
    with Image.open(tmp_path / "clear.png") as picture:
        np.testing.assert_array_equal(pixels(picture), pixels(white))


def test_16_bits_are_not_clipped_to_white(tmp_path):
    drawn = draw_on_paper(SEVEN, MIDDLE)
    deep = Image.fromarray(np.asarray(drawn).astype(np.uint16) * 257)
    deep.save(tmp_path / "deep.png")
    with Image.open(tmp_path / "deep.png") as picture:
        assert picture.mode.startswith("I")
        np.testing.assert_array_equal(pixels(picture), pixels(drawn))


def test_floating_point_pixels_are_a_sentence():
    with pytest.raises(PictureError, match="floating-point"):
        pixels(Image.fromarray(np.zeros((40, 40), dtype=np.float32)))


@pytest.mark.parametrize("value", [0, 1, 128, 254, 255])
@pytest.mark.parametrize("size", [(28, 29), (448, 448), (1200, 30), (3, 1), (1, 200)])
def test_a_blank_sheet_is_no_digit(value, size):
    with pytest.raises(PictureError, match="nothing drawn"):
        pixels(Image.new("L", size, value))


@pytest.mark.parametrize("size", [(100, 100), (448, 448), (900, 1200)])
@pytest.mark.parametrize("spread", [4, 40, 255])
def test_noise_is_no_digit(size, spread):
    random = np.random.default_rng(1)
    noise = random.integers(255 - spread, 256, (size[1], size[0]), dtype=np.uint8)
    with pytest.raises(PictureError, match="nothing drawn"):
        pixels(Image.fromarray(noise))


def test_the_picture_given_is_not_changed():
    drawn = draw_on_paper(SEVEN, MIDDLE).convert("RGBA")
    before = drawn.tobytes()
    prepare(drawn, INK_INPUT)
    assert drawn.tobytes() == before


@pytest.mark.parametrize("fit", ["pad", "crop", "stretch"])
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "L"])
def test_colour_inputs_get_three_channels(fit, mode):
    wanted = PictureInput(
        "picture", 24, 32, 3, (Orientation(), Alpha(255), FitStep()), fit, background=9
    )
    red = Image.new("RGB", (60, 60), (255, 0, 0)).convert(mode)
    got = prepare(red, wanted).pixels
    assert got.shape == (24, 32, 3)
    assert got[0, 0, 0] == (9 if fit == "pad" else np.asarray(red.convert("RGB"))[0, 0, 0])


def test_a_picture_of_the_inputs_own_size_is_not_resized():
    wanted = PictureInput("picture", 24, 32, 3, (Alpha(255), FitStep()), "pad")
    values = np.random.default_rng(0).integers(0, 256, (24, 32, 3), dtype=np.uint8)
    np.testing.assert_array_equal(prepare(Image.fromarray(values), wanted).pixels, values)


def test_grey_is_luma():
    wanted = PictureInput("picture", 1, 1, 1, (Grey(), FitStep()), "stretch")
    assert prepare(Image.new("RGB", (1, 1), (255, 0, 0)), wanted).pixels.item() == 76
