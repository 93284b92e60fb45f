"""Zoom, pan and the cursor, by mouse and by keys."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.widgets.plots.graph import link_x
from tests.desktop.widgets.plots.runs import colours_in, make_run

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def plot(theme, loss):
    loss.show_curves([make_run(theme), make_run(theme, 1, epochs=2)])
    loss.draw_now()
    return loss


def wheel(plot, position, delta, modifiers=Qt.KeyboardModifier.NoModifier):
    event = QWheelEvent(
        QPointF(position), plot.mapToGlobal(QPointF(position)), QPoint(), QPoint(0, delta),
        Qt.MouseButton.NoButton, modifiers, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(plot, event)
    return event.isAccepted()


def place(plot, x, y):
    return plot.canvas.place(x, y).toPoint()


def test_the_wheel_zooms_about_the_mouse(plot):
    at = plot.canvas.place(1.0, 0.5)
    assert wheel(plot, at, 120)
    assert plot.view.x.span == pytest.approx(4 / 1.25)
    plot.draw_now()
    after = plot.canvas.place(1.0, 0.5)
    assert (after.x(), after.y()) == pytest.approx((at.x(), at.y()), abs=0.01)
    assert wheel(plot, at, -120)
    assert plot.view.is_home
    assert not wheel(plot, at, -120)  # what encloses the plot may scroll


def test_with_shift_in_x_only(plot):
    wheel(plot, plot.canvas.place(1.0, 0.5), 120, Qt.KeyboardModifier.ShiftModifier)
    assert plot.view.x.span < 4
    assert plot.view.y == plot.view.home_y


def test_a_drag_moves_and_a_double_click_shows_all(plot, qtbot):
    plot.zoom(4)
    plot.draw_now()
    start, end = place(plot, plot.view.x.at(0.5), 1.0), place(plot, plot.view.x.at(0.25), 1.0)
    before = plot.view.x.low
    qtbot.mousePress(plot, LEFT, pos=start)
    qtbot.mouseMove(plot, end)
    qtbot.mouseRelease(plot, LEFT, pos=end)
    assert plot.view.x.low == pytest.approx(before + plot.view.x.span / 4, abs=0.02)
    qtbot.mouseDClick(plot, LEFT, pos=end)
    assert plot.view.is_home


def test_keys(plot, qtbot):
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    span = plot.view.x.span
    assert span < 4
    low = plot.view.x.low
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.view.x.low > low
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert plot.view.x.low == pytest.approx(low)
    bottom = plot.view.y.low
    qtbot.keyClick(plot, Qt.Key.Key_Up)
    assert plot.view.y.low > bottom
    qtbot.keyClick(plot, Qt.Key.Key_Minus)
    assert plot.view.x.span > span
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    assert plot.view.is_home


def test_zoomed_in_new_values_do_not_move_what_is_looked_at(theme, plot):
    plot.zoom(4)
    seen = plot.view.x, plot.view.y
    plot.set_epochs(30)
    plot.update_curve(make_run(theme, epochs=9))
    plot.draw_now()
    assert (plot.view.x, plot.view.y) == seen
    plot.reset_view()
    assert plot.view.x.high == 30


def test_values_under_the_mouse(plot, qtbot):
    qtbot.mouseMove(plot, place(plot, 2.02, 1.0))
    reading = plot.layer.reading
    assert reading.x == 2  # drawn to the end of the epoch
    assert reading.title == "Epoch 2"
    assert reading.heads == ("training", "validation")
    assert [row.values for row in reading.rows] == [("0.667", "0.767")] * 2
    qtbot.mouseMove(plot, place(plot, 3.5, 1.0))
    reading = plot.layer.reading
    assert reading.title.startswith("Epoch 3.5")
    assert reading.rows[0].values == ("0.446", "0.600")  # of 3.48 and of epoch 3
    assert reading.rows[1].values == ("–", "–")  # this run had ended
    QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
    assert plot.layer.reading is None


def test_the_values_are_painted_in_the_box(theme, plot, qtbot):
    assert theme.colour("tooltip").rgba() not in colours_in(plot.grab().toImage())
    qtbot.mouseMove(plot, place(plot, 2, 1.0))
    assert theme.colour("tooltip").rgba() in colours_in(plot.grab().toImage())


def test_a_narrow_plot_tells_one_value(plot):
    plot.resize(300, 170)
    plot.show_cursor(2.0, 40)
    assert [row.values for row in plot.layer.reading.rows] == [("0.767",)] * 2


def test_the_cursor_goes_from_epoch_to_epoch_by_keys(plot, qtbot):
    qtbot.keyClick(plot, Qt.Key.Key_Left, CONTROL)
    assert plot.layer.reading.x == 4
    for epoch in (3, 2, 1, 1):
        qtbot.keyClick(plot, Qt.Key.Key_Left, CONTROL)
        assert plot.layer.reading.x == epoch
    assert plot.accessibleDescription() == (
        "Epoch 1; Run 0: training 1.000, validation 1.100; Run 1: training 1.000, validation 1.100"
    )
    qtbot.keyClick(plot, Qt.Key.Key_Right, CONTROL)
    assert plot.layer.reading.x == 2
    qtbot.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.layer.reading is None
    assert "after epoch 4" in plot.accessibleDescription()


def test_the_view_follows_the_cursor(plot, qtbot):
    plot.zoom(8, plot.canvas.place(0.0, 1.0))
    plot.draw_now()
    for _ in range(4):
        qtbot.keyClick(plot, Qt.Key.Key_Right, CONTROL)
    reading = plot.layer.reading
    assert reading is not None
    assert plot.view.x.low <= reading.x <= plot.view.x.high


def test_keys_of_others_are_left_to_them(plot, qtbot):
    with qtbot.assertNotEmitted(plot.x_changed):
        for key in (Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_N):
            event = QTest.keyClick(plot, key)
            assert event is None
        qtbot.keyClick(plot, Qt.Key.Key_Plus, CONTROL)  # the type's size
    assert plot.view.is_home


def test_two_plots_show_the_same_part(theme, loss, accuracy):
    loss.show_curves([make_run(theme)])
    accuracy.show_curves([make_run(theme, measure="accuracy")])
    for plot in (loss, accuracy):
        plot.draw_now()
    link_x(loss, accuracy)
    loss.zoom(3, loss.canvas.place(1.0, 1.0))
    assert accuracy.view.x == loss.view.x
    assert accuracy.view.y == accuracy.view.home_y
    accuracy.pan(0.3, 0)
    assert loss.view.x == accuracy.view.x
    loss.reset_view()
    assert accuracy.view.is_home
