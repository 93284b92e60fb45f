"""Several listeners to one run; a file that cannot be written ends no training."""

import logging

from training.contract.events import Emit, Event

log = logging.getLogger(__name__)


class Several:
    """Tells each event to a main listener and to others.

    Parameters
    ----------
    main
        Whose errors count: without a reader there is nobody to train for.
    others
        Each is left out after its first failure to write, with a warning.
    """

    def __init__(self, main: Emit, *others: Emit) -> None:
        self._main = main
        self._others = list(others)

    def __call__(self, event: Event) -> None:
        """Tell one event."""
        for other in tuple(self._others):
            try:
                other(event)
            except OSError as error:
                log.warning("The curves are not written any further: %s", error)
                self._others.remove(other)
        self._main(event)
