import msgspec
import pytest

from training.commands.settings import changed_settings
from training.contract.activities import ACTIVITIES, activity
from training.contract.errors import SettingsError
from training.contract.settings import TrainingSettings


@pytest.mark.parametrize(
    ("change", "name", "value"),
    [
        ("epochs=7", "epochs", 7),
        ("hidden_units=[3, 4]", "hidden_units", (3, 4)),
        ("activation=tanh", "activation", "tanh"),
        ('activation="tanh"', "activation", "tanh"),
        ("augmentation=null", "augmentation", None),
        ("samples=null", "samples", None),
        ("batch_size=null", "batch_size", None),
        ("optimiser=sgd-momentum", "optimiser", "sgd-momentum"),
        ("shuffle=false", "shuffle", False),
        ("dropout=0.25", "dropout", 0.25),
    ],
)
def test_a_setting_is_changed_by_its_name(task, change, name, value):
    changed = changed_settings(task, [change])
    assert getattr(changed, name) == value
    assert msgspec.structs.replace(changed, **{name: getattr(task.settings, name)}) == task.settings


@pytest.mark.parametrize(
    "change", ["epochs", "epochs=", "=3", "seed=1.5", "hidden_units=3", "", "shuffle=maybe"]
)
def test_a_change_that_makes_no_sense_is_a_sentence(task, change):
    with pytest.raises(SettingsError):
        changed_settings(task, [change])


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ("epochs=0", "Without an epoch nothing is learned; choose at least 1."),
        ("learning_rate=1e38", r"until no number is left; choose at most 10\."),
        ("learning_rate=0", "would hardly move; choose at least 0.000001"),
        ("hidden_units=[64, 0]", "A layer without a neuron lets nothing through"),
        ("classes=11", "There are no more than 10 classes"),
        ("loss=hinge", "Loss cannot be hinge; choose one of cross-entropy, mean-squared-error"),
        ("batch_size=0.5", "Batch size must be a whole number"),
    ],
)
def test_a_value_out_of_range_is_refused_with_the_reason(task, change, sentence):
    with pytest.raises(SettingsError, match=sentence):
        changed_settings(task, [change])


@pytest.mark.parametrize("one", ACTIVITIES, ids=lambda one: one.id)
def test_no_change_leaves_what_ships(one):
    assert changed_settings(one, []) is not one.settings
    assert changed_settings(one, []) == one.settings


def test_what_is_not_offered_can_be_set_all_the_same():
    changed = changed_settings(activity("digits-ann"), ["stroke_copies=3"])
    assert (changed.stroke_copies, TrainingSettings().stroke_copies) == (3, 1)
