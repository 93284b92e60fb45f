import numpy as np
import pytest
from PIL import Image

from training.datasets.fashion_mnist import load_fashion_mnist
from training.datasets.retaken import Camera, retaken

STILL = Camera(*(0.0,) * len(Camera._fields))


@pytest.fixture(scope="module")
def shirt():
    """A picture in colour, higher than wide."""
    grey = Image.fromarray(load_fashion_mnist().test.pictures[7, ..., 0])
    return Image.merge("RGB", (grey, grey.rotate(90), grey.rotate(180))).resize((60, 90))


def random(seed=0):
    return np.random.default_rng(seed)


def test_a_camera_that_does_not_move_only_mirrors(shirt):
    taken = {retaken(shirt, STILL, random(seed)).tobytes() for seed in range(12)}
    assert taken == {
        shirt.tobytes(),
        shirt.transpose(Image.Transpose.FLIP_LEFT_RIGHT).tobytes(),
    }


def test_the_same_chance_takes_the_same_photograph_and_another_another(shirt):
    first, again, other = (retaken(shirt, Camera(), random(seed)).tobytes() for seed in (1, 1, 2))
    assert first == again != other


def test_the_size_stays_and_the_garment_stays_in_the_picture(shirt):
    for seed in range(20):
        taken = retaken(shirt, Camera(), random(seed))
        assert (taken.size, taken.mode) == (shirt.size, "RGB")
        assert 0.4 < np.mean(taken) / np.mean(shirt) < 2


@pytest.mark.parametrize("mode", ["L", "P", "CMYK", "RGBA"])
def test_other_kinds_of_pictures_are_taken_in_colour(shirt, mode):
    assert retaken(shirt.convert(mode), Camera(), random()).mode == "RGB"


def test_a_phone_held_upright_takes_it_upright(shirt, tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    shirt.transpose(Image.Transpose.ROTATE_90).save(tmp_path / "photo.png", exif=exif)
    with Image.open(tmp_path / "photo.png") as photo:
        assert retaken(photo, Camera(), random(3)) == retaken(shirt, Camera(), random(3))


def test_exposure_changes_all_values_alike_and_gamma_keeps_black(shirt):
    bright = retaken(shirt, STILL._replace(exposure=0.3), random(5))
    before, after = np.sort(np.asarray(shirt).ravel()), np.sort(np.asarray(bright).ravel())
    middle = (before > 40) & (before < 180)
    ratios = after[middle] / before[middle]
    assert ratios.std() < 0.02 and ratios.mean() != pytest.approx(1, abs=0.01)
    black = Image.new("RGB", (9, 9))
    assert not np.asarray(retaken(black, Camera(), random())).any()
