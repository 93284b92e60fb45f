"""What can be taken back: removed pictures and told truths, with the collection's files."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.desktop.pages.pictures.conftest import own, seeing
from tests.desktop.pages.pictures.test_session import tell
from training.contract.activities import GARMENTS


@pytest.fixture
def four(page, settle, picture):
    """Four pictures."""
    page.open_paths([str(picture(number)) for number in range(4)])
    settle()
    return list(page.model.entries)


@pytest.fixture
def kept(user_folder):
    """The files of the collection that training would see, by their folder."""

    def files():
        folder = user_folder / "data" / "collections"
        found = [path for path in folder.rglob("*.png") if ".removed" not in path.parts]
        return sorted(path.parent.name for path in found)

    return files


def press(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    widget.window().activateWindow()
    QTest.keyClick(widget, key, modifiers)


def undo(page):
    page.menus.undo.trigger()


def test_the_delete_key_removes_the_chosen_row_and_undo_brings_it_back(page, settle, four):
    said = []
    page.status_changed.connect(lambda *words: said.append(words[2]))
    view = page.answers.session.view
    page.model.choose(four[1])
    view.setFocus()
    press(view, Qt.Key.Key_Delete)
    settle()
    assert page.model.entries == view.table.rows == [four[0], four[2], four[3]]
    assert page.model.current is four[2]
    assert "Ctrl+Z" in said[-1]
    press(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert page.model.entries == view.table.rows == four
    assert page.model.current is four[1]
    assert [entry.name for entry in page.model.record.entries] == [entry.name for entry in four]
    assert page.answers.panels["fashion-ann"].bars.rows[0].name == GARMENTS[1]


def test_marked_rows_go_together(page, settle, four):
    view = page.answers.session.view
    first = view.visualRect(view.table.index(1, 0)).center()
    last = view.visualRect(view.table.index(2, 0)).center()
    left = Qt.MouseButton.LeftButton
    QTest.mouseClick(view.viewport(), left, pos=first)
    QTest.mouseClick(view.viewport(), left, Qt.KeyboardModifier.ShiftModifier, last)
    page.menus.remove.trigger()
    settle()
    assert page.model.entries == [four[0], four[3]]
    assert page.model.current is four[3]
    undo(page)
    assert page.model.entries == four


def test_all_go_and_the_page_is_as_at_the_start(page, settle, four):
    page.menus.remove_all.trigger()
    settle()
    assert page.model.current is None
    assert page.picture.picture.image is None
    assert not page.head.crop.isEnabled()
    assert not page.menus.remove.isEnabled()
    assert not page.answers.session.export.isEnabled()
    assert "No picture yet" in page.answers.verdict.text
    assert len(page.model.record.entries) == 0
    undo(page)
    settle()
    assert page.model.current is four[0]
    assert page.menus.remove.isEnabled()


def test_only_the_picture_that_is_looked_at_goes_where_no_row_can_be_seen(page, settle, four):
    view = page.answers.session.view
    view.selectAll()
    page.answers.session.hide()
    page.menus.remove.trigger()
    assert len(page.model.entries) == 3


def test_a_context_menu_offers_it(page, four):
    view = page.answers.session.view
    assert page.menus.remove in view.actions()
    assert page.menus.remove in page.picture.picture.actions()
    place = view.visualRect(view.table.index(2, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place)
    assert page.model.current is four[2]


def test_a_picture_removed_before_its_turn_is_not_answered_until_it_is_back(page, settle, picture):
    page.open_paths([str(picture(number % 10, f"{number}.png")) for number in range(20)])
    QApplication.processEvents()
    while not page.model.entries:
        QApplication.processEvents()
    last = page.model.entries[-1]
    page.model.remove([last])
    settle()
    assert not last.answers
    undo(page)
    settle()
    assert last.answers


def test_a_column_that_went_meanwhile_leaves_no_answer_behind(
    page, qtbot, settle, four, user_folder
):
    path = own(user_folder, "other", seeing(9, shift=2))
    with qtbot.waitSignal(page.model.columns.ready, timeout=30_000):
        page.open_paths([str(path)])
    settle()
    page.model.remove([four[2]])
    page.model.columns.remove(page.model.columns.column("other"))
    undo(page)
    settle()
    assert set(four[2].answers) == {"fashion-ann", "fashion-cnn"}
    assert "other" not in page.model.record.find(four[2].key).outcomes


def test_scores_and_the_matrix_count_only_what_is_there(page, settle, four):
    for number in (0, 1):
        tell(page, four[number], GARMENTS[number])
    settle()
    page.model.remove([four[0]])
    assert page.model.record.score("fashion-ann").right == 1
    undo(page)
    assert page.model.record.score("fashion-ann").right == 2


def test_what_is_kept_stays_when_its_row_goes(page, settle, four, kept):
    said = []
    page.status_changed.connect(lambda *words: said.append(words[2]))
    tell(page, four[0], GARMENTS[0])
    settle()
    page.model.remove([four[0]])
    settle()
    assert len(kept()) == 1
    assert "stays in the collection" in said[-1]
    undo(page)
    settle()
    assert four[0].truth == GARMENTS[0]


def test_a_truth_is_taken_back_step_by_step_and_its_file_follows(page, settle, four, kept):
    tell(page, four[0], "Coat")
    tell(page, four[0], "Bag")
    settle()
    assert kept() == ["Bag"]
    undo(page)
    settle()
    assert (four[0].truth, kept()) == ("Coat", ["Coat"])
    page.model.choose(four[3])
    undo(page)
    settle()
    assert (four[0].truth, kept()) == ("", [])
    assert page.model.current is four[0]
    assert page.answers.verdict.truth.currentIndex() == 0
    page.menus.redo.trigger()
    page.menus.redo.trigger()
    settle()
    assert (four[0].truth, kept()) == ("Bag", ["Bag"])


def test_undo_at_once_leaves_no_file(page, settle, four, kept):
    page.model.set_truth(four[0], "Coat")
    undo(page)
    settle()
    assert kept() == []


def test_the_menu_says_what_it_takes_back(page, four):
    page.model.set_truth(four[0], "Coat")
    assert "Coat" in page.menus.undo.text()
    page.model.remove(four[:2])
    assert "2 pictures" in page.menus.undo.text()


def test_a_picture_that_was_kept_before_gets_its_own_label_back(page, settle, four, kept):
    tell(page, four[0], "Coat")
    settle()
    page.model.remove([four[0]])
    page.open_paths([str(four[0].source)])  # the same picture, on another day
    settle()
    again = page.model.current
    tell(page, again, "Bag")
    settle()
    assert kept() == ["Bag"]
    undo(page)
    settle()
    assert (again.truth, kept()) == ("", ["Coat"])


def test_the_last_word_counts_where_one_picture_is_there_twice(page, settle, four, kept):
    page.open_paths([str(four[0].source)])
    settle()
    twin = page.model.current
    tell(page, four[0], "Coat")
    tell(page, twin, "Bag")
    settle()
    tell(page, four[0], "choose…")
    settle()
    assert kept() == ["Bag"]


def test_a_picture_of_the_collection_can_be_read_wherever_it_is_moved(
    page, qtbot, settle, picture, kept
):
    folder = picture(2, "others/Pullover/c.png").parents[1]
    with qtbot.waitSignal(page.collecting.keeping.merged, timeout=10_000):
        page.collecting.keeping.merge([folder])
    page.collecting.keeping.list()
    settle()
    entry = page.model.entries[0]
    for label, folders in (("Coat", ["Coat"]), ("choose…", [])):
        tell(page, entry, label)
        settle()
        assert kept() == folders
        page.model.sources.content(entry)
    page.collecting.keeping.list()
    settle()
    assert page.model.entries == [entry]
    undo(page)
    undo(page)
    settle()
    assert (entry.truth, kept()) == ("Pullover", ["Pullover"])
    page.model.sources.content(entry)


def test_another_collection_is_left_alone_by_undo(page, settle, four, tmp_path, kept):
    tell(page, four[0], "Coat")
    settle()
    other = tmp_path / "other" / "Bag"
    other.mkdir(parents=True)
    (other / "mine.png").write_bytes(four[0].source.read_bytes())
    page.collecting.keeping.open(other.parent)
    settle()
    undo(page)
    settle()
    assert (other / "mine.png").is_file()
    assert kept() == ["Coat"]


def test_a_pasted_picture_is_kept_and_taken_back(page, settle, picture, kept):
    QApplication.clipboard().setImage(QImage(str(picture(7))))
    page.menus.paste.trigger()
    settle()
    tell(page, page.model.current, "Sneaker")
    settle()
    assert kept() == ["Sneaker"]
    undo(page)
    settle()
    assert kept() == []


def test_a_row_far_down_leaves_the_list_where_it_is(page, settle, picture):
    page.open_paths([str(picture(number % 10, f"{number}.png")) for number in range(40)])
    settle()
    view = page.answers.session.view
    view.setCurrentIndex(view.table.index(30, 0))
    before = view.verticalScrollBar().value()
    assert before > 0
    page.menus.remove.trigger()
    assert view.currentIndex().row() == 30
    assert abs(view.verticalScrollBar().value() - before) <= 1
    rows = view.selectionModel().selectedRows()
    assert [index.row() for index in rows] == [30]
    assert view.visualRect(rows[0]).intersects(view.viewport().rect())
    assert view.selectionModel().isSelected(view.table.index(30, 0)) is True
