"""What Start begins is called so that runs can be told apart."""

import msgspec
import pytest

from desktop.pages.training.starting import LONGEST, requests_of
from desktop.services.lessons import open_lesson
from desktop.services.runs.run import Run
from tests.desktop.pages.training.kept_runs import BEGUN
from training.contract.errors import SettingsError
from training.contract.lesson import SUFFIX
from training.contract.locations import resources


def started(form, before=()):
    """Runs of what the form says now."""
    return [Run(one.title, one, BEGUN) for one in requests_of(form, before)]


def title(form, before=()):
    (run,) = started(form, before)
    return run.title


def test_the_first_has_the_name_of_its_activity(page):
    assert title(page.form) == "Digits, dense network"
    page.form.state.set_activity("fashion-cnn")
    assert title(page.form) == "Fashion, CNN"


def test_pictures_of_ones_own_give_their_folders_name(page, tmp_path):
    page.form.state.set_pictures(str(tmp_path / "Blätter"))
    (run,) = started(page.form)
    assert run.title.startswith("Blätter, ") and "Digits" not in run.title


def test_the_next_is_called_after_what_differs(page):
    runs = started(page.form)
    page.form.state.set_value("batch_size", 1)
    page.form.state.set_value("shuffle", False)
    page.form.state.set_value("dropout", 0.5)
    assert title(page.form, runs) in ("Batch size 1, Shuffle off", "Batch size 1, Dropout 0.5")
    page.form.state.set_activity("fashion-cnn")
    assert title(page.form, runs) == "Fashion, CNN"


def test_the_same_again_gets_a_number(page):
    runs = started(page.form)
    runs = [*started(page.form, runs), *runs]
    assert title(page.form, runs) == "Digits, dense network 3"


def test_no_name_is_too_long(page):
    runs = started(page.form)
    page.form.state.set_value("hidden_units", (1024,) * 8)
    assert len(title(page.form, runs)) <= LONGEST


def test_a_lessons_runs_have_their_own_names(page):
    lesson = open_lesson(resources() / "lessons" / f"3-batch-size{SUFFIX}")
    page.form.apply_lesson(lesson)
    runs = started(page.form)
    assert [run.title for run in runs] == [run.title for run in lesson.lesson.runs]
    assert {run.request.lesson for run in runs} == {lesson.lesson.title}
    page.form.lesson_head.all_runs.setChecked(False)
    assert title(page.form, runs) == f"{runs[0].title} 2"


def test_what_is_out_of_range_does_not_start(page):
    page.form.state.set_value("epochs", 10**9)
    with pytest.raises(SettingsError):
        requests_of(page.form, ())
    button = page.controls.start_button
    assert not button.isEnabled()
    assert "lifetime" in button.toolTip() and "lifetime" in button.accessibleDescription()
    page.starter.start()  # as by a way that looks at no button
    assert page.notice.isVisible()
    assert page.runs.runs == ()
    page.form.state.set_value("epochs", 1)
    assert button.isEnabled() and "lifetime" not in button.toolTip()


def test_a_lessons_run_that_is_not_seen_and_does_not_fit_starts_none(page, qtbot):
    lesson = open_lesson(resources() / "lessons" / f"3-batch-size{SUFFIX}")
    first, second, *rest = lesson.lesson.runs
    huge = msgspec.structs.replace(
        second.settings, hidden_units=(4096,) * 16, batch_size=None, samples=None
    )
    runs = (first, msgspec.structs.replace(second, settings=huge), *rest)
    page.form.apply_lesson(
        lesson._replace(lesson=msgspec.structs.replace(lesson.lesson, runs=runs))
    )
    qtbot.waitUntil(lambda: page.form.sized_plan == page.form.state.plan)
    assert page.controls.start_button.isEnabled()  # what is seen is in order
    page.starter.start()
    assert page.notice.isVisible()
    assert page.notice.accessibleDescription().startswith(f"{second.title}: This run needs about")
    assert page.runs.runs == ()


def test_a_folder_of_fewer_classes_can_be_learned_at_once(page, qtbot):
    page.form.state.set_activity("pokemon-cnn")
    assert page.form.state.plan.settings.classes is not None
    page.form.state.set_value("classes", 10**6)
    page.form.state.set_pictures(str(resources() / "lessons" / "clothing"))
    qtbot.waitUntil(lambda: page.form.sized_plan == page.form.state.plan)
    assert page.form.state.plan.settings.classes is None
    assert page.controls.start_button.isEnabled()
    page.form.state.set_activity("pokemon-vgg16")
    page.form.state.start_from("quick")
    assert page.form.state.plan.settings.classes is None


def test_a_run_that_a_lesson_shows_alone_is_not_laid_over_the_others(page):
    lesson = open_lesson(resources() / "lessons" / f"3-batch-size{SUFFIX}")
    first, second, *rest = lesson.lesson.runs
    runs = (first, msgspec.structs.replace(second, overlaid=False), *rest)
    changed = lesson._replace(lesson=msgspec.structs.replace(lesson.lesson, runs=runs))
    page.form.apply_lesson(changed)
    requests = requests_of(page.form, ())
    assert [one.alone for one in requests] == [False, True, False]
