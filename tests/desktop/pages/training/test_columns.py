"""How the two columns share the room at the sizes that people have."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.pages.training.left_column import RUNS, SETTINGS
from tests.desktop.pages.training.kept_runs import keep, request

# What windows of these sizes leave for the page.
WIDE, HUGE, LOW = (1192, 744), (1832, 1024), (936, 544)


def resized(page, size, qtbot):
    def is_there():
        page.resize(*size)  # again, as words that go make room for a narrower page
        return (page.width(), page.height()) == size

    qtbot.waitUntil(is_there)
    QApplication.processEvents()
    return page


@pytest.mark.parametrize("size", [WIDE, HUGE])
def test_with_room_settings_and_runs_are_both_there(page_of_two, qtbot, size):
    page = resized(page_of_two, size, qtbot)
    assert page.form.isVisible() and page.runs_panel.isVisible()
    assert not page.left.segments.isVisible()
    assert not page.panels.is_low
    assert page.controls.batch_button.toolButtonStyle() != Qt.ToolButtonStyle.ToolButtonIconOnly


def test_in_a_low_window_they_share_one_place(page_of_two, qtbot):
    page = resized(page_of_two, LOW, qtbot)
    assert page.panels.is_low
    assert (page.form.isVisible(), page.runs_panel.isVisible()) == (True, False)
    button = page.left.segments.button(RUNS)
    assert button.text() == "Runs (2)"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (page.form.isVisible(), page.runs_panel.isVisible()) == (False, True)
    assert page.runs_panel.view.height() > page.left.height() / 2
    page.left.show_settings()
    assert page.left.segments.current == SETTINGS and page.form.isVisible()
    resized(page, WIDE, qtbot)
    assert page.form.isVisible() and page.runs_panel.isVisible()


@pytest.mark.parametrize("size", [WIDE, HUGE, LOW])
def test_nothing_is_cut_off(page_of_two, qtbot, size):
    page = resized(page_of_two, size, qtbot)
    parts = [page.left, page.progress, page.plots, page.panels, *page.controls.widgets]
    for part in parts:
        corner = part.mapTo(page, part.rect().bottomRight())
        assert page.rect().contains(corner), part
    assert page.minimumSizeHint().width() <= size[0]
    assert page.minimumSizeHint().height() <= size[1]
    assert page.plots.height() >= 120
    right = [page.progress, page.plots, page.panels]
    places = [part.geometry() for part in right]
    for above, below in pairwise(places):
        assert above.bottom() < below.top()


def test_a_long_line_of_differences_moves_nothing(page_of_two, qtbot):
    page = resized(page_of_two, WIDE, qtbot)
    before = page.left.width()
    many = request(
        "Ganz anders", batch_size=7, optimiser="sgd", learning_rate=0.3, hidden_units=(9, 9),
        dropout=0.5, shuffle=False, loss="mean-squared-error", seed=9,
    )  # fmt: skip
    keep("other", many, later=9)
    page.runs.refresh()
    page.shown.overlay("other", is_shown=True)
    QApplication.processEvents()
    assert page.runs_panel.differences.text.count(",") > 4
    assert page.left.width() == before


def test_the_page_grows_with_the_type(page, theme, qtbot):
    resized(page, HUGE, qtbot)
    before = page.left.width()
    theme.set_scale(1.5)
    QApplication.processEvents()
    assert page.left.width() > 1.3 * before
    assert page.left.mapTo(page, page.left.rect().bottomRight()).x() < page.width() / 2
    theme.set_scale(1.0)
