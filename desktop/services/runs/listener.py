"""What is done with what one run tells, in its supervisor's thread."""

import traceback
from collections.abc import Callable
from pathlib import Path

import msgspec

from desktop.services.runs.keeper import Keeper
from desktop.services.runs.lines import Line
from desktop.services.runs.model_place import made_at, received
from desktop.services.runs.run import Run
from desktop.services.runs.shown import Told
from training.contract.errors import LayerwiseError
from training.contract.events import Exported, Failed
from training.contract.run_files import run_folder
from training.contract.sentence import Sentence
from training.contract.spoken import failed

NOT_PLACED = (
    "The model cannot be written into your models folder ({fault}); make room there, and go on "
    "from the last checkpoint."
)


class Listener:
    """Keeps what a run tells, puts its model in its place, and hands all on.

    Parameters
    ----------
    run
        Only what does not change is read of it, and its title: it may get another on its way.
    put
        Given each event.
    failed
        Called once if something cannot be kept, from another thread.
    """

    def __init__(
        self, run: Run, put: Callable[[Told], None], failed: Callable[[OSError], None]
    ) -> None:
        self._run = run
        self._put = put
        self._failed = failed
        self._made = made_at(run.id, run.title)  # as the process is told with its start
        self._keeper: Keeper | None = None  # has a thread, which a run that waits does not need

    def take(self, line: Line) -> Failed | None:
        """Take one event; return the end of the run if its model finds no place."""
        told = line.told
        if isinstance(told, Exported):
            try:
                told = self._place(told)
            except (LayerwiseError, OSError) as error:
                return _not_placed(self._run.id, error)
        if self._keeper is None:
            self._keeper = Keeper(run_folder(self._run.id), self._run.id, self._failed)
        self._keeper.add(line.text, told)
        self._put(told)
        return None

    def close(self) -> None:
        """Write what is left; may be called twice."""
        keeper, self._keeper = self._keeper, None
        if keeper is not None:
            keeper.close()

    def _place(self, event: Exported) -> Exported:
        """Put the run's model in its place, and return the event that says where.

        Raises
        ------
        LayerwiseError, OSError
            If it did not come whole, or cannot be written.
        """
        run = self._run
        made = self._made
        if run.request.is_on_ray and not run.command:  # each run of a sweep chooses itself
            made = Path(event.path)
        where = received(event, run.title, made)
        return msgspec.structs.replace(event, path=str(where), content=None)


def _not_placed(run: str, error: Exception) -> Failed:
    """Return the end of a run whose model could not be put in its place."""
    if isinstance(error, LayerwiseError):
        return failed(run, error, traceback.format_exc())
    return failed(run, Sentence(NOT_PLACED, {"fault": str(error)}), traceback.format_exc())
