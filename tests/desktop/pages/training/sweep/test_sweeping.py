"""A sweep on the page, from the dialogue to the table of its results."""

import csv
import io

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.pages.training.panels.parts import PICTURES, SWEEP
from desktop.pages.training.sweep.dialog import SweepDialog
from desktop.pages.training.sweep.results import sheet_rows
from desktop.pages.training.sweep.table_model import RUN
from tests.desktop.dialogs import typed

LIMIT_MS = 60_000


def begin(page, change):
    """Open the dialogue by its button, change something in it, and start."""

    def answer():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, SweepDialog)
        change(dialog)
        dialog.start_button.click()

    QTimer.singleShot(0, answer)
    page.controls.sweep_button.click()


def two_rates(dialog):
    dialog.rows["learning_rate"].tick.click()
    dialog.rows["learning_rate"].editor.list.setText("0.000001, 0.003")
    dialog.rows["learning_rate"].editor.changed.emit()


def shown_rows(view):
    """What the table shows, row by row."""
    model = view.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_a_sweep_is_begun_watched_and_exported(page, qtbot, tmp_path):
    panels, panel = page.panels, page.panels.parts.sweep
    button = panels.frame.segments.button(SWEEP)
    assert not button.isVisible()
    begin(page, two_rates)
    second, first = page.runs.runs
    assert (first.title, second.title) == ("Learning rate 0.000001", "Learning rate 0.003")
    assert (panels.current, button.isVisible()) == (SWEEP, True)
    assert set(page.shown.overlaid) == {first.id, second.id}
    assert panel.note == "0 of 2 runs done"
    assert [row[1] for row in shown_rows(panel.view)] == ["0.000001", "0.003"]
    with qtbot.waitSignals([page.runs.ended, page.runs.ended], timeout=LIMIT_MS):
        pass
    qtbot.waitUntil(lambda: panel.note == "2 of 2 runs done")
    assert {one.status for one in page.runs.runs} == {"finished"}
    rows = shown_rows(panel.view)
    assert [row[1] for row in rows] == ["0.003", "0.000001"]  # the best first
    assert rows[0][3] == "2" and rows[0][5] == "finished"
    assert page.sweeping.result_of(first) is second

    header = panel.view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(1) + 20, header.height() // 2)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert panel.view.model().headerData(1, Qt.Orientation.Horizontal) == "Learning rate ▴"
    assert [row[1] for row in shown_rows(panel.view)] == ["0.000001", "0.003"]
    index = panel.view.model().index(1, 1)
    middle = panel.view.visualRect(index).center()
    qtbot.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert page.shown.looked_at == index.data(RUN) == second.id
    qtbot.keyClick(panel.view, Qt.Key.Key_Space)
    assert second.id not in page.shown.overlaid

    path = tmp_path / "Tabelle 🎈.csv"
    with typed(path):
        panel.export.click()
    head, *written = csv.reader(io.StringIO(path.read_text("utf-8-sig")))
    assert head[:3] == ["Learning rate", "Run", "Best validation"]
    assert [row[0] for row in written] == ["0.003", "1e-06"]
    assert written[0][-1] == str(second.model)
    assert len(sheet_rows(panel.swept)) == 3

    page.resize(936, 520)  # a small window: all behind tabs
    qtbot.waitUntil(lambda: panels.is_low and panel.table.isVisible())
    assert panels.current == SWEEP and panel.foot.isVisible()
    page.resize(1192, 744)
    qtbot.waitUntil(lambda: not panels.is_low and panel.table.isVisible())
    assert panels.current == SWEEP and panel.foot.isVisible()


@pytest.mark.full
def test_a_sweep_that_was_stopped_goes_on(page, qtbot):
    panel = page.panels.parts.sweep
    begin(page, two_rates)
    second, first = page.runs.runs
    page.runs.drop(second.id)
    page.runs.cancel()
    qtbot.waitUntil(lambda: first.ending is not None, timeout=LIMIT_MS)
    qtbot.waitUntil(panel.resume.isVisible)
    panel.resume.click()
    assert first.status in ("waiting", "starting")
    assert not panel.resume.isVisible()
    page.runs.cancel()
    qtbot.waitUntil(lambda: first.ending is not None, timeout=LIMIT_MS)
    page.runs.remove(first.id)
    assert panel.swept is None and page.panels.current == PICTURES
    assert not page.panels.frame.segments.button(SWEEP).isVisible()
