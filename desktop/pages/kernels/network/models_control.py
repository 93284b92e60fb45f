"""Opening models from the head: the first, a second to compare, and those from elsewhere."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from desktop.pages.kernels.network.head import Head
from desktop.pages.kernels.network.sources import FAMOUS
from desktop.pages.kernels.network.state import FIRST, SECOND, NetworkState
from desktop.services.local_numbers import local
from desktop.theme.theme import Theme
from desktop.widgets.adopting.offer import AdoptOffer
from desktop.widgets.floating_notice import FloatingNotice

if TYPE_CHECKING:
    from desktop.pages.kernels.network.asking import Opened

PATIENCE_MS = 1000  # what takes longer is told, with a way out

Status = tuple[str, str, str, str]


class ModelsControl(QObject):
    """Tells of models being opened, and what came of it.

    Parameters
    ----------
    theme
        Gives sizes and colours.
    state
        Opens them.
    head
        Where they are chosen.
    notice
        Where it is told.
    part
        What the offer to describe a model belongs to.
    pictures
        Called for what is looked at, to try a model that is being described.
    """

    # What the status line should say changed; carries what `Part.status_changed` does.
    status_changed = Signal(str, str, str, str)
    # A model was opened or refused; carries whether the part can be used.
    settled = Signal(bool)
    # The famous networks are wanted, or a model again; carries which.
    famous_wanted = Signal(bool)
    # Other networks are beside each other; carries their names, none where there is one only.
    titles_changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        state: NetworkState,
        head: Head,
        notice: FloatingNotice,
        part: QWidget,
        pictures: Callable[[], Sequence[tuple[str, QImage]]],
    ) -> None:
        super().__init__(part)
        self._state = state
        self._head = head
        self._notice = notice
        self.offer = AdoptOffer(theme, part, pictures=pictures)
        self._undescribed_side = FIRST
        self.opening = ""
        self._status: Status = ("info", "text-muted", "", "")
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._offer_cancelling)
        self._connect()

    def _connect(self) -> None:
        state, head = self._state, self._head
        head.models.chosen.connect(self._choose)
        head.seconds.chosen.connect(lambda name: state.open_model(name, SECOND))
        head.comparing.connect(self._compare)
        self.offer.adopted.connect(self._open_adopted)
        state.opening_model.connect(self._show_opening)
        state.model_opened.connect(self._show_opened)
        state.model_refused.connect(self._show_refused)
        state.model_undescribed.connect(self._offer_describing)
        state.opening_cancelled.connect(self._end_waiting)
        state.comparing_ended.connect(self._tell_titles)

    def _choose(self, name: str) -> None:
        """Take another model apart, or show the famous networks."""
        is_famous = name == FAMOUS
        self._head.compare.setEnabled(not is_famous)
        self.famous_wanted.emit(is_famous)
        if not is_famous:
            self._state.open_model(name)

    def _compare(self, is_on: bool) -> None:
        """Compare with a second model, or no longer."""
        if is_on:
            self._state.open_model(self._head.seconds.currentData(), SECOND)
        else:
            self._state.end_comparing()

    def _show_opening(self, name: str) -> None:
        self.opening = name
        self.status_changed.emit("waiting", "text-muted", self.tr("Opening {0}…").format(name), "")
        self._patience.start()

    def _offer_cancelling(self) -> None:
        """Tell what takes so long, with a way out."""
        title = self.tr("Opening {0}…").format(self.opening)
        reason = self.tr("A model that comes from elsewhere is first tried in safety.")
        self._notice.announce("info", title, reason, cancel=self._state.cancel_opening)

    def _end_waiting(self) -> None:
        """Take back what told of a model being opened, and show which one is looked at."""
        self._patience.stop()
        self._notice.withdraw()
        self._head.models.show_refused()
        self._head.seconds.show_refused()
        if self._state.sides[SECOND] is None and self._head.compare.isChecked():
            self._head.compare.setChecked(False)
        self.status_changed.emit(*self._status)

    def _show_opened(self, side: int, opened: "Opened") -> None:
        """Show which model is looked at from now on."""
        model = opened.model
        choice = (self._head.models, self._head.seconds)[side]
        choice.show_present(str(model.path), model.path.stem)
        if side == FIRST:
            self._head.compare.setEnabled(True)
            self.famous_wanted.emit(False)
        parameters = self.tr("{0} parameters").format(local(f"{model.metadata.parameters:,}"))
        told = self.tr("Maps read from the model itself, not recomputed")
        self._status = ("success", "success", told, parameters)
        self._end_waiting()
        self._tell_titles()
        self.settled.emit(True)

    def _tell_titles(self) -> None:
        """Say whose maps are beside each other."""
        names = [side.model.path.stem for side in self._state.sides if side is not None]
        self.titles_changed.emit(names if len(names) > 1 else [])

    def _show_refused(self, sentence: str) -> None:
        self._end_waiting()
        self.settled.emit(self._state.sides[FIRST] is not None)
        self._notice.announce("error", self.tr("This model cannot be used"), sentence)

    def _offer_describing(self, path: Path, side: int) -> None:
        """Tell that the user can describe a model; the one before stays."""
        self._undescribed_side = side
        self._end_waiting()
        self.settled.emit(self._state.sides[FIRST] is not None)
        self.offer.offer(path)

    def _open_adopted(self, path: Path) -> None:
        """Take apart what the user has described, at the side that it was wanted for."""
        if self._undescribed_side == SECOND:
            self._head.compare.blockSignals(True)
            self._head.compare.setChecked(True)
            self._head.compare.blockSignals(False)
            self._head.seconds.show()
        self._state.open_model(str(path), self._undescribed_side)
