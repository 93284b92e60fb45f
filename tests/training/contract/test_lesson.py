"""A lesson's file is read strictly, and says of a broken one what is wrong."""

import json

import msgspec
import pytest

from training.contract.activities import activity
from training.contract.lesson import (
    MOST_BYTES,
    SCHEMA,
    Lesson,
    LessonError,
    LessonRun,
    decode_lesson,
    encode_lesson,
)
from training.contract.quick import quick_settings

DIGITS = quick_settings(activity("digits-ann"))
FILE = {
    "lesson": 1,
    "title": "Dropout",
    "text": "Look at the loss.",
    "runs": [{"title": "With", "activity": "digits-ann", "changes": {"dropout": 0.5}}],
    "shown": ["dropout", "epochs"],
    "locked": ["activity"],
}


def decoded(**changes):
    return decode_lesson(json.dumps(FILE | changes).encode(), "mine.layerwise-lesson")


def refusal(**changes):
    with pytest.raises(LessonError) as caught:
        decoded(**changes)
    sentence = str(caught.value)
    assert "mine.layerwise-lesson" in sentence
    assert sentence.endswith(".")
    return sentence


def run(**changes):
    return [FILE["runs"][0] | changes]


def test_a_file_names_what_differs_from_the_quick_settings():
    lesson = decoded()
    assert (lesson.title, lesson.text) == ("Dropout", "Look at the loss.")
    assert lesson.runs == (
        LessonRun("With", "digits-ann", msgspec.structs.replace(DIGITS, dropout=0.5)),
    )
    assert (lesson.shown, lesson.locked) == (("dropout", "epochs"), ("activity",))


def test_a_lesson_is_the_same_after_it_was_written():
    settings = msgspec.structs.replace(
        activity("digits-ann").settings, hidden_units=(64,) * 8, activation="sigmoid"
    )
    runs = (
        LessonRun("Zuerst: ü 🦊", "digits-ann", settings, "bilder/ü", overlaid=False),
        LessonRun("Then", "fashion-cnn", activity("fashion-cnn").settings),
    )
    lesson = Lesson("Title", "Text", runs, ("epochs",), ("activity", "data"))
    assert decode_lesson(encode_lesson(lesson), "x") == lesson


def test_a_written_lesson_keeps_what_is_offered_whatever_becomes_of_the_quick_settings():
    lesson = Lesson("Title", "", (LessonRun("Quick", "digits-ann", DIGITS),))
    [written] = json.loads(encode_lesson(lesson))["runs"]
    assert written["changes"]["epochs"] == DIGITS.epochs
    assert written["changes"]["hidden_units"] == list(DIGITS.hidden_units)
    assert "weight_averaging" not in written["changes"]  # no form offers it


@pytest.mark.parametrize(
    ("changes", "hint"),
    [
        ({"lesson": SCHEMA + 1}, "later version"),
        ({"title": ""}, "title"),
        ({"runs": []}, "runs"),
        ({"runs": run(activity="chess")}, "chess"),
        ({"runs": run(changes={"epochs": 0})}, "epoch"),
        ({"runs": run(changes={"epochs": "many"})}, "epochs"),
        ({"runs": run(changes={"speed": 1})}, "speed"),
        ({"runs": run(changes={"unfamiliar_share": 0.5, "stroke_share": 0.5})}, "below 1"),
        ({"runs": run(pictures="../../secret")}, "pictures"),
        ({"runs": run(pictures="/etc")}, "pictures"),
        ({"runs": run(pictures="C:\\Users")}, "pictures"),
        ({"runs": run() * 13}, "runs"),
        ({"shown": ["colour"]}, "colour"),
        ({"locked": ["colour"]}, "colour"),
        ({"author": "me"}, "author"),
    ],
)
def test_what_no_lesson_may_say_is_refused(changes, hint):
    assert hint in refusal(**changes)


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"[]", b"{}", b"[" * 150_000, b'{"lesson":1']
)
def test_what_is_no_lesson_is_refused(content):
    with pytest.raises(LessonError, match="mine is not a lesson"):
        decode_lesson(content, "mine")


def test_a_file_that_is_too_large_is_not_read():
    with pytest.raises(LessonError, match="too large"):
        decode_lesson(b" " * (MOST_BYTES + 1), "mine")


def test_what_could_not_be_read_again_is_not_written():
    lesson = Lesson("", "", (LessonRun("Quick", "digits-ann", DIGITS),))
    with pytest.raises(LessonError):
        encode_lesson(lesson)
