"""What is offered must be what the settings allow, and what ships must be in its range."""

import msgspec
import pytest

from training.contract.activities import ACTIVITIES, activity
from training.contract.errors import SettingsError
from training.contract.offered import NAMED, offers, refuse_out_of_range
from training.contract.offers import Choice, Layers, Number, Switch, refuse
from training.contract.settings import TrainingSettings

EVERY = [(one, offer) for one in ACTIVITIES for offer in offers(one)]


def every(kind):
    """Each offer of a kind with its activity, for parametrisation."""
    found = [pair for pair in EVERY if isinstance(pair[1], kind)]
    return pytest.mark.parametrize(
        ("task", "offer"), found, ids=[f"{one.id}-{offer.setting}" for one, offer in found]
    )


def allowed(name, value):
    values = msgspec.to_builtins(TrainingSettings()) | {name: msgspec.to_builtins(value)}
    return getattr(msgspec.convert(values, TrainingSettings), name) == value


def test_every_activity_offers_something_and_nothing_twice():
    known = {offer.setting for offer in NAMED}
    for one in ACTIVITIES:
        assert set(one.offered) <= known
        names = [offer.setting for offer in offers(one)]
        assert len(set(names)) == len(names)
        assert set(names) < set(TrainingSettings.__struct_fields__)


@pytest.mark.parametrize("one", ACTIVITIES, ids=lambda one: one.id)
def test_what_ships_is_in_its_range(one):
    refuse_out_of_range(one, one.settings)


@every(Number)
def test_the_settings_allow_both_ends_of_a_range(task, offer):
    kind = int if offer.whole else float
    for end in (offer.lowest, offer.highest):
        assert allowed(offer.setting, kind(end))
        refuse(offer, kind(end))
    if offer.none:
        assert allowed(offer.setting, None)
        refuse(offer, None)


@every(Number)
def test_what_is_beyond_is_refused_with_a_whole_sentence(task, offer):
    step = 1 if offer.whole else 1e-9
    for value in (offer.lowest - step, offer.highest + step):
        with pytest.raises(SettingsError) as caught:
            refuse(offer, round(value) if offer.whole else value)
        assert str(caught.value).endswith(".")
        assert "{" not in str(caught.value)
    for value in ("7", True, None if not offer.none else "all", [1]):
        with pytest.raises(SettingsError, match=r" must be a (whole )?number"):
            refuse(offer, value)


@every(Choice)
def test_every_choice_is_a_value_with_a_title(task, offer):
    assert len(offer.values) == len(offer.titles) == len(set(offer.titles))
    for value in offer.values:
        assert allowed(offer.setting, value)
        refuse(offer, value)
    with pytest.raises(SettingsError, match="choose one of"):
        refuse(offer, "something else")


@every(Switch)
def test_both_sides_of_a_switch_are_values(task, offer):
    assert allowed(offer.setting, offer.on)
    assert allowed(offer.setting, offer.off)
    assert offer.on != offer.off


@every(Layers)
def test_layers_have_their_bounds(task, offer):
    for count in (offer.fewest, offer.most):
        assert allowed(offer.setting, (8,) * count)
        refuse(offer, (8,) * count)
        refuse(offer, [8] * count)
    for wrong in ((), [8] * (offer.most + 1), [4097], "8", 8, [8, "8"]):
        with pytest.raises(SettingsError):
            refuse(offer, wrong)


@pytest.mark.parametrize(("task", "offer"), EVERY, ids=[f"{o.id}-{x.setting}" for o, x in EVERY])
def test_what_an_offer_needs_is_offered_too(task, offer):
    if offer.only_with is None:
        return
    needed = {other.setting: other for other in offers(task)}[offer.only_with.setting]
    assert set(offer.only_with.values) <= set(needed.values)


def test_an_activity_offers_its_own_augmentation_and_as_many_classes_as_it_has():
    pokemon, digits = (
        {offer.setting: offer for offer in offers(activity(name))}
        for name in ("pokemon-cnn", "digits-ann")
    )
    assert pokemon["augmentation"].on == activity("pokemon-cnn").settings.augmentation
    assert pokemon["classes"].highest > 150
    assert digits["classes"].highest == 10


def test_how_far_back_is_offered_where_a_base_can_learn():
    assert "fine_tuned_blocks" in {offer.setting for offer in offers(activity("pokemon-transfer"))}
    assert "hidden_units" not in {offer.setting for offer in offers(activity("fashion-cnn"))}


@pytest.mark.parametrize(
    ("batch_size", "updates", "pictures"),
    [(256, 215, 256), (1, 55_000, 1), (None, 1, 55_000), (54_999, 2, 54_999), (60_000, 1, 60_000)],
)
def test_updates_an_epoch(batch_size, updates, pictures):
    settings = TrainingSettings(batch_size=batch_size)
    assert settings.updates_an_epoch(55_000) == updates
    assert settings.pictures_a_batch(55_000) == pictures
