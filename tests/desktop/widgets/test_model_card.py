"""What a model says about itself, as its card shows it."""

import pytest
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QTextBrowser, QWidget

from desktop.widgets.model_card import ModelCard
from tests.desktop import model_files
from training.contract.metadata import Stored

FORMS = (
    Stored("float32", 59_173_868, 0.8123, 37.12, shipped=False),
    Stored("float16", 29_600_402, 0.8111, 37.09, shipped=True),
    Stored("int8", 15_120_000, 0.8099, 10.4, shipped=False),
)


@pytest.fixture
def card(theme, qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 700)
    card = ModelCard(theme, page)
    page.show()
    return card


def tables(card):
    """The text of each table, row by row."""
    document = card.findChild(QTextBrowser).document()
    found = [one for one in document.rootFrame().childFrames() if isinstance(one, QTextTable)]
    return [
        [
            [text(table, row, column) for column in range(table.columns())]
            for row in range(table.rows())
        ]
        for table in found
    ]


def text(table, row, column):
    cell = table.cellAt(row, column)
    cursor = cell.firstCursorPosition()
    cursor.setPosition(cell.lastPosition(), cursor.MoveMode.KeepAnchor)
    return cursor.selectedText().strip()


def test_a_card_says_what_the_file_says(card):
    card.describe(model_files.metadata(), "größe.onnx", 1_250_000)
    (facts,) = tables(card)
    assert ["File", "größe.onnx, 1.2 MB"] in facts
    assert ["Parameters", "203,530"] in facts
    assert (
        "MNIST test: 90.00 % of 10,000 pictures right" in card.findChild(QTextBrowser).toPlainText()
    )


def test_the_forms_of_a_network_are_a_table(card):
    card.describe(model_files.metadata(stored=FORMS), "m.onnx", 29_700_000)
    forms, _ = tables(card)
    assert forms == [
        ["Weights in", "Size", "Right", "One answer"],
        ["32 bits", "59.2 MB", "81.23 %", "37.1 ms"],
        ["16 bits (this file)", "29.6 MB", "81.11 %", "37.1 ms"],
        ["8 bits", "15.1 MB", "80.99 %", "10.4 ms"],
    ]
