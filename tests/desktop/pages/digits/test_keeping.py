"""Drawings kept with what they really are: a data set that a network can learn from."""

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.pages.digits.fitting import LABELS
from desktop.services.collection import named_collection, own_collections
from tests.desktop.pages.digits.drawing import SEVEN, draw, line

ONE = [line((0.5, 0.2), (0.5, 0.8))]


@pytest.fixture
def keep(page, qtbot):
    """Draw something and keep it by the menu's key."""

    def as_digit(strokes, label):
        page.model.sketch.clear()
        draw(page, strokes)
        press(page, qtbot, label)
        qtbot.waitUntil(lambda: not page.drawing.drawings.busy)

    return as_digit


def press(page, qtbot, label):
    menu = page.drawing.keep.keep_menu
    page.activateWindow()  # without a screen, a menu that closes leaves no window active
    qtbot.waitUntil(page.isActiveWindow)
    page.drawing.canvas.setFocus()
    QTest.keyClick(page, Qt.Key.Key_K)
    assert menu.isVisible()
    QTest.keyClick(menu, getattr(Qt.Key, f"Key_{label}"))
    assert not menu.isVisible()


def entry(page, label):
    return page.drawing.keep.keep_menu.digits[label]


def files():
    folder = named_collection("Drawn digits")
    return sorted(str(path.parent.relative_to(folder)) for path in folder.glob("[0-9]/*.png"))


def test_a_drawing_is_kept_as_it_is_on_the_canvas(page, keep):
    keep(SEVEN, "7")
    assert own_collections() == ["Drawn digits"]
    (path,) = named_collection("Drawn digits").glob("7/*.png")
    raster = page.model.sketch.raster()
    with Image.open(path) as picture:
        assert picture.mode == "L"
        assert picture.size == (raster.width(), raster.height())
        assert picture.tobytes() == bytes(raster.constBits())


def test_the_menu_counts_and_the_status_line_tells(page, keep):
    told = []
    page.status_changed.connect(lambda *words: told.append(words))
    keep(SEVEN, "7")
    assert entry(page, "7").text() == "7\t1 of 5"
    assert entry(page, "1").text() == "1\t0 of 5"
    for number in range(4):
        keep([*SEVEN, line((0.2, 0.1 * number), (0.3, 0.1 * number))], "7")
    assert entry(page, "7").text() == "7\t5 kept"
    assert "Kept as 7" in told[-1][2]
    assert "5 drawn digits" in told[-1][3]
    page.model.sketch.clear()
    assert "checked" in told[-1][2]


def test_the_last_word_counts(page, qtbot, keep):
    keep(ONE, "7")
    press(page, qtbot, "1")
    qtbot.waitUntil(lambda: not page.drawing.drawings.busy)
    assert files() == ["1"]


def test_what_was_kept_can_be_taken_back_one_by_one(page, qtbot, keep):
    back = page.drawing.keep.keep_menu._back
    assert not back.isEnabled()
    keep(ONE, "7")
    keep(ONE, "1")
    keep(SEVEN, "7")
    for expected, last in ((["1"], "1"), (["7"], "7"), ([], "")):
        with qtbot.waitSignal(page.drawing.drawings.taken_back):
            back.trigger()
        assert files() == expected
        assert page.drawing.drawings.last == last
    assert not back.isEnabled()


def test_nothing_is_kept_of_an_empty_canvas_and_the_menu_says_why(page):
    keep = page.drawing.keep
    keep.click()
    assert keep.keep_menu.isVisible()
    assert not any(entry(page, label).isEnabled() for label in LABELS)
    assert "draw" in entry(page, "3").toolTip()
    QTest.keyClick(keep.keep_menu, Qt.Key.Key_3)
    assert keep.keep_menu.isVisible()
    keep.keep_menu.close()
    draw(page, SEVEN)
    assert entry(page, "3").isEnabled()


def test_what_others_put_there_is_counted(page, qtbot, keep):
    keep(SEVEN, "7")
    folder = named_collection("Drawn digits") / "3"
    folder.mkdir()
    Image.new("L", (28, 28), 9).save(folder / "scan.png")
    page.drawing.keep.keep_menu.aboutToShow.emit()
    qtbot.waitUntil(lambda: not page.drawing.drawings.busy)
    assert entry(page, "3").text() == "3\t1 of 5"


def test_a_folder_that_cannot_be_written_is_told(page, qtbot, user_folder):
    (user_folder / "data").mkdir(exist_ok=True)
    (user_folder / "data" / "collections").write_text("a file in its place")
    draw(page, SEVEN)
    with qtbot.waitSignal(page.drawing.drawings.failed):
        entry(page, "7").trigger()
    assert page.notice.isVisible()
    assert "collections" in page.notice.accessibleDescription()


def test_a_folder_that_was_thrown_away_is_made_again(page, qtbot, keep):
    import shutil

    keep(SEVEN, "7")
    shutil.rmtree(named_collection("Drawn digits"))
    keep(ONE, "1")
    assert files() == ["1"]
    assert page.drawing.drawings.total == 1


def test_what_is_wanted_is_written_before_the_page_goes(page):
    draw(page, SEVEN)
    entry(page, "7").trigger()
    page.shut_down()
    assert files() == ["7"]


@pytest.mark.parametrize(
    ("size", "scale"), [((936, 516), 1.0), ((812, 476), 1.0), ((1144, 716), 1.5)]
)
def test_the_button_does_not_move_when_an_answer_comes(page, theme, settle, size, scale):
    page.resize(*size)
    theme.set_scale(scale)
    page.model.sketch.clear()
    QApplication.processEvents()
    line_of_answer, keep = page.drawing.answer_line, page.drawing.keep
    before = keep.mapTo(page, keep.rect().bottomRight()), line_of_answer.height()
    draw(page, SEVEN)
    settle()
    QApplication.processEvents()
    assert (keep.mapTo(page, keep.rect().bottomRight()), line_of_answer.height()) == before
    theme.set_scale(1.0)
