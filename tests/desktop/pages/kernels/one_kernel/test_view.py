"""The lecture's example on the page, with the pointer and the keyboard."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea

from desktop.widgets.number_cells import NumberCells
from desktop.widgets.step_bar import StepBar


def texts(rows):
    return [[None if value is None else round(value, 3) for value in row] for row in rows]


def test_the_lectures_example_is_there_at_once(view):
    assert view.grids.output.values == ((-2, -1, 3), (2, 5, 8), (-2, 0, -1))
    assert view.grids.input.window_cells == QRect(0, 0, 3, 3)
    assert view.sum.place == "output row 1, column 1"
    shown = view.sum.row.shown
    assert [box.caption for box in shown.rows[0].terms][:3] == ["1 × −1", "2 × 1", "0 × 2"]
    assert [box.text for box in shown.tail] == ["−2", "−2"]
    assert "(<b>5</b> − <b>3</b> + 2 · <b>0</b>) / <b>1</b> + 1" in view.formula.lines[0].text()
    assert view.formula.lines[0].text().endswith("3</b>")


def test_with_padding_the_first_output_is_minus_one(view, still):
    view.settings.padding.button("rings").click()
    still()
    assert view.grids.output.values[0][0] == -1
    assert len(view.grids.input.values) == 7
    assert view.grids.input.is_padding(0, 0)
    assert view.grids.columns[0].caption == "5 × 5, one ring of zeros round it"
    view.settings.rings.setValue(2)
    still()
    assert len(view.grids.output.values) == 7


def test_keys_step_play_and_go_to_the_ends(view, qtbot):
    stepper = view.model.stepper
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert stepper.position == 1
    assert view.grids.output.values[0] == (-2, -1, None)  # the rest is not computed yet
    QTest.keyClick(view, Qt.Key.Key_Left)
    QTest.keyClick(view, Qt.Key.Key_End)
    assert (stepper.position, stepper.done) == (8, None)
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert (stepper.position, stepper.done) == (0, 1)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert stepper.is_playing
    assert view.steps.play.text() == "Pause"
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert not stepper.is_playing


def test_leaving_the_page_stops_the_window(view):
    view.model.stepper.toggle()
    view.hide()
    assert not view.model.stepper.is_playing


def test_space_on_the_output_plays_and_arrows_select(view):
    output = view.grids.output
    output.setFocus()
    QTest.keyClick(output, Qt.Key.Key_Down)
    assert view.model.stepper.position == 3
    assert view.sum.place == "output row 2, column 1"
    QTest.keyClick(output, Qt.Key.Key_Space)
    assert view.model.stepper.is_playing
    view.model.stepper.pause()


def test_pointing_at_an_output_shows_its_sum(view):
    output = view.grids.output
    QTest.mouseMove(output, output.cell_rect(1, 2).center())
    assert view.sum.place == "output row 2, column 3"
    assert view.grids.input.window_cells == QRect(2, 1, 3, 3)
    QTest.mouseMove(output, output.cell_rect(0, 0).center())
    assert view.sum.place == "output row 1, column 1"


def test_every_step_lands_in_the_output(view):
    for number in range(9):
        view.model.stepper.go(number)
        shown = view.sum.row.shown
        row, column = divmod(number, 3)
        assert float(shown.tail[-1].value) == view.grids.output.values[row][column]
        assert sum(box.value for box in shown.rows[0].terms) == shown.tail[0].value


def test_a_weight_and_a_number_are_edited_and_undone(view, still):
    kernel = view.grids.kernel
    kernel.edited.emit(2, 2, 10.0)
    still()
    assert view.grids.output.values[0][0] == 18
    view.grids.input.edited.emit(0, 0, 4.0)
    still()
    assert view.grids.output.values[0][0] == 15
    undo = view.menu_actions("edit")[0]
    undo.trigger()
    undo.trigger()
    still()
    assert view.grids.output.values[0][0] == -2
    assert kernel.values[2][2] == 0


def test_editing_with_padding_changes_the_right_number(view, still):
    view.settings.padding.button("rings").click()
    still()
    view.grids.input.edited.emit(1, 2, 9.0)
    still()
    assert view.model.editor.setup.grid[0] == (1, 9, 0, 3, 1)


def test_a_row_kernel_and_other_strides(view, still):
    view.model.editor.choose_preset("horizontal_difference")
    still()
    assert texts(view.grids.output.values)[0] == [-1, 1, 1]
    assert len(view.grids.output.values) == 5
    view.settings.across.setValue(2)
    view.settings.down.setValue(3)
    still()
    assert texts(view.grids.output.values) == [[-1, 1], [1, -1]]
    assert "rest 1" in view.formula.lines[1].text()
    assert view.formula.notes[1].text() == "never covered at the bottom: 1"
    assert view.formula.notes[0].text() == ""


def test_same_padding_shows_left_and_right(view, still):
    view.model.editor.set_grid_size((5, 6))
    view.settings.padding.button("same").click()
    view.settings.across.setValue(2)
    still()
    line = view.formula.lines[0].text()
    assert "<sub>left</sub>" in line
    assert "<b>0</b> + <b>1</b>" in line


def test_what_does_not_fit_gets_a_sentence_and_comes_back(view, qtbot, still):
    with qtbot.waitSignal(view.model.refused):
        view.settings.rows.setValue(7)
    assert "does not fit" in view.formula.lines[0].text()
    assert not view.steps.play.isEnabled()
    assert not view.grids.output.isVisible()
    view.menu_actions("edit")[0].trigger()
    still()
    qtbot.waitUntil(view.grids.output.isVisible)
    assert view.grids.output.values[0][0] == -2


def test_bias_and_activation_come_after_the_sum(view, still):
    view.settings.bias.setValue(-1.5)
    view.settings.activation.setCurrentIndex(view.settings.activation.findData("relu"))
    view.settings.activation.activated.emit(1)
    still()
    tail = view.sum.row.shown.tail
    assert [(box.caption, box.text) for box in tail] == [
        ("sum", "−2"),
        ("bias −1.50", "−3.50"),
        ("ReLU", "0"),
    ]
    assert view.grids.output.values[0] == (0, 0, 1.5)


def test_pooling_keeps_one_value_of_each_window(view, still):
    view.settings.operation.button("pooling").click()
    still()
    assert view.grids.output.values == ((2, 3), (2, 2))
    shown = view.sum.row.shown
    assert [box.kind for box in shown.rows[0].terms] == ["term", "winner", "term", "term"]
    assert view.grids.kernel.values == ((1, 2), (1, 0))
    view.settings.pooling.button("average").click()
    still()
    assert view.grids.output.values == ((1, 1.25), (0.75, 1))
    view.settings.padding.button("same").click()
    still()
    assert view.grids.output.values[2][2] == 1  # one pixel counts, three cells of padding do not


def test_a_kernel_is_copied_and_pasted(view, still):
    view.grids.tools.copy_button.click()
    assert QGuiApplication.clipboard().text() == "-1\t1\t2\n1\t1\t0\n-1\t-2\t0\n"
    QGuiApplication.clipboard().setText("0\t1\n1\t0\n")
    view.grids.tools.paste_button.click()
    still()
    assert view.model.editor.setup.kernel == (((0, 1), (1, 0)),)
    QGuiApplication.clipboard().setText("no numbers")
    view.intake.paste()
    assert view.notice.isVisible()
    view.grids.tools.flip.click()


def test_everything_has_a_name_and_can_be_reached(view):
    assert view.findChild(StepBar).accessibleName()
    for grid in view.grids.findChildren(NumberCells):
        assert grid.accessibleName()
        assert grid.accessibleDescription()
    for field in view.settings.focus_parts():
        assert field.accessibleName() or field.text()


@pytest.mark.parametrize("size", [(1144, 662), (888, 470)])
def test_it_fits_small_windows(view, size):
    view.resize(*size)
    least = view.minimumSizeHint()
    assert least.width() <= size[0]
    assert view.settings.isVisible() == (size[0] > 960)
    view.fold.setChecked(True)
    assert view.settings.isVisible()


def test_the_grids_follow_a_window_that_shrank_while_they_were_hidden(view, still):
    view.parentWidget().resize(1784, 940)
    view.resize(1784, 940)
    still()
    view.hide()
    view.resize(1144, 662)
    view.show()
    still()
    (area,) = view.grids.findChildren(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0
    assert area.verticalScrollBar().maximum() == 0
