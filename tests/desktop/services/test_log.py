"""What the log file gets, in processes of their own: logging is one for a whole process."""

import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT

WARNS_AND_FAILS = """
import logging, threading, warnings
from desktop.services.log import start_log
start_log()
logging.getLogger("a.page").info("opened ü")
logging.getLogger("a.page").debug("too small")
warnings.warn("careful")
def fail(): raise KeyError("in a thread")
thread = threading.Thread(target=fail, name="worker"); thread.start(); thread.join()
raise ValueError("in the window")
"""

MANY_LINES = """
import logging
from desktop.services import log
log.LARGEST_BYTES = 10_000
log.start_log()
for number in range(2000): logging.info("line %d of many", number)
"""

WITH_AN_OBSTACLE = """
import logging
from desktop.services import log
log.LARGEST_BYTES = 10_000
(log.log_file().parent / "layerwise.log.1" / "in the way").mkdir(parents=True)
log.start_log()
for number in range(2000): logging.info("line %d of many", number)
"""

WITHOUT_ROOM = """
import logging, os
from desktop.services import log
log.start_log()
logging.info("first")
writer = logging.getLogger().handlers[-1]._writer
os.dup2(os.open("/dev/full", os.O_WRONLY), writer.stream.fileno())
for _ in range(100): logging.info("lost")
print("goes on")
"""

IMPORTS = """
import sys
import desktop.services.log, desktop.services.preferences
heavy = {"PySide6", "numpy", "onnx", "onnxruntime", "PIL", "logging.handlers"} & set(sys.modules)
assert not heavy, heavy
"""


def run(code, user_folder):
    """Run ``code`` in a fresh process with this user folder."""
    environment = os.environ | {"LAYERWISE_USER_FOLDER": str(user_folder)}
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, env=environment, capture_output=True, text=True
    )


def test_log_has_messages_warnings_and_unhandled_exceptions(user_folder):
    result = run(WARNS_AND_FAILS, user_folder)
    text = (user_folder / "log" / "layerwise.log").read_text("utf-8")
    assert "INFO a.page (MainThread): opened ü" in text
    assert "too small" not in text
    assert "UserWarning: careful" in text
    assert "KeyError: 'in a thread'" in text
    assert "ValueError: in the window" in text
    assert result.returncode == 1
    assert "ValueError: in the window" in result.stderr


def test_log_files_do_not_grow_for_ever(user_folder):
    assert run(MANY_LINES, user_folder).returncode == 0
    files = list((user_folder / "log").iterdir())
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) <= 40_000


def test_two_windows_share_a_log_that_does_not_grow_for_ever(user_folder):
    environment = os.environ | {"LAYERWISE_USER_FOLDER": str(user_folder)}
    command = [sys.executable, "-c", MANY_LINES]
    pipe = subprocess.PIPE
    started = [subprocess.Popen(command, cwd=ROOT, env=environment, stderr=pipe) for _ in range(3)]
    for process in started:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0
        assert errors == b""
    files = list((user_folder / "log").iterdir())
    assert len(files) == 4
    assert sum(file.stat().st_size for file in files) <= 45_000


def test_a_log_that_cannot_be_renamed_is_cut(user_folder):
    result = run(WITH_AN_OBSTACLE, user_folder)
    assert result.returncode == 0
    assert result.stderr == ""
    file = user_folder / "log" / "layerwise.log"
    assert file.stat().st_size <= 10_000
    assert file.read_text().endswith("line 1999 of many\n")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has a device that is always full")
def test_a_full_disk_is_not_told_of_with_each_line(user_folder):
    result = run(WITHOUT_ROOM, user_folder)
    assert result.stdout == "goes on\n"
    assert result.stderr == ""


def test_log_goes_to_standard_error_where_no_file_can_be(user_folder):
    (user_folder / "log").write_text("a file in the folder's place")
    result = run(WARNS_AND_FAILS, user_folder)
    assert "opened ü" in result.stderr
    assert "KeyError: 'in a thread'" in result.stderr


def test_log_and_preferences_import_nothing_heavy(user_folder):
    result = run(IMPORTS, user_folder)
    assert result.returncode == 0, result.stderr
