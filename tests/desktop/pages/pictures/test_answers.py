"""What the page shows of an answer: bars, familiarity, disagreement, steps, maps, crops."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QSlider

from tests.desktop.pages.pictures.conftest import own, seeing
from training.contract.activities import GARMENTS


@pytest.fixture
def shown(page, settle, picture):
    """Open a picture and wait for its answers."""

    def show(place):
        page.open_paths([str(picture(place))])
        settle()
        return page.answers.panels

    return show


def test_bars_are_the_best_five_sorted(shown):
    rows = shown(3)["fashion-ann"].bars.rows
    assert len(rows) == 5
    values = [row.value for row in rows]
    assert values == sorted(values, reverse=True)


def test_raw_scores_take_the_place_of_probabilities(page, shown):
    panels = shown(3)
    page.head.kind.choose("score")
    assert panels["fashion-ann"].bars.rows[0].value == pytest.approx(6, abs=1e-3)
    page.head.kind.choose("probability")
    assert panels["fashion-ann"].bars.rows[0].value < 1


def test_an_unfamiliar_picture_has_no_winner(page, settle, tmp_path):
    from PIL import Image

    path = tmp_path / "dim.png"
    Image.new("L", (28, 28), 3).save(path)
    page.open_paths([str(path)])
    settle()
    panel = page.answers.panels["fashion-ann"]
    assert panel.bars.is_unfamiliar
    assert "nothing" in page.answers.verdict.text
    model = page.answers.session.view.table
    assert model.index(0, 1).data() == "unfamiliar"


def test_models_that_disagree_say_so_in_a_row_that_keeps_its_height(
    qtbot, page, settle, picture, user_folder
):
    page.open_paths([str(picture(6))])
    settle()
    before = page.answers.verdict.height()
    path = own(user_folder, "other", seeing(9, shift=2))
    with qtbot.waitSignal(page.model.columns.ready, timeout=30_000):
        page.open_paths([str(path)])
    settle()
    assert GARMENTS[6] in page.answers.verdict.text
    assert GARMENTS[8] in page.answers.verdict.text
    assert page.answers.verdict.height() == before


def test_switching_a_step_off_changes_what_the_networks_receive(page, settle, tmp_path):
    from PIL import Image, ImageDraw

    image = Image.new("L", (200, 300), 255)
    ImageDraw.Draw(image).rectangle((60, 20, 140, 80), fill=0)
    path = tmp_path / "dark on light.png"
    image.save(path)
    page.open_paths([str(path)])
    settle()
    tiles = page.answers.strip.tiles
    assert {"original", "polarity", "fit"} <= set(tiles)
    before = tiles["fit"].picture.image.copy()
    answers = dict(page.model.current.answers)
    tiles["polarity"].switch.click()
    settle()
    assert page.model.off == {"polarity"}
    assert page.answers.strip.tiles["fit"].picture.image != before
    assert page.model.current.answers == answers  # the table tells of the whole preparation
    page.answers.strip.tiles["polarity"].switch.click()
    settle()
    assert page.answers.strip.tiles["fit"].picture.image == before


def test_a_map_by_covering_lies_over_the_picture(page, settle, shown):
    shown(2)
    page.picture.look.segments.choose("fashion-ann")
    settle()
    assert page.picture.picture.has_map
    assert GARMENTS[2] in page.picture.caption.text
    page.picture.look.segments.choose("")
    assert not page.picture.picture.has_map
    assert not page.picture.caption.isVisible()


def test_the_keyboard_goes_through_the_maps_of_a_column(page, settle, shown):
    bars = shown(2)["fashion-ann"].bars
    page.picture.look.segments.choose("fashion-ann")
    settle()
    bars.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(bars, Qt.Key.Key_Down)
    settle()
    assert bars.rows[1].name in page.picture.caption.text


def test_another_picture_takes_the_map_away_and_brings_its_own(page, settle, shown):
    shown(2)
    page.picture.look.segments.choose("fashion-cnn")
    settle()
    shown(8)
    assert page.picture.picture.has_map
    assert GARMENTS[8] in page.picture.caption.text


def test_a_crop_by_hand_changes_the_answer_and_can_be_undone(page, settle, shown):
    shown(1)
    page.head.crop.click()
    frame = page.picture.frame
    assert frame.isVisible()
    box = frame.box_rect()
    top = QPoint(round(box.center().x()), round(box.top()))
    QTest.mousePress(frame, Qt.MouseButton.LeftButton, pos=top)
    QTest.mouseMove(frame, top + QPoint(0, round(box.height() / 3)))
    settle()
    assert page.model.current.edit.box[1] > 0.2
    QTest.mouseRelease(
        frame, Qt.MouseButton.LeftButton, pos=top + QPoint(0, round(box.height() / 3))
    )
    settle()
    assert page.picture.picture.image.height() < 28
    page.menus.undo.trigger()
    settle()
    assert page.model.current.edit.is_none
    assert page.picture.picture.image.height() == 28
    assert page.answers.panels["fashion-ann"].bars.rows[0].name == GARMENTS[1]


def test_a_quarter_turn_turns_the_answer(page, settle, tmp_path):
    import numpy as np
    from PIL import Image

    pixels = np.zeros((28, 28), np.uint8)
    pixels[:, 2:4] = 255  # upright at the left: at the top once turned clockwise
    path = tmp_path / "upright.png"
    Image.fromarray(pixels).save(path)
    page.open_paths([str(path)])
    settle()
    page.head.rotate.click()
    settle()
    assert page.model.current.edit.quarters == 1
    assert page.picture.picture.image.pixelColor(14, 2).value() == 255
    page.menus.undo.trigger()
    settle()
    assert page.picture.picture.image.pixelColor(2, 14).value() == 255


def test_arrow_keys_move_the_frame_and_enter_leaves_it(page, settle, shown):
    shown(1)
    page.head.crop.click()
    frame = page.picture.frame
    QTest.keyClick(frame, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    settle()
    assert page.model.current.edit.box[3] == pytest.approx(0.99)
    QTest.keyClick(frame, Qt.Key.Key_Return)
    assert not frame.isVisible()
    assert not page.head.crop.isChecked()


def test_every_control_has_a_name(page, shown):
    shown(1)
    for kind in (QAbstractButton, QComboBox, QSlider):
        for control in page.findChildren(kind):
            named = control.accessibleName() or getattr(control, "text", lambda: "")()
            is_qts_own = control.objectName().startswith("qt_") or type(control) is QAbstractButton
            assert named or is_qts_own, control


def test_nothing_moves_when_answers_come(page, settle, picture):
    parts = (page.answers.verdict, page.answers.session, page.picture.picture)
    before = [part.geometry() for part in parts]
    page.open_paths([str(picture(3))])
    settle()
    QApplication.processEvents()
    assert [part.geometry() for part in parts] == before


def test_tab_goes_as_one_reads(page, shown):
    shown(1)
    stops = []
    page.head.open.setFocus()
    for _ in range(20):
        widget = QApplication.focusWidget()
        stops.append(widget.accessibleName() or widget.text())
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert stops[:9] == [
        "Open…", "Paste", "Crop", "Rotate", "Probability", "Add a model…", "Help for this page",
        "Off", "shirt",
    ]  # fmt: skip
    after_steps = stops.index("More about ANN")
    assert stops[after_steps : after_steps + 5] == [
        "More about ANN", "Answers", "More about CNN", "Answers", "The answer is right",
    ]  # fmt: skip
