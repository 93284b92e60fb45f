"""The Welcome page: what each page is for, each with a picture and something to try."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout

from desktop.pages import is_shown
from desktop.pages.context import PageContext
from desktop.pages.welcome.card import Card
from desktop.pages.welcome.card_grid import CardGrid
from desktop.pages.welcome.cards import CARDS, WITHOUT_TRAINING, CardEntry, words
from desktop.pages.welcome.content import recorded_runs
from desktop.pages.welcome.head import LanguageCombo, ProjectorButton
from desktop.pages.welcome.pictures import (
    CardPicture,
    DigitPicture,
    DrawingsPicture,
    MapsPicture,
    ShirtPicture,
)
from desktop.pages.welcome.plain_pictures import CurvesPicture, SumPicture
from desktop.services.in_turn import InTurn
from desktop.theme.theme import Theme
from desktop.translate import sentence_of
from desktop.widgets.buttons import push_button
from desktop.widgets.drawing.demonstration import draw_at_once
from desktop.widgets.drawing.sketch import RASTER_SIDE, Sketch
from desktop.widgets.focus_order import order_focus
from desktop.widgets.page import Page

if TYPE_CHECKING:  # imports NumPy, which the first window does not wait for
    from desktop.pages.welcome.computing import Networks

log = logging.getLogger(__name__)

GUIDE = "teachers"
COMPUTED = ("digits", "fashion", "pokemon", "network")


class WelcomePage(Page):
    """Cards in a grid, and at the foot whether the page is shown at each start.

    Parameters
    ----------
    context
        Theme, preferences, and what pages share.
    """

    help_topic = "index"

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context.theme,
            self.tr("Welcome to Layerwise"),
            self.tr("Draw, drop, take apart, train. Everything runs on this computer."),
            is_hero=True,
        )
        self._context = context
        self._sketch = Sketch(self)
        draw_at_once(self._sketch)
        shown = [entry for entry in CARDS if is_shown(entry.page)]
        self.cards = {entry.id: self._card(entry, entry is shown[0]) for entry in shown}
        self.grid = CardGrid(context.theme, list(self.cards.values()))
        self.content.addWidget(self.grid, 1)
        self._add_head()
        self._add_foot()
        self._is_painted = False
        self._problem = ""
        self._networks: Networks | None = None  # of the background thread
        self._raster = bytes(self._sketch.raster().constBits())
        self._work = InTurn(self._compute, self)
        self._work.done.connect(self._show_content)
        self._work.failed.connect(self._tell_failure)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ask the networks once the page is seen: reading NumPy delays the first paint."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._begin)

    def showEvent(self, event: QShowEvent) -> None:
        """Let Tab go as one reads; see whether a training can run by now."""
        super().showEvent(event)
        buttons = [card.button for card in self.cards.values()]
        order_focus([self.projector, self.languages, *buttons, self.at_start, self.guide])
        self.order_help()
        if self._is_painted:
            self._follow_training()

    def shut_down(self) -> None:
        """End the background thread."""
        self._work.close()

    # Making

    def _card(self, entry: CardEntry, is_first: bool) -> Card:
        """Return a card with its picture, still without what is computed."""
        picture = _picture(self.theme, entry, self._sketch)
        card = Card(self.theme, entry, picture, primary=is_first)
        card.tried.connect(self._context.handover.try_out)
        return card

    def _add_head(self) -> None:
        """Put what a teacher needs before all else into the head."""
        self.projector = ProjectorButton(self.theme)
        self.projector.clicked.connect(self.projector_toggled)
        self.languages = LanguageCombo(self.theme, self._context.languages)
        self.add_to_head(self.projector)
        self.add_to_head(self.languages)

    def _add_foot(self) -> None:
        """Put the tick and the way to the teachers' guide at the foot."""
        preferences = self._context.preferences
        self.at_start = QCheckBox(self.tr("Show this page at start"))
        self.at_start.setToolTip(
            self.tr("Show this page at start\nWithout, Layerwise opens the page of last time.")
        )
        self.at_start.setChecked(preferences.current.welcome_at_start)
        self.at_start.toggled.connect(lambda is_on: preferences.change(welcome_at_start=is_on))
        self.guide = push_button(self.theme, self.tr("Short guide for teachers"), "guide")
        self.guide.setProperty("kind", "link")
        self.guide.setIcon(self.theme.icon("guide", "accent"))
        self.guide.setToolTip(
            self.tr("Short guide for teachers\nClassroom, projector, lessons, working offline.")
        )
        self.guide.clicked.connect(lambda: self.help_wanted.emit(GUIDE))
        row = QHBoxLayout()
        row.setContentsMargins(0, 14, 0, 0)
        row.addWidget(self.at_start)
        row.addStretch(1)
        row.addWidget(self.guide)
        self.content.addLayout(row)

    # Showing what is computed

    def _begin(self) -> None:
        """Read what is recorded, and have computed what the networks say."""
        if "training" in self.cards:
            self.cards["training"].picture.show_content(recorded_runs())
            self._follow_training()
        wanted = [name for name in COMPUTED if name in self.cards]
        waiting = self.tr("Opening and checking the models…")
        self.status_changed.emit("waiting", "text-muted", waiting, "")
        self._work.request(wanted)
        if not wanted:
            self._tell_checked()

    def _compute(self, name: str) -> object:
        """Compute one picture; this is what the thread runs."""
        from desktop.pages.welcome.computing import Networks, drawings

        if self._networks is None:
            self._networks = Networks()
        if name == "digits":
            return self._networks.digit(self._raster, RASTER_SIDE)
        if name == "pokemon":
            return drawings()
        return self._networks.shirt() if name == "fashion" else self._networks.maps()

    def _show_content(self, name: str, content: object) -> None:
        """Show one picture; after the last tell how many models were checked for them."""
        self.cards[name].picture.show_content(content)
        self._tell_checked()

    def _tell_failure(self, name: str, error: Exception) -> None:
        """Leave the picture empty, and tell why at the window's foot."""
        log.warning("the picture of %s: %s", name, error, exc_info=error)
        self._problem = self._problem or sentence_of(error)
        self._tell_checked()

    def _tell_checked(self) -> None:
        """Tell in the status line what was really checked."""
        if self._work.busy:
            return
        checked = 0 if self._networks is None else self._networks.count
        self._networks = None  # the pages open their own
        if self._problem:
            self.status_changed.emit("error", "error", self._problem, "")
        elif checked:
            text = self.tr("{0} models opened and checked for this page").format(checked)
            self.status_changed.emit("success", "success", text, "")
        else:
            self.status_changed.emit("info", "text-muted", "", "")
        self.settled.emit(not self._problem)

    def _follow_training(self) -> None:
        """Offer a training where one can run, and say so where none can."""
        from desktop.services.runs.missing import missing

        card = self.cards.get("training")
        if card is not None:
            lacking = missing(self._context.preferences.current.training.command)
            card.say(CARDS[-1] if lacking is None else WITHOUT_TRAINING)


def _picture(theme: Theme, entry: CardEntry, sketch: Sketch) -> CardPicture:
    """Return the picture of a card."""
    name = words(entry.title)
    if entry.id == "digits":
        return DigitPicture(theme, name, sketch.marks)
    kinds: dict[str, type[CardPicture]] = {
        "fashion": ShirtPicture,
        "pokemon": DrawingsPicture,
        "kernel": SumPicture,
        "network": MapsPicture,
        "training": CurvesPicture,
    }
    return kinds[entry.id](theme, name)
