"""Requests come in while the window is open, by the system's word or without it."""

import pytest

from desktop.services.instance.door import Door
from desktop.services.instance.instance import Instance
from desktop.services.instance.request import leave, new_request, take_back


class Gate:
    """Whether requests may be taken."""

    def __init__(self):
        self.is_open = True


@pytest.fixture
def gate():
    return Gate()


@pytest.fixture
def instance(tmp_path):
    instance = Instance(tmp_path)
    assert instance.become_first()
    yield instance
    instance.leave()


@pytest.fixture
def door(qapp, instance, gate):
    door = Door(instance, lambda: gate.is_open)
    yield door
    door.close()


def test_a_request_comes_in(door, instance, qtbot):
    door.open()
    with qtbot.waitSignal(door.requested) as told:
        leave(new_request(["/a.png"]), instance.folder)
    assert told.args[0].paths == ("/a.png",)


def test_what_came_before_the_door_was_open_comes_in(door, instance, qtbot):
    leave(new_request(["/a.png"]), instance.folder)
    with qtbot.waitSignal(door.requested):
        door.open()


def test_where_the_system_tells_of_no_files_they_are_looked_for(door, instance, qtbot):
    door.open()
    assert door._watcher.removePaths([str(instance.folder)]) == []
    with qtbot.waitSignal(door.requested):
        leave(new_request(["/a.png"]), instance.folder)


def test_a_window_that_is_about_to_close_takes_nothing(door, instance, gate, qtbot):
    gate.is_open = False
    path = leave(new_request(["/a.png"]), instance.folder)
    with qtbot.assertNotEmitted(door.requested):
        door.open()
    assert take_back(path)


def test_a_closed_door_makes_room(door, instance):
    door.open()
    door.close()
    other = Instance(instance.folder)
    assert other.become_first()
    other.leave()
