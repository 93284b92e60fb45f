"""The list of runs, handled with keys and clicks."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from desktop.pages.training.runs_table import EYE, NAME, RESULT
from desktop.services.runs.runs import Runs
from desktop.widgets.numbers import percent
from tests.desktop.pages.training.kept_runs import keep, request

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def seen(page_of_two):
    """The page, its list with the focus, and what stands in the list."""
    view = page_of_two.runs_panel.view
    view.setFocus()
    table = page_of_two.runs_panel.table

    def texts(column=NAME):
        return [table.index(row, column).data() for row in range(table.rowCount())]

    return SimpleNamespace(page=page_of_two, view=view, table=table, texts=texts)


def click(view, row, column):
    place = view.visualRect(view.model().index(row, column)).center()
    QTest.mouseClick(view.viewport(), LEFT, pos=place)


def test_a_new_user_is_told_what_the_list_is_for(page):
    panel = page.runs_panel
    assert not panel.view.isVisible()
    assert not panel.code.isEnabled() and not panel.more.isEnabled()
    assert panel.lesson.isEnabled()


def test_the_newest_is_first_and_looked_at(seen):
    assert seen.texts() == ["Batch size 1", "Älterer Lauf 🎈"]
    assert seen.texts(RESULT) == [percent(0.75), percent(0.5)]
    assert seen.page.shown.overlaid == ("newer",)
    assert seen.view.chosen.id == "newer"
    assert len(seen.page.plots.loss.curves) == 1
    assert len(seen.page.plots.loss.curves[0].validation_x) == 3
    assert "has learned" in seen.page.progress.words


def test_arrows_look_at_another_run_and_load_its_curves(seen, qtbot):
    QTest.keyClick(seen.view, Qt.Key.Key_Down)
    assert seen.page.shown.looked_at == "older"
    assert seen.page.shown.overlaid == ("newer", "older")
    qtbot.waitUntil(lambda: seen.page.runs.find("older").is_loaded)
    titles = [curve.title for curve in seen.page.plots.accuracy.curves]
    assert titles == ["Älterer Lauf 🎈", "Batch size 1"]
    assert "Batch size" in seen.page.runs_panel.differences.text
    assert seen.page.gradients.norms.shape == (3, 2)


def test_the_eye_opens_with_space_and_with_a_click(seen):
    QTest.keyClick(seen.view, Qt.Key.Key_Space)
    assert seen.page.shown.overlaid == ()
    assert seen.page.plots.loss.curves == []
    click(seen.view, 1, EYE)
    assert seen.page.shown.overlaid == ("older",)
    assert seen.page.shown.looked_at == "newer"  # an eye chooses no run
    click(seen.view, 1, NAME)
    assert seen.page.shown.looked_at == "older"


def test_the_eye_has_words_for_who_cannot_see_it(seen):
    told = [seen.table.index(row, EYE).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 1)]
    assert told == ["in the plots", "not in the plots"]
    heads = [
        seen.table.headerData(column, Qt.Orientation.Horizontal) for column in (NAME, RESULT, EYE)
    ]
    assert all(heads)
    assert QAccessible.queryAccessibleInterface(seen.view).role() == QAccessible.Role.Table


def test_the_tooltip_tells_what_it_was_made_with(seen):
    tip = seen.table.index(0, NAME).data(Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines()[0] == "Batch size 1"
    assert "finished, 2026-03-01" in tip and "Batch size: 1" in tip


def rename(view, name):
    QTest.keyClick(view, Qt.Key.Key_F2)
    line = view.findChild(QLineEdit)
    line.selectAll()
    line.insert(name)
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()  # the list takes the name once the field is done with the key


def test_a_name_is_typed_over_and_kept(seen):
    rename(seen.view, "Häufig: Ärger & Löwe 🦁")
    assert seen.texts()[0] == "Häufig: Ärger & Löwe 🦁"
    assert seen.page.plots.loss.curves[0].title == "Häufig: Ärger & Löwe 🦁"
    again = Runs()
    assert again.find("newer").title == "Häufig: Ärger & Löwe 🦁"
    again.close()
    rename(seen.view, "   ")
    assert seen.texts()[0] == "Häufig: Ärger & Löwe 🦁"


def test_a_removed_run_comes_back(seen, qtbot):
    QTest.keyClick(seen.view, Qt.Key.Key_Delete)
    assert seen.texts() == ["Älterer Lauf 🎈"]
    assert seen.page.shown.overlaid == ("older",)  # something is seen as long as there is a run
    assert "has learned" in seen.page.progress.words
    QTest.keyClick(seen.view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert seen.texts() == ["Batch size 1", "Älterer Lauf 🎈"]
    click(seen.view, 0, NAME)
    qtbot.waitUntil(lambda: len(seen.page.plots.loss.curves) == 2)
    assert len(seen.page.plots.loss.curves[0].validation_x) == 3  # with its curves
    QTest.keyClick(seen.view, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert seen.texts() == ["Älterer Lauf 🎈"]


def test_the_last_run_that_goes_leaves_an_empty_page(seen):
    for _ in range(2):
        QTest.keyClick(seen.view, Qt.Key.Key_Home)
        click(seen.view, 0, NAME)
        QTest.keyClick(seen.view, Qt.Key.Key_Delete)
    assert seen.texts() == []
    assert "No run yet" in seen.page.progress.words
    assert not seen.page.chip.isVisible()


@pytest.fixture
def menu(seen):
    """The menu that opens over the list, closed at the end."""
    yield seen.page.runs_panel.findChild(QMenu)
    seen.page.runs_panel.findChild(QMenu).close()


@pytest.mark.parametrize("way", ["button", "list"])
def test_what_can_be_done_stands_in_a_menu(seen, menu, way):
    if way == "button":
        QTest.mouseClick(seen.page.runs_panel.more, LEFT)
    else:
        seen.view.customContextMenuRequested.emit(QPoint(20, 10))
    assert menu.isVisible()
    can = {action.text(): action.isEnabled() for action in menu.actions()}
    assert (
        can["Put its settings into the form"]
        and can["Show the code"]
        and can["Rename"]
        and can["Remove"]
    )
    assert not can["Go on from the last checkpoint"]
    assert not can["Take out of the queue"] and not can["Make it the next one"]


def test_a_run_of_earlier_can_be_started_once_more(seen):
    seen.page.form.state.set_activity("fashion-cnn")
    seen.page.run_actions.settings.trigger()
    wanted, run = seen.page.form.request(), seen.page.runs.find("newer").request
    assert (wanted.activity, wanted.settings) == (run.activity, run.settings)
    assert wanted.settings.batch_size == 1


def test_names_have_the_room_that_results_leave(seen, qtbot, theme):
    def share():
        return seen.view.columnWidth(NAME) / seen.view.viewport().width()

    wide = share()
    assert wide > 0.5
    keep("third", request("Dritter"), later=9, accuracy=1.0)
    seen.page.runs.refresh()
    assert share() < wide  # 100.0 % is longer
    used = sum(seen.view.columnWidth(column) for column in (NAME, RESULT, EYE))
    assert used == seen.view.viewport().width()
