"""Pages that are asked before the window closes, and pages that need time."""

import pytest

from desktop.widgets.closing import Closing
from desktop.widgets.page import Page


class Working(Page):
    """A page that answers as a test says, and notes what it is asked."""

    def __init__(self, theme, *, agrees=True, ends_at_once=True):
        super().__init__(theme, "Page")
        self.agrees = agrees
        self.ends_at_once = ends_at_once
        self.asked = []

    def may_close(self):
        self.asked.append("may")
        return self.agrees

    def wind_down(self):
        self.asked.append("end")
        return self.ends_at_once


@pytest.fixture
def make(qtbot, theme):
    def page(**answers):
        made = Working(theme, **answers)
        qtbot.addWidget(made)
        return made

    return page


def closing_of(*pages):
    closing = Closing()
    for page in pages:
        closing.add(page)
    return closing


def test_a_page_that_does_nothing_never_hinders(qtbot, theme):
    page = Page(theme, "Page")
    qtbot.addWidget(page)
    assert closing_of(page).begin()


def test_nothing_is_ended_before_every_page_has_agreed(make):
    first, second = make(), make(agrees=False)
    closing = closing_of(first, second)
    assert not closing.begin()
    assert (first.asked, second.asked) == (["may"], ["may"])
    second.agrees = True
    assert closing.begin()
    assert first.asked == ["may", "may", "end"]


def test_what_takes_time_is_waited_for(make, qtbot):
    first, second, quick = make(ends_at_once=False), make(ends_at_once=False), make()
    closing = closing_of(first, second, quick)
    assert not closing.begin()
    assert closing.waiting == (first, second)
    with qtbot.assertNotEmitted(closing.ready):
        first.closing_done.emit(True)
    with qtbot.waitSignal(closing.ready):
        second.closing_done.emit(True)
    assert closing.begin()


def test_closed_again_meanwhile_only_those_are_asked_that_are_waited_for(make, qtbot):
    slow, quick = make(ends_at_once=False), make()
    closing = closing_of(slow, quick)
    closing.begin()
    slow.agrees = False
    assert not closing.begin()
    assert quick.asked == ["may", "end"]
    slow.agrees = True
    assert closing.begin()
    assert slow.asked == ["may", "end", "may", "may"]
    with qtbot.assertNotEmitted(closing.ready):
        slow.closing_done.emit(True)


def test_a_page_with_something_to_tell_keeps_the_window_open(make, qtbot):
    page = make(ends_at_once=False)
    closing = closing_of(page)
    closing.begin()
    with qtbot.assertNotEmitted(closing.ready):
        page.closing_done.emit(False)
    assert closing.waiting == ()
    page.ends_at_once = True
    assert closing.begin()


def test_a_page_may_end_while_it_is_still_asked_to(make, qtbot):
    page = make(ends_at_once=False)
    closing = closing_of(page)
    for answer in (True, False):
        page.wind_down = lambda answer=answer: page.closing_done.emit(True) or answer
        with qtbot.assertNotEmitted(closing.ready):
            assert closing.begin()
        closing = closing_of(page)
