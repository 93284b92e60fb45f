import numpy as np
import pytest

from training.datasets.strokes import (
    Hand,
    Paper,
    draw_on_paper,
    draw_strokes,
    random_paper,
    rewrite,
)

BAR = [np.array([[0, 0], [0, 100]], dtype=np.float32)]
STILL = Hand(0, 0, 0, 0, 0, 0.1, 0.1)


def ink_of(picture):
    rows, columns = np.nonzero(np.asarray(picture))
    return rows.min(), rows.max(), columns.min(), columns.max()


@pytest.mark.parametrize(("x", "y"), [(0, 0), (1, 1), (0.5, 0.25)])
def test_a_digit_lies_where_the_paper_says(x, y):
    sheet = draw_on_paper(BAR, Paper(size=0.5, x=x, y=y, pen=0.05), side=400)
    assert sheet.size == (400, 400)
    ink = 255 - np.asarray(sheet)
    rows, columns = np.nonzero(ink)
    # The strokes' box is 200 high and 0 wide, the pen 20: 220 x 20 of ink with 180 x 380 of room.
    assert np.ptp(rows) + 1 == pytest.approx(220, abs=2)
    assert np.ptp(columns) + 1 == pytest.approx(20, abs=2)
    assert rows.min() == pytest.approx(180 * y, abs=2)
    assert columns.min() == pytest.approx(380 * x, abs=2)


def test_random_papers_have_the_size_they_say(pendigits):
    random = np.random.default_rng(0)
    for place in random.integers(len(pendigits), size=100):
        paper = random_paper(random)
        assert 0.2 <= paper.size <= 0.9
        assert 0.03 * paper.size <= paper.pen <= 0.16 * paper.size
        sheet = 255 - np.asarray(draw_on_paper(pendigits[place].strokes, paper))
        rows, columns = np.nonzero(sheet)
        longer = max(np.ptp(rows), np.ptp(columns)) + 1
        wanted = min(1, paper.size + paper.pen) * 448
        assert longer == pytest.approx(wanted, abs=6)


def test_strokes_are_drawn_light_on_black_with_a_margin():
    picture = draw_strokes(BAR, pen=0.1)
    top, bottom, left, right = ink_of(picture)
    assert bottom - top + 1 == pytest.approx(132, abs=2)
    assert right - left + 1 == pytest.approx(12, abs=2)
    assert top == pytest.approx(16, abs=1)
    assert left == pytest.approx(16, abs=1)
    assert picture.getpixel((0, 0)) == 0


def test_a_dot_can_be_drawn():
    dot = [np.array([[3, 3]], dtype=np.float32)]
    assert np.asarray(draw_strokes(dot, pen=0.1)).max() == 255
    assert np.asarray(draw_on_paper(dot, Paper(0.5, 0.5, 0.5, 0.05))).min() == 0


def test_a_still_hand_changes_nothing_but_the_place():
    strokes, pen = rewrite(BAR, STILL, np.random.default_rng(0))
    assert pen == pytest.approx(0.1)
    np.testing.assert_allclose(strokes[0] - strokes[0][0], BAR[0] - BAR[0][0], atol=1e-3)


def test_the_same_chance_writes_the_same_and_another_writes_otherwise(pendigits):
    digit = pendigits[10]
    first, again, other = (
        rewrite(digit.strokes, Hand(), np.random.default_rng(seed)) for seed in (1, 1, 2)
    )
    assert first[1] == again[1] != other[1]
    for one, two in zip(first[0], again[0], strict=True):
        np.testing.assert_array_equal(one, two)
    assert not np.allclose(first[0][0], other[0][0])


def test_pens_stay_within_the_hand(pendigits):
    random = np.random.default_rng(3)
    pens = [rewrite(BAR, Hand(), random)[1] for _ in range(500)]
    assert min(pens) >= Hand().thinnest_pen
    assert max(pens) <= Hand().thickest_pen
    middle = np.sqrt(Hand().thinnest_pen * Hand().thickest_pen)
    assert 200 < sum(pen < middle for pen in pens) < 300
