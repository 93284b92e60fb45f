import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from desktop.services.value_tiles import map_tiles, scale_of
from desktop.widgets.colour_map import viridis
from desktop.widgets.tile_mosaic import TileMosaic


def tiles(count, side=14):
    maps = np.zeros((side, side, count), np.float32)
    maps[0, 0] = np.arange(1, count + 1)
    return map_tiles(maps, viridis(), scale_of(maps), same_scale=True)


@pytest.fixture
def mosaic(theme, qtbot):
    mosaic = TileMosaic(theme, "Feature maps")
    qtbot.addWidget(mosaic)
    mosaic.resize(500, 300)
    mosaic.set_tiles(tiles(512))
    mosaic.show()
    return mosaic


def corner(mosaic, number):
    """The colour of a tile's first pixel on the screen."""
    place = mosaic.tile_rect(number).topLeft() + mosaic.viewport().pos()
    return mosaic.grab().toImage().pixelColor(place.x() + 1, place.y() + 1)


def test_tiles_are_enlarged_by_whole_factors(mosaic):
    area = mosaic.tile_rect(0)
    assert area.width() % 14 == 0
    assert area.size() == mosaic.tile_rect(1).size()


def test_each_tile_shows_its_own_map(mosaic):
    mosaic.set_tiles(tiles(4))
    for number in range(4):
        level = int(255 * (number + 1) / 4 + 0.5)
        assert corner(mosaic, number) == QColor.fromRgba(viridis()[level])


def test_another_order_shows_the_same_maps_elsewhere(mosaic):
    place, colour = mosaic.tile_rect(2), corner(mosaic, 2)
    mosaic.set_tiles(tiles(512), [2, *(n for n in range(512) if n != 2)])
    assert mosaic.tile_rect(2) != place
    assert mosaic.tile_rect(2) == mosaic.tile_rect(2)
    assert corner(mosaic, 2) == colour


def test_a_click_chooses(mosaic, qtbot):
    with qtbot.waitSignal(mosaic.chosen) as chosen:
        place = mosaic.tile_rect(3).center()
        QTest.mouseClick(mosaic.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert chosen.args == [3]
    assert mosaic.current == 3


def test_arrow_keys_go_from_tile_to_tile_and_scroll(mosaic):
    chosen = []
    mosaic.chosen.connect(chosen.append)
    QTest.keyClick(mosaic, Qt.Key.Key_Right)
    QTest.keyClick(mosaic, Qt.Key.Key_Down)
    QTest.keyClick(mosaic, Qt.Key.Key_End)
    assert chosen[0] == 1
    assert chosen[1] > 1 and chosen[1] % (chosen[1] - 1) == 1
    assert chosen[2] == 511
    assert mosaic.viewport().rect().contains(mosaic.tile_rect(511))
    QTest.keyClick(mosaic, Qt.Key.Key_Right)
    assert len(chosen) == 3


def test_what_is_read_aloud_names_the_tile(mosaic):
    mosaic.choose(30)
    assert "31" in mosaic.accessibleDescription()
    assert "512" in mosaic.accessibleDescription()


def test_the_whole_picture_has_all_rows(mosaic):
    image = mosaic.whole_image()
    assert image.height() > 4 * mosaic.height()
