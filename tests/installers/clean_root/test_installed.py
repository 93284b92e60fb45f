"""The Debian package in a clean root: started, looked at, drawn on, trained with, purged."""

import json
import shutil
import signal
import subprocess
import sys
from contextlib import contextmanager
from functools import partial
from statistics import median
from time import monotonic, sleep, time

import psutil
import pytest
from PIL import Image, ImageChops, ImageDraw

from tests.conftest import ROOT
from tests.installers.clean_root.conftest import CHECKS, LOCALE
from tests.installers.clean_root.root import HOME
from tests.installers.clean_root.trace import changes, internet_sockets

pytestmark = [pytest.mark.full, pytest.mark.timeout(900)]

STARTS = 9
TRACED_S = 60
ALLOWED_RATIO = 1.5  # the bundle's start against the start from source
DATA_SHIPS = {
    "digits-ann": ["epochs=1"],
    "fashion-ann": ["epochs=1"],
    "fashion-cnn": ["epochs=1", "refining_epochs=0", "samples=6000"],
    "pokemon-vgg16": ["epochs=1"],
}
DATA_IS_MISSING = ("pokemon-cnn", "pokemon-transfer")


def has_training(root):
    return root.edition == "layerwise"


@pytest.fixture
def trains(installed):
    if not has_training(installed):
        pytest.skip("the viewer edition cannot train")
    return installed


@contextmanager
def started(root, display, *arguments, **options):
    """Start the application; it must have ended by itself, or is ended."""
    process = root.start("layerwise", *arguments, display=display.number, **options)
    try:
        yield process
    finally:
        process.kill()  # unshare then ends all that it started
        process.communicate(timeout=30)


def quit_by_key(display, process):
    """Quit as a person does and return the exit status and what was printed."""
    display.hand("key", "ctrl+q")
    printed, _ = process.communicate(timeout=60)
    return process.returncode, printed


def test_there_is_no_python_and_no_network(installed):
    done = installed.run("sh", "-c", "command -v python3 python || cat /proc/net/route")
    assert "python" not in done.stdout
    assert len(done.stdout.splitlines()) <= 1  # the heading


def test_the_version_is_told(installed):
    from training.contract.version import __version__

    done = installed.run("layerwise", "--version")
    assert (done.returncode, done.stdout) == (0, f"Layerwise {__version__}\n")


@pytest.mark.parametrize("language", ["C", LOCALE, "C.UTF-8"])
def test_the_page_can_be_used_in_any_locale(installed, language):
    done = installed.run("layerwise", "--check", LANG=language, QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    log = installed.home / ".local" / "state" / "Layerwise" / "log" / "layerwise.log"
    assert "the page can be used" in log.read_text("utf-8")
    assert "ERROR" not in log.read_text("utf-8")


@pytest.mark.parametrize("language", ["C", LOCALE])
def test_the_self_test_passes(installed, figure, language):
    if "--self-test" not in installed.run("layerwise", "--help", LANG="C.UTF-8").stdout:
        pytest.skip("this bundle has no self-test")
    start = monotonic()
    done = installed.run("layerwise", "--self-test", LANG=language, timeout=600)
    if language == "C":
        figure(installed.edition, "self-test", f"{monotonic() - start:.0f} s")
        (CHECKS / f"{installed.edition}-self-test.txt").write_text(done.stdout, "utf-8")
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_picture_is_classified(installed):
    picture = draw_one(installed.home / "eine Eins ü.png")
    done = installed.run("layerwise", "classify", "--json", f"{HOME}/{picture.name}", LANG=LOCALE)
    assert done.returncode == 0, done.stderr
    probabilities = json.loads(done.stdout)["probabilities"]
    assert max(probabilities, key=probabilities.get) == "1"


def draw_one(path):
    picture = Image.new("L", (200, 200), 255)
    ImageDraw.Draw(picture).line((100, 30, 100, 170), fill=0, width=16)
    picture.save(path)
    path.chmod(0o644)
    return path


def test_the_window_opens_as_fast_as_from_source(installed, display, figure, tmp_path):
    installed_s, source_s = [], []
    for _ in range(STARTS + 1):
        installed_s.append(seconds_to_paint(display, partial(from_package, installed, display)))
        source_s.append(seconds_to_paint(display, partial(from_source, display, tmp_path)))
    # The first of each fills the disk's cache.
    ours, theirs = median(installed_s[1:]), median(source_s[1:])
    figure(installed.edition, "start to first paint", f"{ours:.2f} s (source {theirs:.2f} s)")
    assert ours <= ALLOWED_RATIO * theirs


def from_package(root, display):
    """Start the installed application."""
    options = {"display": display.number, "LANG": "C.UTF-8", "output": subprocess.DEVNULL}
    return root.start("layerwise", **options)


def from_source(display, folder):
    """Start the application from the checkout, with a home of its own."""
    environment = {
        "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "DISPLAY": f":{display.number}",
        "HOME": str(folder), "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    return psutil.Popen([sys.executable, "-m", "desktop"], env=environment, cwd=ROOT)


def seconds_to_paint(display, start):
    with display.watched() as wait:
        begin = monotonic()
        process = start()
        wait()
        seconds = monotonic() - begin
        process.kill()
        process.wait()
    return seconds


def test_the_window_answers_what_is_drawn(installed, display, figure):
    name = installed.edition
    with started(installed, display, LANG="C.UTF-8") as process:
        window = display.window()
        sleep(3)  # a person looks first, and the memory settles
        display.screenshot(CHECKS / f"{name}-1-first.png")
        figure(name, "memory of the window", f"{memory_mb(process):.0f} MB")
        display.hand("windowfocus", "--sync", window, "key", "ctrl+1", "sleep", "2")
        empty = Image.open(display.screenshot(CHECKS / f"{name}-2-digits.png")).convert("RGB")
        draw_seven(display, window)
        drawn = Image.open(display.screenshot(CHECKS / f"{name}-3-drawn.png")).convert("RGB")
        status, printed = quit_by_key(display, process)
    assert changed_share(empty, drawn, left_half=True) > 0.005, "there is no stroke"
    assert changed_share(empty, drawn, left_half=False) > 0.02, "there is no answer"
    assert status == 0, printed
    assert "Traceback" not in printed


def draw_seven(display, window):
    """Draw a seven in the left half of the window."""
    place = dict(
        line.split("=") for line in display.hand("getwindowgeometry", "--shell", window).split()
    )
    x, y, height = int(place["X"]), int(place["Y"]), int(place["HEIGHT"])
    left, right, top, bottom = x + 250, x + 520, y + height // 3, y + height * 3 // 4
    display.stroke((left, top), (right, top), (left + 80, bottom))
    sleep(1)


def changed_share(before, after, *, left_half):
    """Return the share of pixels that differ in one half of two pictures."""
    half = before.width // 2
    box = (0, 0, half, before.height) if left_half else (half, 0, before.width, before.height)
    grey = ImageChops.difference(before.crop(box), after.crop(box)).convert("L")
    changed = sum(grey.histogram()[16:])
    return changed / (grey.width * grey.height)


def memory_mb(process):
    """Return the proportional memory of all processes that a command has started."""
    children = psutil.Process(process.pid).children(recursive=True)
    return sum(child.memory_full_info().pss for child in children) / 1e6


def test_a_picture_is_opened(installed, display):
    sample = sorted((ROOT / "resources" / "samples" / "fashion").glob("*t-shirt.jpg"))[0]
    shutil.copy(sample, installed.home / "Hemd ß.jpg")
    with started(installed, display, f"{HOME}/Hemd ß.jpg", LANG=LOCALE) as process:
        display.hand("windowfocus", "--sync", display.window(), "sleep", "5")
        shown = Image.open(display.screenshot(CHECKS / f"{installed.edition}-4-opened.png"))
        status, printed = quit_by_key(display, process)
    assert coloured_share(shown) > 0.1, "the red cloth of the photograph is not there"
    assert status == 0, printed
    assert "Traceback" not in printed


def coloured_share(picture):
    """Return the share of the left half's pixels that have a strong colour."""
    saturation = picture.convert("RGB").convert("HSV").getchannel("S")
    half = saturation.crop((0, 0, picture.width // 2, picture.height))
    return sum(half.histogram()[128:]) / (half.width * half.height)


@pytest.mark.parametrize("activity", DATA_SHIPS)
def test_training_runs_to_its_end(trains, figure, activity):
    settings = [part for pair in DATA_SHIPS[activity] for part in ("--set", pair)]
    start = monotonic()
    done = trains.run("layerwise-train", "run", activity, "--json", *settings, timeout=800)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr
    events = [json.loads(line) for line in done.stdout.splitlines()]
    exported = next(event for event in events if "sha256" in event)
    assert (trains.folder / exported["path"].removeprefix("/")).is_file()
    figure(trains.edition, f"training {activity}", f"{monotonic() - start:.0f} s, one epoch")


@pytest.mark.parametrize("activity", DATA_IS_MISSING)
def test_missing_data_is_told_in_a_sentence(trains, activity):
    done = trains.run("layerwise-train", "run", activity)
    assert done.returncode == 2
    assert "The data set pokemon was not found" in done.stderr
    assert "Traceback" not in done.stderr


def test_every_activity_is_one_or_the_other(trains):
    listed = trains.run("layerwise-train", "list").stdout
    ids = {line.split()[0] for line in listed.splitlines() if not line.startswith(" ")}
    assert ids == {*DATA_SHIPS, *DATA_IS_MISSING}


def test_a_minute_opens_no_socket_and_writes_only_to_the_users_folders(installed, display, figure):
    trace = CHECKS / f"{installed.edition}-trace.txt"
    empty_folder(installed.home)
    with started(installed, display, trace=trace, LANG=LOCALE) as process:
        end = time() + TRACED_S
        window = display.window()
        sleep(3)
        display.hand("windowfocus", "--sync", window, "key", "ctrl+1", "sleep", "1")
        draw_seven(display, window)
        display.hand("key", "ctrl+5", "sleep", "3", "key", "ctrl+r", "sleep", "1")
        while time() < end:
            sleep(5)
        display.screenshot(CHECKS / f"{installed.edition}-5-training.png")
        status, printed = quit_by_key(display, process)
    assert status == 0, printed
    lines = trace.read_text("utf-8", "replace").splitlines()
    assert internet_sockets(lines) == []
    outside = {change for change in changes(lines) if not is_expected(change)}
    assert not outside
    assert list(installed.temporary.glob("*")) == [], "something was left in /tmp"
    figure(installed.edition, "calls looked at in a minute", f"{len(lines):,}")
    if has_training(installed):
        assert any("layerwise-train" in line and "execve" in line for line in lines)


def empty_folder(folder):
    for path in folder.iterdir():
        shutil.rmtree(path) if path.is_dir() else path.unlink()


OWN = (
    ".cache/Layerwise", ".config/Layerwise", ".local/share/Layerwise", ".local/state/Layerwise",
    # Of the system's own libraries, for all programs of the user.
    ".cache/fontconfig", ".cache/mesa_shader_cache",
)  # fmt: skip
# Fontconfig asks for the places of its cache in turn until it may write to one.
ASKED_FOR = ("/var/cache/fontconfig", f"{HOME}/.fontconfig")
DEVICES = (
    "/dev/null",
    "/dev/tty",
    "/dev/dri",
    "/dev/shm/",
    "/tmp/",
    "/proc/self/",
    "/proc/thread-self/",
)


def is_expected(change):
    """Return whether a change is of the user's own files, or of a cache that was only asked for."""
    is_cache = change.path.startswith(ASKED_FOR) and not change.is_done
    return is_cache or is_users_own(change.path)


def is_users_own(path):
    """Return whether a path is one of ours, a folder above one, or a device."""
    own = [f"{HOME}/{name}" for name in OWN]
    above = any(name.startswith(f"{path.rstrip('/')}/") for name in own)
    return above or path in own or path.startswith((*(f"{name}/" for name in own), *DEVICES))


def test_a_kill_leaves_nothing_that_stops_the_next_start(installed, display):
    with started(installed, display, LANG="C.UTF-8") as process:
        display.window()
        psutil.Process(process.pid).children(recursive=True)[-1].send_signal(signal.SIGKILL)
        process.wait(30)
    done = installed.run("layerwise", "--check", QT_QPA_PLATFORM="offscreen")
    assert done.returncode == 0, done.stderr


# The last of this file: after it nothing is installed.
def test_a_purge_leaves_nothing_outside_the_home(installed):
    figure_kib = installed.as_root("dpkg-query", "-W", "-f=${Installed-Size}", installed.edition)
    assert int(figure_kib) > 0
    installed.as_root("apt-get", "purge", "--yes", "--autoremove", installed.edition)
    books = ("var/lib/dpkg", "var/lib/apt", "var/cache", "var/log", "etc/ld.so.cache")
    left = {path for path in installed.files() - installed.before if not path.startswith(books)}
    assert left == set()
    assert (installed.home / ".local").exists(), "what the user made is kept"
