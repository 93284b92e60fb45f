"""What a Linux system lacks for a window is said in a sentence, before Qt ends the process."""

import ctypes
import os
import subprocess
import sys
import time
from pathlib import Path

import PySide6
import pytest

from desktop.services import system_packages
from desktop.services.elf_file import asked_by
from desktop.services.log import log_file
from desktop.services.system_libraries import (
    complaint,
    library_complaint,
    missing,
    screen_platform,
    wanted_platforms,
)
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="Qt aborts so on Linux alone"
)

QT = Path(PySide6.__file__).parent / "Qt"
XCB = QT / "plugins" / "platforms" / "libqxcb.so"
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM")


@pytest.fixture(autouse=True)
def no_screen(monkeypatch):
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def site(tmp_path, monkeypatch):
    """A folder of packages whose Qt wants two libraries that no system has."""
    if not XCB.is_file():
        pytest.skip("this PySide6 is the system's own")
    platforms = tmp_path / "PySide6" / "Qt" / "plugins" / "platforms"
    platforms.mkdir(parents=True)
    (tmp_path / "PySide6" / "Qt" / "lib").symlink_to(QT / "lib")
    content = XCB.read_bytes()
    for name in (b"libxcb-cursor.so.0", b"libxcb-keysyms.so.1"):
        assert content.count(name) == 1
        content = content.replace(name, name.replace(b"xcb", b"xyz"))
    (platforms / "libqxcb.so").write_bytes(content)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    return tmp_path


@pytest.mark.parametrize(
    ("environment", "names"),
    [
        ({}, []),
        ({"DISPLAY": ":0"}, ["xcb"]),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ["wayland"]),
        ({"XDG_SESSION_TYPE": "wayland", "DISPLAY": ":0"}, ["wayland", "xcb"]),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, ["offscreen"]),
        ({"QT_QPA_PLATFORM": "wayland-egl;xcb:no-glx"}, ["wayland", "xcb"]),
    ],
)
def test_the_window_systems_that_qt_will_try(monkeypatch, environment, names):
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert wanted_platforms() == names


def test_nothing_is_said_where_all_is_well(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert complaint() == "" and library_complaint() == "" and missing() == []
    assert screen_platform() == ""  # it shows nothing to anyone


def test_no_screen_is_told():
    assert complaint().startswith("Layerwise finds no screen to show its window on")


def test_a_screen_that_does_not_answer_is_named(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":4711")
    if missing():
        pytest.skip("X11's libraries are not installed")
    assert "cannot reach the screen :4711" in complaint()
    assert screen_platform() == ""


def test_a_window_system_that_is_not_there_is_named(monkeypatch):
    monkeypatch.setenv("QT_QPA_PLATFORM", "hologram")
    assert "There is no window system hologram" in complaint()


def test_all_missing_libraries_are_named_at_once(site, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    lacking = missing()
    assert {"libxyz-cursor.so.0", "libxyz-keysyms.so.1"} <= set(lacking)
    assert "libxyz-cursor.so.0" in complaint() and complaint() == library_complaint()


def test_they_are_named_in_a_bundle_too_where_ctypes_has_words_of_its_own(site, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":0")
    lacking = missing()
    assert lacking
    monkeypatch.setattr("ctypes.CDLL", BundlesLibrary)
    assert missing() == lacking


class BundlesLibrary(ctypes.CDLL):
    """As PyInstaller's ``pyimod03_ctypes`` puts it in the place of ctypes' own."""

    def __init__(self, name, *arguments, **options):
        try:
            super().__init__(name, *arguments, **options)
        except OSError as error:
            raise OSError(f"Failed to load dynlib/dll {name!r}.") from error


def test_without_a_screen_the_libraries_of_x11_are_looked_at(site):
    assert "libxyz-cursor.so.0" in library_complaint()
    assert "finds no screen" in complaint()


def test_the_program_says_it_in_one_line_and_starts_no_qt(site):
    environment = {"DISPLAY": ":0", "PYTHONPATH": f"{site}{os.pathsep}{ROOT}", "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-m", "desktop"],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 1
    (line,) = done.stderr.splitlines()
    assert line.startswith("layerwise: Layerwise needs system libraries that are missing here: ")


def test_who_started_it_by_a_click_sees_the_sentence(tmp_path, monkeypatch):
    seen = tmp_path / "seen"
    zenity = tmp_path / "zenity"
    zenity.write_text(f'#!/bin/sh\nprintf "%s|" "$@" > "{seen}.new"; mv "{seen}.new" "{seen}"\n')
    zenity.chmod(0o755)
    monkeypatch.setenv("DISPLAY", ":4711")
    monkeypatch.setenv("PATH", f"{tmp_path}{os.pathsep}{os.environ['PATH']}")
    code = "import sys; from desktop.services.system_message import tell; tell(sys.argv[1])"
    subprocess.run([sys.executable, "-c", code, "x < y"], cwd=ROOT, check=True, timeout=60)
    deadline = time.monotonic() + 10
    while not seen.is_file():
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert seen.read_text() == "--error|--no-markup|--title=Layerwise|--text|x < y|"
    assert "x < y" in log_file().read_text("utf-8")


def test_what_a_library_asks_for_is_read_from_its_file():
    if not XCB.is_file():
        pytest.skip("this PySide6 is the system's own")
    asked = asked_by(XCB)
    assert "libxcb-cursor.so.0" in asked.names and "libc.so.6" in asked.names
    assert [folder.resolve() for folder in asked.folders] == [(QT / "lib").resolve()]


@pytest.mark.parametrize("content", [b"", b"no library", b"\x7fELF\x02\x01" + bytes(100)])
def test_what_is_no_library_asks_for_nothing(tmp_path, content):
    path = tmp_path / "lib.so"
    path.write_bytes(content)
    assert asked_by(path).names == ()
    path.write_bytes(XCB.read_bytes()[:3000] if XCB.is_file() else content)
    assert asked_by(path).names == ()


@pytest.mark.parametrize(
    ("system", "way_out"),
    [
        ("ID=debian\n", "on Debian or Ubuntu install them with: sudo apt install libegl1 libgl1."),
        (
            'ID="rocky"\nID_LIKE="rhel centos fedora"\n',
            "sudo dnf install libglvnd-egl libglvnd-glx",
        ),
        ("", "sudo apt install libegl1 libgl1."),
    ],
)
def test_the_packages_are_those_of_the_system(tmp_path, monkeypatch, system, way_out):
    monkeypatch.setattr(system_packages, "OS_RELEASE", tmp_path / "os-release")
    (tmp_path / "os-release").write_text(system)
    sentence = system_packages.install_sentence(["libEGL.so.1", "libGL.so.1"])
    assert sentence.startswith(
        "Layerwise needs system libraries that are missing here: libEGL.so.1, libGL.so.1; on "
    )
    assert way_out in sentence


def test_libraries_that_nobody_knows_are_named_too():
    assert "libqu.so.1; install the packages" in system_packages.install_sentence(["libqu.so.1"])


def test_every_library_of_qt_that_the_system_must_have_is_in_the_table():
    if not XCB.is_file():
        pytest.skip("this PySide6 is the system's own")
    ours = {path.name for path in (QT / "lib").iterdir()}
    files = [XCB, XCB.with_name("libqwayland.so"), *(QT / "lib").glob("libQt6Xcb*.so.6")]
    files += [QT / "lib" / f"libQt6{name}.so.6" for name in ("Core", "Gui", "Widgets", "Svg")]
    asked = {name for file in files for name in asked_by(file).names} - ours
    of_c = {"libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"}
    assert asked - of_c - {"libpthread.so.0", "libdl.so.2"} <= set(system_packages.PACKAGES)
