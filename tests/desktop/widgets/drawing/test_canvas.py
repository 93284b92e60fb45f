import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QInputDevice, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.widgets.drawing.canvas import DrawingCanvas
from desktop.widgets.drawing.sketch import RASTER_SIDE, Sketch

LEFT = Qt.MouseButton.LeftButton


def levels(sketch):
    return bytes(sketch.raster().constBits())


def level_at(sketch, x, y):
    return levels(sketch)[int(y * RASTER_SIDE) * RASTER_SIDE + int(x * RASTER_SIDE)]


def place(canvas, x, y):
    square = canvas.canvas_rect()
    return square.topLeft() + QPoint(round(x * square.width()), round(y * square.height()))


def drag(canvas, *points):
    QTest.mousePress(canvas, LEFT, pos=place(canvas, *points[0]))
    for point in points[1:]:
        QTest.mouseMove(canvas, place(canvas, *point))
    QTest.mouseRelease(canvas, LEFT, pos=place(canvas, *points[-1]))


@pytest.fixture
def make_canvas(theme, qtbot):
    def make(width=400, height=400):
        canvas = DrawingCanvas(theme, Sketch())
        canvas.sketch = canvas._sketch
        qtbot.addWidget(canvas)
        canvas.resize(width, height)
        with qtbot.waitExposed(canvas):
            canvas.show()
        return canvas

    return make


@pytest.fixture
def canvas(make_canvas):
    return make_canvas()


def test_the_mouse_draws_where_it_goes_and_nowhere_else(canvas):
    drag(canvas, (0.2, 0.3), (0.4, 0.3), (0.6, 0.3), (0.8, 0.3))
    assert level_at(canvas.sketch, 0.5, 0.3) == 255
    far = [y for y in range(RASTER_SIDE) if not 0.25 < y / RASTER_SIDE < 0.35]
    raster = levels(canvas.sketch)
    assert all(not any(raster[y * RASTER_SIDE : (y + 1) * RASTER_SIDE]) for y in far)
    assert len(canvas.sketch.marks) == 1


def test_other_buttons_do_not_draw(canvas):
    QTest.mouseClick(canvas, Qt.MouseButton.RightButton, pos=place(canvas, 0.5, 0.5))
    assert canvas.sketch.is_blank


def test_two_quick_dots_are_two(canvas):
    QTest.mouseClick(canvas, LEFT, pos=place(canvas, 0.5, 0.5))
    QTest.mouseDClick(canvas, LEFT, pos=place(canvas, 0.5, 0.5))
    QTest.mouseRelease(canvas, LEFT, pos=place(canvas, 0.5, 0.5))
    assert len(canvas.sketch.marks) == 2


def test_the_raster_does_not_depend_on_the_widgets_size(make_canvas):
    small, large = make_canvas(240, 240), make_canvas(720, 480)
    # Each point lies on a pixel of both, so the way of the pen is the same.
    way = [(0.25, 0.25), (0.75, 0.25), (0.75, 0.75), (0.25, 0.75)]
    drag(small, *way)
    drag(large, *way)
    assert levels(small.sketch) == levels(large.sketch)


def test_a_free_hand_on_two_sizes_gives_nearly_the_same_raster(make_canvas):
    small, large = make_canvas(300, 300), make_canvas(770, 770)
    way = [(0.2 + 0.05 * i, 0.3 + 0.04 * (i % 5)) for i in range(12)]
    drag(small, *way)
    drag(large, *way)
    pairs = zip(levels(small.sketch), levels(large.sketch), strict=True)
    difference = sum(abs(one - other) for one, other in pairs) / sum(levels(small.sketch))
    # The pointer is at whole pixels: on the small canvas up to 0.75 pixels of the raster away
    # from the true point, which moves the stroke's edges by a few hundredths of its width.
    assert difference < 0.08


def test_the_eraser_rubs_out(canvas):
    drag(canvas, (0.2, 0.5), (0.8, 0.5))
    canvas.set_tool("eraser")
    canvas.set_pen_width(0.2)
    drag(canvas, (0.1, 0.5), (0.5, 0.5), (0.9, 0.5))
    assert canvas.sketch.is_blank


def send_tablet(canvas, kind, point, pointer=QPointingDevice.PointerType.Pen):
    device = QPointingDevice(
        "pen",
        1,
        QInputDevice.DeviceType.Stylus,
        pointer,
        QInputDevice.Capability.Position | QInputDevice.Capability.Pressure,
        1,
        1,
    )
    position = QPointF(place(canvas, *point))
    whole = canvas.mapToGlobal(position)
    buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletRelease else LEFT
    event = QTabletEvent(kind, device, position, whole, 0.5, 0, 0, 0, 0, 0,
                         Qt.KeyboardModifier.NoModifier, LEFT, buttons)  # fmt: skip
    QApplication.sendEvent(canvas, event)
    assert event.isAccepted()


def tablet_stroke(canvas, first, last, pointer=QPointingDevice.PointerType.Pen):
    send_tablet(canvas, QEvent.Type.TabletPress, first, pointer)
    send_tablet(canvas, QEvent.Type.TabletMove, last, pointer)
    send_tablet(canvas, QEvent.Type.TabletRelease, last, pointer)


def test_a_stylus_draws_and_its_other_end_erases(canvas):
    tablet_stroke(canvas, (0.2, 0.5), (0.8, 0.5))
    assert level_at(canvas.sketch, 0.5, 0.5) == 255
    canvas.set_pen_width(0.2)
    tablet_stroke(canvas, (0.1, 0.5), (0.9, 0.5), QPointingDevice.PointerType.Eraser)
    assert canvas.sketch.is_blank


def test_a_finger_draws(canvas):
    device = QTest.createTouchDevice()
    QTest.touchEvent(canvas, device).press(0, place(canvas, 0.2, 0.5), canvas).commit()
    QTest.touchEvent(canvas, device).move(0, place(canvas, 0.5, 0.5), canvas).commit()
    QTest.touchEvent(canvas, device).move(0, place(canvas, 0.8, 0.5), canvas).commit()
    QTest.touchEvent(canvas, device).release(0, place(canvas, 0.8, 0.5), canvas).commit()
    assert level_at(canvas.sketch, 0.5, 0.5) == 255
    assert len(canvas.sketch.marks) == 1


def test_a_second_finger_takes_the_mark_back(canvas):
    device = QTest.createTouchDevice()
    QTest.touchEvent(canvas, device).press(0, place(canvas, 0.2, 0.5), canvas).commit()
    both = QTest.touchEvent(canvas, device)
    both.move(0, place(canvas, 0.5, 0.5), canvas).press(1, place(canvas, 0.8, 0.5), canvas)
    both.commit()
    assert canvas.sketch.is_blank
    ends = QTest.touchEvent(canvas, device)
    ends.release(0, place(canvas, 0.5, 0.5), canvas)
    ends.release(1, place(canvas, 0.8, 0.5), canvas).commit()
    assert canvas.sketch.is_blank


def test_the_keyboard_draws(canvas):
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert level_at(canvas.sketch, 0.6, 0.5) == 255
    assert level_at(canvas.sketch, 0.65, 0.6) == 0
    assert len(canvas.sketch.marks) == 1


def test_escape_cancels_the_mark(canvas):
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.sketch.is_blank
    assert not canvas.sketch.undo_stack.canUndo()


def test_the_pen_is_lifted_when_the_focus_goes(canvas):
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    canvas.clearFocus()
    assert not canvas.sketch.is_marking
    assert len(canvas.sketch.marks) == 1


def test_undo_lifts_the_keyboards_pen(canvas):
    drag(canvas, (0.2, 0.2), (0.4, 0.2))
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    canvas.sketch.undo_stack.undo()
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert canvas.sketch.is_marking


def test_the_pen_is_shown_to_who_comes_by_the_keyboard(canvas, theme):
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.TabFocusReason)
    assert colour_at(canvas, 0.5, 0.5) == theme.colour("accent").name()
    canvas.clearFocus()
    canvas.setFocus(Qt.FocusReason.MouseFocusReason)
    assert colour_at(canvas, 0.5, 0.5) == theme.colour("canvas").name()


def colour_at(canvas, x, y):
    return canvas.grab().toImage().pixelColor(place(canvas, x, y)).name()


def test_it_shows_the_ink_and_follows_the_theme(canvas, theme):
    drag(canvas, (0.2, 0.2), (0.8, 0.2))
    assert colour_at(canvas, 0.5, 0.2) == theme.colour("ink").name()
    assert colour_at(canvas, 0.5, 0.9) == theme.colour("canvas").name()
    theme.set_mode("dark")
    assert colour_at(canvas, 0.5, 0.2) == theme.tokens.colours.dark["ink"].lower()
    assert colour_at(canvas, 0.5, 0.9) == theme.tokens.colours.dark["canvas"].lower()


def test_what_is_shown_is_undone_too(canvas, theme):
    drag(canvas, (0.2, 0.2), (0.8, 0.2))
    canvas.grab()
    canvas.sketch.undo_stack.undo()
    assert colour_at(canvas, 0.5, 0.2) == theme.colour("canvas").name()


def test_shown_pieces_look_like_all_rendered_anew(canvas):
    QTest.mouseMove(canvas, place(canvas, 0.02, 0.98))
    canvas.grab()
    drag(canvas, (0.2, 0.2), (0.5, 0.25), (0.8, 0.6), (0.3, 0.8), (0.02, 0.98))
    grown = canvas.grab().toImage()
    canvas.resize(canvas.size() * 2)
    canvas.resize(canvas.size() / 2)
    anew = canvas.grab().toImage()
    different = [
        abs(grown.pixelColor(x, y).red() - anew.pixelColor(x, y).red())
        for x in range(grown.width())
        for y in range(grown.height())
    ]
    # Only the soft edge may differ, where Qt approximates an outline piece by piece.
    assert sum(difference > 32 for difference in different) < 30


def test_a_picture_is_shown_as_it_is(canvas):
    image = QImage(40, 20, QImage.Format.Format_RGB32)
    image.fill(QColor("#C08040"))
    canvas.sketch.place_picture(image)
    assert colour_at(canvas, 0.5, 0.5) == "#c08040"
    assert colour_at(canvas, 0.5, 0.1) == canvas.sketch.padding.name()


def test_the_placeholder_goes_with_the_first_ink(canvas, theme):
    canvas.set_placeholder("Draw a digit", "with the mouse")
    empty = canvas.grab().toImage()
    drag(canvas, (0.05, 0.05), (0.1, 0.05))
    drawn = canvas.grab().toImage()
    middle = range(100, 300)
    assert any(empty.pixelColor(x, y) != theme.colour("canvas") for x in middle for y in middle)
    assert all(drawn.pixelColor(x, y) == theme.colour("canvas") for x in middle for y in middle)
