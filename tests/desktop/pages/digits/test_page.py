"""The Digits page through its real widgets."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QSlider

from desktop.pages.digits.model_chooser import ModelChooser
from tests.desktop.pages.digits.drawing import SEVEN, answer_of, draw, line

EMPTY = "Draw a digit"


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


def test_a_scribble_is_called_unfamiliar(page, settle):
    random = np.random.default_rng(3)
    corners = [tuple(corner) for corner in random.uniform(0.1, 0.9, (14, 2))]
    draw(page, [line(*corners)])
    settle()
    assert "does not look like a digit" in answer_of(page)
    assert page.answers.bars.is_unfamiliar
    assert page.answers.bars.winner() is None


def test_order_and_pen_are_remembered(page, keeper):
    page.answers.order.choose("sorted")
    page.drawing.width_slider.set_value(120)
    assert keeper.current.digits.sorted_bars
    assert keeper.current.digits.pen_width == pytest.approx(0.12)


def test_every_control_has_a_name_and_can_be_reached(page):

    for kind in (QAbstractButton, QComboBox, QSlider):
        for control in page.findChildren(kind):
            named = control.accessibleName() or getattr(control, "text", lambda: "")()
            assert named, control
    assert page.drawing.canvas.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_notice_goes_when_drawing_goes_on_and_gives_the_focus_back(page, qtbot, tmp_path):
    page.drawing.canvas.setFocus()
    path = tmp_path / "broken.png"
    path.write_bytes(b"no picture at all")
    for leave in (
        lambda: QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape),
        lambda: draw(page, SEVEN),
    ):
        with qtbot.waitSignal(page.model.picture_refused):
            page.open_paths([str(path)])
        assert page.notice.isAncestorOf(QApplication.focusWidget())
        leave()
        assert not page.notice.isVisible()
        assert page.drawing.canvas.hasFocus()


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_tools_lose_their_words_as_the_type_grows(page, theme, scale):
    page.resize(1300, 800)
    theme.set_scale(scale)
    words = page.drawing.tool.button("pen").toolButtonStyle()
    is_compact = words == Qt.ToolButtonStyle.ToolButtonIconOnly
    assert is_compact == (scale == 1.5)
    theme.set_scale(1.0)


def test_the_card_and_a_notice_follow_the_size_of_type(page, theme):
    page.notice.announce("error", "Title", "word " * 40)
    page._toggle_card()
    before, top = page.notice.height(), page._card.y()
    theme.set_scale(1.5)
    assert page.notice.height() > before
    assert page._card.y() > top
    theme.set_scale(1.0)


def test_the_card_gives_the_focus_back(page):
    page.drawing.canvas.setFocus()
    page._toggle_card()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not page._card.isVisible()
    assert page.drawing.canvas.hasFocus()


def test_tab_goes_as_one_reads(page):
    draw(page, SEVEN)
    stops = []
    page.findChild(ModelChooser).setFocus()
    for _ in range(13):
        widget = QApplication.focusWidget()
        stops.append(widget.accessibleName() or widget.text())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert stops == [
        "Model",
        "About this model",
        "Open…",
        "Help for this page",
        "Pen",
        "Pen width",
        "Undo",
        "Clear",
        "Drawing canvas",
        "Keep as…",
        "Centre and fit",
        "0–9",
        "Model",
    ]


def test_what_is_drawn_is_shared_when_the_page_is_left(page, context):
    page.hide()
    assert context.shared_pictures.latest("digits") is None
    page.show()
    draw(page, SEVEN)
    page.hide()
    shared = context.shared_pictures.latest("digits")
    assert shared.image == page.model.sketch.raster()
