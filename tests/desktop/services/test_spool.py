"""Files for pictures that have none, and what is left of programs that crashed."""

import subprocess
import sys
import threading

import pytest

from desktop.services.spool import Spool, remove_leftovers, spool_folder
from tests.conftest import ROOT

CRASH = """
import os
from desktop.services.spool import Spool
print(Spool().keep(b"left"), flush=True)
os._exit(1)
"""


def test_what_is_kept_is_in_a_file_until_the_end():
    spool = Spool()
    first, second = spool.keep(b"one"), spool.keep(b"two")
    assert (first.read_bytes(), second.read_bytes()) == (b"one", b"two")
    spool.close()
    spool.close()
    assert list(spool_folder().iterdir()) == []
    with pytest.raises(OSError, match="closed"):
        spool.keep(b"too late")


def test_nothing_is_made_before_it_is_needed():
    Spool().close()
    assert not spool_folder().exists()


def test_many_threads_get_a_file_each():
    spool = Spool()
    paths = []

    def keep(number):
        paths.append((spool.keep(str(number).encode()), number))

    threads = [threading.Thread(target=keep, args=[number]) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({path for path, _ in paths}) == 20
    assert all(path.read_bytes() == str(number).encode() for path, number in paths)
    spool.close()


def test_leftovers_of_a_crash_go_and_what_is_in_use_stays():
    result = subprocess.run(
        [sys.executable, "-c", CRASH], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert result.returncode == 1, result.stderr
    spool = Spool()
    used = spool.keep(b"in use")
    assert len([entry for entry in spool_folder().iterdir() if entry.is_dir()]) == 2
    assert remove_leftovers() == 1
    assert used.read_bytes() == b"in use"
    spool.close()
    assert list(spool_folder().iterdir()) == []


def test_no_folder_is_nothing_left():
    assert remove_leftovers() == 0
