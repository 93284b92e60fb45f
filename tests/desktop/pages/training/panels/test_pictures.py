import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from desktop.pages.training.panels.cell_pictures import CellPictures
from desktop.pages.training.panels.mistakes_panel import MistakesPanel
from desktop.pages.training.panels.pictures_row import PicturesRow
from tests.desktop.pages.training.panels.recorded import ASKED
from training.contract.events import Cell, Samples


@pytest.fixture
def row(theme, shown):
    return shown(PicturesRow(theme), 816, 80)


def show(row, recorded, number):
    samples = recorded.of(Samples)
    pictures, event = samples[0].pictures.decoded(), samples[number]
    row.show_answers(pictures, event.labels, event.probabilities.decoded(), recorded.labels)
    return pictures, event


def test_the_answers_of_a_run_stand_under_its_pictures(row, recorded):
    pictures, event = show(row, recorded, -1)
    answers = event.probabilities.decoded().argmax(axis=1)
    assert [card.answer for card in row.cards.cards] == [recorded.labels[one] for one in answers]
    assert [card.is_right for card in row.cards.cards] == (answers == event.labels).tolist()
    image = row.cards.cards[3].image
    seen = [[image.pixelColor(x, y).red() for x in range(28)] for y in range(28)]
    np.testing.assert_array_equal(seen, pictures[3, :, :, 0])


def test_twelve_fit_the_usual_width_and_are_counted(row, recorded):
    show(row, recorded, -1)
    assert row.cards.in_sight() == 12
    right = sum(card.is_right for card in row.cards.cards[:12])
    assert row.note == f"{right} of these 12 right now"


def test_right_and_wrong_are_told_by_more_than_a_colour(row, recorded, theme):
    """Without the frame the picture of a card still differs: tick or cross stand in its line."""
    pictures, event = show(row, recorded, -1)
    probabilities = np.eye(10, dtype=np.float32)[list(event.labels)]
    row.show_answers(pictures, event.labels, probabilities, recorded.labels)
    below = row.cards.card_rect(0).bottom() + 4
    right = (
        row.cards.grab()
        .toImage()
        .copy(0, below, 68, 16)
        .convertToFormat(QImage.Format.Format_Grayscale8)
    )
    wrong_labels = [(label + 1) % 10 for label in event.labels]
    row.show_answers(pictures, wrong_labels, probabilities, recorded.labels)
    wrong = (
        row.cards.grab()
        .toImage()
        .copy(0, below, 68, 16)
        .convertToFormat(QImage.Format.Format_Grayscale8)
    )
    assert _ink(right) != _ink(wrong)


def _caption(row):
    """What stands under the first picture, without its colour."""
    below = row.cards.card_rect(0).bottom() + 4
    image = row.cards.grab().toImage().copy(0, below, 68, 16)
    return image.convertToFormat(QImage.Format.Format_Grayscale8)


def _ink(image):
    """The places where something is written."""
    ground = image.pixelColor(0, 0).lightness()
    return [
        (x, y)
        for x in range(image.width())
        for y in range(image.height())
        if abs(image.pixelColor(x, y).lightness() - ground) > 60
    ]


def test_pictures_are_enlarged_by_whole_factors_and_keep_their_place(row, recorded):
    show(row, recorded, 0)
    place = row.cards.card_rect(2)
    assert place.width() % 28 == 0
    show(row, recorded, -1)
    assert row.cards.card_rect(2) == place


def test_features_have_no_pictures(row, recorded):
    event = recorded.of(Samples)[-1]
    row.show_answers(None, event.labels, event.probabilities.decoded(), recorded.labels)
    assert "not on this computer" in row.hint.replace("\n", " ") and not row.cards.isVisible()
    assert row.note.endswith("of 16 right now")
    row.clear()
    assert "After the first epoch" in row.hint and row.note == ""


def test_arrow_keys_tell_each_picture(row, recorded):
    _, event = show(row, recorded, -1)
    row.cards.setFocus()
    QTest.keyClick(row.cards, Qt.Key.Key_Right)
    assert row.cards.cards[1].words in row.cards.accessibleDescription()
    assert recorded.labels[event.labels[1]] in row.cards.accessibleDescription()
    QTest.keyClick(row.cards, Qt.Key.Key_End)
    assert row.cards.cards[11].words in row.cards.accessibleDescription()


def test_mistakes_have_answer_truth_and_certainty(theme, shown, recorded):
    panel = shown(MistakesPanel(theme), 816, 95)
    event, pictures = recorded.mistakes()
    panel.show_mistakes(
        pictures, event.labels, event.answers, event.confidences, recorded.labels, event.epoch
    )
    first = panel.cards.cards[0]
    names = recorded.labels
    assert (first.answer, first.note) == (
        names[event.answers[0]], f"is {names[event.labels[0]]}",
    )  # fmt: skip
    assert f"{event.confidences[0]:.1%}".replace("%", "\xa0%") in first.words
    assert not any(card.is_right for card in panel.cards.cards)
    assert panel.note == f"after epoch {event.epoch}"


def test_no_mistakes_and_no_pictures(theme, shown, recorded):
    panel = shown(MistakesPanel(theme), 816, 95)
    panel.show_mistakes(None, (), (), (), recorded.labels, 3)
    assert panel.hint == "No validation picture is answered wrongly."
    panel.show_mistakes(None, (6,), (0,), (0.9,), recorded.labels, 3)
    assert "Shirt, called T-shirt/top with 90.0" in panel.hint


def test_the_pictures_of_a_cell_come_with_their_number(theme, shown, recorded):
    area = shown(CellPictures(theme), 816, 95)
    assert "Choose a cell" in area.hint
    area.show_waiting("Shirt", "T-shirt/top")
    assert "after this batch" in area.hint
    (cell,) = recorded.of(Cell)
    assert (cell.true, cell.answer) == (ASKED.true, ASKED.answer)
    names = recorded.labels[cell.true], recorded.labels[cell.answer]
    area.show_cell(cell.pictures.decoded(), *names, cell.confidences, cell.count, cell.epoch)
    assert len(area.cards.cards) == len(cell.places) > 0
    assert f"{cell.count} × Shirt called T-shirt/top, after epoch 1" in area.note
    assert not any(card.is_right for card in area.cards.cards)
    area.show_cell(cell.pictures.decoded()[:0], *names, (), 0, 1)
    assert area.hint == "No picture of Shirt is called T-shirt/top."


def test_what_has_no_room_in_a_cell_is_scrolled_to(theme, shown, recorded):
    area = shown(CellPictures(theme), 300, 95)
    (cell,) = recorded.of(Cell)
    pictures = np.repeat(cell.pictures.decoded()[:1], 30, axis=0)
    area.show_cell(pictures, "Shirt", "T-shirt/top", [0.5] * 30, 30, 1)
    area.cards.setFocus()
    QTest.keyClick(area.cards, Qt.Key.Key_End)
    assert area.cards.viewport().rect().contains(area.cards.card_rect(29))


def test_large_pictures_are_made_smaller(theme, shown, recorded):
    row = shown(PicturesRow(theme), 816, 80)
    pictures = np.random.default_rng(0).integers(0, 256, (16, 160, 160, 3), dtype=np.uint8)
    event = recorded.of(Samples)[-1]
    row.show_answers(pictures, event.labels, event.probabilities.decoded(), recorded.labels)
    assert row.cards.card_rect(0).width() == 56
    assert row.cards.in_sight() == 12
