"""What each step tells apart: a part that works from one that does not."""

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from desktop.self_test import folders, guarding, libraries, models, pictures, samples, training_run
from desktop.self_test.outcome import StepError, StepSkippedError
from desktop.self_test.painted import is_blank, pixels_of, width_of_colour
from desktop.services.open_model import open_model, shipped_models
from training.contract.errors import ModelFileError, PictureError
from training.contract.sentence import Sentence

CLOTHES = ("T-shirt/top", "Trouser", "Dress", "Sneaker", "Ankle boot", "Shirt")


def test_folders_are_left_as_they_were(user_folder, monkeypatch):
    assert "written and deleted" in folders.write_and_delete()
    assert not list(user_folder.iterdir())


def test_a_folder_that_cannot_be_written_is_named(user_folder):
    (user_folder / "config").write_text("a file in its place")
    with pytest.raises(StepError, match=r"Nothing can be written in .*config \(.*let this person"):
        folders.write_and_delete()


def test_a_full_disk_is_told(monkeypatch):
    monkeypatch.setattr(folders, "LEAST_FREE", 1 << 80)
    with pytest.raises(StepError, match="MB left in"):
        folders.write_and_delete()


def test_a_model_that_is_missing_is_named(monkeypatch):
    most = shipped_models()[1:]
    monkeypatch.setattr(models, "shipped_models", lambda: most)
    with pytest.raises(StepError, match="The models digits-ann are missing"):
        models.verify()


def test_a_model_that_was_changed_is_named(monkeypatch, tmp_path):
    paths = {path.stem: path for path in shipped_models()}
    changed = tmp_path / "fashion-cnn.onnx"
    changed.write_bytes(paths["fashion-cnn"].read_bytes() + guarding.OTHER_WORDS)
    monkeypatch.setattr(models, "open_model", lambda _: open_model(paths["digits-ann"]))
    paths["fashion-cnn"] = changed
    monkeypatch.setattr(models, "shipped_models", lambda: list(paths.values()))
    with pytest.raises(StepError, match=r"fashion-cnn.onnx is not the file that came with"):
        models.verify()


def test_a_model_that_answers_otherwise_fails(monkeypatch):
    def differ(_):
        raise ModelFileError("it answers differently.")

    monkeypatch.setattr(models, "open_model", differ)
    with pytest.raises(StepError, match=r"it answers differently. It came with Layerwise"):
        models.verify()


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("03-trousers.jpg", "Trouser"),
        ("09-light_trousers.jpg", "Trouser"),
        ("04-t-shirt.jpg", "T-shirt/top"),
        ("10-striped_shirt.jpg", "Shirt"),
        ("02-dress.jpg", "Dress"),
        ("11-boots.jpg", "Ankle boot"),
        ("12-cap.jpg", None),
        ("Shirt/1.png", "Shirt"),
    ],
)
def test_the_class_of_a_sample_comes_from_its_name(tmp_path, name, label):
    assert samples.known_label(tmp_path / name, CLOTHES) == label


def test_a_model_that_knows_nothing_fails_the_samples(monkeypatch):
    digits = next(path for path in shipped_models() if path.stem == "digits-ann")
    monkeypatch.setattr(samples, "shipped_models", lambda: [digits])
    assert "40 answers" in samples.classify()
    monkeypatch.setattr(samples, "known_label", lambda picture, labels: "no such label")
    with pytest.raises(StepError, match="only 0 of 40 sample pictures"):
        samples.classify()


def test_a_decoder_that_refuses_fails(monkeypatch):
    def refuse(*_):
        raise PictureError("it crashes.")

    monkeypatch.setattr(pictures.PictureDecoder, "decode", refuse)
    with pytest.raises(StepError, match="A picture is not read"):
        pictures.decode()


def test_a_guard_that_lets_all_pass_fails(monkeypatch):
    monkeypatch.setattr(guarding, "check_in_child", lambda *_: None)
    monkeypatch.setattr("desktop.services.open_model.check_in_child", lambda *_: None)
    with pytest.raises(StepError, match="Half of a model's file is taken"):
        guarding.guard()


def test_missing_libraries_fail(monkeypatch):
    monkeypatch.setattr(libraries, "library_complaint", lambda: "libx is missing; install it.")
    with pytest.raises(StepError, match="libx is missing; install it"):
        libraries.look()


def test_an_edition_without_training_skips_it(monkeypatch):
    monkeypatch.setattr(training_run, "missing", lambda: Sentence("It is {what}.", {"what": "not"}))
    with pytest.raises(StepSkippedError, match=r"not in this edition. It is not."):
        training_run.train()


def test_a_training_that_fails_tells_its_own_sentence(monkeypatch, user_folder):
    if training_run.missing() is not None:
        pytest.skip("training is not installed")
    monkeypatch.setattr(training_run, "ACTIVITY", "pokemon-cnn")  # its pictures do not ship
    (user_folder / "data").mkdir()
    with pytest.raises(StepError, match=r"The training says: .*Pok"):
        training_run.train()


def test_a_blank_picture_is_blank_and_words_are_not(qtbot):
    nothing, words = QWidget(), QLabel("These are words, and there are not few of them.")
    for widget in (nothing, words):
        qtbot.addWidget(widget)
        widget.resize(400, 300)
    assert is_blank(pixels_of(nothing))
    assert not is_blank(pixels_of(words))


def test_a_line_of_a_colour_is_measured_across():
    pixels = np.full((50, 100, 3), 255, np.uint8)
    pixels[20, :70] = (0, 110, 180)
    colour = QColor(0, 114, 178)
    assert width_of_colour(pixels, colour) == pytest.approx(0.7)
    assert width_of_colour(np.full((50, 100, 3), 255, np.uint8), colour) == 0
