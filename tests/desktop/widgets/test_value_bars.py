import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.widgets.value_bars import ValueBars, ValueRow


@pytest.fixture
def bars(theme, qtbot):
    bars = ValueBars(theme, "Neurons")
    qtbot.addWidget(bars)
    bars.resize(400, 240)
    bars.set_rows([ValueRow(n, f"neuron {n + 1}", 1.0 - n / 100) for n in range(704)])
    bars.show()
    return bars


def test_a_click_chooses_a_row(bars, qtbot):
    with qtbot.waitSignal(bars.chosen) as chosen:
        place = bars.row_rect(2).center()
        QTest.mouseClick(bars.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [2]


def test_keys_go_from_row_to_row_and_scroll(bars):
    chosen = []
    bars.chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up):
        QTest.keyClick(bars, key)
    assert chosen == [0, 1, 703, 702]
    assert bars.viewport().rect().contains(bars.row_rect(702))


def test_the_chosen_row_is_read_aloud(bars):
    bars.choose(1)
    assert bars.accessibleDescription() == "neuron 2: 0.990, 2 of 704"


def test_a_value_below_zero_goes_to_the_left(bars, theme):
    bars.set_rows([ValueRow(0, "a", -1.0), ValueRow(1, "b", 1.0)])
    image = bars.grab().toImage()
    colour = theme.colour("bar")

    def places(row):
        y = bars.row_rect(row).center().y() + 1
        return [x for x in range(image.width()) if image.pixelColor(x, y) == colour]

    assert max(places(0)) < min(places(1))
