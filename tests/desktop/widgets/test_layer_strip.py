import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.widgets.layer_strip import LayerCard, LayerStrip


@pytest.fixture
def strip(theme, qtbot):
    strip = LayerStrip(theme, "Layers")
    qtbot.addWidget(strip)
    strip.resize(500, strip.height())
    cards = [LayerCard(f"layer {n}", "Conv2D", "28 × 28 × 32", "288 params") for n in range(31)]
    strip.set_cards(cards)
    strip.show()
    return strip


def test_a_click_chooses_a_layer(strip, qtbot):
    with qtbot.waitSignal(strip.chosen) as chosen:
        place = strip.card_rect(1).center()
        QTest.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [1]


def test_arrow_keys_go_along_and_scroll(strip):
    chosen = []
    strip.chosen.connect(chosen.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(strip, key)
        assert strip.viewport().rect().contains(strip.card_rect(strip.current).center())
    assert chosen == [0, 1, 30, 0]


def test_the_chosen_layer_is_read_aloud(strip):
    strip.choose(4)
    assert strip.accessibleDescription() == "layer 4, Conv2D, 28 × 28 × 32, 288 params, 5 of 31"


def test_shares_make_the_cards_higher(strip):
    before = strip.height()
    strip.set_cards([LayerCard("fc6", "Dense", "4,096", "37,752,832 params", share=0.6)])
    assert strip.height() > before


def test_the_whole_picture_has_all_cards(strip):
    assert strip.whole_image().width() > strip.card_rect(30).right()
