"""``layerwise-train sweep``: several runs with different settings, and the table of what came."""

import argparse
import traceback
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import msgspec

from training.commands.settings import changed_settings
from training.contract.activities import activity
from training.contract.errors import DataError, SettingsError
from training.contract.events import Emit, Event, Planned, SweepEnded, SweepStarted
from training.contract.spoken import failed
from training.contract.sweep import Sweep
from training.contract.sweep_table import differing, run_title, table
from training.control import Turn
from training.listeners.json_lines import JsonLines, claim_standard_output
from training.listeners.sweep_lines import SweepLines
from training.sentences import sentence_about
from training.sweep.child import Options
from training.sweep.in_turn import run_in_turn
from training.sweep.on_ray.fetch import fetching
from training.sweep.record import Record, read_record, save_record
from training.sweep.relay import Relay
from training.sweep.results import DONE, Results
from training.sweep.space import drawn_of, grid_of

FINISHED, FAILED, WRONG_INPUT = 0, 1, 2


def sweep(options: argparse.Namespace, relay: Relay) -> int:
    """Do all runs, tell of them, and return the exit status.

    0: at least one run exported its model; 1: none did; 2: wrong settings or data.
    """
    identifier = options.resume or options.id or uuid.uuid4().hex[:12]
    emit: Emit = JsonLines(claim_standard_output()) if options.json else SweepLines()
    try:
        record = _resumed(options) if options.resume else _planned(identifier, options)
        return FINISHED if _run(record, options, relay, emit) else FAILED
    except BrokenPipeError:  # nobody is left to tell
        raise
    except Exception as error:
        if not options.json:
            raise
        emit(failed(identifier, sentence_about(error), traceback.format_exc()))
        return WRONG_INPUT if isinstance(error, DataError | SettingsError) else FAILED


def _run(record: Record, options: argparse.Namespace, relay: Relay, emit: Emit) -> bool:
    """Do the runs that are not done; return whether any has exported a model."""
    task = activity(record.options.activity)
    save_record(record)  # better found now than after hours that it cannot be written
    results = Results(record.planned, record.results)
    done = tuple(one.run for one in results if one.status in DONE)
    emit(
        SweepStarted(
            run=record.sweep,
            activity=task.id,
            runs=record.planned,
            differing=differing(task, [one.settings for one in record.planned]),
            done=done,
        )
    )

    def take(event: Event) -> None:
        ended = results.take(event)
        emit(event)
        if ended:
            save_record(msgspec.structs.replace(record, results=tuple(results)))

    waiting = [one for one in record.planned if one.run not in done]
    _do(waiting, record, options, relay, take)
    emit(SweepEnded(run=record.sweep, how=_how(relay), table=table(task, tuple(results))))
    return any(one.model for one in results)


def _do(
    runs: Sequence[Planned], record: Record, options: argparse.Namespace, relay: Relay, emit: Emit
) -> None:
    """Do the runs: in turn on this machine, or on Ray."""
    if options.ray is None or not runs:
        run_in_turn(runs, record.options, relay, emit)
        return
    from training.sweep.on_ray.connect import connected

    with connected(options.ray) as folder:
        from training.sweep.on_ray.tuned import Share, run_on_ray

        shared, share = record.options, Share(options.cpus, options.grace)
        if options.ray:  # other machines: what they make is to come here
            emit = fetching(emit, shared.activity, send_model=shared.send_model)
            shared = msgspec.structs.replace(shared, send_model=True)
        run_on_ray(record.sweep, runs, shared, share, folder, relay, emit)


def _planned(identifier: str, options: argparse.Namespace) -> Record:
    """Return a new sweep.

    Raises
    ------
    SettingsError
        If there is no such activity, or something cannot be swept.
    """
    task = activity(options.activity)
    space = Sweep(
        activity=task.id,
        base=changed_settings(task, options.set),
        grid=tuple(grid_of(text) for text in options.grid),
        drawn=tuple(drawn_of(text) for text in options.random),
        trials=options.trials,
        seed=options.seed,
    )
    settings = space.settings()
    names = differing(task, settings)
    planned = tuple(
        Planned(f"{identifier}r{number:04}", run_title(task, names, one), one)
        for number, one in enumerate(settings, start=1)
    )
    shared = Options(
        activity=task.id,
        data=_absolute(options.data),
        pictures=_absolute(options.pictures),
        weights=_absolute(options.weights),
        precision=options.precision,
        download=options.download,
        send_model=options.send_model,
    )
    return Record(identifier, shared, planned, ())


def _resumed(options: argparse.Namespace) -> Record:
    """Return the sweep that is to go on.

    Raises
    ------
    DataError
        If there is none.
    SettingsError
        If it is another activity's, or its runs are to change.
    """
    record = read_record(options.resume)
    if record.options.activity != options.activity:
        raise SettingsError(
            "The sweep {sweep} trains {found}, not {activity}.",
            sweep=record.sweep,
            found=record.options.activity,
            activity=options.activity,
        )
    if options.set or options.grid or options.random:
        raise SettingsError(
            "A sweep goes on with the runs it began with; leave out --set, --grid and --random."
        )
    return record


def _absolute(path: Path | None) -> str:
    """Return a path as each run can use it, wherever it is started."""
    return "" if path is None else str(path.absolute())


def _how(relay: Relay) -> Literal["finished", "stopped", "cancelled"]:
    """Return how the sweep ended."""
    match relay.end:
        case Turn.STOP:
            return "stopped"
        case Turn.CANCEL:
            return "cancelled"
    return "finished"
