"""The data of feature maps, without their painting: from a picture to the values of a layer.

A grid of 64 maps that follows a drawing, VGG16's largest layer opened, and what VGG16 takes in
memory: what stays of a layer that is shown, and of the layer for which most must be computed.
"""

import ctypes
import gc
import sys
from statistics import median
from time import perf_counter

import psutil
from PIL import Image

from desktop.services.anatomy.anatomy import Anatomy
from desktop.services.open_model import find_model, open_model
from tests.benchmarks.figures import Figure, milliseconds, spread, table
from training.contract.locations import resources
from training.contract.preparation.apply import prepare
from training.datasets.mnist import load_mnist

GRID = ("fashion-cnn", "block2_conv1")  # 8 x 8 maps
LARGEST = ("pokemon-vgg16", "block1_conv2")  # 64 maps of the input's size
LAST = "block5_conv3"
DRAWINGS, WARM_UP, TURNS = 300, 10, 20
OPENINGS = 5


def measure():
    return "\n\n".join([grid(), largest()])


def grid():
    """Prepare a drawing, run the network, and reach each map's values."""
    model = open_model(find_model(GRID[0]))
    inside = Anatomy(model)
    shown = load_mnist().test.pictures[: DRAWINGS + WARM_UP, ..., 0]
    times = []
    for drawing in [Image.fromarray(one).resize((560, 560)) for one in shown]:
        start = perf_counter()
        pixels = prepare(drawing, model.metadata.input, {"garment"}).pixels
        maps = inside.results(pixels, {GRID[1]})[GRID[1]]
        maps.min(axis=(0, 1)), maps.max(axis=(0, 1))
        times.append(perf_counter() - start)
    title = f"{maps.shape[-1]} maps of {' '.join(GRID)} for {DRAWINGS} drawings"
    return table(title, spread("drawing to values", times[WARM_UP:], "p99 < 33 ms, painted"))


def largest():
    """Open VGG16's largest layer where the model is open already, then look at other pictures."""
    model = open_model(find_model(LARGEST[0]))
    source = Image.open(resources() / "samples" / "pokemon" / "1-fox.png").convert("RGB")
    turned = [prepare(source.rotate(3 * n), model.metadata.input).pixels for n in range(TURNS)]
    inside = Anatomy(model)
    before, openings = memory(), []
    for _ in range(OPENINGS):
        inside.forget()
        start = perf_counter()
        inside.results(turned[0], {LARGEST[1]})
        openings.append(perf_counter() - start)
    with_largest = memory()
    again = [seconds(lambda one=one: inside.results(one, {LARGEST[1]})) for one in turned[1:]]
    click = seconds(lambda: inside.made_of(turned[-1], LARGEST[1], 5))
    deepest = seconds(lambda: inside.results(turned[0], {LAST}))
    with_last = memory()
    inside.forget()
    return table(
        f"VGG16's largest layer, {LARGEST[1]}, and its last, {LAST}",
        [
            Figure("opened, the slowest", milliseconds(max(openings)), "< 300 ms, painted"),
            Figure("another picture", milliseconds(median(again))),
            Figure("all that made one map", milliseconds(click)),
            Figure("the last layer opened", milliseconds(deepest)),
            Figure("memory for the largest layer", megabytes(with_largest - before)),
            Figure("memory for the last as well", megabytes(with_last - before)),
            Figure("memory once let go", megabytes(memory() - before)),
        ],
    )


def seconds(work):
    start = perf_counter()
    work()
    return perf_counter() - start


def memory():
    """Bytes in use; what the C library holds back for later is given to the system first."""
    gc.collect()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
    return psutil.Process().memory_info().rss


def megabytes(number):
    return f"{number / 1e6:.0f} MB"
