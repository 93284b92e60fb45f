"""An X server of the test's own, and a hand at it: clicks, strokes, keys, screenshots."""

import os
import select
import subprocess
import sys
from contextlib import contextmanager
from time import monotonic, sleep

SIZE = (1366, 768)

# Tells when the middle of the screen first shows something; X answers a small part in under 1 ms.
WATCH = """
import sys, time
from PySide6.QtGui import QGuiApplication
application = QGuiApplication(["watch", "-platform", "xcb"])
screen = application.primaryScreen()
middle = screen.geometry().center()
def seen():
    picture = screen.grabWindow(0, middle.x() - 150, middle.y() - 100, 300, 200).toImage()
    return {picture.pixel(x, y) for x in range(0, 300, 7) for y in range(0, 200, 7)}
while len(seen()) > 1:  # what was shown before is still there
    time.sleep(0.05)
empty = seen()
print("ready", flush=True)
while seen() == empty:
    time.sleep(0.004)
print("painted", flush=True)
"""


class Display:
    """One screen."""

    def __init__(self, number):
        self.number = number
        self.environment = {**os.environ, "DISPLAY": f":{number}"}

    def hand(self, *arguments):
        """Run one or more `xdotool` commands and return what they print."""
        command = ["xdotool", *map(str, arguments)]
        return subprocess.run(
            command, env=self.environment, capture_output=True, text=True, check=True, timeout=60
        ).stdout.strip()

    def stroke(self, *points):
        """Draw from point to point with the left button down, as slowly as a person."""
        (x, y), *others = points
        moves = ["mousemove", x, y, "mousedown", 1]
        for to_x, to_y in others:
            for part in range(1, 13):
                here = x + (to_x - x) * part // 12, y + (to_y - y) * part // 12
                moves += ["mousemove", *here, "sleep", "0.015"]
            x, y = to_x, to_y
        self.hand(*moves, "mouseup", 1)

    def window(self, name="Layerwise", limit_s=60):
        """Wait for a visible window of that name and return its number."""
        end = monotonic() + limit_s
        while monotonic() < end:
            try:
                return self.hand("search", "--onlyvisible", "--name", name).split()[-1]
            except (subprocess.CalledProcessError, IndexError):
                sleep(0.1)  # X tells of new windows only to who owns their parent
        raise AssertionError(f"no window {name} after {limit_s} s")

    def screenshot(self, path):
        """Save what the screen shows."""
        path.parent.mkdir(parents=True, exist_ok=True)
        command = ["import", "-window", "root", str(path)]
        subprocess.run(command, env=self.environment, check=True, timeout=60)
        return path

    @contextmanager
    def watched(self):
        """Yield a function that waits until the screen shows something and returns nothing."""
        command = [sys.executable, "-c", WATCH]
        with subprocess.Popen(
            command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        ) as watch:
            assert watch.stdout.readline() == b"ready\n"

            def wait(limit_s=60):
                assert select.select([watch.stdout], [], [], limit_s)[0], "nothing was painted"

            yield wait
            watch.kill()


@contextmanager
def x_display():
    """Yield a screen with a window manager; neither listens to a network."""
    reading, writing = os.pipe()
    screen = f"{SIZE[0]}x{SIZE[1]}x24"
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        screen,
        "-ac",
        "-nolisten",
        "tcp",
    ]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as told:
            display = Display(int(told.readline()))
        manager = subprocess.Popen(
            ["openbox", "--sm-disable"], env=display.environment, stderr=subprocess.DEVNULL
        )
        yield display
        for process in (manager, server):
            process.terminate()
            process.wait(10)
