"""Samples a second of a run as the application starts it, against the same fit with plain Keras.

Both are children of this process: `layerwise-train run --json --supervised`, whose events are read
as they come, and :mod:`tests.benchmarks.plain_fit`. They take turns, one epoch each, while the
other is suspended, so that what else the machine does hits both; on a busy machine the time that
processors worked says more. The first epochs, in which graphs are made, do not count. Told are the
pace while weights are learned, up to an epoch's last batch, and that of whole epochs, with
validation and, in ours, a checkpoint.
"""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median
from subprocess import DEVNULL, PIPE
from time import perf_counter
from typing import NamedTuple

import msgspec
import psutil

from tests.benchmarks.figures import Figure, table
from training.contract.activities import activity
from training.contract.events import Batch, Failed, Mistakes, decode_event
from training.contract.settings import TrainingSettings

AIM = 0.95
WARM_UP = 2  # epochs
PLAIN = TrainingSettings(
    batch_size=64, optimiser="adam", schedule="constant", batch_normalisation=False
)


class Case(NamedTuple):
    """A training that is timed, and what of the shipped settings only ours has."""

    activity: str
    samples: int
    rounds: int
    extras: tuple[str, ...] = ()


EXTRAS = ("augmentation", "weight_averaging", "label_smoothing", "mixup")
CASES = (
    Case("digits-ann", 12_000, 15),
    Case("fashion-cnn", 2_000, 5),
    Case("digits-ann", 12_000, 10, EXTRAS),
    Case("fashion-cnn", 2_000, 3, EXTRAS),
)


class Epoch(NamedTuple):
    """Seconds until its last batch was learned and until it ended, and those of processors."""

    learned: float
    ended: float
    processors: float


def measure():
    wanted = os.environ.get("LAYERWISE_BENCHMARK_CASES", "0123")
    return "\n".join(measure_case(CASES[int(place)]) for place in wanted)


def measure_case(case):
    shipped = activity(case.activity).settings
    settings = msgspec.structs.replace(
        PLAIN, samples=case.samples, epochs=WARM_UP + case.rounds + 1
    )
    extras = {name: getattr(shipped, name) for name in case.extras}
    with (
        application(case.activity, msgspec.structs.replace(settings, **extras)) as ours,
        plain(case.activity, settings) as theirs,
    ):
        epochs = [(next(ours), next(theirs)) for _ in range(WARM_UP + case.rounds)][WARM_UP:]
    with_what = f" and {', '.join(case.extras)}" if extras else ""
    aim = "for information" if extras else f">= {AIM}"
    return table(
        f"Training of {case.activity}, {case.samples} pictures in batches of "
        f"{settings.batch_size}{with_what}",
        [
            *figures("learning", case.samples, [(a.learned, b.learned) for a, b in epochs], aim),
            *figures("whole epochs", case.samples, [(a.ended, b.ended) for a, b in epochs], aim),
            Figure(
                "  of the processors' time, ratio",
                f"{median(theirs.processors / ours.processors for ours, theirs in epochs):.2f}",
            ),
        ],
    )


def figures(what, samples, pairs, aim):
    """The pace of both and their ratio, of pairs of seconds."""
    ratios = [theirs / ours for ours, theirs in pairs]
    return [
        Figure(f"{what}, samples a second", f"{samples / median(ours for ours, _ in pairs):.0f}"),
        Figure("  plain Keras", f"{samples / median(theirs for _, theirs in pairs):.0f}"),
        Figure("  ratio, median", f"{median(ratios):.2f}", aim),
        Figure("  lowest and highest", f"{min(ratios):.2f}, {max(ratios):.2f}"),
    ]


@contextmanager
def application(name, settings):
    """A run whose events are read: an iterator that lets it train an epoch more."""
    given = msgspec.to_builtins(settings)
    shipped = msgspec.to_builtins(activity(name).settings)
    changes = [
        f"{field}={json.dumps(value)}" for field, value in given.items() if value != shipped[field]
    ]
    options = [word for change in changes for word in ("--set", change)]
    with child("training", "run", name, "--json", "--supervised", *options) as process:
        yield epochs(process, told_by_events)


@contextmanager
def plain(name, settings):
    """Keras' own fit: an iterator that lets it train an epoch more."""
    text = msgspec.json.encode(settings).decode()
    with child("tests.benchmarks.plain_fit", name, text) as process:
        yield epochs(process, told_by_lines)


@contextmanager
def child(*words):
    process = psutil.Popen([sys.executable, "-m", *words], stdin=PIPE, stdout=PIPE, stderr=DEVNULL)
    with process:
        try:
            yield process
        finally:
            process.kill()


def epochs(process, told) -> Iterator[Epoch]:
    """Let the process go on for an epoch each time, and time it."""
    while True:
        worked = sum(process.cpu_times()[:2])
        process.resume()
        begin = perf_counter()
        learned, ended = told(process.stdout)
        process.suspend()
        yield Epoch(learned - begin, ended - begin, sum(process.cpu_times()[:2]) - worked)


def told_by_events(lines):
    """When the last batch of an epoch was learned, and when the last was told of the epoch."""
    learned = 0.0
    for line in lines:
        match decode_event(line):
            case Batch():
                learned = perf_counter()
            case Mistakes():
                return learned, perf_counter()
            case Failed(sentence=sentence):
                raise SystemExit(sentence)
    raise SystemExit("The run ended without a word.")


def told_by_lines(lines):
    lines.readline()
    learned = perf_counter()
    lines.readline()
    return learned, perf_counter()
