import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from desktop.services.value_tiles import ValueScale
from desktop.widgets.colour_map import diverging
from desktop.widgets.value_map import ValueMap, readable_on


@pytest.fixture
def shown(theme, qtbot):
    shown = ValueMap(theme, "Map")
    qtbot.addWidget(shown)
    shown.resize(301, 301)
    values = np.zeros((14, 14), np.float32)
    values[8, 5] = 0.624
    values[2, 3] = -0.5
    shown.set_values(values)
    shown.show()
    return shown


def test_it_begins_at_the_strongest_value(shown):
    assert shown.cell == (8, 5)
    assert shown.value == pytest.approx(0.624)
    assert "row 9, column 6: 0.624" in shown.accessibleDescription()


def test_cells_are_whole_pixels(shown):
    assert shown.factor() == 20
    assert shown.picture_rect().width() == 14 * 20


def test_the_pointer_tells_the_cell_below_it(shown, qtbot):
    with qtbot.waitSignal(shown.pointed) as pointed:
        QTest.mouseMove(shown, shown.cell_rect(2, 3).center().toPoint())
    assert pointed.args == [2, 3]
    assert shown.value == pytest.approx(-0.5)
    assert shown.cell_at(QPointF(0, 0)) is None


def test_arrow_keys_go_from_cell_to_cell_and_stop_at_the_edge(shown):
    cells = []
    shown.pointed.connect(lambda *cell: cells.append(cell))
    QTest.keyClick(shown, Qt.Key.Key_Up)
    QTest.keyClick(shown, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(shown, Qt.Key.Key_End)
    QTest.keyClick(shown, Qt.Key.Key_Right)
    assert cells == [(7, 5), (7, 9), (7, 13)]


def test_colours_keep_the_sign(shown):
    image = shown.image()
    assert image.pixelColor(5, 8) == QColor.fromRgba(diverging()[255])
    assert image.pixelColor(0, 0) == QColor.fromRgba(diverging()[128])
    shown.set_values(np.float32([[-1.0]]), ValueScale(1.0, is_signed=True))
    assert shown.image().pixelColor(0, 0) == QColor.fromRgba(diverging()[0])


def test_no_values_are_told(shown):
    shown.set_values(None)
    assert shown.value is None
    assert shown.accessibleDescription() == "Nothing yet"


def test_numbers_can_be_read_on_every_colour():
    for level in diverging():
        ground = QColor.fromRgba(level)
        text = readable_on(ground)
        assert abs(text.lightnessF() - ground.lightnessF()) > 0.3
