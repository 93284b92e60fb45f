"""From one page to another: a model to draw on, a network to take apart, something to try."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

KERNELS = "kernels"


class Handover(QObject):
    """Asks the window to show a page and to open files there.

    Parameters
    ----------
    parent
        Qt's owner.
    """

    # Files are to be opened on a page, which is shown; carries the page's id and a tuple of
    # `Path`s.
    wanted = Signal(str, object)
    # Something is to be tried on a page, which is shown; carries the page's id, and what it is in
    # that page's own words, see `Page.try_out`.
    tried = Signal(str, str)

    def hand_over(self, page: str, paths: Sequence[Path]) -> None:
        """Show the page with the id ``page`` and open files there; it may be built for that."""
        self.wanted.emit(page, tuple(paths))

    def try_out(self, page: str, what: str) -> None:
        """Show the page with the id ``page`` and let it do what is tried there."""
        self.tried.emit(page, what)

    def use(self, model: Path, activity: str) -> None:
        """Open a model where it answers: on the page of its activity's subject."""
        self.hand_over(page_of_activity(activity), [model])

    def take_apart(self, model: Path) -> None:
        """Open a model on the page that shows its inside."""
        self.hand_over(KERNELS, [model])


def page_of_activity(activity: str) -> str:
    """Return the id of the page on which models of an activity answer.

    Ids of activities begin with their subject's, as ``fashion-cnn``, and the page has its name.
    """
    return activity.partition("-")[0]
