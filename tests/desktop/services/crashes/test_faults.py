"""An exception that nobody caught is reported once; a storm of them fills nothing."""

import logging
import sys
import threading

import pytest
from PySide6.QtCore import QTimer, qWarning

from desktop.services.crashes.faults import MOST_FAULTS, MOST_LOGGED, MOST_REPORTS, Faults
from desktop.services.crashes.folder import crashes_folder
from desktop.services.crashes.native import NativeWatch
from desktop.services.crashes.qt_messages import MOST_TOLD, QtMessages


@pytest.fixture
def told(monkeypatch):
    """What the hooks before ours were told, in place of those of the test's own tools."""
    told = []
    monkeypatch.setattr(sys, "excepthook", lambda *fault: told.append(fault[1]))
    monkeypatch.setattr(threading, "excepthook", lambda fault: told.append(fault.exc_value))
    monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
    return told


@pytest.fixture
def faults(qapp, told):
    faults = Faults()
    faults.watch()
    yield faults
    faults.end()


def reports():
    return sorted(crashes_folder().glob("*.txt")) if crashes_folder().is_dir() else []


def fail(words="from a slot"):
    raise KeyError(words)


def test_a_fault_in_a_slot_is_reported_and_the_program_goes_on(faults, told, qtbot):
    with qtbot.waitSignal(faults.reported) as signal:
        QTimer.singleShot(0, fail)
    (report,) = reports()
    assert signal.args == [report]
    text = report.read_text("utf-8")
    assert "KeyError: 'from a slot'" in text
    assert "in fail" in text
    assert "onnxruntime" in text
    assert "screens" in text
    assert len(told) == 1


def test_a_fault_in_a_thread_is_reported_in_the_window(faults, told, qtbot):
    with qtbot.waitSignal(faults.reported):
        thread = threading.Thread(target=fail, args=("from a thread",), name="busy")
        thread.start()
        thread.join()
    (report,) = reports()
    text = report.read_text("utf-8")
    assert "KeyError: 'from a thread'" in text
    assert "in busy" in text


def test_a_storm_makes_one_report_and_a_few_lines(faults, told, caplog):
    emitted = []
    faults.reported.connect(emitted.append)
    with caplog.at_level(logging.INFO):
        for number in range(2000):
            try:
                fail(f"painting {number}")
            except KeyError as error:
                sys.excepthook(KeyError, error, error.__traceback__)
    assert len(emitted) == len(reports()) == 1
    assert len(told) == MOST_LOGGED
    assert [record.args[1] for record in caplog.records] == [10, 100, 1000]


def test_many_faults_make_few_reports(faults, told):
    for number in range(300):
        kind = type(f"Fault{number}", (KeyError,), {})
        sys.excepthook(kind, kind(number), None)
    assert len(reports()) == MOST_REPORTS
    assert len(told) == MOST_FAULTS + MOST_LOGGED


def test_a_report_that_cannot_be_written_stops_nothing(faults, told, user_folder, caplog):
    (user_folder / "log").write_text("a file in the folder's place")
    try:
        fail()
    except KeyError as error:
        sys.excepthook(KeyError, error, error.__traceback__)
    assert "cannot be written" in caplog.text
    assert len(told) == 1


def test_a_fault_of_an_object_that_goes_is_logged(faults, caplog):
    class Gone:
        def __del__(self):
            fail("at the end")

    Gone()
    assert "at the end" in caplog.text
    assert reports() == []


def test_nobody_is_told_of_after_the_end(faults, told):
    faults.end()
    sys.excepthook(KeyError, KeyError("late"), None)
    assert len(told) == 1
    assert reports() == []


def test_a_report_does_not_say_who_wrote_it(faults, told, monkeypatch, tmp_path):
    monkeypatch.setenv("HOME", "/home/jane doe")
    monkeypatch.setenv("USERPROFILE", "/home/jane doe")
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "jane doe")
    error = OSError("/home/jane doe/pictures/a.png and /media/jane doe/stick/b.png")
    sys.excepthook(OSError, error, None)
    (report,) = reports()
    text = report.read_text("utf-8")
    assert "jane" not in text
    assert "~/pictures/a.png and /media/USER/stick/b.png" in text


def test_qts_messages_are_logged_a_few_times_each(qapp, caplog, capsys):
    messages = QtMessages(NativeWatch())
    messages.watch()
    with caplog.at_level(logging.INFO):
        for _ in range(100):
            qWarning("QPainter::begin: Paint device returned engine == 0, type: 1")
        qWarning("another")
    messages.end()
    lines = [record.getMessage() for record in caplog.records if record.name == "qt"]
    assert len(lines) == MOST_TOLD + 1
    assert lines[-1] == "another"
    assert capsys.readouterr().err.count("QPainter") == MOST_TOLD
