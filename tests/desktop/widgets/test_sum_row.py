import pytest
from PySide6.QtCore import QPointF

from desktop.widgets.sum_row import Box, SumRow, SumShown, TermRow


def shown(terms, slices=1, widest="−28.3"):
    boxes = tuple(Box(f"{number} × 2", str(2 * number), 2.0 * number) for number in range(terms))
    rows = tuple(TermRow("R" if slices > 1 else "", boxes) for _ in range(slices))
    tail = (Box("sum", "72", 72, "part"), Box("bias 0", "72", 72, "result"))
    return SumShown(rows, 3, "+", tail, ("255 × −1", widest, widest), "in words")


@pytest.fixture
def row(theme, qtbot):
    row = SumRow(theme)
    qtbot.addWidget(row)
    row.resize(800, 120)
    return row


def places(row):
    return [placed for placed in row._placed if not isinstance(placed.content, str)]


@pytest.mark.parametrize(("terms", "slices"), [(1, 1), (9, 1), (9, 3), (49, 1), (49, 3)])
def test_no_box_covers_another_and_all_are_within(row, terms, slices):
    row.set_room(800)
    row.show_sum(shown(terms, slices))
    row.resize(row.sizeHint())
    areas = [placed.area for placed in places(row)]
    assert len(areas) == terms * slices + 2
    for number, area in enumerate(areas):
        assert area.right() <= row.width() + 1
        assert area.bottom() <= row.height() + 1
        assert not any(area.intersects(other) for other in areas[number + 1 :])


def test_its_height_depends_on_the_window_and_not_on_the_numbers(row):
    row.set_room(800)
    row.show_sum(shown(9))
    height = row.sizeHint().height()
    row.show_sum(shown(9)._replace(words="others"))
    assert row.sizeHint().height() == height


def test_a_box_says_what_it_is(row):
    row.set_room(800)
    row.show_sum(shown(9))
    assert row.words_at(places(row)[3].area.center()) == "3 × 2 = 6"
    assert row.words_at(QPointF(-5, -5)) == ""
    assert row.accessibleDescription() == "in words"
    row.show_sum(None)
    assert row.accessibleDescription() == ""
