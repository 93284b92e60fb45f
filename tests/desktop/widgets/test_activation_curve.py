import math

import pytest

from desktop.widgets.activation_curve import CURVES, ActivationCurve, curve


@pytest.mark.parametrize(
    ("identifier", "value", "result"),
    [
        ("relu", -2.0, 0.0),
        ("relu", 2.0, 2.0),
        ("leaky_relu", -2.0, -0.4),
        ("sigmoid", 0.0, 0.5),
        ("sigmoid", -800.0, 0.0),
        ("tanh", 1.0, math.tanh(1.0)),
        ("none", -3.0, -3.0),
    ],
)
def test_the_point_is_on_the_curve(theme, qtbot, identifier, value, result):
    shown = ActivationCurve(theme)
    qtbot.addWidget(shown)
    shown.set_curve(identifier)
    shown.set_sum(value)
    assert shown.result == pytest.approx(result)
    assert shown.accessibleDescription()


def test_every_curve_is_painted_with_the_point_in_sight(theme, qtbot):
    shown = ActivationCurve(theme)
    qtbot.addWidget(shown)
    shown.resize(280, 160)
    for found in CURVES:
        for value in (-40.0, 0.0, 40.0):
            shown.set_curve(found.id)
            shown.set_sum(value)
            image = shown.grab().toImage()
            dot = theme.series_colours()[1]
            pixels = (
                image.pixelColor(x, y) == dot
                for x in range(image.width())
                for y in range(image.height())
            )
            assert any(pixels), (found.id, value)


def test_a_sum_that_is_no_number_has_no_point(theme, qtbot):
    shown = ActivationCurve(theme)
    qtbot.addWidget(shown)
    shown.set_sum(math.nan)
    assert shown.result is None
    assert curve("unheard of").id == "none"
