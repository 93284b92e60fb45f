"""Pictures come from servers that behave, and a sentence from all others."""

import http.server
import socket
import threading
import time
from contextlib import suppress

import pytest

from desktop.services import web_fetch
from desktop.services.download import download, question
from training.contract.errors import PictureError

PICTURE = b"\x89PNG a picture, as far as a server is concerned"
AT_ONCE_S = 30  # on a busy machine


class Handler(http.server.BaseHTTPRequestHandler):
    """A server with good and bad manners, one a path."""

    def log_message(self, *arguments):
        pass

    def do_GET(self):
        with suppress(OSError):  # the other side gave up, as it should
            getattr(self, self.path.partition("?")[0].strip("/").partition("/")[0])()

    def _start(self, status=200, kind="image/png", **headers):
        self.send_response(status)
        if kind:
            self.send_header("Content-Type", kind)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def good(self):
        self._start(Content_Length=len(PICTURE))
        self.wfile.write(PICTURE)

    def unsized(self):
        self._start()
        self.wfile.write(PICTURE)

    def page(self):
        self._start(kind="text/html; charset=utf-8")
        self.wfile.write(b"<html>")

    def untyped(self):
        self._start(kind="")
        self.wfile.write(PICTURE)

    def missing(self):
        self.send_error(404)

    def broken(self):
        self.send_error(500)

    def claims(self):
        self._start(Content_Length=10**12)

    def endless(self):
        self._start()
        while True:
            self.wfile.write(bytes(1 << 16))

    def short(self):
        self._start(Content_Length=2 * len(PICTURE))
        self.wfile.write(PICTURE)

    def silent(self):
        self.server.released.wait(60)

    def dribbles(self):
        self._start(Content_Length=1000)
        while not self.server.released.wait(0.05):
            self.wfile.write(b"x")

    def headers_without_end(self):
        self.wfile.write(b"HTTP/1.0 200 OK\r\n")
        while not self.server.released.wait(0.05):
            self.wfile.write(b"X: y\r\n")

    def nonsense(self):
        self.wfile.write(b"SSH-2.0-OpenSSH\r\n")

    def moved(self):
        self._start(302, Location="/good")

    def to_file(self):
        self._start(302, Location="file:///etc/passwd")

    def to_ftp(self):
        self._start(301, Location="ftp://127.0.0.1/bild.png")

    def in_circles(self):
        self._start(302, Location="/in_circles")

    def nowhere(self):
        self._start(302)


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch):
    """The server is on this machine, whatever stands between it and the internet."""
    monkeypatch.setenv("no_proxy", "*")


@pytest.fixture
def server():
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.released = threading.Event()
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.released.set()
    server.shutdown()
    server.server_close()  # waits for the threads of the requests
    thread.join()


@pytest.fixture(autouse=True)
def no_thread_left():
    """No download stays behind, whatever the server does."""
    yield
    left = [thread for thread in threading.enumerate() if thread.name == "download"]
    for thread in left:
        thread.join(AT_ONCE_S)
    assert not any(thread.is_alive() for thread in left)


def refusal(address, **options):
    """The sentence with which ``address`` is refused."""
    start = time.monotonic()
    with pytest.raises(PictureError) as caught:
        download(address, **options)
    assert time.monotonic() - start < AT_ONCE_S
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


@pytest.mark.parametrize("path", ["good", "unsized", "moved", "good?größe=ä b", "good/x#y"])
def test_picture_arrives(server, path):
    assert download(f"{server}/{path}").content == PICTURE


def test_picture_has_a_name(server):
    assert download(f"{server}/good/Kirsche%20rot.png?x=1").name == "Kirsche rot.png"
    assert download(f"{server}/good/").name == "good"


@pytest.mark.parametrize(
    ("path", "words"),
    [
        ("page", "no picture but text/html"),
        ("untyped", "no picture but"),
        ("missing", "404 Not Found"),
        ("broken", "500 Internal"),
        ("claims", "too large (at most 30 MB)"),
        ("short", "stopped before the end"),
        ("nonsense", "cannot be reached"),
        ("to_file", "of the kind file"),
        ("to_ftp", "of the kind ftp"),
        ("in_circles", "does not give"),
        ("nowhere", "does not give"),
    ],
)
def test_server_with_bad_manners_has_a_sentence(server, path, words):
    sentence = refusal(f"{server}/{path}")
    assert words in sentence
    assert "127.0.0.1" in sentence


def test_body_without_end_is_cut_off(server, monkeypatch):
    monkeypatch.setattr(web_fetch, "LARGEST_DOWNLOAD_BYTES", 1_000_000)
    assert "too large" in refusal(f"{server}/endless")


@pytest.mark.parametrize("path", ["silent", "dribbles", "headers_without_end"])
def test_slow_server_is_given_up(server, path):
    assert "within 0.4 s" in refusal(f"{server}/{path}", limit_s=0.4)


def test_download_can_be_cancelled(server):
    cancelled = threading.Event()
    cancelled.set()
    assert "as you wished" in refusal(f"{server}/silent", cancelled=cancelled)


def test_nobody_answers():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    assert "online" in refusal(f"http://127.0.0.1:{port}/bild.png")


def test_offline_is_told(monkeypatch):
    def fail(*arguments, **options):
        raise socket.gaierror(-3, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", fail)
    sentence = refusal("https://example.org/bild.png")
    assert "example.org cannot be reached (Temporary failure in name resolution)" in sentence
    assert "online" in sentence


@pytest.mark.timeout(60)
def test_look_up_that_never_ends_is_left_behind(monkeypatch):
    released = threading.Event()

    def wait(*arguments, **options):
        released.wait(50)
        raise socket.gaierror(-3, "late")

    monkeypatch.setattr(socket, "getaddrinfo", wait)
    assert "within 0.3 s" in refusal("http://example.org/bild.png", limit_s=0.3)
    released.set()


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd",
        "ftp://example.org/a.png",
        "smb://server/a.png",
        "javascript:alert(1)",
        "bild.png",
        "http://",
        "http://[1::",
        "http://example.org:port/",
        "http://example.org@127.0.0.1/",
        "",
    ],
)
def test_other_addresses_are_refused_before_anything_is_asked(address):
    assert refusal(address)
    with pytest.raises(PictureError):
        question(address)


def test_question_names_the_host():
    asked = question("https://upload.example.org/a/b/c.png?x")
    assert str(asked) == "Download the picture from upload.example.org?"


def test_nothing_is_fetched_where_the_network_is_switched_off(administrator):
    administrator("network = 'never'")
    for act in (question, download):
        with pytest.raises(PictureError, match="nothing is fetched on this computer"):
            act("https://example.org/a.png")
