"""A sweep on a real Ray of two workers."""

import importlib.util
import os
import signal

import psutil
import pytest

from training.contract.commands import Cancel, Speed, Stop
from training.contract.events import (
    Cancelled,
    End,
    Epoch,
    Exported,
    Finished,
    Started,
    Stopped,
    SweepEnded,
    SweepStarted,
    decode_event,
)

pytestmark = [
    pytest.mark.full,
    pytest.mark.timeout(300),
    pytest.mark.skipif(
        importlib.util.find_spec("ray") is None, reason="needs the extra `cluster`: Ray"
    ),
]
SMALL = ["--set", "samples=300", "--set", "stroke_copies=1", "--set", "batch_size=32"]
SMALL += ["--set", "hidden_units=[16]"]
ON_RAY = ["--ray", "--cpus", "1", "--json", "--id", "Sweep1", *SMALL]
LIMIT_S = 120


def family(child):
    """All that the sweep has started, Ray's own processes too."""
    return psutil.Process(child.process.pid).children(recursive=True)


def process_of(child, run):
    """The process of one run."""
    (found,) = (
        one for one in family(child) if run in one.cmdline() and "training" in one.cmdline()
    )
    return found


def read_to_end(child):
    """All events still to come, by their runs, once the sweep has ended well."""
    events = []
    for line in child.process.stdout:
        events.append(decode_event(line))  # anything else on standard output would raise
    error = child.process.stderr.read().decode()
    child.process.wait(LIMIT_S)
    assert isinstance(events[-1], SweepEnded), error
    return events


def listening(process):
    """The addresses at which a process takes connections."""
    return {
        one.laddr.ip for one in process.net_connections("inet") if one.status == psutil.CONN_LISTEN
    }


def test_a_killed_worker_costs_no_run(start):
    """Its run goes on from the checkpoint, in another worker; the killed run's process ends."""
    both = ["--grid", "seed=1,2", "--set", "epochs=4", "--grace", "0"]
    child = start("sweep", "digits-ann", *ON_RAY, *both)
    begun = child.next_event()
    assert isinstance(begun, SweepStarted)
    assert [one.run for one in begun.runs] == ["Sweep1r0001", "Sweep1r0002"]
    child.tell(Speed(30))
    starts, epochs = set(), {}
    while len(starts) < 2 or max(epochs.values(), default=0) < 2:
        event = child.next_event()
        assert not isinstance(event, End), event
        if isinstance(event, Started):
            starts.add(event.run)
        if isinstance(event, Epoch):
            epochs[event.run] = event.epoch
    assert len(starts) == 2  # both at a time
    hit = max(epochs, key=epochs.get)
    run = process_of(child, hit)
    worker = run.parent()
    assert worker.name().startswith("ray::")
    sockets = set().union(
        *(listening(one) for one in [*family(child), psutil.Process(child.process.pid)])
    )
    assert sockets and sockets <= {"127.0.0.1", "::ffff:127.0.0.1", "::1"}
    worker.send_signal(signal.SIGKILL)
    run.wait(LIMIT_S)
    child.tell(Speed(None))
    events = read_to_end(child)
    again = [event for event in events if isinstance(event, Started)]
    assert [event.run for event in again] == [hit]
    assert again[0].epochs_done >= 1
    finished = {event.run for event in events if isinstance(event, Finished)}
    assert finished == {"Sweep1r0001", "Sweep1r0002"}
    assert all(row.result.epochs == 4 for row in events[-1].table.rows)
    assert child.process.returncode == 0


def test_a_killed_run_goes_on_too(start):
    child = start("sweep", "digits-ann", *ON_RAY, "--grid", "seed=1", "--set", "epochs=3")
    child.tell(Speed(30))
    while not (isinstance(event := child.next_event(), Epoch) and event.epoch == 2):
        pass
    process_of(child, "Sweep1r0001").kill()
    child.tell(Speed(None))
    events = read_to_end(child)
    assert [event.epochs_done >= 1 for event in events if isinstance(event, Started)] == [True]
    assert isinstance(events[-2], Finished)


def test_a_hopeless_run_is_given_up(start):
    """Its weights stay, no model of it is made, and it is not taken up again.

    Three runs on two workers: it begins when others have been where it is to be compared.
    """
    rates = ["--grid", "learning_rate=0.003,0.004,1e-6", "--set", "epochs=12", "--grace", "2"]
    child = start("sweep", "digits-ann", *ON_RAY, *rates)
    child.tell(Speed(40))
    events = read_to_end(child)
    given_up = {event.run: event for event in events if isinstance(event, Cancelled)}
    hopeless = given_up["Sweep1r0003"]
    assert hopeless.given_up
    assert hopeless.sentence.startswith("Given up, since other runs of the sweep were better:")
    exported = {event.run for event in events if isinstance(event, Exported)}
    assert exported == {"Sweep1r0001", "Sweep1r0002", "Sweep1r0003"} - set(given_up)
    best, *_, last = (row.result for row in events[-1].table.rows)
    assert (best.status, best.epochs) == ("finished", 12)
    assert (last.run, last.status) == ("Sweep1r0003", "given-up")
    assert 2 <= last.epochs < 12
    again = start("sweep", "digits-ann", "--json", "--ray", "--resume", "Sweep1")
    begun, ended = read_to_end(again)
    assert set(begun.done) == {one.run for one in begun.runs}
    assert ended.table == events[-1].table


@pytest.mark.parametrize(("command", "kind"), [(Stop(), Stopped), (Cancel(), Cancelled)])
def test_a_command_ends_all_runs(start, command, kind):
    child = start("sweep", "digits-ann", *ON_RAY, "--grid", "seed=1,2,3,4", "--set", "epochs=10000")
    on = set()
    while len(on) < 2:
        event = child.next_event()
        if isinstance(event, Epoch):
            on.add(event.run)
    child.tell(command)
    events = read_to_end(child)
    assert {event.run for event in events if isinstance(event, kind)} == on
    assert sorted(
        row.result.status for row in events[-1].table.rows if row.result.run not in on
    ) == [
        "waiting",
        "waiting",
    ]
    assert events[-1].how == ("stopped" if kind is Stopped else "cancelled")


def test_nothing_stays_behind_when_the_sweep_is_killed(start):
    child = start("sweep", "digits-ann", *ON_RAY, "--grid", "seed=1,2", "--set", "epochs=10000")
    child.wait_for(Epoch)
    all_of_it = family(child)
    child.process.kill()
    gone, alive = psutil.wait_procs(all_of_it, timeout=LIMIT_S)
    assert not alive
    assert len(gone) > 4


def test_a_supervised_sweep_ends_with_its_supervisor(start, tmp_path):
    child = start(
        "sweep",
        "digits-ann",
        *ON_RAY,
        "--supervised",
        "--grid",
        "seed=1,2",
        "--set",
        "epochs=10000",
    )
    child.wait_for(Epoch)
    all_of_it = family(child)
    child.close_input()
    events = read_to_end(child)
    assert events[-1].how == "cancelled"
    _, alive = psutil.wait_procs(all_of_it, timeout=LIMIT_S)
    assert not alive
    assert not list((tmp_path / "cache").glob("ray-*"))  # Ray's folder is gone with it


def test_a_cluster_that_is_not_there_is_one_sentence(start):
    child = start("sweep", "digits-ann", *ON_RAY[3:], "--ray", "127.0.0.1:1", "--grid", "seed=1")
    out, err = child.process.communicate(timeout=LIMIT_S)
    events = [decode_event(line) for line in out.splitlines()]
    assert "Ray cannot be used at 127.0.0.1:1" in events[-1].sentence, err
    assert os.fsdecode(err).count("Traceback") == 0
