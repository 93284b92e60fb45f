"""The Digits page through its real widgets."""

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.pages.digits.model_chooser import ModelChooser
from tests.desktop.pages.digits.drawing import SEVEN, draw, line
from training.datasets.mnist import load_mnist

EMPTY = "Draw a digit"


def answer_of(page):
    return page.drawing.answer_line.text


def picture_of_seven(folder):
    test = load_mnist().test
    place = int(np.flatnonzero(test.labels == 7)[0])
    path = folder / "sieben ä.png"
    Image.fromarray(test.pictures[place, ..., 0]).save(path)
    return path, test.pictures[place, ..., 0]


def test_empty_canvas_asks_for_a_digit_and_guesses_nothing(page):
    assert EMPTY in answer_of(page)
    assert page.answers.bars.probabilities is None


def test_a_drawn_seven_is_answered_while_it_is_drawn(page, qtbot, settle):
    canvas = page.drawing.canvas
    area = canvas.canvas_rect()
    points = [
        QPoint(int(area.x() + x * area.width()), int(area.y() + y * area.height()))
        for x, y in SEVEN[0]
    ]
    with qtbot.waitSignal(page.model.answered):
        QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=points[0])
        for point in points[1:]:
            QTest.mouseMove(canvas, point)
    # The button is still down: the answer came in the middle of the stroke.
    assert page.model.sketch.is_marking
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=points[-1])
    settle()
    assert page.answers.bars.winner() == 7
    assert "7" in answer_of(page)
    assert sum(page.answers.bars.probabilities) == pytest.approx(1, abs=1e-3)


def test_neurons_light_up_and_go_dark_again(page, settle):
    draw(page, SEVEN)
    settle()
    notes = [strip.accessibleDescription() + strip.toolTip() for strip in page.answers.strips]
    assert len(notes) == 2
    assert all(
        strip.levels is not None and max(strip.levels) == 255 for strip in page.answers.strips
    )
    page.model.sketch.clear()
    assert all(strip.levels is None for strip in page.answers.strips)


def test_clear_undo_and_redo_follow_the_drawing(page, settle):
    draw(page, SEVEN)
    settle()
    before = page.answers.bars.probabilities
    QTest.keyClick(page, Qt.Key.Key_Delete)
    assert EMPTY in answer_of(page)
    assert page.answers.bars.probabilities is None
    page.drawing.undo_action.trigger()
    settle()
    assert page.answers.bars.probabilities == before
    page.drawing.redo_action.trigger()
    assert page.answers.bars.probabilities is None


def test_no_answer_comes_after_the_canvas_is_cleared(page, qtbot, settle):
    for _ in range(20):
        draw(page, SEVEN)
        page.model.sketch.clear()
        settle()
        assert page.answers.bars.probabilities is None
        assert EMPTY in answer_of(page)


def test_erasing_everything_is_an_empty_canvas(page, settle):
    draw(page, [line((0.45, 0.5), (0.55, 0.5))])
    settle()
    page.drawing.tool.choose("eraser")
    page.drawing.width_slider.set_value(150)
    draw(page, [line((0.35, 0.5), (0.65, 0.5)), line((0.35, 0.46), (0.65, 0.54))])
    settle()
    assert EMPTY in answer_of(page)
    assert page.answers.bars.probabilities is None


def test_the_keyboard_can_draw(page, qtbot, settle):
    canvas = page.drawing.canvas
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    for _ in range(30):
        QTest.keyClick(canvas, Qt.Key.Key_Down)
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    settle()
    assert not page.model.sketch.is_blank
    assert page.answers.bars.probabilities is not None


def test_keys_choose_tool_width_and_centring(page):
    page.drawing.canvas.setFocus()
    QTest.keyClick(page, Qt.Key.Key_E)
    assert page.drawing.tool.current == "eraser"
    QTest.keyClick(page, Qt.Key.Key_P)
    assert page.drawing.tool.current == "pen"
    before = page.drawing.width_slider.value
    QTest.keyClick(page, Qt.Key.Key_BracketRight)
    assert page.drawing.width_slider.value > before
    QTest.keyClick(page, Qt.Key.Key_C)
    assert not page.model.is_centred


def test_centring_off_gives_the_network_the_whole_canvas(page, settle):
    draw(page, [line((0.1, 0.1), (0.25, 0.1), (0.16, 0.32))])
    settle()
    with_centring = page.answers.picture.pixels
    page.answers.centring.click()
    settle()
    without = np.frombuffer(page.answers.picture.pixels, np.uint8).reshape(28, 28)
    assert without[:12, :12].sum() == without.sum() > 0
    page.answers.centring.click()
    settle()
    assert page.answers.picture.pixels == with_centring


def test_an_opened_data_set_picture_reaches_the_network_unchanged(page, qtbot, settle, tmp_path):
    path, pixels = picture_of_seven(tmp_path)
    with qtbot.waitSignal(page.model.answered):
        page.open_paths([str(path)])
    settle()
    assert page.answers.picture.pixels == pixels.tobytes()
    assert page.answers.bars.winner() == 7


def test_drawing_over_a_picture_changes_what_the_network_sees(page, qtbot, settle, tmp_path):
    path, pixels = picture_of_seven(tmp_path)
    with qtbot.waitSignal(page.model.answered):
        page.open_paths([str(path)])
    draw(page, [line((0.2, 0.5), (0.8, 0.5))])
    settle()
    assert page.answers.picture.pixels != pixels.tobytes()
    page.drawing.undo_action.trigger()
    settle()
    assert page.answers.picture.pixels == pixels.tobytes()


def test_dark_ink_on_a_paper_photograph_is_read(page, qtbot, settle, tmp_path):
    random = np.random.default_rng(0)
    test = load_mnist().test
    place = int(np.flatnonzero(test.labels == 3)[2])
    ink = Image.fromarray(test.pictures[place, ..., 0]).resize((200, 200), Image.Resampling.BICUBIC)
    light = np.linspace(150, 215, 400)[None, :] * np.linspace(1, 0.8, 300)[:, None]
    light = light + random.normal(0, 3, light.shape)
    light[50:250, 100:300] *= 1 - 0.75 * np.asarray(ink) / 255
    path = tmp_path / "photograph.jpg"
    Image.fromarray(light.clip(0, 255).astype(np.uint8)).save(path, quality=80)
    with qtbot.waitSignal(page.model.answered):
        page.open_paths([str(path)])
    settle()
    assert page.answers.bars.winner() == 3


def test_a_picture_is_pasted_and_dropped(page, qtbot, settle, tmp_path):
    path, pixels = picture_of_seven(tmp_path)
    QApplication.clipboard().setImage(QImage(str(path)))
    with qtbot.waitSignal(page.model.answered):
        page.paste()
    assert page.answers.picture.pixels == pixels.tobytes()
    page.model.sketch.clear()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    _drag(page, mime)
    with qtbot.waitSignal(page.model.answered):
        _drop(page, mime)
    assert page.answers.bars.winner() == 7


def test_an_address_of_the_internet_gets_a_way_out(page):
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/seven.png")])
    _drag(page, mime)
    _drop(page, mime)
    assert page.notice.isVisible()
    assert "save the picture first" in page.notice.accessibleDescription()


def test_a_broken_picture_keeps_the_drawing_and_its_answer(page, qtbot, settle, tmp_path):
    draw(page, SEVEN)
    settle()
    before = page.answers.bars.probabilities
    path = tmp_path / "broken.png"
    path.write_bytes(b"no picture at all")
    with qtbot.waitSignal(page.model.picture_refused) as refused:
        page.open_paths([str(path)])
    assert "broken.png" in refused.args[0]
    assert page.notice.isVisible()
    assert page.answers.bars.probabilities == before


def test_a_blank_picture_is_told_and_nothing_is_guessed(page, qtbot, settle, tmp_path):
    path = tmp_path / "blank.png"
    Image.new("L", (300, 300), 255).save(path)
    with qtbot.waitSignal(page.model.picture_refused):
        page.open_paths([str(path)])
    assert page.answers.bars.probabilities is None


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


def test_a_scribble_is_called_unfamiliar(page, settle):
    random = np.random.default_rng(3)
    corners = [tuple(corner) for corner in random.uniform(0.1, 0.9, (14, 2))]
    draw(page, [line(*corners)])
    settle()
    assert "does not look like a digit" in answer_of(page)
    assert page.answers.bars.is_unfamiliar
    assert page.answers.bars.winner() is None


def test_closing_while_a_model_is_opened_does_not_wait_for_it(page, qtbot, digits_file):
    page.open_paths([str(digits_file)])
    page.shut_down()
    assert page.model.model is not None


def test_order_and_pen_are_remembered(page, keeper):
    page.answers.order.choose("sorted")
    page.drawing.width_slider.set_value(120)
    assert keeper.current.digits.sorted_bars
    assert keeper.current.digits.pen_width == pytest.approx(0.12)


def test_every_control_has_a_name_and_can_be_reached(page):
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QSlider

    for kind in (QAbstractButton, QComboBox, QSlider):
        for control in page.findChildren(kind):
            named = control.accessibleName() or getattr(control, "text", lambda: "")()
            assert named, control
    assert page.drawing.canvas.focusPolicy() & Qt.FocusPolicy.TabFocus


def _drag(page, mime):
    event = QDragEnterEvent(
        QPoint(300, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(page, event)
    assert event.isAccepted()


def _drop(page, mime):
    event = QDropEvent(
        QPointF(300, 300),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(page, event)


def test_tab_goes_as_one_reads(page):
    draw(page, SEVEN)
    stops = []
    page.findChild(ModelChooser).setFocus()
    for _ in range(11):
        widget = QApplication.focusWidget()
        stops.append(widget.accessibleName() or widget.text())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert stops == [
        "Model",
        "About this model",
        "Open…",
        "Pen",
        "Pen width",
        "Undo",
        "Clear",
        "Drawing canvas",
        "Centre and fit",
        "0–9",
        "Model",
    ]
