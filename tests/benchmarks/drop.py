"""From a picture dropped on a page to the repainted bars of all its networks.

Decoding in the child process, the preparation, every network and the painting are in it. What the
networks alone take of it is told beside, since it is theirs and not the page's.
"""

from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from tests.benchmarks.batch import make_pictures
from tests.benchmarks.figures import Figure, milliseconds, spread, table
from tests.benchmarks.pages import AllPainted, drop_paths, shown_page, wait_until

PAGES = ("digits", "fashion", "pokemon")
WARM_UP, DROPS = 3, 25


def measure():
    with TemporaryDirectory() as folder:
        make_pictures(Path(folder), WARM_UP + DROPS)
        pictures = sorted(Path(folder).iterdir())
        return "\n".join(measure_page(identifier, pictures) for identifier in PAGES)


def measure_page(identifier, pictures):
    with shown_page(identifier) as page:
        paint = AllPainted(bars_of(page))
        networks = []
        page.model.answered.connect(lambda *found: networks.append(found[-1].milliseconds / 1e3))
        page.model.answered.connect(
            lambda *found: paint.note(found[0] if len(found) > 1 else "digits")
        )
        times, network = [], []
        for picture in pictures:
            networks.clear()
            paint.begin()
            start = perf_counter()
            drop_paths(page, picture)
            paint.wait()
            times.append(perf_counter() - start)
            network.append(sum(networks))
            if identifier != "digits":
                wait_until(lambda: not page.model.is_busy)
    network = Figure("of which the networks, p50", milliseconds(median(network[WARM_UP:])))
    title = f"Drop to answer on the page {identifier}, {DROPS} pictures"
    return table(title, [*spread("drop to repainted bars", times[WARM_UP:]), network])


def bars_of(page):
    """The bars of each network by its column's key."""
    if hasattr(page.answers, "panels"):
        return {key: panel.bars for key, panel in page.answers.panels.items()}
    return {"digits": page.answers.bars}
