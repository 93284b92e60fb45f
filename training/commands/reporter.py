"""Telling of work that is no training: reading data, extracting features, measuring."""

from training.contract.events import Emit, Preparing
from training.datasets.labelled import Progress


def reporter(run: str, emit: Emit) -> Progress:
    """Return what tells ``emit`` of the run's work that goes on, once a percent."""
    told: tuple[str, int] | None = None

    def tell(what: str, done: int, total: int) -> None:
        nonlocal told
        now = (what, 100 * done // max(1, total))
        if now != told:
            told = now
            emit(Preparing(run=run, what=what, done=done, total=total))

    return tell
