import itertools

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop.widgets.navigation_rail import NavigationRail


@pytest.fixture
def rail(theme, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    rail = NavigationRail(theme)
    rail.add_page("digits", "Digits", "digits")
    rail.add_page("fashion", "Fashion", "fashion")
    rail.add_page("training", "Training", "training")
    rail.add_foot("help", "Help", "help")
    row.addWidget(rail)
    rail.field = QLineEdit()
    row.addWidget(rail.field)
    window.resize(400, 500)
    rail.kept = window
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    rail.set_current("digits")
    return rail


def test_a_click_opens_a_page(rail, qtbot):
    with qtbot.waitSignal(rail.chosen) as told:
        QTest.mouseClick(rail.item("training"), Qt.MouseButton.LeftButton)
    assert told.args == ["training"]
    assert rail.current == "training"
    assert rail.item("training").isChecked()
    assert not rail.item("digits").isChecked()


def test_the_open_pages_item_stays_checked_when_clicked(rail):
    QTest.mouseClick(rail.item("digits"), Qt.MouseButton.LeftButton)
    assert rail.item("digits").isChecked()


def test_setting_the_page_tells_nobody(rail, qtbot):
    with qtbot.assertNotEmitted(rail.chosen):
        rail.set_current("fashion")


def test_items_stand_in_order_with_help_at_the_foot(rail):
    tops = [rail.item(name).y() for name in ("digits", "fashion", "training", "help")]
    assert tops == sorted(tops)
    assert tops[1] - tops[0] == tops[2] - tops[1]
    assert tops[3] + rail.item("help").height() > rail.height() - 20


def test_one_tab_stop_and_arrows_inside(rail, qtbot):
    rail.item("digits").setFocus()
    for key, name in [
        (Qt.Key.Key_Down, "fashion"),
        (Qt.Key.Key_End, "help"),
        (Qt.Key.Key_Down, "digits"),
        (Qt.Key.Key_Up, "help"),
        (Qt.Key.Key_Home, "digits"),
        (Qt.Key.Key_Down, "fashion"),
    ]:
        QTest.keyClick(rail.kept.focusWidget(), key)
        assert rail.item(name).hasFocus()
    assert rail.current == "digits"
    with qtbot.waitSignal(rail.chosen) as told:
        QTest.keyClick(rail.item("fashion"), Qt.Key.Key_Return)
    assert told.args == ["fashion"]
    QTest.keyClick(rail.item("fashion"), Qt.Key.Key_Tab)
    assert rail.field.hasFocus()
    QTest.keyClick(rail.field, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert rail.item("fashion").hasFocus()


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("word", ["Digits", "Willkommen"])
def test_the_rail_keeps_its_width_and_its_words(rail, theme, scale, word):
    rail.add_page("word", word, "welcome")
    theme.set_scale(scale)
    assert rail.width() == theme.tokens.sizes["rail"]
    item = rail.item("word")
    assert item.word_width(item.word_size) <= item.sizeHint().width()


def test_on_a_low_window_the_words_go_to_the_tooltips(rail, qtbot):
    rail.kept.resize(400, 220)
    qtbot.waitUntil(lambda: rail.height() < 220)
    items = [rail.item(name) for name in ("digits", "fashion", "training", "help")]
    ends = [(item.y(), item.y() + item.height()) for item in items]
    assert all(end <= start for (_, end), (start, _) in itertools.pairwise(ends))
    assert ends[-1][1] <= rail.height()
    assert [item.toolTip() for item in items] == ["Digits", "Fashion", "Training", "Help"]
    assert items[0].accessibleName() == "Digits"
    rail.kept.resize(400, 500)
    qtbot.waitUntil(lambda: items[0].toolTip() == "")
