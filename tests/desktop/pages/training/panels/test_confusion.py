import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.pages.training.panels.confusion_panel import ConfusionPanel
from training.contract.events import Confusion

SPECIES = [f"Species {number}" for number in range(150)]


@pytest.fixture
def panel(theme, shown):
    return shown(ConfusionPanel(theme), 262, 210)


@pytest.fixture
def counts(recorded):
    return recorded.of(Confusion)[-1].counts.decoded()


def many():
    counts = np.eye(150, dtype=np.int32) * 5
    counts[100, 40] = 2
    counts[3, 140] = 1
    return counts


def click(panel, row, column):
    place = panel.matrix.cell_rect(row, column).center()
    QTest.mouseClick(panel.matrix, Qt.MouseButton.LeftButton, pos=place)


def test_before_the_first_epoch_it_says_what_comes(panel):
    assert "after the first epoch" in panel.hint
    assert not panel.matrix.isVisible()


def test_the_most_frequent_confusion_is_named_first(panel, recorded, counts):
    panel.show_counts(recorded.labels, counts, 2)
    wrong = counts - np.diag(np.diag(counts))
    true, answer = panel.cell
    assert wrong[true, answer] == wrong.max()
    names = recorded.labels
    assert panel.line == f"{wrong.max()} × {names[true]} called {names[answer]}"


@pytest.mark.parametrize(("true", "answer"), [(6, 0), (0, 6), (9, 9)])
def test_a_click_asks_for_the_pictures_of_a_cell(panel, recorded, counts, qtbot, true, answer):
    panel.show_counts(recorded.labels, counts, 2)
    with qtbot.waitSignal(panel.cell_chosen) as chosen:
        click(panel, true, answer)
    assert chosen.args == [true, answer]
    assert panel.line.startswith(f"{counts[true, answer]} × {recorded.labels[true]}")
    with qtbot.waitSignal(panel.cell_chosen) as chosen:
        panel.show_button.click()
    assert chosen.args == [true, answer]


def test_the_keyboard_reaches_a_cell(panel, recorded, counts, qtbot):
    panel.show_counts(recorded.labels, counts, 2)
    panel.matrix.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right):
        QTest.keyClick(panel.matrix, key)
    with qtbot.waitSignal(panel.cell_chosen) as chosen:
        QTest.keyClick(panel.matrix, Qt.Key.Key_Return)
    assert chosen.args == [2, 1]


def test_the_chosen_cell_stays_from_epoch_to_epoch(panel, recorded, counts):
    panel.show_counts(recorded.labels, counts, 1)
    click(panel, 7, 5)
    panel.show_counts(recorded.labels, counts * 2, 2)
    assert panel.cell == (7, 5)
    assert panel.line.startswith(str(2 * counts[7, 5]))


def test_when_no_run_goes_on_it_says_why_there_are_no_pictures(panel, recorded, counts, qtbot):
    panel.show_counts(recorded.labels, counts, 2)
    panel.set_answered(False)
    assert not panel.show_button.isEnabled()
    with qtbot.assertNotEmitted(panel.cell_chosen), qtbot.waitSignal(panel.unanswered) as told:
        click(panel, 6, 0)
    assert "while the run goes on" in told.args[0]
    assert panel.show_button.toolTip() == told.args[0]


def test_nothing_confused(panel):
    panel.show_counts(("a", "b"), np.diag([3, 4]), 1)
    assert panel.cell is None and panel.line == "Nothing was confused."
    assert not panel.show_button.isVisible()


def test_all_150_classes_are_seen(panel, theme):
    counts = many()
    panel.show_counts(SPECIES, counts, 2)
    matrix = panel.matrix
    last = matrix.cell_rect(149, 149)
    assert matrix.rect().contains(last) and panel.rect().contains(matrix.geometry())
    assert panel.cell == (100, 40)
    image = matrix.grab().toImage()
    surface = theme.colour("surface")
    for cell in ((0, 0), (149, 149), (75, 75), (3, 140)):
        assert image.pixelColor(matrix.cell_rect(*cell).topLeft()) != surface, cell


def test_a_tiny_cell_is_met_from_beside(panel, qtbot):
    panel.show_counts(SPECIES, many(), 2)
    beside = panel.matrix.cell_rect(3, 140).topLeft() + QPoint(2, 3)
    with qtbot.waitSignal(panel.cell_chosen) as chosen:
        QTest.mouseClick(panel.matrix, Qt.MouseButton.LeftButton, pos=beside)
    assert chosen.args == [3, 140]


def test_with_room_there_are_numbers(theme, shown, recorded, counts):
    small = shown(ConfusionPanel(theme), 262, 210)
    large = shown(ConfusionPanel(theme), 560, 480)
    for panel in (small, large):
        panel.show_counts(recorded.labels, counts, 2)
    cells = [panel.matrix.cell_rect(0, 0).width() for panel in (small, large)]
    assert cells[0] < 20 <= 30 < cells[1]
    assert all(panel.matrix.cell_rect(0, 0).left() > 60 for panel in (small, large))  # for names
    # In a shade alone a cell has one colour, with a number in it several.
    colours = [_colours(panel.matrix, 0, 0) for panel in (small, large)]
    assert colours[0] == 1 < colours[1]


def _colours(matrix, row, column):
    """How many colours there are inside a cell."""
    image = matrix.grab().toImage()
    area = matrix.cell_rect(row, column).adjusted(3, 3, -3, -3)
    return len(
        {
            image.pixel(x, y)
            for x in range(area.left(), area.right())
            for y in range(area.top(), area.bottom())
        }
    )
