"""Photographs of digits on paper must be as good as the same digits drawn on the screen."""

import numpy as np
import pytest
from PIL import Image

from tests.training.photographs import photograph, random_scene
from training.contract.activities import INK_INPUT
from training.contract.errors import PictureError
from training.contract.locations import exported_models
from training.contract.preparation.apply import prepare
from training.contract.preparation.paper import inside_bars, plain_background
from training.datasets.digits import TEST_WRITERS
from training.datasets.strokes import Paper, draw_on_paper

COUNT = 60


@pytest.fixture(scope="module")
def photographs(pendigits):
    """Pairs of a photograph and the same digit drawn, with its label."""
    digits = [digit for digit in pendigits if digit.writer in TEST_WRITERS]
    random = np.random.default_rng(2024)
    found = []
    for place in random.choice(len(digits), COUNT, replace=False):
        digit, scene = digits[place], random_scene(random)
        size = scene.size * 0.9
        drawn = draw_on_paper(digit.strokes, Paper(size, 0.5, 0.5, max(scene.pen * size, 0.005)))
        found.append((photograph(digit.strokes, scene, random).convert("RGB"), drawn, digit.label))
    return found


def prepared(picture):
    """The network's input, all black where no ink was found."""
    try:
        return prepare(picture, INK_INPUT).pixels
    except PictureError:
        return np.zeros((28, 28, 1), dtype=np.uint8)


def on_a_square(photo):
    """The photograph as a square sheet shows it: bars of one value beside it."""
    grey = photo.convert("L")
    grey.thumbnail((448, 448))
    edge = np.asarray(grey)
    around = np.concatenate([edge[0], edge[-1], edge[:, 0], edge[:, -1]])
    sheet = Image.new("L", (448, 448), int(np.median(around)))
    sheet.paste(grey, ((448 - grey.width) // 2, (448 - grey.height) // 2))
    return sheet


def of_a_blackboard(photo):
    return Image.fromarray(255 - np.asarray(photo))


def alike(first, second):
    """Correlation of two inputs after a blur that forgives a pixel."""
    soft = [np.asarray(Image.fromarray(one[..., 0]).resize((14, 14))) for one in (first, second)]
    if min(one.std() for one in soft) == 0:
        return 0.0
    return float(np.corrcoef(soft[0].ravel(), soft[1].ravel())[0, 1])


@pytest.mark.parametrize("how", [lambda photo: photo, on_a_square, of_a_blackboard])
def test_a_photograph_becomes_what_the_drawing_becomes(photographs, how):
    likeness = [alike(prepared(how(photo)), prepared(drawn)) for photo, drawn, _ in photographs]
    # Above 0.75 the two look the same to the eye. A median of the paper, which takes the edges of
    # shadows for ink, reaches 52 of 60, and 12 with bars.
    assert sum(one > 0.75 for one in likeness) >= 0.97 * COUNT, sorted(likeness)[:5]


def test_the_shipped_network_answers_photographs_like_drawings(photographs):
    from training.onnx_answers import OnnxModel

    model = OnnxModel((exported_models() / "digits-ann.onnx").read_bytes(), "digits-ann.onnx")
    labels = np.array([label for _, _, label in photographs])
    right = []
    for kind in (0, 1):
        pictures = np.stack([prepared(pair[kind]) for pair in photographs])
        right.append((model.answers(pictures).probabilities.argmax(axis=1) == labels).sum())
    of_photographs, of_drawings = right
    assert of_photographs >= of_drawings - 0.05 * COUNT


def test_empty_paper_in_uneven_light_holds_no_digit():
    random = np.random.default_rng(5)
    dot = [np.zeros((2, 2), dtype=np.float32)]
    for _ in range(10):
        scene = random_scene(random)._replace(ink=np.ones(3), grain=random.uniform(1, 4))
        with pytest.raises(PictureError):
            prepare(photograph(dot, scene, random), INK_INPUT)


def test_drawings_are_told_from_photographs(photographs):
    for photo, drawn, _ in photographs:
        assert plain_background(drawn) == 255
        assert plain_background(photo.convert("L")) is None
        assert plain_background(on_a_square(photo)) is None


def test_a_sheet_that_is_nearly_all_ink_is_still_a_drawing():
    full = np.full((200, 200), 255, dtype=np.uint8)
    full[:16] = full[-16:] = 0
    full[:, :16] = full[:, -16:] = 0
    assert plain_background(Image.fromarray(full)) == 0
    assert prepare(Image.fromarray(full), INK_INPUT).pixels.max() == 255


def test_bars_beside_a_photograph_are_cut_off(photographs):
    photo = photographs[0][0].convert("L").resize((336, 448))
    sheet = Image.new("L", (448, 448), 7)
    sheet.paste(photo, (56, 0))
    np.testing.assert_array_equal(np.asarray(sheet.crop(inside_bars(sheet))), np.asarray(photo))
    assert inside_bars(Image.new("L", (9, 9), 7)) == (0, 0, 9, 9)
