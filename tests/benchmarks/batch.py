"""`classify` over hundreds of pictures: how many a second, and whether memory grows.

The pictures are JPEG photographs of several sizes, made of Fashion-MNIST's; the model is the
shipped one, or the file that LAYERWISE_BENCHMARK_MODEL names.
"""

import io
import os
from contextlib import redirect_stdout
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np
import psutil
from PIL import Image

from desktop.commands.classify import classify, list_pictures, open_models, text_line
from tests.benchmarks.figures import Figure, table
from training.datasets.fashion_mnist import load_fashion_mnist

PICTURES, PART, SOURCES = 500, 100, 50
SIZES = ((640, 480), (480, 640), (1600, 1200), (300, 300), (1024, 768))
MODEL = os.environ.get("LAYERWISE_BENCHMARK_MODEL", "digits-ann")
GROWTH_AIM_MB = 5


def measure():
    with TemporaryDirectory() as folder:
        make_pictures(Path(folder))
        models = open_models([MODEL])
        pictures = list_pictures([folder])
        with redirect_stdout(io.StringIO()):
            seconds, memory, network = answer_all(pictures, models)
    first, last = memory[:PART], memory[-PART:]
    growth = (np.median(last) - np.median(first)) / 1e6
    return table(
        f"classify over {PICTURES} pictures with {models[0].name}",
        [
            Figure("pictures a second", f"{PICTURES / seconds:.1f}"),
            Figure("of which the network takes", f"{100 * network / seconds:.0f} %"),
            Figure("memory, first hundred", f"{np.median(first) / 1e6:.1f} MB"),
            Figure("memory, last hundred", f"{np.median(last) / 1e6:.1f} MB"),
            Figure("growth", f"{growth:.1f} MB", f"< {GROWTH_AIM_MB} MB"),
        ],
    )


def make_pictures(folder, count=PICTURES):
    """Write the pictures; a few are hard to tell from a real photograph, all have its size."""
    random = np.random.default_rng(0)
    shown = load_fashion_mnist().test.pictures[:SOURCES, ..., 0]
    for number in range(count):
        size = SIZES[number % len(SIZES)]
        picture = Image.fromarray(255 - shown[number % SOURCES]).resize(size, Image.Resampling.BOX)
        noise = random.normal(0, 2, (*size[::-1], 3))
        grainy = np.asarray(picture)[..., np.newaxis] + noise
        pixels = grainy.clip(0, 255).astype(np.uint8)
        Image.fromarray(pixels).save(folder / f"photo {number:03}.jpg", quality=85)


def answer_all(pictures, models):
    """Seconds for all, memory in bytes after each picture, and seconds in the network."""
    process = psutil.Process()
    memory, network = [], 0.0
    start = perf_counter()
    for picture in pictures:
        for line in classify(picture, models):
            print(text_line(line, None, 1))
            network += line.answer.milliseconds / 1e3 if line.answer else 0
        memory.append(process.memory_info().rss)
    return perf_counter() - start, memory, network
