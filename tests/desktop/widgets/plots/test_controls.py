from PySide6.QtCore import Qt

from desktop.widgets.plots.controls import PlotControls
from desktop.widgets.plots.line_key import LineKey
from tests.desktop.widgets.plots.runs import colours_in


def test_they_say_what_is_wanted(theme, show, qtbot):
    controls = show(PlotControls(theme), 260, 40)
    smoothings, logarithms, resets = [], [], []
    controls.smoothing_changed.connect(smoothings.append)
    controls.log_toggled.connect(logarithms.append)
    controls.reset_asked.connect(lambda: resets.append(1))
    qtbot.keyClick(controls.slider, Qt.Key.Key_Right)
    controls.set_smoothing(0.6)
    qtbot.keyClick(controls.slider, Qt.Key.Key_End)
    assert smoothings == [0.01, 0.6, 0.99]
    assert "0.99" in controls.slider.toolTip()
    qtbot.keyClick(controls.log, Qt.Key.Key_Space)
    qtbot.keyClick(controls.log, Qt.Key.Key_Space)
    assert logarithms == [True, False]
    qtbot.keyClick(controls.reset, Qt.Key.Key_Space)
    assert resets == [1]
    for widget in (controls.slider, controls.log, controls.reset):
        assert widget.accessibleName() and widget.toolTip()


def test_the_word_goes_where_room_is_short(theme, show):
    controls = show(PlotControls(theme), 260, 40)
    width = controls.sizeHint().width()
    controls.set_compact(True)
    assert controls.sizeHint().width() < width


def test_the_key_is_as_high_as_the_controls_and_follows_the_scale(theme, show):
    key, controls = show(LineKey(theme), 200, 30), PlotControls(theme)
    assert key.sizeHint().height() == controls.sizeHint().height()
    assert theme.colour("text-muted").rgba() in colours_in(key.grab().toImage())
    width = key.sizeHint().width()
    theme.set_scale(1.5)
    assert key.sizeHint().width() > width
    controls.deleteLater()
