"""The packaged application against the source: `LAYERWISE_BUNDLE` names its folder.

Both are measured from the start of the process: the window until its first page is painted, its
model has answered and the program has ended, and a training until it tells of its first epoch's
first batch.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.benchmarks.figures import Figure, table

PAIRS = 7
AIM = "<= 1.5x"
RUN = ("run", "digits-ann", "--json", "--set", "epochs=1", "--set", "samples=600")


def measure():
    folder = os.environ.get("LAYERWISE_BUNDLE")
    if not folder:
        return "The packaged application: LAYERWISE_BUNDLE names none"
    bundle = Path(folder)
    source = [sys.executable, "-m"]
    pairs = {"window": ([*source, "desktop", "--check"], [bundle / "layerwise", "--check"])}
    if (bundle / "layerwise-train").is_file():
        train = [*source, "training", *RUN]
        pairs["training, first batch"] = (train, [bundle / "layerwise-train", *RUN])
    figures = []
    with tempfile.TemporaryDirectory() as compiled:
        for name, both in pairs.items():
            waits_for = b'"event":"batch"' if name != "window" else b""
            for command in both:  # compiles, and brings the files into the disk's cache
                seconds(command, compiled, waits_for)
            times = [
                [seconds(command, compiled, waits_for) for command in both] for _ in range(PAIRS)
            ]
            own, packaged = (median(column) for column in zip(*times, strict=True))
            figures += [
                Figure(f"{name}, source", f"{own:.2f} s"),
                Figure(f"{name}, packaged", f"{packaged:.2f} s"),
                Figure(f"{name}, ratio", f"{packaged / own:.2f}x", AIM),
            ]
    return table(f"The packaged application, medians of {PAIRS} interleaved pairs", figures)


def seconds(command, compiled, waits_for):
    """Start a process; the seconds until it prints what is waited for, or until it ends.

    Modules are compiled once, as an installation does, into the folder `compiled`.
    """
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": compiled}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    start = perf_counter()
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=environment
    ) as process:
        for line in process.stdout:
            if waits_for and waits_for in line:
                taken = perf_counter() - start
                process.kill()
                return taken
        if process.wait() or waits_for:
            raise RuntimeError(f"{command[0]} has failed")
        return perf_counter() - start
