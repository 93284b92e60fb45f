"""How the window knows the page."""

from desktop.pages import PAGES
from training.contract.lesson import SUFFIX


def test_lessons_are_opened_on_the_training_page():
    assert [entry.id for entry in PAGES if SUFFIX in entry.opens] == ["training"]
    assert next(entry.opens for entry in PAGES if entry.id == "training") == (SUFFIX,)


def test_the_page_begins_with_the_activity_of_last_time(make_page, keeper):
    make_page().form.state.set_activity("fashion-cnn")
    assert keeper.current.training.last_activity == "fashion-cnn"
    assert make_page().form.state.plan.activity == "fashion-cnn"
    keeper.change_training(last_activity="gone")
    assert make_page().form.state.plan.activity == "digits-ann"
