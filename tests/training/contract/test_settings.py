import msgspec
import pytest

from training.contract.activities import ACTIVITIES, activity
from training.contract.errors import SettingsError
from training.contract.settings import Augmentation, TrainingSettings

WRONG = [
    ("epochs", 0),
    ("epochs", 2.5),
    ("batch_size", 0),
    ("learning_rate", 0),
    ("learning_rate", -1e-3),
    ("weight_decay", -1),
    ("hidden_units", []),
    ("hidden_units", [0]),
    ("hidden_units", [5000]),
    ("hidden_units", [1] * 17),
    ("activation", "swish"),
    ("dropout", 1),
    ("dropout", -0.1),
    ("label_smoothing", 1),
    ("weight_averaging", 1),
    ("stroke_share", 1),
    ("stroke_copies", 0),
    ("photo_share", 1),
    ("photo_copies", 0),
    ("samples", 0),
    ("seed", -1),
    ("seed", 2**31),
    ("augmentation", {"elastic_knots": 1}),
    ("augmentation", {"rotation_degrees": 181}),
    ("augmentation", {"rotate": 3}),
    ("epocs", 3),
]


@pytest.mark.parametrize(("name", "value"), WRONG)
def test_a_value_out_of_its_range_is_refused(name, value):
    values = msgspec.to_builtins(TrainingSettings()) | {name: value}
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert(values, TrainingSettings)


def test_shares_must_leave_something_to_the_data_set():
    with pytest.raises(msgspec.ValidationError, match="together must be below 1"):
        msgspec.convert({"stroke_share": 0.5, "unfamiliar_share": 0.5}, TrainingSettings)


def test_photographs_must_leave_something_too():
    with pytest.raises(msgspec.ValidationError, match="together must be below 1"):
        msgspec.convert({"photo_share": 0.7, "unfamiliar_share": 0.3}, TrainingSettings)


def test_settings_survive_json():
    settings = TrainingSettings(augmentation=Augmentation(elastic=0.2), hidden_units=(3, 4))
    again = msgspec.json.decode(msgspec.json.encode(settings), type=TrainingSettings)
    assert again == settings


@pytest.mark.parametrize("task", ACTIVITIES, ids=lambda task: task.id)
def test_the_shipped_settings_obey_their_own_ranges(task):
    again = msgspec.json.decode(msgspec.json.encode(task.settings), type=TrainingSettings)
    assert again == task.settings
    assert activity(task.id) is task


def test_an_unknown_activity_is_a_sentence_with_the_known_ones():
    with pytest.raises(SettingsError, match="no activity digits-cnn; choose one of digits-ann"):
        activity("digits-cnn")
