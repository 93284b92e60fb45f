"""The part "Inside a network": the layers of a model, and what they make of a picture."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import (
    QAction,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QImage,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.context import PageContext
from desktop.pages.kernels.network.actions import Actions
from desktop.pages.kernels.network.famous_view import FamousView
from desktop.pages.kernels.network.files_control import FilesControl
from desktop.pages.kernels.network.head import Head
from desktop.pages.kernels.network.large_panel import LargePanel
from desktop.pages.kernels.network.made_panel import MadePanel
from desktop.pages.kernels.network.making import Making
from desktop.pages.kernels.network.maps_panel import MapsPanel
from desktop.pages.kernels.network.models_control import ModelsControl
from desktop.pages.kernels.network.neuron_panel import NeuronPanel
from desktop.pages.kernels.network.panels import Panels
from desktop.pages.kernels.network.picture_panel import PicturePanel
from desktop.pages.kernels.network.showing import Showing
from desktop.pages.kernels.network.sources import (
    DEFAULT_MODEL,
    DRAWING,
    Source,
    first_source,
)
from desktop.pages.kernels.network.state import (
    FIRST,
    NetworkState,
)
from desktop.pages.kernels.network.texts import layer_cards
from desktop.pages.kernels.part import Part
from desktop.services.incoming import MODEL_SUFFIX, Incoming, incoming
from desktop.services.shared_pictures import SharedPicture
from desktop.widgets.current_stack import CurrentStack
from desktop.widgets.drawing.sketch import Sketch
from desktop.widgets.drop_overlay import DropOverlay
from desktop.widgets.floating_notice import FloatingNotice
from desktop.widgets.layer_strip import LayerStrip
from desktop.widgets.page import MenuName

if TYPE_CHECKING:
    from desktop.pages.kernels.network.asking import Opened

# The right column: logical pixels at scale 1, and its share of the width.
LARGE, NARROW_LARGE, LARGEST = 364, 290, 640
LARGE_SHARE = 0.32
LEAST = QSize(840, 440)
NARROW_BELOW = 1100  # logical pixels of the part's width
LOW_BELOW = 655  # logical pixels of its height: then how a map was made is behind a segment


class NetworkView(Part):
    """The strip of layers above, the picture, the maps and the large map below.

    Parameters
    ----------
    context
        Theme, preferences and the other pages' pictures.
    """

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.theme = context.theme
        self.state = NetworkState(Sketch(self), self)
        self.head = Head(self.theme, context.models, self)
        self.strip = LayerStrip(self.theme, self.tr("Layers"))
        self.picture = PicturePanel(self.theme, self.state.sketch)
        self.maps = MapsPanel(self.theme)
        self.made = MadePanel(self.theme)
        self.large = LargePanel(self.theme)
        self.neuron = NeuronPanel(self.theme)
        self.famous = FamousView(self.theme)
        self._right = CurrentStack()
        self._right.addWidget(self.large)
        self._right.addWidget(self.neuron)
        panels = Panels(self.picture, self.maps, self.made, self.large, self.neuron, self._right)
        self.showing = Showing(self.state, panels, self)
        self.making = Making(self.state, panels, self)
        self.notice = FloatingNotice(self.theme, self)
        self.models = ModelsControl(
            self.theme, self.state, self.head, self.notice, self, self._pictures_shown
        )
        self.files = FilesControl(self.state, context.preferences, self.notice, self)
        self._overlay = DropOverlay(self.theme, self)
        self.setAcceptDrops(True)
        self._is_painted = False
        self._is_low = self._is_narrow = False
        self._has_own_picture = False
        self.actions_made = Actions(
            self, self.files, self.state.sketch, self._step, self.export_all
        )
        self._lay_out()
        self._connect()

    # Making it

    def _lay_out(self) -> None:
        """Put the strip above three columns."""
        space = self.theme.space
        self._middle = QVBoxLayout()
        self._middle.setSpacing(space.panel_gap)
        self._middle.addWidget(self.maps, 1)
        self._middle.addWidget(self.made)
        work = QWidget()
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space.panel_gap)
        row.addWidget(self.picture)
        row.addLayout(self._middle, 1)
        row.addWidget(self._right)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space.inline_gap)
        column.addWidget(self.strip)
        column.addWidget(work, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(inside)
        self._stack.addWidget(self.famous)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        self.theme.changed.connect(self._adapt)
        self._adapt()

    def _connect(self) -> None:
        """Let the panels follow the state, and the state the panels."""
        state = self.state
        self.strip.chosen.connect(state.choose_layer)
        self.picture.chosen.connect(self._choose_picture)
        self.picture.turned.connect(state.turn)
        self.picture.opening.connect(self.files.choose_picture)
        self.maps.chosen.connect(state.choose_output)
        self.head.open.clicked.connect(self.files.choose_any)
        self.large.stepped.connect(self._step)
        self.neuron.stepped.connect(self._step)
        self._connect_exports()
        state.model_opened.connect(self._show_model)
        self.models.status_changed.connect(self.status_changed)
        self.models.settled.connect(self.settled)
        self.models.famous_wanted.connect(self._show_famous)
        self.models.titles_changed.connect(self._show_titles)
        self.models.offer.adopted.connect(self._context.models.add)
        self.files.taking.connect(self.notice.dismiss)
        self.files.taking.connect(self.models.offer.dismiss)
        self.files.picture_taken.connect(self._keep_own)
        state.layer_chosen.connect(self.strip.choose)
        state.unanswered.connect(self._show_unanswered)
        state.picture_opened.connect(self.picture.show_source)
        state.picture_refused.connect(self._show_refused_picture)
        state.picture_noted.connect(self._show_note)
        state.sources_changed.connect(lambda: self.picture.set_sources(state.sources))
        self._context.shared_pictures.changed.connect(self._take_shared)
        self.picture.set_sources(state.sources)
        self.picture.show_source(state.source, None)

    def _connect_exports(self) -> None:
        """Let each panel be saved as a picture."""
        panels = (
            (self.maps.exporting, self.maps.whole_image, "maps"),
            (self.made.exporting, self.made.whole_image, "made of"),
            (self.large.exporting, self.large.whole_image, "map"),
            (self.neuron.exporting, self.neuron.whole_image, "neuron"),
            (self.famous.exporting, self.famous.whole_image, "famous networks"),
        )
        for wanted, picture, what in panels:
            wanted.connect(partial(self._export, picture, what))

    # What the page asks of a part

    def head_widgets(self) -> Sequence[QWidget]:
        """Return the controls that stand in the page's head."""
        return self.head.widgets

    def menu_actions(self, menu: MenuName) -> Sequence[QAction]:
        """Return what the part adds to the window's menus."""
        return self.actions_made.menu(menu)

    def open_paths(self, paths: Sequence[str]) -> None:
        """Open files: models are taken apart, the first picture is looked at."""
        found = Incoming(paths=tuple(Path(path) for path in paths))
        self.files.take(found, self.tr("Picture"))

    def shut_down(self) -> None:
        """End the background threads."""
        self.models.offer.close()
        self.state.close()

    def try_out(self) -> None:
        """Take the Fashion CNN apart with a sample that one knows."""
        source = first_source(DEFAULT_MODEL, self.state.sources)
        self._has_own_picture = False
        self._show_famous(False)
        opened = self.state.sides[FIRST]
        if opened is None or opened.model.path.stem != DEFAULT_MODEL:
            self.state.open_model(DEFAULT_MODEL)
        elif source is not None:
            self.state.look_at(source)
        self.strip.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """Offer the pictures that other pages work on."""
        super().showEvent(event)
        for origin in ("pokemon", "fashion", "digits"):
            picture = self._context.shared_pictures.latest(origin)
            if picture is not None:
                self._take_shared(picture)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Open the first model once the part is seen: reading NumPy delays the first paint."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self._open_first)

    def _open_first(self) -> None:
        if not self.models.opening:
            self.state.open_model(DEFAULT_MODEL)

    # Models

    def _show_famous(self, is_wanted: bool) -> None:
        """Show the famous networks, or the inside of a model."""
        if is_wanted:
            self.famous.fill()
        self._stack.setCurrentIndex(int(is_wanted))

    def _show_model(self, side: int, opened: "Opened") -> None:
        """Show the layers of the first model, and a picture that it knows."""
        if side != FIRST:
            return
        model = opened.model
        self.strip.set_cards(layer_cards(opened.anatomy.layers))
        self.strip.setAccessibleName(self.tr("Layers of {0}").format(model.path.stem))
        if not self._has_own_picture:
            source = first_source(model.metadata.activity, self.state.sources)
            self.state.look_at(source or Source(DRAWING, "", None))

    def _show_titles(self, titles: list[str]) -> None:
        """Say whose maps are beside each other."""
        self.maps.set_comparing(titles)
        self.large.set_comparing(titles)

    def _pictures_shown(self) -> Sequence[tuple[str, QImage]]:
        """Return the picture that is looked at, for trying a model that is being described."""
        image = self.picture.picture.image
        return [] if image is None else [(self.state.source.title, image)]

    # The picture

    def _choose_picture(self, identifier: str) -> None:
        """Look at another of the offered pictures, or at the drawing."""
        self.notice.dismiss()
        self._has_own_picture = True
        if identifier == DRAWING:
            self.state.look_at(Source(DRAWING, self.tr("Your drawing"), None))
            self.picture.canvas.setFocus()
            return
        for source in self.state.sources:
            if source.id == identifier:
                self.state.look_at(source)

    def _take_shared(self, picture: SharedPicture) -> None:
        """Offer what another page works on."""
        self.state.offer(Source(f"page:{picture.origin}", picture.title, picture.image))

    def _keep_own(self, source: Source) -> None:
        """Stay at the user's own picture when another model is opened."""
        self._has_own_picture = True

    def _show_refused_picture(self, sentence: str) -> None:
        self.picture.select(self.state.source.id)
        self.notice.announce("error", self.tr("This picture cannot be used"), sentence)

    def _show_note(self, sentence: str) -> None:
        self.notice.announce("info", self.tr("A part of this picture is used"), sentence)

    def _show_unanswered(self, sentence: str) -> None:
        self.notice.announce("error", self.tr("The network cannot answer"), sentence)

    # Steps and files

    def _step(self, step: int) -> None:
        """Look at the next or the previous map, as they are shown."""
        order = self.maps.faces[0].order
        if self.state.output in order:
            place = order.index(self.state.output) + step
            if 0 <= place < len(order):
                self.state.choose_output(order[place])

    def export_all(self) -> None:
        """Save the whole part as a picture."""
        self._export(lambda: self.grab().toImage(), "view")

    def _export(self, picture: Callable[[], QImage], what: str) -> None:
        """Save a picture under the layer's name."""
        facts = self.state.facts
        is_inside = facts is not None and self._stack.currentIndex() == 0
        name = f"{facts.name} {what}" if facts is not None and is_inside else what
        self.files.export(picture, name)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say what letting go will do."""
        found = incoming(event.mimeData())
        if found.is_empty:
            return
        event.acceptProposedAction()
        is_model = bool(found.paths) and found.paths[0].suffix.lower() == MODEL_SUFFIX
        if not is_model:
            self.state.expect_picture()
        title = self.tr("Let go to look at this picture")
        if is_model:
            title = self.tr("Let go to take this model apart")
        self._overlay.show_over(title, self.tr("Files are read, never moved"))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Take the words away."""
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Use what was dropped."""
        self._overlay.hide()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.files.take(incoming(event.mimeData()), self.tr("Dropped picture"))

    def minimumSizeHint(self) -> QSize:
        """Return what is needed with everything at its least, which comes when room is short."""
        own = super().minimumSizeHint()
        least = QSize(self.theme.scaled(LEAST.width()), self.theme.scaled(LEAST.height()))
        return own.boundedTo(least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._adapt()

    def _adapt(self) -> None:
        """Give the large map the room there is; put things behind others where there is none."""
        scale = self.theme.scale
        is_narrow = self.width() < NARROW_BELOW * scale
        least = self.theme.scaled(NARROW_LARGE if is_narrow else LARGE)
        most = self.theme.scaled(LARGEST)
        self._right.setFixedWidth(min(max(least, int(LARGE_SHARE * self.width())), most))
        self.maps.set_narrow(is_narrow=is_narrow)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.head.set_compact(is_compact=is_narrow)
        self.picture.set_room(self.width())
        self._set_low(is_low=self.height() < LOW_BELOW * scale)

    def _set_low(self, *, is_low: bool) -> None:
        if is_low == self._is_low:
            return
        self._is_low = is_low
        self.picture.set_low(is_low=is_low)
        self.made.set_inside(is_inside=is_low)
        self.maps.take_made(self.made if is_low else None)
        if not is_low:
            self._middle.addWidget(self.made)
            self.made.show()
