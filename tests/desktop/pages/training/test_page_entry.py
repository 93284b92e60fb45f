"""How the window knows the page."""

from desktop.pages import PAGES
from training.contract.lesson import SUFFIX


def test_lessons_are_opened_on_the_training_page():
    assert [entry.id for entry in PAGES if SUFFIX in entry.opens] == ["training"]
    assert next(entry.opens for entry in PAGES if entry.id == "training") == (SUFFIX,)
