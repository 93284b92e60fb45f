import msgspec
import pytest

from training.contract.activities import activity
from training.contract.settings import TrainingSettings
from training.contract.sweep_table import Result, differing, run_title, shown, table

TASK = activity("digits-ann")


def settings(**changes):
    return msgspec.structs.replace(TASK.settings, **changes)


def result(run, accuracy, **changes):
    return Result(run=run, settings=settings(**changes), validation_accuracy=accuracy)


def test_a_table_has_the_settings_that_differ_and_the_best_run_first():
    made = table(
        TASK,
        [
            result("a", 0.5, dropout=0.1, seed=1, stroke_copies=2),
            result("b", None, dropout=0.2, seed=1, stroke_copies=3),
            result("c", 0.75, dropout=0.1, seed=2, stroke_copies=3),
            result("d", 0.5, dropout=0.3, seed=2, stroke_copies=3),
        ],
    )
    assert made.settings == ("dropout", "seed", "stroke_copies")  # as a form has them, others last
    assert made.titles == ("Dropout", "Seed", "stroke_copies")
    assert [(row.result.run, row.values) for row in made.rows] == [
        ("c", (0.1, 2, 3)),
        ("a", (0.1, 1, 2)),
        ("d", (0.3, 2, 3)),
        ("b", (0.2, 1, 3)),
    ]


def test_a_table_of_nothing_and_of_one_run_differs_in_nothing():
    assert table(TASK, []).rows == ()
    assert table(TASK, [result("a", 0.5)]).settings == ()


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("optimiser", "sgd-momentum", "Gradient descent with momentum"),
        ("batch_size", None, "all"),
        ("batch_size", 32, "32"),
        ("learning_rate", 0.00034, "0.00034"),
        ("hidden_units", (128, 64), "128, 64"),
        ("shuffle", False, "off"),
        ("augmentation", TASK.settings.augmentation, "on"),
        ("augmentation", None, "off"),
        ("stroke_copies", 3, "3"),
    ],
)
def test_a_value_is_shown_as_a_form_calls_it(name, value, text):
    assert shown(TASK, name, value) == text


def test_a_run_is_called_by_what_makes_it_different():
    runs = [settings(activation="tanh", seed=1), settings(activation="relu", seed=1)]
    names = differing(TASK, runs)
    assert [run_title(TASK, names, one) for one in runs] == ["Activation Tanh", "Activation ReLU"]
    assert run_title(TASK, (), settings()) == TASK.title


def test_every_setting_can_be_compared():
    """None is of a kind that no set can hold."""
    assert differing(TASK, [TrainingSettings(), TASK.settings])
