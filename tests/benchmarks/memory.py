"""Whether a page's memory grows: hundreds of pictures as one folder, then dropped one by one.

It is the window's own process; the child that decodes is another.
"""

import os
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

import psutil

from tests.benchmarks.batch import make_pictures
from tests.benchmarks.figures import Figure, table
from tests.benchmarks.pages import drop_paths, shown_page, wait_until

PAGE = os.environ.get("LAYERWISE_BENCHMARK_PAGE", "fashion")
PICTURES, PART, WARM_UP = 500, 100, 20
GROWTH_AIM = 5  # per cent


def measure():
    with TemporaryDirectory() as folder:
        make_pictures(Path(folder), PICTURES)
        paths = sorted(Path(folder).iterdir())
        return "\n".join(
            measure_page(name, paths, give)
            for name, give in (("as a folder", all_at_once), ("one by one", one_by_one))
        )


def measure_page(name, paths, give):
    with shown_page(PAGE) as page:
        for path in paths[:WARM_UP]:
            drop_paths(page, path)
            wait_until(lambda: page.model.entries and not page.model.is_busy)
        page.model.remove(page.model.entries)
        memory = give(page, paths)
    first, last = median(memory[:PART]), median(memory[-PART:])
    return table(
        f"{PICTURES} pictures on the page {PAGE}, {name}",
        [
            Figure("memory, first hundred", f"{first / 1e6:.1f} MB"),
            Figure("memory, last hundred", f"{last / 1e6:.1f} MB"),
            Figure("growth", f"{100 * (last / first - 1):.1f} %", f"< {GROWTH_AIM} %"),
        ],
    )


def all_at_once(page, paths):
    """Drop the folder; bytes after each picture that is through."""
    memory, process = [], psutil.Process()

    def note(through, wanted):
        if wanted >= PICTURES:
            memory.append(process.memory_info().rss)

    page.model.progressed.connect(note)
    drop_paths(page, paths[0].parent)
    wait_until(lambda: len(page.model.entries) == PICTURES and not page.model.is_busy)
    return memory


def one_by_one(page, paths):
    """Drop each picture and look at its answers; bytes after each."""
    memory, process = [], psutil.Process()
    for number, path in enumerate(paths, start=1):
        drop_paths(page, path)
        wait_until(lambda n=number: len(page.model.entries) == n and not page.model.is_busy)
        memory.append(process.memory_info().rss)
    return memory
