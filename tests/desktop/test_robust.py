"""The application as a whole: two starts, crashes, faults, and folders that cannot be written."""

import signal
import subprocess
import sys

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from shiboken6 import delete, isValid

from desktop import application
from desktop.services.crashes.faults import Faults
from desktop.services.crashes.folder import crashes_folder
from desktop.services.log import log_file
from desktop.services.preferences import (
    BROKEN_FILE,
    Preferences,
    preferences_file,
    save_preferences,
)
from tests.conftest import ROOT
from tests.desktop.processes import Program, wait_until

NOTICE = (
    "from desktop.widgets.floating_notice import FloatingNotice; "
    "print([n.accessibleName() for n in keeper.window.findChildren(FloatingNotice) "
    "if n.isVisible() and n.parent() is keeper.window.centralWidget()], flush=True)"
)

FAILS_TO_PAINT = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

class Bad(QWidget):
    def paintEvent(self, event):
        [].pop()

keeper.bad = Bad(keeper.window.centralWidget())
keeper.bad.resize(300, 300)
keeper.bad.show()
keeper.timer = QTimer(keeper)
keeper.timer.timeout.connect(keeper.bad.update)
keeper.timer.start(1)
"""

WITHOUT_A_PLACE = """
import sys
from desktop import main_window
restore_place = main_window.restore_place
def fail(window, geometry, *sizes):
    if is_ever or geometry:
        raise RuntimeError("nothing has a place")
    restore_place(window, geometry, *sizes)
main_window.restore_place = fail
is_ever = sys.argv.pop() == "ever"
from desktop.__main__ import main
sys.exit(main())
"""


def reports():
    folder = crashes_folder()
    return sorted(folder.glob("crash-*.txt")) if folder.is_dir() else []


def notices(program):
    """Return what the window tells of, once it tells of something."""
    program.do(NOTICE)
    return program.line()


def test_the_first_window_opens_the_files_of_a_second_start(tmp_path):
    with Program() as first:
        assert first.line() == "shown"
        (tmp_path / "a picture.png").write_bytes(b"none")
        with Program("a picture.png", folder=tmp_path) as second:
            assert second.process.wait(30) == 0
            assert second.line() == ""
        assert first.line() == "comes"
        assert first.line() == f"opens {tmp_path / 'a picture.png'}"
        with Program("--new-window") as other:
            assert other.line() == "shown"
            assert other.close() == 0
        assert first.close() == 0


def test_files_wait_until_a_dialogue_is_closed(tmp_path):
    with Program() as first:
        assert first.line() == "shown"
        first.do(
            "from PySide6.QtCore import QTimer; from PySide6.QtWidgets import QMessageBox; "
            "box = QMessageBox(keeper.window); box.open(); print('asks', flush=True)"
        )
        assert first.line() == "asks"
        with Program("/a.layerwise-lesson") as second:
            assert second.process.wait(30) == 0
        assert first.line() == "comes"
        first.do("print('still asks', flush=True); box.close()")
        assert first.line() == "still asks"
        assert first.line() == "opens /a.layerwise-lesson"


def test_a_file_that_the_system_hands_over_is_opened():
    with Program() as program:
        assert program.line() == "shown"
        program.do(
            "from PySide6.QtCore import QCoreApplication; from PySide6.QtGui import QFileOpenEvent;"
            "QCoreApplication.sendEvent(QCoreApplication.instance(), QFileOpenEvent('/a b.onnx'))"
        )
        assert program.line() == "opens /a b.onnx"


def test_a_file_may_be_named_by_its_address():
    with Program("file:///a%20picture%20%C3%BC.png") as program:
        assert program.line() == "opens /a picture ü.png"


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_after_a_crash_the_next_start_tells_of_it():
    with Program() as first:
        assert first.line() == "shown"
        first.process.send_signal(signal.SIGSEGV)
        assert first.process.wait(30) == -signal.SIGSEGV
    with Program() as second:
        assert second.line() == "shown"
        (report,) = wait_until(reports)
        assert "Segmentation fault" in report.read_text("utf-8")
        told = wait_until(lambda: (words := notices(second)) != "[]" and words)
        assert "ended unexpectedly" in told
        assert second.close() == 0
    assert list(crashes_folder().iterdir()) == [report]


def test_a_fault_is_told_once_and_the_window_stays():
    fails = "from PySide6.QtCore import QTimer; QTimer.singleShot(0, lambda: [].pop())"
    with Program() as program:
        assert program.line() == "shown"
        for _ in range(20):
            program.do(fails)
        told = wait_until(lambda: (words := notices(program)) != "[]" and words)
        assert told == "['Layerwise hit an unexpected fault']"
        assert len(reports()) == 1
        assert program.close() == 0


def test_a_fault_with_each_frame_fills_nothing():
    with Program() as program:
        assert program.line() == "shown"
        program.do(f"exec({FAILS_TO_PAINT!r}, {{'keeper': keeper}})")
        wait_until(lambda: reports() and "has come 100 times" in log_file().read_text("utf-8"))
        assert notices(program) == "['Layerwise hit an unexpected fault']"
        assert program.close() == 0
    assert len(reports()) == 1
    assert log_file().stat().st_size < 20_000


@pytest.mark.parametrize(("words", "status"), [("ever", 1), ("as it was", 0)])
def test_a_start_that_fails_is_tried_as_a_first_one(words, status):
    save_preferences(Preferences(window_geometry="a place that nobody can go to"))
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_A_PLACE, "--check", words],
        cwd=ROOT, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == status
    assert "nothing has a place" in done.stderr
    assert len(reports()) == 1
    broken = preferences_file().with_name(BROKEN_FILE)
    assert broken.exists() == (status == 0)


def test_what_a_start_failed_with_is_not_saved_again(qapp, monkeypatch):
    keepers, taken = [], []
    faults = Faults()
    monkeypatch.setattr(faults, "take", lambda *fault: taken.append(fault[0]))
    save_preferences(Preferences(theme="dark"))

    def open_or_fail(_, preferences, **__):
        keepers.append(preferences)
        preferences.change(last_page="help")  # as a window does, to be saved in a moment
        if len(keepers) == 1:
            raise RuntimeError("nothing has a place")
        return "the window's keeper"

    monkeypatch.setattr(application, "open_window", open_or_fail)
    assert application._open_window_in_any_case(qapp, faults) == "the window's keeper"
    assert taken == [RuntimeError]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [isValid(keeper) for keeper in keepers] == [False, True]
    delete(keepers[1])


def test_a_user_folder_that_cannot_be_written_stops_nothing(tmp_path):
    (tmp_path / "user").write_text("a file in the folder's place")
    with Program(LAYERWISE_USER_FOLDER=str(tmp_path / "user")) as program:
        assert program.line() == "shown"
        assert program.close() == 0


def test_preferences_of_nobody_stop_nothing(user_folder):
    preferences_file().parent.mkdir(parents=True)
    preferences_file().write_text(
        '{"theme": "pink", "last_page": "attic", "language": "xx", "type_scale": "large", '
        '"window_geometry": "AdnQywADAAAA", "training": {"command": "\\u0000", "smoothing": 7}}'
    )
    with Program() as program:
        assert program.line() == "shown"
        assert program.close() == 0
    assert "pink" not in preferences_file().read_text()
