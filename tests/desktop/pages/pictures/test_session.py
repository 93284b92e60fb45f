"""The session: truths, scores, the matrix, the collection and the table in a file."""

import csv
import threading

import pytest

from desktop.services.collection import Collection
from desktop.services.opened_model import OpenedModel
from desktop.services.picture_decoder import PictureDecoder
from tests.desktop.pages.pictures.conftest import own, seeing
from training.contract.activities import GARMENTS


@pytest.fixture
def ten(page, settle, picture):
    """Ten pictures, each band once."""
    page.open_paths([str(picture(number)) for number in range(10)])
    settle()
    return page.model.entries


def tell(page, entry, label):
    page.model.choose(entry)
    combo = page.answers.verdict.truth
    place = combo.findText(label)
    combo.setCurrentIndex(place)
    combo.activated.emit(place)


def test_a_truth_counts_who_was_right(page, settle, ten):
    tell(page, ten[3], GARMENTS[3])
    tell(page, ten[4], GARMENTS[5])
    settle()
    table = page.answers.session.view.table
    from PySide6.QtCore import Qt

    head = table.headerData(1, Qt.Orientation.Horizontal)
    assert "1 of 2" in head
    assert table.index(3, 3).data() == GARMENTS[3]


def test_a_truth_puts_the_picture_into_a_folder_of_its_class(page, settle, ten, user_folder):
    tell(page, ten[0], GARMENTS[0])
    settle()
    kept = list((user_folder / "data" / "collections").rglob("*.png"))
    assert len(kept) == 1
    assert kept[0].read_bytes() == ten[0].source.read_bytes()
    assert "1 picture" in page.collecting.text
    tell(page, ten[0], GARMENTS[1])
    settle()
    assert page.collecting.keeping.count == 1
    tell(page, ten[0], "choose…")
    settle()
    assert page.collecting.keeping.count == 0


def test_the_matrix_waits_for_enough_and_lists_a_cells_pictures(page, settle, ten):
    button = page.answers.session.views.button("confusion")
    assert not button.isEnabled()
    assert "10 more" in button.toolTip()
    for number, entry in enumerate(ten):
        page.model.set_truth(entry, GARMENTS[number if number else 1])
    settle()
    assert button.isEnabled()
    button.click()
    matrix = page.answers.session.confusion.matrix
    assert matrix.isVisible()
    row = page.answers.session.confusion._labels.index(GARMENTS[1])
    column = page.answers.session.confusion._labels.index(GARMENTS[0])
    matrix.chosen.emit(row, column)
    assert page.answers.session.view.table.rows == [ten[0]]
    page.answers.session.all.click()
    assert len(page.answers.session.view.table.rows) == 10
    page.answers.session.views.choose("table")
    assert not matrix.isVisible()


def test_the_table_goes_into_a_file(page, settle, ten, tmp_path):
    page.model.set_truth(ten[2], GARMENTS[2])
    settle()
    path = tmp_path / "table.csv"
    page.collecting.write_table(path)
    settle()
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert len(rows) == 11
    assert rows[3][:3] == ["band 2 ä.png", GARMENTS[2], GARMENTS[2]]
    assert page.notice.isVisible()


def test_a_file_that_cannot_be_written_gets_a_sentence(page, settle, ten, tmp_path):
    page.collecting.write_table(tmp_path)
    settle()
    assert page.notice.isVisible()
    assert "cannot be written" in page.notice.accessibleName()


def test_folders_are_merged_into_the_collection(page, qtbot, settle, picture):
    picture(1, "others/Trouser/a.png")
    picture(2, "others/Pullover/b.png")
    folder = picture(2, "others/Pullover/c.png").parents[1]
    with qtbot.waitSignal(page.collecting.keeping.merged, timeout=10_000):
        page.collecting.keeping.merge([folder])
    assert page.collecting.keeping.count == 2  # two of the three are the same picture
    page.collecting.keeping.list()
    settle()
    assert sorted(entry.truth for entry in page.model.entries) == ["Pullover", "Trouser"]


def test_what_is_being_kept_is_written_before_the_page_goes(page, ten, user_folder):
    for number, entry in enumerate(ten):
        page.model.set_truth(entry, GARMENTS[number])
    page.shut_down()
    assert len(list((user_folder / "data" / "collections").rglob("*.png"))) == 10


def test_stopping_keeps_what_is_done(page, qtbot, settle, picture):
    paths = [str(picture(number % 10, f"{number}.png")) for number in range(60)]
    page.open_paths(paths)
    with qtbot.waitSignal(page.model.stopped, timeout=20_000) as stopped:
        with qtbot.waitSignal(page.model.progressed, check_params_cb=lambda a, b: 3 < a < b):
            pass
        page.answers.session.cancel.click()
    settle()
    answered = [entry for entry in page.model.entries if entry.answers]
    assert 3 < len(answered) < 60
    assert stopped.args[0] >= 1
    page.model.choose(page.model.entries[-1])
    settle()
    assert page.model.entries[-1].answers
    resume = page.answers.session.resume
    assert not resume.isHidden()
    resume.click()
    settle()
    assert resume.isHidden()
    assert all(entry.answers for entry in page.model.entries)


def test_the_time_left_is_told(page, qtbot, settle, picture):
    said = []
    page.model.progressed.connect(lambda *_: said.append(page.answers.session._count.text()))
    page.open_paths([str(picture(number % 10, f"{number}.png")) for number in range(30)])
    settle()
    assert any(text.endswith(" s left") for text in said)
    assert all(entry.answers for entry in page.model.entries)


def test_nothing_is_decoded_or_answered_on_the_windows_thread(page, settle, picture, monkeypatch):
    threads = set()

    def watched(real):
        def call(*arguments, **settings):
            threads.add(threading.current_thread())
            return real(*arguments, **settings)

        return call

    for owner, name in (
        (PictureDecoder, "decode"),
        (OpenedModel, "answer"),
        (Collection, "add"),
    ):
        monkeypatch.setattr(owner, name, watched(getattr(owner, name)))
    page.open_paths([str(picture(number % 10, f"{number}.png")) for number in range(12)])
    settle()
    page.model.set_truth(page.model.entries[0], GARMENTS[0])
    settle()
    assert len(threads) >= 4  # who reads, who fills the table, who answers, who keeps
    assert threading.main_thread() not in threads


def test_a_row_is_chosen_with_the_keyboard(page, settle, ten):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    view = page.answers.session.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    settle()
    assert page.model.current is ten[1]


def test_a_right_answer_is_told_with_one_click_and_taken_back(page, settle, ten):
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    page.model.choose(ten[4])
    settle()
    right = page.answers.verdict.right
    assert right.isEnabled()
    QTest.mouseClick(right, Qt.MouseButton.LeftButton)
    settle()
    assert ten[4].truth == GARMENTS[4]
    assert page.answers.verdict.truth.currentText() == GARMENTS[4]
    assert not right.isEnabled()
    assert "You have said so" in right.toolTip()
    page.menus.undo.trigger()
    assert ten[4].truth == ""
    assert right.isEnabled()
    page.model.choose(ten[5])
    settle()
    page.menus.right.trigger()
    assert ten[5].truth == GARMENTS[5]


def test_where_networks_disagree_no_answer_is_called_right(page, qtbot, settle, ten, user_folder):
    path = own(user_folder, "other", seeing(9, shift=2))
    assert page.answers.verdict.right.isEnabled()
    with qtbot.waitSignal(page.model.columns.ready, timeout=30_000):
        page.open_paths([str(path)])
    settle()
    assert not page.answers.verdict.right.isEnabled()
    assert "choose what it really is" in page.answers.verdict.right.toolTip()
