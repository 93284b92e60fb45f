"""Weights of the base's shapes that nobody has published, and a server to fetch them from."""

import io
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import h5py
import numpy as np
import pytest

from training.vgg16 import keras_file
from training.vgg16.base_weights import KERNELS, LayerWeights, digest_of

# How three generations of Keras have named a layer's two arrays, as FILE has them and as its
# later copies do.
LAYOUTS = {
    "2016": ("{0}_W_1:0", "{0}_b_1:0"),
    "2.x": ("{0}/kernel:0", "{0}/bias:0"),
    "3.x": ("{0}/kernel", "{0}/bias"),
}


@pytest.fixture(scope="session")
def layers():
    random = np.random.default_rng(5)

    def values(shape):
        return random.random(shape, dtype=np.float32) - np.float32(0.5)

    return {
        name: LayerWeights(values(shape), values(shape[-1:])) for name, shape in KERNELS.items()
    }


def h5_of(layers, layout="3.x"):
    """The bytes of a file with `layers`, as Keras lays it out."""
    content = io.BytesIO()
    with h5py.File(content, "w") as file:
        for name, arrays in layers.items():
            group = file.create_group(name)
            for array_name, array in zip(LAYOUTS[layout], arrays, strict=True):
                group[array_name.format(name)] = array
        file.create_group("block5_pool")
    return content.getvalue()


@pytest.fixture(scope="session")
def content(layers):
    return h5_of(layers)


@pytest.fixture
def published(layers, monkeypatch):
    """Let `layers` be the published weights; returns their digest."""
    digest = digest_of(layers)
    monkeypatch.setattr(keras_file, "NUMBERS_SHA256", digest)
    return digest


@pytest.fixture
def serve(monkeypatch):
    """Start a server on this machine that answers with what a function writes."""
    monkeypatch.setenv("no_proxy", "*")
    servers = []

    def start(answer):
        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                server.asked += 1
                try:
                    answer(self)
                except ConnectionError:  # whoever asked has gone
                    server.left.set()

            def log_message(self, *_):
                pass

        server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.asked = 0
        server.left = threading.Event()
        server.url = f"http://127.0.0.1:{server.server_port}/weights.h5"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        servers.append((server, thread))
        return server

    yield start
    for server, thread in servers:
        server.shutdown()
        server.server_close()  # waits for the threads of its answers
        thread.join(20)
        assert not thread.is_alive()


def whole(content, length=True):
    """An answer with all of `content`."""

    def answer(request):
        request.send_response(200)
        if length:
            request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        request.wfile.write(content)

    return answer


def cut_short(content, missing=1000):
    """An answer that promises `content` and ends before."""

    def answer(request):
        request.send_response(200)
        request.send_header("Content-Length", str(len(content)))
        request.end_headers()
        request.wfile.write(content[:-missing])

    return answer
