"""A run in words: how it stands, what it reached, what it was made with."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.pages.training.panels.progress_state import left_text
from desktop.pages.training.setting_words import setting_words
from desktop.services.runs.run import Run
from desktop.widgets.numbers import percent

STATUS = {
    "waiting": str(QT_TRANSLATE_NOOP("run_words", "waiting")),
    "starting": str(QT_TRANSLATE_NOOP("run_words", "starting")),
    "preparing": str(QT_TRANSLATE_NOOP("run_words", "preparing")),
    "training": str(QT_TRANSLATE_NOOP("run_words", "running")),
    "paused": str(QT_TRANSLATE_NOOP("run_words", "paused")),
    "exporting": str(QT_TRANSLATE_NOOP("run_words", "exporting")),
    "finished": str(QT_TRANSLATE_NOOP("run_words", "finished")),
    "stopped": str(QT_TRANSLATE_NOOP("run_words", "stopped")),
    "cancelled": str(QT_TRANSLATE_NOOP("run_words", "ended")),
    "failed": str(QT_TRANSLATE_NOOP("run_words", "failed")),
    "died": str(QT_TRANSLATE_NOOP("run_words", "broken off")),
    "elsewhere": str(QT_TRANSLATE_NOOP("run_words", "in another window")),
}
MOST_IN_TIP = 24  # settings


def status_words(run: Run) -> str:
    """Return how a run stands, in a word or two."""
    return QCoreApplication.translate("run_words", STATUS[run.status])


def best_accuracy(run: Run) -> float | None:
    """Return the best validation accuracy (0-1) so far; ``None`` where none is known."""
    accuracies = run.curves.validation_accuracies
    return float(accuracies.max()) if len(accuracies) else run.validation_accuracy


def result_words(run: Run) -> str:
    """Return the best validation accuracy, or how the run stands where there is none yet."""
    best = best_accuracy(run)
    return status_words(run) if best is None or run.status == "waiting" else percent(best)


def going_words(run: Run) -> str:
    """Return what the status line tells of the run that goes on."""
    if run.status not in ("training", "paused"):
        return f"{run.title}: {status_words(run)}"
    words = QCoreApplication.translate("run_words", "{0}: epoch {1} of {2}")
    told = words.format(run.title, max(1, run.epoch), run.epochs)
    if run.status == "paused":
        return f"{told}, {status_words(run)}"
    left = left_text(run.seconds_left)
    return f"{told}, {left}" if left else told


def tip_words(run: Run) -> str:
    """Return what a tooltip tells: the name, how it stands, what it was made with."""
    lines = [run.title, f"{status_words(run)}, {run.begun:%Y-%m-%d %H:%M}"]
    if run.sentence:
        lines.append(run.sentence)
    listed = setting_words(run.request)[:MOST_IN_TIP]
    return "\n".join([*lines, *(f"{one.title}: {one.value}" for one in listed)])
