"""Memory that was freed is given back, now and then."""

import sys

import numpy as np
import psutil
import pytest

from desktop.services import unused_memory
from desktop.services.unused_memory import MemoryKeeper, give_back


def test_it_is_given_back_each_so_many_times(monkeypatch):
    given = []
    monkeypatch.setattr(unused_memory, "give_back", lambda: given.append(True))
    keeper = MemoryKeeper(3)
    for _ in range(7):
        keeper.note()
    assert len(given) == 2


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux keeps it")
def test_what_small_pieces_leave_is_given_back():
    pieces = [np.ones(10_000, np.uint8) for _ in range(4000)]
    kept = pieces[-1]  # the heap cannot simply end earlier
    full = psutil.Process().memory_info().rss
    del pieces
    assert give_back()
    assert psutil.Process().memory_info().rss < full - 30_000_000
    assert kept.sum() == 10_000
