"""Sweeps: their runs one after the other, and on a real Ray of two workers at once."""

import importlib.util
import signal

import msgspec
import psutil
import pytest

from desktop.services.runs import kept
from desktop.services.runs.command import launch_sweep
from desktop.services.runs.request import OfSweep, RunRequest
from desktop.services.runs.sweeps import new_sweep, runs_of
from tests.desktop.services.runs.conftest import SMALL, children, small
from training.command_line import _parser
from training.commands.sweep import _planned
from training.contract.sweep import Range, Sweep, Values


def on_ray(test):
    """Mark a test that needs a real Ray."""
    is_there = importlib.util.find_spec("ray") is not None
    needed = pytest.mark.skipif(not is_there, reason="needs the extra `cluster`: Ray")
    return pytest.mark.full(pytest.mark.timeout(300)(needed(test)))


LIMIT_MS = 150_000  # Ray takes its time to begin
RATES = Values("learning_rate", (3e-3, 1e-3))


def requests(space, sweep):
    """The runs of a sweep, as the page asks for them."""
    return [
        RunRequest(space.activity, settings, f"Lauf {place}", sweep=sweep)
        for place, settings in enumerate(space.settings(), start=1)
    ]


@pytest.mark.full
def test_the_runs_of_a_sweep_go_one_after_the_other_and_it_goes_on(make_runs, wait):
    runs = make_runs()
    sweep = OfSweep(new_sweep())
    space = Sweep("digits-ann", msgspec.structs.replace(SMALL, epochs=9), (RATES,))
    first, second = runs.start_all(requests(space, sweep))
    assert [one.status for one in (first, second)] == ["starting", "waiting"]
    assert list(runs.current_ones) == [first]
    runs.set_speed(20.0)
    wait(lambda: first.epochs_done)
    runs.drop(second.id)
    assert list(runs_of(runs.runs, sweep.id)) == [first]
    third = runs.start(msgspec.structs.replace(small(), sweep=sweep))
    runs.shut_down(keep=True)
    wait(lambda: runs.heard.ended)
    assert (first.can_resume, third.can_resume) == (True, False)
    runs.close()
    again = make_runs()
    assert [one.id for one in runs_of(again.runs, sweep.id)] == [first.id, third.id]
    again.take_up_sweep(sweep.id)
    wait(lambda: again.heard.ended)
    third, first = again.runs
    assert (first.status, first.epochs_done) == ("finished", 9)
    wait(lambda: again.current is third)  # what is kept of it is read first
    again.cancel()
    wait(lambda: third.ending is not None)
    again.drop(third.id)  # it does not wait
    assert list(again.runs) == [third, first]
    assert not again.heard.refused


def test_a_record_without_a_sweep_can_be_read():
    request = msgspec.json.decode(
        b'{"activity": "digits-ann", "settings": {}, "title": "Alt"}', type=RunRequest
    )
    assert (request.sweep, request.sweep_id, request.is_on_ray) == (None, "", False)


def test_the_command_line_plans_the_same_runs():
    """Ray's runs are known by ids that follow from the order of the settings."""
    space = Sweep(
        activity="digits-ann",
        base=msgspec.structs.replace(SMALL, epochs=7, batch_size=None),
        grid=(
            Values("hidden_units", ((16,), (32, 16))),
            Values("optimiser", ("sgd", "adam")),
            Values("samples", (None, 300)),
            Values("shuffle", (False, True)),
        ),
        drawn=(Range("learning_rate", 1e-6, 0.5, logarithmic=True), Values("seed", (3, 4))),
        trials=2,
        seed=5,
    )
    request = RunRequest("digits-ann", SMALL, "Größe", "/a b/c", sweep=OfSweep("abc", "", 2, space))
    begun = launch_sweep(request, "", resume=False)
    options = _parser().parse_args(begun.arguments[begun.arguments.index("sweep") :])
    planned = _planned("abc", options).planned
    assert [one.settings for one in planned] == list(space.settings())
    assert [one.run for one in planned][:2] == ["abcr0001", "abcr0002"]
    assert (options.ray, options.grace, str(options.pictures)) == ("", 2, "/a b/c")
    assert options.json and options.supervised and not options.send_model
    there = msgspec.structs.replace(request, pictures="", sweep=OfSweep("abc", "h:1", 0, space))
    again = launch_sweep(there, "ssh box train", resume=True)
    options = _parser().parse_args(again.arguments[3:])
    assert again.arguments[:3] == ["ssh", "box", "train"] and again.is_own
    assert (options.resume, options.ray, options.send_model) == ("abc", "h:1", True)


@pytest.fixture
def wait_long(qtbot):
    """Wait for a condition that takes a Ray of its own."""
    return lambda condition: qtbot.waitUntil(lambda: bool(condition()), timeout=LIMIT_MS)


@on_ray
def test_ray_does_several_runs_at_once_and_its_death_costs_none(make_runs, wait_long):
    wait = wait_long
    runs = make_runs()
    before = runs.start(small("Davor"))
    space = Sweep("digits-ann", msgspec.structs.replace(SMALL, epochs=40), (RATES,))
    sweep = OfSweep(new_sweep(), ray="", grace=0, space=space)
    swept = runs.start_all(requests(space, sweep))
    assert [one.id for one in swept] == [f"{sweep.id}r0001", f"{sweep.id}r0002"]
    runs.move(swept[1].id, 0)
    assert list(runs.waiting) == list(swept)
    wait(lambda: before.status == "finished")
    runs.set_speed(20.0)
    wait(lambda: all(one.epochs_done >= 2 for one in swept))
    assert set(runs.current_ones) == set(swept)
    assert {one.status for one in swept} == {"training"}
    runs.pause()
    assert {one.status for one in swept} == {"paused"}
    psutil.Process(runs._going.pid).send_signal(signal.SIGKILL)
    wait(lambda: len(runs.heard.ended) == 3)
    for one in swept:
        assert one.status == "died" and one.can_resume
        assert "You can go on from epoch" in one.sentence
        assert len(kept.load(one.id).curves.epochs) == one.epochs_done
    runs.take_up_sweep(sweep.id)
    wait(lambda: all(one.status == "training" for one in swept))
    wait(lambda: runs.current is None)
    assert len(runs.heard.ended) == 5
    assert {(one.status, one.epochs_done) for one in swept} == {("finished", 40)}
    assert all(one.model.is_file() for one in swept)
    assert {one.model.stem for one in swept} == {"Lauf 1", "Lauf 2"}
    assert not children()


@on_ray
def test_ray_gives_up_hopeless_runs_and_stop_ends_all(make_runs, wait_long):
    wait = wait_long
    runs = make_runs()
    hopeless = Values("learning_rate", (3e-3, 1e-6))
    space = Sweep("digits-ann", msgspec.structs.replace(SMALL, epochs=3000), (hopeless,))
    good, bad = runs.start_all(requests(space, OfSweep(new_sweep(), "", 2, space)))
    wait(lambda: bad.ending is not None)
    assert bad.is_given_up and bad.sentence.startswith("Given up")
    assert good.status == "training"
    runs.stop()
    wait(lambda: good.ending is not None and runs.current is None)
    assert good.status == "stopped" and good.model.is_file()
    assert not children()
