import pytest

from training.contract.errors import SettingsError
from training.contract.sweep import Range, Values
from training.sweep.space import drawn_of, grid_of


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("epochs=1,20", (1, 20)),
        ("learning_rate=1e-3,0.1", (0.001, 0.1)),
        ("activation=relu,tanh", ("relu", "tanh")),
        ("hidden_units=[16],[128, 64]", ((16,), (128, 64))),
        ("batch_size=32,null", (32, None)),
        ("shuffle=true,false", (True, False)),
        ("epochs=5", (5,)),
        ("epochs=", ()),
        ("epochs", ()),
    ],
)
def test_a_grid_is_values_in_json_or_bare_words(text, values):
    assert grid_of(text) == Values(text.partition("=")[0], values)


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("dropout=0..0.5", Range("dropout", 0.0, 0.5)),
        ("learning_rate=1e-4..1e-1:log", Range("learning_rate", 1e-4, 0.1, logarithmic=True)),
        ("batch_size=8..64", Range("batch_size", 8, 64)),
        ("optimiser=adam,sgd", Values("optimiser", ("adam", "sgd"))),
    ],
)
def test_what_is_drawn_is_a_range_or_values(text, drawn):
    assert drawn_of(text) == drawn


@pytest.mark.parametrize("text", ["dropout=low..high", "dropout=0..0.5..1", "dropout=0..:log"])
def test_a_range_that_is_none_is_a_sentence(text):
    with pytest.raises(SettingsError, match="is no range of numbers"):
        drawn_of(text)


def test_a_value_that_no_setting_has_is_a_sentence():
    with pytest.raises(SettingsError, match="A value of hidden_units cannot be used"):
        grid_of('hidden_units=[["a"]]')
