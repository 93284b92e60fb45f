import errno
import logging
import os

import keras
import numpy as np
import pytest

from training import features
from training.contract.errors import LayerwiseError
from training.features import cached_features, frozen_digest

CHUNK, BATCH = 6, 4


@pytest.fixture(autouse=True)
def small_chunks(monkeypatch):
    monkeypatch.setattr(features, "CHUNK", CHUNK)
    monkeypatch.setattr(features, "BATCH", BATCH)


@pytest.fixture(scope="module")
def pictures():
    return np.random.default_rng(2).integers(0, 256, (14, 8, 8, 3), dtype=np.uint8)


def network(activation="relu", seed=1, scale=1.0, pooled=True):
    """A small extractor; its pictures are made 0 to 1 inside."""
    keras.utils.set_random_seed(seed)
    picture = keras.Input((8, 8, 3), name="picture")
    x = keras.layers.Rescaling(scale / 255, name="scale")(picture)
    x = keras.layers.Conv2D(5, 3, activation=activation, name="convolution")(x)
    if pooled:
        x = keras.layers.GlobalAveragePooling2D(name="average")(x)
    return keras.Model(picture, x)


@pytest.fixture(scope="module")
def extractor():
    return network()


class Asked:
    """What a progress was told, which ends the work after a number of pictures."""

    def __init__(self, end=None):
        self.done = []
        self._end = end

    def __call__(self, what, done, total):
        assert what == "Extracting features"
        self.total = total
        self.done.append(done)
        if done == self._end:
            raise KeyboardInterrupt


ALL_NEW = [4, 6, 10, 12, 14]  # batches, which end where a chunk ends
ALL_KEPT = [6, 12, 14]  # chunks


def extracted(extractor, pictures):
    """The features, and what progress was told."""
    asked = Asked()
    return cached_features(extractor, pictures, asked), asked.done


def files(user_folder):
    return sorted((user_folder / "cache" / "features").iterdir())


@pytest.mark.parametrize("pooled", [True, False])
def test_the_features_are_what_the_network_answers(pictures, pooled):
    extractor = network(pooled=pooled)
    wanted = np.asarray(extractor(pictures.astype(np.float32))).astype(np.float16)
    for told in (ALL_NEW, ALL_KEPT):
        found, done = extracted(extractor, pictures)
        assert found.dtype == np.float16
        assert found.shape == wanted.shape
        np.testing.assert_allclose(found, wanted, rtol=2e-3)
        assert done == told


def test_what_is_kept_is_what_was_extracted(extractor, pictures):
    first, _ = extracted(extractor, pictures)
    again, _ = extracted(network(), pictures)  # the same layers, settings and weights
    np.testing.assert_array_equal(first, again)
    same = network()
    same.trainable = False  # which blocks learn later changes nothing
    assert frozen_digest(same) == frozen_digest(extractor)


@pytest.mark.parametrize("changes", [{"activation": "tanh"}, {"seed": 2}, {"scale": 2.0}])
def test_another_network_is_asked_itself(extractor, pictures, changes):
    extracted(extractor, pictures)
    other = network(**changes)
    assert frozen_digest(other) != frozen_digest(extractor)
    found, done = extracted(other, pictures)
    assert done == ALL_NEW
    np.testing.assert_allclose(found, np.asarray(other(pictures.astype(np.float32))), atol=2e-3)


def test_other_pictures_are_extracted(extractor, pictures):
    extracted(extractor, pictures)
    changed = pictures.copy()
    changed[7, 0, 0, 0] ^= 1
    assert extracted(extractor, changed)[1] == [6, 10, 12, 14]
    turned = pictures.reshape(14, 8, 8, 3).transpose(0, 2, 1, 3)
    assert extracted(extractor, turned)[1] == ALL_NEW


def test_new_pictures_at_the_end_are_all_that_is_worked_on(extractor, pictures):
    extracted(extractor, pictures[:12])
    assert extracted(extractor, pictures)[1] == [6, 12, 14]


def test_an_interruption_keeps_the_chunks_that_are_done(extractor, pictures, user_folder):
    with pytest.raises(KeyboardInterrupt):
        cached_features(extractor, pictures, Asked(end=10))
    assert len(files(user_folder)) == 1
    assert extracted(extractor, pictures)[1] == [6, 10, 12, 14]


def test_no_pictures(extractor):
    found, done = extracted(extractor, np.empty((0, 8, 8, 3), np.uint8))
    assert found.shape == (0, 5)
    assert done == []


def emptied(content):
    return b""


def cut(content):
    return content[: len(content) // 2]


def flipped(content):
    changed = bytearray(content)
    changed[content.index(b"}") + 70] ^= 1  # behind the header, among the numbers
    return bytes(changed)


def something_else(content):
    return b"no archive at all"


@pytest.mark.parametrize("spoil", [emptied, cut, flipped, something_else])
def test_a_damaged_file_is_made_anew(extractor, pictures, user_folder, caplog, spoil):
    wanted, _ = extracted(extractor, pictures)
    whole = {path: path.read_bytes() for path in files(user_folder)}
    for path, content in whole.items():
        path.write_bytes(spoil(content))
    with caplog.at_level(logging.INFO):
        found, done = extracted(extractor, pictures)
    assert done == ALL_NEW
    np.testing.assert_array_equal(found, wanted)
    assert {record.levelname for record in caplog.records} == {"INFO"}
    assert len(caplog.records) == len(whole)
    assert {path: path.read_bytes() for path in files(user_folder)} == whole


@pytest.mark.parametrize(
    "other", [np.zeros((6, 4), np.float16), np.zeros((6, 5), np.float32), np.float16(0)]
)
def test_an_array_of_another_kind_is_made_anew(extractor, pictures, user_folder, other):
    wanted, _ = extracted(extractor, pictures[:6])
    (path,) = files(user_folder)
    np.savez(path, features=other)
    found, done = extracted(extractor, pictures[:6])
    np.testing.assert_array_equal(found, wanted)
    assert done == [4, 6]


def test_a_cache_that_cannot_be_written_costs_time_only(extractor, pictures, user_folder, caplog):
    (user_folder / "cache").write_text("a file where a folder should be")
    found, _ = extracted(extractor, pictures)
    assert found.shape == (14, 5)
    assert {record.levelname for record in caplog.records} == {"WARNING"}


def test_a_full_disk_costs_time_only(extractor, pictures, user_folder, monkeypatch, caplog):
    def full(*_):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr("training.contract.files.os.fsync", full)
    found, _ = extracted(extractor, pictures)
    assert found.shape == (14, 5)
    assert files(user_folder) == []
    assert "No space left" in caplog.text


@pytest.mark.parametrize("scale", [1e8, np.nan])
def test_what_float16_cannot_hold_is_not_kept(pictures, user_folder, scale):
    with pytest.raises(LayerwiseError, match="more than features can be"):
        extracted(network(scale=scale), pictures)
    assert not (user_folder / "cache").exists()
