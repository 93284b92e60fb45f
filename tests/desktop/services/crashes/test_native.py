"""A process that dies leaves what is known of its end; the next start makes a report of it."""

import os
import subprocess
import sys

import pytest

from desktop.services.crashes.folder import MOST_KEPT, crashes_folder, keep
from desktop.services.crashes.native import NativeWatch, finish_reports
from tests.conftest import ROOT

WATCHED = """
import faulthandler, logging, os, signal, sys
from PySide6.QtCore import qFatal, QCoreApplication
from desktop.services.crashes.native import NativeWatch
from desktop.services.crashes.qt_messages import QtMessages
from desktop.services.log import start_log
start_log()
logging.getLogger("a.page").info("the last words")
native = NativeWatch()
messages = QtMessages(native)
native.start()
messages.watch()
"""
ENDS = {
    "segmentation": ("os.kill(os.getpid(), signal.SIGSEGV)", "Segmentation fault"),
    "abort": ("os.abort()", "Aborted"),
    "qt": ("qFatal('no such thing as a screen')", "no such thing as a screen"),
    "stack": ("import ctypes; ctypes.string_at(0)", "Segmentation fault"),
}
LIVES = "native.start(); print('alive', flush=True); sys.stdin.read()"


def run(code):
    """Run a watched process to its end."""
    command = [sys.executable, "-c", WATCHED + code]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60)


def names():
    """Return the files in the folder of reports."""
    folder = crashes_folder()
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("end", ENDS)
def test_a_crash_is_reported_at_the_next_start(end):
    code, words = ENDS[end]
    assert run(code).returncode != 0
    (report,) = finish_reports()
    text = report.read_text("utf-8")
    assert words in text
    assert "the last words" in text
    assert "Qt 6" in text
    assert "nothing was sent" in text
    assert names() == [report.name]
    assert finish_reports() == []


def test_a_process_that_is_ended_from_outside_is_no_crash(caplog):
    result = run("os.kill(os.getpid(), signal.SIGKILL)")
    assert result.returncode != 0
    assert finish_reports() == []
    assert names() == []
    assert "ended from outside" in caplog.text


def test_a_good_end_leaves_nothing():
    assert run("messages.end(); native.end()").returncode == 0
    assert names() == []


def test_a_process_that_lives_is_left_alone():
    command = [sys.executable, "-c", WATCHED + "print('on', flush=True); sys.stdin.read()"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen(command, cwd=ROOT, **pipes) as process:
        assert process.stdout.readline() == "on\n"
        before = names()
        assert finish_reports() == []
        assert names() == before
        process.kill()


def test_where_nothing_can_be_written_the_program_starts(user_folder):
    (user_folder / "log").write_text("a file in the folder's place")
    result = run("native.note('words'); messages.end(); native.end(); print('well')")
    assert result.stdout == "well\n"
    assert finish_reports() == []


def test_few_reports_are_kept():
    reports = [keep(f"number {number}") for number in range(MOST_KEPT + 3)]
    for number, report in enumerate(reports):
        if report.exists():
            os.utime(report, (number, number))
    keep("the last")
    texts = {path.read_text() for path in crashes_folder().iterdir()}
    assert len(texts) == MOST_KEPT
    assert "the last" in texts
    assert "number 0" not in texts


def test_two_watches_of_one_process_do_not_meet():
    first, second = NativeWatch(), NativeWatch()
    first.start()
    second.start()
    assert len(names()) == 2
    second.end()
    first.end()
    assert names() == []
