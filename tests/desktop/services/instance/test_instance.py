"""One program a person: who is the first, who hands over, and what cannot stop a start."""

import json
import os
import select
import subprocess
import sys
import time

import pytest

from desktop.services.instance import instance as module
from desktop.services.instance.instance import Instance, enter, seat
from desktop.services.instance.request import Request, leave, new_request, take, take_back
from tests.conftest import ROOT

# Starts with the files that are named, as `layerwise` does; the first stays until its input ends.
START = """
import json, sys, time
from desktop.services.instance import instance as module
from desktop.services.instance.instance import enter
for name, value in json.loads(sys.argv[1]).items():
    setattr(module, name, value)
instance = enter(sys.argv[2:])
if instance is None:
    print("handed over", flush=True)
    sys.exit()
print("first" if instance.is_first else "alone", flush=True)
loaded = {"PySide6", "numpy", "logging.handlers"} & set(sys.modules)
assert not loaded, loaded
sys.stdin.read()
"""


class Start:
    """A process that starts as the application does."""

    def __init__(self, *files, folder=ROOT, **limits):
        command = [sys.executable, "-c", START, json.dumps(limits), *files]
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def result(self):
        """Wait until it is known what became of it."""
        return self.process.stdout.readline().strip()

    def kill(self):
        self.process.kill()
        self.process.communicate()


@pytest.fixture
def start():
    """Start processes, which end with the test."""
    started = []

    def begin(*files, **options):
        started.append(Start(*files, **options))
        return started[-1]

    yield begin
    for one in started:
        one.kill()


@pytest.fixture
def first():
    """This process as the first one, with its door open."""
    instance = enter([])
    assert instance.is_first
    instance.open_door()
    yield instance
    instance.leave()


def wait_for_requests(instance):
    """Return the requests, once there are some."""
    end = time.monotonic() + 20
    while not (found := instance.requests()):
        assert time.monotonic() < end
        time.sleep(0.01)
    return found


def test_a_second_start_hands_its_files_over(first, start, tmp_path):
    second = start("a picture ü.png", "/else/where.onnx", folder=tmp_path)
    (request,) = wait_for_requests(first)
    assert request.paths == (str(tmp_path / "a picture ü.png"), "/else/where.onnx")
    assert second.result() == "handed over"
    assert second.process.wait(20) == 0


def test_a_second_start_without_files_asks_to_be_seen(first, start, monkeypatch):
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "from-the-desktop")
    second = start()
    assert wait_for_requests(first) == [Request((), "from-the-desktop")]
    assert second.result() == "handed over"


@pytest.mark.skipif(sys.platform != "linux", reason="other systems' names are texts")
def test_a_name_that_is_in_no_encoding_arrives(first, start):
    second = start(os.fsdecode(b"/tmp/caf\xe9.png"))
    (request,) = wait_for_requests(first)
    assert request.names == (b"/tmp/caf\xe9.png",)
    assert second.result() == "handed over"


def test_a_crashed_first_is_in_nobodys_way(start):
    first = start()
    assert first.result() == "first"
    first.kill()
    assert start().result() == "first"


@pytest.mark.skipif(sys.platform == "win32", reason="pipes cannot be selected there")
def test_of_several_that_start_at_once_one_is_the_first(start):
    started = [start(f"/{number}.png", STARTING_LIMIT_S=60) for number in range(4)]
    results = []
    while started:  # each first ends, and one of the others takes its place
        first = next_first(started)
        results.append(first.result())
        started.remove(first)
        first.kill()
    assert results == ["first"] * 4


def next_first(started):
    """Wait until one of the processes has said what it is; the others wait for it."""
    streams = {one.process.stdout: one for one in started}
    readable, _, _ = select.select(list(streams), [], [], 20)
    assert len(readable) == 1
    return streams[readable[0]]


def test_a_first_that_hangs_stops_nobody_and_gets_nothing(first, start):
    second = start("/a.png", READY_LIMIT_S=0.2)
    assert second.result() == "alone"
    assert first.requests() == []


def test_who_wants_a_window_of_its_own_asks_nobody(first):
    alone = enter(["/a.png"], alone=True)
    assert not alone.is_first
    assert first.requests() == []


def test_the_first_that_leaves_makes_room(first):
    first.leave()
    second = enter([])
    assert second.is_first
    second.leave()


def test_a_folder_that_cannot_be_written_stops_nobody(user_folder):
    (user_folder / "cache").write_text("a file in the folder's place")
    instance = enter(["/a.png"])
    assert not instance.is_first
    assert "cache" in instance.trouble


def test_a_full_disk_stops_nobody(first, monkeypatch):
    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(module, "leave", full)
    second = enter(["/a.png"])
    assert not second.is_first
    assert "No space left" in second.trouble


def test_a_request_is_taken_or_taken_back(tmp_path):
    path = leave(new_request(["/a.png"]), tmp_path)
    assert take(path) == Request((b"/a.png",), new_request([]).token)
    assert not take_back(path)
    path = leave(new_request(["/a.png"]), tmp_path)
    assert take_back(path)
    assert take(path) is None


def test_what_is_no_request_or_an_old_one_is_removed(tmp_path):
    (tmp_path / "1.request").write_bytes(b"{")
    old = leave(new_request(["/a.png"]), tmp_path)
    old.rename(tmp_path / "2-7.request")  # left two nanoseconds after 1970 began
    assert Instance(tmp_path).requests() == []
    assert list(tmp_path.iterdir()) == []


def test_a_server_with_a_clock_of_its_own_makes_no_request_old(tmp_path):
    path = leave(new_request(["/a.png"]), tmp_path)
    os.utime(path, (1, 1))
    assert take(path).paths == ("/a.png",)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has sessions instead of screens")
def test_each_screen_has_its_own(monkeypatch):
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":0")
    here = seat()
    monkeypatch.setenv("DISPLAY", "localhost:10.0")
    assert seat() != here
    assert "/" not in seat() and ":" not in seat()
