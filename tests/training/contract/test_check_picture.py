import numpy as np

from training.contract.activities import INK_INPUT
from training.contract.check_picture import gradient_1
from training.contract.preparation.apply import prepare


def test_the_picture_is_what_its_formula_says():
    pixels = np.asarray(gradient_1())
    assert pixels.shape == (61, 97, 3)
    assert pixels.dtype == np.uint8
    for y, x, channel in [(0, 0, 0), (60, 96, 2), (1, 0, 0), (0, 1, 0), (0, 0, 1), (30, 55, 1)]:
        assert pixels[y, x, channel] == (3 * y + 5 * x + 37 * channel) % 256


def test_the_picture_passes_the_preparation():
    pixels = prepare(gradient_1(), INK_INPUT).pixels
    assert pixels.shape == (28, 28, 1)
    assert pixels.max() == 255
