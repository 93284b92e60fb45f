"""Any folder of classes stands in for the species, whose pictures do not ship."""

from collections import Counter
from types import SimpleNamespace

import numpy as np
import pytest

from training.contract.errors import DataError
from training.contract.settings import TrainingSettings
from training.datasets import pokemon
from training.datasets.find import find_folder
from training.datasets.labelled import UNFAMILIAR
from training.datasets.pokemon import load

COUNTS = {"Abra": 8, "Onix": 6}


@pytest.fixture
def species_task(wanted):
    return SimpleNamespace(id="own", input=wanted, labels=())


@pytest.fixture
def named(monkeypatch, tmp_path):
    """The folder that LAYERWISE_DATA names."""
    monkeypatch.setenv("LAYERWISE_DATA", str(tmp_path / "data"))
    return tmp_path / "data"


def test_an_option_is_the_folder_itself_or_the_one_above(sorted_into, tmp_path):
    inner = sorted_into(COUNTS, tmp_path / "data" / "pokemon")
    assert find_folder("pokemon", inner) == inner
    assert find_folder("pokemon", tmp_path / "data") == inner


def test_a_class_may_have_the_name_of_the_data_set(sorted_into, tmp_path):
    folder = sorted_into({"pokemon": 5, "digimon": 5}, tmp_path / "cards")
    assert find_folder("pokemon", folder) == folder


def test_without_an_option_the_places_are_looked_through(sorted_into, user_folder, named):
    assert find_folder("pokemon") is None
    own = sorted_into(COUNTS, user_folder / "data" / "data" / "pokemon")
    assert find_folder("pokemon") == own
    first = sorted_into(COUNTS, named / "pokemon")
    assert find_folder("pokemon") == first


def test_what_is_needed_is_said_where_nothing_is_found(species_task, quiet, named):
    for attempt in (
        lambda: load(species_task, TrainingSettings(), None, quiet),
        lambda: pokemon.test_sets(species_task, None),
    ):
        with pytest.raises(DataError, match="pokemon was not found") as caught:
            attempt()
        for part in ("7,000 Labeled Pokemon", pokemon.PUBLIC_SET, "LAYERWISE_DATA", str(named)):
            assert part in str(caught.value)


def test_an_option_that_is_wrong_is_not_replaced_in_silence(
    species_task, quiet, sorted_into, named, tmp_path
):
    sorted_into(COUNTS, named / "pokemon")
    with pytest.raises(DataError, match="There is no folder") as caught:
        load(species_task, TrainingSettings(), tmp_path / "none", quiet)
    assert str(tmp_path / "none") in str(caught.value)


def test_an_own_folder_is_learned_from(species_task, quiet, sorted_into):
    folder = sorted_into(COUNTS)
    dataset = load(species_task, TrainingSettings(samples=4), folder, quiet)
    assert dataset.labels == ("Abra", "Onix")
    assert dataset.epoch_size == 4
    assert dataset.validation[0].name == "own validation split, 15 % of each species"
    (test,) = pokemon.test_sets(species_task, folder)
    assert test.name == "own test split, 15 % of each species"
    assert test.examples.labels.tolist() == [0, 1]


def test_clothes_are_unfamiliar(species_task, sorted_into, named):
    assert pokemon.unfamiliar_sets(species_task, None) == ()
    sorted_into({"hat": 3, "shoes": 4}, named / "clothing")
    (part,) = pokemon.unfamiliar_sets(species_task, None)
    assert part.name == "photographs of clothes (dress, hat, shoes, shorts, skirt)"
    assert part.examples.pictures.shape == (7, 32, 40, 3)
    assert set(part.examples.labels.tolist()) == {UNFAMILIAR}


def test_an_option_is_not_taken_for_clothes(species_task, sorted_into):
    assert pokemon.unfamiliar_sets(species_task, sorted_into(COUNTS)) == ()


def test_the_species_are_parted_as_for_the_shipped_networks(species_task, quiet, shared_data):
    folder = shared_data("pokemon")
    dataset = load(species_task, TrainingSettings(samples=150), folder, quiet)
    assert len(dataset.labels) == 150
    assert (dataset.labels[0], dataset.labels[-1]) == ("Abra", "Zubat")
    assert np.bincount(dataset.sources[0].examples.labels).tolist() == [1] * 150
    assert (dataset.split["test"], dataset.split["validation"]) == (859, 859)
    assert dataset.split["skipped"] == 0
    (test,) = pokemon.test_sets(species_task, folder)
    assert len(test.examples.labels) == 859
    assert min(Counter(test.examples.labels.tolist()).values()) == 3


def test_clothes_come_evenly(species_task, shared_data, monkeypatch):
    monkeypatch.setenv("LAYERWISE_DATA", str(shared_data("clothing").parent))
    (part,) = pokemon.unfamiliar_sets(species_task, None)
    again = pokemon.unfamiliar_sets(species_task, None)[0]
    assert len(part.examples.labels) == 600
    np.testing.assert_array_equal(part.examples.pictures, again.examples.pictures)
