"""What is known before Ray starts; it need not be installed for that."""

import os
import tempfile
from pathlib import Path

import pytest

from training.sweep.on_ray import connect
from training.sweep.on_ray.connect import LONGEST_SOCKET, SOCKET_BYTES, place_for_sockets

posix = pytest.mark.skipif(os.name == "nt", reason="sockets have no names in a folder there")


@pytest.fixture
def short():
    """A folder with a short name and a letter of two bytes."""
    with tempfile.TemporaryDirectory(prefix="ü", dir="/tmp") as folder:
        yield Path(folder)


@posix
@pytest.mark.parametrize("more", [0, 1])
def test_sockets_lie_in_the_users_cache_if_their_names_are_not_too_long(monkeypatch, short, more):
    bytes_left = LONGEST_SOCKET - SOCKET_BYTES - len(os.fsencode(short)) - 1
    cache = short / ("x" * (bytes_left + more))
    monkeypatch.setattr(connect, "user_cache_folder", lambda: cache)
    monkeypatch.setattr(tempfile, "tempdir", str(short))
    assert place_for_sockets() == (short if more else cache)
    assert place_for_sockets().is_dir()


@posix
def test_where_all_names_are_long_there_is_a_short_one_yet(monkeypatch, tmp_path):
    long = tmp_path / ("x" * LONGEST_SOCKET)
    monkeypatch.setattr(connect, "user_cache_folder", lambda: long)
    monkeypatch.setattr(tempfile, "tempdir", str(long))
    assert place_for_sockets() == Path("/tmp")
    assert not long.exists()
