import pytest
from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from desktop.widgets.activation_strip import ActivationStrip
from desktop.widgets.colour_map import viridis


@pytest.fixture
def strip(theme, qtbot):
    strip = ActivationStrip(theme, 130, "Hidden layer")
    qtbot.addWidget(strip)
    strip.resize(512 + 5, strip.heightForWidth(512 + 5))
    return strip


def middle(strip, neuron):
    side = strip.cell_side()
    head = strip.height() - side * strip.rows()
    row, column = divmod(neuron, 64)
    return QPoint(column * side + side // 2, head + row * side + side // 2)


def test_cells_are_whole_pixels_in_rows_of_64(strip):
    assert strip.cell_side() == 8
    assert strip.rows() == 3


def test_each_neuron_has_the_colour_of_its_level(strip):
    strip.set_levels(bytes(range(130)))
    image = strip.grab().toImage()
    for neuron in (0, 63, 64, 127, 128, 129):
        expected = QColor.fromRgba(viridis()[neuron])
        assert image.pixelColor(middle(strip, neuron)) == expected
    # No cell beside the last neuron.
    assert image.pixelColor(middle(strip, 130)) != QColor.fromRgba(viridis()[0])


def test_its_size_does_not_follow_the_levels(strip):
    before = strip.sizeHint(), strip.heightForWidth(500)
    strip.set_levels(bytes(130))
    strip.set_levels(None)
    assert (strip.sizeHint(), strip.heightForWidth(500)) == before


def test_not_computed_is_not_zero(strip):
    place = middle(strip, 3)
    blank = strip.grab().toImage().pixelColor(place)
    strip.set_levels(bytes(130))
    assert strip.grab().toImage().pixelColor(place) != blank


def test_the_neuron_under_the_pointer_is_told(strip, qtbot):
    strip.set_levels(bytes([255] * 130))
    with qtbot.waitExposed(strip):
        strip.show()
    with qtbot.waitSignal(strip.hovered) as told:
        QTest.mouseMove(strip, middle(strip, 70))
    assert told.args == [70]
    assert "71" in strip.toolTip()
    assert strip.neuron_at(QPointF(middle(strip, 130))) == -1
    assert strip.neuron_at(QPointF(3, 0)) == -1


def test_as_many_levels_as_neurons(strip):
    with pytest.raises(ValueError, match="3 levels for 130 neurons"):
        strip.set_levels(bytes(3))


def test_viridis_is_the_published_one():
    colormap = pytest.importorskip("pyqtgraph").colormap
    table = colormap.get("viridis").getLookupTable(0, 1, 256)
    ours = [QColor.fromRgba(colour) for colour in viridis()]
    assert [[c.red(), c.green(), c.blue()] for c in ours] == [list(row) for row in table]
