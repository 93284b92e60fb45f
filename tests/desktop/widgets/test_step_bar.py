from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.widgets.step_bar import StepBar, Steps


def test_it_says_where_it_is_and_what_play_does(theme, qtbot):
    bar = StepBar(theme)
    qtbot.addWidget(bar)
    bar.moved.connect(lambda step: bar.setProperty("moved", step))
    bar.show_steps(Steps(7, 25, is_playing=False))
    assert (bar.words, bar.play.text()) == ("Step 7 of 25", "Play")
    width = bar.play.sizeHint().width()
    bar.show_steps(Steps(8, 25, is_playing=True))
    assert (bar.slider.value(), bar.play.text()) == (8, "Pause")
    assert bar.play.minimumWidth() >= width - 40
    assert bar.property("moved") is None  # showing is no moving
    bar.show_steps(Steps(0, 0, is_playing=False))
    assert not bar.play.isEnabled()


def test_its_controls_tell_what_is_wanted(theme, qtbot):
    bar = StepBar(theme)
    qtbot.addWidget(bar)
    bar.show_steps(Steps(1, 9, is_playing=False))
    told = []
    bar.pressed.connect(told.append)
    bar.moved.connect(told.append)
    bar.speed_chosen.connect(told.append)
    for name in ("first", "previous", "next", "last"):
        assert bar.buttons[name].accessibleName()
        bar.buttons[name].click()
    bar.play.click()
    bar.show()
    QTest.keyClick(bar.slider, Qt.Key.Key_Right)
    bar.speed.button("fast").click()
    assert told == ["first", "previous", "next", "last", "play", 2, "fast"]
