"""Models opened on the Digits page, good ones and bad ones."""

from dataclasses import replace
from threading import Event

import msgspec
import pytest

from desktop.pages.context import new_context
from desktop.pages.digits.model_chooser import ModelChooser
from desktop.pages.digits.view import DigitsPage
from tests.desktop import model_files
from tests.desktop.foreign_files import undescribed
from tests.desktop.pages.digits.drawing import SEVEN, answer_of, draw
from training.contract.activities import GARMENTS as CLOTHES
from training.contract.files import sha256
from training.contract.provenance import remember_export


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


@pytest.fixture
def trained(digits_model, user_folder):
    """Put a model that was trained here among the user's own."""

    def export(name, **changes):
        path = user_folder / "data" / "models" / f"{name}.onnx"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(model_files.checked(digits_model, **changes))
        remember_export(sha256(path.read_bytes()), path)
        return path

    return export


def choices(page):
    chooser = page.findChild(ModelChooser)
    return [chooser.itemText(place).split(" · ")[0] for place in range(chooser.count())]


def test_a_new_model_is_a_choice_at_once_and_the_present_one_stays(page, trained, context):
    context.models.add(trained("digits-ann-0123456789ab", title="Acht Sigmoide"))
    context.models.add(trained("fashion-ann-0123456789ab", activity="fashion-ann", labels=CLOTHES))
    context.models.add(trained("digits-ann-ba9876543210", title="Acht ReLU"))
    assert choices(page) == ["Dense network (digits-ann)", "Acht ReLU", "Acht Sigmoide"]
    assert page.findChild(ModelChooser).currentIndex() == 0


def test_it_is_drawn_on_after_it_was_handed_over(page, qtbot, settle, trained, context):
    path = trained("digits-ann-0123456789ab", title="Acht Sigmoide")
    context.models.add(path)
    with qtbot.waitSignal(page.model.model_opened, timeout=30_000):
        page.open_paths([str(path)])
    assert page.findChild(ModelChooser).currentText().startswith("Acht Sigmoide · ")
    draw(page, SEVEN)
    settle()
    assert page.answers.bars.winner() == 7
    context.models.add(trained("digits-ann-ba9876543210", title="Neuer"))
    page.findChild(ModelChooser).show_refused()
    assert page.findChild(ModelChooser).currentText().startswith("Acht Sigmoide · ")


def test_those_of_earlier_days_are_choices_of_a_new_page(qtbot, theme, keeper, trained):
    trained("digits-ann-0123456789ab", title="Gestern")
    trained("fashion-ann-0123456789ab", activity="fashion-ann", labels=CLOTHES)
    page = DigitsPage(new_context(theme, keeper, keeper))
    qtbot.addWidget(page)
    assert choices(page) == ["digits-ann", "Gestern"]
    page.shut_down()


def test_a_network_that_learned_letters_answers_with_them(page, qtbot, settle, trained):
    path = trained("digits-ann-0123456789ab", labels=tuple("abcdefghij"))
    with qtbot.waitSignal(page.model.model_opened, timeout=30_000):
        page.open_paths([str(path)])
    draw(page, SEVEN)
    settle()
    assert "<b>" not in answer_of(page)
    assert page.answers.bars.labels[page.answers.bars.winner()] == "h"
    assert page.answers.order.button("digits").text() == "In order"
    with qtbot.waitSignal(page.model.model_opened, timeout=30_000):
        page._reset_model()
    assert page.answers.bars.labels == list("0123456789")
    assert page.answers.order.button("digits").text() == "0–9"


def test_a_model_of_clothes_is_still_refused(page, qtbot, trained):
    path = trained("fashion-ann-0123456789ab", activity="fashion-ann", labels=CLOTHES)
    with qtbot.waitSignal(page.model.model_refused, timeout=30_000) as refused:
        page.open_paths([str(path)])
    assert "not the digits 0 to 9" in refused.args[0]
