"""Settings as a person reads them, and in what runs differ."""

import msgspec
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.pages.training.differences import Differences, DifferencesDialog
from desktop.pages.training.setting_words import differing, setting_words
from desktop.services.runs.run import Run
from tests.desktop.pages.training.kept_runs import BEGUN, request
from training.contract.activities import ACTIVITIES
from training.contract.offered import offers


@pytest.mark.parametrize("task", ACTIVITIES, ids=lambda task: task.id)
def test_every_setting_that_is_offered_has_words(qapp, task):
    words = setting_words(request(of=task.id))
    assert [one.title for one in words] == ["Activity", *(offer.title for offer in offers(task))]
    assert all(one.value and "(" not in one.value[:1] for one in words)


@pytest.mark.parametrize(
    ("changes", "title", "value"),
    [
        ({"batch_size": 1}, "Batch size", "1"),
        ({"samples": 12_000}, "Pictures to learn from", "12,000"),
        ({"learning_rate": 0.00001}, "Learning rate", "0.00001"),
        ({"optimiser": "sgd-momentum"}, "Optimiser", "Gradient descent with momentum"),
        ({"shuffle": False}, "Shuffle", "off"),
        ({"hidden_units": (16, 8)}, "Hidden layers", "16 · 8"),
        ({"dropout": 0.25}, "Dropout", "0.25"),
    ],
)
def test_a_value_is_told_as_the_form_tells_it(qapp, changes, title, value):
    assert dict(setting_words(request(**changes)))[title] == value


def test_only_what_differs_is_told_of_each(qapp):
    first, second = request(batch_size=32), request(batch_size=64)
    assert differing([first, second]) == [[("Batch size", "32")], [("Batch size", "64")]]
    assert differing([first, first]) == [[], []]
    other = msgspec.structs.replace(first, pictures="/Bilder ä")
    assert differing([first, other]) == [[], [("Pictures", "/Bilder ä")]]


def runs(*requests):
    return [Run(one.title, one, BEGUN) for one in requests]


@pytest.fixture
def line(qtbot, theme):
    line = Differences(theme)
    qtbot.addWidget(line)
    line.show()
    return line


def test_the_line_under_the_list_names_the_settings(line):
    line.show_runs(runs(request("a")))
    assert (line.text, line.compare.isVisible()) == ("", False)
    line.show_runs(runs(request("a"), request("b")))
    assert (line.text, line.compare.isVisible()) == ("The same settings", True)
    line.show_runs(runs(request("a", batch_size=1), request("b", batch_size=2, dropout=0.5)))
    assert line.text == "Differ in Batch size, Dropout"
    line.show_runs([])
    assert (line.text, line.compare.isVisible()) == ("", False)


def test_a_table_compares_them(line):
    seen = []

    def look():
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, DifferencesDialog):
            QTimer.singleShot(10, look)
            return
        table = dialog.table
        rows, columns = range(table.rowCount()), range(table.columnCount())
        seen.append([table.horizontalHeaderItem(column).text() for column in columns])
        seen.extend([table.item(row, column).text() for column in columns] for row in rows)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)

    line.show_runs(runs(request("a ü", batch_size=1), request("b", batch_size=1_000)))
    QTimer.singleShot(10, look)
    QTest.mouseClick(line.compare, Qt.MouseButton.LeftButton)
    assert seen == [
        ["Run", "Best validation", "Batch size"],
        ["a ü", "waiting", "1"],
        ["b", "waiting", "1,000"],
    ]
