import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from desktop.widgets.pixel_picture import PixelPicture


@pytest.fixture
def picture(theme, qtbot):
    picture = PixelPicture(theme)
    qtbot.addWidget(picture)
    picture.resize(240, 230)
    return picture


def test_pixels_are_enlarged_by_a_whole_factor_without_smoothing(picture):
    pixels = bytes((7 * i) % 256 for i in range(28 * 28))
    picture.set_pixels(pixels)
    assert picture.factor() == 8
    image = picture.grab().toImage()
    for y in range(28):
        for x in range(28):
            block = {
                image.pixelColor(1 + 8 * x + dx, 1 + 8 * y + dy).red()
                for dx in (0, 7)
                for dy in (0, 7)
            }
            assert block == {pixels[28 * y + x]}


def test_the_value_under_the_pointer(picture, qtbot):
    picture.set_pixels(bytes(range(256)) + bytes(28 * 28 - 256))
    assert picture.value_at(QPointF(1 + 8 * 5 + 4, 1 + 8 * 2 + 4)) == (5, 2, 61)
    assert picture.value_at(QPointF(239, 4)) is None
    with qtbot.waitExposed(picture):
        picture.show()
    place = QPoint(1 + 8 * 5 + 4, 1 + 8 * 2 + 4)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, picture.mapToGlobal(place))
    QApplication.sendEvent(picture, event)
    assert QToolTip.text().endswith("61")
    QToolTip.hideText()


def test_none_is_blank_with_a_line(picture, theme):
    picture.set_pixels(None)
    image = picture.grab().toImage()
    assert image.pixelColor(0, 40) == theme.colour("line-strong")
    assert image.pixelColor(100, 100) == theme.colour("background")
    assert picture.value_at(QPointF(100, 100)) is None


def test_other_sizes(picture):
    picture.set_pixels(bytes(100 * 50), 100, 50)
    assert picture.factor() == 2
    with pytest.raises(ValueError, match="784 bytes"):
        picture.set_pixels(bytes(784), 100, 50)
