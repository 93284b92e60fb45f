import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMainWindow, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.widgets.focus_ring import FocusRing
from desktop.widgets.switch import Switch


@pytest.fixture
def ring(theme, qapp):
    ring = FocusRing(theme, qapp)
    yield ring
    qapp.focusChanged.disconnect(ring._follow)
    ring.deleteLater()


@pytest.fixture
def window(theme, qtbot, ring):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    window.button = QPushButton("Clear")
    window.switch = Switch(theme, "Centre and fit")
    window.field = QLineEdit()
    for widget in (window.button, window.switch, window.field):
        column.addWidget(widget)
    window.resize(300, 300)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.mouseClick(window.field, Qt.MouseButton.LeftButton)
    return window


def test_tab_shows_the_ring_round_the_control(window, ring, theme):
    QTest.keyClick(window.field, Qt.Key.Key_Tab)
    assert window.button.hasFocus()
    shown = ring.ring(window)
    assert shown.isVisible()
    assert shown.geometry() == window.button.geometry().adjusted(-4, -4, 4, 4)
    corner = window.button.geometry().topLeft()
    middle = corner + QPoint(window.button.width() // 2, 0)
    image = window.grab().toImage()
    # Two pixels of ring, two of gap, and the control's own line.
    colours = [image.pixelColor(middle + QPoint(0, y)).name() for y in (-5, -4, -3, -2, -1)]
    focus, ground = theme.colour("focus").name(), theme.colour("background").name()
    assert colours == [ground, focus, focus, ground, ground]


def test_a_click_shows_none(window, ring):
    QTest.mouseClick(window.switch, Qt.MouseButton.LeftButton)
    assert ring.ring(window) is None or not ring.ring(window).isVisible()


def test_a_key_brings_it_and_a_click_takes_it(window, ring):
    QTest.mouseClick(window.switch, Qt.MouseButton.LeftButton)
    QTest.keyClick(window.switch, Qt.Key.Key_Space)
    assert ring.ring(window).isVisible()
    QTest.mouseClick(window.switch, Qt.MouseButton.LeftButton)
    assert not ring.ring(window).isVisible()


def test_it_goes_round_what_the_widget_tells(window, ring):
    window.button.setFocus()
    QTest.keyClick(window.button, Qt.Key.Key_Tab)
    assert window.switch.hasFocus()
    area = window.switch.focus_rect().translated(window.switch.pos())
    assert ring.ring(window).geometry() == area.adjusted(-4, -4, 4, 4)


def test_it_follows_its_widget(window, ring):
    QTest.keyClick(window.field, Qt.Key.Key_Tab)
    window.layout().setContentsMargins(60, 60, 60, 60)
    window.layout().activate()
    assert ring.ring(window).geometry() == window.button.geometry().adjusted(-4, -4, 4, 4)
    window.button.hide()
    assert ring.ring(window).geometry() != window.button.geometry().adjusted(-4, -4, 4, 4)


def test_it_goes_with_its_widget(window, ring, qtbot):
    QTest.keyClick(window.field, Qt.Key.Key_Tab)
    with qtbot.waitSignal(window.button.destroyed):
        window.button.deleteLater()
    window.resize(320, 320)
    QTest.keyClick(window.field, Qt.Key.Key_Tab)


def test_it_follows_scrolling(theme, qtbot, ring):
    area = QScrollArea()
    qtbot.addWidget(area)
    content = QWidget()
    column = QVBoxLayout(content)
    buttons = [QPushButton(str(number)) for number in range(30)]
    for button in buttons:
        column.addWidget(button)
    area.setWidget(content)
    area.resize(200, 200)
    with qtbot.waitExposed(area):
        area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Tab)
    before = ring.ring(area).geometry()
    area.verticalScrollBar().setValue(area.verticalScrollBar().value() + 20)
    assert ring.ring(area).geometry() == before.translated(0, -20)


def test_the_menu_bar_shows_its_focus_itself(theme, qtbot, ring):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.menuBar().addMenu("&View").addAction("Dark")
    window.setCentralWidget(QLineEdit())
    with qtbot.waitExposed(window):
        window.show()
    window.menuBar().setFocus(Qt.FocusReason.TabFocusReason)
    assert window.menuBar().hasFocus()
    shown = ring.ring(window)
    assert shown is None or not shown.isVisible()
