import msgspec
import pytest

from training.contract.activities import activity
from training.contract.errors import SettingsError
from training.contract.offered import refuse_out_of_range
from training.contract.sweep import MOST_RUNS, Range, Sweep, Values


@pytest.fixture
def sweep():
    """Return a sweep of the activity's own settings over some of them."""

    def over(*drawn, grid=(), identifier="digits-ann", **options):
        base = activity(identifier).settings
        return Sweep(identifier, base, grid=tuple(grid), drawn=drawn, **options)

    return over


def test_a_grid_is_every_combination_in_order(sweep):
    grid = [Values("activation", ("relu", "tanh")), Values("hidden_units", ((16,), (16, 8)))]
    runs = sweep(grid=grid).settings()
    assert [(one.activation, one.hidden_units) for one in runs] == [
        ("relu", (16,)),
        ("relu", (16, 8)),
        ("tanh", (16,)),
        ("tanh", (16, 8)),
    ]
    base = activity("digits-ann").settings
    assert {msgspec.structs.replace(one, activation="relu", hidden_units=(1,)) for one in runs} == {
        msgspec.structs.replace(base, activation="relu", hidden_units=(1,))
    }


def test_draws_are_the_same_for_the_same_seed_and_in_range(sweep):
    drawn = (
        Range("learning_rate", 1e-4, 1e-1, logarithmic=True),
        Range("dropout", 0.0, 0.5),
        Range("batch_size", 8, 512, logarithmic=True),
        Values("optimiser", ("adam", "sgd")),
    )
    runs = sweep(*drawn, trials=200, seed=4).settings()
    assert runs == sweep(*drawn, trials=200, seed=4).settings()
    assert runs != sweep(*drawn, trials=200, seed=5).settings()
    assert len(set(runs)) == 200
    for one in runs:
        refuse_out_of_range(activity("digits-ann"), one)
        assert 1e-4 <= one.learning_rate <= 1e-1
        assert 0 <= one.dropout <= 0.5
        assert 8 <= one.batch_size <= 512
    assert {one.optimiser for one in runs} == {"adam", "sgd"}
    small = sum(one.learning_rate < 10**-2.5 for one in runs)  # half of the factors
    assert 70 < small < 130


def test_the_draws_stay_the_same_with_later_versions(sweep):
    """A sweep that is handed out gives everybody the same runs."""
    drawn = Range("learning_rate", 1e-4, 1e-1, logarithmic=True)
    rates = [one.learning_rate for one in sweep(drawn, trials=3, seed=0).settings()]
    assert rates == [0.0341, 0.0188, 0.00183]


def test_each_point_of_a_grid_has_its_draws(sweep):
    grid = [Values("activation", ("relu", "tanh"))]
    runs = sweep(Range("dropout", 0.0, 0.5), grid=grid, trials=3).settings()
    assert [one.activation for one in runs] == ["relu"] * 3 + ["tanh"] * 3


def test_where_few_values_are_left_there_are_fewer_runs(sweep):
    runs = sweep(Range("batch_size", 1, 3), trials=10).settings()
    assert sorted(one.batch_size for one in runs) == [1, 2, 3]


def test_a_switch_is_on_as_its_activity_has_it(sweep):
    runs = sweep(grid=[Values("augmentation", (True, False))]).settings()
    own = activity("digits-ann").settings.augmentation
    assert [one.augmentation for one in runs] == [own, None]


@pytest.mark.parametrize(
    ("what", "sentence"),
    [
        ({}, "A sweep changes at least one setting"),
        ({"grid": [Values("epocs", (1,))]}, "digits-ann has no setting epocs to sweep over"),
        ({"grid": [Values("mixup", (0.1,))]}, "digits-ann has no setting mixup"),
        ({"grid": [Values("epochs", (0,))]}, "Without an epoch nothing is learned"),
        ({"grid": [Values("epochs", ())]}, "no values of Epochs"),
        ({"grid": [Values("loss", ("hinge",))]}, "Loss cannot be hinge"),
        ({"grid": [Values("hidden_units", ((),))]}, "at least 1 hidden layer"),
        ({"grid": [Values("seed", (1,)), Values("seed", (2,))]}, "Seed is swept twice"),
        ({"drawn": Range("dropout", 0.0, 0.99)}, "hardly any learn"),
        ({"drawn": Range("dropout", 0.5, 0.1)}, "put the lower number first"),
        ({"drawn": Range("dropout", 0.0, 0.5, logarithmic=True)}, "begins above 0"),
        ({"drawn": Range("batch_size", 1.5, 8)}, "Batch size must be a whole number"),
        ({"drawn": Range("optimiser", 1, 2)}, "Optimiser has no range"),
        ({"drawn": Range("dropout", 0.0, 0.5), "trials": 0}, "draws at least one run"),
        ({"grid": [Values("seed", tuple(range(MOST_RUNS + 1)))]}, "would be 1,001 runs"),
    ],
)
def test_what_cannot_be_swept_is_a_sentence(sweep, what, sentence):
    drawn = (what.pop("drawn"),) if "drawn" in what else ()
    with pytest.raises(SettingsError, match=sentence):
        sweep(*drawn, **what).settings()


def test_settings_that_contradict_each_other_are_refused(sweep):
    clash = Values("mixup", (0.5,))
    base = msgspec.structs.replace(activity("fashion-cnn").settings, unfamiliar_share=0.1, mixup=0)
    with pytest.raises(SettingsError, match="A setting cannot be used: `mixup` has no label"):
        Sweep("fashion-cnn", base, grid=(clash,)).settings()


def test_a_sweep_survives_its_file(sweep):
    one = sweep(
        Range("dropout", 0.0, 0.5),
        Values("batch_size", (None, 32)),
        grid=[Values("hidden_units", ((16,), (16, 8))), Values("augmentation", (True, False))],
    )
    again = msgspec.json.decode(msgspec.json.encode(one), type=Sweep)
    assert again == one
    assert again.settings() == one.settings()
