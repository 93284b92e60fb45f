"""Models opened on the Digits page, good ones and bad ones."""

from dataclasses import replace
from threading import Event

import msgspec
import pytest

from desktop.pages.context import new_context
from desktop.pages.digits.view import DigitsPage
from tests.desktop.foreign_files import undescribed
from tests.desktop.pages.digits.drawing import SEVEN, draw


@pytest.mark.parametrize("content", [b"not a model", b""])
def test_a_broken_model_leaves_the_one_before(page, qtbot, settle, tmp_path, content):
    path = tmp_path / "broken.onnx"
    path.write_bytes(content)
    before = page.model.model
    with qtbot.waitSignal(page.model.model_refused, timeout=30_000) as refused:
        page.open_paths([str(path)])
    assert "broken.onnx" in refused.args[0]
    assert page.model.model is before
    draw(page, SEVEN)
    settle()
    assert page.answers.bars.winner() == 7


def test_closing_while_a_model_is_opened_does_not_wait_for_it(page, qtbot, digits_file):
    page.open_paths([str(digits_file)])
    page.shut_down()
    assert page.model.model is not None


def test_a_refused_model_leaves_the_status_of_the_one_before(page, qtbot, tmp_path):
    path = tmp_path / "broken.onnx"
    path.write_bytes(b"not a model")
    told = []
    page.status_changed.connect(lambda *words: told.append(words))
    with qtbot.waitSignal(page.model.model_refused, timeout=30_000):
        page.open_paths([str(path)])
    assert "broken.onnx" in told[0][2]
    assert "checked" in told[-1][2]


def test_giving_a_model_up_is_no_error(page, qtbot, digits_file):
    page.open_paths([str(digits_file)])
    with qtbot.waitSignal(page.model.opening_cancelled, timeout=30_000):
        page.model.cancel_opening()
    assert not page.notice.isVisible()


def test_of_two_models_in_a_row_the_second_alone_is_told_of(page, qtbot, tmp_path, digits_file):
    broken = tmp_path / "broken.onnx"
    broken.write_bytes(b"not a model")
    told = []
    page.model.model_refused.connect(told.append)
    page.model.opening_cancelled.connect(lambda: told.append("cancelled"))
    with qtbot.waitSignal(page.model.model_opened, timeout=30_000):
        page.open_paths([str(broken)])
        page.open_paths([str(digits_file)])
    assert told == []
    assert page.model.model.path == digits_file


def test_a_broken_model_at_the_start_leaves_the_shipped_one(qtbot, theme, keeper, tmp_path):
    path = tmp_path / "broken.onnx"
    path.write_bytes(b"not a model")
    page = DigitsPage(new_context(theme, keeper, keeper))
    qtbot.addWidget(page)
    page.show()
    with qtbot.waitSignal(page.model.model_opened, timeout=30_000):
        page.open_paths([str(path)])
    assert page.notice.isVisible()
    assert "broken.onnx" in page.notice.accessibleDescription()
    page.shut_down()


def test_another_models_late_answer_is_not_shown(page, qtbot, settle):
    draw(page, SEVEN)
    settle()
    model = page.model.model
    layers = [layer for layer in model.metadata.layers if layer.type != "Activation"]
    without = replace(model, metadata=msgspec.structs.replace(model.metadata, layers=tuple(layers)))
    page.model.ask()
    wait_for_thread(page.model)
    page.model._take_model(without)  # as the thread that opens models tells it
    settle()
    assert page.answers.strips == ()
    assert page.answers.bars.winner() == 7


def wait_for_thread(model):
    """Wait until an answer lies ready, without letting it be delivered."""
    while model.is_answering:
        Event().wait(0.001)


def test_the_first_stroke_finds_everything_made(page, settle, monkeypatch):
    """What the neurons' strips need is slow to make, and made before the model counts as open."""
    monkeypatch.setattr("desktop.services.inner_sessions.cut", None)
    draw(page, SEVEN)
    settle()
    assert page.answers.bars.winner() == 7


def test_a_strangers_model_of_digits_is_described_and_answers(
    page, qtbot, settle, tmp_path, digits_bytes
):
    path = tmp_path / "fremd.onnx"
    path.write_bytes(undescribed(digits_bytes))
    with qtbot.waitSignal(page.model.model_undescribed, timeout=30_000):
        page.open_paths([str(path)])
    assert page.offer.notice.isVisible()
    page.offer.agree.click()
    dialog = page.offer._dialog
    qtbot.waitUntil(dialog.use.isEnabled, timeout=30_000)
    with qtbot.waitSignal(page.model.model_opened, timeout=30_000):
        dialog.use.click()
    assert page.model.model.metadata.activity == "foreign"
    draw(page, SEVEN)
    settle()
    assert page.answers.bars.winner() == 7
