"""Which runs are overlaid, and the mark that each keeps meanwhile."""

import pytest

from desktop.pages.training.shown import MOST_OVERLAID, ShownRuns


@pytest.fixture
def shown(qapp):
    return ShownRuns()


@pytest.fixture
def told(shown):
    """How often something was told to have changed."""
    times = []
    shown.changed.connect(lambda: times.append(True))
    return times


def test_a_run_that_is_looked_at_is_overlaid(shown, told):
    assert (shown.overlaid, shown.looked_at, shown.place("a")) == ((), "", None)
    shown.look_at("a")
    assert (shown.overlaid, shown.looked_at, shown.place("a")) == (("a",), "a", 0)
    shown.look_at("a")
    assert len(told) == 1


def test_each_keeps_its_mark_and_a_free_one_is_given_again(shown, told):
    for run in "abc":
        shown.overlay(run, is_shown=True)
    shown.overlay("a", is_shown=False)
    shown.overlay("a", is_shown=False)
    assert [shown.place(run) for run in "abc"] == [None, 1, 2]
    shown.overlay("d", is_shown=True)
    assert [shown.place(run) for run in "bcd"] == [1, 2, 0]
    assert len(told) == 5


def test_of_too_many_the_oldest_goes_but_not_the_one_that_is_looked_at(shown):
    shown.look_at("seen")
    others = [str(number) for number in range(MOST_OVERLAID)]
    for run in others:
        shown.overlay(run, is_shown=True)
    assert shown.overlaid == ("seen", *others[1:])
    assert sorted(shown.place(run) for run in shown.overlaid) == list(range(MOST_OVERLAID))


def test_runs_that_belong_together_are_seen_without_others(shown):
    shown.look_at("before")
    shown.show_only(["a", "b"])
    assert (shown.overlaid, shown.looked_at) == (("a", "b"), "a")
    assert [shown.place(run) for run in ("a", "b", "before")] == [0, 1, None]


def test_what_is_gone_is_let_go_of(shown, told):
    for run in "abc":
        shown.look_at(run)
    shown.forget({"nobody"})
    assert len(told) == 3
    shown.forget({"c", "nobody"})
    assert (shown.overlaid, shown.looked_at) == (("a", "b"), "b")
    shown.forget({"a", "b"})
    assert (shown.overlaid, shown.looked_at) == ((), "")
