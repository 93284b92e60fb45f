"""A file is held by one process until that ends, however it does."""

import subprocess
import sys

import pytest

from desktop.services.process_lock import ProcessLock
from tests.conftest import ROOT

HOLD = """
import sys
from pathlib import Path
from desktop.services.process_lock import ProcessLock
lock = ProcessLock(Path(sys.argv[1]))
print(lock.take(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path):
    """A process that holds the file `lock`."""
    command = [sys.executable, "-c", HOLD, str(tmp_path / "lock")]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, text=True, **pipes) as process:
        assert process.stdout.readline() == "True\n"
        yield process
        process.kill()


def test_only_one_process_holds_it(holder, tmp_path):
    lock = ProcessLock(tmp_path / "lock")
    assert not lock.take()
    assert not lock.is_held


def test_a_killed_process_holds_nothing(holder, tmp_path):
    holder.kill()
    holder.wait()
    lock = ProcessLock(tmp_path / "lock")
    assert lock.take()
    assert lock.is_held
    lock.release()


def test_who_lets_go_can_take_it_again(tmp_path):
    lock = ProcessLock(tmp_path / "lock")
    assert lock.take()
    assert lock.take()
    lock.release()
    assert not lock.is_held
    other = ProcessLock(tmp_path / "lock")
    assert other.take()
    other.release()


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("in the folder's place")
    with pytest.raises(OSError):
        ProcessLock(tmp_path / "file" / "lock").take()
