import numpy as np
from PySide6.QtCore import QPoint

from desktop.widgets.plots.gradient_legend import layer_colours
from desktop.widgets.plots.view import Extent
from tests.desktop.widgets.plots.runs import colours_in

POSITIONS = np.arange(40) / 10


def vanishing(layers):
    """Gradients that are a tenth as large from layer to layer, the last layer's 1."""
    norms = np.tile(10.0 ** np.arange(1 - layers, 1), (len(POSITIONS), 1))
    return norms, [f"dense {number + 1}" for number in range(layers)]


def test_each_layer_is_a_line_of_the_logarithm(theme, gradients):
    norms, layers = vanishing(5)
    gradients.show_gradients(POSITIONS, norms, layers)
    gradients.draw_now()
    for number, line in enumerate(gradients._lines):
        x, y = line.getData()
        assert np.array_equal(x, POSITIONS)
        np.testing.assert_allclose(y, number - 4, atol=1e-12)
    assert gradients.view.y == Extent(-4, 0)
    colours = colours_in(gradients.grab().toImage())
    assert {colour.rgba() for colour in layer_colours(theme, 5)} <= colours


def test_zeros_lie_at_the_foot_and_what_is_no_number_is_left_out(gradients):
    norms, layers = vanishing(3)
    norms[10:12, 0], norms[20:, 1] = 0, np.nan
    gradients.show_gradients(POSITIONS, norms, layers)
    gradients.draw_now()
    first, second = (line.getData() for line in gradients._lines[:2])
    assert (first[1][10:12] == gradients.view.y.low).all()
    assert len(second[0]) == 20
    gradients.show_cursor(POSITIONS[10], 40)
    assert [row.values for row in gradients.layer.reading.rows] == [("0",), ("0.100",), ("1.000",)]
    gradients.show_cursor(3.9, 40)
    assert gradients.layer.reading.rows[1].values == ("not a number",)


def test_nothing_but_zeros_and_nothing_at_all(gradients):
    assert not gradients.layer._words  # a run of some epochs is to come
    gradients.set_epochs(0)
    assert gradients.layer._words
    assert gradients.accessibleDescription() == "No gradients are shown."
    gradients.show_gradients(POSITIONS, np.zeros((40, 2)), ["a", "b"])
    gradients.draw_now()
    assert not gradients.layer._words
    gradients.show_gradients(np.empty(0), np.empty((0, 0)), [])
    gradients.draw_now()
    assert gradients.layer._words
    assert len(gradients._lines) == 0


def test_the_range_grows_and_stays_until_another_run(gradients):
    norms, layers = vanishing(3)
    gradients.show_gradients(POSITIONS[:20], norms[:20], layers)
    gradients.draw_now()
    assert gradients.view.y == Extent(-2, 0)
    norms[30] *= 1e-3
    gradients.show_gradients(POSITIONS, norms, layers)
    gradients.draw_now()
    assert gradients.view.y == Extent(-5, 0)
    gradients.show_gradients(POSITIONS[:20], norms[:20], layers)
    gradients.draw_now()
    assert gradients.view.y == Extent(-2, 0)


def test_many_layers_are_told_from_the_first_to_the_last(theme, gradients):
    norms, layers = vanishing(16)
    gradients.show_gradients(POSITIONS, norms, layers)
    gradients.draw_now()
    colours = [colour.rgba() for colour in layer_colours(theme, 16)]
    assert len(set(colours)) == 16
    gradients.show_cursor(1.0, 40)
    rows = gradients.layer.reading.rows
    assert (rows[0].title, rows[-1].title) == ("dense 1", "dense 16")
    assert len(rows) == 6
    gradients.show_cursor(None)
    assert "first layer dense 1 1.0·10⁻¹⁵" in gradients.accessibleDescription()
    image = gradients.grab().toImage()
    bar = QPoint(
        round(gradients.canvas.room.right()) + 14, round(gradients.canvas.room.center().y())
    )
    assert image.pixelColor(bar) != theme.colour("surface")


def test_the_first_layer_has_the_first_colour(theme):
    stops = theme.layer_colours()
    assert layer_colours(theme, 5) == stops
    assert layer_colours(theme, 2) == [stops[0], stops[-1]]
    assert layer_colours(theme, 1) == [stops[0]]
    assert layer_colours(theme, 0) == []


def test_light_dark_and_a_picture(theme, gradients):
    norms, layers = vanishing(4)
    gradients.show_gradients(POSITIONS, norms, layers)
    light = gradients.picture()
    assert theme.colour("surface").rgba() in colours_in(light)
    theme.set_mode("dark")
    dark = gradients.picture()
    assert theme.colour("surface").rgba() in colours_in(dark)
    assert {colour.rgba() for colour in layer_colours(theme, 4)} <= colours_in(dark)
