"""What a run leaves behind besides its model file, and how a person is told."""

from pathlib import Path

from training.checkpoint import DESCRIPTION
from training.contract.locations import user_data_folder

NOTHING_TO_EXPORT = (
    "Ended before the first epoch was done: there are no weights, and nothing was exported."
)
KEPT = "the best weights stay in {folder}, and `layerwise-train export` makes a model of them."


def run_folder(run: str) -> Path:
    """Return where the checkpoint of a run lies."""
    return user_data_folder() / "runs" / run


def kept_weights(run: str, how: str) -> str:
    """Return a sentence about the weights that a run left behind, none if it left none."""
    folder = run_folder(run)
    return f"{how} {KEPT.format(folder=folder)}" if (folder / DESCRIPTION).is_file() else ""
