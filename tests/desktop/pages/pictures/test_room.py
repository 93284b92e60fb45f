"""How columns, matrix and table share the room of the page at several sizes."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.pages.context import new_context
from desktop.pages.pictures.view import PokemonPage
from desktop.widgets.elided_label import ElidedLabel
from desktop.widgets.scrolling_frame import ScrollingFrame
from training.contract.activities import GARMENTS

# Of the page, in windows of 1280 x 800, 1920 x 1080 and 1024 x 600.
USUAL, LARGE, LOW = QSize(1192, 744), QSize(1832, 1024), QSize(936, 544)


@pytest.fixture
def framed(page, qtbot):
    """Give the page a room, as the window does."""
    frame = ScrollingFrame(page)
    qtbot.addWidget(frame)
    frame.show()

    def give(size):
        frame.resize(size)
        for _ in range(3):
            QApplication.processEvents()

    yield give
    frame.takeWidget()


@pytest.fixture
def labelled(page, settle, picture):
    """Ten pictures whose truth is told; two networks are right about nine."""
    page.open_paths([str(picture(number)) for number in range(10)])
    settle()
    for number, entry in enumerate(page.model.entries):
        page.model.set_truth(entry, GARMENTS[number if number else 1])
    settle()
    return page.model.entries


def click(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("size", [USUAL, LARGE])
def test_the_columns_stay_beside_the_matrix_and_follow_a_cells_picture(
    page, settle, framed, labelled, size
):
    framed(size)
    click(page.answers.session.views.button("confusion"))
    framed(size)
    panels = page.answers.panels.values()
    matrix = page.answers.session.confusion.matrix
    assert all(panel.bars.isVisible() for panel in panels)
    assert matrix.isVisible()
    assert page.answers.rect().contains(page.answers.session.geometry())
    row = page.answers.session.confusion._labels.index(GARMENTS[1])
    column = page.answers.session.confusion._labels.index(GARMENTS[0])
    QTest.mouseClick(matrix, Qt.MouseButton.LeftButton, pos=matrix.cell_rect(row, column).center())
    view = page.answers.session.view
    assert view.table.rows == [labelled[0]]
    place = view.visualRect(view.table.index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert page.model.current is labelled[0]
    assert all(panel.bars.rows[0].name == GARMENTS[0] for panel in panels)


def test_the_whole_matrix_of_ten_classes_can_be_seen_in_a_usual_window(page, framed, labelled):
    framed(USUAL)
    page.answers.session.views.choose("confusion")
    framed(USUAL)
    view = page.answers.session.confusion
    assert view._area.verticalScrollBar().maximum() == 0
    assert view._area.horizontalScrollBar().maximum() == 0


def test_the_steps_make_room_only_where_they_must_and_come_back(page, framed, labelled):
    framed(USUAL)
    page.answers.session.views.choose("confusion")
    framed(USUAL)
    assert not page.answers.steps_panel.isVisible()
    framed(LARGE)
    assert page.answers.steps_panel.isVisible()
    framed(USUAL)
    page.answers.session.views.choose("table")
    assert page.answers.steps_panel.isVisible()


def test_the_table_beside_a_matrix_has_that_models_answers(page, framed, labelled):
    framed(USUAL)
    session = page.answers.session
    session.views.choose("confusion")
    assert [session.view.isColumnHidden(section) for section in range(4)] == [
        False, False, True, False,
    ]  # fmt: skip
    session.confusion._segments.choose("fashion-cnn")
    assert [session.view.isColumnHidden(section) for section in range(4)] == [
        False, True, False, False,
    ]  # fmt: skip
    session.views.choose("table")
    assert not any(session.view.isColumnHidden(section) for section in range(4))


def test_another_models_matrix_lists_all_pictures_again(page, framed, labelled):
    framed(USUAL)
    session = page.answers.session
    session.views.choose("confusion")
    session.confusion.matrix.chosen.emit(1, 1)
    assert session.view.table.is_filtered
    session.confusion._segments.choose("fashion-cnn")
    assert not session.view.table.is_filtered


def test_in_a_low_window_answers_can_be_seen_while_the_matrix_is_chosen(page, framed, labelled):
    page.answers.session.views.choose("confusion")
    framed(LOW)
    page.answers.views.choose("session")
    assert page.answers.session.confusion.matrix.isVisible()
    assert page.answers.verdict.isVisible()
    page.answers.views.choose("answers")
    assert not page.answers.session.isVisible()
    assert all(panel.bars.isVisible() for panel in page.answers.panels.values())
    page.answers.views.choose("session")
    assert page.answers.session.confusion.matrix.isVisible()


@pytest.fixture
def pokemon(qtbot, theme, keeper, models):
    """The page of three models, none of which is there: words need no answers."""
    page = PokemonPage(new_context(theme, keeper, keeper))
    frame = ScrollingFrame(page)
    qtbot.addWidget(frame)
    frame.resize(USUAL)
    with qtbot.waitSignal(page.settled, timeout=30_000):
        frame.show()
    yield page
    page.shut_down()


def test_tall_columns_leave_their_bars_out_beside_the_matrix(pokemon):
    session = pokemon.answers.session
    session.views.button("confusion").setEnabled(True)
    click(session.views.button("confusion"))
    QApplication.processEvents()
    for panel in pokemon.answers.panels.values():
        assert panel.isVisible()
        assert not panel.bars.isVisible()
        assert pokemon.answers.rect().contains(session.geometry())
    click(session.views.button("table"))
    QApplication.processEvents()
    assert session.height() >= 140


@pytest.mark.parametrize("size", [USUAL, LARGE, LOW])
def test_no_caption_of_a_column_is_cut(pokemon, qtbot, size):
    pokemon.window().resize(size)
    for _ in range(3):
        QApplication.processEvents()
    for panel in pokemon.answers.panels.values():
        panel._show_time("588 ms")
        QApplication.processEvents()
        for label in panel.findChildren(ElidedLabel):
            if label.isVisible() and label is not panel._foot:
                needed = label.fontMetrics().horizontalAdvance(label.text())
                assert needed <= label.width(), (label.text(), needed, label.width())
