"""Lessons are found in their folders; those that ship are whole."""

import logging

import pytest

from desktop.services.lesson_pictures import bring_along
from desktop.services.lessons import lessons, open_lesson, save_lesson
from training.contract.activities import activity
from training.contract.class_folders import label_of_folder
from training.contract.data_size import count_pictures
from training.contract.lesson import SUFFIX, Lesson, LessonError, LessonRun
from training.contract.locations import resources, site_data_folder, user_lessons_folder
from training.contract.offered import offers, refuse_out_of_range
from training.contract.quick import quick_settings

SHIPPED = sorted((resources() / "lessons").glob(f"*{SUFFIX}"))
EVERY = pytest.mark.parametrize("path", SHIPPED, ids=lambda path: path.stem)


def lesson(title):
    run = LessonRun("Run", "digits-ann", quick_settings(activity("digits-ann")))
    return Lesson(title, "Look.", (run,))


def test_the_lessons_of_the_lecture_ship():
    titles = " ".join(kept.lesson.title for kept in lessons())
    for idea in ("Vanishing gradient", "No shuffle", "Batch size", "dropout", "Few pictures"):
        assert idea in titles
    assert "unlike ImageNet" in titles


@EVERY
def test_a_shipped_lesson_can_be_read_and_is_in_range(path):
    kept = open_lesson(path)
    assert kept.lesson.text.endswith(".")
    for run in kept.lesson.runs:
        task = activity(run.activity)
        refuse_out_of_range(task, run.settings)
        if run.pictures:
            assert min(count_pictures(path.parent / run.pictures)) >= 5


@EVERY
def test_a_shipped_lesson_shows_what_its_runs_differ_in(path):
    """What makes the difference can be seen in the form."""
    kept = open_lesson(path)
    first, *others = kept.lesson.runs
    seen = {*kept.lesson.shown, *kept.lesson.locked}
    for other in others:
        if other.activity == first.activity:
            differing = {
                offer.setting
                for offer in offers(activity(first.activity))
                if getattr(first.settings, offer.setting) != getattr(other.settings, offer.setting)
            }
            assert differing <= seen
            assert differing or first.pictures != other.pictures


def test_pictures_that_ship_are_few_bytes_and_say_where_they_are_from():
    for folder in {open_lesson(path).pictures(run) for path in SHIPPED for run in _runs(path)}:
        if folder:
            place = resources() / "lessons" / label_of_folder(folder.rpartition("/")[2])
            assert (place / "README.md").is_file()
    sizes = [path.stat().st_size for path in (resources() / "lessons").rglob("*.*")]
    assert sum(sizes) < 2_000_000


def _runs(path):
    return open_lesson(path).lesson.runs


def test_own_lessons_come_last_by_title():
    for name, title in (("b", "Alpha"), ("a", "zeta"), ("c", "Mitte ü")):
        save_lesson(lesson(title), user_lessons_folder() / f"{name}{SUFFIX}")
    save_lesson(lesson("Of the class"), site_data_folder() / "lessons" / f"x{SUFFIX}")
    found = lessons()
    assert [kept.kind for kept in found] == ["shipped"] * len(SHIPPED) + ["shared"] + ["own"] * 3
    assert [kept.lesson.title for kept in found[-4:]] == [
        "Of the class", "Alpha", "Mitte ü", "zeta",
    ]  # fmt: skip


def test_lessons_of_the_administrators_folder_are_there_for_everybody(tmp_path, administrator):
    save_lesson(lesson("Of the school"), tmp_path / "lessons" / f"x{SUFFIX}")
    administrator(f"lessons = '{tmp_path / 'lessons'}'")
    assert (lessons()[-1].lesson.title, lessons()[-1].kind) == ("Of the school", "shared")


def test_a_broken_lesson_is_left_out_and_told_to_the_log(caplog):
    user_lessons_folder().mkdir(parents=True)
    (user_lessons_folder() / f"broken{SUFFIX}").write_text("{")
    with caplog.at_level(logging.WARNING):
        assert len(lessons()) == len(SHIPPED)
    assert f"broken{SUFFIX} is not a lesson" in caplog.text


def test_a_lesson_that_is_gone_says_so(tmp_path):
    with pytest.raises(LessonError, match="cannot be read"):
        open_lesson(tmp_path / f"gone{SUFFIX}")


def test_a_lesson_that_cannot_be_written_says_so(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(LessonError, match="choose another folder"):
        save_lesson(lesson("Mine"), tmp_path / "file" / f"x{SUFFIX}")


@pytest.fixture
def pictures(tmp_path):
    folder = tmp_path / "elsewhere" / "Blätter"
    for name in ("ash/1.jpg", "ash/notes.txt", "oak/2.png", ".hidden/3.png"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"picture")
    return folder


def test_pictures_beside_a_lesson_stay_where_they_are(pictures):
    assert bring_along(pictures, pictures.parent / f"x{SUFFIX}") == "Blätter"


def test_pictures_from_elsewhere_are_copied_to_the_lesson(pictures, tmp_path):
    target = tmp_path / "handed out" / f"Trees{SUFFIX}"
    name = bring_along(pictures, target)
    copied = sorted(
        path.relative_to(target.parent / name).as_posix()
        for path in (target.parent / name).rglob("*.*")
    )
    assert name == "Trees pictures/Blätter"
    assert copied == ["ash/1.jpg", "oak/2.png"]


def test_pictures_that_are_gone_say_so(tmp_path):
    with pytest.raises(LessonError, match="cannot be copied"):
        bring_along(tmp_path / "gone", tmp_path / "here" / f"x{SUFFIX}")
