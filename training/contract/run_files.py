"""The folder of a run: where its checkpoint lies, and what the files in it are called."""

from pathlib import Path

from training.contract.locations import user_data_folder

DESCRIPTION = "run.json"  # what is trained, and how
BEST = "best.npz"  # the best weights so far
STATE = "state.npz"  # where the run stands: it can go on from there


def runs_folder() -> Path:
    """Return the folder in which each of this user's runs has a folder of its own."""
    return user_data_folder() / "runs"


def run_folder(run: str) -> Path:
    """Return where the checkpoint of a run lies."""
    return runs_folder() / run
