"""The page's file dialogues, handled with real keys."""

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.desktop.dialogs import typed
from tests.desktop.pages.pictures.conftest import seeing
from training.contract.activities import GARMENTS


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_pictures_are_opened_and_their_folder_is_where_the_next_choice_begins(
    page, qtbot, settle, picture, keeper
):
    paths = [picture(number, f"many/band {number} ä.png") for number in (3, 4)]
    with typed(paths[0]) as seen:
        click(page.head.open)
    qtbot.waitUntil(lambda: len(page.model.entries) == 1)
    assert seen.title == "Open pictures"
    assert "*.png" in seen.filters[0]
    assert len(seen.filters) == 2
    assert keeper.current.last_folder == str(paths[0].parent)
    with typed(*paths) as seen:
        page.menus.open.trigger()
    settle()
    qtbot.waitUntil(lambda: len(page.model.entries) == 3)
    settle()
    assert seen.folder == str(paths[0].parent)
    assert page.model.entries[0].answers["fashion-ann"].best == GARMENTS[3]


def test_leaving_the_dialogue_changes_nothing(page, keeper):
    with typed():
        click(page.head.open)
    assert page.model.entries == []
    assert keeper.current.last_folder == ""
    assert not page.notice.isVisible()


def test_a_model_is_added(page, qtbot, tmp_path):
    path = tmp_path / "my own.onnx"
    path.write_bytes(seeing(3, shift=1))
    with qtbot.waitSignal(page.model.columns.ready, timeout=30_000), typed(path) as seen:
        click(page.head.add)
    assert "*.onnx" in seen.filters[0]
    assert "my own" in page.answers.panels


def test_the_table_is_exported(page, settle, picture, tmp_path):
    page.open_paths([str(picture(2))])
    settle()
    path = tmp_path / "my table.csv"
    with typed(path) as seen:
        click(page.answers.session.export)
    settle()
    assert seen.title == "Export the table"
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert rows[1][0] == "band 2 ä.png"


def test_a_table_gets_the_ending_that_was_not_typed(page, settle, picture, tmp_path):
    page.open_paths([str(picture(2))])
    settle()
    with typed(tmp_path / "plain"):
        click(page.answers.session.export)
    settle()
    assert (tmp_path / "plain.csv").is_file()


@pytest.fixture
def action(page):
    """One entry of the collection's menu by the beginning of its words."""

    def find(words):
        return next(entry for entry in page.collecting.actions if entry.text().startswith(words))

    return find


def test_another_collection_is_opened(page, settle, picture, tmp_path, action):
    picture(1, "mine/Trouser/a.png")
    with typed(tmp_path / "mine"):
        action("Open another").trigger()
    settle()
    assert page.collecting.keeping.folder == tmp_path / "mine"
    assert page.collecting.keeping.count == 1


def test_a_folder_is_merged(page, qtbot, settle, picture, tmp_path, action):
    picture(1, "others/Trouser/a.png")
    merged = qtbot.waitSignal(page.collecting.keeping.merged, timeout=10_000)
    with merged, typed(tmp_path / "others"):
        action("Merge").trigger()
    assert page.collecting.keeping.count == 1
