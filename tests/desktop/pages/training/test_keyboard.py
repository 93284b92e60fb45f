"""Everything by keyboard: Tab goes as one reads, stops nowhere for good, and is seen."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

MOST_STOPS = 120
SAME_ROW = 10  # pixels between the middles of controls beside each other


def walk(page, first, key=Qt.Key.Key_Tab):
    """Go on with Tab till it comes back, and return where it stopped."""
    stops = [first]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(MOST_STOPS):
        QTest.keyClick(QApplication.focusWidget(), key)
        stop = QApplication.focusWidget()
        if stop is first:
            return stops
        stops.append(stop)
    raise AssertionError(f"Tab does not come back, at last from {stops[-3:]}")


def test_tab_goes_as_one_reads(page_of_two):
    page = page_of_two
    page.activateWindow()
    stops = walk(page, page.controls.start_button)
    assert len(set(stops)) == len(stops)
    assert all(stop.isVisible() for stop in stops)
    expected = [
        page.controls.start_button,
        page.controls.slow_button,
        page.form.lesson_head.combo,
        page.form.activity.combo,
        page.form.data.combo,
        page.runs_panel.more,
        page.runs_panel.view,
        page.runs_panel.code,
        page.runs_panel.lesson,
        page.plots.loss,
        page.plots.accuracy,
        page.gradients,
    ]
    assert [stop for stop in stops if stop in expected] == expected
    in_form = [stop for stop in stops if page.form.content.isAncestorOf(stop)]
    heights = [stop.mapTo(page.form.content, stop.rect().center()).y() for stop in in_form]
    assert len(in_form) > 12
    assert all(above < below + SAME_ROW for above, below in pairwise(heights))


def test_other_fields_come_in_their_place(page):
    page.activateWindow()
    page.form.state.set_activity("fashion-cnn")
    stops = walk(page, page.form.data.combo)
    fields = [part for part in page.form.area.focus_parts() if part in stops]
    assert stops[1] is fields[0]
    assert [stop for stop in stops if stop in fields] == fields


def test_backwards_it_goes_the_same_way(page):
    page.activateWindow()
    forth = walk(page, page.controls.start_button)
    back = walk(page, page.controls.start_button, Qt.Key.Key_Backtab)
    assert back[1:] == forth[:0:-1]


def test_every_stop_has_a_name(page_of_two):
    page = page_of_two
    page.activateWindow()
    for stop in walk(page, page.controls.start_button):
        named = stop.accessibleName() or getattr(stop, "text", str)()
        assert named, stop
