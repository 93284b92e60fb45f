import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest

from desktop.widgets.map_picture import MapPicture


def image(width, height, colour="red"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


@pytest.fixture
def picture(theme, qtbot):
    picture = MapPicture(theme, "Output")
    qtbot.addWidget(picture)
    picture.resize(282, 282)
    picture.set_image(image(28, 28))
    return picture


def test_small_pictures_are_enlarged_by_whole_factors(picture):
    assert picture.scale() == 10
    picture.resize(300, 400)
    assert picture.scale() == 10
    picture.set_image(image(500, 250))
    assert picture.scale() == pytest.approx(298 / 500)


def test_pixels_are_counted_with_the_padding(picture):
    picture.set_image(image(26, 26), (1, 1, 1, 1))
    assert picture.pixel_at(QPointF(1, 1)) == (0, 0)
    assert picture.pixel_at(QPointF(280, 15)) == (1, 27)
    assert picture.pixel_at(QPointF(282, 15)) is None
    grabbed = picture.grab().toImage()
    assert grabbed.pixelColor(16, 16) == QColor("red")
    assert grabbed.pixelColor(5, 5) != QColor("red")


def test_what_is_not_done_is_blank(picture, theme):
    picture.set_done(28 * 10 + 5)
    grabbed = picture.grab().toImage()
    assert grabbed.pixelColor(45, 105) == QColor("red")
    assert grabbed.pixelColor(55, 105) == theme.colour("surface")
    assert grabbed.pixelColor(5, 115) == theme.colour("surface")


def test_pointer_and_keys_choose_pixels(picture, qtbot):
    with qtbot.waitSignal(picture.chosen) as chosen:
        QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=QPointF(25, 35).toPoint())
    assert chosen.args == [3, 2]
    picture.set_window(QRect(2, 3, 1, 1))
    with qtbot.waitSignal(picture.chosen) as chosen:
        QTest.keyClick(picture, Qt.Key.Key_Right)
    assert chosen.args == [3, 3]
    with qtbot.waitSignal(picture.chosen) as chosen:
        QTest.keyClick(picture, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert chosen.args == [13, 2]
    picture.set_words("row 4, column 3: −2")
    assert picture.accessibleDescription() == "row 4, column 3: −2"
