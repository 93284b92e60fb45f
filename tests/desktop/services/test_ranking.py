"""The best labels of an answer, and what models say against each other."""

from PIL import Image

from desktop.services.open_model import open_model
from desktop.services.ranking import Outcome, Ranked, failed, opinions, outcome, rank
from training.contract.errors import PictureError


def said(label):
    return Outcome((Ranked(label, 0.5, 3.0), Ranked("Hat", 0.2, 2.0)), energy=5.0)


def unfamiliar(label="Bag"):
    return said(label)._replace(unfamiliar=True)


def test_best_labels(own_model, digits):
    model = open_model(own_model)
    answer = model.answer(Image.fromarray(digits.test.pictures[0, ..., 0]))
    labels = model.metadata.labels
    everything = rank(answer, labels)
    assert len(everything) == 10
    assert everything[0].label == "7"
    assert sorted(everything, key=lambda one: -one.probability) == list(everything)
    short = outcome(answer, labels, 3)
    assert short.ranked == everything[:3]
    assert short.best == short.said == "7"
    assert short.energy == answer.energy


def test_where_models_disagree():
    outcomes = {
        "A": said("Coat"),
        "B": said("Shirt"),
        "C": said("Shirt"),
        "D": unfamiliar("Bag"),
        "E": failed(PictureError("Broken.")),
    }
    assert list(opinions(outcomes).items()) == [("Shirt", ("B", "C")), ("Coat", ("A",))]
    assert opinions({"A": said("Coat"), "D": unfamiliar()}) == {"Coat": ("A",)}
    assert opinions({"D": unfamiliar()}) == {}
