import hashlib
from collections import Counter

import numpy as np
import pytest

from training.datasets.splits import evenly, stratified_split

COUNTS = {"Abra": 21, "Bär": 30, "Mr. Mime": 9, "Onix": 2, "Zubat": 56}


@pytest.fixture
def names():
    """Sorted by class and name, as folders are listed."""
    return [
        f"{label}/{number:03}.jpg" for label, count in COUNTS.items() for number in range(count)
    ]


def parts_of(names, seed=1, share=0.15):
    """The names of each part."""
    return [[names[place] for place in part] for part in stratified_split(names, seed, share)]


def test_the_rule_is_the_one_that_is_written_down(names):
    """Parts of each class in the order of the SHA-256 of `seed/class/name`, done once more."""
    wanted = ([], [], [])
    for label, count in COUNTS.items():
        own = [f"{label}/{number:03}.jpg" for number in range(count)]
        own.sort(key=lambda name: hashlib.sha256(f"1/{name}".encode()).hexdigest())
        size = max(1, round(0.15 * count))
        wanted[0].extend(own[:size])
        wanted[1].extend(own[size : 2 * size])
        wanted[2].extend(own[2 * size :])
    assert tuple(parts_of(names)) == wanted


def test_some_places_as_they_were_when_the_first_networks_were_trained(names):
    first = [part[:2] for part in parts_of(names)]
    assert first == [
        ["Abra/002.jpg", "Abra/013.jpg"],
        ["Abra/006.jpg", "Abra/000.jpg"],
        ["Abra/018.jpg", "Abra/016.jpg"],
    ]


def test_each_name_is_in_one_part_and_classes_have_their_shares(names):
    test, validation, training = parts_of(names)
    assert sorted(test + validation + training) == sorted(names)
    sizes = {"Abra": 3, "Bär": 4, "Mr. Mime": 1, "Onix": 1, "Zubat": 8}
    for part in (test, validation):
        assert Counter(name.partition("/")[0] for name in part) == sizes


def test_the_order_of_the_names_does_not_matter(names):
    shuffled = list(np.random.default_rng(0).permutation(names))
    assert parts_of(shuffled) == parts_of(names)


def test_another_seed_parts_otherwise(names):
    assert parts_of(names, seed=2) != parts_of(names)


@pytest.mark.parametrize("new", [f"Abra/new-{number}.jpg" for number in range(30)])
def test_a_new_picture_moves_none_but_at_a_border(names, new):
    before = {name: part for part, own in enumerate(parts_of(names)) for name in own}
    after = {name: part for part, own in enumerate(parts_of([*names, new])) for name in own}
    moved = [name for name in names if before[name] != after[name]]
    assert all(name.startswith("Abra/") for name in moved)
    assert len(moved) <= 3  # one at the border of test, two at that of validation, rounding anew
    order = [name for own in parts_of([*names, new]) for name in own if name.startswith("Abra/")]
    order.remove(new)
    assert order == [name for own in parts_of(names) for name in own if name.startswith("Abra/")]


def test_taking_evenly(names):
    chosen = evenly(names, 1, 20)
    counts = Counter(names[place].partition("/")[0] for place in chosen)
    assert counts == {"Abra": 5, "Bär": 5, "Mr. Mime": 4, "Onix": 2, "Zubat": 4}
    assert len(set(chosen.tolist())) == 20


def test_taking_more_takes_the_same_and_more(names):
    few, many, everything = (evenly(names, 1, count).tolist() for count in (20, 50, None))
    assert many[:20] == few
    assert everything[:50] == many
    assert sorted(everything) == list(range(len(names)))


def test_of_each_class_the_first_of_the_split_are_taken(names):
    test = stratified_split(names, 1, 0.15).test
    chosen = set(evenly(names, 1, 5).tolist())
    firsts = {names[place].partition("/")[0]: place for place in reversed(test.tolist())}
    assert chosen == set(firsts.values())
