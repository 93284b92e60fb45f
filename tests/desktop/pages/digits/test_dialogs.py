"""The Digits page's file dialogues, handled with real keys."""

import numpy as np
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop.dialogs import typed
from training.datasets.mnist import load_mnist


def test_a_picture_is_opened(page, qtbot, settle, tmp_path, keeper):
    test = load_mnist().test
    place = int(np.flatnonzero(test.labels == 7)[0])
    path = tmp_path / "sieben ä.png"
    Image.fromarray(test.pictures[place, ..., 0]).save(path)
    with qtbot.waitSignal(page.model.answered), typed(path) as seen:
        QTest.mouseClick(page._open_button, Qt.MouseButton.LeftButton)
    settle()
    assert seen.title == "Open a picture of a digit"
    assert page.answers.bars.winner() == 7
    assert keeper.current.last_folder == str(tmp_path)


def test_a_model_is_opened(page, qtbot, tmp_path):
    path = tmp_path / "none.onnx"
    path.write_bytes(b"no model")
    with qtbot.waitSignal(page.model.model_refused, timeout=30_000) as refused, typed(path):
        page._open_model.trigger()
    assert "none.onnx" in refused.args[0]


def test_leaving_the_dialogue_changes_nothing(page, keeper):
    with typed():
        page._open_picture.trigger()
    assert page.model.sketch.is_blank
    assert keeper.current.last_folder == ""
