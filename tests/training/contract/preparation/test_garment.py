import numpy as np
import pytest
from PIL import Image, ImageChops, ImageFilter

from training.contract.activities import GARMENT_INPUT
from training.contract.check_picture import gradient_1
from training.contract.preparation.apply import prepare
from training.contract.preparation.garment import CUT_SIDE, cut_out, find_garment, negative
from training.datasets.fashion_mnist import load_fashion_mnist
from training.datasets.picture_folders import list_pictures

COLOURED, SHEET, CARPET = (170, 60, 60), (225, 220, 210), (120, 110, 90)
MODES = ["L", "RGB", "RGBA", "P", "1", "LA", "CMYK"]


@pytest.fixture(scope="module")
def clothes():
    """The first pictures of Fashion-MNIST's test part, light on black."""
    return [Image.fromarray(one[..., 0]) for one in load_fashion_mnist().test.pictures[:60]]


@pytest.fixture(scope="module")
def shirt(clothes):
    return clothes[7]


def pixels(picture, off=()):
    return prepare(picture, GARMENT_INPUT, off).pixels[..., 0]


def shape_of(garment, side=140):
    """Return a mask of a data-set picture, drawn larger."""
    grown = garment.resize((side, side), Image.Resampling.BICUBIC)
    return grown.point([255 if value > 24 else 0 for value in range(256)])


def photograph(garment, colour, ground, seed=0):
    """A garment of one colour with its own folds on a ground with grain and a fall of light."""
    random = np.random.default_rng(seed)
    folds = np.asarray(garment.resize((140, 140), Image.Resampling.BICUBIC), dtype=float)
    cloth = np.array(colour) * (0.75 + folds[..., np.newaxis] / 1000)
    floor = np.array(ground) + random.normal(0, 10, (220, 200, 1))
    mask = np.zeros((220, 200, 1), dtype=bool)
    mask[40:180, 30:170, 0] = np.asarray(shape_of(garment)) > 0
    picture = floor.copy()
    picture[40:180, 30:170] = np.where(mask[40:180, 30:170], cloth, floor[40:180, 30:170])
    light = np.linspace(1.0, 0.8, 200)[np.newaxis, :, np.newaxis]
    shot = Image.fromarray((picture * light).clip(0, 255).astype(np.uint8))
    return shot.filter(ImageFilter.GaussianBlur(0.8)), mask[..., 0]


def overlap(found, wanted):
    return (found & wanted).sum() / (found | wanted).sum()


def correlation(first, second):
    return np.corrcoef(first.ravel().astype(float), second.ravel().astype(float))[0, 1]


def test_every_picture_of_the_data_set_passes_unchanged():
    pictures = load_fashion_mnist().test.pictures[..., 0]
    for mode, some in (("L", pictures), ("RGB", pictures[::50]), ("RGBA", pictures[::50])):
        for wanted in some:
            np.testing.assert_array_equal(pixels(Image.fromarray(wanted).convert(mode)), wanted)


@pytest.mark.parametrize(
    ("colour", "ground"),
    [(COLOURED, SHEET), (COLOURED, CARPET), (SHEET, CARPET), ((40, 40, 50), SHEET)],
)
def test_a_garment_is_found_on_its_ground(clothes, colour, ground):
    overlaps = []
    for seed, garment in enumerate(clothes):
        picture, wanted = photograph(garment, colour, ground, seed)
        overlaps.append(overlap(np.asarray(find_garment(picture)) >= 128, wanted))
    # A dim, narrow part of a data-set picture is no part of the drawn shape's single piece.
    assert np.median(overlaps) > 0.9
    assert np.mean(np.array(overlaps) > 0.7) > 0.95


def test_a_product_photograph_on_white_looks_like_the_data_set(clothes):
    alike = []
    for garment in clothes:
        large = garment.resize((280, 280), Image.Resampling.BICUBIC)
        alike.append(correlation(pixels(ImageChops.invert(large)), np.asarray(garment)))
    assert np.median(alike) > 0.9


def test_an_enlarged_picture_of_the_data_set_is_not_turned_round(shirt):
    large = shirt.resize((280, 280), Image.Resampling.BICUBIC)
    np.testing.assert_array_equal(pixels(large), pixels(ImageChops.invert(large)))
    assert correlation(pixels(large), np.asarray(shirt)) > 0.9


def test_stages_show_the_garment_alone_then_turned_round_then_small(shirt):
    picture, mask = photograph(shirt, SHEET, CARPET)
    stages = {stage.step: stage.picture for stage in prepare(picture, GARMENT_INPUT).stages}
    assert list(stages) == ["orientation", "alpha", "garment", "grey", "negative", "fit"]
    rows, columns = np.nonzero(mask)
    box = (np.ptp(columns) + 1, np.ptp(rows) + 1)
    assert np.abs(np.subtract(stages["garment"].size, box)).max() <= 6
    inside = np.asarray(stages["grey"]) > 0
    turned = np.asarray(stages["negative"])
    assert (turned[~inside] == 0).all() and (turned[inside] > 0).all()
    assert correlation(turned[inside], np.asarray(stages["grey"])[inside]) < -0.9
    assert stages["fit"].size == (28, 28)
    assert max(np.ptp(axis) + 1 for axis in np.nonzero(np.asarray(stages["fit"]))) == 28


def test_a_white_garment_is_darker_than_a_black_one_and_both_are_seen(shirt):
    white, black = (
        pixels(photograph(shirt, colour, CARPET)[0]) for colour in ((245, 245, 245), (20, 20, 20))
    )
    seen = (white > 0) & (black > 0)
    assert 25 <= np.median(white[seen]) < np.median(black[seen]) - 40


@pytest.mark.parametrize("colour", [(0, 0, 0), (255, 255, 255), (90, 20, 160)])
def test_where_nothing_stands_out_the_whole_picture_is_taken(colour):
    plain = Image.new("RGB", (60, 90), colour)
    assert cut_out(plain).size == (60, 90)
    assert pixels(plain).shape == (28, 28)


def test_a_large_photograph_is_cut_from_a_smaller_one(shirt):
    picture, _ = photograph(shirt, COLOURED, SHEET)
    large = picture.resize((2000, 2200), Image.Resampling.BICUBIC)
    assert max(cut_out(large).size) <= CUT_SIDE
    assert correlation(pixels(large), pixels(picture)) > 0.9


def test_a_thin_or_tiny_picture_is_prepared_too():
    for size in ((1, 1), (1, 500), (5000, 2), (28, 27), (3, 3)):
        assert pixels(Image.new("RGB", size, (200, 10, 10))).shape == (28, 28)


@pytest.mark.parametrize("off", ["orientation", "alpha", "garment", "grey", "negative", "fit"])
@pytest.mark.parametrize("mode", [*MODES, "I;16"])
def test_any_one_step_may_be_off_for_any_kind_of_picture(shirt, off, mode):
    picture, _ = photograph(shirt, COLOURED, SHEET)
    if mode == "I;16":
        picture = Image.fromarray(np.asarray(picture.convert("L")).astype(np.uint16) * 257)
    else:
        picture = picture.convert(mode)
    found = prepare(picture, GARMENT_INPUT, off={off})
    assert found.pixels.shape == (28, 28, 1)
    assert off not in [stage.step for stage in found.stages] or off == "fit"


def test_the_same_photograph_gives_the_same_pixels():
    np.testing.assert_array_equal(pixels(gradient_1()), pixels(gradient_1()))


def test_black_stays_black_when_it_is_turned_round():
    grey = Image.fromarray(np.array([[0, 1, 128, 255]], dtype=np.uint8))
    turned = np.asarray(negative(grey))[0]
    assert turned[0] == 0
    assert turned[1] > turned[2] > turned[3] > 0


def test_the_ground_of_real_photographs_is_left_out(shared_data):
    found = list_pictures(shared_data("clothing"))
    corners, whole = [], []
    for file in found.files[::40]:
        with Image.open(file.path) as picture:
            mask = np.asarray(find_garment(picture.convert("RGB"))) >= 128
        corners.append(sum(bool(mask[y, x]) for y in (0, -1) for x in (0, -1)))
        whole.append(mask.all())
    assert np.mean(np.array(corners) == 0) > 0.9
    assert np.mean(whole) < 0.05
