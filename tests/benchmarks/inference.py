"""ONNX Runtime, as the application runs it, against Keras' `predict` on one digit."""

from statistics import median
from time import perf_counter

from desktop.services.open_model import find_model, open_model
from tests.benchmarks.figures import Figure, milliseconds, table
from training.contract.activities import activity
from training.datasets.mnist import load_mnist
from training.registry import build_model

ACTIVITY = "digits-ann"
ONNX_RUNS, KERAS_RUNS, WARM_UP = 1000, 60, 10


def measure():
    pictures = load_mnist().test.pictures[:ONNX_RUNS].reshape(-1, 1, 28, 28, 1)
    task = activity(ACTIVITY)
    network = build_model(task, task.settings)
    graph = open_model(find_model(ACTIVITY)).graph
    keras = median_time(
        lambda picture: network.predict(picture.astype("float32"), verbose=0),
        pictures[:KERAS_RUNS],
    )
    onnx = median_time(graph.run, pictures)
    return table(
        f"One answer of {ACTIVITY}, medians",
        [
            Figure("keras predict", milliseconds(keras)),
            Figure("ONNX Runtime", milliseconds(onnx)),
            Figure("ratio", f"{keras / onnx:.0f}x", ">= 20x"),
        ],
    )


def median_time(answer, pictures):
    for picture in pictures[:WARM_UP]:
        answer(picture)
    times = []
    for picture in pictures:
        start = perf_counter()
        answer(picture)
        times.append(perf_counter() - start)
    return median(times)
