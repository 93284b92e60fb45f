import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.widgets.cell_shades import readable_on, signed_shades
from desktop.widgets.number_grid import NumberGrid

ROWS = ((1, -2, 0), (0.25, 5, 6))


@pytest.fixture
def grid(theme, qtbot):
    grid = NumberGrid(theme, "Kernel", editable=True)
    qtbot.addWidget(grid)
    grid.set_values(ROWS)
    grid.resize(grid.sizeHint())
    with qtbot.waitExposed(grid):
        grid.show()
    grid.setFocus()
    return grid


def middle(grid, row, column):
    return grid.cell_rect(row, column).center()


def editor_of(grid):
    return grid.findChild(QLineEdit)


def test_arrow_keys_go_from_cell_to_cell_and_the_words_follow(grid, qtbot):
    assert grid.accessibleDescription() == "row 1, column 1: 1"
    with qtbot.waitSignal(grid.chosen) as chosen:
        QTest.keyClick(grid, Qt.Key.Key_Right)
    assert chosen.args == [0, 1]
    assert grid.accessibleDescription() == "row 1, column 2: −2"
    QTest.keyClick(grid, Qt.Key.Key_Up)
    assert grid.current == (0, 1)
    assert grid.focus_rect() == grid.cell_rect(0, 1)


def test_a_typed_number_is_taken_with_enter(grid, qtbot):
    QTest.keyClicks(grid, "-")
    assert editor_of(grid).isVisible()
    QTest.keyClicks(editor_of(grid), "1,5")
    with qtbot.waitSignal(grid.edited) as edited:
        QTest.keyClick(editor_of(grid), Qt.Key.Key_Return)
    assert edited.args == [0, 0, -1.5]
    assert not editor_of(grid).isVisible()
    assert grid.hasFocus()


def test_tab_goes_on_to_the_next_cell(grid):
    edited = []
    grid.edited.connect(lambda *cell: edited.append(cell))
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle(grid, 0, 2))
    QTest.keyClicks(editor_of(grid), "7")
    QTest.keyClick(editor_of(grid), Qt.Key.Key_Tab)
    assert edited == [(0, 2, 7)]
    assert grid.current == (1, 0)
    assert editor_of(grid).isVisible()
    assert editor_of(grid).text() == "0.25"


@pytest.mark.parametrize("text", ["", "-", "two", "nan", "1e9"])
def test_what_is_no_number_leaves_the_cell(grid, text):
    grid.edited.connect(lambda *cell: pytest.fail("edited"))
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle(grid, 1, 1))
    editor_of(grid).setText(text)
    QTest.keyClick(editor_of(grid), Qt.Key.Key_Return)
    assert not editor_of(grid).isVisible()


def test_escape_leaves_the_cell(grid):
    grid.edited.connect(lambda *cell: pytest.fail("edited"))
    QTest.keyClicks(grid, "9")
    QTest.keyClick(editor_of(grid), Qt.Key.Key_Escape)
    assert not editor_of(grid).isVisible()
    assert grid.hasFocus()


def test_padding_and_blank_cells_are_not_opened(grid):
    grid.set_values(((0, 0, 0), (0, None, 4)), QRect(1, 1, 2, 1))
    for cell in ((0, 0), (1, 1)):
        QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle(grid, *cell))
        assert not editor_of(grid).isVisible()
    assert grid.words_for(0, 0) == "padding: 0"
    assert grid.words_for(1, 1) == "row 2, column 2: not computed yet"
    assert grid.words_for(1, 2) == "row 1, column 2: 4"


def test_the_pointer_is_told_of(grid, qtbot):
    with qtbot.waitSignal(grid.pointed) as pointed:
        QTest.mouseMove(grid, middle(grid, 1, 2))
    assert pointed.args == [(1, 2)]
    assert "row 2, column 3: 6" in grid.toolTip()


def test_copy_and_paste_keys_are_told(grid, qtbot):
    with qtbot.waitSignal(grid.copy_wanted):
        QTest.keyClick(grid, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(grid.paste_wanted):
        QTest.keyClick(grid, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_zero_is_shown_and_a_blank_cell_is_not(grid, theme):
    grid.set_values(((0, None),))
    grid.resize(grid.sizeHint())
    image = grid.grab().toImage()
    surface = theme.colour("surface").rgb()

    def inks(column):
        area = grid.cell_rect(0, column).adjusted(4, 4, -4, -4)
        return {
            image.pixel(x, y)
            for x in range(area.left(), area.right())
            for y in range(area.top(), area.bottom())
        } - {surface}

    assert inks(0)
    assert not inks(1)


def test_a_frame_is_drawn_round_the_window(grid, theme):
    grid.set_window(QRect(1, 0, 2, 2))
    image = grid.grab().toImage()
    corner = grid.cell_rect(0, 1).topLeft() + QPoint(1, 1)
    assert image.pixelColor(corner) == theme.colour("accent")


def test_numbers_can_be_read_on_every_ground():
    shade = signed_shades(8)
    for value in range(-8, 9):
        ground = shade(value)
        assert contrast(ground, readable_on(ground)) >= 4.5


def contrast(one, other):
    lights = sorted((luminance(one), luminance(other)))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def luminance(colour):
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_what_can_no_longer_be_edited_has_no_field(grid):
    grid.set_editable(False)
    QApplication.processEvents()
    QTest.mouseClick(grid, Qt.MouseButton.LeftButton, pos=middle(grid, 0, 0))
    assert editor_of(grid) is None or not editor_of(grid).isVisible()
