"""Who was right, what was taken for what, and the table of it all."""

import csv
import io

import numpy as np
import pytest

from desktop.services.ranking import Outcome, Ranked, failed
from desktop.services.session_record import ENOUGH_LABELLED, SessionRecord
from training.contract.errors import PictureError

LABELS = ("Coat", "Shirt", "T-shirt/top", "Bag")


def said(*labels, unfamiliar=False, energy=5.0):
    """An outcome with these labels, best first."""
    ranked = tuple(Ranked(label, 0.5 / 2**n, 3.0 - n) for n, label in enumerate(labels))
    return Outcome(ranked, energy, unfamiliar, 0.25)


def unfamiliar(label="Bag"):
    return said(label, unfamiliar=True)


@pytest.fixture
def record():
    record = SessionRecord()
    record.add_model("ANN", LABELS)
    record.add_model("CNN", LABELS)
    return record


def seen(record, key, truth, **outcomes):
    """A picture about which the models said this."""
    record.add(key, f"{key}.png")
    for model, one in outcomes.items():
        record.record(key, model, one)
    record.tell(key, truth)


def rows_of(text):
    return list(csv.reader(io.StringIO(text)))


def test_running_score_counts_the_unfamiliar_apart(record):
    seen(record, "a", "Shirt", ANN=said("Bag"), CNN=said("Shirt"))
    seen(record, "b", "Coat", ANN=said("Coat"), CNN=unfamiliar())
    seen(record, "c", None, ANN=said("Coat"), CNN=said("Coat"))
    seen(record, "d", "Bag", ANN=failed(PictureError("Broken.")))
    assert record.score("ANN") == (1, 1, 0, 1)
    assert record.score("CNN") == (1, 0, 1, 0)
    assert record.score("CNN").labelled == 2
    assert record.score("none") == (0, 0, 0, 0)


def test_a_label_that_the_model_does_not_know_is_neither_right_nor_wrong(record):
    seen(record, "a", "Hat", ANN=said("Bag"))
    assert record.score("ANN").labelled == 0
    assert record.confusion("ANN").labels == ()


def test_the_truth_can_be_changed_and_taken_back(record):
    seen(record, "a", "Coat", ANN=said("Shirt"))
    assert record.score("ANN").wrong == 1
    record.tell("a", "Shirt")
    assert record.score("ANN").right == 1
    record.tell("a", None)
    assert record.score("ANN").labelled == 0


def test_confusion_and_its_cells(record):
    pairs = [("Shirt", "Coat"), ("Shirt", "Coat"), ("Shirt", "Shirt"), ("Bag", "Bag")]
    for number, (truth, answer) in enumerate(pairs):
        seen(record, str(number), truth, ANN=said(answer))
    seen(record, "u", "Shirt", ANN=unfamiliar())
    seen(record, "f", "Shirt", ANN=failed(PictureError("Broken.")))
    found = record.confusion("ANN")
    assert found.labels == ("Coat", "Shirt", "Bag")
    np.testing.assert_array_equal(found.counts, [[0, 0, 0], [2, 1, 0], [0, 0, 1]])
    np.testing.assert_array_equal(found.unfamiliar, [0, 1, 0])
    assert [entry.key for entry in record.cell("ANN", "Shirt", "Coat")] == ["0", "1"]
    assert [entry.key for entry in record.cell("ANN", "Shirt", None)] == ["u"]
    for row, truth in enumerate(found.labels):
        for column, answer in enumerate(found.labels):
            assert len(record.cell("ANN", truth, answer)) == found.counts[row, column]


def test_a_confusion_is_shown_once_there_is_enough(record):
    for number in range(ENOUGH_LABELLED):
        assert not record.confusion("ANN").is_enough
        seen(record, str(number), "Coat", ANN=said("Coat") if number else unfamiliar())
    assert record.confusion("ANN").is_enough


def test_pictures_come_once_and_can_be_removed_and_put_back(record):
    seen(record, "a", "Coat", ANN=said("Coat"))
    assert record.add("a", "other name").name == "a.png"
    removed = record.remove("a")
    record.record("a", "ANN", said("Bag"))  # too late
    assert record.entries == ()
    record.add("b", "b.png")
    record.put_back(removed, 0)
    assert [entry.key for entry in record.entries] == ["a", "b"]
    record.remove("b")
    assert record.find("a").outcomes["ANN"].best == "Coat"
    record.remove_model("ANN")
    record.record("a", "ANN", said("Bag"))
    assert record.models == ("CNN",)
    assert record.find("a").outcomes == {}


def test_table_as_csv(record):
    seen(record, "a", "Shirt", ANN=said("Bag", "Coat"), CNN=unfamiliar())
    seen(record, "b", None, CNN=failed(PictureError("It is broken, so to say.")))
    header, first, second = rows_of(record.as_csv(top=2))
    assert len(header) == len(first) == len(second)
    found = dict(zip(header, first, strict=True))
    assert found["picture"] == "a.png"
    assert found["it really is"] == "Shirt"
    assert found["ANN: label 2"] == "Coat"
    assert found["ANN: probability 1"] == "0.5"
    assert found["ANN: right"] == "no"
    assert found["CNN: unfamiliar"] == "yes"
    assert found["CNN: label 2"] == ""
    other = dict(zip(header, second, strict=True))
    assert other["CNN: error"] == "It is broken, so to say."
    assert other["it really is"] == other["ANN: label 1"] == other["CNN: right"] == ""
