"""How far a run is, as the line over the plots tells it."""

from desktop.pages import is_shown
from desktop.pages.training.panels.progress_state import Progress
from desktop.pages.training.run_words import best_accuracy
from desktop.services.handover import KERNELS, page_of_activity
from desktop.services.runs.run import Run
from desktop.services.runs.runs import Runs
from desktop.translate import translated


def progress_of(run: Run | None, runs: Runs) -> Progress:
    """Return what is told of a run.

    Parameters
    ----------
    run
        The run that is looked at; ``None`` before there is any.
    runs
        Tell its place among those that wait.
    """
    if run is None:
        return Progress()
    started, preparing = run.started, run.preparing
    is_between = run.status == "training" and run.batch == 0
    is_ending = run.is_ending and run.is_going and run.status != "exporting"
    return Progress(
        state="stopping" if is_ending else run.status,
        title=run.title,
        place=_place(run, runs),
        what=preparing.what if preparing else "",
        done=preparing.done if preparing else 0,
        total=preparing.total if preparing else 0,
        epoch=run.epoch if not is_between else max(1, run.epoch),
        epochs=run.epochs,
        batch=run.batch,
        batches=started.batches_per_epoch if started else 0,
        samples_per_second=run.samples_per_second,
        memory=run.memory,
        seconds_left=run.seconds_left,
        accuracy=best_accuracy(run),
        sentence=" ".join(translated(part) for part in run.sentences),
        can_resume=run.can_resume,
        has_model=run.model is not None and run.model.is_file(),
        is_drawn_on=page_of_activity(run.request.activity) == "digits",
        can_try=is_shown(page_of_activity(run.request.activity)),
        can_take_apart=is_shown(KERNELS),
    )


def _place(run: Run, runs: Runs) -> int:
    """Return a run's place among those that wait, from 1; 0 if it does not."""
    waiting = [one.id for one in runs.waiting]
    return waiting.index(run.id) + 1 if run.id in waiting else 0
