"""Where a network looked: the exact maps are its scores, and covering finds what matters."""

import threading

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageOps

from desktop.services.look import can_look_exactly, look_by_occlusion, look_exactly, over_picture
from desktop.services.open_model import open_model
from tests.desktop import model_files
from training.contract.errors import ModelFileError
from training.contract.files import sha256
from training.contract.metadata import Look
from training.contract.preparation.placement import Box, Placement
from training.contract.provenance import remember_export


@pytest.fixture
def opened(tmp_path):
    """Open the bytes of a model as one of the user's own."""

    def open_bytes(content):
        path = tmp_path / "m.onnx"
        path.write_bytes(content)
        remember_export(sha256(content), path)
        return open_model(path)

    return open_bytes


def random_model(seed, layout, half=False, **changes):
    """A model with class weights, of random sizes and weights."""
    random = np.random.default_rng(seed)
    channels, side = random.integers(2, 9), random.integers(3, 8)
    kernel = random.normal(size=(channels, 1, side, side + 1)).astype(np.float32)
    weights = random.normal(size=(channels, 10)).astype(np.float16 if half else np.float32)
    bias = random.normal(size=10).astype(np.float32) * 3
    return model_files.averaging(kernel, weights, bias, layout, **changes), bias


def random_pictures(seed, count=3):
    random = np.random.default_rng(seed)
    return random.integers(0, 256, size=(count, 28, 28, 1), dtype=np.uint8)


@pytest.mark.parametrize("half", [False, True])
@pytest.mark.parametrize("layout", ["NHWC", "NCHW"])
@pytest.mark.parametrize("seed", range(5))
def test_mean_and_bias_are_the_score(seed, layout, half, opened):
    content, bias = random_model(seed, layout, half)
    model = opened(content)
    assert can_look_exactly(model)
    for pixels in random_pictures(seed):
        found = look_exactly(model, pixels)
        scores = model.answer_pixels(pixels[np.newaxis]).scores[0]
        assert found.maps.dtype == np.float32
        np.testing.assert_allclose(found.maps.mean(axis=(1, 2)) + bias, scores, atol=2e-4)
        np.testing.assert_allclose(found.bias, bias, atol=2e-4)


@pytest.mark.parametrize("layout", ["NHWC", "NCHW"])
def test_each_place_has_its_own_share(layout, opened):
    """What is only in one corner of the picture is only in that corner of the map."""
    content, _ = random_model(3, layout)
    model = opened(content)
    pixels = np.zeros((28, 28, 1), np.uint8)
    pixels[:9, 19:] = random_pictures(0, 1)[0, :9, 19:]
    maps = look_exactly(model, pixels).maps
    rows, columns = maps.shape[1:]
    assert np.abs(maps[:, : rows // 2, columns // 2 :]).max() > 0.01
    assert np.abs(maps[:, rows // 2 + 1 :]).max() == 0
    assert np.abs(maps[:, :, : columns // 2 - 1]).max() == 0


def test_a_map_says_what_it_shows(opened):
    content, _ = random_model(0, "NHWC")
    found = look_exactly(opened(content), random_pictures(0)[0])
    shown = found.heat_map(7)
    np.testing.assert_array_equal(shown.values, found.maps[7])
    assert shown.signed
    assert "the score of 7" in shown.meaning


@pytest.mark.parametrize(
    "look",
    [
        Look("rectified", "weights", "NHWC"),  # the other layout
        Look("nowhere", "weights"),
        Look("means", "weights"),
        Look("features", "nowhere"),
        Look("features", "bias"),
        Look("features", "kernel"),
    ],
)
def test_tensors_that_are_not_what_they_should_be(look, opened):
    content, _ = random_model(0, "NHWC", look=look)
    with pytest.raises(ModelFileError, match=r"export it again\.$"):
        look_exactly(opened(content), random_pictures(0)[0])


def test_a_model_whose_scores_do_not_follow_is_refused(opened):
    """Maps before the rectifier have the right shape, and another mean."""
    content, _ = random_model(1, "NCHW", look=Look("maps", "weights", "NCHW"))
    with pytest.raises(ModelFileError, match="do not follow from"):
        look_exactly(opened(content), random_pictures(0)[0])


def test_a_model_without_class_weights(own_model):
    model = open_model(own_model)
    assert not can_look_exactly(model)
    with pytest.raises(ValueError, match="does not say"):
        look_exactly(model, random_pictures(0)[0])


def test_covering_finds_the_part_that_matters(opened):
    """The model sees light anywhere, as its first label; there is some in one corner only."""
    weights = np.zeros((1, 10), np.float32)
    weights[0, :2] = 200, -200
    kernel = np.ones((1, 1, 3, 2), np.float32)
    model = opened(model_files.averaging(kernel, weights, np.zeros(10, np.float32)))
    pixels = np.zeros((28, 28, 1), np.uint8)
    pixels[3:9, 18:24] = 200
    found = look_by_occlusion(model, pixels)
    for looked in found:
        assert looked.maps.shape == (10, 28, 28)
        assert looked.maps.dtype == np.float32
        row, column = np.unravel_index(looked.maps[0].argmax(), (28, 28))
        assert 3 <= row < 9
        assert 18 <= column < 24
        np.testing.assert_allclose(looked.maps[0, 16:], 0, atol=1e-5)
    assert found.score.maps[1].min() < 0  # covered, the second label gains
    assert found.score.heat_map(1).signed
    assert "probability of 0 falls" in found.probability.heat_map(0).meaning


def test_covering_agrees_with_asking_by_hand(own_model, digits):
    model = open_model(own_model)
    pixels = digits.test.pictures[0]
    found = look_by_occlusion(model, pixels)
    patch, step = 6, 2
    starts = range(0, 28 - patch + 1, step)
    falls, times = np.zeros((28, 28)), np.zeros((28, 28))
    own = model.answer_pixels(pixels[np.newaxis]).probabilities[0, 7]
    for top in starts:
        for left in starts:
            covered = pixels.copy()
            covered[top : top + patch, left : left + patch] = 0
            answer = model.answer_pixels(covered[np.newaxis]).probabilities[0, 7]
            falls[top : top + patch, left : left + patch] += own - answer
            times[top : top + patch, left : left + patch] += 1
    np.testing.assert_allclose(found.probability.maps[7], falls / times, atol=1e-5)


def test_covering_tells_how_far_it_is(own_model, digits):
    told = []
    look_by_occlusion(open_model(own_model), digits.test.pictures[0], lambda *at: told.append(at))
    done, total = zip(*told, strict=True)
    assert list(done) == sorted(set(done))
    assert set(total) == {done[-1]}
    assert len(told) > 3


def test_covering_can_be_cancelled_between_batches(own_model, digits):
    cancelled, told = threading.Event(), []

    def stop(*at):
        told.append(at)
        cancelled.set()

    model = open_model(own_model)
    assert look_by_occlusion(model, digits.test.pictures[0], stop, cancelled) is None
    assert len(told) == 1


def test_a_map_lies_over_the_picture_where_the_input_does():
    values = np.zeros((4, 4), np.float32)
    values[1, 2] = 1
    # The input shows a square of 80 in the middle of a picture of 200 x 100.
    over = over_picture(values, Placement(Box(60, 10, 140, 90), 200, 100), (200, 100))
    assert over.shape == (100, 200)
    seen = np.isfinite(over)
    assert seen[11:89, 61:139].all()
    assert not seen[:, :59].any()
    assert not seen[91:].any()
    row, column = np.unravel_index(np.nanargmax(over), over.shape)
    assert abs(row - 40) <= 1
    assert abs(column - 110) <= 1
    small = over_picture(values, Placement(Box(60, 10, 140, 90), 200, 100), (20, 10))
    assert small.shape == (10, 20)
    assert small[3, 10] == np.nanmax(small)


def test_what_lies_beyond_a_padded_picture_is_left_out():
    values = np.tile(np.arange(4, dtype=np.float32)[:, np.newaxis], (1, 4))
    over = over_picture(values, Placement(Box(0, -50, 100, 50 + 50), 100, 50), (100, 50))
    assert np.isfinite(over).all()
    assert over[0].max() < 1.7
    assert over[-1].min() > 1.5


def test_a_map_is_turned_with_a_picture_that_the_network_saw_lying():
    stored = Image.new("L", (40, 20))
    ImageDraw.Draw(stored).rectangle((30, 0, 39, 9), fill=255)
    values = np.asarray(stored, dtype=np.float32)
    for turn in range(1, 9):
        stored.getexif()[0x0112] = turn
        upright = (20, 40) if turn >= 5 else (40, 20)
        over = over_picture(values, Placement(Box(0, 0, 40, 20), 40, 20, turn), upright)
        np.testing.assert_allclose(over, np.asarray(ImageOps.exif_transpose(stored)), atol=1)
