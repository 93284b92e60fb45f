"""The folders of runs and of sweeps: where they lie, and what the files in them are called."""

from pathlib import Path

from training.contract.locations import user_data_folder

DESCRIPTION = "run.json"  # what is trained, and how
BEST = "best.npz"  # the best weights so far
STATE = "state.npz"  # where the run stands: it can go on from there
SWEEP_RECORD = "sweep.json"  # what a sweep is, and what came of its runs so far


def runs_folder() -> Path:
    """Return the folder in which each of this user's runs has a folder of its own."""
    return user_data_folder() / "runs"


def run_folder(run: str) -> Path:
    """Return where the checkpoint of a run lies."""
    return runs_folder() / run


def sweep_record(sweep: str) -> Path:
    """Return where the record of a sweep lies."""
    return user_data_folder() / "sweeps" / sweep / SWEEP_RECORD
