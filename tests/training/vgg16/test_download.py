import socket

import pytest

from tests.training.vgg16.conftest import cut_short, whole
from training.contract.errors import DataError
from training.vgg16 import download as module
from training.vgg16.download import SIZE, URL, download

CONTENT = bytes(range(256)) * 4000


class _CancelledError(Exception):
    """What a caller's progress raises."""


def silent(*_):
    pass


def sentence(url):
    with pytest.raises(DataError) as caught:
        download(url, silent)
    assert url in str(caught.value)
    assert "\n" not in str(caught.value)
    return str(caught.value)


def test_the_address_is_the_one_that_keras_uses():
    import keras.src.applications.vgg16 as theirs

    assert URL == theirs.WEIGHTS_PATH_NO_TOP


def test_nothing_is_asked_for_where_the_network_is_switched_off(serve, administrator):
    administrator("network = 'never'")
    server = serve(whole(CONTENT))
    with pytest.raises(DataError, match="Nothing is downloaded on this computer"):
        download(server.url, silent)
    assert server.asked == 0


def test_a_whole_file_with_progress(serve):
    told = []
    server = serve(whole(CONTENT))
    assert download(server.url, lambda *step: told.append(step)) == CONTENT
    assert {what for what, _, _ in told} == {"Downloading the VGG16 weights"}
    assert {total for _, _, total in told} == {len(CONTENT)}
    done = [done for _, done, _ in told]
    assert done == sorted(done)
    assert done[-1] == len(CONTENT)
    assert server.asked == 1


def test_a_server_that_does_not_say_how_much_it_sends(serve):
    told = []
    server = serve(whole(CONTENT, length=False))
    assert download(server.url, lambda *step: told.append(step)) == CONTENT
    assert {total for _, _, total in told} == {SIZE}


def test_a_connection_that_ends_early(serve):
    told = sentence(serve(cut_short(CONTENT)).url)
    assert f"it ended after {len(CONTENT) - 1000} of {len(CONTENT)} bytes" in told


def test_more_than_the_file_can_be(serve, monkeypatch):
    monkeypatch.setattr(module, "LIMIT", len(CONTENT) - 1)
    assert "it sends more than" in sentence(serve(whole(CONTENT)).url)


def test_no_such_file(serve):
    assert "404" in sentence(serve(lambda request: request.send_error(404)).url)


def test_a_server_that_speaks_something_else(serve):
    assert "could not be" in sentence(serve(lambda request: request.wfile.write(b"hello\n")).url)


def test_a_server_that_says_nothing(serve):
    assert "could not be" in sentence(serve(lambda request: None).url)


def test_no_server():
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    told = sentence(f"http://127.0.0.1:{port}/weights.h5")
    assert "urlopen" not in told
    assert "Errno" not in told


def test_a_server_that_falls_silent(serve, monkeypatch):
    monkeypatch.setattr(module, "TIMEOUT_SECONDS", 0.2)

    def answer(request):
        request.send_response(200)
        request.send_header("Content-Length", str(len(CONTENT)))
        request.end_headers()
        request.wfile.write(CONTENT[:100])
        request.wfile.flush()
        request.rfile.read(1)  # until the other side goes

    assert "timed out" in sentence(serve(answer).url)


@pytest.mark.parametrize("error", [_CancelledError, BrokenPipeError])
def test_what_progress_raises_ends_it(serve, error):
    def progress(*_):
        raise error

    def endless(request):
        request.send_response(200)
        request.end_headers()
        while True:
            request.wfile.write(CONTENT)

    server = serve(endless)
    with pytest.raises(error):
        download(server.url, progress)
    assert server.left.wait(10)
