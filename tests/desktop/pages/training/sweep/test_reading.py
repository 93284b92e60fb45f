"""Lists of values as a person types them."""

import pytest

from desktop.pages.training.sweep.reading import (
    list_text,
    proposed,
    proposed_range,
    values_in,
)
from training.contract.activities import ACTIVITIES
from training.contract.errors import SettingsError
from training.contract.offered import offers
from training.contract.offers import Number, refuse

OFFERS = {offer.setting: offer for task in ACTIVITIES for offer in offers(task)}


@pytest.mark.parametrize(
    ("name", "text", "values"),
    [
        ("learning_rate", "0.1, 0.01,1e-3", (0.1, 0.01, 0.001)),
        ("learning_rate", "0,1; 0,01 ; 0.1", (0.1, 0.01)),
        ("batch_size", "1,32, ALL,", (1, 32, None)),
        ("samples", "1 000; 6,000", (1000, 6000)),
        ("hidden_units", "128, 64; 256 ;16 16", ((128, 64), (256,), (16, 16))),
        ("epochs", " , , ", ()),
    ],
)
def test_a_list_is_read(name, text, values):
    assert values_in(OFFERS[name], text) == values


@pytest.mark.parametrize(
    ("name", "text", "values"),
    [
        ("learning_rate", "0,1", (0.1,)),
        ("learning_rate", "0,1, 0,01", (0.1, 0.01)),
        ("learning_rate", "0,1; 0,01", (0.1, 0.01)),
        ("learning_rate", "0.1,0.01", (0.1, 0.01)),
        ("batch_size", "16, 32,64", (16, 32, 64)),
        ("samples", "1.000; 6.000", (1000, 6000)),
    ],
)
def test_a_list_with_decimal_commas_is_read(decimal_commas, name, text, values):
    assert values_in(OFFERS[name], text) == values


@pytest.mark.parametrize("task", ACTIVITIES, ids=lambda task: task.id)
def test_what_is_proposed_with_decimal_commas_can_be_read(decimal_commas, task):
    for offer in offers(task):
        values = proposed(offer, getattr(task.settings, offer.setting))
        if isinstance(offer, Number):
            assert set(values_in(offer, list_text(offer, values))) == set(values)


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("epochs", "5, many", "Epochs must be a whole number"),
        ("epochs", "5, 2.5", "Epochs must be a whole number"),
        ("dropout", "0.5, -1", "cannot be below 0"),
        ("learning_rate", "0.1, 100", "thrown about"),
        ("hidden_units", "16; 0", "at least 1"),
        ("hidden_units", "16, x", "whole number"),
    ],
)
def test_what_is_no_value_is_refused_in_the_forms_words(name, text, words):
    with pytest.raises(SettingsError, match=words):
        values_in(OFFERS[name], text)


@pytest.mark.parametrize("task", ACTIVITIES, ids=lambda task: task.id)
def test_what_is_proposed_can_be_used_and_typed(task):
    for offer in offers(task):
        present = getattr(task.settings, offer.setting)
        values = proposed(offer, present)
        for value in values:
            refuse(offer, value)
        if isinstance(offer, Number):
            assert set(values_in(offer, list_text(offer, values))) == set(values)
            lowest, highest = proposed_range(offer, present)
            assert offer.lowest <= lowest < highest <= offer.highest
