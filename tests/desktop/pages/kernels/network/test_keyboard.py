from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.desktop.drags import drag, drop


def stops(view):
    """What Tab comes to, from the strip on, once round."""
    view.activateWindow()
    view.strip.setFocus()
    found = [view.strip]
    for _ in range(60):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is view.strip:
            break
        found.append(focus)
    return found


def test_tab_goes_as_one_reads_with_one_stop_a_grid(view):
    found = stops(view)
    wanted = [
        view.strip,
        view.picture.choice,
        view.picture.turn,
        view.maps.faces[0].mosaic,
        view.made.pairs,
        view.large.maps[0],
    ]
    assert [stop for stop in found if stop in wanted] == wanted
    assert len(found) == len(set(found))


def test_everything_that_takes_the_focus_has_a_name(view):
    nameless = [
        type(widget).__name__
        for widget in view.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisibleTo(view)
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_the_large_map_is_read_cell_by_cell(view):
    large = view.large.maps[0]
    large.setFocus()
    row, column = view.large.cell
    step = -1 if row > 5 else 1
    QTest.keyClick(large, Qt.Key.Key_Up if step < 0 else Qt.Key.Key_Down)
    assert view.large.cell == (row + step, column)
    assert view.large._numbers[0].text() == str(row + step + 1)


def test_the_numbers_are_a_table_too(view):
    view.large.form.choose("numbers")
    table = view.large.table
    model = table.model()
    assert (model.rowCount(), model.columnCount()) == (28, 28)
    row, column = view.large.cell
    assert model.data(model.index(row, column)) == view.large._numbers[2].text()
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert table.currentIndex().row() <= 27


def test_a_dropped_picture_is_looked_at(view, settle, tmp_path):
    from PIL import Image

    path = tmp_path / "dropped.png"
    Image.new("RGB", (50, 40), (200, 30, 30)).save(path)
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    assert drag(view, mime)
    assert view._overlay.isVisibleTo(view)
    drop(view, mime)
    settle()
    assert not view._overlay.isVisibleTo(view)
    assert view.state.source.title == "dropped"


def test_going_through_the_table_goes_through_the_map(view):
    view.large.form.choose("numbers")
    table = view.large.table
    assert (table.currentIndex().row(), table.currentIndex().column()) == view.large.cell
    table.setCurrentIndex(table.model().index(2, 3))
    assert view.large.cell == (2, 3)
    assert view.large._numbers[2].text() == table.model().data(table.currentIndex())
