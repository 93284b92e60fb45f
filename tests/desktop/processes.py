"""The whole application in a process of its own, which tells what it opens."""

import os
import subprocess
import sys
import time

from tests.conftest import ROOT

# Tells which files the window is given, and does what lines on its standard input say.
TELLING = """
import sys, threading
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from desktop import application as program
from desktop.main_window import MainWindow

open_paths = MainWindow.open_paths
def tell_and_open(self, paths):
    print("opens", *paths, flush=True)
    open_paths(self, paths)
MainWindow.open_paths = tell_and_open
come_to_front = MainWindow.come_to_front
def tell_and_come(self):
    print("comes", flush=True)
    come_to_front(self)
MainWindow.come_to_front = tell_and_come

class Orders(QObject):
    given = Signal(str)
    def __init__(self, keeper):
        super().__init__()
        self.names = {"keeper": keeper}
        self.given.connect(self.obey, Qt.ConnectionType.QueuedConnection)
        threading.Thread(target=self.listen, daemon=True).start()
    def listen(self):
        for line in sys.stdin:
            self.given.emit(line)
    def obey(self, line):
        exec(line, self.names)

open_window = program.open_window
def open_and_listen(*arguments, **options):
    keeper = open_window(*arguments, **options)
    program.orders = Orders(keeper)
    QTimer.singleShot(0, lambda: print("shown", flush=True))
    return keeper
program.open_window = open_and_listen

from desktop.__main__ import main
sys.argv[0] = "layerwise"
sys.exit(main())
"""


class Program:
    """A running application; ends with the block."""

    def __init__(self, *arguments, folder=ROOT, **variables):
        self.process = subprocess.Popen(
            [sys.executable, "-c", TELLING, *arguments],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(ROOT)} | variables,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.communicate()

    def line(self):
        """Return the next line that it tells; nothing after its end."""
        return self.process.stdout.readline().rstrip("\n")

    def do(self, code):
        """Have it run a line of Python, in which `keeper` has its window."""
        self.process.stdin.write(code + "\n")
        self.process.stdin.flush()

    def close(self):
        """Close its window, and return its exit status."""
        self.do("keeper.window.close()")
        return self.process.wait(30)


def wait_until(condition):
    """Wait for something that another process does, and return it."""
    end = time.monotonic() + 30
    while not (found := condition()):
        assert time.monotonic() < end
        time.sleep(0.02)
    return found
