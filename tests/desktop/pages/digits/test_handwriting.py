"""Real people's digits, drawn with real mouse events on the real page."""

import numpy as np
import pytest

from tests.desktop.pages.digits.drawing import draw, placed
from tests.desktop.pages.digits.styles import STYLES
from training.datasets.digits import TEST_WRITERS
from training.datasets.pendigits import load_pendigits

COUNT = 300
LEAST_RIGHT = 0.97
LEAST_STYLES_RIGHT = 0.95


def answered(page, settle, strokes, pen):
    """Draw on the empty canvas and return the label of the longest bar."""
    page.model.sketch.clear()
    page.drawing.canvas.set_pen_width(pen)
    draw(page, strokes)
    settle()
    return int(np.argmax(page.answers.bars.probabilities))


@pytest.mark.timeout(300)
def test_digits_of_writers_it_never_saw(page, settle):
    """Each at one random size, place and pen width."""
    random = np.random.default_rng(11)
    digits = [digit for digit in load_pendigits() if digit.writer in TEST_WRITERS]
    chosen = random.choice(len(digits), COUNT, replace=False)
    right = 0
    for place in chosen:
        digit = digits[place]
        size = random.uniform(0.25, 0.85)
        pen = size * random.uniform(0.04, 0.14)
        strokes = placed(digit.strokes, size, random.random(), random.random(), pen)
        right += answered(page, settle, strokes, pen) == digit.label
    print(f"{right} of {COUNT} right")
    assert right >= LEAST_RIGHT * COUNT


@pytest.mark.full
@pytest.mark.timeout(600)
def test_ten_styles_at_all_sizes_places_and_pens(page, settle):
    wrong = []
    for name, (label, strokes) in STYLES.items():
        for size in (0.3, 0.55, 0.85):
            for x, y in ((0.05, 0.1), (0.5, 0.5), (0.95, 0.85)):
                for pen in (0.05, 0.09, 0.13):
                    lines = placed(strokes, size, x, y, pen * size)
                    found = answered(page, settle, lines, pen * size)
                    if found != label:
                        wrong.append(f"{name} at {size}, ({x}, {y}), pen {pen}: {found}")
    print("\n".join(wrong))
    assert len(wrong) <= (1 - LEAST_STYLES_RIGHT) * len(STYLES) * 27
