import math

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage

from desktop.widgets.drawing.ink import Ink
from desktop.widgets.drawing.sketch import RASTER_SIDE, Sketch

WIDTH = 0.06


def levels(image):
    assert image.bytesPerLine() == image.width()
    return bytes(image.constBits())


def level_at(sketch, x, y):
    raster = sketch.raster()
    return levels(raster)[int(y * RASTER_SIDE) * RASTER_SIDE + int(x * RASTER_SIDE)]


def draw(sketch, *points, width=WIDTH, eraser=False):
    sketch.begin_mark(QPointF(*points[0]), width, eraser=eraser)
    for point in points[1:]:
        sketch.extend_mark(QPointF(*point))
    sketch.end_mark()


def rub_out(sketch):
    draw(sketch, (0.5, 0.5), width=3, eraser=True)


def spiral(count=60):
    return [
        (0.5 + 0.006 * i * math.cos(i / 5), 0.5 + 0.006 * i * math.sin(i / 5)) for i in range(count)
    ]


def picture(colour, width=60, height=30):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


@pytest.fixture
def sketch(qapp):
    return Sketch()


def test_an_empty_sketch_is_black_and_blank(sketch):
    raster = sketch.raster()
    assert raster.format() == QImage.Format.Format_Grayscale8
    assert (raster.width(), raster.height()) == (RASTER_SIDE, RASTER_SIDE)
    assert levels(raster) == bytes(RASTER_SIDE**2)
    assert sketch.is_blank
    assert not sketch.has_marks


def test_a_stroke_inks_where_it_goes_and_nowhere_else(sketch):
    draw(sketch, (0.2, 0.5), (0.5, 0.5), (0.8, 0.5))
    assert level_at(sketch, 0.5, 0.5) == 255
    row = RASTER_SIDE // 2
    reach = WIDTH / 2 * RASTER_SIDE + 1
    for number, level in enumerate(levels(sketch.raster())):
        y, x = divmod(number, RASTER_SIDE)
        if abs(y + 0.5 - row) > reach or not 0.16 < x / RASTER_SIDE < 0.84:
            assert level == 0
    assert not sketch.is_blank


def test_a_click_makes_a_dot(sketch):
    draw(sketch, (0.5, 0.5))
    assert level_at(sketch, 0.5, 0.5) == 255
    inked = sum(levels(sketch.raster())) / 255
    assert inked == pytest.approx(math.pi * (WIDTH * RASTER_SIDE / 2) ** 2, rel=0.01)


def test_slow_strokes_are_no_thicker_than_fast_ones(sketch):
    draw(sketch, (0.2, 0.5), (0.5, 0.5), (0.8, 0.5))
    fast = sum(levels(sketch.raster()))
    sketch.clear()
    draw(sketch, *[(0.2 + 0.6 * i / 300, 0.5) for i in range(301)])
    assert sum(levels(sketch.raster())) == pytest.approx(fast, rel=0.002)


def test_pieces_add_up_to_the_whole_mark(sketch):
    draw(sketch, *spiral())
    whole = Ink(RASTER_SIDE)
    whole.draw(sketch.marks[0])
    pairs = zip(levels(sketch.raster()), levels(whole.image), strict=True)
    # Qt approximates each stretch of an outline anew, so its soft edge may differ slightly.
    different = [abs(one - other) for one, other in pairs if one != other]
    assert sum(difference > 16 for difference in different) <= 20
    assert max(different, default=0) < 128


def test_undo_and_redo_restore_the_exact_raster(sketch):
    draw(sketch, *spiral())
    one = levels(sketch.raster())
    draw(sketch, (0.1, 0.9), (0.9, 0.1))
    two = levels(sketch.raster())
    draw(sketch, (0.5, 0.1), (0.5, 0.9), eraser=True)
    three = levels(sketch.raster())
    sketch.clear()
    assert sketch.is_blank
    for expected in (three, two, one):
        sketch.undo_stack.undo()
        assert levels(sketch.raster()) == expected
    sketch.undo_stack.undo()
    assert sketch.is_blank
    assert sketch.marks == ()
    for expected in (one, two, three):
        sketch.undo_stack.redo()
        assert levels(sketch.raster()) == expected
    assert len(sketch.marks) == 3


def test_the_eraser_takes_ink_away(sketch):
    draw(sketch, (0.2, 0.5), (0.8, 0.5))
    draw(sketch, (0.5, 0.4), (0.5, 0.6), eraser=True)
    assert level_at(sketch, 0.5, 0.5) == 0
    assert level_at(sketch, 0.3, 0.5) == 255


def test_erasing_all_makes_it_blank_and_ink_makes_it_not(sketch):
    draw(sketch, *spiral())
    rub_out(sketch)
    assert sketch.is_blank
    assert len(sketch.marks) == 2
    draw(sketch, (0.1, 0.1))
    assert not sketch.is_blank


def test_erasing_along_the_same_way_makes_it_blank(sketch):
    draw(sketch, *spiral(), width=WIDTH)
    draw(sketch, *spiral(), width=WIDTH + 0.01, eraser=True)
    assert sketch.is_blank


def test_each_piece_of_ink_is_told(sketch, qtbot):
    pieces = []
    sketch.inked.connect(pieces.append)
    for act in (
        lambda: sketch.begin_mark(QPointF(0.2, 0.2), WIDTH, eraser=False),
        lambda: sketch.extend_mark(QPointF(0.4, 0.2)),
        sketch.end_mark,
        sketch.undo_stack.undo,
        sketch.undo_stack.redo,
        sketch.clear,
    ):
        with qtbot.waitSignal(sketch.changed, timeout=0):
            act()
    assert len(pieces) == 3


def test_a_pen_that_stays_or_is_up_changes_nothing(sketch, qtbot):
    with qtbot.assertNotEmitted(sketch.changed):
        sketch.extend_mark(QPointF(0.5, 0.5))
        sketch.end_mark()
    sketch.begin_mark(QPointF(0.5, 0.5), WIDTH, eraser=False)
    with qtbot.assertNotEmitted(sketch.changed):
        sketch.extend_mark(QPointF(0.5, 0.5))


def test_a_cancelled_mark_leaves_nothing(sketch):
    draw(sketch, (0.2, 0.2), (0.4, 0.4))
    before = levels(sketch.raster())
    sketch.begin_mark(QPointF(0.8, 0.2), WIDTH, eraser=False)
    sketch.extend_mark(QPointF(0.2, 0.8))
    sketch.cancel_mark()
    assert levels(sketch.raster()) == before
    assert sketch.undo_stack.count() == 1


def test_undo_while_drawing_takes_the_open_mark_as_well(sketch):
    draw(sketch, (0.2, 0.2), (0.4, 0.4))
    sketch.begin_mark(QPointF(0.8, 0.2), WIDTH, eraser=False)
    sketch.undo_stack.undo()
    assert sketch.is_blank
    sketch.end_mark()
    assert sketch.is_blank


def test_clearing_a_blank_sketch_cannot_be_undone(sketch):
    sketch.clear()
    assert not sketch.undo_stack.canUndo()


def test_marks_may_leave_the_square(sketch):
    draw(sketch, (-0.5, -0.5), (-0.4, -0.5))
    assert sketch.is_blank
    assert not sketch.undo_stack.canUndo()
    draw(sketch, (0.5, 0.5), (1.5, 0.5), (1.5, 1.5))
    assert level_at(sketch, 0.99, 0.5) == 255
    sketch.undo_stack.undo()
    assert sketch.is_blank


def test_a_raster_handed_out_does_not_change(sketch):
    draw(sketch, (0.2, 0.2))
    raster = sketch.raster()
    before = levels(raster)
    draw(sketch, *spiral())
    assert levels(raster) == before


@pytest.mark.parametrize(("colour", "ink"), [("#D0D0D0", 0), ("#303030", 255)])
def test_ink_on_a_picture_is_its_opposite(sketch, colour, ink):
    sketch.place_picture(picture(colour))
    assert not sketch.is_blank
    assert not sketch.has_marks
    ground = QColor(colour).red()
    assert set(levels(sketch.raster())) == {ground}
    draw(sketch, (0.2, 0.5), (0.8, 0.5))
    assert level_at(sketch, 0.5, 0.5) == ink
    assert level_at(sketch, 0.5, 0.1) == ground
    assert sketch.ink_is_light == (ink == 255)
    rub_out(sketch)
    assert set(levels(sketch.raster())) == {ground}
    assert not sketch.has_marks


def test_a_picture_keeps_its_aspect_and_is_padded_with_its_border(sketch):
    image = picture("#C0C0C0", width=40, height=20)
    for x in range(10, 30):
        for y in range(5, 15):
            image.setPixelColor(x, y, QColor("#000000"))
    sketch.place_picture(image)
    assert level_at(sketch, 0.5, 0.5) == 0
    assert level_at(sketch, 0.5, 0.05) == 0xC0
    assert level_at(sketch, 0.5, 0.28) == pytest.approx(0xC0, abs=1)
    assert sketch.padding == QColor("#C0C0C0")


def test_a_transparent_picture_lies_on_white(sketch):
    image = QImage(20, 20, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    sketch.place_picture(image)
    assert set(levels(sketch.raster())) == {255}


def test_the_raster_on_a_picture_grows_as_it_is_rendered_anew(sketch):
    sketch.place_picture(picture("#D0D0D0"))
    sketch.raster()
    draw(sketch, *spiral())
    draw(sketch, (0.4, 0.1), (0.6, 0.9), eraser=True)
    grown = levels(sketch.raster())
    sketch.undo_stack.undo()
    sketch.undo_stack.redo()
    assert levels(sketch.raster()) == grown


def test_placing_and_taking_a_picture_can_be_undone(sketch):
    draw(sketch, *spiral())
    drawn = levels(sketch.raster())
    sketch.place_picture(picture("#D0D0D0"))
    assert sketch.marks == ()
    sketch.undo_stack.undo()
    assert sketch.picture is None
    assert levels(sketch.raster()) == drawn
    sketch.undo_stack.redo()
    sketch.place_picture(None)
    assert sketch.is_blank
    sketch.undo_stack.undo()
    assert sketch.picture is not None
