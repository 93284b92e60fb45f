"""A folder of pictures dropped on a page against `keras.Model.predict` on the same pictures.

Keras gets the pictures decoded by the same code and prepared by the same steps, all as one batch
and again one picture a call; decoding and preparing are in all three times. Its networks are the
activities' own with random weights, which say nothing of accuracy and do not matter for speed.
While the page works, a timer on the window's thread tells how long the event loop was ever away.

LAYERWISE_BENCHMARK_PAGE names another page than `fashion`, LAYERWISE_BENCHMARK_PICTURES another
number of pictures.
"""

import os
from importlib import import_module
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np

from desktop.services.picture_intake import open_picture
from tests.benchmarks.batch import make_pictures
from tests.benchmarks.figures import Figure, milliseconds, p99, table
from tests.benchmarks.pages import Gaps, drop_paths, shown_page, wait_until
from training.contract.activities import activity
from training.contract.preparation.apply import prepare

PAGE = os.environ.get("LAYERWISE_BENCHMARK_PAGE", "fashion")
PICTURES = int(os.environ.get("LAYERWISE_BENCHMARK_PICTURES", "200"))
ROUNDS = 3  # each measures the page and Keras, one after the other: the machine may be busy
LONGEST_GAP_S = 0.05


def measure():
    with TemporaryDirectory() as folder:
        make_pictures(Path(folder), PICTURES)
        with shown_page(PAGE) as page:
            inputs = {c.key: c.model.metadata.input for c in page.model.columns.ready_columns}
            networks = {key: network_of(key) for key in inputs}
            with Gaps() as idle:
                wait_until(after(2))
            rounds = [measure_round(page, Path(folder), networks, inputs) for _ in range(ROUNDS)]
    return report(rounds, idle.seconds, len(networks))


def report(rounds, idle, count):
    """The table: medians over the rounds, and every gap of all of them."""
    seconds = [median(times) for times in list(zip(*rounds, strict=True))[:3]]
    gaps = [gap for one in rounds for gap in one[3]]
    ratios = [[one[n] / one[0] for one in rounds] for n in (1, 2)]
    long = sum(gap > LONGEST_GAP_S for gap in gaps)
    return table(
        f"A folder of {PICTURES} pictures on the page {PAGE}, {count} networks, {ROUNDS} rounds",
        [
            Figure("the page, pictures a second", f"{PICTURES / seconds[0]:.1f}"),
            Figure("keras, one batch", f"{PICTURES / seconds[1]:.1f}"),
            Figure("keras, one by one", f"{PICTURES / seconds[2]:.1f}"),
            Figure("page against one batch", times(ratios[0])),
            Figure("page against one by one", times(ratios[1])),
            Figure("event loop away, longest", milliseconds(max(gaps)), "< 50 ms"),
            Figure("event loop away, p99", milliseconds(p99(gaps))),
            Figure("longer than 50 ms", f"{long} of {len(gaps)}"),
            Figure("the same with nothing to do", milliseconds(max(idle))),
        ],
    )


def times(ratios):
    """Median, least and most of the rounds' ratios."""
    return f"{median(ratios):.2f}x ({min(ratios):.2f} to {max(ratios):.2f})"


def measure_round(page, folder, networks, inputs):
    """Seconds of the page, of Keras with one batch and one by one, and the event loop's gaps."""
    page.model.remove(page.model.entries)
    wait_until(lambda: not page.model.is_busy)
    with Gaps() as gaps:
        start = perf_counter()
        drop_paths(page, folder)
        wait_until(lambda: len(page.model.entries) == PICTURES and not page.model.is_busy)
        taken = perf_counter() - start
    missing = sum(len(entry.answers) < len(networks) for entry in page.model.entries)
    assert not missing, f"{missing} pictures are not answered"
    together = seconds_of(lambda: predict(folder, networks, inputs, PICTURES))
    alone = seconds_of(lambda: predict(folder, networks, inputs, 1))
    return taken, together, alone, gaps.seconds


def predict(folder, networks, inputs, size):
    """Have Keras answer all pictures, so many a call."""
    paths = sorted(folder.iterdir())
    for first in range(0, len(paths), size):
        pictures = [open_picture(path) for path in paths[first : first + size]]
        for key, network in networks.items():
            pixels = np.stack([prepare(picture, inputs[key]).pixels for picture in pictures])
            network.predict(pixels.astype(np.float32), verbose=0)


def network_of(key):
    """The activity's network; where it stands on a pre-trained base, that has random weights."""
    task = activity(key)
    module, _, name = task.builder.partition(":")
    network = getattr(import_module(module), name)(task.settings, len(task.labels))
    network.predict(np.zeros((1, *network.input_shape[1:]), np.float32), verbose=0)
    return network


def seconds_of(work):
    start = perf_counter()
    work()
    return perf_counter() - start


def after(seconds):
    """A condition that holds once so much time has passed."""
    end = perf_counter() + seconds
    return lambda: perf_counter() > end
