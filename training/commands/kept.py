"""What a run leaves behind besides its model file, and how a person is told."""

from collections.abc import Sequence
from logging import getLogger

from training.checkpoint import Description, describe
from training.contract.errors import DataError, SettingsError
from training.contract.run_files import BEST, STATE, run_folder, runs_folder

log = getLogger(__name__)

NOTHING_TO_EXPORT = (
    "Ended before the first epoch was done: there are no weights, and nothing was exported."
)
KEPT = (
    "the best weights stay in {folder}: `layerwise-train export` makes a model of them, and "
    "`layerwise-train run {activity} --resume {run}` goes on."
)


def kept_weights(run: str, activity: str, how: str) -> str:
    """Return a sentence about the weights that a run left behind, none if it left none."""
    folder = run_folder(run)
    if not (folder / BEST).is_file():
        return ""
    kept = KEPT.format(folder=folder, activity=activity, run=run)
    return f"{how} {kept}"


def resumable(run: str, activity: str, changes: Sequence[str]) -> Description:
    """Return what the run that is to go on trains.

    Parameters
    ----------
    run
        Its id.
    activity
        The activity that the person named.
    changes
        The settings that the person changed: none can be.

    Raises
    ------
    DataError
        If there is no such run.
    SettingsError
        If it is another activity's, or settings are to change.
    """
    description = describe(run_folder(run))
    if description.activity != activity:
        raise SettingsError(
            "The run {run} trains {found}, not {activity}.",
            run=run,
            found=description.activity,
            activity=activity,
        )
    if changes:
        raise SettingsError("A run goes on with the settings it began with; leave out --set.")
    return description


def newest_run(activity: str) -> str:
    """Return the id of the activity's run that last kept its state.

    Raises
    ------
    DataError
        If there is none.
    """
    states = sorted(runs_folder().glob(f"*/{STATE}"), key=lambda path: path.stat().st_mtime)
    for state in reversed(states):
        try:
            found = describe(state.parent)
        except DataError as error:  # another run's folder, which is none of this one's business
            log.warning("%s", error)
            continue
        if found.activity == activity:
            return state.parent.name
    raise DataError(
        "There is no run of {activity} to go on with; leave out --resume.", activity=activity
    )
