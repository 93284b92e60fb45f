"""What the line over the plots is told of a run."""

from desktop.pages.training.progress_of import progress_of


def test_a_new_model_is_offered_only_to_pages_that_are_shown(page_of_two, administrator):
    run, runs = page_of_two.runs.find("newer"), page_of_two.runs
    assert progress_of(run, runs).can_try and progress_of(run, runs).can_take_apart
    administrator("pages = ['training', 'kernels']")
    assert not progress_of(run, runs).can_try and progress_of(run, runs).can_take_apart
    administrator("pages = ['training', 'digits']")
    assert progress_of(run, runs).can_try and not progress_of(run, runs).can_take_apart
