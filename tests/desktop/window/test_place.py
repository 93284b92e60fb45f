"""A window opens where it can be seen, whatever is remembered of the last one."""

import base64
import random

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QMainWindow

from desktop.window.place import LEAST_SEEN, place_of, restore_place

FIRST, LEAST = QSize(1280, 800), QSize(900, 560)
SCREEN = QRect(0, 0, 1920, 1080)


@pytest.fixture
def new_window(qtbot):
    """Make windows as they come back from `geometry`."""

    def make(geometry, *screens):
        window = QMainWindow()
        qtbot.addWidget(window)
        restore_place(window, geometry, FIRST, LEAST, screens or (SCREEN,))
        return window

    return make


def test_the_first_window_has_its_size(new_window):
    window = new_window("")
    assert window.size() == FIRST
    assert not window.isMaximized()


def test_a_small_screen_is_filled(new_window):
    window = new_window("", QRect(0, 0, 1024, 600))
    assert window.isMaximized()
    assert window.minimumSize() == LEAST


def test_a_screen_below_the_least_size_has_room_for_the_window(new_window):
    window = new_window("", QRect(0, 0, 683, 400))
    assert window.minimumSize() == QSize(683, 400)


def test_a_window_comes_back_to_its_place(new_window):
    first = new_window("")
    first.setGeometry(0, 0, 700, 600)
    geometry = place_of(first)
    assert new_window(geometry).size() == QSize(900, 600)


def test_a_window_of_a_screen_that_is_gone_comes_to_the_main_one(new_window):
    first = new_window("")
    first.setGeometry(0, 0, 1000, 700)
    elsewhere = QRect(5000, 0, 1920, 1080)
    assert new_window(place_of(first), elsewhere).geometry().topLeft() == elsewhere.topLeft()


def test_whatever_a_disk_does_to_the_place_the_window_is_seen(new_window):
    first = new_window("")
    first.show()
    good = base64.b64decode(place_of(first))
    randomly = random.Random(0)
    for _ in range(300):
        damaged = bytearray(good)
        for _ in range(randomly.randint(1, 6)):
            damaged[randomly.randrange(len(damaged))] = randomly.randrange(256)
        window = new_window(base64.b64encode(damaged).decode())
        seen = window.geometry().intersected(SCREEN)
        assert seen.width() >= LEAST_SEEN.width()
        assert seen.height() >= LEAST_SEEN.height()


@pytest.mark.parametrize("geometry", ["", "AAAA", "no base64 at all!", "ü", "\ud800"])
def test_what_is_no_place_is_no_matter(new_window, geometry):
    assert new_window(geometry).size() == FIRST
