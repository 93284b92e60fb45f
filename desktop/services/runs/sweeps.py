"""Runs that belong to a sweep: their ids, and what of a sweep is left to do."""

from collections.abc import Sequence
from uuid import uuid4

from desktop.services.runs.request import RunRequest
from desktop.services.runs.run import Run
from training.contract.run_files import sweep_record


def new_sweep() -> str:
    """Return an id that no sweep has."""
    return uuid4().hex[:12]


def run_id(request: RunRequest, place: int) -> str:
    """Return the id of a new run.

    Parameters
    ----------
    request
        What it is to do.
    place
        Among the runs of its sweep, counted from 0; those on Ray have the ids that
        ``layerwise-train sweep`` gives them.
    """
    return f"{request.sweep_id}r{place + 1:04}" if request.is_on_ray else uuid4().hex[:12]


def runs_of(runs: Sequence[Run], sweep: str) -> Sequence[Run]:
    """Return the runs of a sweep in its order; ``runs`` come newest first."""
    found = [run for run in reversed(runs) if sweep and run.request.sweep_id == sweep]
    return sorted(found, key=lambda run: run.id) if found and found[0].request.is_on_ray else found


def is_left(run: Run) -> bool:
    """Return whether a run has ended and its sweep, if it goes on, goes on with it."""
    ended = run.status in ("stopped", "cancelled", "failed", "died")
    return ended and not run.is_given_up


def has_begun(runs: Sequence[Run]) -> bool:
    """Return whether what trains these runs of one sweep on Ray knows it already."""
    if runs[0].command:  # whose files are elsewhere
        return any(run.epochs_done for run in runs)
    return sweep_record(runs[0].request.sweep_id).is_file()
