"""Opening and asking a real model."""

import threading

import numpy as np
import pytest
from onnx import TensorProto
from PIL import Image

from desktop.services.open_model import find_model, open_model, own_models, shipped_models
from tests.desktop import model_files
from training.contract.energy import energies
from training.contract.errors import ModelFileError, PictureError
from training.contract.files import sha256
from training.contract.metadata import Check, Unfamiliar
from training.contract.provenance import remember_export


@pytest.fixture
def model(own_model):
    return open_model(own_model)


def remembered(path, content):
    """Write a model that counts as this user's own."""
    path.write_bytes(content)
    remember_export(sha256(content), path)
    return path


def test_it_reads_digits(model, digits):
    test = digits.test
    answer = model.answer_pixels(test.pictures[:1000])
    assert (answer.probabilities.argmax(axis=1) == test.labels[:1000]).mean() > 0.8
    assert answer.energies.shape == answer.unfamiliar.shape == (1000,)


def test_picture_and_its_pixels_get_the_same_answer(model, digits):
    pixels = digits.test.pictures[0]
    answer = model.answer(Image.fromarray(pixels[..., 0]))
    batch = model.answer_pixels(pixels[np.newaxis])
    np.testing.assert_array_equal(answer.prepared.pixels, pixels)
    np.testing.assert_allclose(answer.probabilities, batch.probabilities[0], atol=1e-6)
    assert answer.best == 7
    assert answer.energy == pytest.approx(batch.energies[0])
    assert answer.probabilities.dtype == answer.scores.dtype == np.float32
    assert answer.milliseconds > 0
    assert answer.preparation_milliseconds > 0
    assert not answer.activations


def test_activations_come_with_the_same_answer(model, digits):
    picture = Image.fromarray(digits.test.pictures[0, ..., 0])
    plain, shown = model.answer(picture), model.answer(picture, with_activations=True)
    np.testing.assert_allclose(shown.probabilities, plain.probabilities, atol=1e-6)
    assert list(shown.activations) == ["hidden", "scores"]
    assert shown.activations["hidden"].shape == (model_files.HIDDEN,)
    assert (shown.activations["hidden"] > 0).any()
    np.testing.assert_array_equal(shown.activations["scores"], shown.scores)
    batch = model.activations(digits.test.pictures[:3])
    assert batch["hidden"].shape == (3, model_files.HIDDEN)
    np.testing.assert_allclose(batch["hidden"][0], shown.activations["hidden"], atol=1e-5)


def test_feature_maps_come_with_the_channels_last(tmp_path, digits):
    kernel = np.random.default_rng(0).normal(size=(3, 1, 5, 5)).astype(np.float32)
    content = model_files.convolving(kernel)
    opened = open_model(remembered(tmp_path / "m.onnx", content))
    found = opened.activations(digits.test.pictures[:2])
    assert found["maps"].shape == (2, 24, 24, 3)
    patch = digits.test.pictures[1, 10:15, 12:17, 0].astype(np.float32)
    expected = (kernel[:, 0] * patch).sum(axis=(1, 2))
    np.testing.assert_allclose(found["maps"][1, 10, 12], expected, rtol=1e-4, atol=1e-2)
    assert found["scores"].shape == (2, 10)


def test_many_threads_get_the_same_answers(model, digits):
    """All at once, the first activations included."""
    picture = Image.fromarray(digits.test.pictures[0, ..., 0])
    expected = model.answer(picture).probabilities
    together, answers = threading.Barrier(8), []

    def ask():
        together.wait()
        answers.append(model.answer(picture, with_activations=True).probabilities)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 8
    for answer in answers:
        np.testing.assert_allclose(answer, expected, atol=1e-6)


def test_steps_can_be_switched_off(model, digits):
    moved = np.roll(digits.test.pictures[0, ..., 0], 5, axis=0)
    canvas = Image.fromarray(np.pad(moved, 20))
    answer = model.answer(canvas, off={"ink-box"})
    assert "ink-box" not in [stage.step for stage in answer.prepared.stages]


def test_blank_picture_has_a_sentence(model):
    with pytest.raises(PictureError):
        model.answer(Image.new("L", (200, 200), 255))


def test_unfamiliar_is_below_the_threshold(digits_model, digits, tmp_path):
    picture = Image.fromarray(digits.test.pictures[0, ..., 0])
    found = {}
    for below in (-1e9, 1e9):
        content = model_files.checked(digits_model, unfamiliar=Unfamiliar("energy", below, ""))
        found[below] = open_model(remembered(tmp_path / "m.onnx", content)).answer(picture)
    assert not found[-1e9].unfamiliar
    assert found[1e9].unfamiliar


def test_energy_is_log_sum_exp_and_cannot_overflow():
    assert energies(np.array([[1, 2, 3]], np.float32))[0] == pytest.approx(
        np.log(np.exp([1, 2, 3]).sum())
    )
    assert energies(np.array([[1000, 1000]], np.float32))[0] == pytest.approx(1000 + np.log(2))


def test_graph_that_takes_bytes(digits_model, tmp_path):
    model = model_files.ModelProto()
    model.CopyFrom(digits_model)
    model.graph.input[0].type.tensor_type.elem_type = TensorProto.UINT8
    cast = model_files.helper.make_node("Cast", ["picture"], ["cast"], to=TensorProto.FLOAT)
    model.graph.node[0].input[0] = "cast"
    nodes = [cast, *model.graph.node]
    del model.graph.node[:]
    model.graph.node.extend(nodes)
    opened = open_model(remembered(tmp_path / "bytes.onnx", model_files.checked(model)))
    assert opened.check_difference < 1e-6


def test_check_that_differs_is_refused(digits_model, tmp_path):
    wrong = Check("gradient-1", (1.0,) + (0.0,) * 9)
    content = model_files.described(digits_model, check=wrong)
    with pytest.raises(ModelFileError, match="differently on this machine"):
        open_model(remembered(tmp_path / "m.onnx", content))


def test_unknown_file_with_umlauts_goes_through_the_guard(digits_file):
    model = open_model(digits_file)
    assert not model.known
    assert model.path == digits_file
    assert model.size == digits_file.stat().st_size
    assert model.sha256 == sha256(digits_file.read_bytes())


def test_own_export_needs_no_guard(own_model, monkeypatch):
    monkeypatch.setattr("desktop.services.open_model.check_in_child", None)
    assert open_model(own_model).known


def test_feature_map_that_is_not_there(digits_model, tmp_path):
    layers = (model_files.Layer("hidden", "Dense", (None, 256), 1, feature_map="nowhere"),)
    content = model_files.checked(digits_model, layers=layers)
    opened = open_model(remembered(tmp_path / "m.onnx", content))
    with pytest.raises(ModelFileError, match="nowhere"):
        opened.activations(np.zeros((1, 28, 28, 1), np.uint8))


def test_find_model_by_name_and_path(own_model, tmp_path):
    assert own_models() == [own_model]
    shipped = {path.stem: path for path in shipped_models()}
    assert find_model("digits-ann") == shipped.get("digits-ann", own_model)
    assert find_model(str(own_model)) == own_model
    other = tmp_path / "model without suffix"
    other.write_bytes(b"")
    assert find_model(str(other)) == other
    assert find_model("missing.onnx").name == "missing.onnx"
    with pytest.raises(ModelFileError, match="no model nonsense; choose one of digits-ann"):
        find_model("nonsense")
