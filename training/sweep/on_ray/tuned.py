"""The runs of a sweep on Ray Tune: several at a time, hopeless ones given up."""

import os
import queue
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import ray
from ray import tune
from ray.tune.schedulers import ASHAScheduler, FIFOScheduler
from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

from training.contract.commands import Cancel, Command, Stop, encode_command
from training.contract.events import Died, Emit, End, Planned, decode_event
from training.sweep.child import Options
from training.sweep.on_ray.mailbox import Mailbox
from training.sweep.on_ray.trial import ACCURACY, EPOCH, MOST_TRIES, Trial
from training.sweep.relay import Relay

MAILBOX = "layerwise-mailbox-{sweep}"
TAKING_S = 0.2  # how long to wait for events before looking whether there are commands
REDUCTION = 3  # of the runs that get so far, one in so many goes on
UNKNOWN = -1  # exit status of a process on another machine


class Share(NamedTuple):
    """What a run has to itself, and when it is given up.

    Attributes
    ----------
    cpus
        Processor cores; 0 is what suits the machine.
    grace
        Epochs before which no run is given up; 0 gives up none.
    """

    cpus: int
    grace: int


class Ended(tune.Stopper):  # type: ignore[misc]
    """Tells Ray Tune to start no more runs, once all that were on have ended on request."""

    def __init__(self, mailbox: str) -> None:
        self._mailbox = mailbox

    def __call__(self, trial_id: str, result: Mapping[str, Any]) -> bool:
        """Return whether one run is to end: it knows that itself."""
        return False

    def stop_all(self) -> bool:
        """Return whether all is over."""
        mailbox = ray.get_actor(self._mailbox)
        return bool(ray.get(mailbox.ending.remote())) and not ray.get(mailbox.on.remote())


def run_on_ray(
    sweep: str,
    runs: Sequence[Planned],
    options: Options,
    share: Share,
    folder: Path,
    relay: Relay,
    emit: Emit,
) -> None:
    """Do the runs on the Ray that is connected, until all are done or the sweep is to end.

    Parameters
    ----------
    sweep
        Its id.
    runs
        Each is told of to its end, whatever that is; none ends the others.
    options, share
        What they share, and what each has to itself.
    folder
        For what Ray Tune writes.
    relay
        What the sweep is told goes to all runs.
    emit
        Called with all runs' events, in this thread.

    Raises
    ------
    Exception
        Whatever Ray raises where it can go on no longer.
    """
    name = MAILBOX.format(sweep=sweep)
    home = ray.get_runtime_context().get_node_id()
    here = NodeAffinitySchedulingStrategy(home, soft=False)
    mailbox = ray.remote(Mailbox).options(name=name, num_cpus=0, scheduling_strategy=here).remote()
    ray.get(mailbox.on.remote())  # it is there before anyone looks for it
    config = {"options": _text(options), "mailbox": name, "home": home}
    tuner = _tuner(runs, config, share, folder)
    failures: list[BaseException] = []
    thread = threading.Thread(target=_fit, args=(tuner, failures), name="ray-tune", daemon=True)
    told: queue.SimpleQueue[Command] = queue.SimpleQueue()
    open_runs = {one.run for one in runs}

    def pass_on() -> int:
        lines = ray.get(mailbox.take.remote(TAKING_S))
        for line in lines:
            event = decode_event(line)
            if isinstance(event, End):
                open_runs.discard(event.run)
            emit(event)
        while not told.empty():
            command = told.get()
            ending = isinstance(command, Stop | Cancel)
            ray.get(mailbox.tell.remote(encode_command(command), ending))
        return len(lines)

    with relay.joined(told.put):
        thread.start()
        while thread.is_alive() or pass_on():
            pass_on()
    if failures:
        raise failures[0]
    if relay.end is None:
        for run in sorted(open_runs):
            emit(Died(run=run, cause="exit", exit_status=UNKNOWN))


def _fit(tuner: tune.Tuner, failures: list[BaseException]) -> None:
    """Do all trials; in a thread, since this one waits for events."""
    try:
        tuner.fit()
    except BaseException as error:
        failures.append(error)


def _tuner(
    runs: Sequence[Planned], config: Mapping[str, Any], share: Share, folder: Path
) -> tune.Tuner:
    """Return what does the trials."""
    cpus = share.cpus or min(2, max(1, (os.cpu_count() or 1) // 2))
    gpus = 1 if ray.cluster_resources().get("GPU") else 0
    # TensorFlow takes all cores unless told how many.
    environment = {"TF_NUM_INTRAOP_THREADS": str(cpus), "OMP_NUM_THREADS": str(cpus)}
    return tune.Tuner(
        tune.with_resources(Trial, {"cpu": cpus, "gpu": gpus}),
        param_space={
            **config,
            "environment": environment,
            "planned": tune.grid_search([_text(one) for one in runs]),
        },
        tune_config=tune.TuneConfig(
            metric=ACCURACY,
            mode="max",
            scheduler=_scheduler(runs, share.grace),
            trial_name_creator=_name,
            trial_dirname_creator=_name,
        ),
        run_config=tune.RunConfig(
            name="sweep",
            storage_path=str(folder / "tune"),
            stop=Ended(config["mailbox"]),
            # A run keeps its own, and needs no second one.
            checkpoint_config=tune.CheckpointConfig(checkpoint_at_end=False),
            failure_config=tune.FailureConfig(max_failures=MOST_TRIES),
            verbose=0,
        ),
    )


def _scheduler(runs: Sequence[Planned], grace: int) -> object:
    """Return what decides which runs go on: asynchronous successive halving (Li et al., 2020)."""
    if not grace:
        return FIFOScheduler()
    most = max(
        one.settings.epochs + one.settings.top_epochs + one.settings.refining_epochs for one in runs
    )
    return ASHAScheduler(
        time_attr=EPOCH,
        max_t=max(most, grace) + 1,  # no run is ended for having done all
        grace_period=grace,
        reduction_factor=REDUCTION,
    )


def _name(trial: Any) -> str:  # noqa: ANN401
    """Return what Ray Tune calls a trial: the run's id."""
    return msgspec.json.decode(trial.config["planned"], type=Planned).run


def _text(struct: msgspec.Struct) -> str:
    """Return a struct as text, which Ray can write and compare."""
    return msgspec.json.encode(struct).decode()
