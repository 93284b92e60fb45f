import errno
import os

import keras
import numpy as np
import pytest

from tests.training.vgg16.conftest import cut_short, h5_of, whole
from training.contract.errors import DataError
from training.registry import Pretrained
from training.vgg16 import weights as module
from training.vgg16.base_weights import BaseWeights, LayerWeights, digest_of
from training.vgg16.keras_file import FILE
from training.vgg16.weights import load_base_weights, load_into


def silent(*_):
    pass


@pytest.fixture(autouse=True)
def nothing_of_this_machine(tmp_path, monkeypatch):
    """Nor does any test open a connection that it did not ask for."""
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    monkeypatch.setattr(module, "read_shipped", lambda: None)
    monkeypatch.setattr(module, "URL", "http://127.0.0.1:9/")


@pytest.fixture
def shipped(layers, monkeypatch):
    weights = BaseWeights(layers, "the float16 weights in the shipped model", "digest")
    monkeypatch.setattr(module, "read_shipped", lambda: weights)
    return weights


@pytest.fixture
def own_file(user_folder):
    """Where a download goes."""
    return user_folder / "data" / "data" / "weights" / FILE


def put(path, content):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def names(folder):
    return [path.name for path in folder.iterdir()]


def found(option=None):
    return load_base_weights(option, silent).source.removeprefix("the published weights in ")


def test_the_order_of_the_places(tmp_path, monkeypatch, content, published, own_file, shipped):
    assert load_base_weights(None, silent) is shipped
    in_cache = put(tmp_path / "keras" / "models" / FILE, content)
    assert found() == str(in_cache)
    put(own_file, content)
    assert found() == str(own_file)
    monkeypatch.setenv("LAYERWISE_DATA", str(tmp_path / "data"))
    in_data = put(tmp_path / "data" / "weights" / FILE, content)
    assert found() == str(in_data)


@pytest.mark.parametrize("place", [f"weights/{FILE}", FILE, "other name.h5"])
def test_an_option_is_the_only_place(tmp_path, content, published, own_file, place):
    put(own_file, content)
    path = put(tmp_path / "given" / place, content)
    option = path if place.startswith("other") else tmp_path / "given"
    assert found(option) == str(path)


@pytest.mark.parametrize("option", ["empty", "missing.h5"])
def test_an_option_without_the_file(tmp_path, content, published, own_file, shipped, option):
    put(own_file, content)
    (tmp_path / "empty").mkdir()
    with pytest.raises(DataError, match="There are no VGG16 weights in") as caught:
        load_base_weights(tmp_path / option, silent, may_download=True)
    assert str(tmp_path / option) in str(caught.value)
    assert FILE in str(caught.value)


def test_a_damaged_file_is_not_passed_over(tmp_path, content, published, own_file, shipped):
    put(tmp_path / "keras" / "models" / FILE, content)
    put(own_file, content[:-1])
    with pytest.raises(DataError, match="is damaged") as caught:
        load_base_weights(None, silent, may_download=True)
    assert str(own_file) in str(caught.value)


def test_nothing_anywhere_and_no_leave_to_download(serve, content, own_file):
    server = serve(whole(content))
    with pytest.raises(DataError) as caught:
        load_base_weights(None, silent, url=server.url)
    assert server.asked == 0
    for part in (FILE, "59 MB", str(own_file.parent), "--download"):
        assert part in str(caught.value)


def test_a_download_is_kept(serve, content, published, own_file):
    server = serve(whole(content))
    weights = load_base_weights(None, silent, may_download=True, url=server.url)
    assert weights.digest == published
    assert weights.source == f"the published weights in {own_file}"
    assert own_file.read_bytes() == content
    assert names(own_file.parent) == [FILE]
    assert found() == str(own_file)
    assert server.asked == 1


def test_nothing_is_downloaded_unasked_or_twice(serve, content, published, shipped):
    server = serve(whole(content))
    assert load_base_weights(None, silent, url=server.url) is shipped
    assert server.asked == 0
    for _ in range(2):
        weights = load_base_weights(None, silent, may_download=True, url=server.url)
        assert weights.digest == published
    assert server.asked == 1


def failed(url, error=DataError, progress=silent):
    with pytest.raises(error) as caught:
        load_base_weights(None, progress, may_download=True, url=url)
    return str(caught.value)


def test_a_download_that_is_cut_short_leaves_nothing(serve, content, published, own_file):
    assert "could not be downloaded" in failed(serve(cut_short(content)).url)
    assert names(own_file.parent) == []


def test_a_download_of_something_else_leaves_nothing(serve, layers, published, own_file):
    others = layers | {"block1_conv1": LayerWeights(*(2 * one for one in layers["block1_conv1"]))}
    for wrong in (h5_of(others), b"<html>log in to the school's network</html>"):
        told = failed(serve(whole(wrong)).url)
        assert "is not the published file" in told
        assert str(own_file.parent) in told
    assert names(own_file.parent) == []


def test_a_cancelled_download_leaves_nothing(serve, content, published, own_file):
    def progress(what, done, total):
        if done > total // 2:
            raise KeyboardInterrupt

    failed(serve(whole(content)).url, KeyboardInterrupt, progress)
    assert names(own_file.parent) == []


def test_a_folder_that_cannot_be_written_is_found_out_before(serve, content, own_file):
    put(own_file.parent.parent, b"a file where a folder should be")
    server = serve(whole(content))
    failed(server.url, OSError)
    assert server.asked == 0


def test_a_full_disk_leaves_nothing(serve, content, published, own_file, monkeypatch):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("training.contract.files.os.fsync", full)
    failed(serve(whole(content)).url, OSError)
    assert names(own_file.parent) == []


def test_a_model_is_given_the_weights(tmp_path, layers, content, published):
    path = put(tmp_path / FILE, content)
    model = keras.Sequential(
        [keras.Input((4, 4, 3)), keras.layers.Conv2D(64, 3, name="block1_conv1")]
    )
    load_into(model, Pretrained(path))
    np.testing.assert_array_equal(
        model.get_layer("block1_conv1").get_weights()[0], layers["block1_conv1"].kernel
    )


def test_the_weights_are_found_without_tensorflow():
    """It takes seconds to import, and what is wrong with files is told before."""
    import subprocess
    import sys

    program = "import sys; sys.modules['tensorflow'] = None; import training.vgg16.weights"
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_the_digest_is_of_what_was_read(tmp_path, layers, content, published):
    path = put(tmp_path / FILE, content)
    assert load_base_weights(path, silent).digest == digest_of(layers)
