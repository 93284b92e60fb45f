import numpy as np
import onnx
import pytest
from onnx import numpy_helper
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest

from desktop.pages.training.panels.kernels_panel import KernelsPanel
from desktop.pages.training.panels.weight_tiles import scale_for, strongest, weight_pictures
from desktop.widgets.colour_map import diverging
from training.contract.events import Kernels
from training.contract.locations import exported_models


def shipped(activity, name):
    model = onnx.load(exported_models() / f"{activity}.onnx")
    (found,) = [one for one in model.graph.initializer if one.name == name]
    return numpy_helper.to_array(found).astype(np.float32)


@pytest.fixture(scope="module")
def kernels():
    """Kernels of a CNN for clothes, (3, 3, 1, 32) as Keras shapes them."""
    return shipped("fashion-cnn", "block1_conv1/kernel").transpose(2, 3, 1, 0)


@pytest.fixture(scope="module")
def colour_kernels():
    return shipped("pokemon-cnn", "stem/kernel").transpose(2, 3, 1, 0)


@pytest.fixture
def panel(theme, shown):
    return shown(KernelsPanel(theme), 184, 206)


def pixel(panel, neuron, row, column, side):
    """The colour on the screen of one weight."""
    mosaic = panel.mosaic
    area = mosaic.tile_rect(neuron)
    zoom = area.width() // side
    place = area.topLeft() + mosaic.viewport().pos()
    image = mosaic.grab().toImage()
    return image.pixelColor(
        place.x() + column * zoom + zoom // 2, place.y() + row * zoom + zoom // 2
    )


def colour_of(value, most):
    return QColor.fromRgba(diverging()[int(np.clip(value * 127.5 / most + 128, 0, 255))])


def test_before_there_are_weights_it_says_what_comes(panel):
    assert "first batches" in panel.hint
    panel.show_weights(np.zeros((784, 4), np.float16), "hidden_1", (28, 28, 1))
    assert panel.hint == ""
    panel.show_weights(None)
    assert panel.hint and panel.mosaic.count == 0


def test_a_kernel_is_seen_weight_by_weight(panel, kernels):
    panel.show_weights(kernels.astype(np.float16), "block1_conv1", (28, 28, 1))
    assert panel.mosaic.count == 32
    most = scale_for(kernels.astype(np.float16).astype(np.float32)).most
    area = panel.mosaic.tile_rect(0)
    assert area.width() % 3 == 0 and area.width() >= 27
    for row, column in ((0, 0), (1, 2), (2, 1)):
        value = float(np.float16(kernels[row, column, 0, 2]))
        assert pixel(panel, 2, row, column, 3) == colour_of(value, most)


def test_a_neurons_weights_are_a_picture(panel, recorded):
    weights = recorded.of(Kernels)[-1].weights.decoded()
    panel.show_weights(weights, "hidden_1", (28, 28, 1))
    assert panel.mosaic.count == 16
    assert panel.mosaic.tile_rect(0).width() % 28 == 0
    most = scale_for(weights.astype(np.float32)).most
    expected = colour_of(float(weights[14 * 28 + 9, 5]), most)
    assert pixel(panel, 5, 14, 9, 28) == expected


def test_they_are_redrawn_as_they_are_learned(panel, recorded):
    first, last = recorded.of(Kernels)[0], recorded.of(Kernels)[-1]
    panel.show_weights(first.weights.decoded(), "hidden_1", (28, 28, 1))
    place, before = panel.mosaic.tile_rect(3), panel.grab().toImage()
    panel.show_weights(last.weights.decoded(), "hidden_1", (28, 28, 1))
    assert panel.mosaic.tile_rect(3) == place
    assert panel.grab().toImage() != before


def test_kernels_for_colours_are_coloured(panel, colour_kernels):
    panel.show_weights(colour_kernels, "stem", (160, 160, 3))
    image = panel.mosaic.grab().toImage()
    area = panel.mosaic.tile_rect(0)
    colours = {
        image.pixelColor(x, area.center().y()).name() for x in range(area.left(), area.right())
    }
    assert any(QColor(name).hsvSaturation() > 60 for name in colours)
    assert not panel._legend.isVisible()  # which would explain other colours
    assert "in colours" in panel.mosaic.toolTip()


def test_deep_kernels_are_no_colours(colour_kernels):
    """The event has three channels of a deep layer, which are none of a picture."""
    assert weight_pictures(colour_kernels, (160, 160, 3)).is_coloured
    assert not weight_pictures(colour_kernels, None).is_coloured


@pytest.mark.parametrize("inputs", [512, 10, 1])
def test_weights_that_are_no_picture_are_laid_in_rows(inputs):
    weights = np.arange(1, inputs * 3 + 1, dtype=np.float32).reshape(inputs, 3)
    pictures = weight_pictures(weights, (28, 28, 1))
    assert not pictures.is_picture
    rows, columns, _, neurons = pictures.values.shape
    assert neurons == 3 and abs(rows - columns) <= 1
    flat = pictures.values.reshape(-1, 3)
    np.testing.assert_array_equal(flat[:inputs], weights)
    assert not flat[inputs:].any()


def test_choosing_a_neuron_tells_its_strongest_weight(panel, recorded, qtbot):
    weights = recorded.of(Kernels)[-1].weights.decoded()
    panel.show_weights(weights, "hidden_1", (28, 28, 1))
    panel.mosaic.setFocus()
    with qtbot.waitSignal(panel.chosen) as chosen:
        QTest.keyClick(panel.mosaic, Qt.Key.Key_Right)
    layer, index = chosen.args
    assert layer == "hidden_1"
    assert index == (int(np.abs(weights[:, index[1]]).argmax()), panel.mosaic.current)


def test_the_strongest_weight_of_a_kernel(kernels):
    index = strongest(kernels, 7)
    assert index[3] == 7
    assert abs(kernels[index]) == np.abs(kernels[..., 7]).max()
